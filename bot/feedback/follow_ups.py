"""Low scores that a manager looks after, and by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from zoneinfo import ZoneInfo

    from bot.desk.model import Ticket
    from bot.feedback.model import Rating
    from bot.i18n import Locale

_A_DAY = timedelta(days=1)
_NOON = time(12)
_AHEAD = 14


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A task of the managers. `ticket` is where the customer can be answered, if there is such a place.

    `done_by` is the name of who did it.
    """

    id: int
    rating: Rating
    customer_id: int
    customer_name: str
    locale: Locale
    ticket: Ticket | None
    due_at: datetime
    done_at: datetime | None
    done_by: str | None


def next_noon(now: datetime, zone: ZoneInfo, is_open: Callable[[datetime], bool]) -> datetime:
    """Noon of the next day on which somebody is at work at noon; in a day from now if there is none in two weeks."""
    today = now.astimezone(zone).date()
    noons = (datetime.combine(today + ahead * _A_DAY, _NOON, zone) for ahead in range(1, _AHEAD + 1))
    return next((noon for noon in noons if is_open(noon)), now + _A_DAY)
