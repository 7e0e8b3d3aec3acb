"""Questions that may teach the shop something, gathered by what they are about: pure, and the same for any order.

What the engine guesses a question to be about brings it together with others of its intent; the rest meets by its
spelling, in pieces of words, so that inflections, typos and other letters are no different question.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from bot.answers.grams import grams
from bot.answers.model import LANGUAGES, written_in
from bot.answers.pack import phrasings
from bot.answers.skeleton import skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from bot.i18n import Locale

WEEK = timedelta(days=7)
ENOUGH_IN_WEEK, ENOUGH = 3, 5
"""So many people within a week, or ever, make a question one of the shop's: one person's is a matter of that person."""

SHOWN_PHRASINGS = 3

_ALIKE = 0.3
"""On the pack, one in a thousand pairs of phrasings of different intents is so alike. An owner tells them at a glance,
and the same question twice in a list costs no more than that."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a customer asked, masked. `language` is one that entries are written in.

    `topic` is what they picked, if they did; a person answers it in the ticket.
    """

    id: int
    customer_id: int
    language: Locale
    words: str
    asked_at: datetime
    intent: str | None = None
    topic: str | None = None
    ticket_id: int | None = None


@dataclass(frozen=True, slots=True)
class Declined:
    """What shall not be asked about again: an intent, or what is spelled in such pieces."""

    language: Locale
    intent: str | None = None
    pieces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cluster:
    """Questions of one language about one thing, oldest first. Any of them names it, the oldest is its `id`."""

    questions: tuple[Question, ...]

    @property
    def id(self) -> int:
        return self.questions[0].id

    @property
    def language(self) -> Locale:
        return self.questions[0].language

    @property
    def intent(self) -> str | None:
        return self.questions[0].intent

    @property
    def topic(self) -> str | None:
        return self.questions[0].topic

    @property
    def phrasings(self) -> tuple[str, ...]:
        """The earliest that differ by more than spelling: newer ones change nothing of what an owner has read."""
        different = {skeleton(one.words): one.words for one in reversed(self.questions)}
        return tuple(reversed(different.values()))[:SHOWN_PHRASINGS]

    def people(self, since: datetime | None = None) -> int:
        """How many people asked it, however often."""
        return len({one.customer_id for one in self.questions if since is None or one.asked_at >= since})

    def is_worth_asking(self, now: datetime) -> bool:
        return self.people() >= ENOUGH or self.people(now - WEEK) >= ENOUGH_IN_WEEK

    def declined(self) -> Declined:
        """To be remembered without anybody's words: the intent, or the pieces that several people have in common."""
        if self.intent:
            return Declined(self.language, self.intent)
        theirs: dict[int, set[str]] = defaultdict(set)
        for one in self.questions:
            theirs[one.customer_id].update(_pieces(one.words))
        users = Counter(piece for pieces in theirs.values() for piece in pieces)
        return Declined(self.language, None, tuple(sorted(piece for piece, number in users.items() if number > 1)))


def clusters(questions: Iterable[Question], declined: Sequence[Declined] = ()) -> tuple[Cluster, ...]:
    """Each question in one cluster, those of most people first; what was declined, and what is like it, in none.

    A question joins the oldest one that it is like, so one that comes later moves none of those before it.
    """
    by_language: dict[Locale, list[Question]] = defaultdict(list)
    for one in sorted(questions, key=lambda one: one.id):
        by_language[one.language].append(one)
    found = [
        Cluster(tuple(group))
        for language, theirs in by_language.items()
        for group in _groups(theirs, [one for one in declined if one.language is language])
    ]
    return tuple(sorted(found, key=lambda one: (-one.people(), one.id)))


def entry_language(locale: Locale) -> Locale:
    """The language in which an entry for those words is written; there are no English ones."""
    language = written_in(locale)
    return language if language in LANGUAGES else LANGUAGES[0]


def other_ways(questions: Iterable[Question]) -> tuple[Cluster, ...]:
    """What people wrote who then picked a topic, the same words for the same topic together, as `clusters` orders."""
    groups: dict[tuple[str | None, Locale, str], list[Question]] = defaultdict(list)
    for one in sorted(questions, key=lambda one: one.id):
        groups[one.topic, one.language, skeleton(one.words)].append(one)
    return tuple(sorted((Cluster(tuple(group)) for group in groups.values()), key=lambda one: (-one.people(), one.id)))


def _groups(questions: Sequence[Question], declined: Sequence[Declined]) -> Iterator[list[Question]]:
    """Of one language."""
    unwanted = {one.intent for one in declined if one.intent}
    by_intent: dict[str, list[Question]] = defaultdict(list)
    for one in questions:
        if one.intent and one.intent not in unwanted:
            by_intent[one.intent].append(one)
    yield from by_intent.values()
    yield from _alike([one for one in questions if not one.intent], [one.pieces for one in declined if not one.intent])


def _alike(questions: Sequence[Question], declined: Sequence[tuple[str, ...]]) -> Iterator[list[Question]]:
    if not questions:
        return
    leaders = _Leaders(_rarity(questions[0].language))
    for pieces in declined:
        leaders.add(pieces)
    groups: dict[int, list[Question]] = defaultdict(list)
    for one in questions:
        pieces = _pieces(one.words)
        nearest = leaders.nearest(pieces)
        groups[leaders.add(pieces) if nearest is None else nearest].append(one)
    yield from (group for number, group in groups.items() if number >= len(declined))


class _Leaders:
    """The first questions of groups, found by cosine: rare pieces tell more, as in `bot/answers/index.py`."""

    def __init__(self, rarity: Mapping[str, float]) -> None:
        self._rarity = rarity
        self._unseen = max(rarity.values())
        self._number = 0
        self._postings: dict[str, list[tuple[int, float]]] = defaultdict(list)

    def add(self, pieces: Sequence[str]) -> int:
        """Its number, from 0."""
        for piece, weight in self._weights(pieces).items():
            self._postings[piece].append((self._number, weight))
        self._number += 1
        return self._number - 1

    def nearest(self, pieces: Sequence[str]) -> int | None:
        """The number of the likest that is like it; the older one, if two are."""
        cosines: dict[int, float] = defaultdict(float)
        for piece, weight in self._weights(pieces).items():
            for number, value in self._postings.get(piece, ()):
                cosines[number] += weight * value
        best = max(cosines, key=lambda number: (cosines[number], -number), default=None)
        return best if best is not None and cosines[best] >= _ALIKE else None

    def _weights(self, pieces: Sequence[str]) -> dict[str, float]:
        weights = {piece: self._rarity.get(piece, self._unseen) for piece in pieces}
        norm = math.hypot(*weights.values()) or 1.0
        return {piece: weight / norm for piece, weight in weights.items()}


@cache
def _rarity(language: Locale) -> Mapping[str, float]:
    """How little a piece of a word says in what customers of any shop ask: "bormi" little, "parkovka" much."""
    texts = [_pieces(text) for texts in phrasings(language).values() for text in texts]
    spread = Counter(piece for pieces in texts for piece in pieces)
    return {piece: math.log((1 + len(texts)) / number) for piece, number in spread.items()}


def _pieces(text: str) -> tuple[str, ...]:
    """Each once, in the order of the text: sums of floats depend on it."""
    return tuple(dict.fromkeys(grams(text)))
