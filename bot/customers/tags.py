"""Tags: one word each, by which staff mark customers among themselves ("vip", "оптом"). Customers never see them.

Letters have no case here, so that "VIP" and "vip" are one tag in every alphabet.
"""

from __future__ import annotations

import re

_TAG = re.compile(r"[\w-]{1,32}")


def read_tag(word: str) -> str | None:
    """The tag as it is kept; None for what is not a word of at most 32 letters, digits, "-" and "_"."""
    tag = word.casefold().removeprefix("#")
    return tag if _TAG.fullmatch(tag) else None


def read_tags(text: str) -> tuple[str, ...]:
    """The tags in what somebody typed, each once; words that cannot be tags are left out."""
    found = (read_tag(word) for word in re.split(r"[\s,;]+", text))
    return tuple(dict.fromkeys(tag for tag in found if tag))
