"""A birthday as people type it, in any of our languages and alphabets, with the year or without.

Understood are two or three numbers, day first unless the year stands first ("08.03", "8/3/90", "1990-03-08"),
and a day beside a month's name ("8-mart", "1990 жылғы 8 наурыз", "նոյեմբերի 5-ին", "8 мар"). Words that are neither
a month nor usual beside a date mean that the person wrote about something else. There is no American guess:
12/31 is refused.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

OLDEST = 120

_MONTHS_AS_TYPED = (
    "январ yanvar january қаңтар qantar qańtar հունվար hunvar хунвар унвар",
    "феврал fevral february ақпан aqpan փետրվար petrvar fetrvar петрвар фетрвар",
    "март mart march наурыз nauryz naýryz մարտ",
    "апрел aprel april сәуір сэуир sauir sáýir ապրիլ",
    "май мая мае may мамыр mamyr մայիս mayis майис",
    "июн iyun june маусым mausym maýsym հունիս hunis хунис унис",
    "июл iyul july шілде shilde հուլիս hulis хулис улис",
    "август avgust august тамыз tamyz օգոստոս ogostos огостос",
    "сентябр сентабр sentabr sentyabr september қыркүйек qyrkuyek qyrkúıek սեպտեմբեր սեպտեմպեր septembr септембер",
    "октябр октабр oktabr oktyabr october қазан qazan հոկտեմբեր hoktember хоктембер октембер",
    "ноябр noyabr november қараша qarasha նոյեմբեր noyember noember ноембер нойембер",
    "декабр dekabr december желтоқсан jeltoqsan դեկտեմբեր dektember дектембер",
)
_BESIDE_A_DATE = (
    "yil yili yilda yilning yilgi kun kuni kunim kunda oy oyi oyining tugʻilgan tugʻilganman men mening meniki da chi "
    "йил йили йилда йилнинг куни куним кунда ой ойи ойининг туғилган туғилганман мен менинг меники да чи "
    "жыл жылы жылғы жылдың ж күн күні күнім айы айының туған туылған туғанмын менің жыли zhyly jyly jylǵy kuni "
    "թ թթ թվական թվականի թվականին թվին ին օր օրը ծնված եմ ծնվել իմ ծննդյան t tvakan tvakani in "
    "г гг год года году число числа день рождения др мой моё я родился родилась е го ого "
    "year the of on st nd rd th my birthday is born was i am"
)
_APOSTROPHES = "'`‘’ʻʼ´′՚՛՜՞"
_LOOK_ALIKES = str.maketrans("әғқңөұүһіыэqwyıǵ", "агкноуухиииkviig", _APOSTROPHES + "ьъ")
_PART = re.compile(r"\d+|[^\W\d_]+")
_LEAP_YEAR = 2000  # stands in where the year is not known
_SHORTEST_ABBREVIATION = 3


@dataclass(frozen=True, slots=True)
class Birthday:
    """A day that exists, if only in leap years, and that is not ahead of its year."""

    month: int
    day: int
    year: int | None = None

    @property
    def born(self) -> date:
        """In a leap year where its own is not known. Raises `ValueError` for a day that no calendar has."""
        return date(self.year or _LEAP_YEAR, self.month, self.day)


class BirthdayError(ValueError):
    """The text gives no birthday."""


class BirthdayNotUnderstood(BirthdayError):
    """It does not read as a date."""


class BirthdayImpossible(BirthdayError):
    """No calendar has that day: 31 April, 29 February of a common year, the 13th month."""


class BirthdayInFuture(BirthdayError):
    """That day is still to come."""


class BirthdayTooLongAgo(BirthdayError):
    """Nobody is over 120."""


def parse_birthday(text: str, today: date) -> Birthday:
    """Read a birthday as typed. Raises a `BirthdayError` that says what is wrong.

    A year of two digits is the latest that makes the day past: in 2026, 26 may be 2026 and 27 is 1927.
    """
    if re.search(r"\d:\d", text):
        raise BirthdayNotUnderstood  # a time of day
    words, numbers = _split(text)
    months = {month for word in words for month in months_named(word)}
    if len(months) == 1:
        day, year = _day_and_year(numbers)
        month = months.pop()
    elif not months:
        day, month, year = _day_month_year(numbers)
    else:
        raise BirthdayNotUnderstood
    return _checked(day, month, _full_year(year, month, day, today), today)


def _split(text: str) -> tuple[list[str], list[str]]:
    """Words and numbers; a word that has no business beside a date is an error."""
    parts = _PART.findall(fold(text))
    words = [part for part in parts if not part.isdecimal() and part not in _IGNORED]
    if not all(months_named(word) for word in words):
        raise BirthdayNotUnderstood
    return words, [part for part in parts if part.isdecimal()]


def months_named(word: str) -> set[int]:
    """The months that a word may name: the longest name it begins with, or those cut short to it ("сент")."""
    names = [(name, number) for number, month in enumerate(_MONTHS, start=1) for name in month]
    whole = [(len(name), number) for name, number in names if word.startswith(name)]
    if whole:
        return {max(whole)[1]}
    if len(word) < _SHORTEST_ABBREVIATION:
        return set()
    return {number for name, number in names if name.startswith(word)}


def _day_and_year(numbers: list[str]) -> tuple[int, str]:
    match [(len(number), number) for number in numbers]:
        case [(1 | 2, day)]:
            return int(day), ""
        case [(1 | 2, day), (2 | 4, year)] | [(4, year), (1 | 2, day)]:
            return int(day), year
    raise BirthdayNotUnderstood


def _day_month_year(numbers: list[str]) -> tuple[int, int, str]:
    match [(len(number), number) for number in numbers]:
        case [(1 | 2, day), (1 | 2, month)]:
            return int(day), int(month), ""
        case [(1 | 2, day), (1 | 2, month), (2 | 4, year)] | [(4, year), (1 | 2, month), (1 | 2, day)]:
            return int(day), int(month), year
    raise BirthdayNotUnderstood


def _full_year(year: str, month: int, day: int, today: date) -> int | None:
    if not year:
        return None
    if len(year) > 2:  # noqa: PLR2004 - two digits are a century short
        return int(year)
    century = today.year - today.year % 100
    is_past = (century + int(year), month, day) <= (today.year, today.month, today.day)
    return int(year) + (century if is_past else century - 100)


def _checked(day: int, month: int, year: int | None, today: date) -> Birthday:
    if year is not None:
        age = today.year - year - ((today.month, today.day) < (month, day))
        if age > OLDEST:
            raise BirthdayTooLongAgo
    birthday = Birthday(month, day, year)
    try:
        born = birthday.born
    except ValueError as error:
        raise BirthdayImpossible from error
    if year is not None and born > today:
        raise BirthdayInFuture
    return birthday


def longest(month: int) -> int:
    """How many days the month may have."""
    return monthrange(_LEAP_YEAR, month)[1]


def fold(text: str) -> str:
    """One spelling for what differs by case, accent, apostrophe, or a letter that another keyboard lacks."""
    folded = text.casefold().translate(_LOOK_ALIKES)
    folded = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    folded = folded.translate(_LOOK_ALIKES).replace("sh", "s").replace("zh", "j")
    return re.sub(r"([^\W\d_])\1+", r"\1", folded)


_MONTHS = [fold(names).split() for names in _MONTHS_AS_TYPED]
_IGNORED = set(fold(_BESIDE_A_DATE).split())
