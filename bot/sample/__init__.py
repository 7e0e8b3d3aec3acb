"""The invented shop of the sandbox as data: `shop.toml` who and where it is, `faq.toml` what it answers, `canned.toml`
what its staff say often, `products.toml` what it sells.
"""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

from bot.answers.model import Entry
from bot.i18n import Locale


def shop() -> dict[str, Any]:
    """The shop's name, contacts and branches, as `shop.toml` has them."""
    return _read("shop.toml")


def entries() -> tuple[Entry, ...]:
    """The frequent questions with their answers, every topic in every language."""
    return tuple(
        Entry(
            topic["code"],
            Locale(language),
            texts["question"],
            texts["answer"],
            tuple(texts["alternatives"]),
        )
        for topic in _read("faq.toml")["topics"]
        for language, texts in topic.items()
        if language not in {"code", "intent"}
    )


def links() -> dict[str, str]:
    """Which intent of the pack each topic answers, of those that answer one."""
    return {topic["code"]: topic["intent"] for topic in _read("faq.toml")["topics"] if "intent" in topic}


def canned() -> tuple[dict[str, str], ...]:
    """The canned answers: `title`, and the words by language."""
    return tuple(_read("canned.toml")["answers"])


def products() -> tuple[dict[str, Any], ...]:
    """What it sells: texts by language, and the stock of the branches by their codes."""
    return tuple(_read("products.toml")["products"])


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))
