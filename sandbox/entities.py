"""Texts as Telegram keeps them: cleaned, parsed, trimmed, and with what it finds in them by itself.

Entities count UTF-16 units, limits count code points.
"""

from __future__ import annotations

import re

from aiogram.types import MessageEntity, User

from sandbox.html_text import Formatted, parse_html, utf16_length
from sandbox.refusals import bad_request

MAX_ENTITIES = 100
_CONTROL = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
# Found by Telegram itself in every text.
_AUTOMATIC = {
    "url": re.compile(
        r"(?:https?://|(?<![\w@.-])(?=[\w-]+\.(?:com|org|net|uz|kz|am|ru|me|shop|example)\b))[^\s<>\"']+"
    ),
    "email": re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*\w"),
    "mention": re.compile(r"(?<![\w@/])@[A-Za-z]\w{3,31}\b"),
    "bot_command": re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z]\w{3,31})?(?![\w/])"),
    "hashtag": re.compile(r"(?<![\w#])#\w*[^\W\d]\w*"),
}


def read_text(
    text: str,
    parse_mode: str | None,
    entities: list[MessageEntity] | None = None,
    users: dict[int, User] | None = None,
) -> Formatted:
    """Clean, parse, trim and complete a text. Raises `Refusal` in Telegram's words."""
    text = _CONTROL.sub(" ", text.replace("\r", ""))
    if not parse_mode:
        formatted = Formatted(text, _checked(text, entities or []))
    elif parse_mode.lower() == "html":
        formatted = parse_html(text, users or {})
    else:
        raise bad_request("unsupported parse_mode")
    formatted = _trim(formatted)
    formatted.entities = _with_automatic(formatted)[:MAX_ENTITIES]
    return formatted


def _checked(text: str, entities: list[MessageEntity]) -> list[MessageEntity]:
    end = utf16_length(text)
    for entity in entities:
        if entity.offset < 0 or entity.length <= 0 or entity.offset + entity.length > end:
            raise bad_request(
                f"entity beginning at UTF-16 offset {entity.offset} ends after the end of the text"
                f" at UTF-16 offset {end}"
            )
    return sorted(entities, key=lambda entity: (entity.offset, -entity.length))


def _trim(formatted: Formatted) -> Formatted:
    stripped = formatted.text.lstrip(" \n")
    lead = utf16_length(formatted.text) - utf16_length(stripped)
    text = stripped.rstrip(" \n")
    end = utf16_length(text)
    kept = []
    for entity in formatted.entities:
        start = max(entity.offset - lead, 0)
        stop = min(entity.offset + entity.length - lead, end)
        if stop > start:
            kept.append(entity.model_copy(update={"offset": start, "length": stop - start}))
    return Formatted(text, kept)


def _with_automatic(formatted: Formatted) -> list[MessageEntity]:
    """Add links, mentions, commands and hashtags where nothing opaque stands already."""
    opaque = {"code", "pre", "text_link", "text_mention", "custom_emoji"}
    taken = [(e.offset, e.offset + e.length) for e in formatted.entities if e.type in opaque]
    found = list(formatted.entities)
    for kind, pattern in _AUTOMATIC.items():
        for match in pattern.finditer(formatted.text):
            words = match[0].rstrip(".,;:!?)»") if kind == "url" else match[0]
            start = utf16_length(formatted.text[: match.start()])
            stop = start + utf16_length(words)
            if any(start < end and begin < stop for begin, end in taken):
                continue
            taken.append((start, stop))
            found.append(MessageEntity(type=kind, offset=start, length=stop - start))
    return sorted(found, key=lambda entity: (entity.offset, -entity.length))
