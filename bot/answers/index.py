"""How near a text is to the shop's own entries: cosine of TF-IDF over `grams`, to the nearest phrasing of each topic.

Letters rather than words, because customers inflect, misspell and transliterate. All languages lie in one index:
a question in Uzbek with a Russian word in it still meets its topic.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

from bot.answers.grams import grams

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from bot.answers.classifier import Floats
    from bot.answers.model import Entry, Topic


@dataclass(frozen=True, slots=True)
class Index:
    """Immutable once built, so that a search under way keeps its own while a new one takes its place."""

    topics: tuple[Topic, ...]
    _phrasings: tuple[tuple[int, Entry, str], ...]
    """Each text with the number of its topic."""
    _rarity: Mapping[str, float]
    _found_in: Mapping[str, tuple[NDArray[np.intp], Floats]]
    """The texts in which a piece stands, and its weight in each."""

    @classmethod
    def build(cls, topics: Iterable[Topic]) -> Self:
        topics = tuple(topics)
        phrasings = tuple(
            (number, entry, text)
            for number, topic in enumerate(topics)
            for entry in topic.entries
            for text in (entry.question, *entry.alternatives)
        )
        counts = [Counter(grams(text)) for _, _, text in phrasings]
        spread = Counter(piece for pieces in counts for piece in pieces)
        rarity = {piece: math.log((1 + len(counts)) / (1 + seen)) + 1 for piece, seen in spread.items()}
        found_in: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, pieces in enumerate(counts):
            weights = {piece: (1 + math.log(count)) * rarity[piece] for piece, count in pieces.items()}
            norm = math.hypot(*weights.values())
            for piece, weight in weights.items():
                found_in[piece].append((number, weight / norm))
        return cls(topics, phrasings, rarity, {piece: _columns(found) for piece, found in found_in.items()})

    def likeness(self, text: str) -> Floats:
        """Of each topic, from 0 (nothing in common) to 1 (the very words)."""
        nearest = np.zeros(len(self.topics), np.float32)
        if len(self._phrasings):
            np.maximum.at(nearest, [number for number, _, _ in self._phrasings], self._cosines(text))
        return nearest

    def nearest(self, text: str, topic: str) -> tuple[str, float]:
        """The topic's phrasing that is most like the text, and how much: why a topic was thought of."""
        cosines = self._cosines(text)
        of_topic = [at for at, (number, _, _) in enumerate(self._phrasings) if self.topics[number].code == topic]
        best = max(of_topic, key=lambda at: float(cosines[at]))
        return self._phrasings[best][2], float(cosines[best])

    def _cosines(self, text: str) -> Floats:
        """With each indexed text."""
        cosines = np.zeros(len(self._phrasings), np.float32)
        unseen = math.log(1 + len(self._phrasings)) + 1
        squares = 0.0
        for piece, count in Counter(grams(text)).items():
            weight = (1 + math.log(count)) * self._rarity.get(piece, unseen)
            squares += weight * weight
            if piece in self._found_in:
                texts, weights = self._found_in[piece]
                cosines[texts] += weight * weights
        return cosines / (math.sqrt(squares) or 1.0)


def _columns(found: list[tuple[int, float]]) -> tuple[NDArray[np.intp], Floats]:
    texts, weights = zip(*found, strict=True)
    return np.array(texts, np.intp), np.array(weights, np.float32)
