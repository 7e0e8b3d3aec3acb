"""Who a customer is, and what counts as consent."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.customers.birthdays import Birthday
    from bot.i18n import Locale


class Topic(StrEnum):
    """What the newsletter can be about; each is switched by the customer."""

    ARRIVALS = "arrivals"
    PROMOTIONS = "promotions"
    EVENTS = "events"


class Purpose(StrEnum):
    """What a consent is given for."""

    NEWSLETTER = "newsletter"
    BIRTHDAY = "birthday"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """No newsletter between these local times; `start` may be later than `end`, over midnight."""

    start: time
    end: time

    def __str__(self) -> str:
        return f"{self.start:%H:%M}–{self.end:%H:%M}"

    def over_at(self, local: datetime) -> datetime | None:
        """When the quiet hours end in which `local` falls; None when it falls in none."""
        clock, over_midnight = local.time(), self.start > self.end
        is_quiet = clock >= self.start or clock < self.end if over_midnight else self.start <= clock < self.end
        if not is_quiet:
            return None
        tomorrow = over_midnight and clock >= self.start
        return datetime.combine(local.date() + timedelta(days=tomorrow), self.end, local.tzinfo)


NIGHT = QuietHours(time(22), time(9))
"""By the shop's clock. No promo leaves then, and no greeting for somebody who chose no other hours."""


@dataclass(frozen=True, slots=True)
class Customer:
    """A person in a private chat with the bot. `name` is Telegram's and may be anything: for staff, never in a text."""

    id: int
    telegram_id: int
    name: str
    username: str | None
    locale: Locale
    locale_chosen: bool
    phone: str | None
    birthday: Birthday | None
    source: str | None
    subscribed: bool
    topics: frozenset[Topic]
    quiet: QuietHours | None
    branch_id: int | None
    unreachable_since: datetime | None
    joined_at: datetime
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Evidence:
    """The proof of a consent: the very words that were shown, in which language, and where they were shown."""

    text: str
    locale: Locale
    source: str

    @property
    def version(self) -> str:
        """Names the wording: the same words have the same version, for ever."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Person:
    """What Telegram tells of whoever wrote to us."""

    telegram_id: int
    name: str
    username: str | None
    language_code: str | None
