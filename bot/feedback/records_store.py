"""The table of complaint records, one row a complaint. What the ticket knows already is read from the ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, Column, ForeignKey, Index, String, Table, and_, bindparam, or_, select, update

from bot.core.database import UserText, UTCDateTime, insert, metadata
from bot.desk.model import Author, Kind, Status
from bot.desk.store import messages, tickets
from bot.feedback.records import Category, Cause, Remedy, Severity
from bot.loyalty.model import Terms
from bot.loyalty.store import vouchers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, RowMapping, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.feedback.records import Proposal

complaint_records = Table(
    "complaint_records",
    metadata,
    Column("ticket_id", ForeignKey(tickets.c.id), primary_key=True, autoincrement=False),
    Column("category", String(16), nullable=False),
    Column("cause", String(16)),
    Column("product", UserText),
    Column("severity", String(8), nullable=False),
    # The ticket's own; here too because records are counted by it.
    Column("opened_at", UTCDateTime, nullable=False, index=True),
    # When a member first said what it was, and who: until then it is the bot's guess.
    Column("settled_at", UTCDateTime),
    Column("settled_by", BigInteger),
    Index(None, "cause", "opened_at"),
)

_KEPT = ("ticket_id", "category", "cause", "product", "severity", "settled_at")
_OF_TICKET = ("customer_id", "branch_id", "taken_by", "opened_at", "answered_at", "resolved_at")
_RECORD = [*(complaint_records.c[name] for name in _KEPT), *(tickets.c[name] for name in _OF_TICKET)]

# Asked with each complaint: to build it takes as long as to execute it.
_WORDS = (
    select(messages.c.text)
    .where(messages.c.ticket_id == bindparam("ticket"), messages.c.author == Author.CUSTOMER)
    .order_by(messages.c.id)
)


def counts() -> ColumnElement[bool]:
    """Whether a ticket counts as a complaint: not twice after a merge, nor as spam, nor when staff said it is none."""
    return and_(tickets.c.kind == Kind.COMPLAINT, is_ticket())


def is_ticket() -> ColumnElement[bool]:
    """Whether a ticket of any kind counts: not twice after a merge, nor as spam."""
    return tickets.c.status.not_in({Status.MERGED, Status.SPAM})


async def add(db: AsyncConnection, ticket_id: int, proposal: Proposal, opened_at: datetime) -> None:
    new = {"ticket_id": ticket_id, "opened_at": opened_at, **_proposed(proposal)}
    await db.execute(insert(db, complaint_records).on_conflict_do_nothing(index_elements=["ticket_id"]), new)


async def propose(db: AsyncConnection, ticket_id: int, proposal: Proposal) -> bool:
    """Propose anew, unless staff have said what it was. Says whether they have not."""
    mine = complaint_records.c.ticket_id == ticket_id, complaint_records.c.settled_at.is_(None)
    return bool((await db.execute(update(complaint_records).where(*mine).values(**_proposed(proposal)))).rowcount)


async def change(db: AsyncConnection, ticket_id: int, **values: Any) -> bool:
    """Says whether there is such a record."""
    statement = update(complaint_records).where(complaint_records.c.ticket_id == ticket_id)
    return bool((await db.execute(statement.values(**values))).rowcount)


async def choose_category(db: AsyncConnection, ticket_id: int, category: Category) -> None:
    """Another category has other causes: the one that stood there falls."""
    mine = complaint_records.c.ticket_id == ticket_id, complaint_records.c.category != category
    await db.execute(update(complaint_records).where(*mine).values(category=category, cause=None))


async def words(db: AsyncConnection, ticket_id: int) -> Sequence[str]:
    """All that the customer wrote about it."""
    return list(await db.scalars(_WORDS, {"ticket": ticket_id}))


async def record(db: AsyncConnection, ticket_id: int) -> RowMapping | None:
    return (await db.execute(_select().where(complaint_records.c.ticket_id == ticket_id))).mappings().first()


async def records(db: AsyncConnection, ticket_ids: Iterable[int]) -> Sequence[RowMapping]:
    """Those of the tickets that count, in the order of their numbers."""
    wanted = complaint_records.c.ticket_id.in_(list(ticket_ids))
    return (await db.execute(_select().where(wanted, counts()).order_by(tickets.c.id))).mappings().all()


async def between(db: AsyncConnection, since: datetime, until: datetime) -> Sequence[RowMapping]:
    """Those of the complaints that were opened from `since` on and before `until`, oldest first."""
    opened = complaint_records.c.opened_at >= since, complaint_records.c.opened_at < until
    return (await db.execute(_select().where(*opened, counts()).order_by(tickets.c.id))).mappings().all()


async def remedies(db: AsyncConnection, ticket_ids: Iterable[int]) -> Mapping[int, Sequence[Remedy]]:
    """The vouchers that were given for tickets. One that was cancelled before it was used costs nothing."""
    origins = {f"ticket:{ticket_id}": ticket_id for ticket_id in ticket_ids}
    statement = (
        select(vouchers.c.origin, vouchers.c.terms, vouchers.c.used)
        .where(vouchers.c.origin.in_(origins), or_(vouchers.c.cancelled_at.is_(None), vouchers.c.used > 0))
        .order_by(vouchers.c.id)
    )
    found: dict[int, list[Remedy]] = {}
    for origin, terms, used in await db.execute(statement):
        found.setdefault(origins[origin], []).append(Remedy(Terms.from_json(terms), is_used=used > 0))
    return found


async def of_customer(db: AsyncConnection, customer_id: int) -> Sequence[RowMapping]:
    statement = _select().where(tickets.c.customer_id == customer_id).order_by(tickets.c.id)
    return (await db.execute(statement)).mappings().all()


async def erase(db: AsyncConnection, customer_id: int) -> None:
    """Forget the words; what kind of complaint it was stays, as a number among numbers."""
    theirs = complaint_records.c.ticket_id.in_(select(tickets.c.id).where(tickets.c.customer_id == customer_id))
    await db.execute(update(complaint_records).where(theirs).values(product=None))


def _select() -> Select[tuple[object, ...]]:
    return select(*_RECORD).join_from(complaint_records, tickets)


def _proposed(proposal: Proposal) -> Mapping[str, Category | Cause | Severity | None]:
    return {"category": proposal.category, "cause": proposal.cause, "severity": proposal.severity}
