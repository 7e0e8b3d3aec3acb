"""Waiting for what is sold out: asked for by a tap, told once when it is back, taken back by a tap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.core.errors import NotFound
from bot.customers.model import NIGHT
from bot.delivery.model import Rejected, RetryAfter
from bot.products import store, waits_store
from bot.products.model import Product, Standing

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.shop.service import Shops


@dataclass(frozen=True, slots=True)
class Ready:
    """What is back, in the size that was asked for, and who wants to hear it."""

    product: Product
    size: str
    customer: Customer


class ProductWaits:
    """What brings a product back tells those who wait, in the same transaction: see `Products`."""

    def __init__(self, database: Database, clock: Clock, customers: Customers, shops: Shops) -> None:
        self._database = database
        self._clock = clock
        self._customers = customers
        self._shops = shops

    async def wait(self, customer: Customer, product_id: int, size: str) -> int | None:
        """The number of the wait; None when it is back already. A second tap changes nothing. Raises `NotFound`."""
        async with self._database.write() as db:
            product = await store.one(db, product_id, lock=True)
            if product is None:
                raise NotFound
            if product.standing(size) is Standing.IN:
                return None
            return await waits_store.add(db, product_id, size, customer.id, self._clock.now())

    async def leave(self, customer: Customer, wait_id: int) -> None:
        """No longer needed, also when it is on its way already."""
        async with self._database.write() as db:
            await waits_store.leave(db, wait_id, customer.id)

    async def count(self, product_id: int) -> int:
        """How many wait for a product."""
        async with self._database.read() as db:
            return len(await waits_store.waiting(db, [product_id]))

    async def take(self, wait_id: int) -> Ready | RetryAfter | Rejected:
        """What is to be told now: not in the customer's quiet hours, and not of what is sold out again."""
        async with self._database.read() as db:
            wait = await waits_store.told(db, wait_id)
            product = await store.one(db, wait.product_id) if wait else None
        if wait is None or product is None:
            return Rejected("nobody waits any more")
        try:
            customer = await self._customers.by_id(wait.customer_id)
        except NotFound:
            return Rejected("the customer was erased")
        local = (await self._shops.get()).local(self._clock.now())
        if over := (customer.quiet or NIGHT).over_at(local):
            return RetryAfter(over - local)
        if product.standing(wait.size) is not Standing.IN:
            await self.go_on(wait_id)
            return Rejected("it is sold out again")
        return Ready(product, wait.size, customer)

    async def go_on(self, wait_id: int) -> None:
        """It could not be told: the customer goes on waiting."""
        async with self._database.write() as db:
            await waits_store.go_on(db, wait_id)

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        """What the customer waits for, or has waited for."""
        rows = await waits_store.of_customer(db, customer.id)
        return [
            {
                **row,
                "asked_at": row["asked_at"].isoformat(),
                "told_at": row["told_at"].isoformat() if row["told_at"] else None,
            }
            for row in rows
        ]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        await waits_store.forget(db, customer.id)
