"""What people said was no complaint: the same words, or nearly the same, are not taken for one again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.answers.skeleton import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

_NEARLY_THE_SAME = 0.8
"""Of all three-letter pieces of both texts so many are in common: a typo or a greeting more, and not another matter."""

_LETTERS = 3
_LONGEST = 600
_TAG = re.compile(r"<[^<>]*>")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A customer's text that looked like a complaint. `is_complaint` is None until a person has judged it.

    `ticket_id` is where it is worked on, if anywhere.
    """

    id: int
    customer_id: int
    message_id: int
    words: str
    said_at: datetime
    ticket_id: int | None
    is_complaint: bool | None


class Cleared:
    """The texts that are no complaint, in memory; immutable."""

    def __init__(self, skeletons: Iterable[str] = ()) -> None:
        self._known = [_pieces(one) for one in set(skeletons) if one]

    def has(self, text: str) -> bool:
        """Whether the text is one of them, or nearly."""
        if not self._known:
            return False
        pieces = _pieces(nameless(text))
        return any(_likeness(pieces, known) >= _NEARLY_THE_SAME for known in self._known)


def nameless(text: str, *names: str | None) -> str:
    """The skeleton of a text without numbers, and without the words of those names, however they are spelled."""
    theirs = {word for name in names if name for word in _words(name)}
    return " ".join(word for word in _words(_TAG.sub(" ", text[:_LONGEST])) if word not in theirs)


def _words(text: str) -> list[str]:
    return _DIGITS.sub(" ", skeleton(text)).split()


def _pieces(said: str) -> frozenset[str]:
    padded = f" {said} "
    return frozenset(padded[at : at + _LETTERS] for at in range(len(padded) - _LETTERS + 1))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / (len(one | other) or 1)
