"""The table of waits: one row for each time a customer waited for a person. One of them can run per ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, Table, insert, select, text, update

from bot.core.database import Id, Seconds, UTCDateTime, metadata
from bot.desk.clock import Wait
from bot.desk.store import tickets

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.desk.clock import Moments

waits = Table(
    "waits",
    metadata,
    Column("id", Id, primary_key=True),
    Column("ticket_id", ForeignKey(tickets.c.id), nullable=False, index=True),
    Column("is_first", Boolean, nullable=False),
    Column("since", UTCDateTime, nullable=False),
    Column("half_at", UTCDateTime, nullable=False),
    Column("most_at", UTCDateTime, nullable=False),
    Column("due_at", UTCDateTime, nullable=False),
    Column("limit_at", UTCDateTime, nullable=False),
    Column("rung", Integer, nullable=False),
    Column("alarm_at", UTCDateTime, index=True),
    Column("told_at", UTCDateTime),
    Column("ended_at", UTCDateTime, index=True),
    Column("answered_by", BigInteger),
    Column("wall", Seconds),
    Column("working", Seconds),
    Index(
        "uq_waits_running",
        "ticket_id",
        unique=True,
        sqlite_where=text("ended_at IS NULL"),
        postgresql_where=text("ended_at IS NULL"),
    ),
)

_WAIT = [waits.c[name] for name in Wait.__dataclass_fields__]
_RUNNING = select(*_WAIT).where(waits.c.ended_at.is_(None))


async def add(db: AsyncConnection, ticket_id: int, since: datetime, moments: Moments, *, is_first: bool) -> None:
    """The clock starts."""
    new = {
        "ticket_id": ticket_id,
        "is_first": is_first,
        "since": since,
        "half_at": moments.half_at,
        "most_at": moments.most_at,
        "due_at": moments.due_at,
        "limit_at": moments.limit_at,
        "rung": 0,
        "alarm_at": moments.half_at,
    }
    await db.execute(insert(waits), new)


async def show(db: AsyncConnection, ticket_id: int, since: datetime, due_at: datetime) -> None:
    """The ticket shows what was promised."""
    shown = {"waiting_since": since, "answer_due_at": due_at}
    await db.execute(update(tickets).where(tickets.c.id == ticket_id).values(**shown))


async def hand_over(db: AsyncConnection, wait: Wait, ticket_id: int) -> None:
    """A running wait goes on in another ticket, where none runs, with all that was promised and done in it."""
    await db.execute(update(waits).where(waits.c.id == wait.id).values(ticket_id=ticket_id))
    await show(db, ticket_id, wait.since, wait.due_at)
    await db.execute(update(tickets).where(tickets.c.id == wait.ticket_id).values(waiting_since=None))


async def running(db: AsyncConnection, ticket_id: int) -> Wait | None:
    row = (await db.execute(_RUNNING.where(waits.c.ticket_id == ticket_id))).mappings().first()
    return Wait(**row) if row else None


async def end(
    db: AsyncConnection, wait: Wait, at: datetime, working: timedelta, answered_by: int | None = None
) -> bool:
    """The clock stops. Says whether this call stopped it."""
    done = {"ended_at": at, "alarm_at": None, "wall": at - wait.since, "working": working, "answered_by": answered_by}
    statement = update(waits).where(waits.c.id == wait.id, waits.c.ended_at.is_(None))
    if not (await db.execute(statement.values(**done))).rowcount:
        return False
    await db.execute(update(tickets).where(tickets.c.id == wait.ticket_id).values(waiting_since=None))
    return True
