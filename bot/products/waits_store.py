"""The table of those who wait until something is back in stock. Nothing but the tap that asked for it is consent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, Table, UniqueConstraint, delete, select, update

from bot.core.database import Id, UserText, UTCDateTime, insert, metadata
from bot.customers.store import customers
from bot.products.model import Wait
from bot.products.store import products

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

product_waits = Table(
    "product_waits",
    metadata,
    Column("id", Id, primary_key=True),
    Column("product_id", ForeignKey(products.c.id, ondelete="CASCADE"), nullable=False),
    Column("size", UserText, nullable=False),
    Column("customer_id", ForeignKey(customers.c.id), nullable=False, index=True),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("told_at", UTCDateTime),
    UniqueConstraint("product_id", "size", "customer_id"),
)

_WAIT = [product_waits.c[name] for name in Wait.__dataclass_fields__]


async def add(db: AsyncConnection, product_id: int, size: str, customer_id: int, now: datetime) -> int:
    """Wait, or wait anew for what came and went; who waits already goes on waiting."""
    new = {"product_id": product_id, "size": size, "customer_id": customer_id, "asked_at": now}
    anew = {"asked_at": now, "told_at": None}
    key = ["product_id", "size", "customer_id"]
    statement = insert(db, product_waits).values(new).on_conflict_do_update(index_elements=key, set_=anew)
    id_: int = (await db.execute(statement.returning(product_waits.c.id))).scalar_one()
    return id_


async def waiting(db: AsyncConnection, product_ids: Collection[int] | None = None) -> Sequence[Wait]:
    """Who waits for these products, or any, and can be reached; who asked first comes first."""
    statement = (
        select(*_WAIT)
        .join_from(product_waits, customers)
        .where(product_waits.c.told_at.is_(None), customers.c.unreachable_since.is_(None))
        .order_by(product_waits.c.id)
    )
    if product_ids is not None:
        statement = statement.where(product_waits.c.product_id.in_(product_ids))
    return [Wait(**row) for row in (await db.execute(statement)).mappings()]


async def claim(db: AsyncConnection, waits: Sequence[Wait], now: datetime) -> Sequence[int]:
    """Mark these as told; which of them nobody had marked before."""
    mine = product_waits.c.id.in_([wait.id for wait in waits]), product_waits.c.told_at.is_(None)
    return sorted(
        await db.scalars(update(product_waits).where(*mine).values(told_at=now).returning(product_waits.c.id))
    )


async def told(db: AsyncConnection, wait_id: int) -> Wait | None:
    """A wait that is being told of, unless it was taken back."""
    statement = select(*_WAIT).where(product_waits.c.id == wait_id, product_waits.c.told_at.is_not(None))
    row = (await db.execute(statement)).mappings().first()
    return Wait(**row) if row else None


async def go_on(db: AsyncConnection, wait_id: int) -> None:
    """It was not told after all."""
    await db.execute(update(product_waits).where(product_waits.c.id == wait_id).values(told_at=None))


async def leave(db: AsyncConnection, wait_id: int, customer_id: int) -> None:
    await db.execute(delete(product_waits).where(product_waits.c.id == wait_id, _of(customer_id)))


async def of_customer(db: AsyncConnection, customer_id: int) -> Sequence[RowMapping]:
    statement = (
        select(products.c.code, product_waits.c.size, product_waits.c.asked_at, product_waits.c.told_at)
        .join_from(product_waits, products)
        .where(_of(customer_id))
        .order_by(product_waits.c.id)
    )
    return (await db.execute(statement)).mappings().all()


async def forget(db: AsyncConnection, customer_id: int) -> None:
    await db.execute(delete(product_waits).where(_of(customer_id)))


def _of(customer_id: int) -> ColumnElement[bool]:
    return product_waits.c.customer_id == customer_id
