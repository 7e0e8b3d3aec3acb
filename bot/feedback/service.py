"""Rating and commenting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import structlog

from bot.core.errors import NotFound
from bot.feedback import store

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.feedback.model import Rating

log = structlog.get_logger()


class Feedback:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def rate(self, customer: Customer, stars: int, *, asked_in: int, ticket_id: int | None = None) -> Rating:
        """Keep one to five stars. Another tap in the same message (`asked_in`) corrects them."""
        async with self._database.write() as db:
            rating = await store.rate(db, customer.id, asked_in, stars, ticket_id, self._clock.now())
        log.info("rated", action="rated", stars=stars, ticket=ticket_id)
        return rating

    async def comment(self, customer: Customer, rating_id: int, text: str) -> Rating:
        """Add words to a rating of one's own. Raises `NotFound` for any other."""
        async with self._database.write() as db:
            rating = await store.comment(db, customer.id, rating_id, text)
        if rating is None:
            raise NotFound
        return rating

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        return [{**row, "at": row["at"].isoformat()} for row in await store.ratings_of(db, customer.id)]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        await store.erase(db, customer.id)
