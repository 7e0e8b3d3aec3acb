"""When somebody is at work: the week, days off, special days and public holidays, in the time zone of the place.

All moments come and go as aware UTC, and all arithmetic is done in it; only the edges of the windows are local.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.shop.model import Hours, Window

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_DAY = timedelta(days=1)
# No opening is looked for further ahead: what lies behind counts as open, so that every promise has an end.
_YEAR = timedelta(days=366)
_WEEK = timedelta(days=7)
_ALL_DAY = (Window(time(0), time(0)),)


class Why(StrEnum):
    """Why it is closed."""

    NIGHT = "night"
    """It is a working day, but too early, too late, or between two windows."""
    DAY_OFF = "day-off"
    HOLIDAY = "holiday"
    SPECIAL = "special"
    """A day for which the owner named its own hours, or none."""


@dataclass(frozen=True, slots=True)
class Closed:
    """`names` are the public holiday's, by language: those in which the calendar of its country has one."""

    why: Why
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """The hours of one place. A week without any window is one that was never said: then every ordinary day is open.

    What is said of a day, special days before holidays before the week, holds for the windows that open on it: one
    past midnight runs to its end on the next. `holidays` are the days on which it is closed, with their names.
    """

    week: Hours = field(default_factory=Hours)
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    special: Mapping[date, tuple[Window, ...]] = field(default_factory=dict)
    holidays: Mapping[date, Mapping[str, str]] = field(default_factory=dict)

    @property
    def is_known(self) -> bool:
        """Somebody said when it is open."""
        return any(self.week.week)

    def after(self, start: datetime, duration: timedelta) -> datetime:
        """The first moment by which so much working time has passed since `start`."""
        if duration <= timedelta():
            return start
        for opens, closes in self._spans(start, start + _YEAR):
            if closes - opens >= duration:
                return opens + duration
            duration -= closes - opens
        return start + _YEAR + duration

    def between(self, start: datetime, end: datetime) -> timedelta:
        """The working time from `start` to `end`; none if they stand the other way round."""
        spans = self._spans(start, end)
        return sum((min(closes, end) - opens for opens, closes in spans if opens < end), timedelta())

    def is_open(self, at: datetime) -> bool:
        return any(opens <= at for opens, _ in self._spans(at, at))

    def opens_at(self, at: datetime) -> datetime | None:
        """When it is open next: `at` itself if it is open. None when it is not within a year."""
        return next((opens for opens, _ in self._spans(at, at + _YEAR)), None)

    def closes_at(self, at: datetime) -> datetime | None:
        """When it closes, if it is open at `at`. None when it is not, or does not close within a week."""
        open_until = at
        for opens, closes in self._spans(at, at + _WEEK):
            if opens > open_until:
                break
            open_until = closes
        return open_until if at < open_until <= at + _WEEK else None

    def closed_for(self, at: datetime) -> Closed | None:
        """Why it is closed at `at`; None while it is open."""
        if self.is_open(at):
            return None
        day = at.astimezone(self.zone).date()
        if day in self.special:
            return Closed(Why.SPECIAL)
        if day in self.holidays:
            return Closed(Why.HOLIDAY, self.holidays[day])
        return Closed(Why.NIGHT if self.windows_on(day) else Why.DAY_OFF)

    def windows_on(self, day: date) -> tuple[Window, ...]:
        """The windows that open on that day; none when it is a day off."""
        if day in self.special:
            return self.special[day]
        if day in self.holidays:
            return ()
        return self.week.week[day.weekday()] if self.is_known else _ALL_DAY

    def _spans(self, start: datetime, until: datetime) -> Iterator[tuple[datetime, datetime]]:
        """What is open from `start` on, in order and without overlaps, as far as it opens on the day of `until`."""
        day, last = start.astimezone(self.zone).date() - _DAY, until.astimezone(self.zone).date()
        while day <= last:
            for window in sorted(self.windows_on(day), key=lambda one: one.opens):
                opens, closes = self._edges(day, window)
                opens = max(opens, start)
                if closes > opens:
                    yield opens, closes
                    start = closes
            day += _DAY

    def _edges(self, day: date, window: Window) -> tuple[datetime, datetime]:
        end = day + _DAY if window.closes <= window.opens else day
        opens = datetime.combine(day, window.opens, self.zone)
        return opens.astimezone(UTC), datetime.combine(end, window.closes, self.zone).astimezone(UTC)


AROUND_THE_CLOCK = WorkingTime()


def together(places: Sequence[WorkingTime]) -> WorkingTime:
    """Open while any of these is, as far as their hours are known. All are of one time zone."""
    known = [one for one in places if one.is_known]
    if len(known) < 2:  # noqa: PLR2004 - there is nothing to put together
        return known[0] if known else AROUND_THE_CLOCK
    week = Hours(tuple(_any_of(one.week.week[weekday] for one in known) for weekday in range(_WEEK.days)))
    special = {day: _any_of(one.windows_on(day) for one in known) for one in known for day in one.special}
    return WorkingTime(week, known[0].zone, special, known[0].holidays)


def _any_of(days: Iterable[tuple[Window, ...]]) -> tuple[Window, ...]:
    return tuple(dict.fromkeys(window for windows in days for window in windows))
