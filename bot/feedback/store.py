"""The table of ratings. The message that asked is part of the key, so a double tap corrects a rating and adds none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, Table, UniqueConstraint, select, update

from bot.core.database import Id, UserText, UTCDateTime, insert, metadata
from bot.desk.store import tickets
from bot.feedback.model import Rating

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

ratings = Table(
    "ratings",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", ForeignKey("customers.id"), nullable=False),
    Column("asked_in", BigInteger, nullable=False),
    Column("ticket_id", ForeignKey("tickets.id")),
    Column("stars", Integer, nullable=False),
    Column("comment", UserText, nullable=False),
    Column("at", UTCDateTime, nullable=False),
    UniqueConstraint("customer_id", "asked_in"),
)

_RATING = [ratings.c[name] for name in Rating.__dataclass_fields__]


async def rate(
    db: AsyncConnection, customer_id: int, asked_in: int, stars: int, ticket_id: int | None, now: datetime
) -> Rating:
    """The rating belongs to the ticket if the ticket is the customer's; whoever pressed may have forged its number."""
    own = select(tickets.c.id).where(tickets.c.id == ticket_id, tickets.c.customer_id == customer_id)
    statement = insert(db, ratings).values(
        customer_id=customer_id, asked_in=asked_in, stars=stars, ticket_id=own.scalar_subquery(), comment="", at=now
    )
    statement = statement.on_conflict_do_update(
        index_elements=["customer_id", "asked_in"], set_={"stars": stars, "at": now}
    )
    return Rating(**(await db.execute(statement.returning(*_RATING))).mappings().one())


async def comment(db: AsyncConnection, customer_id: int, rating_id: int, text: str) -> Rating | None:
    """Add words to the customer's own rating; None when there is no such rating."""
    statement = (
        update(ratings)
        .where(ratings.c.id == rating_id, ratings.c.customer_id == customer_id)
        .values(comment=text)
        .returning(*_RATING)
    )
    row = (await db.execute(statement)).mappings().first()
    return Rating(**row) if row else None


async def ratings_of(db: AsyncConnection, customer_id: int) -> Sequence[RowMapping]:
    statement = select(ratings.c.stars, ratings.c.comment, ratings.c.at).where(ratings.c.customer_id == customer_id)
    return (await db.execute(statement.order_by(ratings.c.id))).mappings().all()


async def erase(db: AsyncConnection, customer_id: int) -> None:
    """Forget the words; the stars stay, as a number among numbers."""
    await db.execute(update(ratings).where(ratings.c.customer_id == customer_id).values(comment=""))
