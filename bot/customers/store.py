"""The tables of customers and their consents. Consents are only ever added: they are evidence."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    and_,
    bindparam,
    cast,
    select,
    update,
)

from bot.core.database import Id, UserText, UTCDateTime, for_each_dialect, insert, metadata
from bot.customers.birthdays import Birthday
from bot.customers.model import Customer, Evidence, Person, Purpose, QuietHours, Topic
from bot.i18n import Locale
from bot.shop.store import branches

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, RowMapping, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.delivery.model import Unreachable

customers = Table(
    "customers",
    metadata,
    Column("id", Id, primary_key=True),
    # Empty once the person was erased: tickets and numbers stay, nobody can tell whose they were.
    Column("telegram_id", BigInteger, unique=True),
    Column("name", UserText, nullable=False),
    Column("username", UserText),
    Column("locale", String(8), nullable=False),
    Column("locale_chosen", Boolean, nullable=False),
    Column("phone", String(20)),
    Column("birth_day", Integer),
    Column("birth_month", Integer),
    Column("birth_year", Integer),
    Column("source", UserText),
    Column("subscribed", Boolean, nullable=False),
    Column("topics", JSON, nullable=False),
    Column("quiet_start", String(5)),
    Column("quiet_end", String(5)),
    Column("unreachable_since", UTCDateTime),
    Column("unreachable_reason", String(16)),
    # The shop they go to. No foreign key: SQLite could not drop the column again; see `forget_branch`.
    Column("branch_id", BigInteger),
    Column("joined_at", UTCDateTime, nullable=False),
    Column("seen_at", UTCDateTime, nullable=False),
    Column("erased_at", UTCDateTime),
    Index(None, "birth_month", "birth_day"),
    Index(None, "joined_at"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", ForeignKey(customers.c.id), nullable=False, index=True),
    Column("purpose", String(16), nullable=False),
    Column("given", Boolean, nullable=False),
    Column("text_version", ForeignKey("consent_texts.version")),
    Column("locale", String(8), nullable=False),
    Column("source", String(64), nullable=False),
    Column("at", UTCDateTime, nullable=False),
    Index(None, "purpose", "at"),
)

consent_texts = Table(
    "consent_texts",
    metadata,
    Column("version", String(16), primary_key=True),
    Column("text", Text, nullable=False),
)


# To build a statement costs as much as to execute it, so those of every update are built once.
_LIVING = select(customers).where(customers.c.erased_at.is_(None))
_BY_TELEGRAM_ID = _LIVING.where(customers.c.telegram_id == bindparam("wanted"))
_BY_ID = _LIVING.where(customers.c.id == bindparam("wanted"))
_CHANGE = update(customers).where(customers.c.id == bindparam("wanted"))
_ADD = for_each_dialect(
    lambda insert: insert(customers).on_conflict_do_nothing(index_elements=["telegram_id"]).returning(customers)
)


async def by_telegram_id(db: AsyncConnection, telegram_id: int) -> Customer | None:
    return await _one(db, _BY_TELEGRAM_ID, telegram_id)


async def by_id(db: AsyncConnection, customer_id: int) -> Customer | None:
    """The customer, unless they were erased."""
    return await _one(db, _BY_ID, customer_id)


async def add(
    db: AsyncConnection, person: Person, locale: Locale, source: str | None, now: datetime
) -> Customer | None:
    """Add the person. None if they are there already."""
    new = {
        "telegram_id": person.telegram_id,
        "name": person.name,
        "username": person.username,
        "locale": locale,
        "locale_chosen": False,
        "source": source,
        "subscribed": False,
        "topics": [],
        "joined_at": now,
        "seen_at": now,
    }
    row = (await db.execute(_ADD[db.dialect.name], new)).mappings().first()
    return _customer(row) if row else None


async def change(db: AsyncConnection, customer_id: int, values: Mapping[str, Any]) -> None:
    await db.execute(_CHANGE, {"wanted": customer_id, **values})


async def set_subscribed(db: AsyncConnection, customer_id: int, topics: Sequence[Topic], *, subscribed: bool) -> bool:
    """Guarded, so that a double tap leaves one consent behind. Says whether anything changed."""
    statement = (
        update(customers)
        .where(customers.c.id == customer_id, customers.c.subscribed != subscribed)
        .values(subscribed=subscribed, topics=list(topics))
    )
    return bool((await db.execute(statement)).rowcount)


def subscribed_to(topic: str) -> ColumnElement[bool]:
    """Whether a customer takes that topic of the newsletter, for a query on `customers`.

    The column is a JSON list of the enum's plain words, so its text can be searched the same way on both databases.
    """
    return and_(customers.c.subscribed, cast(customers.c.topics, Text).contains(f'"{topic}"', autoescape=True))


async def forget_branch(db: AsyncConnection, branch_id: int) -> None:
    """A new branch may get the number of one that is gone: nobody may be found there."""
    await db.execute(update(customers).where(customers.c.branch_id == branch_id).values(branch_id=None))


async def branch_names(db: AsyncConnection, branch_id: int) -> dict[str, str]:
    """The names of a branch by language; empty when it is gone."""
    return await db.scalar(select(branches.c.names).where(branches.c.id == branch_id)) or {}


async def mark_unreachable(db: AsyncConnection, telegram_id: int, now: datetime, why: Unreachable) -> bool:
    statement = (
        update(customers)
        .where(customers.c.telegram_id == telegram_id, customers.c.unreachable_since.is_(None))
        .values(unreachable_since=now, unreachable_reason=why)
    )
    return bool((await db.execute(statement)).rowcount)


async def record_consent(
    db: AsyncConnection, customer_id: int, purpose: Purpose, evidence: Evidence, now: datetime, *, given: bool
) -> None:
    words = insert(db, consent_texts).values(version=evidence.version, text=evidence.text)
    await db.execute(words.on_conflict_do_nothing(index_elements=["version"]))
    await db.execute(
        insert(db, consents).values(
            customer_id=customer_id,
            purpose=purpose,
            given=given,
            text_version=evidence.version,
            locale=evidence.locale,
            source=evidence.source,
            at=now,
        )
    )


async def consents_of(db: AsyncConnection, customer_id: int) -> Sequence[RowMapping]:
    """Every consent and withdrawal of the customer with its words, oldest first."""
    statement = (
        select(
            consents.c.purpose,
            consents.c.given,
            consents.c.at,
            consents.c.locale,
            consents.c.source,
            consents.c.text_version,
            consent_texts.c.text,
        )
        .join_from(consents, consent_texts, isouter=True)
        .where(consents.c.customer_id == customer_id)
        .order_by(consents.c.id)
    )
    return (await db.execute(statement)).mappings().all()


async def erase(db: AsyncConnection, customer_id: int, now: datetime) -> None:
    """Nobody can be recognised in the row any more; consents stay as evidence that there was consent."""
    personal: dict[str, Any] = dict.fromkeys(
        ("telegram_id", "username", "phone", "birth_day", "birth_month", "birth_year", "source", "branch_id")
    )
    values = {**personal, "name": "", "subscribed": False, "topics": [], "erased_at": now}
    await db.execute(update(customers).where(customers.c.id == customer_id).values(**values))


async def _one(db: AsyncConnection, statement: Select[Any], wanted: int) -> Customer | None:
    row = (await db.execute(statement, {"wanted": wanted})).mappings().first()
    return _customer(row) if row else None


def _customer(row: RowMapping) -> Customer:
    start, end = row["quiet_start"], row["quiet_end"]
    day, month = row["birth_day"], row["birth_month"]
    return Customer(
        id=row["id"],
        telegram_id=row["telegram_id"],
        name=row["name"],
        username=row["username"],
        locale=Locale(row["locale"]),
        locale_chosen=row["locale_chosen"],
        phone=row["phone"],
        birthday=Birthday(month=month, day=day, year=row["birth_year"]) if day else None,
        source=row["source"],
        subscribed=row["subscribed"],
        topics=frozenset(Topic(topic) for topic in row["topics"]),
        quiet=QuietHours(time.fromisoformat(start), time.fromisoformat(end)) if start else None,
        branch_id=row["branch_id"],
        unreachable_since=row["unreachable_since"],
        joined_at=row["joined_at"],
        seen_at=row["seen_at"],
    )
