"""Wishes and praise: kept, shown to the team, and answered when a wish came true."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import structlog

from bot.core.errors import NotFound, TooMuch
from bot.delivery import store as outbox
from bot.delivery.model import Lane
from bot.feedback import suggestions_store as store
from bot.feedback.errands import Task
from bot.feedback.suggestions import MOST_WORDS, Kind, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.feedback.suggestions import Suggestion

log = structlog.get_logger()


class Suggestions:
    def __init__(self, database: Database, clock: Clock, on_errands: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._on_errands = on_errands

    async def add(self, customer: Customer, kind: Kind, text: str) -> int:
        """Keep what the customer wrote, and show it to the team. Returns its number. Raises `TooMuch`."""
        if len(text) > MOST_WORDS:
            raise TooMuch(limit=MOST_WORDS)
        now = self._clock.now()
        async with self._database.write() as db:
            number = await store.add(db, customer.id, kind, text, now)
            await outbox.add(db, f"suggestion:{number}", Task.SUGGESTION, {"suggestion": number}, now=now)
        self._on_errands()
        log.info("suggestion", action="suggestion_added", kind=kind, suggestion=number)
        return number

    async def get(self, suggestion_id: int) -> Suggestion:
        """Raises `NotFound` when the customer was erased."""
        async with self._database.read() as db:
            return await _existing(db, suggestion_id)

    async def page(self, status: Status, page: int, size: int) -> Sequence[Suggestion]:
        """The wishes of that status, the newest first; pages count from 0."""
        async with self._database.read() as db:
            return await store.page(db, status, page * size, size)

    async def count(self) -> Mapping[Status, int]:
        """How many wishes there are of each status."""
        async with self._database.read() as db:
            return await store.count(db)

    async def plan(self, suggestion_id: int, *, planned: bool) -> Suggestion:
        """Put a wish on the list of what is to be done, or back to the new ones. Raises `NotFound`."""
        to = Status.PLANNED if planned else Status.NEW
        async with self._database.write() as db:
            await store.move(db, suggestion_id, to, self._clock.now())
            return await _existing(db, suggestion_id)

    async def answer(self, suggestion_id: int, status: Status, words: str) -> Suggestion:
        """A wish came true, or will not: the customer gets the owner's words, once. Answered already, it stays so."""
        now = self._clock.now()
        async with self._database.write() as db:
            answered = await store.move(db, suggestion_id, status, now, words)
            found = await _existing(db, suggestion_id)
            if answered:
                await outbox.add(
                    db,
                    f"customer:{found.customer_id}",
                    Task.SUGGESTION_ANSWERED,
                    {"suggestion": suggestion_id},
                    now=now,
                    dedupe_key=f"suggestion:{suggestion_id}",
                    lane=Lane.SERVICE,
                )
        if answered:
            self._on_errands()
            log.info("suggestion answered", action="suggestion_answered", status=status, suggestion=suggestion_id)
        return found

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        return [{**row, "at": row["at"].isoformat()} for row in await store.suggestions_of(db, customer.id)]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        await store.erase(db, customer.id)


async def _existing(db: AsyncConnection, suggestion_id: int) -> Suggestion:
    found = await store.suggestion(db, suggestion_id)
    if found is None:
        raise NotFound
    return found
