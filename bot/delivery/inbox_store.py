"""The inbox: one row an update, from before Telegram is told that we have it until it was handled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, Text, bindparam, delete, or_, select, update

from bot.core.database import UTCDateTime, for_each_dialect, metadata
from bot.delivery.model import UpdateState

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

inbox = Table(
    "inbox",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("state", String(8), nullable=False),
    # Somebody's words, as JSON: gone as soon as the update is handled.
    Column("payload", Text),
    Column("attempts", Integer, nullable=False),
    Column("lease_until", UTCDateTime, nullable=False),
    Column("received_at", UTCDateTime, nullable=False),
    Index(None, "state"),
    Index(None, "received_at"),
)

_OPEN = (
    inbox.c.bot_id == bindparam("bot"),
    inbox.c.update_id == bindparam("number"),
    inbox.c.state == UpdateState.OPEN,
)
# To build a statement costs as much as to execute it, so those of every update are built once.
_ADD = for_each_dialect(lambda insert: insert(inbox).on_conflict_do_nothing().returning(inbox.c.update_id))
_END = update(inbox).where(*_OPEN).values(state=bindparam("ended"), payload=None)


async def add(
    db: AsyncConnection, bot_id: int, updates: Mapping[int, str], now: datetime, lease_until: datetime
) -> set[int]:
    """Keep updates by their ids. Gives the ids of those that are new."""
    rows = [
        {
            "bot_id": bot_id,
            "update_id": update_id,
            "state": UpdateState.OPEN,
            "payload": payload,
            "attempts": 0,
            "lease_until": lease_until,
            "received_at": now,
        }
        for update_id, payload in updates.items()
    ]
    return set(await db.scalars(_ADD[db.dialect.name], rows))


async def end(db: AsyncConnection, bot_id: int, update_ids: Sequence[int], state: UpdateState) -> int:
    """Close open updates and forget their words. Returns how many were open."""
    ended = await db.execute(_END, [{"bot": bot_id, "number": number, "ended": state} for number in update_ids])
    return ended.rowcount


async def take_over(
    db: AsyncConnection,
    bot_id: int,
    now: datetime,
    lease_until: datetime,
    *,
    received_before: datetime | None,
    except_for: Collection[int],
    limit: int,
) -> Sequence[tuple[int, str, int]]:
    """Claim open updates whose lease ran out, or that came before that moment, oldest first.

    Gives of each its id, its payload, and how often it was begun again.
    """
    is_left = inbox.c.lease_until < now
    if received_before is not None:
        is_left = or_(is_left, inbox.c.received_at <= received_before)
    left = [inbox.c.bot_id == bot_id, inbox.c.state == UpdateState.OPEN, is_left]
    if except_for:
        left.append(inbox.c.update_id.not_in(except_for))
    oldest = select(inbox.c.update_id).where(*left).order_by(inbox.c.received_at, inbox.c.update_id).limit(limit)
    claimed = await db.execute(
        update(inbox)
        .where(*left, inbox.c.update_id.in_(oldest))
        .values(lease_until=lease_until)
        .returning(inbox.c.update_id, inbox.c.payload, inbox.c.attempts)
    )
    return sorted((row.update_id, row.payload, row.attempts) for row in claimed)


async def begin_again(db: AsyncConnection, bot_id: int, update_ids: Sequence[int]) -> None:
    """Count one more try of each."""
    again = update(inbox).where(inbox.c.bot_id == bot_id, inbox.c.update_id.in_(update_ids))
    await db.execute(again.values(attempts=inbox.c.attempts + 1))


async def is_open(db: AsyncConnection, bot_id: int, update_id: int) -> bool:
    statement = select(inbox.c.state).where(inbox.c.bot_id == bot_id, inbox.c.update_id == update_id)
    return await db.scalar(statement) == UpdateState.OPEN


async def forget_ended(db: AsyncConnection, before: datetime) -> int:
    """Delete what was received before that moment and is closed. Returns how many."""
    statement = delete(inbox).where(inbox.c.received_at < before, inbox.c.state != UpdateState.OPEN)
    return (await db.execute(statement)).rowcount
