"""Customers' words within a text of ours: whole where they fit, else their beginning, and never half a tag."""

from __future__ import annotations

import re
from html import escape, unescape

from bot.i18n import Html

_MOST = 3000  # of the 4096 that Telegram takes: room for what we say around it
_LABEL = 28
_TAG = re.compile(r"</?[a-z][^<>]*>")


def quotation(text: str) -> Html:
    """Telegram HTML as it is, or, if it is too long, the beginning of its words without formatting."""
    if len(text) <= _MOST:
        return Html(text)
    return Html(escape(cut(_words(text), _MOST // 2), quote=False))


def in_short(text: str) -> str:
    """The beginning of the words, in one line, for a button."""
    return cut(" ".join(_words(text).split()), _LABEL) or "—"


def cut(words: str, most: int) -> str:
    """No longer than that, and an ellipsis where something is missing."""
    return words if len(words) <= most else f"{words[: most - 1]}…"


def _words(text: str) -> str:
    return unescape(_TAG.sub("", text))
