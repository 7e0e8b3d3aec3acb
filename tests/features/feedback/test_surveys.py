"""When customers are asked: a day of their own, in the daytime, and never too often."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, insert, select

from bot.customers.model import QuietHours
from bot.customers.store import customers
from bot.delivery.store import outbox
from bot.desk.store import events, tickets
from bot.feedback.surveys import INTERVALS, MOST_LATE, PAUSES, Rules, days_late, good_moment, latest_turn
from bot.feedback.surveys_service import Surveys
from bot.feedback.surveys_store import surveys
from bot.shop.model import Shop
from bot.shop.service import Shops
from sandbox import Clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Insert

    from bot.core.database import Database

TASHKENT = ZoneInfo("Asia/Tashkent")
NOON = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
MANY = 90


@given(customer=st.integers(1, 10**12), today=st.integers(700_000, 800_000), every=st.sampled_from(INTERVALS))
def test_everybody_has_one_day_in_each_round(customer: int, today: int, every: int) -> None:
    late = [days_late(customer, day, every) for day in range(today, today + every)]

    assert sorted(late) == list(range(every))


def test_turns_are_spread_evenly() -> None:
    """Of customers numbered on end, as ours are, each day has its equal share."""
    of_today = [one for one in range(1, 9001) if days_late(one, 740_000, 90) == 0]

    assert len(of_today) == 100


def test_nobodys_turn_lies_before_the_switching_on() -> None:
    local = NOON.astimezone(TASHKENT)

    assert latest_turn(local, Rules()) == -1
    assert latest_turn(local, Rules(every=60, since=NOON)) == 0
    assert latest_turn(local, Rules(every=60, since=NOON - timedelta(days=3))) == 3
    assert latest_turn(local, Rules(every=60, since=NOON - timedelta(days=300))) == MOST_LATE


@given(
    moment=st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(TASHKENT)),  # noqa: DTZ001 - given
    quiet=st.none() | st.builds(QuietHours, st.integers(19, 23).map(time), st.integers(0, 18).map(time)),
)
def test_good_moment_is_in_the_day_and_out_of_quiet_hours(moment: datetime, quiet: QuietHours | None) -> None:
    found = good_moment(moment, quiet)

    assert moment <= found < moment + timedelta(days=1)
    assert 11 <= found.hour < 19
    assert good_moment(found, quiet) == found
    assert quiet is None or quiet.over_at(found) is None


class House:
    """The service on a database, with customers numbered from 1 who joined long ago."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.clock = Clock(start=NOON)
        self.surveys = Surveys(database, self.clock, Shops(database, self.clock, Shop(zone=TASHKENT)), lambda: None)

    async def fill(self, number: int, joined: datetime = NOON - timedelta(days=400)) -> None:
        person = {"locale": "ru", "locale_chosen": True, "name": "A", "subscribed": False, "topics": []}
        rows = [
            {"id": one, "telegram_id": one, "joined_at": joined, "seen_at": joined, **person}
            for one in range(1, number + 1)
        ]
        await self.put(insert(customers), rows)

    async def put(self, statement: Insert, rows: Sequence[dict[str, object]]) -> None:
        async with self.database.write() as db:
            await db.execute(statement, rows)

    async def asked(self) -> list[int]:
        """Who was asked so far, in order."""
        async with self.database.read() as db:
            rows = await db.execute(select(surveys.c.customer_id).order_by(surveys.c.id))
            return [int(row.customer_id) for row in rows]

    async def live(self, days: int) -> None:
        """Let days pass; the timer ticks twice in each, at noon and soon after."""
        for _ in range(days):
            await self.surveys.ask_due()
            self.clock.move(timedelta(minutes=10))
            await self.surveys.ask_due()
            self.clock.move(timedelta(days=1) - timedelta(minutes=10))


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


async def ticket_of(house: House, customer: int, **values: object) -> None:
    row = {
        "customer_id": customer,
        "kind": "question",
        "status": "new",
        "level": 0,
        "opened_at": NOON,
        "answer_due_at": NOON,
        "target": timedelta(minutes=30),
        "hard_limit": timedelta(hours=1),
        "in_working_hours": False,
    }
    await house.put(insert(tickets), [row | values])


async def test_nobody_is_asked_until_the_owner_wants_it(house: House) -> None:
    await house.fill(MANY)

    await house.live(3)

    assert await house.asked() == []


async def test_all_are_asked_once_a_round_a_few_a_day(house: House) -> None:
    await house.fill(MANY)
    await house.surveys.ask_every(60)

    await house.surveys.ask_due()
    assert 1 <= len(await house.asked()) <= 2
    await house.live(61)

    assert sorted(set(await house.asked())) == list(range(1, MANY + 1))
    assert len(await house.asked()) <= MANY + 4  # whose turn was first have it again by now
    async with house.database.read() as db:
        assert await db.scalar(select(func.count()).select_from(outbox)) == len(await house.asked())


@pytest.mark.parametrize("pause", PAUSES)
async def test_short_pause_asks_nobody_twice_in_a_round(house: House, pause: int) -> None:
    await house.fill(1)
    await house.surveys.ask_every(60)
    await house.surveys.pause_for(pause)

    await house.live(60)

    assert await house.asked() == [1]


async def test_newcomers_the_unreachable_and_the_erased_are_left_out(house: House) -> None:
    await house.fill(3, joined=NOON - timedelta(days=2))
    async with house.database.write() as db:
        await db.execute(customers.update().where(customers.c.id == 2).values(unreachable_since=NOON))
        await db.execute(customers.update().where(customers.c.id == 3).values(erased_at=NOON, telegram_id=None))
    await house.surveys.ask_every(60)

    await house.live(12)
    assert await house.asked() == []
    await house.live(63)

    assert set(await house.asked()) == {1}


async def test_open_matter_is_waited_out(house: House) -> None:
    await house.fill(60)
    await house.surveys.ask_every(60)
    for one in range(1, 61):
        await ticket_of(house, one)
    await house.live(5)
    assert await house.asked() == []

    async with house.database.write() as db:
        await db.execute(tickets.update().values(status="confirmed"))
    await house.live(1)

    assert len(await house.asked()) == 6  # those whose turn was missed, and today's


@pytest.mark.parametrize("event", ["spam", "merged", "closed-silent"])
async def test_who_had_nothing_to_judge_is_left_in_peace(house: House, event: str) -> None:
    await house.fill(1)
    await ticket_of(house, 1, id=1, status="confirmed")
    await house.put(insert(events), [{"ticket_id": 1, "event": event, "actor": None, "at": NOON}])
    await house.surveys.ask_every(60)

    await house.live(14)
    assert await house.asked() == []
    await house.live(60)

    assert set(await house.asked()) == {1}


async def test_night_is_no_time_to_ask(house: House) -> None:
    await house.fill(MANY)
    await house.surveys.ask_every(60)
    house.clock.move(timedelta(hours=12))

    await house.surveys.ask_due()

    assert await house.asked() == []


async def test_two_processes_that_tick_at_once_ask_once(house: House) -> None:
    await house.fill(MANY)
    await house.surveys.ask_every(60)

    await asyncio.gather(*(house.surveys.ask_due() for _ in range(3)))

    assert len(await house.asked()) == len(set(await house.asked())) > 0
    async with house.database.read() as db:
        assert await db.scalar(select(func.count()).select_from(outbox)) == len(await house.asked())
