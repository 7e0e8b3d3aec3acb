"""Weekly shifts: when one begins and ends, whether it runs. Local times of the shop in, instants in UTC out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time
    from zoneinfo import ZoneInfo

_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Shift:
    """Every week from `starts` on that weekday (0 is Monday); one that `ends` no later than it starts ends next day."""

    id: int
    member_id: int
    weekday: int
    starts: time
    ends: time

    def runs(self, at: datetime, zone: ZoneInfo) -> bool:
        begins, ends = self._span(self._latest(at, zone), zone)
        return begins <= at < ends

    def begins_next(self, after: datetime, zone: ZoneInfo) -> datetime:
        """The first beginning later than that moment."""
        this, next_ = self._around(after, zone)
        return this[0] if this[0] > after else next_[0]

    def turns_next(self, after: datetime, zone: ZoneInfo) -> datetime:
        """The first beginning or end later than that moment."""
        this, next_ = self._around(after, zone)
        return min(moment for moment in (*this, *next_) if moment > after)

    def _around(self, at: datetime, zone: ZoneInfo) -> tuple[tuple[datetime, datetime], tuple[datetime, datetime]]:
        day = self._latest(at, zone)
        return self._span(day, zone), self._span(day + _WEEK, zone)

    def _latest(self, at: datetime, zone: ZoneInfo) -> date:
        """The last day, today included, on which it began or is going to."""
        today = at.astimezone(zone).date()
        return today - timedelta(days=(today.weekday() - self.weekday) % 7)

    def _span(self, day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
        last = day + timedelta(days=self.ends <= self.starts)
        begins, ends = datetime.combine(day, self.starts, zone), datetime.combine(last, self.ends, zone)
        return begins.astimezone(UTC), ends.astimezone(UTC)
