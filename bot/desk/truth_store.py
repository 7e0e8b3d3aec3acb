"""Which customers wait and know nothing yet, who stands before them, and how fast the latest were answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select, update

from bot.customers.store import customers
from bot.desk.clock import Wait
from bot.desk.clock_store import waits
from bot.desk.model import Author
from bot.desk.store import messages, tickets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from sqlalchemy.ext.asyncio import AsyncConnection

_WAIT = [waits.c[name] for name in Wait.__dataclass_fields__]
_PERSON_SPOKE = (
    select(func.max(messages.c.at))
    .where(messages.c.ticket_id == waits.c.ticket_id, messages.c.author == Author.STAFF)
    .scalar_subquery()
)


async def untold(db: AsyncConnection, since: datetime, spoke_before: datetime) -> Sequence[Wait]:
    """Waits that began by `since` and of which the customer knows nothing yet, those left out who cannot be reached.

    Nor those to whom a person wrote in that talk after `spoke_before`.
    """
    statement = (
        select(*_WAIT)
        .join(tickets, tickets.c.id == waits.c.ticket_id)
        .join(customers, customers.c.id == tickets.c.customer_id)
        .where(
            waits.c.ended_at.is_(None),
            waits.c.told_at.is_(None),
            waits.c.since <= since,
            customers.c.unreachable_since.is_(None),
            or_(_PERSON_SPOKE.is_(None), spoke_before >= _PERSON_SPOKE),
        )
        .order_by(waits.c.id)
    )
    return [Wait(**row) for row in (await db.execute(statement)).mappings()]


async def claim(db: AsyncConnection, wait_id: int, now: datetime) -> bool:
    """Says whether it is now that the customer is to be told: once a wait, and only while it runs."""
    statement = update(waits).where(waits.c.id == wait_id, waits.c.told_at.is_(None), waits.c.ended_at.is_(None))
    return bool((await db.execute(statement.values(told_at=now))).rowcount)


async def running(db: AsyncConnection, wait_id: int) -> Wait | None:
    statement = select(*_WAIT).where(waits.c.id == wait_id, waits.c.ended_at.is_(None))
    row = (await db.execute(statement)).mappings().first()
    return Wait(**row) if row else None


async def people_ahead(db: AsyncConnection, wait: Wait, customer_id: int) -> int:
    """How many other customers have waited longer."""
    statement = (
        select(func.count(tickets.c.customer_id.distinct()))
        .join_from(waits, tickets)
        .where(waits.c.ended_at.is_(None), waits.c.id < wait.id, tickets.c.customer_id != customer_id)
    )
    return int(await db.scalar(statement) or 0)


async def latest_walls(db: AsyncConnection, since: datetime, most: int) -> Sequence[timedelta]:
    """How long those waited who got their first answer last."""
    statement = (
        select(waits.c.wall)
        .where(waits.c.is_first, waits.c.answered_by.is_not(None), waits.c.ended_at >= since)
        .order_by(waits.c.ended_at.desc())
        .limit(most)
    )
    return list(await db.scalars(statement))
