"""What the shop's answers are made of: entries grouped into topics, their limits, and the outcomes of a search."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from bot.answers.skeleton import skeleton
from bot.i18n import Locale

if TYPE_CHECKING:
    from bot.answers.smalltalk import Talk

LANGUAGES = (Locale.RU, Locale.UZ, Locale.KK, Locale.HY)
"""The languages an entry can be written in, in the order of falling back when the customer's own is missing."""

MAX_TOPIC, MAX_QUESTION, MAX_ANSWER, MAX_ALTERNATIVES = 32, 300, 3_500, 30


@dataclass(frozen=True, slots=True)
class Entry:
    """One question and its answer in one language; `topic` is shared by the translations. Plain text, not HTML."""

    topic: str
    language: Locale
    question: str
    answer: str
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """The translations of one entry, at least one, in the order of `LANGUAGES`."""

    code: str
    entries: tuple[Entry, ...]
    intent: str | None = None
    """What of the pack (`bot/answers/pack`) this topic answers, if the owner said so."""

    def in_language(self, locale: Locale) -> Entry:
        """The entry for a customer of this locale, or the nearest there is."""
        wanted = written_in(locale)
        return next((entry for entry in self.entries if entry.language is wanted), self.entries[0])


@dataclass(frozen=True, slots=True)
class Sure:
    entry: Entry


@dataclass(frozen=True, slots=True)
class Candidates:
    """One to three entries, the likeliest first."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


Found = Sure | Candidates | Nothing


@dataclass(frozen=True, slots=True)
class Guess:
    """What a text may be about: an intent of the pack, a topic of the shop, or both; `score` is from 0 to 1."""

    score: float
    topic: str | None = None
    intent: str | None = None


class Alarm(StrEnum):
    """Whether a text is a complaint. QUIET: staff should look at it; CLEAR: an apology is in place at once."""

    CALM = "calm"
    QUIET = "quiet"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class Understood:
    """What the engine makes of a text. Nothing of it says who wrote it, or keeps the words."""

    found: Found
    guesses: tuple[Guess, ...] = ()
    """The likeliest three, best first, also what the shop has no answer to."""
    language: Locale = Locale.RU
    """To reply in: the customer's own, unless the text is clearly in another of ours."""
    alarm: Alarm = Alarm.CALM
    talk: Talk | None = None
    """What the text says if it says nothing else than a greeting, thanks and the like."""


class Facts(Protocol):
    """What is answered without an entry: by what the shop says of itself, or by what the bot can do."""

    def topics(self) -> tuple[Topic, ...]:
        """How each is asked for, in the languages of entries; without answers."""
        ...

    async def entry(self, intent: str, locale: Locale) -> Entry | None:
        """The answer as it is at this moment; its topic is `fact_topic(intent)`. None where nothing is known."""
        ...


class NoFacts:
    """A shop of which nothing is known but its entries."""

    def topics(self) -> tuple[Topic, ...]:
        return ()

    async def entry(self, intent: str, locale: Locale) -> Entry | None:  # noqa: ARG002 - the protocol's
        return None


class Outcome(StrEnum):
    """How a customer's question ended; `record` writes one of the first three, `mark` any later one."""

    SURE = "sure"
    CANDIDATES = "candidates"
    NOTHING = "nothing"
    HELPED = "helped"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one field of an entry; `code` is one of missing-…, too-long, too-many."""

    field: str
    code: str
    limit: int = 0


def written_in(locale: Locale) -> Locale:
    """The language in which this locale's entries are written: Uzbek Cyrillic is rendered from the Latin text."""
    return Locale.UZ if locale is Locale.UZ_CYRL else locale


def tidy(entry: Entry) -> Entry:
    """The entry as it is stored: no control characters, one-line questions, no repeated or empty alternative."""
    question = _one_line(entry.question)
    alternatives = dict.fromkeys(_one_line(part) for text in entry.alternatives for part in text.split("|"))
    return replace(
        entry,
        topic=topic_code(entry.topic or question),
        question=question,
        answer=_NOT_TEXT.sub("", "\n".join(entry.answer.splitlines())).strip(),
        alternatives=tuple(text for text in alternatives if text and text != question),
    )


def faults(entry: Entry) -> tuple[Fault, ...]:
    """Everything for which a tidied entry would be refused."""
    found = []
    for field, limit in (("question", MAX_QUESTION), ("answer", MAX_ANSWER)):
        text: str = getattr(entry, field)
        if not text:
            found.append(Fault(field, f"missing-{field}"))
        elif len(text) > limit:
            found.append(Fault(field, "too-long", limit))
    if any(len(text) > MAX_QUESTION for text in entry.alternatives):
        found.append(Fault("alternatives", "too-long", MAX_QUESTION))
    if len(entry.alternatives) > MAX_ALTERNATIVES:
        found.append(Fault("alternatives", "too-many", MAX_ALTERNATIVES))
    return tuple(found)


def topic_code(text: str) -> str:
    """A short ASCII code that fits into a button's data: the text itself if it is one already, else made from it."""
    if _TOPIC.fullmatch(text):
        return text
    code = skeleton(text).encode("ascii", "ignore").decode().lower().replace(" ", "-").strip("-")
    if code and len(code) <= MAX_TOPIC:
        return code
    return f"{code[: MAX_TOPIC - 9]}-{zlib.crc32(text.encode()):08x}".strip("-")


def fact_topic(intent: str) -> str:
    """Under which topic a fact is shown and recorded: no entry's code looks like it."""
    return f"{_FACT}{intent}"


def fact_intent(topic: str) -> str | None:
    """The intent behind such a topic; None for an entry's."""
    return topic.removeprefix(_FACT) if topic.startswith(_FACT) else None


_FACT = "@"
_TOPIC = re.compile(rf"[a-z0-9_-]{{1,{MAX_TOPIC}}}")
# Control characters, lone surrogates and what XML has no place for: either the database or XLSX refuses them.
_NOT_TEXT = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def _one_line(text: str) -> str:
    return " ".join(_NOT_TEXT.sub(" ", text).split())
