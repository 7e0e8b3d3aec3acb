"""It gets better by use: what was asked is recorded, and a person says what the shop learns from it.

Words are kept only where they may teach something: not answered, picked from several, or the answer did not help.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import structlog

from bot.answers import learning_store as store
from bot.answers import verdicts_store
from bot.answers.coverage import Coverage, coverage
from bot.answers.learning import Cluster, clusters, other_ways
from bot.answers.masking import without_personal_data
from bot.answers.model import (
    LANGUAGES,
    MAX_QUESTION,
    Candidates,
    Entry,
    Nothing,
    Outcome,
    Sure,
    fact_intent,
    topic_code,
)
from bot.answers.skeleton import skeleton
from bot.core.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.answers.model import Understood
    from bot.answers.service import Answers
    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer

log = structlog.get_logger()

KEPT = timedelta(days=90)
"""Words are forgotten then: a season of questions is enough to see what repeats, and they are people's own words."""

_MOST = 1_000
"""Of the latest questions, that many are compared: that takes a second and a half of a thread."""
TELL_QUESTIONS = "tell-questions"
"""The kind of errand that shows an owner (`person`, a Telegram id) what was asked and not answered."""

_OUTCOMES = {Sure: Outcome.SURE, Candidates: Outcome.CANDIDATES, Nothing: Outcome.NOTHING}
_LIKELY = 0.5
"""From this score on, what a text is guessed to be about is noted: more often right than wrong."""
_PERSON_WANTED = "human"
"""The intent of those who want no answer of the bot's."""


class Learning:
    def __init__(self, database: Database, clock: Clock, answers: Answers) -> None:
        self._database = database
        self._clock = clock
        self._answers = answers

    # What customers do.

    async def record(
        self,
        customer: Customer,
        understood: Understood,
        text: str,
        ticket_id: int | None = None,
        *,
        by_product: bool = False,
    ) -> int:
        """Note that a question was asked and what was found, and where a person answers it; the number is for `mark`.

        The words of what was answered at once, be it with a product, are not kept.
        """
        found = understood.found
        outcome = Outcome.SURE if by_product else _OUTCOMES[type(found)]
        async with self._database.write() as db:
            return await store.record(
                db,
                now=self._clock.now(),
                customer_id=customer.id,
                language=understood.language,
                found=outcome,
                topic=found.entry.topic if isinstance(found, Sure) and not by_product else None,
                intent=_intent(understood),
                words=None if outcome is Outcome.SURE else _masked(customer, text),
                ticket_id=ticket_id,
            )

    async def mark(
        self,
        customer: Customer,
        asked_id: int,
        outcome: Outcome,
        topic: str | None = None,
        *,
        text: str = "",
        ticket_id: int | None = None,
    ) -> None:
        """Note how the customer's question ended: the topic if one was picked, the words if an answer did not help."""
        async with self._database.write() as db:
            words = _masked(customer, text)
            await store.mark(db, asked_id, customer.id, outcome, topic=topic, words=words, ticket_id=ticket_id)

    # What the owner learns, and has the bot learn.

    async def unanswered(self) -> Sequence[Cluster]:
        """What so many people asked without getting an answer that the shop should have one."""
        now = self._clock.now()
        found = await self._clusters()
        return [one for one in found if one.is_worth_asking(now) and one.intent != _PERSON_WANTED]

    async def other_ways(self) -> Sequence[Cluster]:
        """What people wrote who then picked a topic, where its entry doesn't say it that way yet."""
        async with self._database.read() as db:
            found = other_ways(await store.picked(db, _MOST))
        return [one for one in found if self._is_new(one)]

    async def cluster(self, question_id: int) -> Cluster:
        """The one to which a question belongs. Raises `NotFound` when that is decided, or forgotten."""
        return _with(question_id, await self._clusters())

    async def other_way(self, question_id: int) -> Cluster:
        """Raises `NotFound` in the same way."""
        return _with(question_id, await self.other_ways())

    async def add(self, cluster: Cluster, question: str, answer: str, names: Sequence[str]) -> Entry:
        """Make an entry of a cluster, in the words that an owner has read. Raises as `Answers.save`."""
        code = topic_code(question)
        if code in {topic.code for topic in self._answers.topics()}:  # of the same spelling in another language
            code = topic_code(f"{code} {cluster.id}")
        entry = await self._answers.save(Entry(code, cluster.language, question, answer, tuple(names)))
        await self._learned(cluster, entry)
        return entry

    async def add_names(self, cluster: Cluster, topic: str) -> Entry:
        """Have its phrasings find that topic. Raises `NotFound` if it is gone, `TooMuch` if its entry takes no more."""
        entry = await self._name(topic, cluster)
        await self._learned(cluster, entry)
        return entry

    async def accept(self, way: Cluster) -> None:
        """Have the wording find what was picked after it. Raises as `add_names`."""
        await self._name(way.topic or "", way)
        await self._settle(way)

    async def is_unanswered(self, intent: str) -> bool:
        """Whether neither an entry of the shop is for it, nor anything that is known of the shop."""
        return intent not in self._answers.linked() and await self._answers.fact(intent, LANGUAGES[0]) is None

    async def decline(self, cluster: Cluster) -> None:
        """Never ask again about a cluster, nor about what is like it."""
        async with self._database.write() as db:
            await store.decline(db, cluster.declined(), self._clock.now())
            await store.settle(db, [one.id for one in cluster.questions])

    async def drop(self, way: Cluster) -> None:
        """What people wrote is no other way to ask for what they picked."""
        await self._settle(way)

    async def coverage(self, days: int) -> Coverage:
        """What became of all that was asked in the last days."""
        since = self._clock.now() - timedelta(days=days)
        async with self._database.read() as db:
            return coverage(await store.cases(db, since), *await verdicts_store.counts(db, since))

    async def forget_old(self) -> None:
        """The tick: words are kept for so long and no longer."""
        async with self._database.write() as db:
            number = await store.forget_words(db, self._clock.now() - KEPT)
        if number:
            log.info("words of old questions forgotten", action="questions_forgotten", count=number)

    async def _clusters(self) -> Sequence[Cluster]:
        async with self._database.read() as db:
            questions, declined = await store.unanswered(db, _MOST), await store.declined(db)
        return await asyncio.to_thread(clusters, questions, declined)

    def _is_new(self, way: Cluster) -> bool:
        """Whether the topic is there, and none of its phrasings is this one."""
        topics = (topic for topic in self._answers.topics() if topic.code == way.topic)
        known = [
            skeleton(text) for topic in topics for one in topic.entries for text in (one.question, *one.alternatives)
        ]
        return bool(known) and skeleton(way.phrasings[0]) not in known

    async def _name(self, topic: str, cluster: Cluster) -> Entry:
        entry = self._answers.entry(topic, cluster.language)
        return await self._answers.save(replace(entry, alternatives=(*entry.alternatives, *cluster.phrasings)))

    async def _learned(self, cluster: Cluster, entry: Entry) -> None:
        """The topic is what answers the intent, unless it or the intent has another already."""
        if cluster.intent and await self.is_unanswered(cluster.intent):
            taken = [topic.code for topic in self._answers.topics() if topic.intent]
            if entry.topic not in taken:
                await self._answers.link({entry.topic: cluster.intent})
        await self._settle(cluster)

    async def _settle(self, cluster: Cluster) -> None:
        async with self._database.write() as db:
            await store.settle(db, [one.id for one in cluster.questions])

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        """When the customer asked something, and about what; the words where they are kept."""
        return [{**row, "asked_at": row["asked_at"].isoformat()} for row in await store.asked_by(db, customer.id)]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        """Forget who asked and the words; the counts stay."""
        await store.forget(db, customer.id)


def _with(question_id: int, found: Iterable[Cluster]) -> Cluster:
    for cluster in found:
        if any(one.id == question_id for one in cluster.questions):
            return cluster
    raise NotFound


def _intent(understood: Understood) -> str | None:
    """What the answer is about, or the likeliest guess, if it is likely."""
    found, guesses = understood.found, understood.guesses
    if not isinstance(found, Sure):
        return guesses[0].intent if guesses and guesses[0].score >= _LIKELY else None
    topic = found.entry.topic
    return fact_intent(topic) or next((one.intent for one in guesses if one.topic == topic), None)


def _masked(customer: Customer, text: str) -> str | None:
    names = (customer.name, customer.username or "")
    return without_personal_data(text[:MAX_QUESTION], names).strip() or None
