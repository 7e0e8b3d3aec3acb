"""The one door to the answers: find one for a question, and let the owner keep the entries.

Searching never touches the database: the engine lies in memory and is exchanged whole after each change. At a start
it comes last, and brings numpy with it: together 0.3 s of CPU, for which nobody but the first question has to wait.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.answers import links_store, store, verdicts_store
from bot.answers.encoder import encoder
from bot.answers.model import (
    Alarm,
    Candidates,
    Entry,
    Facts,
    Found,
    Guess,
    NoFacts,
    Nothing,
    Sure,
    Topic,
    Understood,
    fact_intent,
    faults,
    tidy,
    written_in,
)
from bot.answers.smalltalk import smalltalk
from bot.answers.verdicts import Cleared
from bot.core.errors import NotFound, TooMuch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.answers.engine import Engine, Reading
    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.i18n import Locale

_MOST_CANDIDATES = 3
_WORTH_A_BUTTON = 0.3
"""Beside the likeliest: of what is less likely than that, hardly any was meant."""


@dataclass(frozen=True, slots=True)
class Imported:
    added: int
    changed: int
    same: int


class Answers:
    """Finds and keeps the shop's answers. `open()` comes before the first use."""

    def __init__(self, database: Database, clock: Clock, facts: Facts | None = None) -> None:
        self._database = database
        self._clock = clock
        self._facts = facts or NoFacts()
        self._cleared = Cleared()
        self._topics: dict[str, Topic] = {}
        self._engine: Engine | None = None
        self._loading = asyncio.Lock()

    async def open(self) -> None:
        """Read all that is kept. The engine is left to `load()`, or to the first question if that comes sooner."""
        self._topics = {topic.code: topic for topic in await self._read()}
        await self.load_verdicts()

    async def load(self) -> None:
        """Read all entries and build the engine in a thread; searches meanwhile use the one before."""
        async with self._loading:
            topics = await self._read()
            linked = {topic.intent for topic in topics}
            facts = tuple(topic for topic in self._facts.topics() if topic.intent not in linked)
            engine = await asyncio.to_thread(_engine, topics + facts)
            self._topics, self._engine = {topic.code: topic for topic in topics}, engine

    async def load_verdicts(self) -> None:
        """Read what people said was no complaint."""
        async with self._database.read() as db:
            self._cleared = Cleared(await verdicts_store.cleared(db))

    async def understand(self, text: str, locale: Locale) -> Understood:
        """What a customer who reads this locale wrote, and what can be answered at once.

        A wrong answer is worse than none: one is given only if it is clearly ahead of all else that may be meant.
        """
        from bot.answers.languages import reply_language

        talk = smalltalk(text)
        if self._engine is None:
            await self.load()
        assert self._engine is not None
        engine, model = self._engine, None if talk else encoder()
        language = reply_language(text, locale)
        reading = engine.read(text, written_in(language))
        if model and not reading.is_beyond_doubt:
            reading = engine.read(text, written_in(language), await model.encode(text))
        return Understood(
            found=Nothing() if talk else await self._found(engine, reading, language),
            guesses=tuple(_without_fact(guess) for guess in reading.guesses[:_MOST_CANDIDATES]),
            language=language,
            alarm=Alarm.CALM if talk or self._cleared.has(text) else reading.alarm,
            talk=talk or reading.talk,
        )

    async def _found(self, engine: Engine, reading: Reading, locale: Locale) -> Found:
        """What is known of the likeliest. If nothing is known of the very likeliest, a person shall answer."""
        first, *others = reading.guesses[:_MOST_CANDIDATES]
        entry = await self._entry(engine, first, locale) if reading.is_worth_offering else None
        if entry is None or reading.is_sure:
            return Sure(entry) if entry else Nothing()
        known = [await self._entry(engine, guess, locale) for guess in others if guess.score >= _WORTH_A_BUTTON]
        return Candidates((entry, *filter(None, known)))

    async def _entry(self, engine: Engine, guess: Guess, locale: Locale) -> Entry | None:
        if guess.topic and fact_intent(guess.topic) is None:
            return engine.topic(guess.topic).in_language(locale)
        return await self.fact(guess.intent, locale) if guess.intent else None

    def topics(self) -> tuple[Topic, ...]:
        """All topics in alphabetical order of their codes."""
        return tuple(self._topics.values())

    def entry(self, topic: str, locale: Locale) -> Entry:
        """The topic's entry in this language or the nearest there is. Raises `NotFound` if the topic is gone."""
        if topic not in self._topics:
            raise NotFound
        return self._topics[topic].in_language(locale)

    async def answer(self, topic: str, locale: Locale) -> Entry:
        """What a customer is told about the topic, be it a fact. Raises `NotFound` if it is gone."""
        intent = fact_intent(topic)
        if intent is None:
            return self.entry(topic, locale)
        fact = await self.fact(intent, locale)
        if fact is None:
            raise NotFound
        return fact

    async def fact(self, intent: str, locale: Locale) -> Entry | None:
        """What is answered about the intent without an entry, if anything."""
        return await self._facts.entry(intent, locale)

    def nearest(self, text: str, topic: str) -> str:
        """The phrasing of the topic that is most like the text: why it was thought of, so it was understood before."""
        assert self._engine is not None
        return self._engine.index.nearest(text, topic)[0]

    def linked(self) -> Mapping[str, Sequence[Topic]]:
        """The topics that answer an intent of the pack, by the intent."""
        found: dict[str, list[Topic]] = {}
        for topic in self.topics():
            if topic.intent:
                found.setdefault(topic.intent, []).append(topic)
        return found

    async def link(self, links: Mapping[str, str | None]) -> None:
        """Say of topics which intent each answers, or that it answers none. What is no topic (any more) is left out."""
        async with self._database.write() as db:
            for topic, intent in links.items():
                if intent is None:
                    await links_store.unlink(db, topic)
                elif topic in self._topics:
                    await links_store.link(db, topic, intent)
        await self.load()

    async def save(self, entry: Entry) -> Entry:
        """Add the entry, or put it in place of the topic's entry in that language; gives it as it was stored.

        Raises `TooMuch` beyond a limit of the model, `ValueError` without a question or an answer.
        """
        entry = tidy(entry)
        for fault in faults(entry):
            if not fault.limit:
                raise ValueError(fault.code)
            raise TooMuch(limit=fault.limit)
        await self._write([entry])
        return entry

    async def delete(self, topic: str, locale: Locale | None = None) -> None:
        """Delete the topic's entry in one language, or in all. Raises `NotFound` if there is none."""
        async with self._database.write() as db:
            deleted = await store.delete(db, topic, None if locale is None else written_in(locale))
        if not deleted:
            raise NotFound
        await self.load()

    async def import_entries(self, entries: Iterable[Entry]) -> Imported:
        """Save many sound entries at once, such as `spreadsheet.read` gives; entries not among them stay."""
        known = {(entry.topic, entry.language): entry for entry in self.entries()}
        new = {(entry.topic, entry.language): entry for entry in entries}
        written = [entry for key, entry in new.items() if known.get(key) != entry]
        await self._write(written)
        added = len(new.keys() - known.keys())
        return Imported(added, len(written) - added, len(new) - len(written))

    def entries(self) -> tuple[Entry, ...]:
        """Every entry, the translations of a topic side by side."""
        return tuple(entry for topic in self.topics() for entry in topic.entries)

    async def _read(self) -> tuple[Topic, ...]:
        async with self._database.read() as db:
            return await store.topics(db)

    async def _write(self, entries: list[Entry]) -> None:
        if not entries:
            return
        async with self._database.write(long=True) as db:
            await store.put(db, entries, self._clock.now())
        await self.load()


def _without_fact(guess: Guess) -> Guess:
    """A fact is the intent that it answers, and no topic of the shop's."""
    return replace(guess, topic=None) if guess.topic and fact_intent(guess.topic) else guess


@lru_cache(maxsize=2)  # a change taken back, or a shop opened again, finds the engine that it had
def _engine(topics: tuple[Topic, ...]) -> Engine:
    from bot.answers.engine import Engine, get_ready

    get_ready()
    return Engine.build(topics)
