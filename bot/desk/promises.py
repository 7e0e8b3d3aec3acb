"""Promises that staff make to a customer, "I'll call at 15:00": until when, and how staff write that moment.

A moment is read in any of our languages and scripts, with the endings people hang on it: "15:00", "15.00", "завтра в
10", "ertaga 10:00 da", "24.11 12:00", "через 30 минут", "juma 10".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.answers.skeleton import skeleton
from bot.core.errors import PromisePassed, PromiseUnclear

if TYPE_CHECKING:
    from collections.abc import Sequence
    from zoneinfo import ZoneInfo


MAX_TEXT = 300
REMIND_BEFORE = timedelta(minutes=10)

_HALF_A_YEAR, _HALF_A_DAY = timedelta(days=182), timedelta(hours=12)
_EVENING, _MORNING = time(18), time(10)
_WEEK = 7
_TOO_LONG = 4  # digits of a number of minutes


@dataclass(frozen=True, slots=True)
class Promise:
    """`text` is the member's own, for colleagues; empty when a button said it all. `kept_at` ends it.

    It is spoken of by the clock of the ticket's branch.
    """

    id: int
    ticket_id: int
    branch_id: int | None
    text: str
    due_at: datetime
    member_id: int
    member_name: str
    made_at: datetime
    reminded_at: datetime | None
    escalated_at: datetime | None
    kept_at: datetime | None


class Preset(StrEnum):
    """The moments that have a button."""

    HALF_AN_HOUR = "30m"
    HOUR = "1h"
    TODAY = "today"
    TOMORROW = "tomorrow"

    def after(self, now: datetime, zone: ZoneInfo) -> datetime:
        """Raises `PromisePassed` for this evening when it is over."""
        local = now.astimezone(zone)
        match self:
            case Preset.HALF_AN_HOUR:
                return now + timedelta(minutes=30)
            case Preset.HOUR:
                return now + timedelta(hours=1)
            case Preset.TODAY:
                return _ahead(datetime.combine(local, _EVENING, zone), now)
            case Preset.TOMORROW:
                return datetime.combine(local + timedelta(days=1), _MORNING, zone)

    def is_ahead(self, now: datetime, zone: ZoneInfo) -> bool:
        return self is not Preset.TODAY or now.astimezone(zone).time() < _EVENING


def read_promise(text: str, now: datetime, zone: ZoneInfo) -> tuple[datetime, str]:
    """The moment that a text names, and the rest of its words.

    Raises `PromiseUnclear` when it names none, `PromisePassed` when that is over.
    """
    tokens = [_Token(found[0], *found.span()) for found in _TOKEN.finditer(text)]
    local = now.astimezone(zone)
    reading = _Reading(tokens, local)
    for at in range(len(tokens)):
        if found := reading.moment(at):
            moment, after = found
            return _ahead(moment, now), _without(text, tokens[reading.begins(at)].start, tokens[after - 1].end)
    if tokens and (clock := _bare_hour(tokens[0])):
        return _ahead(datetime.combine(local, clock, zone), now), _without(text, 0, tokens[0].end)
    raise PromiseUnclear


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    start: int
    end: int

    @property
    def sound(self) -> str:
        return skeleton(self.word)


_TOKEN = re.compile(r"\d+(?:[:.]\d+)*|[^\W\d_]+(?:['’ʻʼ`‘][^\W\d_]+)*")
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")
_DATE = re.compile(r"(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])(?:\.(20\d\d))?")
# What hangs on a time and says no more than the time does: "15:00 da", "15:00-ге", "15:00-ին".
_ENDING = re.compile(r"\s*-\s*[^\W\d_]{1,3}\b|\s+(?:da|да|gacha|гача)\b", re.IGNORECASE)


def _sounds(*words: str) -> frozenset[str]:
    return frozenset(skeleton(word) for word in words)


# By how they sound: one word stands for its spellings in other letters.
_DAYS = (
    _sounds("today", "bugun", "бүгін", "այսօր", "сегодня"),
    _sounds("tomorrow", "ertaga", "ertan", "ертең", "վաղը", "завтра"),
    _sounds("indinga", "indin", "бүрсігүні", "послезавтра"),
)
_WEEKDAYS = (
    _sounds("monday", "dushanba", "дүйсенбі", "երկուշաբթի", "понедельник"),
    _sounds("tuesday", "seshanba", "сейсенбі", "երեքշաբթի", "вторник"),
    _sounds("wednesday", "chorshanba", "сәрсенбі", "չորեքշաբթի", "среда", "среду"),
    _sounds("thursday", "payshanba", "бейсенбі", "հինգշաբթի", "четверг"),
    _sounds("friday", "juma", "жұма", "ուրբաթ", "пятница", "пятницу"),
    _sounds("saturday", "shanba", "сенбі", "շաբաթ", "суббота", "субботу"),
    _sounds("sunday", "yakshanba", "жексенбі", "կիրակի", "воскресенье"),
)
# What may stand between a day and its hour.
_AT = _sounds("at", "soat", "сағат", "ժամը", "в")
_BETWEEN = _AT | _sounds("kuni", "күні", "во", "на", "к")
_ONE = _sounds("a", "an", "one", "bir", "бір", "մեկ", "один")
_WITHIN = _sounds("in", "через")
_MINUTES = _sounds(
    "min", "minute", "minutes", "daqiqa", "daqiqadan", "daqiqada", "минуттан", "րոպեից", "минут", "минуту"
)
_MINUTES |= _sounds("минуты", "мин")
_HOURS = _sounds("h", "hour", "hours", "soatdan", "soatda", "сағаттан", "ժամից", "час", "часа", "часов", "ч")
_HALF_AN_HOUR = _sounds("полчаса")
_HALF = _sounds("half", "yarim", "жарты", "կես")
_LATER = _sounds("keyin", "кейін", "soʻng", "соң", "հետո")


class _Reading:
    """Finds a moment that begins at one of the tokens, and tells the token behind it."""

    def __init__(self, tokens: Sequence[_Token], local: datetime) -> None:
        self._tokens = tokens
        self._local = local

    def moment(self, at: int) -> tuple[datetime, int] | None:
        return self._span(at) or self._day_then_clock(at) or self._clock_then_day(at)

    def today(self, hour: time) -> datetime:
        """Today at that hour. "At 5", said after five in the morning, is five in the afternoon."""
        moment = datetime.combine(self._local, hour, self._local.tzinfo)
        later = moment + _HALF_A_DAY
        return later if moment <= self._local < later and later.date() == moment.date() else moment

    def begins(self, at: int) -> int:
        """With the word before it that says nothing else: "в пятницу"."""
        while at > 0 and self._sound(at - 1) in _BETWEEN:
            at -= 1
        return at

    def _span(self, at: int) -> tuple[datetime, int] | None:
        """ "in 30 min", "через час", "30 daqiqadan keyin"."""
        within = self._sound(at) in _WITHIN
        at += within
        if self._sound(at) in _HALF and self._sound(hour := self._past(_ONE, at + 1)) in _HOURS:
            end = hour + 1 + (self._sound(hour + 1) in _LATER)
            return self._local.astimezone(UTC) + timedelta(minutes=30), end
        word = self._word(at)
        count = int(word) if word.isdecimal() and len(word) < _TOO_LONG else int(self._sound(at) in _ONE)
        unit = at + (count > 0)
        step = self._unit(unit) if within or count else None
        if step is None:
            return None
        end = unit + 1 + (self._sound(unit + 1) in _LATER)
        return self._local.astimezone(UTC) + step * max(count, 1), end

    def _unit(self, at: int) -> timedelta | None:
        sound = self._sound(at)
        if sound in _MINUTES:
            return timedelta(minutes=1)
        if sound in _HALF_AN_HOUR:
            return timedelta(minutes=30)
        return timedelta(hours=1) if sound in _HOURS else None

    def _day_then_clock(self, at: int) -> tuple[datetime, int] | None:
        day = self._day(at)
        if day is None:
            return None
        clock_at = self._past(_BETWEEN, at + 1)
        clock = self._clock(clock_at)
        if clock is None and self._clock(at) is None:  # "12.10 2 shirts" is no time of the twelfth
            clock = _bare_hour(self._token(clock_at))
        return (datetime.combine(day, clock, self._local.tzinfo), clock_at + 1) if clock else None

    def _clock_then_day(self, at: int) -> tuple[datetime, int] | None:
        """A time without a day is today's. A dot is as good as a colon."""
        clock_at = self._past(_AT, at)
        clock = self._clock(clock_at) or (_bare_hour(self._token(clock_at)) if clock_at > at else None)
        if clock is None:
            return None
        day = self._day(clock_at + 1)
        if day is None:
            is_exact = self._clock(clock_at) is not None
            at_that_time = datetime.combine(self._local, clock, self._local.tzinfo)
            return at_that_time if is_exact else self.today(clock), clock_at + 1
        return datetime.combine(day, clock, self._local.tzinfo), clock_at + 2

    def _day(self, at: int) -> datetime | None:
        sound = self._sound(at)
        for ahead, words in enumerate(_DAYS):
            if sound in words:
                return self._local + timedelta(days=ahead)
        for weekday, words in enumerate(_WEEKDAYS):
            if sound in words:
                return self._local + timedelta(days=(weekday - self._local.weekday() - 1) % _WEEK + 1)
        return self._date(self._word(at))

    def _date(self, word: str) -> datetime | None:
        """Without a year it is the next such day, unless that one has only just passed."""
        found = _DATE.fullmatch(word)
        if found is None:
            return None
        day, month, year = (int(part or 0) for part in found.groups())
        try:
            date = self._local.replace(day=day, month=month, year=year or self._local.year)
            long_ago = not year and self._local - date > _HALF_A_YEAR
            return date.replace(year=date.year + long_ago)
        except ValueError:
            return None

    def _past(self, words: frozenset[str], at: int) -> int:
        while self._sound(at) in words:
            at += 1
        return at

    def _clock(self, at: int) -> time | None:
        found = _CLOCK.fullmatch(self._word(at))
        return time(int(found[1]), int(found[2])) if found else None

    def _token(self, at: int) -> _Token | None:
        return self._tokens[at] if at < len(self._tokens) else None

    def _word(self, at: int) -> str:
        return self._tokens[at].word if at < len(self._tokens) else ""

    def _sound(self, at: int) -> str | None:
        return self._tokens[at].sound if at < len(self._tokens) else None


def _bare_hour(token: _Token | None) -> time | None:
    return time(int(token.word)) if token and token.word.isdecimal() and int(token.word) < 24 else None  # noqa: PLR2004 - hours


def _ahead(moment: datetime, now: datetime) -> datetime:
    if moment <= now:
        raise PromisePassed
    return moment.astimezone(UTC)


def _without(text: str, start: int, end: int) -> str:
    """The words around what was read, in one line."""
    ending = _ENDING.match(text, end)
    rest = f"{text[:start]} {text[ending.end() if ending else end :]}"
    return " ".join(rest.split()).strip(" ,;:—–-")[:MAX_TEXT]
