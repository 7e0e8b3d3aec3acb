"""The tables of closings: the causes that were mended, and who was told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    case,
    delete,
    exists,
    func,
    select,
    update,
)

from bot.core.database import Id, UTCDateTime, insert, metadata
from bot.customers.store import customers
from bot.desk.store import tickets
from bot.feedback.closing_out import CauseCount, Closing, Complainer, Told
from bot.feedback.records import Cause
from bot.feedback.records_store import complaint_records, counts
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

closings = Table(
    "closings",
    metadata,
    Column("id", Id, primary_key=True),
    Column("cause", String(16), nullable=False, index=True),
    Column("texts", JSON, nullable=False),
    Column("made_by", BigInteger, nullable=False),
    Column("made_at", UTCDateTime, nullable=False),
    Column("told_at", UTCDateTime),
    Column("total", Integer, nullable=False),
)

closing_recipients = Table(
    "closing_recipients",
    metadata,
    Column("closing_id", ForeignKey(closings.c.id), primary_key=True, autoincrement=False),
    Column("customer_id", ForeignKey(customers.c.id), primary_key=True, autoincrement=False),
    Column("ticket_id", ForeignKey(tickets.c.id), nullable=False),
    Column("told", String(16), nullable=False),
)

_CLOSING = [closings.c[name] for name in Closing.__dataclass_fields__]


async def causes(db: AsyncConnection, since: datetime) -> Sequence[CauseCount]:
    """What was complained of from then on and nobody was told about, the most frequent first."""
    kept = complaint_records.c
    statement = (
        select(kept.cause, func.count())
        .join_from(complaint_records, tickets)
        .where(kept.cause.is_not(None), kept.opened_at >= since, counts(), ~_was_told())
        .group_by(kept.cause)
        .order_by(func.count().desc(), kept.cause)
    )
    return [CauseCount(Cause(cause), number) for cause, number in await db.execute(statement)]


async def complainers(db: AsyncConnection, cause: Cause, since: datetime) -> Sequence[Complainer]:
    """Each customer once, erased ones not at all, those who complained first before the others."""
    kept, person = complaint_records.c, customers.c
    is_guess = func.min(case((kept.settled_at.is_(None), 1), else_=0))
    statement = (
        select(tickets.c.customer_id, func.max(tickets.c.id), person.locale, person.unreachable_since, is_guess)
        .join_from(complaint_records, tickets)
        .join(customers, customers.c.id == tickets.c.customer_id)
        .where(kept.cause == cause, kept.opened_at >= since, counts(), person.erased_at.is_(None), ~_was_told())
        .group_by(tickets.c.customer_id, person.locale, person.unreachable_since)
        .order_by(func.max(tickets.c.id))
    )
    return [
        Complainer(customer, ticket, Locale(locale).catalogue, unreachable_since is None, bool(guess))
        for customer, ticket, locale, unreachable_since, guess in await db.execute(statement)
    ]


async def draft(db: AsyncConnection, cause: Cause) -> Closing | None:
    """The one that was begun and not told yet."""
    mine = closings.c.cause == cause, closings.c.told_at.is_(None)
    row = (await db.execute(select(*_CLOSING).where(*mine).order_by(closings.c.id).limit(1))).mappings().first()
    return _closing(row) if row else None


async def add(db: AsyncConnection, cause: Cause, made_by: int, now: datetime) -> Closing:
    new = {"cause": cause, "texts": {}, "made_by": made_by, "made_at": now, "total": 0}
    return _closing((await db.execute(insert(db, closings).values(new).returning(*_CLOSING))).mappings().one())


async def closing(db: AsyncConnection, closing_id: int, *, lock: bool = False) -> Closing | None:
    """With `lock`, nobody else changes it before the transaction is over."""
    statement = select(*_CLOSING).where(closings.c.id == closing_id)
    row = (await db.execute(statement.with_for_update() if lock else statement)).mappings().first()
    return _closing(row) if row else None


async def told(db: AsyncConnection, limit: int) -> Sequence[Closing]:
    """The latest that were told."""
    statement = select(*_CLOSING).where(closings.c.told_at.is_not(None)).order_by(closings.c.told_at.desc())
    return [_closing(row) for row in (await db.execute(statement.limit(limit))).mappings()]


async def change(db: AsyncConnection, closing_id: int, **values: Any) -> bool:
    """Change a draft. Says whether it is one."""
    statement = update(closings).where(closings.c.id == closing_id, closings.c.told_at.is_(None))
    return bool((await db.execute(statement.values(**values))).rowcount)


async def drop(db: AsyncConnection, closing_id: int) -> None:
    """Forget a draft."""
    await db.execute(delete(closings).where(closings.c.id == closing_id, closings.c.told_at.is_(None)))


async def add_recipients(db: AsyncConnection, closing_id: int, people: Sequence[Complainer]) -> None:
    rows = [
        {"closing_id": closing_id, "customer_id": one.customer_id, "ticket_id": one.ticket_id, "told": Told.WAITING}
        for one in people
    ]
    await db.execute(insert(db, closing_recipients), rows)


async def ticket_of(db: AsyncConnection, closing_id: int, customer_id: int) -> int | None:
    """The complaint of somebody who is still to be told."""
    statement = select(closing_recipients.c.ticket_id).where(_recipient(closing_id, customer_id))
    ticket: int | None = await db.scalar(statement.where(closing_recipients.c.told == Told.WAITING))
    return ticket


async def settle(db: AsyncConnection, closing_id: int, customer_id: int, told: Told) -> None:
    await db.execute(update(closing_recipients).where(_recipient(closing_id, customer_id)).values(told=told))


async def outcome(db: AsyncConnection, closing_id: int) -> Mapping[Told, int]:
    mine = closing_recipients.c.closing_id == closing_id
    rows = await db.execute(
        select(closing_recipients.c.told, func.count()).where(mine).group_by(closing_recipients.c.told)
    )
    return {Told(told): int(number) for told, number in rows}


def _recipient(closing_id: int, customer_id: int) -> ColumnElement[bool]:
    return (closing_recipients.c.closing_id == closing_id) & (closing_recipients.c.customer_id == customer_id)


def _was_told() -> ColumnElement[bool]:
    """Whether its customer was told since that it is mended."""
    return exists(
        select(closings.c.id)
        .join_from(closings, closing_recipients)
        .where(
            closings.c.cause == complaint_records.c.cause,
            closings.c.told_at >= complaint_records.c.opened_at,
            closing_recipients.c.customer_id == tickets.c.customer_id,
        )
    )


def _closing(row: RowMapping) -> Closing:
    return Closing(**{**row, "cause": Cause(row["cause"])})
