"""The table of tags, and every query on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, String, Table, delete, func, select

from bot.core.database import insert, metadata

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

customer_tags = Table(
    "customer_tags",
    metadata,
    Column("customer_id", ForeignKey("customers.id"), primary_key=True),
    Column("tag", String(32), primary_key=True, index=True),
)


async def tags_of(db: AsyncConnection, customer_id: int) -> Sequence[str]:
    statement = select(customer_tags.c.tag).where(customer_tags.c.customer_id == customer_id)
    return (await db.scalars(statement.order_by(customer_tags.c.tag))).all()


async def add(db: AsyncConnection, customer_id: int, tags: Sequence[str]) -> None:
    """Tags that the customer has already stay."""
    statement = insert(db, customer_tags).values([{"customer_id": customer_id, "tag": tag} for tag in tags])
    await db.execute(statement.on_conflict_do_nothing(index_elements=["customer_id", "tag"]))


async def remove(db: AsyncConnection, customer_id: int, tags: Sequence[str]) -> None:
    theirs = customer_tags.c.customer_id == customer_id
    await db.execute(delete(customer_tags).where(theirs, customer_tags.c.tag.in_(tags)))


async def erase(db: AsyncConnection, customer_id: int) -> None:
    await db.execute(delete(customer_tags).where(customer_tags.c.customer_id == customer_id))


async def most_used(db: AsyncConnection, limit: int) -> Sequence[str]:
    """The tags in use, those of the most customers first."""
    statement = select(customer_tags.c.tag).group_by(customer_tags.c.tag)
    return (await db.scalars(statement.order_by(func.count().desc(), customer_tags.c.tag).limit(limit))).all()
