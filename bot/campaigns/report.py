"""What became of a campaign, in numbers that hold, and person by person for the spreadsheet."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.campaigns import report_store, store
from bot.campaigns.model import Standing, Variant
from bot.campaigns.trial import judge
from bot.core.errors import NotFound
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping

    from bot.campaigns.model import Campaign
    from bot.campaigns.trial import Verdict
    from bot.core.database import Database

# Who leaves the newsletter so soon after a message left because of it.
LEFT_WITHIN = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class Line:
    """One language and variant; without a variant, those who wait for the outcome of the trial."""

    language: Locale
    variant: Variant | None
    standings: Mapping[Standing, int]
    clicks: int = 0
    wants: int = 0
    comes: int = 0
    declines: int = 0
    redeemed: int = 0
    unsubscribed: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """`reasons` are Telegram's words of what failed, or a `Reason` of what was skipped, the most frequent first."""

    campaign: Campaign
    lines: Sequence[Line]
    reasons: Sequence[tuple[Standing, str, int]]
    verdict: Verdict | None

    def number(self, standing: Standing) -> int:
        return sum(line.standings.get(standing, 0) for line in self.lines)

    @property
    def missed(self) -> int:
        """How many have not received it, or perhaps not."""
        got = self.number(Standing.SENT) + self.number(Standing.RECALLED)
        return sum(sum(line.standings.values()) for line in self.lines) - got


@dataclass(frozen=True, slots=True)
class Recipient:
    """One line of the spreadsheet."""

    customer_id: int
    name: str
    username: str | None
    language: Locale
    variant: Variant | None
    standing: Standing
    reason: str | None
    sent_at: datetime | None
    clicked_at: datetime | None
    wanted_at: datetime | None
    comes: bool | None


class Reports:
    """Every method raises `NotFound` for a campaign that is none."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, campaign_id: int) -> Report:
        async with self._database.read() as db:
            campaign = await store.get(db, campaign_id)
            if campaign is None:
                raise NotFound
            totals = await report_store.totals(db, campaign_id)
            reasons = await report_store.reasons(db, campaign_id)
            left = await report_store.unsubscribed(db, campaign_id, LEFT_WITHIN)
            scores = await report_store.scores(db, campaign) if campaign.trial else None
        verdict = judge(scores[Variant.A], scores[Variant.B]) if scores else None
        return Report(campaign, list(_lines(totals, left)), reasons, verdict)

    async def recipients(
        self, campaign_id: int, *, only_missed: bool = False, after: int = 0, limit: int = 5000
    ) -> Sequence[Recipient]:
        """The next recipients after that customer's id; an empty page is the end."""
        async with self._database.read() as db:
            rows = await report_store.rows(db, campaign_id, after, limit, only_missed=only_missed)
        return [_recipient(row) for row in rows]


@dataclass(slots=True)
class _Sum:
    standings: Counter[Standing] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)


_COUNTS = ("clicks", "wants", "comes", "declines", "redeemed")


def _lines(totals: Sequence[RowMapping], left: Mapping[tuple[str, str], int]) -> Iterator[Line]:
    sums: dict[tuple[str, str], _Sum] = {}
    for row in totals:
        one = sums.setdefault((row["language"], row["variant"]), _Sum())
        one.standings[Standing(row["state"])] += row["number"]
        one.counts.update({name: row[name] for name in _COUNTS})
    for (language, variant), one in sorted(sums.items(), key=lambda item: (item[0][0], item[0][1] or "")):
        yield Line(
            Locale(language),
            Variant(variant) if variant else None,
            dict(one.standings),
            **{name: one.counts[name] for name in _COUNTS},
            unsubscribed=left.get((language, variant), 0),
        )


def _recipient(row: RowMapping) -> Recipient:
    return Recipient(
        customer_id=row["customer_id"],
        name=row["name"],
        username=row["username"],
        language=Locale(row["language"]),
        variant=Variant(row["variant"]) if row["variant"] else None,
        standing=Standing(row["state"]),
        reason=row["error"],
        sent_at=row["sent_at"],
        clicked_at=row["clicked_at"],
        wanted_at=row["wanted_at"],
        comes=row["comes"],
    )
