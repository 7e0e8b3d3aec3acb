"""A day and a time as owners type them: "25.11 10:00", "ertaga 10:00", "дүйсенбі 9:30", "18:30".

Without a day the next such time is meant. A day that was lately is refused rather than taken for next year's.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from bot.customers.birthdays import fold, months_named

_DAYS_AS_TYPED = (
    "сегодня bugun бугун бүгін bügin այսօր today",
    "завтра ertaga эртага ертең erteń վաղը tomorrow",
    "послезавтра indinga индинга бүрсігүні бүрсүгүні",
)
_WEEKDAYS_AS_TYPED = (
    "понедельник dushanba душанба дүйсенбі երկուշաբթի monday",
    "вторник seshanba сешанба сейсенбі երեքշաբթի tuesday",
    "сред chorshanba чоршанба сәрсенбі չորեքշաբթի wednesday",
    "четверг payshanba пайшанба бейсенбі հինգշաբթի thursday",
    "пятниц juma жума жұма ուրբաթ friday",
    "суббот shanba шанба сенбі շաբաթ saturday",
    "воскресен yakshanba якшанба жексенбі կիրակի sunday",
)
_BESIDE_A_MOMENT = (
    "в во на год года г час часа часов утра "
    "kun kuni kunida yil yili yilgi soat da dan соат куни йил йилги да дан "
    "күні күн жылы жылғы жыл сағат да де та те тен ден "
    "ժամ ժամը ին օրը թ թվականի թվականին "
    "at on the st nd rd th"
)
_CLOCK = re.compile(r"(?<![\d.:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])")
# "25.11 в 10": an hour alone stands last and apart.
_HOUR = re.compile(r"\s(?:(?:в|soat|соат|сағат|ժամը|at)\s+)?([01]?\d|2[0-3])\s*$", re.IGNORECASE)
_PART = re.compile(r"\d+|[^\W\d_]+")
_CENTURY = 2000
# A day of the year that was so lately was meant as past, and is a slip.
_LATELY = timedelta(days=180)


class MomentError(ValueError):
    """The text gives no moment to come."""


class MomentNotUnderstood(MomentError):
    """It does not read as a day and a time."""


class MomentPast(MomentError):
    """That was already."""


def parse_moment(text: str, now: datetime) -> datetime:
    """Read a moment after `now`, which is local; the answer is in the same zone. Raises a `MomentError`."""
    clock = _CLOCK.search(text) or _HOUR.search(text)
    if clock is None:
        raise MomentNotUnderstood
    at = time(int(clock[1]), int(clock[2]) if clock.re is _CLOCK else 0)
    rest = f"{text[: clock.start()]} {text[clock.end() :]}"
    day = _day(rest, now, at)
    moment = datetime.combine(day, at, now.tzinfo)
    if moment <= now:
        raise MomentPast
    return moment


def _day(text: str, now: datetime, at: time) -> date:
    parts = _PART.findall(fold(text))
    numbers = [int(part) for part in parts if part.isdecimal()]
    words = [part for part in parts if not part.isdecimal() and part not in _IGNORED]
    today = now.date()
    # Today's hour that has passed is tomorrow's; on a weekday, next week's.
    earliest = today if at > now.time() else today + timedelta(days=1)
    match words, numbers:
        case [], []:
            return earliest
        case [], _:
            return _dated(*_numbers(numbers), today)
        case [word], [] if (ahead := _found(_DAYS, word)) is not None:
            return today + timedelta(days=ahead)
        case [word], [] if (weekday := _found(_WEEKDAYS, word)) is not None:
            return earliest + timedelta(days=(weekday - earliest.weekday()) % 7)
        case [word], [_] | [_, _] if len(months := months_named(word)) == 1:
            day, *year = sorted(numbers)
            return _dated(day, months.pop(), year[0] if year else None, today)
    raise MomentNotUnderstood


def _numbers(numbers: list[int]) -> tuple[int, int, int | None]:
    match numbers:
        case [day, month]:
            return day, month, None
        case [day, month, year] if day < _CENTURY:
            return day, month, year
        case [year, month, day]:
            return day, month, year
    raise MomentNotUnderstood


def _dated(day: int, month: int, year: int | None, today: date) -> date:
    try:
        if year is not None:
            return date(year if year >= _CENTURY else year + _CENTURY, month, day)
        this_year = date(today.year, month, day)
        return this_year if today - this_year < _LATELY else this_year.replace(year=today.year + 1)
    except ValueError as error:
        raise MomentNotUnderstood from error


def _found(names: list[list[str]], word: str) -> int | None:
    """Which day a word names, with whatever ending; the longest name counts, for "shanba" ends "dushanba" too."""
    fitting = [(len(name), number) for number, row in enumerate(names) for name in row if word.startswith(name)]
    return max(fitting)[1] if fitting else None


_DAYS = [fold(names).split() for names in _DAYS_AS_TYPED]
_WEEKDAYS = [fold(names).split() for names in _WEEKDAYS_AS_TYPED]
_IGNORED = set(fold(_BESIDE_A_MOMENT).split())
