"""The tables of what repeats: on which days it was looked for, and what owners were told. And what is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import JSON, Column, Date, Float, Index, Integer, String, Table, bindparam, func, select

from bot.core.database import Id, UTCDateTime, insert, metadata
from bot.desk.model import Kind
from bot.desk.store import tickets
from bot.feedback.records import Category, Cause
from bot.feedback.records_store import complaint_records, counts, is_ticket
from bot.feedback.rises import Aspect, Complaint, Finding, Pattern, Thing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

rise_looks = Table(
    "rise_looks",
    metadata,
    Column("day", Date, primary_key=True),
    Column("at", UTCDateTime, nullable=False),
)

rises = Table(
    "rises",
    metadata,
    Column("id", Id, primary_key=True),
    Column("pattern", String(16), nullable=False),
    Column("aspect", String(16), nullable=False),
    Column("value", String(128), nullable=False),
    Column("count", Integer, nullable=False),
    Column("expected", Float, nullable=False),
    Column("tickets", JSON, nullable=False),
    Column("at", UTCDateTime, nullable=False),
    Index(None, "at"),
)

# Asked with each complaint: to build it takes 200 µs, to execute it 60.
_COMPLAINTS_OF = (
    select(tickets.c.id)
    .where(
        tickets.c.customer_id == bindparam("customer"),
        tickets.c.kind == Kind.COMPLAINT,
        tickets.c.opened_at >= bindparam("since"),
        counts(),
    )
    .order_by(tickets.c.id)
)


async def claim_day(db: AsyncConnection, day: date, now: datetime) -> bool:
    """Of those who would look on that day, one may."""
    statement = insert(db, rise_looks).values(day=day, at=now).on_conflict_do_nothing(index_elements=["day"])
    return (await db.execute(statement.returning(rise_looks.c.day))).first() is not None


async def add(db: AsyncConnection, finding: Finding, now: datetime) -> int:
    new = {
        "pattern": finding.pattern,
        "aspect": finding.thing.aspect,
        "value": finding.thing.value,
        "count": finding.count,
        "expected": finding.expected,
        "tickets": list(finding.tickets),
        "at": now,
    }
    return int((await db.execute(insert(db, rises).values(new).returning(rises.c.id))).scalar_one())


async def finding(db: AsyncConnection, rise_id: int) -> Finding | None:
    row = (await db.execute(select(rises).where(rises.c.id == rise_id))).mappings().first()
    if row is None:
        return None
    thing = Thing(Aspect(row["aspect"]), row["value"])
    return Finding(Pattern(row["pattern"]), thing, row["count"], row["expected"], tuple(row["tickets"]))


async def told_since(db: AsyncConnection, pattern: Pattern, since: datetime) -> set[Thing]:
    """What owners were told of in that way after that moment."""
    told = rises.c.pattern == pattern, rises.c.at > since
    rows = await db.execute(select(rises.c.aspect, rises.c.value).where(*told))
    return {Thing(Aspect(aspect), value) for aspect, value in rows}


async def first_record_at(db: AsyncConnection) -> datetime | None:
    first: datetime | None = await db.scalar(select(func.min(complaint_records.c.opened_at)))
    return first


async def complaints(db: AsyncConnection, since: datetime, until: datetime) -> Sequence[Complaint]:
    """What is counted of the complaints that were opened from `since` on and before `until`."""
    kept, ticket = complaint_records.c, tickets.c
    statement = (
        select(
            kept.ticket_id,
            ticket.customer_id,
            kept.opened_at,
            kept.category,
            kept.cause,
            kept.product,
            ticket.branch_id,
        )
        .join_from(complaint_records, tickets)
        .where(kept.opened_at >= since, kept.opened_at < until, counts())
    )
    return [
        Complaint(number, customer, at, Category(category), Cause(cause) if cause else None, product, branch)
        for number, customer, at, category, cause, product, branch in await db.execute(statement)
    ]


async def tickets_of_branches(db: AsyncConnection, since: datetime, until: datetime) -> Mapping[int, int]:
    """How many tickets of any kind each branch got in that time."""
    ticket = tickets.c
    opened = ticket.opened_at >= since, ticket.opened_at < until, ticket.branch_id.is_not(None), is_ticket()
    rows = await db.execute(select(ticket.branch_id, func.count()).where(*opened).group_by(ticket.branch_id))
    return {int(branch): int(number) for branch, number in rows}


async def complaints_of(db: AsyncConnection, customer_id: int, since: datetime) -> Sequence[int]:
    """The numbers of the customer's complaints from then on, oldest first."""
    return list(await db.scalars(_COMPLAINTS_OF, {"customer": customer_id, "since": since}))
