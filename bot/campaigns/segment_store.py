"""The tables of segments and of the lists of people they may name; and what a segment means in SQL.

Lists are only added: a campaign keeps its own copy of the segment, and "not on the list" must not turn into "everybody"
because the list was deleted. A person who asks to be forgotten is taken off them.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    JSON,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    not_,
    or_,
    select,
    true,
    update,
)

from bot.campaigns.segments import ANY_RATING, Kind, Segment
from bot.core.database import Id, UserText, UTCDateTime, insert, metadata
from bot.customers.store import customers, subscribed_to
from bot.customers.tags_store import customer_tags
from bot.feedback.model import STARS, mood_of
from bot.feedback.store import ratings
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from zoneinfo import ZoneInfo

    from sqlalchemy import ColumnElement, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.campaigns.segments import Condition

segments = Table(
    "segments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", UserText, nullable=False, unique=True),
    Column("rule", JSON, nullable=False),
    Column("created_at", UTCDateTime, nullable=False),
)

people_lists = Table(
    "people_lists",
    metadata,
    Column("id", Id, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("created_at", UTCDateTime, nullable=False),
)

# One row for each way in which a person of the list may be recognised: "5000000001", "+998901234567", "@nilufar".
people = Table(
    "people_list_keys",
    metadata,
    Column("list_id", ForeignKey(people_lists.c.id), primary_key=True),
    Column("key", String(64), primary_key=True, index=True),
)


# By what a customer may be recognised, written as keys are.
_WAYS = (cast(customers.c.telegram_id, Text), customers.c.phone, "@" + func.lower(customers.c.username))
_is_meant = people.c.key.in_(_WAYS)


async def add(db: AsyncConnection, name: str, segment: Segment, now: datetime) -> int | None:
    """The id of the new segment; None when there is one of that name."""
    statement = insert(db, segments).values(name=name, rule=segment.to_json(), created_at=now)
    added: int | None = await db.scalar(
        statement.on_conflict_do_nothing(index_elements=["name"]).returning(segments.c.id)
    )
    return added


async def all_segments(db: AsyncConnection) -> Sequence[RowMapping]:
    """The id, the name and the rule of each segment, the newest first."""
    statement = select(segments.c.id, segments.c.name, segments.c.rule).order_by(segments.c.id.desc())
    return (await db.execute(statement)).mappings().all()


async def by_id(db: AsyncConnection, segment_id: int, *, lock: bool = False) -> RowMapping | None:
    """Name and rule; with `lock` nobody else changes them before the transaction ends."""
    statement = select(segments.c.name, segments.c.rule).where(segments.c.id == segment_id)
    return (await db.execute(statement.with_for_update() if lock else statement)).mappings().first()


async def change(db: AsyncConnection, segment_id: int, segment: Segment) -> None:
    await db.execute(update(segments).where(segments.c.id == segment_id).values(rule=segment.to_json()))


async def rename(db: AsyncConnection, segment_id: int, name: str) -> bool:
    """Says whether it has that name now: another segment may have it."""
    others = select(segments.c.id).where(segments.c.name == name, segments.c.id != segment_id)
    statement = update(segments).where(segments.c.id == segment_id, ~others.exists())
    return bool((await db.execute(statement.values(name=name))).rowcount)


async def delete(db: AsyncConnection, segment_id: int) -> None:
    await db.execute(segments.delete().where(segments.c.id == segment_id))


async def count(db: AsyncConnection, holds: ColumnElement[bool]) -> Sequence[RowMapping]:
    """For each locale how many people there are, and how many of them a newsletter reaches."""
    reached = and_(customers.c.subscribed, customers.c.unreachable_since.is_(None))
    statement = (
        select(
            customers.c.locale, func.count().label("people"), func.sum(case((reached, 1), else_=0)).label("subscribers")
        )
        .where(customers.c.erased_at.is_(None), holds)
        .group_by(customers.c.locale)
    )
    return (await db.execute(statement)).mappings().all()


async def sources(db: AsyncConnection, limit: int) -> Sequence[str]:
    """The marks of the deep links by which customers came, those of the most customers first."""
    source = customers.c.source
    statement = select(source).where(source.is_not(None)).group_by(source).order_by(func.count().desc(), source)
    return (await db.scalars(statement.limit(limit))).all()


async def add_list(db: AsyncConnection, size: int, keys: Sequence[str], now: datetime) -> int:
    list_id = await db.scalar(insert(db, people_lists).values(size=size, created_at=now).returning(people_lists.c.id))
    await db.execute(insert(db, people), [{"list_id": list_id, "key": key} for key in keys])
    return int(list_id or 0)


async def known_keys(db: AsyncConnection, list_id: int) -> set[str]:
    """The keys of a list by which some customer is recognised."""
    # Three subqueries, each read once: as a join, SQLite goes through all customers for each key, which takes minutes.
    known = or_(*[people.c.key.in_(select(way)) for way in _WAYS])
    return set(await db.scalars(select(people.c.key).where(people.c.list_id == list_id, known)))


async def lists_with(db: AsyncConnection, keys: Sequence[str]) -> Sequence[RowMapping]:
    """The lists with any of these keys, and which."""
    statement = select(people.c.list_id, people.c.key).where(people.c.key.in_(keys))
    return (await db.execute(statement)).mappings().all()


async def erase(db: AsyncConnection, keys: Sequence[str]) -> None:
    """Take whoever has these keys off every list."""
    await db.execute(people.delete().where(people.c.key.in_(keys)))


def condition(segment: Segment, now: datetime, zone: ZoneInfo) -> ColumnElement[bool]:
    """The segment as a condition on `customers`, never NULL; consent and reachability are asked elsewhere."""
    lines = [or_(*[_compiled(one, now, zone) for one in line]) for line in segment.lines]
    return and_(true(), *lines)


def _compiled(one: Condition, now: datetime, zone: ZoneInfo) -> ColumnElement[bool]:
    holds = _MEANINGS[one.kind](one.value, now, zone)
    return not_(holds) if one.negated else holds


def _topic(value: str, *_: Any) -> ColumnElement[bool]:
    return subscribed_to(value)


def _language(value: str, *_: Any) -> ColumnElement[bool]:
    return customers.c.locale.in_([locale for locale in Locale if locale.catalogue == value])


def _branch(value: str, *_: Any) -> ColumnElement[bool]:
    return customers.c.branch_id.is_not_distinct_from(int(value))


def _birth_month(value: str, *_: Any) -> ColumnElement[bool]:
    return customers.c.birth_month.is_not_distinct_from(int(value))


def _joined_within(value: str, now: datetime, _: ZoneInfo) -> ColumnElement[bool]:
    return customers.c.joined_at >= now - timedelta(days=int(value))


def _joined_since(value: str, _: datetime, zone: ZoneInfo) -> ColumnElement[bool]:
    return customers.c.joined_at >= datetime.combine(date.fromisoformat(value), time(), zone)


def _seen_within(value: str, now: datetime, _: ZoneInfo) -> ColumnElement[bool]:
    return customers.c.seen_at >= now - timedelta(days=int(value))


def _source(value: str, *_: Any) -> ColumnElement[bool]:
    return customers.c.source.is_not_distinct_from(value)


def _tag(value: str, *_: Any) -> ColumnElement[bool]:
    return exists().where(customer_tags.c.customer_id == customers.c.id, customer_tags.c.tag == value)


def _rated(value: str, *_: Any) -> ColumnElement[bool]:
    stars = [one for one in STARS if value in {ANY_RATING, mood_of(one)}]
    return exists().where(ratings.c.customer_id == customers.c.id, ratings.c.stars.in_(stars))


def _listed(value: str, *_: Any) -> ColumnElement[bool]:
    return exists().where(people.c.list_id == int(value), _is_meant)


_MEANINGS: dict[Kind, Callable[[str, datetime, ZoneInfo], ColumnElement[bool]]] = {
    Kind.TOPIC: _topic,
    Kind.LANGUAGE: _language,
    Kind.BRANCH: _branch,
    Kind.BIRTH_MONTH: _birth_month,
    Kind.JOINED_WITHIN: _joined_within,
    Kind.JOINED_SINCE: _joined_since,
    Kind.SEEN_WITHIN: _seen_within,
    Kind.SOURCE: _source,
    Kind.TAG: _tag,
    Kind.RATED: _rated,
    Kind.LISTED: _listed,
}
