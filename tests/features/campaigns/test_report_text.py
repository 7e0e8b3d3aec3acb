"""The report as text: what is there to say is said, and the comparison of two texts promises no more than it knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.campaigns.model import Button, ButtonKind, Campaign, Reason, Rule, Standing, Status, Trial, Variant
from bot.campaigns.report import Line, Report
from bot.campaigns.segments import Segment
from bot.campaigns.trial import Score, judge
from bot.customers.model import Topic
from bot.i18n import OFFERED, Catalogues, Locale
from bot.loyalty.model import Kind, Terms
from bot.shop.model import Shop
from handlers.owner.broadcasts.numbers import report_text

NOW = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
CATALOGUES = Catalogues.load(strict=True)
T = CATALOGUES.translator(Locale.RU)
CAMPAIGN = Campaign(
    id=7,
    status=Status.FINISHED,
    topic=Topic.PROMOTIONS,
    segment=Segment.everybody(),
    texts={(Variant.A, Locale.RU): "Чай & кофе"},
    media=None,
    buttons=(Button(ButtonKind.WANT), Button(ButtonKind.RSVP), Button(ButtonKind.LINK, "https://example.com")),
    terms=None,
    code=None,
    trial=None,
    winner=None,
    start_at=NOW - timedelta(hours=30),
    created_by=1,
    created_at=NOW,
    paused_for=None,
    finished_at=NOW,
    recall=None,
    progress_chat=None,
    progress_message=None,
)
COMPARED = replace(CAMPAIGN, trial=Trial(20, Rule.CLICKS, 24), winner=Variant.B)


def line(language: Locale, variant: Variant | None = Variant.A, **counts: Any) -> Line:
    standings = counts.pop("standings", {Standing.SENT: 100})
    return Line(language, variant, standings, **counts)


def lines(campaign: Campaign, *parts: Line, **report: Any) -> list[str]:
    told = Report(campaign, parts, report.pop("reasons", ()), report.pop("verdict", None))
    return report_text(T, Shop(), NOW, told).splitlines()


def test_failures_are_told_with_their_reasons_the_most_frequent_first() -> None:
    standings = {Standing.SENT: 90, Standing.FAILED: 3, Standing.SKIPPED: 7, Standing.UNSURE: 1}
    reasons = [
        (Standing.SKIPPED, Reason.CAP, 5),
        (Standing.FAILED, "Bad Request: <b> is open", 3),
        (Standing.SKIPPED, Reason.COMPLAINT, 2),
    ]

    found = lines(CAMPAIGN, line(Locale.RU, standings=standings), reasons=reasons)

    start = found.index(T("report-sent", sent=90, total=94))
    assert found[start + 1 : start + 7] == [
        T("report-unsure", number=1),
        T("report-failed", number=3),
        "— Bad Request: &lt;b&gt; is open: 3",
        T("report-skipped", number=7),
        f"— {T('report-reason-cap')}: 5",
        f"— {T('report-reason-complaint')}: 2",
    ]


def test_presses_are_told_as_far_as_there_are_buttons() -> None:
    one = line(Locale.RU, clicks=7, wants=4, comes=2, declines=1, unsubscribed=3)

    found = lines(CAMPAIGN, one)
    bare = lines(replace(CAMPAIGN, buttons=()), one)

    assert found[-5:] == [
        T("report-clicked", number=7, percent=T.percent(7)),
        T("report-wanted", number=4),
        T("report-coming", yes=2, no=1),
        T("report-unsubscribed", number=3),
        T("report-links"),
    ]
    assert bare[-2:] == ["", T("report-unsubscribed", number=3)]


def test_languages_are_added_up_over_variants() -> None:
    found = lines(CAMPAIGN, line(Locale.RU), line(Locale.RU, Variant.B, clicks=2), line(Locale.UZ))

    assert found[-2:] == [
        T("report-language", name="Русский", sent=200, clicked=2, unsubscribed=0),
        T("report-language", name="Oʻzbekcha", sent=100, clicked=0, unsubscribed=0),
    ]


def test_promo_codes_are_told_where_there_are_any() -> None:
    gift = replace(CAMPAIGN, terms=Terms(Kind.PERCENT, value=Decimal(10), valid_days=14))

    found = lines(gift, line(Locale.RU, redeemed=25), line(Locale.UZ))

    assert T("report-redeemed", number=25, percent=T.percent(12)) in found
    assert T("report-language-redeemed", name="Русский", sent=100, clicked=0, redeemed=25, unsubscribed=0) in found


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (Score(500, 20), Score(500, 60), T("report-trial-clear", variant="Б")),
        (Score(500, 20), Score(500, 25), T("report-trial-noise", chance=T.percent(45))),
        (Score(10, 1), Score(10, 2), T("report-trial-few")),
    ],
)
def test_difference_that_may_be_chance_is_called_so(a: Score, b: Score, expected: str) -> None:
    found = lines(COMPARED, line(Locale.RU), line(Locale.RU, Variant.B), verdict=judge(a, b))

    assert found[-2:] == [expected, T("report-trial-winner", variant="Б")]


def test_comparison_that_is_not_decided_says_when() -> None:
    waiting = replace(COMPARED, winner=None, start_at=NOW)
    score = Score(50, 2)

    found = lines(waiting, line(Locale.RU), line(Locale.RU, Variant.B), verdict=judge(score, score))

    assert found[-2] == T("report-trial-clicks", a=f"{T.percent(4)} (2 / 50)", b=f"{T.percent(4)} (2 / 50)")
    assert found[-1] == T("report-trial-waits", moment="22 ноября, 12:00")


@pytest.mark.parametrize("locale", OFFERED)
@pytest.mark.parametrize("rule", Rule)
def test_report_is_whole_in_every_language(locale: Locale, rule: Rule) -> None:
    t = CATALOGUES.translator(locale)
    campaign = replace(COMPARED, trial=Trial(20, rule, 24))
    parts = [line(Locale.UZ, standings=dict.fromkeys(Standing, 3)), line(Locale.RU, Variant.B), line(Locale.RU, None)]
    reasons = [(Standing.SKIPPED, reason, 1) for reason in Reason]
    report = Report(campaign, parts, reasons, judge(Score(500, 20), Score(500, 60)))

    text = report_text(t, Shop(), NOW, report)

    assert "Чай &amp; кофе" in text
    assert t("report-by-variant") in text
