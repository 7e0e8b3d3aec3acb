"""Segments: the data, and that SQL means by them what a person reading them does."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select

from bot.campaigns import segment_store
from bot.campaigns.segments import ANY_RATING, MOST_IN_LINE, MOST_LINES, Condition, Kind, Segment
from bot.customers.model import Topic
from bot.customers.store import customers
from bot.customers.tags_store import customer_tags
from bot.feedback.model import Mood
from bot.feedback.store import ratings
from bot.i18n import Locale

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.database import Database

NOW = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
TASHKENT = ZoneInfo("Asia/Tashkent")
DAYS = (1, 7, 30)
# The local midnight before last, and one that nobody of the population reaches.
DATES = ("2026-11-20", "2026-11-01", "2027-01-01")
LIST = 1
ON_THE_LIST = {"1", "+998901234567", "@nilufar"}

VALUES = {
    Kind.TOPIC: tuple(Topic),
    Kind.LANGUAGE: ("uz", "kk", "ru"),
    Kind.BRANCH: ("1", "2"),
    Kind.BIRTH_MONTH: ("2", "11"),
    Kind.JOINED_WITHIN: tuple(map(str, DAYS)),
    Kind.JOINED_SINCE: DATES,
    Kind.SEEN_WITHIN: tuple(map(str, DAYS)),
    Kind.SOURCE: ("insta", "%", "o'x"),
    Kind.TAG: ("vip", "опт"),
    Kind.RATED: (ANY_RATING, *Mood),
    Kind.LISTED: (str(LIST), "2"),
}

conditions = st.sampled_from(Kind).flatmap(
    lambda kind: st.builds(Condition, st.just(kind), st.sampled_from(VALUES[kind]).map(str), st.booleans())
)
lines = st.lists(conditions, min_size=1, max_size=3).map(tuple)
some_segments = st.lists(lines, max_size=3).map(lambda found: Segment(tuple(found)))

moments = st.sampled_from(
    [
        NOW,
        *(NOW - timedelta(days=days) for days in DAYS),
        *(NOW - timedelta(days=days, seconds=1) for days in DAYS),
        # A local midnight is 19:00 of the day before in UTC.
        datetime(2026, 11, 19, 19, 0, tzinfo=UTC),
        datetime(2026, 11, 19, 18, 59, 59, tzinfo=UTC),
    ]
)


@dataclass(frozen=True)
class One:
    """A customer of the little populations."""

    locale: Locale
    subscribed: bool
    topics: frozenset[Topic]
    branch: int | None
    birth_month: int | None
    joined: datetime
    seen: datetime
    source: str | None
    tags: frozenset[str]
    stars: frozenset[int]
    telegram_id: int
    phone: str | None
    username: str | None


populations = st.lists(
    st.builds(
        One,
        locale=st.sampled_from(Locale),
        subscribed=st.booleans(),
        topics=st.frozensets(st.sampled_from(Topic)),
        branch=st.sampled_from([None, 1, 2]),
        birth_month=st.sampled_from([None, 2, 11]),
        joined=moments,
        seen=moments,
        source=st.sampled_from([None, "insta", "Insta", "%", "o'x"]),
        tags=st.frozensets(st.sampled_from(["vip", "опт", "other"])),
        stars=st.frozensets(st.integers(1, 5), max_size=2),
        telegram_id=st.integers(1, 50),
        phone=st.sampled_from([None, "+998901234567", "+77011234567"]),
        username=st.sampled_from([None, "Nilufar", "nilufar2"]),
    ),
    max_size=6,
    unique_by=lambda one: one.telegram_id,
)


@given(some_segments)
def test_segment_comes_back_from_json_as_it_was(segment: Segment) -> None:
    assert Segment.from_json(json.loads(json.dumps(segment.to_json()))) == segment


@pytest.mark.parametrize(
    "stored",
    [
        {"kind": "bought-within", "value": "30", "not": False},
        {"kind": "language", "value": "fr", "not": False},
        {"kind": "birth-month", "value": "13", "not": False},
        {"kind": "joined-since", "value": "yesterday", "not": False},
        {"kind": "tag", "value": "two words", "not": False},
    ],
)
def test_what_this_version_does_not_know_is_named(stored: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=stored["kind"] if "bought" in stored["kind"] else stored["value"]):
        Segment.from_json({"lines": [[stored]]})


def test_everybody_has_no_lines_and_no_line_is_empty() -> None:
    assert Segment.everybody() == Segment()
    with pytest.raises(ValueError, match="nobody"):
        Segment(((),))


@given(some_segments, st.integers(0, 4), conditions)
def test_what_was_added_can_be_turned_and_removed(before: Segment, line: int, condition: Condition) -> None:
    after = before.add(line, condition)
    line = min(line, len(before.lines))
    assert after.find(line, condition.mark) == condition

    turned = after.turn(line, condition.mark, negated=not condition.negated)
    assert turned.turn(line, condition.mark, negated=condition.negated) == after
    removed = after.remove(line, condition.mark)
    assert sum(map(len, removed.lines)) == sum(map(len, after.lines)) - 1


def test_condition_that_is_gone_is_not_found_and_its_neighbour_stays() -> None:
    uz, ru = (Condition(Kind.LANGUAGE, language) for language in ("uz", "ru"))
    segment = Segment(((uz, ru),)).remove(0, uz.mark)

    with pytest.raises(KeyError):
        segment.remove(0, uz.mark)
    assert segment == Segment(((ru,),))
    assert segment.remove(0, ru.mark) == Segment.everybody()


def test_screen_never_overflows() -> None:
    segment = Segment.everybody()
    for days in range(1, 20):
        segment = segment.add(0, Condition(Kind.SEEN_WITHIN, str(days)))
    for days in range(1, 20):
        segment = segment.add(99, Condition(Kind.SEEN_WITHIN, str(days)))

    assert [len(line) for line in segment.lines] == [MOST_IN_LINE, *[1] * (MOST_LINES - 1)]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(population=populations, segment=some_segments)
async def test_sql_finds_whom_a_reader_of_the_segment_finds(
    database: Database, population: list[One], segment: Segment
) -> None:
    meant = {one.telegram_id for one in population if all(any(holds(c, one) for c in line) for line in segment.lines)}

    async with database.write() as db:
        await settle(db, population)
        condition = segment_store.condition(segment, NOW, TASHKENT)
        found = set(await db.scalars(select(customers.c.telegram_id).where(condition)))
        others = set(await db.scalars(select(customers.c.telegram_id).where(~condition)))

    assert found == meant
    assert found | others == {one.telegram_id for one in population}


def holds(condition: Condition, one: One) -> bool:
    """The same in plain Python, written on its own."""
    value = condition.value
    local_day = one.joined.astimezone(TASHKENT).date()
    moods = {"low": {1, 2}, "middle": {3}, "high": {4, 5}, "any": {1, 2, 3, 4, 5}}
    keys = {str(one.telegram_id), one.phone, f"@{one.username.lower()}" if one.username else None}
    answer = {
        Kind.TOPIC: lambda: one.subscribed and value in one.topics,
        Kind.LANGUAGE: lambda: one.locale.split("-")[0] == value,
        Kind.BRANCH: lambda: str(one.branch) == value,
        Kind.BIRTH_MONTH: lambda: str(one.birth_month) == value,
        Kind.JOINED_WITHIN: lambda: NOW - one.joined <= timedelta(days=int(value)),
        Kind.JOINED_SINCE: lambda: local_day >= date.fromisoformat(value),
        Kind.SEEN_WITHIN: lambda: NOW - one.seen <= timedelta(days=int(value)),
        Kind.SOURCE: lambda: one.source == value,
        Kind.TAG: lambda: value in one.tags,
        Kind.RATED: lambda: bool(one.stars & moods[value]),
        Kind.LISTED: lambda: value == str(LIST) and bool(keys & ON_THE_LIST),
    }[condition.kind]()
    return answer != condition.negated


async def settle(db: AsyncConnection, population: list[One]) -> None:
    """Only these people live here now."""
    for table in (ratings, customer_tags, segment_store.people, segment_store.people_lists, customers):
        await db.execute(table.delete())
    await db.execute(insert(segment_store.people_lists), {"id": LIST, "size": 3, "created_at": NOW})
    await db.execute(insert(segment_store.people), [{"list_id": LIST, "key": key} for key in ON_THE_LIST])
    for number, one in enumerate(population, start=1):
        await db.execute(insert(customers).values(id=number, **columns(one)))
        for tag in one.tags:
            await db.execute(insert(customer_tags).values(customer_id=number, tag=tag))
        for stars in one.stars:
            await db.execute(
                insert(ratings).values(customer_id=number, asked_in=stars, stars=stars, comment="", at=NOW)
            )


def columns(one: One) -> dict[str, Any]:
    return {
        "telegram_id": one.telegram_id,
        "name": "",
        "username": one.username,
        "locale": one.locale,
        "locale_chosen": True,
        "phone": one.phone,
        "birth_day": 5 if one.birth_month else None,
        "birth_month": one.birth_month,
        "source": one.source,
        "subscribed": one.subscribed,
        "topics": sorted(one.topics),
        "branch_id": one.branch,
        "joined_at": one.joined,
        "seen_at": one.seen,
    }
