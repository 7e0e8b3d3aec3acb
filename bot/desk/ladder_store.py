"""Who has to be told that a customer waits: each step of the ladder is claimed by one guarded update on the waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import case, func, null, select, update

from bot.desk import store
from bot.desk.clock import Wait
from bot.desk.clock_store import waits
from bot.desk.store import events, tickets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.desk.model import Ticket

_WAIT = [waits.c[name] for name in Wait.__dataclass_fields__]
_GIVEN_AT = (
    select(func.max(events.c.at))
    .where(events.c.ticket_id == waits.c.ticket_id, events.c.event.in_(("taken", "handed-over")))
    .scalar_subquery()
)


async def is_due(db: AsyncConnection, now: datetime) -> bool:
    """Whether anybody has to be told anything."""
    statement = select(waits.c.id).where(waits.c.alarm_at <= now, waits.c.ended_at.is_(None)).limit(1)
    return (await db.execute(statement)).first() is not None


async def climb(db: AsyncConnection, now: datetime) -> Sequence[Wait]:
    """Claim what is due: each wait stands on the highest rung it has reached, whose number its `rung` is now.

    A wait that ended is not claimed. Who claims second finds nothing due.
    """
    moment = waits.c
    rung = case((moment.limit_at <= now, 4), (moment.due_at <= now, 3), (moment.most_at <= now, 2), else_=1)
    next_at = case(
        (moment.limit_at <= now, null()),
        (moment.due_at <= now, moment.limit_at),
        (moment.most_at <= now, moment.due_at),
        else_=moment.most_at,
    )
    statement = (
        update(waits)
        .where(moment.alarm_at <= now, moment.ended_at.is_(None))
        .values(rung=rung, alarm_at=next_at)
        .returning(*_WAIT)
    )
    climbed = [Wait(**row) for row in (await db.execute(statement)).mappings()]
    return sorted(climbed, key=lambda wait: (wait.due_at, wait.id))


async def on_rung(db: AsyncConnection, ids: Sequence[int], rung: int) -> Sequence[Wait]:
    """Those of the waits that still run and were not told of more urgently since, the earliest promise first."""
    statement = select(*_WAIT).where(waits.c.id.in_(ids), waits.c.rung == rung, waits.c.ended_at.is_(None))
    rows = await db.execute(statement.order_by(waits.c.due_at, waits.c.id))
    return [Wait(**row) for row in rows.mappings()]


async def in_hands(db: AsyncConnection, since: datetime | None, now: datetime) -> Sequence[tuple[Ticket, datetime]]:
    """Tickets that somebody has while the customer waits, and from when on that is that person's silence.

    Only where the wait began by `since`; without it, where the answer is due.
    """
    is_late = waits.c.since <= since if since is not None else waits.c.due_at <= now
    statement = (
        select(waits.c.ticket_id, waits.c.since, _GIVEN_AT.label("given_at"))
        .join(tickets, tickets.c.id == waits.c.ticket_id)
        .where(waits.c.ended_at.is_(None), tickets.c.assignee_id.is_not(None), is_late)
        .order_by(waits.c.id)
    )
    rows = (await db.execute(statement)).all()
    return [(await store.existing(db, row.ticket_id), max(row.since, row.given_at or row.since)) for row in rows]
