"""Greetings: for which occasions, on which day, and whether one may be sent now, later or no more. All of it pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.customers.model import NIGHT
from bot.delivery.model import Lane
from bot.loyalty.model import Kind, Terms

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

    from bot.customers.birthdays import Birthday
    from bot.customers.model import QuietHours
    from bot.i18n import Locale

HINT_AHEAD = timedelta(days=7)
WELCOME_DAYS = {1: 0, 2: 3, 3: 10}
"""The steps of the welcome sequence, and how many days after the consent each is sent."""
SETTLING_IN = timedelta(hours=1)
"""The first step waits until the sign-up, which asks a few questions more, is over."""
LOOK_AGAIN = timedelta(minutes=15)
HOURS = (9, 10, 11, 12, 14, 16, 18, 19)
LATE_DAYS = (0, 1, 2, 3, 7)
BIRTHDAY_GIFT = Terms(Kind.PERCENT, value=10, valid_days=14)
"""What the birthday brings until the owner sets something else."""
_LEAP_BIRTHDAY = (2, 29)


class Occasion(StrEnum):
    """Also the kind of the errand."""

    BIRTHDAY = "birthday"
    HINT = "hint"
    """A week before the birthday."""
    ANNIVERSARY = "anniversary"
    """A year since the customer first wrote to the shop."""
    HOLIDAY = "holiday"
    WELCOME = "welcome"

    @property
    def is_promotional(self) -> bool:
        """It goes to who agreed to the newsletter, with a way out; the birthday has a consent of its own."""
        return self not in {Occasion.BIRTHDAY, Occasion.HINT}

    @property
    def lane(self) -> Lane:
        return Lane.PROMO if self.is_promotional else Lane.SERVICE


class LeapDay(StrEnum):
    """When somebody born on 29 February is greeted in a common year."""

    BEFORE = "feb-28"
    AFTER = "mar-1"

    def in_year(self, year: int) -> date:
        return date(year, 2, 28) if self is LeapDay.BEFORE else date(year, 3, 1)


@dataclass(frozen=True, slots=True)
class Rules:
    """What the owner set. Promotional occasions are off (None) or on since a moment: nothing before it is made up for.

    `hour` is the shop's local time. A greeting may come `late_days` days after its day, and no later. `planned_on` is
    the last local day that was looked at, so that a long outage is seen.
    """

    birthdays: bool = True
    hour: int = 10
    late_days: int = 2
    leap_day: LeapDay = LeapDay.BEFORE
    voucher: Terms | None = BIRTHDAY_GIFT
    hints: bool = False
    anniversary_since: datetime | None = None
    welcome_since: datetime | None = None
    planned_on: date | None = None


class State(StrEnum):
    """Where a greeting stands. What becomes of one that was passed on stands in the outbox."""

    DUE = "due"
    PASSED_ON = "passed-on"
    SKIPPED = "skipped"


class Reason(StrEnum):
    """Why somebody was not greeted."""

    LATE = "late"
    """Nobody was there to send it in time: an outage."""
    COMPLAINT = "complaint"
    UNREACHABLE = "unreachable"
    HELD = "held"
    """The owner stopped everything promotional, for days of mourning, say."""
    WITHDRAWN = "withdrawn"
    """The consent was taken back, or the birthday is another by now."""
    OFF = "off"
    """The owner switched the occasion off."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """Once for each customer, occasion and year, for ever. `which` names the holiday or the step of the welcome.

    `day` is the local day it belongs to; `year` that of the birthday or holiday, 0 where the years do not count.
    """

    customer_id: int
    occasion: Occasion
    which: str
    year: int
    day: date
    expires_at: datetime

    @property
    def dedupe_key(self) -> str:
        occasion = f"{self.occasion}:{self.which}" if self.which else self.occasion.value
        return f"{occasion}:{self.customer_id}:{self.year}"


@dataclass(frozen=True, slots=True)
class Reader:
    """What must be known of a customer in the moment of greeting. `name` is Telegram's and may be anything."""

    id: int
    telegram_id: int
    name: str
    locale: Locale
    birthday: Birthday | None
    agreed_to_birthday: bool
    subscribed: bool
    quiet: QuietHours | None
    is_reachable: bool
    complains: bool


@dataclass(frozen=True, slots=True)
class Send:
    pass


@dataclass(frozen=True, slots=True)
class Wait:
    until: datetime


@dataclass(frozen=True, slots=True)
class Skip:
    reason: Reason


Verdict = Send | Wait | Skip


@dataclass(frozen=True, slots=True)
class Situation:
    """All that decides about a greeting besides its reader. `now` is local; `on` and `held` are about its occasion."""

    now: datetime
    leap_day: LeapDay
    on: bool
    held: bool


def judge(greeting: Greeting, reader: Reader, situation: Situation) -> Verdict:
    """What to do now. Asked when the greeting is due, and again in the moment of sending."""
    if not situation.on:
        return Skip(Reason.OFF)
    if not is_wanted(greeting, reader, situation.leap_day):
        return Skip(Reason.WITHDRAWN)
    hindrance = _hindrance(reader, held=situation.held and greeting.occasion.is_promotional)
    if situation.now >= greeting.expires_at:
        return Skip(hindrance or Reason.LATE)
    if hindrance:
        return Wait(min(situation.now + LOOK_AGAIN, greeting.expires_at))
    quiet_until = (reader.quiet or NIGHT).over_at(situation.now)
    return Wait(quiet_until) if quiet_until else Send()


def is_wanted(greeting: Greeting, reader: Reader, leap_day: LeapDay) -> bool:
    """Whether the customer still agrees; for a birthday also whether that is still the day."""
    if greeting.occasion.is_promotional:
        return reader.subscribed
    if reader.birthday is None or not reader.agreed_to_birthday:
        return False
    day = greeting.day + HINT_AHEAD if greeting.occasion is Occasion.HINT else greeting.day
    return (reader.birthday.month, reader.birthday.day) in born_on(day, leap_day)


def _hindrance(reader: Reader, *, held: bool) -> Reason | None:
    """What may pass while there is time."""
    if not reader.is_reachable:
        return Reason.UNREACHABLE
    if reader.complains:
        return Reason.COMPLAINT
    return Reason.HELD if held else None


def born_on(day: date, leap_day: LeapDay) -> tuple[tuple[int, int], ...]:
    """The birthdays, as (month, day), that are kept on that day: in a common year 29 February joins another."""
    own = (day.month, day.day)
    is_stand_in = not _is_leap(day.year) and leap_day.in_year(day.year) == day
    return (own, _LEAP_BIRTHDAY) if is_stand_in else (own,)


def kept_on(birthday: Birthday, year: int, leap_day: LeapDay) -> date:
    """The day of that year on which the birthday is kept."""
    if (birthday.month, birthday.day) == _LEAP_BIRTHDAY and not _is_leap(year):
        return leap_day.in_year(year)
    return date(year, birthday.month, birthday.day)


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The moment with which the local day begins."""
    return datetime.combine(day, time(), zone)


def morning(day: date, hour: int, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(hour), zone)


def days(first: date, last: date) -> Iterator[date]:
    """Each day from the first to the last, both among them."""
    for ahead in range((last - first).days + 1):
        yield first + timedelta(days=ahead)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
