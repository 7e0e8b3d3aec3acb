"""The table of greetings: a row for each that fell due, so that none is sent twice or forgotten without a trace."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    and_,
    bindparam,
    delete,
    func,
    literal,
    or_,
    select,
    update,
)

from bot.core.database import UTCDateTime, insert, metadata
from bot.customers.birthdays import Birthday
from bot.customers.model import Purpose, QuietHours
from bot.customers.store import consents, customers
from bot.desk.model import OPEN, Kind
from bot.desk.store import tickets
from bot.i18n import Locale
from bot.lifecycle.model import Greeting, Occasion, Reader, Reason, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, RowMapping, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

greetings = Table(
    "greetings",
    metadata,
    Column("customer_id", ForeignKey("customers.id"), primary_key=True),
    Column("occasion", String(16), primary_key=True),
    Column("which", String(32), primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("day", Date, nullable=False),
    # When to look at it (again), and from when on it is too late.
    Column("due_at", UTCDateTime, nullable=False),
    Column("expires_at", UTCDateTime, nullable=False),
    Column("state", String(16), nullable=False),
    Column("reason", String(16)),
    Index(None, "state", "due_at"),
)

_GREETING = [greetings.c[name] for name in Greeting.__dataclass_fields__ if name != "dedupe_key"]
_KEY = ("customer_id", "occasion", "which", "year")
_NEW = (*_KEY, "day", "due_at", "expires_at", "state")

_latest_of_birthday = (
    select(func.max(consents.c.id))
    .where(consents.c.customer_id == customers.c.id, consents.c.purpose == Purpose.BIRTHDAY)
    .correlate(customers)
    .scalar_subquery()
)
_complains = (
    select(tickets.c.id)
    .where(tickets.c.customer_id == customers.c.id, tickets.c.kind == Kind.COMPLAINT, tickets.c.status.in_(OPEN))
    .exists()
)


# Whom an occasion is about. Each is a query for ids.


def born_on(birthdays: Iterable[tuple[int, int]], *, told_before: datetime) -> Select[tuple[int]]:
    """Those with such a (month, day) who had agreed to be greeted before that moment."""
    return select(customers.c.id).where(_has_birthday(birthdays), _agreed_to_birthday(told_before))


def joined(start: datetime, end: datetime) -> Select[tuple[int]]:
    """Subscribers who first wrote to the shop from `start` until before `end`."""
    return select(customers.c.id).where(
        customers.c.joined_at >= start, customers.c.joined_at < end, customers.c.subscribed
    )


def first_subscribed(start: datetime, end: datetime) -> Select[tuple[int]]:
    """Those who agreed to the newsletter from `start` until before `end`: for the first time, and it still holds."""
    another = consents.alias()
    answered_else = select(another.c.id).where(
        another.c.customer_id == consents.c.customer_id,
        another.c.purpose == Purpose.NEWSLETTER,
        another.c.id != consents.c.id,
    )
    return select(consents.c.customer_id).where(
        consents.c.purpose == Purpose.NEWSLETTER,
        consents.c.given,
        consents.c.at >= start,
        consents.c.at < end,
        ~answered_else.exists(),
    )


def readers_of(locales: Iterable[Locale], ids: range) -> Select[tuple[int]]:
    """Subscribers among those ids who read one of these languages."""
    return select(customers.c.id).where(
        customers.c.id >= ids.start, customers.c.id < ids.stop, customers.c.subscribed, customers.c.locale.in_(locales)
    )


async def last_customer(db: AsyncConnection) -> int:
    """The highest id of a customer; 0 when there is none."""
    return await db.scalar(select(func.max(customers.c.id))) or 0


def _has_birthday(birthdays: Iterable[tuple[int, int]]) -> ColumnElement[bool]:
    return or_(*(and_(customers.c.birth_month == month, customers.c.birth_day == day) for month, day in birthdays))


def _agreed_to_birthday(before: datetime | None = None) -> ColumnElement[bool]:
    said = select(consents.c.id).where(consents.c.id == _latest_of_birthday, consents.c.given)
    return (said if before is None else said.where(consents.c.at < before)).exists()


# The greetings themselves.


async def put(
    db: AsyncConnection,
    who: Select[tuple[int]],
    occasion: Occasion,
    *,
    which: str = "",
    year: int,
    day: date,
    due_at: datetime,
    expires_at: datetime,
) -> int:
    """Write down a greeting for all of them who have none for that occasion and year. Returns for how many."""
    columns = (
        literal(occasion.value),
        literal(which),
        literal(year),
        literal(day, Date),
        literal(due_at, UTCDateTime),
        literal(expires_at, UTCDateTime),
        literal(State.DUE.value),
    )
    # In one order: two processes that do this at once wait for each other instead of locking each other out.
    rows = who.order_by(who.selected_columns[0]).add_columns(*columns)
    statement = insert(db, greetings).from_select(_NEW, rows).on_conflict_do_nothing()
    return (await db.execute(statement)).rowcount


async def due(db: AsyncConnection, now: datetime, most: int) -> Sequence[Greeting]:
    """Those to look at by now, in the caller's transaction. What another process looks at is passed over."""
    statement = (
        select(*_GREETING)
        .where(greetings.c.state == State.DUE, greetings.c.due_at <= now)
        .order_by(greetings.c.due_at, greetings.c.customer_id)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    return [_greeting(row) for row in (await db.execute(statement)).mappings()]


async def passed_on(db: AsyncConnection, key: Mapping[str, Any]) -> Greeting | None:
    """The greeting if it is with the courier; None when it was skipped, or its customer erased."""
    statement = select(*_GREETING).where(*_is(key), greetings.c.state == State.PASSED_ON)
    row = (await db.execute(statement)).mappings().first()
    return _greeting(row) if row else None


async def put_off(db: AsyncConnection, waits: Sequence[tuple[Greeting, datetime]]) -> None:
    await _change(db, [{**_key(greeting), "due_at": until} for greeting, until in waits], "due_at")


async def pass_on(db: AsyncConnection, given: Sequence[Greeting]) -> None:
    await _change(db, [{**_key(greeting), "state": State.PASSED_ON} for greeting in given], "state")


async def skip(db: AsyncConnection, skipped: Sequence[tuple[Greeting, Reason]]) -> None:
    """Never to be sent, and why."""
    rows = [{**_key(greeting), "state": State.SKIPPED, "reason": reason} for greeting, reason in skipped]
    await _change(db, rows, "state", "reason")


async def forget(db: AsyncConnection, dropped: Sequence[Greeting]) -> None:
    """As if they had never been due."""
    for greeting in dropped:
        await db.execute(delete(greetings).where(*_is(_key(greeting))))


async def readers(db: AsyncConnection, ids: Iterable[int]) -> Mapping[int, Reader]:
    """What must be known of these customers now; those who were erased are missing."""
    statement = select(
        customers, _agreed_to_birthday().label("agreed_to_birthday"), _complains.label("complains")
    ).where(customers.c.id.in_(list(ids)), customers.c.erased_at.is_(None))
    return {row["id"]: _reader(row) for row in (await db.execute(statement)).mappings()}


async def birthdays(db: AsyncConnection, wanted: Iterable[tuple[int, int]], most: int) -> Sequence[Reader]:
    """Who has one of these birthdays and agreed to be greeted."""
    found = select(customers.c.id).where(_has_birthday(wanted), _agreed_to_birthday()).limit(most)
    return list((await readers(db, (await db.scalars(found)).all())).values())


async def count_skipped(db: AsyncConnection, since: date) -> Mapping[Reason, int]:
    """How many birthdays were not greeted since that day, and why."""
    statement = (
        select(greetings.c.reason, func.count())
        .where(greetings.c.state == State.SKIPPED, greetings.c.occasion == Occasion.BIRTHDAY, greetings.c.day >= since)
        .group_by(greetings.c.reason)
    )
    return {Reason(reason): number for reason, number in await db.execute(statement)}


async def greetings_of(db: AsyncConnection, customer_id: int) -> Sequence[RowMapping]:
    statement = (
        select(greetings.c.occasion, greetings.c.which, greetings.c.day, greetings.c.state, greetings.c.reason)
        .where(greetings.c.customer_id == customer_id)
        .order_by(greetings.c.day)
    )
    return (await db.execute(statement)).mappings().all()


async def erase(db: AsyncConnection, customer_id: int) -> None:
    """A day of greeting would tell the birthday."""
    await db.execute(delete(greetings).where(greetings.c.customer_id == customer_id))


async def _change(db: AsyncConnection, rows: Sequence[dict[str, Any]], *names: str) -> None:
    if not rows:
        return
    which = [greetings.c[name] == bindparam(f"key_{name}") for name in _KEY]
    values = {name: bindparam(f"new_{name}", type_=greetings.c[name].type) for name in names}
    bound = [{f"{'key' if name in _KEY else 'new'}_{name}": value for name, value in row.items()} for row in rows]
    await db.execute(update(greetings).where(*which).values(values), bound)


def _key(greeting: Greeting) -> dict[str, Any]:
    return {name: getattr(greeting, name) for name in _KEY}


def _is(key: Mapping[str, Any]) -> list[ColumnElement[bool]]:
    return [greetings.c[name] == key[name] for name in _KEY]


def _greeting(row: RowMapping) -> Greeting:
    return Greeting(**{**row, "occasion": Occasion(row["occasion"])})


def _reader(row: RowMapping) -> Reader:
    start, end, day = row["quiet_start"], row["quiet_end"], row["birth_day"]
    return Reader(
        id=row["id"],
        telegram_id=row["telegram_id"],
        name=row["name"],
        locale=Locale(row["locale"]),
        birthday=Birthday(month=row["birth_month"], day=day, year=row["birth_year"]) if day else None,
        agreed_to_birthday=row["agreed_to_birthday"],
        subscribed=row["subscribed"],
        quiet=QuietHours(time.fromisoformat(start), time.fromisoformat(end)) if start else None,
        is_reachable=row["unreachable_since"] is None,
        complains=row["complains"],
    )
