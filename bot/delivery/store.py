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
    bindparam,
    delete,
    func,
    or_,
    select,
    text,
    update,
)

from bot.core.database import Id, UTCDateTime, for_each_dialect, metadata
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

# To build a statement costs a quarter of what it costs to execute it, so those of every errand are built once.
_AHEAD = outbox.alias()
_WAITS_FOR = select(_AHEAD.c.id).where(
    _AHEAD.c.queue == outbox.c.queue,
    _AHEAD.c.id < outbox.c.id,
    or_(
        _AHEAD.c.state == State.SENDING,
        and_(_AHEAD.c.state == State.PENDING, _AHEAD.c.due_at > bindparam("now")),
    ),
)
_ADD = for_each_dialect(
    lambda insert: insert(outbox).on_conflict_do_nothing(index_elements=["dedupe_key"]).returning(outbox.c.id)
)
_DUE = (
    select(outbox.c.id)
    .where(outbox.c.state == State.PENDING, outbox.c.due_at <= bindparam("now"), outbox.c.lane == bindparam("in_lane"))
    .limit(bindparam("most"))
)
_COUNT_DUE = select(func.count()).select_from(_DUE.subquery())
_CLAIM = (
    update(outbox)
    .where(outbox.c.id.in_(_DUE.where(~_WAITS_FOR.exists()).order_by(outbox.c.id)), outbox.c.state == State.PENDING)
    .values(
        state=State.SENDING, owner=bindparam("holder"), lease_until=bindparam("until"), attempts=outbox.c.attempts + 1
    )
    .returning(outbox.c.id, outbox.c.queue, outbox.c.kind, outbox.c.payload, outbox.c.attempts, outbox.c.lane)
)
_IN_HAND = update(outbox).where(
    outbox.c.id == bindparam("errand"), outbox.c.state == State.SENDING, outbox.c.owner == bindparam("holder")
)
_SETTLE = _IN_HAND.values(
    state=bindparam("to"), settled_at=bindparam("at"), error=bindparam("why"), message_id=bindparam("message")
)
_POSTPONE = _IN_HAND.values(state=State.PENDING, due_at=bindparam("due"), error=bindparam("why"), owner=None)
_HOLD_UP = (
    update(outbox)
    .where(
        outbox.c.queue == bindparam("in_queue"), outbox.c.state == State.PENDING, outbox.c.due_at < bindparam("until")
    )
    .values(due_at=bindparam("until"))
)


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
    return (await db.execute(_ADD[db.dialect.name], errand)).first() is not None


async def claim(
    db: AsyncConnection, lane: Lane, owner: str, now: datetime, lease: timedelta, limit: int
) -> Sequence[Errand]:
    """Take up to `limit` due errands of a lane, oldest first, none before all that stand ahead in its queue."""
    if db.dialect.name != "sqlite":
        # Two couriers that claim at once could share a queue between them, and its order would be lost.
        await db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _CLAIMING})
    claimed = await db.execute(
        _CLAIM, {"in_lane": lane, "now": now, "most": limit, "holder": owner, "until": now + lease}
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
    became = {"to": state, "at": now, "why": error, "message": message_id}
    await db.execute(_SETTLE, {"errand": errand.id, "holder": owner, **became})


async def postpone(db: AsyncConnection, errand: Errand, owner: str, due_at: datetime, error: str | None = None) -> None:
    """Make it pending until then, with all that stands behind it: to look at that with each claim would be costly."""
    await db.execute(_POSTPONE, {"errand": errand.id, "holder": owner, "due": due_at, "why": error})
    await db.execute(_HOLD_UP, {"in_queue": errand.queue, "until": due_at})


async def put_back(db: AsyncConnection, errands: Sequence[Errand], owner: str) -> None:
    """Make errands pending again that were claimed and not begun."""
    await db.execute(
        update(outbox)
        .where(outbox.c.id.in_([errand.id for errand in errands]), outbox.c.owner == owner)
        .where(outbox.c.state == State.SENDING)
        .values(state=State.PENDING, owner=None, attempts=outbox.c.attempts - 1)
    )


async def count_due(db: AsyncConnection, lane: Lane, now: datetime, most: int) -> int:
    """How many errands are due, up to `most`: whether a claim is worth a transaction, and how many places it needs."""
    return await db.scalar(_COUNT_DUE, {"in_lane": lane, "now": now, "most": most}) or 0


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
