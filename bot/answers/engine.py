"""Ranks what a text may be about, by what was learned from the pack and from the shop's entries, and how sure that is.

An intent that a topic is linked to speaks for that topic; one that nobody answers stays in the ranking, so that
its question goes to a person and not to the next best answer. No I/O; immutable, so that it is exchanged whole.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, Self

import numpy as np

from bot.answers.classifier import trained
from bot.answers.encoder import encoder
from bot.answers.grams import grams
from bot.answers.index import Index
from bot.answers.model import Alarm, Guess
from bot.answers.pack import intents
from bot.answers.smalltalk import TALK
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from bot.answers.classifier import Floats
    from bot.answers.model import Topic
    from bot.answers.smalltalk import Talk

_MOST_GUESSES = 12


def get_ready() -> None:
    """Read what is shipped, a quarter of a second: better before the first question than in it."""
    trained()
    encoder()


@dataclass(frozen=True, slots=True)
class Bounds:
    """From which value on something is said: of a question its confidence, of a complaint the learned score."""

    answer: float
    offer: float
    clear: float
    quiet: float
    slope: float
    """Of the curve from confidence to the share of right answers."""


# Chosen on questions and complaints that are not in the pack (`make bench-answers` tells the figures), for few wrong
# answers rather than many right ones. Without the encoder the scores lie lower, and spread more.
WITH_ENCODER = Bounds(answer=0.41, offer=0.1, clear=0.5, quiet=0.05, slope=12)
WITHOUT_ENCODER = Bounds(answer=0.35, offer=0.1, clear=0.35, quiet=-0.15, slope=12)
# Armenian words are long, and share fewer pieces: at the same confidence more of its answers are right.
_LESS_IN = {Locale.HY: 0.05}

# The shop's words speak for a topic beside what the pack says of its intent; without an intent they speak alone.
_BESIDE_INTENT, _ALONE = 0.3, 1.25
_THE_VERY_WORDS = 0.75
"""So like one of its phrasings, a text is about the topic, whatever the pack makes of it."""
# Where letters alone are so sure, and sound so little like a complaint, the encoder never changed what was done: that
# spares its 15 ms in four of ten questions.
_CERTAIN, _SURELY_CALM = 0.5, -0.3
_VERBATIM = 0.999
"""A phrasing of the shop's own, word for word: whoever asks so does not complain."""
_RIVAL = 0.5
_APART = 0.1
"""Between topics of the same intent, or of none, only the shop's words decide; so far ahead, one of them is it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text may be about, best first, and how sure the first one is."""

    guesses: tuple[Guess, ...]
    confidence: float
    alarm: Alarm
    talk: Talk | None
    """The kind of small talk, if it is surely that and nothing else."""
    is_sure: bool
    """An answer may be given at once."""
    is_worth_offering: bool
    is_beyond_doubt: bool
    """The encoder would change nothing."""


class _Line(NamedTuple):
    """Of the ranking: a topic, or an intent that no topic is about; `intent` is its number, -1 for none."""

    score: float
    topic: Topic | None
    intent: int


@dataclass(frozen=True, slots=True)
class Engine:
    index: Index
    _intents: tuple[int, ...]
    """Of each topic the number of its intent, -1 without one."""

    @classmethod
    def build(cls, topics: Iterable[Topic]) -> Self:
        """A topic that nobody linked speaks for the intent that its questions surely are, if no other topic does."""
        index = Index.build(topics)
        linked = {topic.intent for topic in index.topics if topic.intent}
        meant = (topic.intent or _meant(topic, linked) for topic in index.topics)
        return cls(index, tuple(intents().index(intent) if intent in intents() else -1 for intent in meant))

    def topic(self, code: str) -> Topic:
        """Of this engine: another one that took its place may not have it any more."""
        return next(topic for topic in self.index.topics if topic.code == code)

    def read(self, text: str, language: Locale, vector: Floats | None = None) -> Reading:
        """`language` is that of the text; `vector` is the encoder's, without one the letters decide alone."""
        bounds = WITHOUT_ENCODER if vector is None else WITH_ENCODER
        labels, scores = _learned(text, vector)
        asked, (elsewhere, *others) = scores[: len(intents())], scores[len(intents()) : -1]
        rivals = max(elsewhere, *others)
        like = self.index.likeness(text)
        lines = self._ranked(like, asked)
        best, second = lines[:2]
        confidence = best.score - _RIVAL * max(second.score, float(rivals))
        are_twins = best.intent == second.intent and best.score - second.score < _APART
        return Reading(
            guesses=tuple(_guess(line, _share(confidence - best.score + line.score, bounds)) for line in lines),
            confidence=confidence,
            alarm=_alarm(float(scores[-1]), bounds),
            talk=_talk(labels, scores, bounds),
            is_sure=confidence >= bounds.answer - _LESS_IN.get(language, 0.0) and not are_twins,
            is_worth_offering=confidence >= bounds.offer,
            is_beyond_doubt=vector is not None
            or (confidence >= _CERTAIN and (float(scores[-1]) < _SURELY_CALM or like.max(initial=0) > _VERBATIM)),
        )

    def _ranked(self, like: Floats, asked: Floats) -> list[_Line]:
        alone = _ALONE * like
        beside = np.append(asked, -np.inf)[[*self._intents]] + _BESIDE_INTENT * like
        of_topics = np.where((like > _THE_VERY_WORDS) | np.isneginf(beside), np.maximum(alone, beside), beside)
        free = [number for number in range(len(asked)) if number not in self._intents]
        scores = np.concatenate([of_topics, asked[free]])
        best = np.argsort(-scores)[:_MOST_GUESSES]
        return [self._line(int(at), float(scores[at]), free) for at in best]

    def _line(self, at: int, score: float, free: Sequence[int]) -> _Line:
        topics = self.index.topics
        if at < len(topics):
            return _Line(score, topics[at], self._intents[at])
        return _Line(score, None, free[at - len(topics)])


def _guess(line: _Line, share: float) -> Guess:
    if line.topic:
        return Guess(share, line.topic.code, line.topic.intent)
    return Guess(share, intent=intents()[line.intent])


def _meant(topic: Topic, linked: Collection[str]) -> str | None:
    time.sleep(0)  # the event loop shall not wait for all of them
    scores = np.mean([_of_question(entry.question) for entry in topic.entries], axis=0)[:-1]
    best, second = (int(at) for at in np.argsort(-scores)[:2])
    if best >= len(intents()) or scores[best] - _RIVAL * scores[second] < WITHOUT_ENCODER.answer:
        return None
    return None if intents()[best] in linked else intents()[best]


@lru_cache(maxsize=10_000)  # an edit of one entry builds the engine anew from all of them
def _of_question(text: str) -> Floats:
    return _by_letters(text)


def _by_letters(text: str) -> Floats:
    known = trained()
    return known.by_grams.of_pieces(*known.grams.weigh(grams(text)))


def _learned(text: str, vector: Floats | None) -> tuple[tuple[str, ...], Floats]:
    known, scores = trained(), _by_letters(text)
    if vector is not None:
        centred = vector - known.centre
        scores = scores + known.by_vector.of_vector(centred / (np.linalg.norm(centred) or 1))
    return known.by_grams.labels, scores


def _share(confidence: float, bounds: Bounds) -> float:
    """About how often a guess of that confidence is right, 0 to 1."""
    return 1 / (1 + math.exp(-bounds.slope * (confidence - bounds.offer)))


def _alarm(score: float, bounds: Bounds) -> Alarm:
    if score >= bounds.clear:
        return Alarm.CLEAR
    return Alarm.QUIET if score >= bounds.quiet else Alarm.CALM


def _talk(labels: Sequence[str], scores: Floats, bounds: Bounds) -> Talk | None:
    first, second = (int(at) for at in np.argsort(-scores[:-1])[:2])
    if scores[first] - _RIVAL * scores[second] < bounds.answer:
        return None
    return next((kind for kind in TALK if labels[first] == f"talk-{kind}"), None)
