"""What the answers learned is what stands in the pack."""

from __future__ import annotations

from importlib.resources import as_file, files

import numpy as np

from bot.answers import pack
from bot.answers.classifier import FILE
from bot.answers.model import LANGUAGES


def test_what_is_shipped_was_learned_from_this_pack() -> None:
    with as_file(files(pack).joinpath(FILE)) as path, np.load(path) as saved:
        assert saved["pack"].tobytes().decode() == pack.fingerprint(), "the pack has changed: run `make train`"


def test_no_phrasing_stands_under_two_intents_of_a_language() -> None:
    for language in LANGUAGES:
        said = [text.casefold() for texts in pack.phrasings(language).values() for text in texts]
        assert len(said) == len(set(said))
