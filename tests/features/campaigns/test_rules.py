"""A campaign's rules: which moves are allowed, what a draft lacks, who reads which language, when it is quiet."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.campaigns.model import (
    MOVES,
    Button,
    ButtonKind,
    Campaign,
    Policy,
    Rule,
    Status,
    Trial,
    Variant,
    cap_since,
    missing_parts,
    morning,
    not_before,
    text_language,
)
from bot.campaigns.segments import Segment
from bot.customers.model import QuietHours, Topic
from bot.i18n import Locale
from bot.loyalty.model import Kind, Terms

TASHKENT = ZoneInfo("Asia/Tashkent")
NINE = datetime(2026, 11, 21, 9, tzinfo=TASHKENT)
BOTH = {(Variant.A, Locale.RU): "A", (Variant.B, Locale.RU): "B"}
ALLOWED = {
    ("draft", "scheduled"),
    ("scheduled", "draft"),
    ("scheduled", "running"),
    ("scheduled", "cancelled"),
    ("running", "paused"),
    ("running", "finished"),
    ("running", "cancelled"),
    ("paused", "running"),
    ("paused", "cancelled"),
    ("finished", "running"),
}


def draft(**parts: object) -> Campaign:
    return replace(
        Campaign(
            id=1,
            status=Status.DRAFT,
            topic=Topic.PROMOTIONS,
            segment=Segment.everybody(),
            texts={(Variant.A, Locale.RU): "Скидка"},
            media=None,
            buttons=(),
            terms=None,
            code=None,
            trial=None,
            winner=None,
            start_at=None,
            created_by=1,
            created_at=datetime(2026, 11, 21, tzinfo=UTC),
            paused_for=None,
            finished_at=None,
            recall=None,
            progress_chat=None,
            progress_message=None,
        ),
        **parts,  # type: ignore[arg-type] # a builder for tests
    )


@pytest.mark.parametrize(("frm", "to"), list(product(Status, Status)))
def test_only_these_moves_are_allowed(frm: Status, to: Status) -> None:
    assert (frm in MOVES[to]) == ((frm, to) in ALLOWED)


@pytest.mark.parametrize(
    ("parts", "missing"),
    [
        ({}, ()),
        ({"texts": {}}, ("text",)),
        ({"trial": Trial(rule=Rule.REDEMPTIONS), "terms": Terms(Kind.PERCENT, 10)}, ("text-b",)),
        ({"trial": Trial(rule=Rule.REDEMPTIONS), "code": "NAVRUZ10", "texts": BOTH}, ("redemptions",)),
        ({"trial": Trial(), "texts": BOTH}, ("clicks",)),
        ({"trial": Trial(), "texts": BOTH, "buttons": (Button(ButtonKind.WANT),)}, ()),
        ({"texts": {(Variant.A, Locale.RU): "Код {voucher}"}}, ("voucher",)),
        ({"texts": {(Variant.A, Locale.RU): "Код {voucher}"}, "code": "NAVRUZ10"}, ()),
        ({"buttons": (Button(ButtonKind.CODE),)}, ("code",)),
        ({"buttons": (Button(ButtonKind.LINK, "https://shop.uz"),)}, ("label",)),
        ({"buttons": (Button(ButtonKind.LINK, "https://shop.uz", {"uz": "Doʻkon"}),)}, ()),
    ],
)
def test_draft_says_what_it_lacks(parts: dict[str, object], missing: tuple[str, ...]) -> None:
    assert missing_parts(draft(**parts)) == missing


def test_missing_language_reads_the_first_written_one() -> None:
    written = (Locale.RU, Locale.UZ)

    assert text_language(Locale.UZ_CYRL, written) is Locale.UZ
    assert text_language(Locale.HY, written) is Locale.RU
    assert text_language(Locale.HY, ()) is None


def test_title_is_the_first_words_without_tags() -> None:
    long = draft(
        texts={(Variant.A, Locale.UZ): "<b>Yangi</b> kolleksiya keldi, hamma narsaga yigirma foiz chegirma bor"}
    )

    assert long.title.startswith("Yangi kolleksiya keldi")
    assert len(long.title) <= 40


@given(
    st.times(),
    st.times(),
    st.timedeltas(timedelta(), timedelta(days=400)),
)
def test_quiet_ends_within_a_day_and_is_over_then(start: time, end: time, later: timedelta) -> None:
    local = NINE + later
    quiet = QuietHours(start.replace(microsecond=0), end.replace(microsecond=0))
    until = quiet.over_at(local)

    if until is None:
        inside = quiet.start <= local.time() < quiet.end
        over_midnight = quiet.start > quiet.end and (local.time() >= quiet.start or local.time() < quiet.end)
        assert not inside
        assert not over_midnight
    else:
        assert timedelta() < until - local <= timedelta(days=1)
        assert quiet.over_at(until) is None


@pytest.mark.parametrize(
    ("hour", "until"),
    [(12, None), (21, None), (22, NINE + timedelta(days=1)), (3, NINE), (9, None)],
)
def test_nothing_leaves_in_the_night(hour: int, until: datetime | None) -> None:
    now = datetime(2026, 11, 21, hour, tzinfo=TASHKENT).astimezone(UTC)

    assert not_before(now, TASHKENT, Policy()) == until


def test_hold_ends_by_itself_or_never() -> None:
    noon = datetime(2026, 11, 21, 7, tzinfo=UTC)

    assert not_before(noon, TASHKENT, Policy(held=True, held_until=noon + timedelta(days=3))) == noon + timedelta(
        days=3
    )
    assert not_before(noon, TASHKENT, Policy(held=True)) == datetime.max.replace(tzinfo=TASHKENT)
    assert not_before(noon, TASHKENT, Policy(held=True, held_until=noon)) is None


def test_cap_lets_every_saturday_through() -> None:
    saturday = morning(date(2026, 11, 21), TASHKENT)

    assert saturday - timedelta(days=7) < cap_since(saturday, TASHKENT)
    assert saturday - timedelta(days=6) >= cap_since(saturday, TASHKENT)
