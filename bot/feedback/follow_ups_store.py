"""The table of follow-ups. One that is done stays done: each update names the state it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, Index, Table, delete, func, select, update

from bot.core.database import Id, UserText, UTCDateTime, insert, metadata
from bot.customers.store import customers
from bot.desk import store as desk
from bot.feedback.follow_ups import FollowUp
from bot.feedback.model import Rating
from bot.feedback.store import ratings
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

follow_ups = Table(
    "follow_ups",
    metadata,
    Column("id", Id, primary_key=True),
    Column("rating_id", ForeignKey("ratings.id"), nullable=False, unique=True),
    Column("customer_id", ForeignKey("customers.id"), nullable=False, index=True),
    Column("ticket_id", ForeignKey("tickets.id")),
    Column("opened_at", UTCDateTime, nullable=False),
    Column("due_at", UTCDateTime, nullable=False),
    Column("alarmed_at", UTCDateTime),
    Column("done_at", UTCDateTime),
    Column("done_by", UserText),
    Index(None, "done_at", "due_at"),
)

_OPEN = follow_ups.c.done_at.is_(None)
_OWN = [follow_ups.c[name] for name in ("id", "customer_id", "due_at", "done_at", "done_by")]
_OF_RATING = [ratings.c[name].label(f"rating_{name}") for name in Rating.__dataclass_fields__]
_WHOLE = (
    select(*_OWN, follow_ups.c.ticket_id, *_OF_RATING, customers.c.name, customers.c.locale)
    .join(ratings, ratings.c.id == follow_ups.c.rating_id)
    .join(customers, customers.c.id == follow_ups.c.customer_id)
)


async def open_one(db: AsyncConnection, rating: Rating, now: datetime, due_at: datetime) -> int | None:
    """A task about the rating; None when there is one already, done or not."""
    new = {"rating_id": rating.id, "customer_id": rating.customer_id, "ticket_id": rating.ticket_id}
    statement = insert(db, follow_ups).values(**new, opened_at=now, due_at=due_at)
    statement = statement.on_conflict_do_nothing(index_elements=["rating_id"])
    row = (await db.execute(statement.returning(follow_ups.c.id))).first()
    return int(row.id) if row else None


async def withdraw(db: AsyncConnection, rating_id: int) -> None:
    """The customer thought better of it before anybody saw to it."""
    await db.execute(delete(follow_ups).where(follow_ups.c.rating_id == rating_id, _OPEN))


async def set_ticket(db: AsyncConnection, rating_id: int, ticket_id: int) -> None:
    """The customer is answered in that ticket now."""
    await db.execute(update(follow_ups).where(follow_ups.c.rating_id == rating_id).values(ticket_id=ticket_id))


async def follow_up(db: AsyncConnection, follow_up_id: int) -> FollowUp | None:
    row = (await db.execute(_WHOLE.where(follow_ups.c.id == follow_up_id))).mappings().first()
    return await _follow_up(db, row) if row else None


async def waiting(db: AsyncConnection, most: int) -> Sequence[FollowUp]:
    """Those not done yet, the most urgent first."""
    statement = _WHOLE.where(_OPEN).order_by(follow_ups.c.due_at, follow_ups.c.id).limit(most)
    return [await _follow_up(db, row) for row in (await db.execute(statement)).mappings().all()]


async def count_waiting(db: AsyncConnection, ids: Sequence[int] | None = None) -> int:
    """How many are not done yet: of these, or of all."""
    which = [] if ids is None else [follow_ups.c.id.in_(ids)]
    return await db.scalar(select(func.count()).where(_OPEN, *which)) or 0


async def finish(db: AsyncConnection, follow_up_id: int, member: str, now: datetime) -> bool:
    """Says whether this call finished it."""
    statement = update(follow_ups).where(follow_ups.c.id == follow_up_id, _OPEN)
    return bool((await db.execute(statement.values(done_at=now, done_by=member))).rowcount)


async def put_off(db: AsyncConnection, follow_up_id: int, due_at: datetime) -> bool:
    """Says whether there was still something to put off."""
    statement = update(follow_ups).where(follow_ups.c.id == follow_up_id, _OPEN)
    return bool((await db.execute(statement.values(due_at=due_at, alarmed_at=None))).rowcount)


async def claim_overdue(db: AsyncConnection, now: datetime) -> Sequence[int]:
    """Those whose time has come, each once until it is put off."""
    statement = (
        update(follow_ups)
        .where(_OPEN, follow_ups.c.due_at <= now, follow_ups.c.alarmed_at.is_(None))
        .values(alarmed_at=now)
        .returning(follow_ups.c.id)
    )
    return sorted(int(row.id) for row in await db.execute(statement))


async def erase(db: AsyncConnection, customer_id: int) -> None:
    """Nobody is left to be looked after."""
    await db.execute(delete(follow_ups).where(follow_ups.c.customer_id == customer_id))


async def _follow_up(db: AsyncConnection, row: RowMapping) -> FollowUp:
    return FollowUp(
        **{column.name: row[column.name] for column in _OWN},
        rating=Rating(**{name: row[f"rating_{name}"] for name in Rating.__dataclass_fields__}),
        customer_name=row["name"],
        locale=Locale(row["locale"]),
        ticket=await desk.ticket(db, row["ticket_id"]) if row["ticket_id"] else None,
    )
