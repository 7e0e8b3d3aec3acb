"""How near a text is to the shop's own entries: cosine of TF-IDF over `grams`, to the nearest phrasing of each topic.

Letters rather than words, because customers inflect, misspell and transliterate. All languages lie in one index:
a question in Uzbek with a Russian word in it still meets its topic.
"""

from __future__ import annotations

import math
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

from bot.answers.grams import grams

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from bot.answers.classifier import Floats
    from bot.answers.model import Topic

    Numbers = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Index:
    """Immutable once built, so that a search under way keeps its own while a new one takes its place.

    The weights of pieces in phrasings lie in one row after another, those of a piece from its `_starts` to the next.
    """

    topics: tuple[Topic, ...]
    _phrasings: tuple[str, ...]
    _firsts: Numbers
    """Of each topic the number of its first phrasing."""
    _pieces: Mapping[str, int]
    _rarity: Floats
    _starts: Numbers
    _found_in: Numbers
    _weights: Floats

    @classmethod
    def build(cls, topics: Iterable[Topic]) -> Self:
        topics = tuple(topics)
        phrasings = [
            [text for entry in topic.entries for text in (entry.question, *entry.alternatives)] for topic in topics
        ]
        texts = tuple(text for some in phrasings for text in some)
        pieces: dict[str, int] = {}
        counted = [_counted(text, pieces) for text in texts]
        where = np.repeat(np.arange(len(texts)), [len(numbers) for numbers, _ in counted])
        which = np.concatenate([numbers for numbers, _ in counted] or [np.zeros(0, np.intp)])
        often = np.concatenate([often for _, often in counted] or [np.zeros(0, np.float32)])
        spread = np.bincount(which, minlength=len(pieces))
        rarity = (np.log((1 + len(texts)) / (1 + spread)) + 1).astype(np.float32)
        weights = often * rarity[which]
        weights /= np.sqrt(np.bincount(where, weights**2, minlength=len(texts)))[where]
        by_piece = np.argsort(which, kind="stable")
        return cls(
            topics=topics,
            _phrasings=texts,
            _firsts=np.cumsum([0, *map(len, phrasings)])[:-1],
            _pieces=pieces,
            _rarity=rarity,
            _starts=np.cumsum([0, *spread]),
            _found_in=where[by_piece],
            _weights=weights[by_piece],
        )

    def likeness(self, text: str) -> Floats:
        """Of each topic, from 0 (nothing in common) to 1 (the very words)."""
        if not self.topics:
            return np.zeros(0, np.float32)
        return np.maximum.reduceat(self._cosines(text), self._firsts)

    def nearest(self, text: str, topic: str) -> tuple[str, float]:
        """The topic's phrasing that is most like the text, and how much: why a topic was thought of."""
        number = next(number for number, one in enumerate(self.topics) if one.code == topic)
        first, last = [*self._firsts, len(self._phrasings)][number : number + 2]
        cosines = self._cosines(text)[first:last]
        best = int(cosines.argmax())
        return self._phrasings[first + best], float(cosines[best])

    def _cosines(self, text: str) -> Floats:
        """With each indexed text."""
        counts = Counter(grams(text))
        unseen = sum((1 + math.log(count)) ** 2 for piece, count in counts.items() if piece not in self._pieces)
        known = [(self._pieces[piece], 1 + math.log(count)) for piece, count in counts.items() if piece in self._pieces]
        numbers = np.array([number for number, _ in known], np.intp)
        weights = np.array([often for _, often in known], np.float32) * self._rarity[numbers]
        norm = math.sqrt(float(weights @ weights) + unseen * (math.log(1 + len(self._phrasings)) + 1) ** 2)
        starts = self._starts[numbers]
        lengths = self._starts[numbers + 1] - starts
        ends = np.cumsum(lengths)
        at = np.arange(lengths.sum()) + np.repeat(starts - ends + lengths, lengths)
        shares = np.repeat(weights, lengths) * self._weights[at]
        cosines = np.bincount(self._found_in[at], shares, minlength=len(self._phrasings))
        return (cosines / (norm or 1)).astype(np.float32)


def _counted(text: str, pieces: dict[str, int]) -> tuple[Numbers, Floats]:
    """The numbers of its pieces, given to new ones, and how often each stands there (logarithmic)."""
    time.sleep(0)  # the event loop shall not wait for the whole index
    counts = Counter(grams(text))
    numbers = np.array([pieces.setdefault(piece, len(pieces)) for piece in counts], np.intp)
    return numbers, 1 + np.log(np.array([*counts.values()], np.float32))
