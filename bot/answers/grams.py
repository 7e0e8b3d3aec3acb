"""Texts taken apart for counting: runs of letters within words. What was learned and what is asked go through here."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from bot.answers.skeleton import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_TEXT = 600
"""Characters of a text that count: longer ones cost time and add no meaning."""

_SHORTEST, _LONGEST = 2, 5

_APOSTROPHES = re.compile("[ʻ'ʼ’‘`´՞՛՜]")
_NOT_LETTERS = re.compile(r"[\W\d_]+")


def grams(text: str) -> list[str]:
    """Of the skeleton: the same for every spelling of a text, so that its meaning can be compared."""
    return [gram for word in skeleton(text[:MAX_TEXT]).split() for gram in _runs(word)]


def letters(text: str) -> list[str]:
    """Of the text as it is written, and its whole words: they tell languages apart."""
    plain = unicodedata.normalize("NFC", _APOSTROPHES.sub("", text[:MAX_TEXT]).casefold())
    words = _NOT_LETTERS.sub(" ", plain).split()
    return [piece for word in words for piece in (*_runs(word), f"={word}")]


def _runs(word: str) -> Iterator[str]:
    """The word's borders are written as spaces."""
    padded = f" {word} "
    for length in range(_SHORTEST, min(_LONGEST, len(padded)) + 1):
        for start in range(len(padded) - length + 1):
            yield padded[start : start + length]
