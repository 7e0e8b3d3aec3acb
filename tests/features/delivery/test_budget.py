"""The send budget: who goes first, and that Telegram's limits are never run into by ourselves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.delivery.budget import NOW, LocalBudget
from bot.delivery.model import Lane
from sandbox import Clock

if TYPE_CHECKING:
    from bot.core.database import Database

START = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
GROUP, ANNA = -1001, 5


@pytest.fixture
def clock() -> Clock:
    return Clock(start=START)


@pytest.fixture
def budget(database: Database, clock: Clock) -> LocalBudget:
    return LocalBudget(database, clock, bot_id=1)


async def sent_within(budget: LocalBudget, clock: Clock, lane: Lane, duration: timedelta) -> int:
    """How many a sender gets away who always comes again when it is told to."""
    end, sent = clock.now() + duration, 0
    while clock.now() < end:
        wait = await budget.reserve(lane)
        sent += wait == NOW
        clock.move(wait)
    return sent


@ON_SQLITE
async def test_broadcast_uses_nearly_all_of_thirty_a_second(budget: LocalBudget, clock: Clock) -> None:
    assert 29.7 <= await sent_within(budget, clock, Lane.PROMO, timedelta(minutes=1)) / 60 <= 30.1


@ON_SQLITE
async def test_live_replies_never_wait_and_the_broadcast_makes_room(budget: LocalBudget, clock: Clock) -> None:
    await sent_within(budget, clock, Lane.PROMO, 5 * SECOND)

    assert [await budget.reserve(Lane.LIVE, person) for person in range(40)] == [NOW] * 40
    assert await budget.reserve(Lane.PROMO) > SECOND


@ON_SQLITE
async def test_who_goes_first(budget: LocalBudget) -> None:
    order = []
    for lane in (Lane.PROMO, Lane.SERVICE, Lane.ALERT):
        while await budget.reserve(lane) == NOW:
            order.append(lane)

    assert order == [*[Lane.PROMO] * 3, Lane.SERVICE, Lane.ALERT]
    assert await budget.reserve(Lane.LIVE) == NOW


@ON_SQLITE
async def test_group_gets_at_most_twenty_a_minute(budget: LocalBudget, clock: Clock) -> None:
    sent = 0
    for _ in range(60):
        sent += await budget.reserve(Lane.ALERT, GROUP) == NOW
        clock.move(SECOND / 10)
    assert sent == 19  # one place stays free for a live reply

    wait = await budget.reserve(Lane.ALERT, GROUP)
    clock.move(wait)
    assert await budget.reserve(Lane.ALERT, GROUP) == NOW


@ON_SQLITE
async def test_those_who_wait_for_the_group_are_not_all_told_the_same_moment(budget: LocalBudget, clock: Clock) -> None:
    for _ in range(19):
        await budget.reserve(Lane.ALERT, GROUP)
        clock.move(SECOND)

    waits = [await budget.reserve(Lane.ALERT, GROUP) for _ in range(40)]

    assert waits[:3] == [41 * SECOND, 42 * SECOND, 43 * SECOND]
    assert len(set(waits)) == 40
    assert 2 * timedelta(minutes=1) < waits[-1] < 3 * timedelta(minutes=1)


@ON_SQLITE
async def test_chat_gets_one_a_second(budget: LocalBudget, clock: Clock) -> None:
    assert await budget.reserve(Lane.LIVE, ANNA) == NOW
    assert await budget.reserve(Lane.SERVICE, ANNA) == SECOND

    clock.move(SECOND)
    assert await budget.reserve(Lane.SERVICE, ANNA) == NOW


@ON_SQLITE
async def test_flood_wait_stops_all_but_live_replies_and_slows_down(budget: LocalBudget, clock: Clock) -> None:
    await budget.flooded(timedelta(seconds=40))
    assert await budget.reserve(Lane.LIVE, ANNA) == NOW
    assert await budget.reserve(Lane.ALERT) >= timedelta(seconds=40)

    clock.move(timedelta(seconds=40))
    assert await sent_within(budget, clock, Lane.PROMO, 20 * SECOND) / 20 == pytest.approx(21, abs=0.5)


@ON_SQLITE
async def test_refusals_of_messages_that_left_together_are_one_flood(budget: LocalBudget) -> None:
    for _ in range(10):
        await budget.flooded(SECOND)

    assert budget.rate == pytest.approx(21)


@ON_SQLITE
async def test_it_creeps_back_to_full_speed(budget: LocalBudget, clock: Clock) -> None:
    await budget.flooded(SECOND)
    slow = budget.rate
    for minute in range(1, 4):
        clock.move(timedelta(seconds=61))
        await budget.reserve(Lane.PROMO)
        assert budget.rate == pytest.approx(slow + minute)
    clock.move(timedelta(hours=1))
    for _ in range(20):
        clock.move(timedelta(seconds=61))
        await budget.reserve(Lane.PROMO)
    assert budget.rate == 30


async def test_flood_wait_survives_a_restart(database: Database, clock: Clock) -> None:
    await LocalBudget(database, clock, bot_id=1).flooded(timedelta(hours=2))
    clock.move(timedelta(minutes=30))

    restarted, another_bot = LocalBudget(database, clock, bot_id=1), LocalBudget(database, clock, bot_id=2)
    await restarted.load()
    await another_bot.load()

    assert await restarted.reserve(Lane.PROMO) == timedelta(hours=1, minutes=30)
    assert await another_bot.reserve(Lane.PROMO) == NOW


@ON_SQLITE
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(list(Lane)), st.integers(1, 12), st.integers(0, 400)), max_size=200))
async def test_more_than_a_bucket_of_thirty_never_leaves_but_for_live_replies(
    database: Database, moves: list[tuple[Lane, int, int]]
) -> None:
    """Telegram's side as a bucket of thirty that fills by thirty a second: only live replies may empty it."""
    clock = Clock(start=START)
    budget = LocalBudget(database, clock, bot_id=1)
    room, at = 30.0, clock.now()
    for lane, count, pause in moves:
        clock.move(timedelta(milliseconds=pause))
        room, at = min(30.0, room + (clock.now() - at).total_seconds() * 30), clock.now()
        if await budget.reserve(lane, count=count) == NOW:
            room -= count
            assert lane is Lane.LIVE or room >= 0
