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
    cast,
    exists,
    func,
    not_,
    or_,
    true,
)

from bot.campaigns.segments import ANY_RATING, Kind, Segment
from bot.core.database import Id, UserText, UTCDateTime, metadata
from bot.customers.store import customers, subscribed_to
from bot.customers.tags_store import customer_tags
from bot.feedback.model import STARS, mood_of
from bot.feedback.store import ratings
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Callable
    from zoneinfo import ZoneInfo

    from sqlalchemy import ColumnElement

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


_is_meant = people.c.key.in_(
    [cast(customers.c.telegram_id, Text), customers.c.phone, "@" + func.lower(customers.c.username)]
)

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
