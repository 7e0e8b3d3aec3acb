"""Finds the topic a question is about: cosine of TF-IDF over character n-grams of skeletons, no dependency.

Letters rather than words, because customers inflect, misspell and transliterate. All languages lie in one index:
a question in Uzbek with a Russian word in it still meets its topic.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from heapq import nlargest
from typing import TYPE_CHECKING, Self

from bot.answers.skeleton import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.answers.model import Topic

MAX_TEXT = 300
"""Characters of a text that count, of a question as of an answer: longer ones cost time and add no meaning."""

# Pairs of letters would cost five times the work for no more right answers: nearly every text has them in common.
_SHORTEST, _LONGEST = 3, 5
# A topic that several of its own phrasings speak for is likelier than one with a single lucky phrasing:
# 62 % against 59 % right first guesses on the development questions.
_SUPPORTERS, _SUPPORT = 2, 0.3


@dataclass(frozen=True, slots=True)
class Hit:
    topic: Topic
    score: float
    """From 0 (nothing in common) to 1 + _SUPPORTERS * _SUPPORT (the very words)."""


@dataclass(frozen=True, slots=True)
class Index:
    """Immutable once built, so that a search under way keeps its own while a new one takes its place."""

    _topics: tuple[tuple[Topic, slice], ...]
    _texts: int
    _rarity: dict[str, float]
    _postings: dict[str, list[tuple[int, float]]]

    @classmethod
    def build(cls, topics: Iterable[Topic]) -> Self:
        owners: list[tuple[Topic, slice]] = []
        counts: list[Counter[str]] = []
        for topic in topics:
            first = len(counts)
            counts += map(_grams, _texts(topic))
            owners.append((topic, slice(first, len(counts))))
        spread = Counter(gram for grams in counts for gram in grams)
        rarity = {gram: math.log((1 + len(counts)) / (1 + seen)) + 1 for gram, seen in spread.items()}
        postings: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for number, grams in enumerate(counts):
            weights = {gram: (1 + math.log(count)) * rarity[gram] for gram, count in grams.items()}
            norm = math.hypot(*weights.values())
            for gram, weight in weights.items():
                postings[gram].append((number, weight / norm))
        return cls(tuple(owners), len(counts), rarity, dict(postings))

    def search(self, text: str, limit: int = 4) -> list[Hit]:
        """The likeliest topics, best first; none if the text shares nothing with any."""
        cosines = self._cosines(text)
        hits = (Hit(topic, _score(cosines[texts])) for topic, texts in self._topics)
        return nlargest(limit, (hit for hit in hits if hit.score), key=lambda hit: hit.score)

    def _cosines(self, text: str) -> list[float]:
        """Of each indexed text, in the order of the topics."""
        cosines = [0.0] * self._texts
        unseen = math.log(1 + self._texts) + 1
        squares = 0.0
        for gram, count in _grams(text).items():
            weight = (1 + math.log(count)) * self._rarity.get(gram, unseen)
            squares += weight * weight
            for number, value in self._postings.get(gram, ()):
                cosines[number] += weight * value
        norm = math.sqrt(squares) or 1.0
        return [cosine / norm for cosine in cosines]


def _texts(topic: Topic) -> Iterator[str]:
    for entry in topic.entries:
        yield from (entry.question, *entry.alternatives, entry.answer)


def _score(cosines: list[float]) -> float:
    best, *supporters = sorted(cosines, reverse=True)[: 1 + _SUPPORTERS]
    return best + _SUPPORT * sum(supporters)


def _grams(text: str) -> Counter[str]:
    """Runs of letters within each word of the skeleton, its borders written as spaces."""
    grams: list[str] = []
    for word in skeleton(text[:MAX_TEXT]).split():
        padded = f" {word} "
        for length in range(_SHORTEST, min(_LONGEST, len(padded)) + 1):
            grams += [padded[start : start + length] for start in range(len(padded) - length + 1)]
    return Counter(grams)
