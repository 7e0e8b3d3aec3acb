"""What was learned from the pack (`training/`), ready to be asked: which intent, whether a complaint, which language.

Linear models over pieces of text (TF-IDF of `grams`), and for the first two over the encoder's vectors as well; the
scores of both are added up, so that without an encoder the first half still stands. Nothing here knows the shop.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

FILE = "trained.npz"


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of text that were seen in training, and how rare each was there."""

    numbers: Mapping[str, int]
    rarity: Floats

    def weigh(self, pieces: Sequence[str]) -> tuple[NDArray[np.intp], Floats]:
        """The known ones of a text, each once, and their weights: together of length 1, or none at all."""
        counts = Counter(piece for piece in pieces if piece in self.numbers)
        known = np.fromiter((self.numbers[piece] for piece in counts), np.intp, len(counts))
        often = np.fromiter((1 + math.log(count) for count in counts.values()), np.float32, len(counts))
        weights = often * self.rarity[known]
        return known, weights / (np.linalg.norm(weights) or 1)


@dataclass(frozen=True, slots=True)
class Linear:
    """One row of weights for each piece (or number of a vector), one column for each label."""

    labels: tuple[str, ...]
    weights: NDArray[np.float16]
    bias: Floats

    def of_pieces(self, known: NDArray[np.intp], weights: Floats) -> Floats:
        return weights @ self.weights[known].astype(np.float32) + self.bias

    def of_vector(self, vector: Floats) -> Floats:
        return vector @ self.weights.astype(np.float32) + self.bias


@dataclass(frozen=True, slots=True)
class Trained:
    """Everything that was learned. The first `labels` of `by_grams` are intents, the last one says "a complaint"."""

    grams: Pieces
    by_grams: Linear
    by_vector: Linear
    centre: Floats
    """The mean of the encoder's vectors, taken off each: they all point the same way otherwise."""
    letters: Pieces
    by_letters: Linear


@cache
def trained() -> Trained:
    """The file that is shipped; read once."""
    with as_file(files("bot.answers").joinpath("pack", FILE)) as path, np.load(path) as saved:
        return Trained(
            grams=_pieces(saved, "grams"),
            by_grams=_linear(saved, "by_grams", "labels"),
            by_vector=_linear(saved, "by_vector", "labels"),
            centre=saved["centre"],
            letters=_pieces(saved, "letters"),
            by_letters=_linear(saved, "by_letters", "languages"),
        )


def _pieces(saved: Mapping[str, NDArray[np.generic]], name: str) -> Pieces:
    known = saved[name].tobytes().decode().split("\n")
    return Pieces({piece: number for number, piece in enumerate(known)}, saved[f"{name}_rarity"].astype(np.float32))


def _linear(saved: Mapping[str, NDArray[np.generic]], name: str, labels: str) -> Linear:
    return Linear(
        labels=tuple(saved[labels].tobytes().decode().split("\n")),
        weights=saved[name].astype(np.float16),
        bias=saved[f"{name}_bias"].astype(np.float32),
    )
