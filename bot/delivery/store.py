"""The outbox: one row an errand, claimed and settled by guarded updates."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, Column, Index, Integer, String, Table, Text, delete, func, select, update

from bot.core.database import Id, UTCDateTime, insert, metadata
from bot.delivery.model import Errand, State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("queue", String(64), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("payload", JSON, nullable=False),
    Column("dedupe_key", String(128), unique=True),
    Column("due_at", UTCDateTime, nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("owner", String(64)),
    Column("lease_until", UTCDateTime),
    Column("error", Text),
    Column("created_at", UTCDateTime, nullable=False),
    Column("settled_at", UTCDateTime),
    Index(None, "state", "queue", "id"),
)

_OPEN = (State.PENDING, State.SENDING)


async def add(
    db: AsyncConnection,
    queue: str,
    kind: str,
    payload: Mapping[str, Any],
    *,
    now: datetime,
    delay: timedelta = timedelta(),
    dedupe_key: str | None = None,
) -> None:
    """Put an errand into the outbox, in the caller's transaction. One with a known `dedupe_key` is already there."""
    statement = insert(db, outbox).values(
        queue=queue,
        kind=kind,
        payload=dict(payload),
        dedupe_key=dedupe_key,
        due_at=now + delay,
        state=State.PENDING,
        attempts=0,
        created_at=now,
    )
    await db.execute(statement.on_conflict_do_nothing(index_elements=["dedupe_key"]))


async def claim(db: AsyncConnection, owner: str, now: datetime, lease: timedelta, limit: int) -> Sequence[Errand]:
    """Take up to `limit` due errands, each the oldest open one of its queue, so that a queue keeps its order."""
    heads = select(func.min(outbox.c.id)).where(outbox.c.state.in_(_OPEN)).group_by(outbox.c.queue)
    due = (
        select(outbox.c.id)
        .where(outbox.c.id.in_(heads), outbox.c.state == State.PENDING, outbox.c.due_at <= now)
        .order_by(outbox.c.id)
        .limit(limit)
    )
    claimed = await db.execute(
        update(outbox)
        .where(outbox.c.id.in_(due), outbox.c.state == State.PENDING)
        .values(state=State.SENDING, owner=owner, lease_until=now + lease, attempts=outbox.c.attempts + 1)
        .returning(outbox.c.id, outbox.c.queue, outbox.c.kind, outbox.c.payload, outbox.c.attempts)
    )
    return sorted((Errand(*row) for row in claimed), key=lambda errand: errand.id)


async def settle(
    db: AsyncConnection, errand: Errand, owner: str, state: State, *, now: datetime, error: str | None = None
) -> None:
    await db.execute(
        update(outbox)
        .where(outbox.c.id == errand.id, outbox.c.state == State.SENDING, outbox.c.owner == owner)
        .values(state=state, settled_at=now, error=error)
    )


async def postpone(db: AsyncConnection, errand: Errand, owner: str, due_at: datetime, error: str | None = None) -> None:
    await db.execute(
        update(outbox)
        .where(outbox.c.id == errand.id, outbox.c.state == State.SENDING, outbox.c.owner == owner)
        .values(state=State.PENDING, due_at=due_at, error=error, owner=None)
    )


async def release(db: AsyncConnection, *, lease_before: datetime | None) -> int:
    """Make errands pending again whose lease ran out before that moment, or all (None). Returns how many those were."""
    statement = update(outbox).where(outbox.c.state == State.SENDING).values(state=State.PENDING, owner=None)
    if lease_before is not None:
        statement = statement.where(outbox.c.lease_until < lease_before)
    return (await db.execute(statement)).rowcount


async def forget_settled(db: AsyncConnection, before: datetime) -> int:
    """Delete errands settled before that moment. Returns how many."""
    return (await db.execute(delete(outbox).where(outbox.c.settled_at < before))).rowcount
