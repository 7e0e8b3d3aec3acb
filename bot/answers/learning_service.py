"""It gets better by use: what was asked is recorded, and a person says what the shop learns from it.

Words are kept only where they may teach something: not answered, picked from several, or the answer did not help.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import structlog

from bot.answers import learning_store as store
from bot.answers.masking import without_personal_data
from bot.answers.model import MAX_QUESTION, Candidates, Nothing, Outcome, Sure

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.answers.model import Understood
    from bot.answers.service import Answers
    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer

log = structlog.get_logger()

KEPT = timedelta(days=90)
"""Words are forgotten then: a season of questions is enough to see what repeats, and they are people's own words."""

_OUTCOMES = {Sure: Outcome.SURE, Candidates: Outcome.CANDIDATES, Nothing: Outcome.NOTHING}
_LIKELY = 0.5
"""From this score on, what a text is guessed to be about is noted."""


class Learning:
    def __init__(self, database: Database, clock: Clock, answers: Answers) -> None:
        self._database = database
        self._clock = clock
        self._answers = answers

    # What customers do.

    async def record(self, customer: Customer, understood: Understood, text: str, ticket_id: int | None = None) -> int:
        """Note that a question was asked and what was found, and where a person answers it; the number is for `mark`.

        The words of what was answered at once are not kept.
        """
        found = understood.found
        async with self._database.write() as db:
            return await store.record(
                db,
                now=self._clock.now(),
                customer_id=customer.id,
                language=understood.language,
                found=_OUTCOMES[type(found)],
                topic=found.entry.topic if isinstance(found, Sure) else None,
                intent=_intent(understood),
                words=None if isinstance(found, Sure) else _masked(customer, text),
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

    async def forget_old(self) -> None:
        """The tick: words are kept for so long and no longer."""
        async with self._database.write() as db:
            number = await store.forget_words(db, self._clock.now() - KEPT)
        if number:
            log.info("words of old questions forgotten", action="questions_forgotten", count=number)

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        """When the customer asked something, and about what; the words where they are kept."""
        return [{**row, "asked_at": row["asked_at"].isoformat()} for row in await store.asked_by(db, customer.id)]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        """Forget who asked and the words; the counts stay."""
        await store.forget(db, customer.id)


def _intent(understood: Understood) -> str | None:
    """What the likeliest guess is about, if it is likely."""
    best = next(iter(understood.guesses), None)
    return best.intent if best and best.score >= _LIKELY else None


def _masked(customer: Customer, text: str) -> str | None:
    names = (customer.name, customer.username or "")
    return without_personal_data(text[:MAX_QUESTION], names).strip() or None
