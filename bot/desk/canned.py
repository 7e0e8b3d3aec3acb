"""Canned answers: what the shop says often, worded once a language, found by any of its words in any script."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.answers.skeleton import skeleton
from bot.core.errors import TextBroken, TooMuch
from bot.i18n import Locale, placeholders
from bot.i18n.placeholders import LONGEST_NAME, NAME, visible
from bot.shop.model import FALLBACK

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LANGUAGES = (Locale.UZ, Locale.KK, Locale.HY, Locale.RU, Locale.EN)
"""In which an answer can be worded. Uzbek Cyrillic is rendered from Uzbek."""
TIME = "time"
"""The placeholder for a time that we name: when it is sent, somebody is reminded to keep it."""

MAX_TITLE = 40
MAX_TEXT = 3500  # leaves room for the line that says who answers
_LONGEST = {NAME: LONGEST_NAME, "shop": 64, "number": 10, "staff": 64, TIME: 20}
PLACEHOLDERS = " ".join(["{name|…}", *(f"{{{name}}}" for name in _LONGEST if name != NAME)])
"""As somebody types them who words an answer."""


@dataclass(frozen=True, slots=True)
class CannedAnswer:
    """`title` is what staff find it by and see on its button. `texts` are Telegram HTML with placeholders, by language.

    `used` counts how often it was sent.
    """

    id: int
    title: str
    texts: Mapping[str, str] = field(default_factory=dict)
    used: int = 0

    def language_for(self, locale: Locale) -> Locale:
        """The language in which such a reader gets it: their own, or the first of the usual order that is written.

        Raises LookupError when there is no text at all.
        """
        language = next(code for code in (locale.catalogue, *FALLBACK, *self.texts) if code in self.texts)
        return locale if language == locale.catalogue else Locale(language)

    def words_for(self, locale: Locale) -> str:
        """Its words as such a reader gets them, in their script, placeholders not yet filled."""
        language = self.language_for(locale)
        text = self.texts[language.catalogue]
        return placeholders.in_cyrillic(text) if language is Locale.UZ_CYRL else text


def check_title(title: str) -> str:
    """The title in one line. Raises `TextBroken` when it is empty, `TooMuch` when it fits on no button."""
    title = " ".join(title.split())
    if not title:
        raise TextBroken(place="—")
    if len(title) > MAX_TITLE:
        raise TooMuch(limit=MAX_TITLE)
    return title


def check_text(text: str) -> str:
    """The text without blanks around it. Raises what `placeholders.check` raises."""
    return placeholders.check(text, _LONGEST, MAX_TEXT)


def find(answers: Iterable[CannedAnswer], words: str) -> Sequence[CannedAnswer]:
    """Those that have all the words, or beginnings of them; without words all. In the title before in the text only,
    and then the most used first.
    """
    wanted = skeleton(words).split()
    found = [(_rank(answer, wanted), answer) for answer in answers if answer.texts]
    return [answer for rank, answer in sorted(found, key=_order) if rank is not None]


def _order(found: tuple[int | None, CannedAnswer]) -> tuple[int, int, int]:
    rank, answer = found
    return rank or 0, -answer.used, answer.id


def _rank(answer: CannedAnswer, wanted: Sequence[str]) -> int | None:
    """0: they stand in the title; 1: they stand in a text of whatever language; None: they don't."""
    if _has(skeleton(answer.title).split(), wanted):
        return 0
    texts = (_words(answer.title, text) for text in answer.texts.values())
    return 1 if any(_has(words, wanted) for words in texts) else None


@lru_cache(maxsize=1024)
def _words(title: str, text: str) -> frozenset[str]:
    return frozenset(skeleton(f"{title} {visible(text)}").split())


def _has(words: Iterable[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in wanted)
