"""The queries of the queue: tickets in lists, with the names of their customers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, select

from bot.customers.store import customers
from bot.desk.model import OPEN, Author, Kind, Status
from bot.desk.queue import Entry, Note
from bot.desk.store import messages, tickets

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import ColumnElement, RowMapping, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.desk.model import Ticket

_ENTRIES = select(
    customers.c.name.label("customer_name"),
    *(tickets.c[name] for name in Entry.__dataclass_fields__ if name != "customer_name"),
).join_from(tickets, customers)
_IS_OPEN = tickets.c.status.in_(OPEN)
_WAITS = _IS_OPEN & tickets.c.waiting_since.is_not(None)


async def count_open(db: AsyncConnection) -> int:
    return await _count(db, _IS_OPEN)


async def count_waiting(db: AsyncConnection) -> int:
    return await _count(db, _WAITS)


async def waiting(db: AsyncConnection, skip: int, most: int) -> Sequence[Entry]:
    """Those who wait longest first."""
    longest = _ENTRIES.where(_WAITS).order_by(tickets.c.waiting_since, tickets.c.id)
    return await _entries(db, longest.offset(skip).limit(most))


async def count_of(db: AsyncConnection, member_id: int) -> int:
    return await _count(db, _IS_OPEN & (tickets.c.assignee_id == member_id))


async def of(db: AsyncConnection, member_id: int, skip: int, most: int) -> Sequence[Entry]:
    """What a member has; who waits comes first, the longest before others."""
    rests = case((tickets.c.waiting_since.is_(None), 1), else_=0)
    theirs = _ENTRIES.where(_IS_OPEN, tickets.c.assignee_id == member_id)
    ordered = theirs.order_by(rests, tickets.c.waiting_since, tickets.c.id)
    return await _entries(db, ordered.offset(skip).limit(most))


async def by_number(db: AsyncConnection, ticket_id: int) -> Entry | None:
    found = await _entries(db, _ENTRIES.where(tickets.c.id == ticket_id))
    return found[0] if found else None


async def by_phone(db: AsyncConnection, ending: str, most: int) -> Sequence[Entry]:
    """The newest tickets of customers whose phone number ends so."""
    theirs = _ENTRIES.where(customers.c.phone.endswith(ending, autoescape=True))
    return await _entries(db, theirs.order_by(tickets.c.id.desc()).limit(most))


async def by_name(db: AsyncConnection, fits: Callable[[str], bool], most: int) -> Sequence[Entry]:
    """The newest tickets of customers whose name fits. Databases don't know how names sound, so each is looked at."""
    found: list[int] = []
    names = select(tickets.c.id, customers.c.name).join_from(tickets, customers).order_by(tickets.c.id.desc())
    async with db.stream(names) as rows:
        async for ticket_id, name in rows:
            if fits(name):
                found.append(ticket_id)
                if len(found) == most:
                    break
    return await _entries(db, _ENTRIES.where(tickets.c.id.in_(found)).order_by(tickets.c.id.desc()))


async def count_by(db: AsyncConnection, customer_id: int) -> int:
    """How many tickets the customer ever opened."""
    return await _count(db, tickets.c.customer_id == customer_id)


async def others(db: AsyncConnection, ticket: Ticket, most: int) -> Sequence[Entry]:
    """The other tickets of the same customer, newest first."""
    theirs = _ENTRIES.where(tickets.c.customer_id == ticket.customer_id, tickets.c.id != ticket.id)
    return await _entries(db, theirs.order_by(tickets.c.id.desc()).limit(most))


async def notes(db: AsyncConnection, customer_id: int, most: int) -> Sequence[Note]:
    """The latest notes about a customer, newest first."""
    statement = (
        select(messages.c.author_name, messages.c.text, messages.c.at)
        .join_from(messages, tickets)
        .where(tickets.c.customer_id == customer_id, messages.c.author == Author.NOTE)
        .order_by(messages.c.id.desc())
        .limit(most)
    )
    return [Note(**row) for row in (await db.execute(statement)).mappings()]


async def _count(db: AsyncConnection, which: ColumnElement[bool]) -> int:
    return int(await db.scalar(select(func.count()).select_from(tickets).where(which)) or 0)


async def _entries(db: AsyncConnection, statement: Select[Any]) -> Sequence[Entry]:
    return [_entry(row) for row in (await db.execute(statement)).mappings()]


def _entry(row: RowMapping) -> Entry:
    return Entry(**{**row, "kind": Kind(row["kind"]), "status": Status(row["status"])})
