"""The report of a broadcast as text: what arrived, what people did, by language and variant, and who did better."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING

from bot.campaigns.model import ButtonKind, Reason, Standing, Variant
from bot.i18n import Html
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from bot.campaigns.model import Campaign
    from bot.campaigns.report import Line, Report
    from bot.campaigns.trial import Score
    from bot.i18n import Translator
    from bot.shop.model import Shop

# Telegram's words for a failure are long, and the table has them all.
_MOST_REASONS = 4
_MOST_REASON = 100


@dataclass(slots=True)
class _Sum:
    """Several lines of the report added up."""

    standings: Counter[Standing] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)

    @property
    def arrived(self) -> int:
        return self.standings[Standing.SENT] + self.standings[Standing.RECALLED]

    def add(self, line: Line) -> None:
        self.standings.update(line.standings)
        for name in ("clicks", "wants", "comes", "declines", "redeemed", "unsubscribed"):
            self.counts[name] += getattr(line, name)


def report_text(t: Translator, shop: Shop, now: datetime, report: Report) -> Html:
    """Only what there is to say: a line without a number is left out, but for the first."""
    campaign, everybody = report.campaign, _sum(report.lines)
    lines: list[str] = [t("report-head", campaign=str(campaign.id)), escape(campaign.title, quote=False)]
    if campaign.start_at:
        lines.append(t("report-started", moment=deadline(t, shop, now, campaign.start_at)))
    if campaign.finished_at:
        lines.append(t("report-finished", moment=deadline(t, shop, now, campaign.finished_at)))
    lines += ["", *_sending(t, report, everybody), "", *_doing(t, campaign, everybody)]
    lines += _split(t, "language", report, lambda line: line.language.own_name)
    if campaign.trial:
        lines += _split(t, "variant", report, lambda line: _letter(t, line.variant))
        lines += ["", *_verdict(t, shop, now, report)]
    return Html("\n".join(lines))


def _sending(t: Translator, report: Report, everybody: _Sum) -> Iterator[str]:
    standings = everybody.standings
    wanted = sum(standings.values()) - standings[Standing.SKIPPED]
    yield t("report-sent", sent=everybody.arrived, total=wanted)
    if waiting := standings[Standing.PENDING] + standings[Standing.SENDING]:
        yield t("report-pending", number=waiting)
    for standing in (Standing.UNSURE, Standing.BLOCKED, Standing.FAILED, Standing.SKIPPED, Standing.RECALLED):
        if standings[standing]:
            yield t(f"report-{standing}", number=standings[standing])
            yield from _reasons(t, report, standing)


def _reasons(t: Translator, report: Report, standing: Standing) -> Iterator[str]:
    found = [(why, number) for where, why, number in report.reasons if where is standing]
    for why, number in found[:_MOST_REASONS]:
        yield t("report-because", why=reason(t, why)[:_MOST_REASON], number=number)


def reason(t: Translator, why: str) -> str:
    """Ours in the owner's language, Telegram's in its own words."""
    return t.plain(f"report-reason-{why}") if why in set(Reason) else why


def _doing(t: Translator, campaign: Campaign, everybody: _Sum) -> Iterator[str]:
    kinds, counts = {one.kind for one in campaign.buttons}, everybody.counts
    if kinds & {ButtonKind.WANT, ButtonKind.RSVP}:
        share = _share(t, counts["clicks"], everybody.arrived)
        yield t("report-clicked", number=counts["clicks"], percent=share)
    if ButtonKind.WANT in kinds:
        yield t("report-wanted", number=counts["wants"])
    if ButtonKind.RSVP in kinds:
        yield t("report-coming", yes=counts["comes"], no=counts["declines"])
    if campaign.terms:
        share = _share(t, counts["redeemed"], everybody.arrived)
        yield t("report-redeemed", number=counts["redeemed"], percent=share)
    yield t("report-unsubscribed", number=counts["unsubscribed"])
    if ButtonKind.LINK in kinds:
        yield t("report-links")


def _split(t: Translator, by: str, report: Report, name: Callable[[Line], str]) -> list[str]:
    """The same by language or by variant, when there are several."""
    sums: dict[str, _Sum] = {}
    for line in report.lines:
        sums.setdefault(name(line), _Sum()).add(line)
    sums.pop("", None)
    if len(sums) <= 1:
        return []
    key = f"report-{by}-redeemed" if report.campaign.terms else f"report-{by}"
    return ["", t(f"report-by-{by}"), *(_part(t, key, label, one) for label, one in sums.items())]


def _part(t: Translator, key: str, label: str, one: _Sum) -> str:
    return t(
        key,
        name=label,
        sent=one.arrived,
        clicked=one.counts["clicks"],
        redeemed=one.counts["redeemed"],
        unsubscribed=one.counts["unsubscribed"],
    )


def _verdict(t: Translator, shop: Shop, now: datetime, report: Report) -> Iterator[str]:
    """The numbers of the sample, and honest words about what they are worth."""
    campaign, verdict = report.campaign, report.verdict
    if campaign.trial is None or verdict is None:
        return
    yield t(f"report-trial-{campaign.trial.rule}", a=_score(t, verdict.a), b=_score(t, verdict.b))
    if campaign.winner is None:
        if campaign.decides_at and now < campaign.decides_at:
            yield t("report-trial-waits", moment=deadline(t, shop, now, campaign.decides_at))
        return
    if verdict.is_clear:
        yield t("report-trial-clear", variant=_letter(t, verdict.winner))
    elif verdict.chance < 1:
        yield t("report-trial-noise", chance=t.percent(round(verdict.chance * 100)))
    else:
        yield t("report-trial-few")
    yield t("report-trial-winner", variant=_letter(t, campaign.winner))


def _score(t: Translator, score: Score) -> str:
    return f"{_share(t, score.hits, score.reached)} ({t.number(score.hits)} / {t.number(score.reached)})"


def _share(t: Translator, number: int, of: int) -> str:
    if not of:
        return t.percent(0)
    share = Decimal(number * 100) / of
    return t.percent(round(share) if share >= 10 else round(share, 1).normalize())  # noqa: PLR2004 - tenths matter below


def _letter(t: Translator, variant: Variant | None) -> str:
    return t.plain(f"variant-{variant}") if variant else ""


def _sum(lines: Sequence[Line]) -> _Sum:
    total = _Sum()
    for line in lines:
        total.add(line)
    return total
