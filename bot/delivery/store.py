"""The outbox: one row an errand, claimed and settled by guarded updates."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Index,
    Integer,
    String,
    Table,
    Text,
    and_,
    delete,
    func,
    or_,
    select,
    text,
    update,
)

from bot.core.database import Id, UTCDateTime, insert, metadata
from bot.delivery.model import Errand, Lane, State

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
    Column("lane", String(8), nullable=False, server_default=Lane.ALERT),
    Column("dedupe_key", String(128), unique=True),
    Column("due_at", UTCDateTime, nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("owner", String(64)),
    Column("lease_until", UTCDateTime),
    Column("error", Text),
    Column("message_id", BigInteger),
    Column("created_at", UTCDateTime, nullable=False),
    Column("settled_at", UTCDateTime),
    Index(None, "state", "due_at"),
    Index(None, "queue", "state"),
)

_CLAIMING = 7_220_452  # any number that nobody else locks


async def add(
    db: AsyncConnection,
    queue: str,
    kind: str,
    payload: Mapping[str, Any],
    *,
    now: datetime,
    delay: timedelta = timedelta(),
    dedupe_key: str | None = None,
    lane: Lane = Lane.ALERT,
) -> bool:
    """Put an errand into the outbox, in the caller's transaction. Says whether it is new: a `dedupe_key` is for ever.

    In the alert lane an errand in doubt is done once more; in the others it ends as `unsure`: never twice.
    """
    errand = {
        "queue": queue,
        "kind": kind,
        "payload": dict(payload),
        "lane": lane,
        "dedupe_key": dedupe_key,
        "due_at": now + delay,
        "state": State.PENDING,
        "attempts": 0,
        "created_at": now,
    }
    statement = insert(db, outbox).on_conflict_do_nothing(index_elements=["dedupe_key"]).returning(outbox.c.id)
    return (await db.execute(statement, errand)).first() is not None


async def claim(
    db: AsyncConnection, lane: Lane, owner: str, now: datetime, lease: timedelta, limit: int
) -> Sequence[Errand]:
    """Take up to `limit` due errands of a lane, oldest first, none before all that stand ahead in its queue."""
    if db.dialect.name != "sqlite":
        # Two couriers that claim at once could share a queue between them, and its order would be lost.
        await db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _CLAIMING})
    ahead = outbox.alias()
    waits_for = select(ahead.c.id).where(
        ahead.c.queue == outbox.c.queue,
        ahead.c.id < outbox.c.id,
        or_(ahead.c.state == State.SENDING, and_(ahead.c.state == State.PENDING, ahead.c.due_at > now)),
    )
    due = (
        select(outbox.c.id)
        .where(outbox.c.state == State.PENDING, outbox.c.due_at <= now, outbox.c.lane == lane, ~waits_for.exists())
        .order_by(outbox.c.id)
        .limit(limit)
    )
    claimed = await db.execute(
        update(outbox)
        .where(outbox.c.id.in_(due), outbox.c.state == State.PENDING)
        .values(state=State.SENDING, owner=owner, lease_until=now + lease, attempts=outbox.c.attempts + 1)
        .returning(outbox.c.id, outbox.c.queue, outbox.c.kind, outbox.c.payload, outbox.c.attempts, outbox.c.lane)
    )
    errands = (
        Errand(
            id=row.id, queue=row.queue, kind=row.kind, payload=row.payload, attempts=row.attempts, lane=Lane(row.lane)
        )
        for row in claimed
    )
    return sorted(errands, key=lambda errand: errand.id)


async def settle(
    db: AsyncConnection,
    errand: Errand,
    owner: str,
    state: State,
    *,
    now: datetime,
    error: str | None = None,
    message_id: int | None = None,
) -> None:
    await db.execute(
        update(outbox)
        .where(outbox.c.id == errand.id, outbox.c.state == State.SENDING, outbox.c.owner == owner)
        .values(state=state, settled_at=now, error=error, message_id=message_id)
    )


async def postpone(db: AsyncConnection, errand: Errand, owner: str, due_at: datetime, error: str | None = None) -> None:
    await db.execute(
        update(outbox)
        .where(outbox.c.id == errand.id, outbox.c.state == State.SENDING, outbox.c.owner == owner)
        .values(state=State.PENDING, due_at=due_at, error=error, owner=None)
    )


async def put_back(db: AsyncConnection, errands: Sequence[Errand], owner: str) -> None:
    """Make errands pending again that were claimed and not begun."""
    await db.execute(
        update(outbox)
        .where(outbox.c.id.in_([errand.id for errand in errands]), outbox.c.owner == owner)
        .where(outbox.c.state == State.SENDING)
        .values(state=State.PENDING, owner=None, attempts=outbox.c.attempts - 1)
    )


async def hold_up(db: AsyncConnection, queue: str) -> None:
    """What stands behind the first of a queue is not due before it: to look at it with each claim would be costly."""
    in_queue = (outbox.c.queue == queue, outbox.c.state == State.PENDING)
    first = await db.scalar(select(outbox.c.due_at).where(*in_queue).order_by(outbox.c.id).limit(1))
    if first is not None:
        await db.execute(update(outbox).where(*in_queue, outbox.c.due_at < first).values(due_at=first))


async def count_due(db: AsyncConnection, lane: Lane, now: datetime, most: int) -> int:
    """How many errands are due, up to `most`: whether a claim is worth a transaction, and how many places it needs."""
    due = (
        select(outbox.c.id)
        .where(outbox.c.state == State.PENDING, outbox.c.due_at <= now, outbox.c.lane == lane)
        .limit(most)
        .subquery()
    )
    return await db.scalar(select(func.count()).select_from(due)) or 0


async def release(db: AsyncConnection, lane: Lane, now: datetime, *, lease_before: datetime | None) -> int:
    """Judge errands whose lease ran out before that moment, or all (None). Returns how many those were.

    In the alert lane they are pending again: at least once. In the others nobody knows whether they left: unsure.
    """
    left = [outbox.c.state == State.SENDING, outbox.c.lane == lane]
    if lease_before is not None:
        left.append(outbox.c.lease_until < lease_before)
    judged: dict[str, Any] = {"state": State.UNSURE, "settled_at": now}
    if lane is Lane.ALERT:
        judged = {"state": State.PENDING, "owner": None}
    return (await db.execute(update(outbox).where(*left).values(judged))).rowcount


async def forget_settled(db: AsyncConnection, lane: Lane, before: datetime) -> int:
    """Delete errands of a lane settled before that moment. Returns how many."""
    return (await db.execute(delete(outbox).where(outbox.c.settled_at < before, outbox.c.lane == lane))).rowcount
