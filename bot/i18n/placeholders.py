"""Words of the shop's own with {name|friends} and the like for what is filled in: Telegram HTML exactly as typed.

A name is Telegram's and may be "🌸.", so it is used only where it looks like one, and {name|…} always says what
stands there otherwise.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from bot.core.errors import FallbackMissing, PlaceholderUnknown, TextBroken, TooMuch
from bot.i18n.scripts import to_cyrillic

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "name"
LONGEST_NAME = 20

_PLACEHOLDER = re.compile(r"\{([^{}|]*)(?:\|([^{}]*))?\}")
_TAG = re.compile(r"<(/?)([a-z-]+)((?:\s[^<>]*)?)>")
_TAGS = {
    *("b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "a", "blockquote"),
    *("tg-spoiler", "span", "tg-emoji"),
}  # https://core.telegram.org/bots/api#html-style
_STRAY = re.compile(r"[<>]|&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)")
_NAME = re.compile(rf"[^\W\d_](?:[^\W\d_]|['`‘’ʻʼ.-]){{1,{LONGEST_NAME - 1}}}")
_AROUND = 12


def check(text: str, known: Mapping[str, int], room: int) -> str:
    """The text without blanks around it. `known` tells how long each placeholder's value can be.

    Raises a refusal that says what is wrong: `PlaceholderUnknown`, `FallbackMissing`, `TextBroken`, or `TooMuch` when
    it would have more than `room` characters once filled.
    """
    text = text.strip()
    for found in _PLACEHOLDER.finditer(text):
        _check_placeholder(found, known)
    if not text:
        raise TextBroken(place="—")
    _check_html(text)
    if _longest(text, known) > room:
        raise TooMuch(limit=room)
    return text


def fill(text: str, values: Mapping[str, str | None]) -> str:
    """The text for one person, plain values escaped. Without a usable name the fallback of the words stands there."""

    def value(found: re.Match[str]) -> str:
        filling = values[found[1].strip()]
        return html.escape(filling, quote=False) if filling else (found[2] or "").strip()

    return _PLACEHOLDER.sub(value, text)


def named_in(text: str) -> frozenset[str]:
    """The placeholders that a text has."""
    return frozenset(found[1].strip() for found in _PLACEHOLDER.finditer(text))


def in_cyrillic(text: str) -> str:
    """An Uzbek text in Cyrillic letters, fallbacks too, placeholders still in their place."""
    found = list(_PLACEHOLDER.finditer(text))
    numbers = iter(range(len(found)))
    cyrillic = to_cyrillic(_PLACEHOLDER.sub(lambda _: chr(0xE000 + next(numbers)), text))
    for number, one in enumerate(found):
        fallback = "" if one[2] is None else f"|{to_cyrillic(one[2])}"
        cyrillic = cyrillic.replace(chr(0xE000 + number), f"{{{one[1]}{fallback}}}")
    return cyrillic


def usable_name(name: str) -> str | None:
    """The first word of a name that Telegram tells, if it could be one: two to twenty letters, no signs, no emoji."""
    first = next(iter(name.split()), "")
    return first if _NAME.fullmatch(first) else None


def visible(text: str) -> str:
    """What is read of a text: without tags, entities as they look."""
    return html.unescape(_TAG.sub("", text))


def _check_placeholder(found: re.Match[str], known: Mapping[str, int]) -> None:
    name, fallback = found[1].strip(), found[2]
    if name not in known:
        raise PlaceholderUnknown(name=f"{{{name}}}", known=", ".join(f"{{{one}}}" for one in known))
    if name == NAME and not (fallback or "").strip():
        raise FallbackMissing(name=f"{{{name}}}", example=f"{{{name}|…}}")


def _check_html(text: str) -> None:
    open_tags: list[str] = []
    for tag in _TAG.finditer(text):
        closes, name = tag[1], tag[2]
        if name not in _TAGS or (closes and (not open_tags or open_tags.pop() != name)):
            raise TextBroken(place=_place(text, tag.start()))
        if not closes:
            open_tags.append(name)
    stray = _STRAY.search(_TAG.sub(lambda tag: "\x00" * len(tag[0]), text))
    if stray or open_tags:
        raise TextBroken(place=_place(text, stray.start() if stray else len(text)))


def _place(text: str, at: int) -> str:
    return text[max(0, at - _AROUND) : at + _AROUND]


def _longest(text: str, known: Mapping[str, int]) -> int:
    """In UTF-16 units, as Telegram counts, with the longest values filled in."""
    fallbacks = [(found[2] or "").strip() for found in _PLACEHOLDER.finditer(text) if found[1].strip() == NAME]
    values = {name: "n" * length for name, length in known.items()}
    values[NAME] = max([*fallbacks, values[NAME]], key=len)
    return len(visible(fill(text, values)).encode("utf-16-le")) // 2
