"""The holidays of the four countries that a shop may greet on, and the owner's own ones.

A holiday with a day of its own comes every year. The others move: for those a day is proposed here, year by year, and
counts only once the owner has confirmed it, because a new moon is announced late and not everywhere for the same day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.customers.birthdays import BirthdayError, parse_birthday
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

LANGUAGES = (Locale.UZ, Locale.KK, Locale.HY, Locale.RU)
"""Whom a holiday may be for. Uzbek stands for both scripts."""
OWN = "own-"
MOST_NAME, MOST_TEXT = 60, 2000
ASK_AHEAD = timedelta(days=7)

_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


class DayNotUnderstood(ValueError):
    """The text names no day of the calendar."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """Greeted on since `on_since`, readers of `languages` only.

    `yearly` is (month, day); `dates` are the owner's days by year and go before all else; `proposed` are ours.
    `name` and `texts` (Telegram HTML by language) are of the owner's own holidays; the others have catalogue texts.
    `planned_year` is the last year in which everybody's greeting was written down.
    """

    code: str
    yearly: tuple[int, int] | None = None
    languages: tuple[Locale, ...] = LANGUAGES
    proposed: Mapping[int, date] = field(default_factory=dict)
    dates: Mapping[int, date] = field(default_factory=dict)
    name: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    on_since: datetime | None = None
    planned_year: int | None = None

    @property
    def is_own(self) -> bool:
        return self.code.startswith(OWN)

    @property
    def can_be_on(self) -> bool:
        """An own holiday wants words first, and any holiday wants readers."""
        return bool(self.languages) and (not self.is_own or any(self.texts.values()))

    def day_in(self, year: int) -> date | None:
        """The day to greet on; None while it is not known for certain."""
        if year in self.dates:
            return self.dates[year]
        return date(year, *self.yearly) if self.yearly else None

    def next_day(self, today: date) -> tuple[date, bool] | None:
        """The next day from today on, and whether it is certain; None when nobody knows one yet."""
        for year in (today.year, today.year + 1):
            certain = self.day_in(year)
            day = certain or self.proposed.get(year)
            if day and day >= today:
                return day, certain is not None
        return None

    def moved_to(self, text: str, today: date) -> Holiday:
        """On the day that the owner typed: with a year for that year, without for every year, if it does not move.

        Raises `DayNotUnderstood`.
        """
        month, day, year = parse_day(text, today)
        if year is None and not self.proposed:
            return replace(self, yearly=(month, day), dates={})
        try:
            moved = date(year or today.year, month, day)
            if year is None and moved < today:
                moved = moved.replace(year=today.year + 1)
        except ValueError:
            raise DayNotUnderstood(text) from None
        return replace(self, dates={**self.dates, moved.year: moved})

    def confirmed(self, today: date) -> Holiday:
        """The proposed next day is right."""
        coming = self.next_day(today)
        return replace(self, dates={**self.dates, coming[0].year: coming[0]}) if coming else self


def parse_day(text: str, today: date) -> tuple[int, int, int | None]:
    """Month, day, and the year if it was typed, in any form in which a birthday may be typed.

    29 February is no day of every year. Raises `DayNotUnderstood`.
    """
    typed = _YEAR.search(text)
    year = int(typed[1]) if typed else None
    try:
        found = parse_birthday(_YEAR.sub("", text).strip(" ./-"), today)
    except BirthdayError:
        raise DayNotUnderstood(text) from None
    if found.year is not None or (year is None and (found.month, found.day) == (2, 29)):
        raise DayNotUnderstood(text)
    return found.month, found.day, year


def _days(*iso: str) -> dict[int, date]:
    return {day.year: day for day in map(date.fromisoformat, iso)}


# The feasts of Islam: 1 Shawwal and 10 Dhu al-Hijja of the Umm al-Qura calendar of Saudi Arabia, 1447 to 1451, as in
# the package hijridate. Uzbekistan and Kazakhstan announce them by themselves, sometimes for the day before or after.
_RAMAZON = _days("2026-03-20", "2027-03-09", "2028-02-26", "2029-02-14", "2030-02-04")
_QURBON = _days("2026-05-27", "2027-05-16", "2028-05-05", "2029-04-24", "2030-04-13")
# Vardavar: the fourteenth Sunday after Easter, which the Armenian Church keeps by the Gregorian reckoning.
_VARDAVAR = _days("2026-07-12", "2027-07-04", "2028-07-23", "2029-07-08", "2030-07-28")

_UZ, _KK, _HY = (Locale.UZ,), (Locale.KK,), (Locale.HY,)
# In the order of the year. Days of war are left out on purpose: a shop is no place for them.
CALENDAR = (
    Holiday("new-year", (1, 1)),
    Holiday("christmas", (1, 6), _HY),
    Holiday("womens-day", (3, 8)),
    Holiday("ramazon", languages=(*_UZ, *_KK), proposed=_RAMAZON),
    Holiday("navruz", (3, 21), _UZ),
    Holiday("nauryz", (3, 22), _KK),
    Holiday("qurbon", languages=(*_UZ, *_KK), proposed=_QURBON),
    Holiday("vardavar", languages=_HY, proposed=_VARDAVAR),
    Holiday("independence-uz", (9, 1), _UZ),
    Holiday("independence-am", (9, 21), _HY),
    Holiday("independence-kz", (12, 16), _KK),
)


def with_own(kept: Iterable[Holiday]) -> tuple[Holiday, ...]:
    """The whole list: ours as the owner left them, then the owner's own in the order of their names."""
    by_code = {holiday.code: holiday for holiday in kept}
    ours = (_as_kept(holiday, by_code.pop(holiday.code, None)) for holiday in CALENDAR)
    return (*ours, *sorted((one for one in by_code.values() if one.is_own), key=lambda one: (one.name, one.code)))


def _as_kept(holiday: Holiday, kept: Holiday | None) -> Holiday:
    return replace(kept, proposed=holiday.proposed) if kept else holiday
