"""The table of promises. Who reminds of one claims it first, so nobody is reminded twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, ForeignKey, Index, String, Table, delete, or_, select, update

from bot.core.database import Id, UserText, UTCDateTime, insert, metadata
from bot.desk.promises import REMIND_BEFORE, Promise
from bot.desk.store import tickets

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, RowMapping, Select, Update
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.team.model import Member

BY_CANNED = "canned:"
"""With what the press begins of a promise that stood in a canned answer."""

promises = Table(
    "promises",
    metadata,
    Column("id", Id, primary_key=True),
    Column("ticket_id", ForeignKey(tickets.c.id), nullable=False, index=True),
    # Names the button or the message that made it: its second press is no second promise.
    Column("press", String(40), nullable=False, unique=True),
    Column("text", UserText, nullable=False),
    Column("due_at", UTCDateTime, nullable=False),
    Column("member_id", BigInteger, nullable=False),
    Column("member_name", UserText, nullable=False),
    Column("made_at", UTCDateTime, nullable=False),
    Column("reminded_at", UTCDateTime),
    Column("escalated_at", UTCDateTime),
    Column("kept_at", UTCDateTime),
    Index(None, "kept_at", "due_at"),
)

_ALL = select(*promises.c, tickets.c.branch_id).join_from(promises, tickets)
_OPEN = _ALL.where(promises.c.kept_at.is_(None)).order_by(promises.c.due_at, promises.c.id)


async def add(
    db: AsyncConnection, ticket_id: int, member: Member, text: str, due_at: datetime, press: str, now: datetime
) -> bool:
    """False when that very button or message made one before. What is due in a moment needs no reminder."""
    new = {
        "ticket_id": ticket_id,
        "press": press,
        "text": text,
        "due_at": due_at,
        "member_id": member.telegram_id,
        "member_name": member.name,
        "made_at": now,
        "reminded_at": now if due_at <= now + REMIND_BEFORE else None,
    }
    statement = insert(db, promises).values(new).on_conflict_do_nothing(index_elements=["press"])
    return (await db.execute(statement.returning(promises.c.id))).first() is not None


async def made_by(db: AsyncConnection, press: str) -> Promise:
    return _promise((await db.execute(_ALL.where(promises.c.press == press))).mappings().one())


async def by_id(db: AsyncConnection, promise_id: int) -> Promise | None:
    row = (await db.execute(_ALL.where(promises.c.id == promise_id))).mappings().first()
    return _promise(row) if row else None


async def open_among(db: AsyncConnection, ids: Sequence[int]) -> Sequence[Promise]:
    return await _all(db, _OPEN.where(promises.c.id.in_(ids)))


async def open_of(db: AsyncConnection, ticket_id: int) -> Sequence[Promise]:
    return await _all(db, _OPEN.where(promises.c.ticket_id == ticket_id))


async def all_open(db: AsyncConnection, member_id: int | None, limit: int) -> Sequence[Promise]:
    """Of everybody, or of one member, the next one first."""
    mine = () if member_id is None else (promises.c.member_id == member_id,)
    return await _all(db, _OPEN.where(*mine).limit(limit))


async def keep(db: AsyncConnection, promise_id: int, now: datetime) -> bool:
    """Says whether it was open."""
    return bool((await db.execute(_open(promises.c.id == promise_id).values(kept_at=now))).rowcount)


async def keep_all_of(db: AsyncConnection, ticket_id: int, now: datetime) -> None:
    await db.execute(_open(promises.c.ticket_id == ticket_id).values(kept_at=now))


async def keep_answers(db: AsyncConnection, ticket_id: int, now: datetime, near: datetime) -> None:
    """The customer was answered: that was all that promises without words were about.

    One that a button made counts only when it is due by `near`, as the member may just be telling the customer of it.
    """
    answers = promises.c.ticket_id == ticket_id, promises.c.text == ""
    told = or_(promises.c.press.startswith(BY_CANNED), promises.c.due_at <= near)
    await db.execute(_open(*answers, told).values(kept_at=now))


async def postpone(db: AsyncConnection, promise_id: int, due_at: datetime) -> bool:
    """Says whether it was open. It will be reminded of once more."""
    later = {"due_at": due_at, "reminded_at": None, "escalated_at": None}
    return bool((await db.execute(_open(promises.c.id == promise_id).values(**later))).rowcount)


async def move(db: AsyncConnection, ticket_id: int, to: int) -> None:
    """The ticket was merged into another."""
    await db.execute(update(promises).where(promises.c.ticket_id == ticket_id).values(ticket_id=to))


async def claim_near(db: AsyncConnection, now: datetime, until: datetime) -> Sequence[Promise]:
    """Those due before `until` that nobody was reminded of; what is over already is not among them."""
    near = promises.c.due_at > now, promises.c.due_at <= until, promises.c.reminded_at.is_(None)
    return await _claimed(db, _open(*near).values(reminded_at=now))


async def claim_overdue(db: AsyncConnection, now: datetime) -> Sequence[Promise]:
    late = promises.c.due_at <= now, promises.c.escalated_at.is_(None)
    return await _claimed(db, _open(*late).values(escalated_at=now))


async def erase(db: AsyncConnection, customer_id: int) -> None:
    theirs = select(tickets.c.id).where(tickets.c.customer_id == customer_id)
    await db.execute(delete(promises).where(promises.c.ticket_id.in_(theirs)))


def _open(*conditions: ColumnElement[bool]) -> Update:
    return update(promises).where(promises.c.kept_at.is_(None), *conditions)


async def _claimed(db: AsyncConnection, statement: Update) -> Sequence[Promise]:
    ids = list(await db.scalars(statement.returning(promises.c.id)))
    return await open_among(db, ids) if ids else ()


async def _all(db: AsyncConnection, statement: Select[tuple[object, ...]]) -> Sequence[Promise]:
    return [_promise(row) for row in (await db.execute(statement)).mappings()]


def _promise(row: RowMapping) -> Promise:
    return Promise(**{name: row[name] for name in Promise.__dataclass_fields__})
