"""Who is told that a customer waits, when, and only once: whatever ticks, answers and restarts come between."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.desk.clock import moments
from bot.desk.ladder import Alarm, Rung
from bot.desk.store import events
from bot.shop.calendar import WorkingTime
from bot.shop.model import Hours, Window, parse_windows
from tests.features.desk.waiting import AZIZA, DILSHOD, MARINA, RUSTAM, WaitingRoom

if TYPE_CHECKING:
    from bot.core.database import Database
    from bot.desk.model import Ticket
    from bot.team.model import Member

MINUTE = timedelta(minutes=1)
ZONES = [ZoneInfo(name) for name in ("Asia/Tashkent", "Asia/Almaty", "Asia/Yerevan", "Europe/Moscow")]
PRIVATE = (Alarm.PERSON, Alarm.OWNER)
SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

weeks = st.sampled_from(
    (
        Hours.every_day(*parse_windows("10-14, 15-19")),
        Hours.every_day(Window(time(18), time(3))),
        Hours.every_day(*parse_windows("9-18")).on(5, ()).on(6, ()),
    )
)
targets = st.integers(1, 12 * 60).map(lambda minutes: minutes * MINUTE)
starts = st.integers(0, 7 * 24 * 60).map(lambda minutes: datetime(2026, 12, 28, tzinfo=UTC) + minutes * MINUTE)


@pytest.fixture
async def room(database: Database) -> WaitingRoom:
    opened = WaitingRoom(database)
    await opened.open()
    return opened


@given(week=weeks, zone=st.sampled_from(ZONES), since=starts, target=targets, limit=targets)
def test_rungs_stand_at_their_shares_of_the_working_time(
    week: Hours, zone: ZoneInfo, since: datetime, target: timedelta, limit: timedelta
) -> None:
    hours = WorkingTime(week, zone)

    found = moments(since, target, limit, hours)

    shares = [hours.between(since, at) for at in (found.half_at, found.most_at, found.due_at, found.limit_at)]
    assert shares == [target * 0.5, target * 0.8, target, max(target, limit)]
    assert found.half_at <= found.most_at <= found.due_at <= found.limit_at


async def test_ladder_is_climbed_step_by_step(room: WaitingRoom) -> None:
    ticket = await room.asks()
    wait = ((await room.wait(ticket)).id,)

    told = []
    for minutes in (14, 1, 8, 1, 5, 1, 29, 1, 600):
        before = len(await room.alarms())
        await room.passes(minutes)
        told.append((await room.alarms())[before:])

    assert told == [
        [],
        [(Alarm.TALK, 1, wait, None), (Alarm.PERSON, 1, wait, DILSHOD.telegram_id)],
        [],
        [(Alarm.TALK, 2, wait, None), (Alarm.PERSON, 2, wait, DILSHOD.telegram_id)],
        [],
        [(Alarm.TALK, 3, wait, None), (Alarm.OWNER, 3, wait, RUSTAM.telegram_id)],
        [],
        [(Alarm.OWNER, 4, wait, RUSTAM.telegram_id)],
        [],
    ]


async def test_after_a_long_night_only_the_highest_rung_is_told(room: WaitingRoom) -> None:
    ticket = await room.asks()
    room.restart()

    await room.passes(90)
    await room.passes(90)

    assert [(kind, rung) for kind, rung, _, _ in await room.alarms()] == [(Alarm.OWNER, 4)]
    assert (await room.wait(ticket)).alarm_at is None


async def test_who_was_answered_in_between_alarms_nobody(room: WaitingRoom) -> None:
    ticket = await room.asks()
    room.clock.move(20 * MINUTE)
    await room.answers(ticket)

    await room.passes(60)

    assert await room.alarms() == []


async def test_what_is_said_is_what_is_true_then(room: WaitingRoom) -> None:
    first, second = await room.asks(), await room.asks()
    ids = [(await room.wait(one)).id for one in (first, second)]
    await room.passes(16)
    await room.answers(first)

    left = await room.ladder.waiting(ids, Rung.HALF)
    await room.passes(10)

    assert [one.ticket.id for one in left] == [second.id]
    assert await room.ladder.waiting(ids, Rung.HALF) == []
    assert [one.ticket.id for one in await room.ladder.waiting(ids, Rung.MOST)] == [second.id]


async def test_two_who_climb_at_once_tell_it_once(room: WaitingRoom) -> None:
    await room.asks()
    room.clock.move(16 * MINUTE)

    await asyncio.gather(*(room.ladder.climb() for _ in range(5)))

    assert len(await room.alarms(Alarm.TALK)) == 1


# Whom it concerns


async def test_who_has_it_is_told_and_not_who_is_on_duty(room: WaitingRoom) -> None:
    await room.work.take((await room.asks()).id, MARINA)

    await room.passes(16)

    assert [person for *_, person in await room.alarms(Alarm.PERSON)] == [MARINA.telegram_id]


@pytest.mark.parametrize(("times", "person"), [(1, AZIZA), (2, RUSTAM), (3, RUSTAM)])
async def test_a_level_up_it_is_the_leads_matter(room: WaitingRoom, times: int, person: Member) -> None:
    customer = await room.customer()
    ticket = await room.asks(customer)
    for _ in range(times):
        await room.work.resolve(ticket.id, DILSHOD)
        await room.desk.reopen(customer, ticket.id)

    await room.passes(16)

    assert [told for *_, told in await room.alarms(Alarm.PERSON)] == [person.telegram_id]


async def test_without_a_rota_the_talk_is_enough_and_without_a_group_owners_hear(room: WaitingRoom) -> None:
    await room.team.go_off_duty(DILSHOD)
    await room.asks()
    await room.passes(16)
    assert await room.alarms(*PRIVATE) == []

    await room.team.unlink_group(-100500)
    await room.asks()
    await room.passes(16)

    assert [(rung, told) for _, rung, _, told in await room.alarms(Alarm.PERSON)] == [(1, RUSTAM.telegram_id)]


# Many at once


async def test_three_are_told_apart_and_four_in_one(room: WaitingRoom) -> None:
    three = [await room.asks() for _ in range(3)]
    await room.passes(16)
    room.clock.move(60 * MINUTE)
    for one in three:
        await room.answers(one)
    four = tuple([(await room.wait(await room.asks())).id for _ in range(4)])
    before = len(await room.alarms())

    await room.passes(16)
    await room.passes(15)

    assert len(await room.alarms(Alarm.TALK)) == 3
    assert (await room.alarms())[before:] == [
        (Alarm.TEAM, 1, four, None),
        (Alarm.PERSON, 1, four, DILSHOD.telegram_id),
        (Alarm.TEAM, 3, four, None),
        (Alarm.OWNER, 3, four, RUSTAM.telegram_id),
    ]


# Who is silent loses it


async def test_silent_assignee_loses_it_when_the_answer_is_due(room: WaitingRoom) -> None:
    ticket = await room.asks()
    await room.work.take(ticket.id, MARINA)

    await room.passes(29)
    assert (await room.ticket(ticket)).assignee_id == MARINA.telegram_id
    await room.passes(1)

    lost = await room.ticket(ticket)
    assert (lost.assignee_id, lost.taken_by, lost.status) == (None, None, "new")
    assert [person for *_, person in await room.alarms(Alarm.RETURNED)] == [MARINA.telegram_id]
    assert [rung for _, rung, *_ in await room.alarms(Alarm.TALK)] == [2]  # the return says it at 100 %
    assert await log(room, ticket) == ["opened", "taken", "returned"]


async def test_who_has_just_taken_it_has_time_to_answer(room: WaitingRoom) -> None:
    ticket = await room.asks()
    await room.passes(31)
    await room.work.take(ticket.id, MARINA)

    await room.passes(29)
    assert (await room.ticket(ticket)).assignee_id == MARINA.telegram_id
    await room.passes(1)

    assert (await room.ticket(ticket)).assignee_id is None


async def test_owner_says_how_long_somebody_may_be_silent(room: WaitingRoom) -> None:
    await room.policies.change(return_after=10 * MINUTE)
    ticket = await room.asks()
    await room.work.take(ticket.id, MARINA)

    await room.passes(9)
    assert (await room.ticket(ticket)).assignee_id == MARINA.telegram_id
    await room.passes(1)

    assert (await room.ticket(ticket)).assignee_id is None


async def test_who_answers_keeps_it(room: WaitingRoom) -> None:
    ticket = await room.asks()
    await room.work.take(ticket.id, MARINA)
    await room.answers(ticket, MARINA)

    await room.passes(600)

    assert (await room.ticket(ticket)).assignee_id == MARINA.telegram_id


# Whatever happens


@SQLITE
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.one_of(st.integers(1, 40), st.sampled_from(("answer", "ask", "restart", "tick twice"))), max_size=14
    )
)
async def test_no_rung_is_climbed_twice_or_skipped(room: WaitingRoom, steps: list[int | str]) -> None:
    ticket = await room.asks()
    expected: dict[int, list[int]] = {}
    for step in [*steps, 45]:
        match step:
            case int(minutes):
                room.clock.move(minutes * MINUTE)
                await room.ladder.climb()
            case "answer":
                await room.answers(ticket)
            case "ask":
                await room.asks_on(ticket)
            case "restart":
                room.restart()
            case _:
                await asyncio.gather(room.ladder.climb(), room.ladder.climb())
        wait = await room.wait(ticket)
        reached = expected.setdefault(wait.id, [])
        passed = sum(at <= room.clock.now() for at in (wait.half_at, wait.most_at, wait.due_at, wait.limit_at))
        if isinstance(step, int) and wait.ended_at is None and passed and passed not in reached:
            reached.append(passed)

    told: dict[int, list[int]] = {wait: [] for wait in expected}
    for kind, rung, [wait_id], _ in await room.alarms(Alarm.TALK, Alarm.OWNER):
        if wait_id in told and kind == (Alarm.OWNER if rung >= Rung.DUE else Alarm.TALK):
            told[wait_id].append(rung)
    assert told == expected
    await room.answers(ticket)


async def log(room: WaitingRoom, ticket: Ticket) -> list[str]:
    async with room.database.read() as db:
        found = await db.scalars(select(events.c.event).where(events.c.ticket_id == ticket.id).order_by(events.c.id))
        return list(found)
