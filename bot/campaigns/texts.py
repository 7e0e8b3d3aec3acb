"""The owner's words for a broadcast: which placeholders they may have, and how long they may be."""

from __future__ import annotations

from bot.i18n import placeholders
from bot.i18n.placeholders import LONGEST_NAME, NAME

VOUCHER = "voucher"
MAX_TEXT, MAX_CAPTION = 4096, 1024
# What stands below every promo, in any language (a test measures it).
FOOTER_ROOM = 220

_LONGEST_CODE = 20
_KNOWN = {NAME: LONGEST_NAME, VOUCHER: _LONGEST_CODE}


def check(text: str, *, has_media: bool = False) -> str:
    """The text without blanks around it. Raises a refusal that says what is wrong: see `placeholders.check`.

    It must fit, once filled, under the media, or without media.
    """
    return placeholders.check(text, _KNOWN, (MAX_CAPTION if has_media else MAX_TEXT) - FOOTER_ROOM)


def fill(text: str, name: str | None, voucher: str | None) -> str:
    """The text for one person, plain values escaped. Without a usable name the owner's fallback stands there."""
    return placeholders.fill(text, {NAME: name, VOUCHER: voucher})
