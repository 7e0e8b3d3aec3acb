"""The clock of a ticket: how long a customer waits for a person, and the moments at which somebody is told.

32 % of the people who write to a brand on social media expect an answer within 30 minutes, 42 % within 60 (The Social
Habit): hence the default target of 30 minutes and the hard limit of 60.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from bot.shop.calendar import WorkingTime

_HALF = 0.5
_MOST = 0.8


@dataclass(frozen=True, slots=True)
class Moments:
    """The rungs of the ladder, aware and in UTC: 50 %, 80 % and 100 % of the target, and the hard limit."""

    half_at: datetime
    most_at: datetime
    due_at: datetime
    limit_at: datetime


def moments(since: datetime, target: timedelta, hard_limit: timedelta, hours: WorkingTime) -> Moments:
    """The moments of a wait that begins at `since`, counted in the time in which somebody works."""
    return Moments(
        half_at=hours.after(since, target * _HALF),
        most_at=hours.after(since, target * _MOST),
        due_at=hours.after(since, target),
        limit_at=hours.after(since, max(hard_limit, target)),
    )


@dataclass(frozen=True, slots=True)
class Wait:
    """A time that a customer waited for a person, or still does: then `ended_at` is None.

    `rung` counts the steps of the ladder that were climbed; the next is due at `alarm_at`. `answered_by` is the
    Telegram id of the member who answered, None when it ended without an answer. `wall` and `working` tell how long it
    took by the clock on the wall and in the branch's working hours.
    """

    id: int
    ticket_id: int
    is_first: bool
    since: datetime
    half_at: datetime
    most_at: datetime
    due_at: datetime
    limit_at: datetime
    rung: int
    alarm_at: datetime | None
    told_at: datetime | None
    ended_at: datetime | None
    answered_by: int | None
    wall: timedelta | None
    working: timedelta | None

    @property
    def moments(self) -> Moments:
        return Moments(self.half_at, self.most_at, self.due_at, self.limit_at)
