"""When customers are asked what they think, so that nobody is asked too often or at a bad moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.customers.model import NIGHT, QuietHours

if TYPE_CHECKING:
    from bot.i18n import Locale

INTERVALS = (60, 90, 180)
"""Days from one question "would you recommend us?" to the next; the owner chooses."""
PAUSES = (7, 14, 30)
"""Days without any other question after one; the owner chooses."""
KNOWS_US = timedelta(days=14)
"""Nobody is asked to recommend a shop that they have just met."""
MOST_LATE = 14
"""Days for which a bad moment is waited out; after them the question comes in the next round."""
_DAY = QuietHours(start=time(19), end=time(11))
"""By the shop's clock: who is asked something of no hurry is asked in the middle of the day."""


class Kind(StrEnum):
    """What a person was asked; each counts for the pause."""

    SOLVED = "solved"
    TICKET = "ticket"
    RECOMMENDATION = "recommendation"


@dataclass(frozen=True, slots=True)
class Rules:
    """What the owner set. `every` days the recommendation is asked (None: never), since `since`; see `PAUSES`."""

    every: int | None = None
    since: datetime | None = None
    pause: int = 14

    @property
    def pause_time(self) -> timedelta:
        return timedelta(days=self.pause)


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody whose turn it is, with their own quiet hours."""

    customer_id: int
    telegram_id: int
    locale: Locale
    quiet: QuietHours | None


def days_late(customer_id: int, today: int, every: int) -> int:
    """How many days ago it was the customer's turn: everybody has a day of their own in each round of `every` days."""
    return (today - customer_id) % every


def latest_turn(local: datetime, rules: Rules) -> int:
    """So many days ago a turn may have been for the question to be asked now, counted from when it was switched on."""
    if rules.since is None:
        return -1
    return min(MOST_LATE, (local.date() - rules.since.astimezone(local.tzinfo).date()).days)


def good_moment(local: datetime, quiet: QuietHours | None) -> datetime:
    """The first moment from `local` on in the middle of the day and out of the person's quiet hours."""
    moment = local
    for _ in range(4):
        until = [over for one in (_DAY, quiet or NIGHT) if (over := one.over_at(moment))]
        if not until:
            break
        moment = max(until)
    return moment
