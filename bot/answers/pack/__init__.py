"""The pack: what customers of any shop ask, and how they put it, in hand-written files, a folder for each language."""

from __future__ import annotations

import tomllib
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from bot.answers.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from importlib.resources.abc import Traversable

    from bot.i18n import Locale


FILES = ("intents", "smalltalk", "elsewhere", "complaints", "letters")


@cache
def intents() -> tuple[str, ...]:
    """The codes of what is asked, in the order of the files, which is the same in every language."""
    return tuple(phrasings(LANGUAGES[0]))


def phrasings(language: Locale) -> Mapping[str, Sequence[str]]:
    """How people who write that language ask for each intent."""
    return texts(language, "intents")


@cache
def texts(language: Locale, file: str) -> Mapping[str, Sequence[str]]:
    """The lists of phrasings in one of that language's files: intents, smalltalk, elsewhere, complaints, letters."""
    return tomllib.loads(_path(language, file).read_text(encoding="utf-8"))


def fingerprint() -> str:
    """Changes with every text of the pack; what was learned from it bears the one it was learned from."""
    said = sha256()
    for language in LANGUAGES:
        for file in FILES:
            said.update(_path(language, file).read_bytes())
    return said.hexdigest()


def _path(language: Locale, file: str) -> Traversable:
    return files(__package__).joinpath(language.value, f"{file}.toml")
