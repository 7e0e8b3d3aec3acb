"""Answering our questions, and what all the answers together say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import structlog

from bot.core.errors import AnswerTooOld, NotFound
from bot.delivery import store as outbox
from bot.feedback import follow_ups_store, store
from bot.feedback.errands import Task
from bot.feedback.model import Mood
from bot.feedback.scores import ces, csat, nps

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import timedelta

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.feedback.follow_ups_service import FollowUps
    from bot.feedback.model import Rating
    from bot.feedback.scores import Score

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Scores:
    """What the answers of a time say; None where there are none."""

    csat: Score | None
    ces: Score | None
    nps: Score | None


class Feedback:
    def __init__(self, database: Database, clock: Clock, follow_ups: FollowUps, on_errands: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._follow_ups = follow_ups
        self._on_errands = on_errands

    async def rate(self, customer: Customer, stars: int, *, asked_in: int, ticket_id: int | None = None) -> Rating:
        """Keep one to five stars. For a day another tap in the same message (`asked_in`) corrects them.

        Raises `AnswerTooOld` after that.
        """
        return await self._answer(customer, asked_in, ticket_id, stars=stars)

    async def tell_ease(self, customer: Customer, ease: int, *, asked_in: int, ticket_id: int) -> Rating:
        """Keep how easy it was, 1 to 7, beside the stars of the same message. Raises `AnswerTooOld`."""
        return await self._answer(customer, asked_in, ticket_id, ease=ease)

    async def recommend(self, customer: Customer, likely: int, *, asked_in: int) -> Rating:
        """Keep how likely the customer is to recommend us, 0 to 10. Raises `AnswerTooOld`."""
        return await self._answer(customer, asked_in, None, likely=likely)

    async def comment(self, customer: Customer, rating_id: int, text: str) -> Rating:
        """Add words to a rating of one's own; the team reads them. Raises `NotFound` for any other."""
        due = await self._follow_ups.due()
        async with self._database.write() as db:
            rating = await store.comment(db, customer.id, rating_id, text)
            if rating is None:
                raise NotFound
            await self._follow_ups.note(db, rating, due)
            if rating.mood is not Mood.LOW and text:
                await outbox.add(db, f"rating:{rating.id}", Task.COMMENT, {"rating": rating.id}, now=self._clock.now())
        self._on_errands()
        return rating

    async def rating(self, rating_id: int) -> Rating:
        """Raises `NotFound`."""
        async with self._database.read() as db:
            found = await store.rating(db, rating_id)
        if found is None:
            raise NotFound
        return found

    async def latest_stars(self, customer_id: int) -> int | None:
        """How many stars the customer gave last, if ever."""
        async with self._database.read() as db:
            return await store.latest_stars(db, customer_id)

    async def scores(self, period: timedelta) -> Scores:
        """What customers answered in so much time until now."""
        since = self._clock.now() - period
        async with self._database.read() as db:
            return Scores(
                csat=csat(await store.count(db, "stars", since)),
                ces=ces(await store.count(db, "ease", since)),
                nps=nps(await store.count(db, "likely", since)),
            )

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        return [{**row, "at": row["at"].isoformat()} for row in await store.ratings_of(db, customer.id)]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        await store.erase(db, customer.id)
        await follow_ups_store.erase(db, customer.id)

    async def _answer(self, customer: Customer, asked_in: int, ticket_id: int | None, **score: int) -> Rating:
        due = await self._follow_ups.due()
        async with self._database.write() as db:
            rating = await store.answer(db, customer.id, asked_in, ticket_id, self._clock.now(), **score)
            if rating is None:
                raise AnswerTooOld
            await self._follow_ups.note(db, rating, due)
        log.info("rated", action="rated", ticket=ticket_id, kind=next(iter(score)))
        return rating
