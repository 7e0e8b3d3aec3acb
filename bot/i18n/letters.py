"""The letters and signs of each language, as far as a machine can tell right from wrong (LANGUAGES.md)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.i18n.locale import Locale

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOT_WORDS = re.compile(r"<[^>]*>|&#?\w+;|https?://[^\s<]+|@\w+|(?<!\w)/[a-z]\w*")
_PLACEABLE = "\ue000"
_LATIN = "A-Za-zÀ-ɏ"
_CYRILLIC = "\u0400-\u04ff"
_ARMENIAN = "\u0531-\u0556\u0561-\u0587"  # letters; the signs ՝ ՞ lie between

_DASH = (r"\s-\s", "a dash is —")
_QUOTES = (r"[\"“”]", "quotes are «…»")
_RULES: dict[Locale, tuple[tuple[str, str], ...]] = {
    Locale.EN: (),
    Locale.UZ: (
        _DASH,
        _QUOTES,
        (rf"[{_LATIN}]['`‘’´′][{_LATIN}]|(?<=[oOgG])['`‘’´′]", "oʻ and gʻ have U+02BB, the stop ʼ is U+02BC"),
        (r"[oOgG]ʼ", "after o and g stands ʻ, not ʼ"),
        (r"(?<![oOgG])ʻ", "ʻ stands after o and g only, the stop is ʼ"),
        (rf"[{_CYRILLIC}]", "a Cyrillic letter"),
        (rf"{_PLACEABLE}[{_LATIN}]", "an ending on a placeable"),
    ),
    Locale.KK: (
        _DASH,
        _QUOTES,
        (rf"[{_CYRILLIC}][{_LATIN}]|[{_LATIN}][{_CYRILLIC}]", "a Latin letter in a Cyrillic word"),
        (rf"{_PLACEABLE}[{_CYRILLIC}]", "an ending on a placeable"),
        (rf"{_PLACEABLE} (?:ма|ме|ба|бе|па|пе)(?![{_CYRILLIC}])", "the question particle after a placeable"),
    ),
    Locale.HY: (
        _QUOTES,
        (r"[?!]", "Armenian has ՞ and ՜ inside the word"),
        (r"(?<!\d):|:(?!\d)", "a sentence ends in ։, a label in ՝"),
        (r"եւ|Եւ|ԵՒ", "և is one letter"),
        (
            rf"[{_ARMENIAN}][{_LATIN}{_CYRILLIC}]|[{_LATIN}{_CYRILLIC}][{_ARMENIAN}]",
            "a foreign letter in an Armenian word",
        ),
        (rf"{_PLACEABLE}(?:[{_ARMENIAN}]|-(?!ին|ից)[{_ARMENIAN}])", "an ending on a placeable, other than -ին, -ից"),
    ),
    Locale.RU: (
        _DASH,
        _QUOTES,
        (rf"[{_CYRILLIC}][{_LATIN}]|[{_LATIN}][{_CYRILLIC}]", "a Latin letter in a Cyrillic word"),
        (rf"{_PLACEABLE}-?[{_CYRILLIC}]", "an ending on a placeable"),
    ),
}
_COMPILED = {
    locale: [(re.compile(expression), meaning) for expression, meaning in rules] for locale, rules in _RULES.items()
}


def letter_problems(text: str, locale: Locale) -> Iterator[str]:
    """Problems of a text of the catalogue `locale`, each with the place; U+E000 stands for a placeable."""
    words = _NOT_WORDS.sub(" ", text)
    for expression, meaning in _COMPILED[locale]:
        for found in expression.finditer(words):
            around = words[max(0, found.start() - 10) : found.end() + 10].replace(_PLACEABLE, "{…}")
            yield f"{meaning}: {around.strip()}"
