"""Telling everyone who complained of a cause that it is mended. Drafts are rows: an owner may come back to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog

from bot.core.errors import NotFound
from bot.customers.model import NIGHT
from bot.delivery import store as outbox
from bot.delivery.model import Lane, Rejected, RetryAfter
from bot.feedback import closing_out_store as store
from bot.feedback.closing_out import LOOK_BACK, Audience, Told

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.feedback.closing_out import CauseCount, Closing
    from bot.feedback.records import Cause
    from bot.i18n import Locale
    from bot.shop.service import Shops
    from bot.team.model import Member

log = structlog.get_logger()

TELL_MENDED = "tell-mended"
"""The kind of errand that tells one customer; it carries `closing` and `customer`."""

MOST_TEXT = 1500
_MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Ready:
    """What is to be told to whom. They complained in the ticket."""

    closing: Closing
    customer: Customer
    ticket_id: int


class ClosingOut:
    """Whether the person may is asked by the caller."""

    def __init__(self, database: Database, clock: Clock, customers: Customers, shops: Shops) -> None:
        self._database = database
        self._clock = clock
        self._customers = customers
        self._shops = shops

    async def causes(self) -> Sequence[CauseCount]:
        """What was complained of in the last 90 days and nobody was told about, the most frequent first."""
        async with self._database.read() as db:
            return await store.causes(db, self._clock.now() - LOOK_BACK)

    async def told(self) -> Sequence[Closing]:
        """The latest closings."""
        async with self._database.read() as db:
            return await store.told(db, _MOST_SHOWN)

    async def begin(self, cause: Cause, owner: Member) -> Closing:
        """A draft for the cause, or the one that somebody began before."""
        async with self._database.write() as db:
            begun = await store.draft(db, cause)
            return begun or await store.add(db, cause, owner.telegram_id, self._clock.now())

    async def closing(self, closing_id: int) -> Closing:
        """Raises `NotFound`."""
        async with self._database.read() as db:
            return await self._closing(db, closing_id)

    async def audience(self, closing: Closing) -> Audience:
        """Who would be told now."""
        async with self._database.read() as db:
            return await self._audience(db, closing)

    async def word(self, closing_id: int, language: Locale, text: str | None) -> Closing:
        """Keep the words for a language, or drop them. Raises `NotFound`, also for what was told already."""
        async with self._database.write() as db:
            texts = {**(await self._closing(db, closing_id, lock=True)).texts}
            texts.pop(language.catalogue, None)
            if text:
                texts[language.catalogue] = text
            if not await store.change(db, closing_id, texts=texts):
                raise NotFound
            return await self._closing(db, closing_id)

    async def drop(self, closing_id: int) -> None:
        """Forget a draft. What was told stays."""
        async with self._database.write() as db:
            await store.drop(db, closing_id)

    async def tell(self, closing_id: int, expected: int) -> bool:
        """Tell everyone, if they are as many as the owner agreed to. A second press tells nobody twice.

        Says whether it is told; False when there are more or fewer by now. Raises `NotFound`.
        """
        now = self._clock.now()
        async with self._database.write() as db:
            closing = await self._closing(db, closing_id, lock=True)
            people = (await self._audience(db, closing)).reachable
            if closing.told_at:
                return True
            if len(people) != expected or not people or not closing.texts:
                return False
            await store.change(db, closing_id, told_at=now, total=len(people))
            await store.add_recipients(db, closing_id, people)
            for one in people:
                key = f"closing:{closing_id}:{one.customer_id}"
                payload = {"closing": closing_id, "customer": one.customer_id}
                await outbox.add(db, key, TELL_MENDED, payload, now=now, dedupe_key=key, lane=Lane.SERVICE)
        log.info("a cause is closed", action="cause_closed", cause=closing.cause, customers=len(people))
        return True

    async def outcome(self, closing: Closing) -> Mapping[Told, int]:
        """How many of those who were to be told have it."""
        async with self._database.read() as db:
            return await store.outcome(db, closing.id)

    async def take(self, closing_id: int, customer_id: int) -> Ready | RetryAfter | Rejected:
        """What is to be told to the customer now; not in their quiet hours, and not to whom it was told."""
        async with self._database.read() as db:
            ticket, closing = await store.ticket_of(db, closing_id, customer_id), await self._closing(db, closing_id)
        try:
            customer = await self._customers.by_id(customer_id)
        except NotFound:
            return Rejected("the customer was erased")
        if ticket is None:
            return Rejected("it was told")
        local = (await self._shops.get()).local(self._clock.now())
        over = (customer.quiet or NIGHT).over_at(local)
        return RetryAfter(over - local) if over else Ready(closing, customer, ticket)

    async def settle(self, closing_id: int, customer_id: int, told: Told) -> None:
        async with self._database.write() as db:
            await store.settle(db, closing_id, customer_id, told)

    async def _audience(self, db: AsyncConnection, closing: Closing) -> Audience:
        return Audience(await store.complainers(db, closing.cause, self._clock.now() - LOOK_BACK))

    async def _closing(self, db: AsyncConnection, closing_id: int, *, lock: bool = False) -> Closing:
        found = await store.closing(db, closing_id, lock=lock)
        if found is None:
            raise NotFound
        return found
