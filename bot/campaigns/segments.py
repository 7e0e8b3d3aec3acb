"""Whom a campaign is for, as data: lines that must all hold, in each of which any one condition is enough.

A condition is a kind and a value, and may be turned round. What it means in SQL stands in `segment_store`. Purchases,
when they exist, join as one more member of `Kind`, its reader in `_READERS` here, and its line in `segment_store`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self
from zlib import crc32

from bot.customers.model import Topic
from bot.customers.tags import read_tag
from bot.feedback.model import Mood
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# What fits on a screen of the builder.
MOST_LINES, MOST_IN_LINE = 6, 6
_LONGEST = 64
_MOST_DAYS = 3650
_MOST_ID = 2**31


class Kind(StrEnum):
    """What is asked about a customer; the comment says which values there are, all of them as text."""

    TOPIC = "topic"  # a topic of the newsletter that is switched on
    LANGUAGE = "language"  # of the catalogue: both scripts of Uzbek are "uz"
    BRANCH = "branch"  # the id of the customer's own shop
    BIRTH_MONTH = "birth-month"  # 1 to 12
    JOINED_WITHIN = "joined-within"  # days
    JOINED_SINCE = "joined-since"  # a day as YYYY-MM-DD, which begins at midnight in the shop's zone
    SEEN_WITHIN = "seen-within"  # days; turned round: not seen for so long
    SOURCE = "source"  # the mark of the deep link
    TAG = "tag"  # given by staff
    RATED = "rated"  # a mood: low, middle, high; or "any"
    LISTED = "listed"  # the id of a list of people that the owner sent


ANY_RATING = "any"


@dataclass(frozen=True, slots=True)
class Condition:
    """Raises ValueError for a value that its kind does not know."""

    kind: Kind
    value: str
    negated: bool = False

    def __post_init__(self) -> None:
        _READERS[self.kind](self.value)

    @property
    def mark(self) -> str:
        """Eight characters that tell it from the others of its line, on a button, whichever way round it is."""
        return f"{crc32(f'{self.kind}:{self.value}'.encode()):08x}"


@dataclass(frozen=True, slots=True)
class Segment:
    """All lines must hold; without a line it is everybody."""

    lines: tuple[tuple[Condition, ...], ...] = ()

    def __post_init__(self) -> None:
        if not all(self.lines):
            raise ValueError("a line without conditions would hold for nobody")

    @classmethod
    def everybody(cls) -> Self:
        return cls()

    def add(self, line: int, condition: Condition) -> Segment:
        """With another way to fulfil that line, or another line if there is none with that number.

        What is there already takes the new one's turn; a full line or segment stays as it is.
        """
        if line >= len(self.lines):
            return replace(self, lines=(*self.lines, (condition,))[:MOST_LINES])
        others = tuple(one for one in self.lines[line] if one.mark != condition.mark)
        return self._with(line, (*others, condition)[:MOST_IN_LINE])

    def remove(self, line: int, mark: str) -> Segment:
        """Without that condition; a line that was only this goes with it. Raises KeyError when it is gone."""
        self.find(line, mark)
        return self._with(line, tuple(one for one in self.lines[line] if one.mark != mark))

    def turn(self, line: int, mark: str, *, negated: bool) -> Segment:
        """With that condition turned round, or back. Raises KeyError when it is gone."""
        turned = replace(self.find(line, mark), negated=negated)
        return self._with(line, tuple(turned if one.mark == mark else one for one in self.lines[line]))

    def find(self, line: int, mark: str) -> Condition:
        """Raises KeyError."""
        for number, conditions in enumerate(self.lines):
            for one in conditions:
                if number == line and one.mark == mark:
                    return one
        raise KeyError(mark)

    def to_json(self) -> dict[str, Any]:
        return {
            "lines": [
                [{"kind": one.kind.value, "value": one.value, "not": one.negated} for one in line]
                for line in self.lines
            ]
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """Raises ValueError, which names what is not known here: perhaps a newer Suhbat wrote it."""
        return cls(tuple(tuple(_condition(one) for one in line) for line in stored["lines"]))

    def _with(self, line: int, conditions: tuple[Condition, ...]) -> Segment:
        lines = (*self.lines[:line], conditions, *self.lines[line + 1 :])
        return replace(self, lines=tuple(one for one in lines if one))


def _condition(stored: Mapping[str, Any]) -> Condition:
    if stored["kind"] not in set(Kind):
        raise ValueError(f"this version knows no condition of the kind {stored['kind']!r}")
    return Condition(Kind(stored["kind"]), stored["value"], stored["not"])


def _one_of(*values: str) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in values:
            raise ValueError(f"{value!r} is none of {', '.join(values)}")
        return value

    return read


def _number(least: int, most: int) -> Callable[[str], int]:
    def read(value: str) -> int:
        if not value.isascii() or not value.isdecimal() or not least <= int(value) <= most:
            raise ValueError(f"{value!r} is no number from {least} to {most}")
        return int(value)

    return read


def _source(value: str) -> str:
    if not value or len(value) > _LONGEST or "\x00" in value:
        raise ValueError(f"{value!r} is no mark of a link")
    return value


def _tag(value: str) -> str:
    if read_tag(value) != value:
        raise ValueError(f"{value!r} is no tag")
    return value


# How the value of each kind is read. All raise ValueError.
_READERS: dict[Kind, Callable[[str], object]] = {
    Kind.TOPIC: _one_of(*Topic),
    Kind.LANGUAGE: _one_of(*sorted({locale.catalogue for locale in Locale})),
    Kind.BRANCH: _number(1, _MOST_ID),
    Kind.BIRTH_MONTH: _number(1, 12),
    Kind.JOINED_WITHIN: _number(1, _MOST_DAYS),
    Kind.JOINED_SINCE: date.fromisoformat,
    Kind.SEEN_WITHIN: _number(1, _MOST_DAYS),
    Kind.SOURCE: _source,
    Kind.TAG: _tag,
    Kind.RATED: _one_of(ANY_RATING, *Mood),
    Kind.LISTED: _number(1, _MOST_ID),
}
