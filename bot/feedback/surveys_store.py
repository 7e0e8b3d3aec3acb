"""The tables of what the owner set about surveys, and of who was asked what when."""

from __future__ import annotations

from dataclasses import fields
from datetime import time, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, delete, exists, or_, select

from bot.core.database import Id, UTCDateTime, insert, metadata
from bot.customers.model import QuietHours
from bot.customers.store import customers
from bot.desk.model import OPEN, Author
from bot.desk.store import events, messages, tickets
from bot.feedback.surveys import KNOWS_US, MOST_LATE, Asked, Kind, Rules
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

survey_rules = Table(
    "survey_rules",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("every", Integer),
    Column("since", UTCDateTime),
    Column("pause", Integer, nullable=False),
)

surveys = Table(
    "surveys",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", ForeignKey("customers.id"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("ticket_id", ForeignKey("tickets.id")),
    Column("at", UTCDateTime, nullable=False),
    Index(None, "customer_id", "at"),
)

_THE_RULES = 1
# What closed a matter otherwise than by the customer's own yes.
_NO_OCCASION = ("spam", "merged", "closed-silent")


async def rules(db: AsyncConnection) -> Rules:
    row = (await db.execute(select(*(survey_rules.c[one.name] for one in fields(Rules))))).mappings().first()
    return Rules(**row) if row else Rules()


async def change_rules(db: AsyncConnection, changes: Mapping[str, Any]) -> None:
    """Set these fields and no others."""
    values = {one.name: getattr(Rules(), one.name) for one in fields(Rules)} | dict(changes)
    statement = insert(db, survey_rules).values(id=_THE_RULES, **values)
    await db.execute(statement.on_conflict_do_update(index_elements=["id"], set_=dict(changes)))


async def write_down(
    db: AsyncConnection, customer_id: int, kind: Kind, now: datetime, ticket_id: int | None = None
) -> int:
    """The person is asked now."""
    new = {"customer_id": customer_id, "kind": kind, "ticket_id": ticket_id, "at": now}
    return int((await db.execute(insert(db, surveys).values(**new).returning(surveys.c.id))).scalar_one())


async def was_asked(db: AsyncConnection, customer_id: int, since: datetime, *, but_about: int) -> bool:
    """Whether the person was asked to judge anything since then, other than that ticket."""
    asked = select(surveys.c.id).where(
        surveys.c.customer_id == customer_id,
        surveys.c.at > since,
        surveys.c.kind != Kind.SOLVED,
        or_(surveys.c.ticket_id.is_(None), surveys.c.ticket_id != but_about),
    )
    return (await db.execute(asked.limit(1))).first() is not None


async def is_written_down(db: AsyncConnection, customer_id: int, kind: Kind, ticket_id: int) -> bool:
    asked = select(surveys.c.id).where(
        surveys.c.customer_id == customer_id, surveys.c.kind == kind, surveys.c.ticket_id == ticket_id
    )
    return (await db.execute(asked.limit(1))).first() is not None


async def whose_turn(
    db: AsyncConnection, today: int, rules: Rules, latest: int, now: datetime, most: int
) -> Sequence[Asked]:
    """Those who may be asked now whether they would recommend us, and were not in this round."""
    assert rules.every is not None
    every = rules.every
    late = (every + today % every - customers.c.id % every) % every
    statement = (
        select(customers)
        .where(
            late <= latest,
            customers.c.joined_at <= now - KNOWS_US,
            customers.c.unreachable_since.is_(None),
            customers.c.erased_at.is_(None),
            ~_asked_since(now - rules.pause_time),
            ~_asked_since(now - timedelta(days=every - MOST_LATE - 1), Kind.RECOMMENDATION),
            ~_has_open_matter(),
            ~_had_none_to_judge(now - rules.pause_time),
        )
        .order_by(customers.c.id)
        .limit(most)
    )
    return [_asked(row) for row in (await db.execute(statement)).mappings()]


async def to_ask(db: AsyncConnection, survey_id: int) -> Asked | None:
    """Whom that survey is for, if the person can and may still be asked and was asked nothing since."""
    later = surveys.alias()
    statement = (
        select(customers)
        .join(surveys, surveys.c.customer_id == customers.c.id)
        .where(
            surveys.c.id == survey_id,
            customers.c.unreachable_since.is_(None),
            customers.c.erased_at.is_(None),
            ~_has_open_matter(),
            ~exists().where(later.c.customer_id == surveys.c.customer_id, later.c.id > surveys.c.id),
        )
    )
    row = (await db.execute(statement)).mappings().first()
    return _asked(row) if row else None


async def forget(db: AsyncConnection, survey_id: int) -> None:
    """It was not asked after all."""
    await db.execute(delete(surveys).where(surveys.c.id == survey_id))


async def last_words(db: AsyncConnection, ticket_id: int) -> str:
    """What the customer wrote last of that for which they wait now; empty when it was without words."""
    theirs = messages.c.ticket_id == ticket_id, messages.c.author == Author.CUSTOMER, messages.c.text != ""
    said = select(messages.c.text).join(tickets).where(*theirs, messages.c.at >= tickets.c.waiting_since)
    words: str | None = await db.scalar(said.order_by(messages.c.id.desc()).limit(1))
    return words or ""


async def surveys_of(db: AsyncConnection, customer_id: int) -> Sequence[Mapping[str, Any]]:
    statement = select(surveys.c.kind, surveys.c.ticket_id, surveys.c.at).where(surveys.c.customer_id == customer_id)
    return [dict(row) for row in (await db.execute(statement.order_by(surveys.c.id))).mappings()]


async def erase(db: AsyncConnection, customer_id: int) -> None:
    await db.execute(delete(surveys).where(surveys.c.customer_id == customer_id))


def _asked_since(since: datetime, *kinds: Kind) -> ColumnElement[bool]:
    """Asked any of these, or, without any named, asked at all."""
    asked = exists().where(surveys.c.customer_id == customers.c.id, surveys.c.at > since)
    return asked.where(surveys.c.kind.in_(kinds)) if kinds else asked


def _has_open_matter() -> ColumnElement[bool]:
    return exists().where(tickets.c.customer_id == customers.c.id, tickets.c.status.in_(OPEN))


def _had_none_to_judge(since: datetime) -> ColumnElement[bool]:
    """A matter of theirs was thrown away, put together with another or closed for their silence a short while ago."""
    return exists().where(
        tickets.c.customer_id == customers.c.id,
        events.c.ticket_id == tickets.c.id,
        events.c.at > since,
        events.c.event.in_(_NO_OCCASION),
    )


def _asked(row: RowMapping) -> Asked:
    start, end = row["quiet_start"], row["quiet_end"]
    quiet = QuietHours(time.fromisoformat(start), time.fromisoformat(end)) if start else None
    return Asked(row["id"], row["telegram_id"], Locale(row["locale"]), quiet)
