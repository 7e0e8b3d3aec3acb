"""The table of ratings. The message that asked is part of the key, so a double tap corrects a rating and adds none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, Table, UniqueConstraint, func, select, update

from bot.core.database import Id, UserText, UTCDateTime, insert, metadata
from bot.desk.store import events, tickets
from bot.feedback.model import CORRECTABLE, REMEMBERED, Rating

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping, ScalarSelect
    from sqlalchemy.ext.asyncio import AsyncConnection

ratings = Table(
    "ratings",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", ForeignKey("customers.id"), nullable=False),
    Column("asked_in", BigInteger, nullable=False),
    Column("ticket_id", ForeignKey("tickets.id")),
    Column("stars", Integer),
    Column("ease", Integer),
    Column("likely", Integer),
    Column("comment", UserText, nullable=False),
    Column("member_id", BigInteger),
    Column("at", UTCDateTime, nullable=False, index=True),
    UniqueConstraint("customer_id", "asked_in"),
)

_RATING = [ratings.c[name] for name in Rating.__dataclass_fields__]


async def answer(
    db: AsyncConnection, customer_id: int, asked_in: int, ticket_id: int | None, now: datetime, **score: int
) -> Rating | None:
    """Keep `stars`, `ease` or `likely`, or correct it; None when the first answer is too old for that.

    The rating belongs to the ticket if the ticket is the customer's; whoever pressed may have forged its number.
    """
    own = select(tickets.c.id).where(tickets.c.id == ticket_id, tickets.c.customer_id == customer_id)
    statement = insert(db, ratings).values(
        customer_id=customer_id,
        asked_in=asked_in,
        ticket_id=own.scalar_subquery(),
        comment="",
        member_id=who_helped(customer_id, ticket_id, now),
        at=now,
        **score,
    )
    statement = statement.on_conflict_do_update(
        index_elements=["customer_id", "asked_in"], set_=score, where=ratings.c.at > now - CORRECTABLE
    )
    row = (await db.execute(statement.returning(*_RATING))).mappings().first()
    return Rating(**row) if row else None


def who_helped(customer_id: int, ticket_id: int | None, now: datetime) -> ScalarSelect[int]:
    """The Telegram id of the member who answered the customer last, in that ticket or, without one, in any."""
    statement = (
        select(events.c.actor)
        .join(tickets)
        .where(tickets.c.customer_id == customer_id, events.c.event == "replied", events.c.at > now - REMEMBERED)
        .order_by(events.c.id.desc())
        .limit(1)
    )
    if ticket_id is not None:
        statement = statement.where(tickets.c.id == ticket_id)
    return statement.scalar_subquery()


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


async def rating(db: AsyncConnection, rating_id: int) -> Rating | None:
    row = (await db.execute(select(*_RATING).where(ratings.c.id == rating_id))).mappings().first()
    return Rating(**row) if row else None


async def latest_stars(db: AsyncConnection, customer_id: int) -> int | None:
    """How many stars the customer gave last, if ever."""
    given = select(ratings.c.stars).where(ratings.c.customer_id == customer_id, ratings.c.stars.is_not(None))
    return await db.scalar(given.order_by(ratings.c.id.desc()).limit(1))


async def count(db: AsyncConnection, question: str, since: datetime) -> Mapping[int, int]:
    """How often each answer to that question was given since then: `stars`, `ease` or `likely`."""
    given = ratings.c[question]
    statement = select(given, func.count()).where(ratings.c.at >= since, given.is_not(None)).group_by(given)
    return {int(one): int(often) for one, often in await db.execute(statement)}


async def ratings_of(db: AsyncConnection, customer_id: int) -> Sequence[RowMapping]:
    answers = (ratings.c[name] for name in ("stars", "ease", "likely", "comment", "at"))
    statement = select(*answers).where(ratings.c.customer_id == customer_id)
    return (await db.execute(statement.order_by(ratings.c.id))).mappings().all()


async def erase(db: AsyncConnection, customer_id: int) -> None:
    """Forget the words; the scores stay, as numbers among numbers."""
    await db.execute(update(ratings).where(ratings.c.customer_id == customer_id).values(comment=""))
