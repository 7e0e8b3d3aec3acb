"""The table of suggestions. A status moves only by a guarded update that names where it may come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, ForeignKey, Index, String, Table, delete, func, insert, select, update

from bot.core.database import Id, UserText, UTCDateTime, metadata
from bot.customers.store import customers
from bot.feedback.store import who_helped
from bot.feedback.suggestions import MOVES, Kind, Status, Suggestion
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

suggestions = Table(
    "suggestions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", ForeignKey("customers.id"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("text", UserText, nullable=False),
    Column("status", String(16), nullable=False),
    Column("member_id", BigInteger),
    Column("at", UTCDateTime, nullable=False),
    Column("answer", UserText, nullable=False),
    Column("answered_at", UTCDateTime),
    Index(None, "kind", "status"),
)

_OWN = [suggestions.c[name] for name in ("id", "customer_id", "kind", "text", "status", "member_id", "at", "answer")]
_WHOLE = select(*_OWN, customers.c.name, customers.c.locale).join(customers)


async def add(db: AsyncConnection, customer_id: int, kind: Kind, text: str, now: datetime) -> int:
    """Praise is for whoever answered the customer last."""
    new = {"customer_id": customer_id, "kind": kind, "text": text, "status": Status.NEW, "at": now, "answer": ""}
    member = who_helped(customer_id, None, now) if kind is Kind.PRAISE else None
    statement = insert(suggestions).values(**new, member_id=member).returning(suggestions.c.id)
    return int((await db.execute(statement)).scalar_one())


async def suggestion(db: AsyncConnection, suggestion_id: int) -> Suggestion | None:
    row = (await db.execute(_WHOLE.where(suggestions.c.id == suggestion_id))).mappings().first()
    return _suggestion(row) if row else None


async def page(db: AsyncConnection, status: Status, first: int, most: int) -> Sequence[Suggestion]:
    """Wishes of that status, the newest first."""
    statement = (
        _WHOLE.where(suggestions.c.kind == Kind.WISH, suggestions.c.status == status)
        .order_by(suggestions.c.id.desc())
        .offset(first)
        .limit(most)
    )
    return [_suggestion(row) for row in (await db.execute(statement)).mappings()]


async def count(db: AsyncConnection) -> dict[Status, int]:
    """How many wishes there are of each status."""
    statement = (
        select(suggestions.c.status, func.count()).where(suggestions.c.kind == Kind.WISH).group_by(suggestions.c.status)
    )
    return {Status(status): int(number) for status, number in await db.execute(statement)}


async def move(db: AsyncConnection, suggestion_id: int, to: Status, now: datetime, answer: str | None = None) -> bool:
    """Move a wish to a status, if it stands where one may come from. Says whether it did."""
    values = {"status": to} if answer is None else {"status": to, "answer": answer, "answered_at": now}
    statement = update(suggestions).where(
        suggestions.c.id == suggestion_id, suggestions.c.kind == Kind.WISH, suggestions.c.status.in_(MOVES[to])
    )
    return bool((await db.execute(statement.values(**values))).rowcount)


async def suggestions_of(db: AsyncConnection, customer_id: int) -> Sequence[RowMapping]:
    columns = (suggestions.c[name] for name in ("kind", "text", "status", "answer", "at"))
    statement = select(*columns).where(suggestions.c.customer_id == customer_id).order_by(suggestions.c.id)
    return (await db.execute(statement)).mappings().all()


async def erase(db: AsyncConnection, customer_id: int) -> None:
    """Wishes go; of praise it stays that somebody was praised."""
    theirs = suggestions.c.customer_id == customer_id
    await db.execute(delete(suggestions).where(theirs, suggestions.c.kind == Kind.WISH))
    await db.execute(update(suggestions).where(theirs).values(text=""))


def _suggestion(row: RowMapping) -> Suggestion:
    fields = {column.name: row[column.name] for column in _OWN}
    fields |= {"kind": Kind(row["kind"]), "status": Status(row["status"])}
    return Suggestion(**fields, customer_name=row["name"], locale=Locale(row["locale"]))
