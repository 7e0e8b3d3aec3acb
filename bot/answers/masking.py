"""Takes out of a text what tells who wrote it, before anything of it leaves the house.

It would rather take too much: a price lost costs a question its sense, a phone number told is told for ever.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from bot.answers.skeleton import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable

MASK = "***"
MAX_TEXT = 2_000
"""Characters of a text that are kept."""

_TOKEN = re.compile(r"\S+")
# Links, e-mail addresses, Telegram's names. In Armenian in Latin letters @ is a vowel: at the end of a word it stays.
_ADDRESS = re.compile(r"://|\bwww\.|\w\.[^\W\d]\w*/|@\w", re.IGNORECASE)
# Six digits and more, however they are grouped: phones, cards, orders, documents, dates of birth.
_NUMBER = re.compile(r"\+?\d(?:[\s().+/_‐-―-]{0,4}\d){5,}")
_WORD = re.compile(r"[^\s,.;:!?]+")
_VOWELS = "aeiou"
# Letters that an ending may add: "Nilufarlarga". After a name whose own last vowel has changed ("Марии"), one.
_LONGEST_ENDING, _LONGEST_CHANGE = 5, 1
_SHORTEST_NAME, _SHORTEST_STEM = 3, 2


def without_personal_data(text: str, names: Iterable[str] = ()) -> str:
    """The text with a mask in place of every phone, card, e-mail, link, user name, number of six digits and more, and
    of the `names`, in whatever script and with whatever ending they are written.
    """
    known = frozenset(part for name in names for part in skeleton(_plain(name)).split() if len(part) > 1)
    text = _TOKEN.sub(lambda token: MASK if _ADDRESS.search(token[0]) else token[0], _plain(text[:MAX_TEXT]))
    text = _NUMBER.sub(MASK, text)
    return _WORD.sub(lambda word: MASK if _names_one(word[0], known) else word[0], text) if known else text


def _plain(text: str) -> str:
    """Letters and digits as everybody types them, and nothing invisible between them."""
    folded = unicodedata.normalize("NFKC", text)[:MAX_TEXT]
    return "".join(c for c in folded if c.isspace() or unicodedata.category(c)[0] != "C")


def _names_one(word: str, names: frozenset[str]) -> bool:
    return any(_is_form(part, name) for part in skeleton(word).split() for name in names)


def _is_form(word: str, name: str) -> bool:
    if word == name:
        return True
    longer, stem = len(word) - len(name), name.rstrip(_VOWELS)
    is_declined = len(name) >= _SHORTEST_NAME and word.startswith(name) and longer <= _LONGEST_ENDING
    return is_declined or (len(stem) >= _SHORTEST_STEM and word.startswith(stem) and longer <= _LONGEST_CHANGE)
