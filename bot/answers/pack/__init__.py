"""The pack: what customers of any shop ask, and how they put it, in hand-written files, a folder for each language."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from bot.answers.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.i18n import Locale


@cache
def intents() -> tuple[str, ...]:
    """The codes of what is asked, in the order of the files, which is the same in every language."""
    return tuple(phrasings(LANGUAGES[0]))


@cache
def phrasings(language: Locale) -> Mapping[str, Sequence[str]]:
    """How people who write that language ask for each intent."""
    path = files(__package__).joinpath(language.value, "intents.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
