"""A week of complaints as an owner should see it: how many, about what, how fast they were answered, what to fix first.

A week runs from Monday to Monday, midnights of the shop's zone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from bot.feedback.records import Severity, cost

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from decimal import Decimal
    from zoneinfo import ZoneInfo

    from bot.feedback.records import Category, Cause, Record

WEEK = timedelta(weeks=1)
SHOWN = 8
"""Weeks in the trend, the week itself included."""

HALF_AN_HOUR, AN_HOUR = timedelta(minutes=30), timedelta(hours=1)
_WEIGHTS = {Severity.LOW: 1, Severity.NORMAL: 2, Severity.HIGH: 4}


@dataclass(frozen=True, slots=True)
class Answers:
    """First answers by how long the customer waited: 30 minutes at most, 60 at most, longer."""

    within_30: int = 0
    within_60: int = 0
    later: int = 0

    @property
    def number(self) -> int:
        return self.within_30 + self.within_60 + self.later

    def shares(self) -> tuple[int, int, int]:
        """In whole per cents that add up to 100; all zero if there is no answer."""
        if not self.number:
            return 0, 0, 0
        first = round(100 * self.within_30 / self.number)
        both = round(100 * (self.within_30 + self.within_60) / self.number)
        return first, both - first, 100 - both


@dataclass(frozen=True, slots=True)
class Trouble:
    """Complaints of one cause, or of one category while nobody said the cause. `weight` counts grave ones more."""

    category: Category
    cause: Cause | None
    number: int
    weight: int
    cost: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class Week:
    """`records` are this week's complaints, `before` those of the week before. `per_week` ends with this week."""

    monday: date
    records: Sequence[Record]
    before: Sequence[Record]
    per_week: Sequence[int]
    of_complaints: Answers
    of_all: Answers

    def categories(self) -> Sequence[tuple[Category, int, int]]:
        """Each with its number in this week and in the one before, the largest first."""
        now = Counter(record.category for record in self.records)
        before = Counter(record.category for record in self.before)
        return [(one, number, before[one]) for one, number in now.most_common()]

    def to_fix(self) -> Sequence[Trouble]:
        """What to fix first: a complaint of high severity weighs 4, a normal one 2, a low one 1."""
        found: dict[tuple[Category, Cause | None], list[Record]] = {}
        for record in self.records:
            found.setdefault((record.category, record.cause), []).append(record)
        troubles = [
            Trouble(
                category,
                cause,
                len(records),
                sum(_WEIGHTS[one.severity] for one in records),
                cost([remedy for one in records for remedy in one.remedies]),
            )
            for (category, cause), records in found.items()
        ]
        return sorted(troubles, key=lambda one: (-one.weight, -one.number))


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def starts_at(monday: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(monday, time(), zone)


def answers(waited: Sequence[timedelta]) -> Answers:
    """Those who waited so long."""
    in_30 = sum(one <= HALF_AN_HOUR for one in waited)
    in_60 = sum(one <= AN_HOUR for one in waited)
    return Answers(in_30, in_60 - in_30, len(waited) - in_60)
