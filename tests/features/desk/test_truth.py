"""What a waiting customer is told, when, and on what ground."""

from __future__ import annotations

from datetime import timedelta
from statistics import median
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from bot.customers.store import customers
from bot.desk.truth import time_left
from bot.shop.calendar import Why
from bot.shop.model import Branch, Hours, SpecialDay, parse_windows
from tests.features.desk.waiting import DILSHOD, MARINA, TASHKENT, WaitingRoom

if TYPE_CHECKING:
    from bot.core.database import Database

MINUTE = timedelta(minutes=1)
HOURS = Hours.every_day(*parse_windows("10-21"))

walls = st.lists(st.integers(1, 90).map(lambda minutes: minutes * MINUTE), min_size=3, max_size=20)


@pytest.fixture
async def room(database: Database) -> WaitingRoom:
    opened = WaitingRoom(database)
    await opened.open()
    await opened.shops.add_branch(Branch(0, {"uz": "Atlas"}, {"uz": "Atlas"}, HOURS))
    return opened


@given(ahead=st.integers(0, 50), walls=walls, people=st.integers(0, 10))
def test_no_time_is_promised_that_is_shorter_than_the_pace(ahead: int, walls: list[timedelta], people: int) -> None:
    left = time_left(ahead, walls, people)

    slowest = timedelta(seconds=median(wall.total_seconds() for wall in walls)) * (ahead + 1) / max(1, people)
    assert left is None or left >= slowest
    assert left is None or left >= min(walls)


@given(walls=walls, people=st.integers(1, 10))
def test_more_people_ahead_take_longer_and_more_on_duty_do_not(walls: list[timedelta], people: int) -> None:
    long = timedelta.max
    by_place = [time_left(ahead, walls, people) or long for ahead in range(8)]
    by_people = [time_left(5, walls, people) or long for people in range(1, 8)]

    assert by_place == sorted(by_place)
    assert by_people == sorted(by_people, reverse=True)


def test_two_answers_are_no_pace_and_hours_are_no_estimate() -> None:
    assert time_left(0, [MINUTE, MINUTE], 1) is None
    assert time_left(2, [4 * MINUTE] * 3, 1) == 12 * MINUTE
    assert time_left(60, [4 * MINUTE] * 3, 1) is None


async def test_customer_is_told_once_at_half_of_the_target(room: WaitingRoom) -> None:
    ticket = await room.asks()

    await room.passes(14)
    assert await room.told() == []
    await room.passes(1)
    await room.passes(10)
    await room.passes(100)

    assert await room.told() == [(await room.wait(ticket)).id]


async def test_who_was_answered_is_told_nothing(room: WaitingRoom) -> None:
    ticket = await room.asks()
    await room.answers(ticket)
    await room.passes(60)
    assert await room.told() == []

    room.clock.move(MINUTE)
    waiting = await room.asks()
    wait = (await room.wait(waiting)).id
    await room.passes(16)
    await room.answers(waiting)

    assert await room.truths.of(wait) is None


async def test_next_wait_is_another_one(room: WaitingRoom) -> None:
    ticket = await room.asks()
    await room.passes(16)
    await room.answers(ticket)
    room.clock.move(10 * MINUTE)
    await room.asks_on(ticket)

    await room.passes(16)

    assert len(await room.told()) == 2


async def test_not_right_after_a_persons_words(room: WaitingRoom) -> None:
    await room.policies.change(question=4 * MINUTE)
    ticket = await room.asks()
    await room.answers(ticket)
    await room.asks_on(ticket)

    await room.passes(4)
    assert await room.told() == []
    await room.passes(1)

    assert len(await room.told()) == 1


async def test_who_cannot_be_reached_is_left_alone(room: WaitingRoom) -> None:
    ticket = await room.asks()
    async with room.database.write() as db:
        blocked = update(customers).where(customers.c.id == ticket.customer_id)
        await db.execute(blocked.values(unreachable_since=room.clock.now()))

    await room.passes(16)

    assert await room.told() == []


async def test_when_only_working_hours_count_the_night_is_told_at_once(room: WaitingRoom) -> None:
    await room.policies.change(in_working_hours=True)
    room.clock.move(timedelta(hours=12))  # midnight
    ticket = await room.asks()

    await room.passes(1)
    assert await room.told() == []  # the confirmation was a minute ago
    await room.passes(1)

    truth = await room.truths.of((await room.wait(ticket)).id)
    assert truth
    assert await room.told() == [truth.wait.id]
    opens = truth.hours.opens_at(room.clock.now())
    assert opens
    assert opens.astimezone(TASHKENT).hour == 10
    assert truth.wait.due_at == opens + 30 * MINUTE


async def test_around_the_clock_the_night_is_told_at_half_of_the_target(room: WaitingRoom) -> None:
    room.clock.move(timedelta(hours=12))
    ticket = await room.asks()

    await room.passes(14)
    assert await room.told() == []
    await room.passes(1)

    assert await room.told() == [(await room.wait(ticket)).id]


async def test_special_day_is_the_reason(room: WaitingRoom) -> None:
    today = room.clock.now().astimezone(TASHKENT).date()
    await room.calendars.name_day(SpecialDay(today, ()))
    ticket = await room.asks()

    truth = await room.truths.of((await room.wait(ticket)).id)

    assert truth
    closed = truth.hours.closed_for(room.clock.now())
    assert closed
    assert closed.why is Why.SPECIAL


async def test_place_and_pace_are_measured(room: WaitingRoom) -> None:
    for _ in range(3):
        answered = await room.asks()
        room.clock.move(4 * MINUTE)
        await room.answers(answered)
    first, second = await room.customer(), await room.customer()
    await room.asks(first)
    await room.asks(second)
    await room.asks(second)
    last = await room.asks()

    alone = await room.truths.of((await room.wait(last)).id)
    await room.team.go_on_duty(MARINA)
    with_help = await room.truths.of((await room.wait(last)).id)

    assert alone
    assert with_help
    assert (alone.people_ahead, alone.left) == (2, 12 * MINUTE)
    assert (with_help.people_ahead, with_help.left) == (2, 6 * MINUTE)


async def test_own_other_question_is_nobody_ahead(room: WaitingRoom) -> None:
    customer = await room.customer()
    await room.asks(customer)

    truth = await room.truths.of((await room.wait(await room.asks(customer))).id)

    assert truth
    assert (truth.people_ahead, truth.left) == (0, None)


async def test_yesterdays_pace_is_no_pace(room: WaitingRoom) -> None:
    for _ in range(3):
        answered = await room.asks()
        room.clock.move(MINUTE)
        await room.answers(answered, DILSHOD)
    room.clock.move(timedelta(days=1, minutes=5))

    truth = await room.truths.of((await room.wait(await room.asks())).id)

    assert truth
    assert truth.left is None
