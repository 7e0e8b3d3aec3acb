"""What moves a ticket: everything that the table allows, and nothing else; and what staff do with tickets."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from bot.core.errors import AlreadyTaken, AnswerFirst, NotFound, Refusal, TicketClosed, WithOwner
from bot.delivery.store import outbox
from bot.desk import moves_store
from bot.desk.clock_store import waits
from bot.desk.errands import Task
from bot.desk.holds import Hold, ends_at
from bot.desk.listeners import Listeners
from bot.desk.model import MOVES, Happened, Incoming, Kind, Level, Status
from bot.desk.store import events, tickets
from bot.desk.waits import Waits
from bot.desk.work import Work
from tests.features.desk.waiting import DILSHOD, MARINA, WaitingRoom, nobody_listens

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.database import Database
    from bot.desk.model import Ticket

    Act = Callable[[WaitingRoom, Ticket], Awaitable[object]]

HOUR, WEEK = timedelta(hours=1), timedelta(days=7)
RAHMAT = Incoming(message_id=None, text="rahmat")


@pytest.fixture
async def room(database: Database) -> WaitingRoom:
    opened = WaitingRoom(database)
    await opened.open()
    return opened


# The table


async def _merge(room: WaitingRoom, ticket: Ticket) -> None:
    other = await room.asks(await room.customers.by_id(ticket.customer_id))
    await room.work.merge(ticket.id, MARINA, other.id)


async def _hold_over(room: WaitingRoom, ticket: Ticket) -> None:
    await room.work.end_holds()


async def _left_alone(room: WaitingRoom, ticket: Ticket) -> None:
    await room.work.close_silent()


async def _confirm(room: WaitingRoom, ticket: Ticket) -> None:
    await room.desk.confirm(await room.customers.by_id(ticket.customer_id), ticket.id)


async def _reopen(room: WaitingRoom, ticket: Ticket) -> None:
    await room.desk.reopen(await room.customers.by_id(ticket.customer_id), ticket.id)


# What each may turn which status into. Whatever else it is tried on stays as it was.
ACTS: Mapping[str, tuple[Act, frozenset[Status]]] = {
    "take": (lambda room, one: room.work.take(one.id, MARINA), frozenset({Status.IN_WORK})),
    "hand to": (lambda room, one: room.work.hand_to(one.id, MARINA, MARINA), frozenset({Status.IN_WORK})),
    "hand up": (lambda room, one: room.work.hand_up(one.id, MARINA), frozenset({Status.NEW})),
    "release": (lambda room, one: room.work.release(one.id, MARINA), frozenset({Status.NEW})),
    "answer": (lambda room, one: room.answers(one), frozenset({Status.WAITING})),
    "ask on": (lambda room, one: room.asks_on(one), frozenset({Status.NEW, Status.IN_WORK})),
    "hold": (lambda room, one: room.work.hold_until(one.id, MARINA, room.clock.now()), frozenset({Status.ON_HOLD})),
    "hold over": (_hold_over, frozenset({Status.NEW, Status.IN_WORK})),
    "resolve": (lambda room, one: room.work.resolve(one.id, MARINA), frozenset({Status.RESOLVED})),
    "left alone": (_left_alone, frozenset({Status.RESOLVED})),
    "merge": (_merge, frozenset({Status.MERGED})),
    "spam": (lambda room, one: room.work.spam(one.id, MARINA), frozenset({Status.SPAM})),
    "not spam": (lambda room, one: room.work.not_spam(one.id, MARINA), frozenset({Status.IN_WORK})),
    "confirm": (_confirm, frozenset({Status.CONFIRMED})),
    "reopen": (_reopen, frozenset({Status.REOPENED})),
}


async def test_table_of_moves_is_what_happens(room: WaitingRoom) -> None:
    made: set[tuple[Status, Status]] = set()
    for name, (act, may_become) in ACTS.items():
        for before in Status:
            for assignee in (None, DILSHOD):
                ticket = await standing(room, before, assignee.telegram_id if assignee else None)
                try:
                    await act(room, ticket)
                except (TicketClosed, AlreadyTaken):
                    assert await room.ticket(ticket) == ticket, f"{name} was refused and did something"
                after = (await room.ticket(ticket)).status
                assert after is before or after in may_become, f"{name} turned {before} into {after}"
                made.add((before, after))

    allowed = {(before, to) for to, befores in MOVES.items() for before in befores}
    assert made == allowed | {(status, status) for status in Status}


async def standing(room: WaitingRoom, status: Status, assignee: int | None) -> Ticket:
    """A ticket of a week ago that stands so, and whose customer waits for nobody."""
    ticket = await room.asks()
    values = {"status": status, "assignee_id": assignee, "taken_by": "Dilshod" if assignee else None}
    async with room.database.write() as db:
        await db.execute(update(waits).where(waits.c.ticket_id == ticket.id).values(ended_at=room.clock.now()))
        await db.execute(update(tickets).where(tickets.c.id == ticket.id).values(waiting_since=None, **values))
        if status is Status.ON_HOLD:
            await db.execute(update(tickets).where(tickets.c.id == ticket.id).values(held_until=room.clock.now()))
    room.clock.move(WEEK)
    return await room.ticket(ticket)


# Hands


async def test_of_two_who_take_at_once_one_has_it(room: WaitingRoom) -> None:
    ticket = await room.asks()

    done = await asyncio.gather(*(room.work.take(ticket.id, one) for one in (DILSHOD, MARINA)), return_exceptions=True)

    [refusal] = [one for one in done if isinstance(one, AlreadyTaken)]
    assert refusal.fields == {"name": (await room.ticket(ticket)).taken_by}


async def test_handed_over_has_a_new_owner_and_goes_on(room: WaitingRoom) -> None:
    ticket = await room.asks()
    await room.work.take(ticket.id, DILSHOD)
    handed = await room.work.hand_to(ticket.id, DILSHOD, MARINA)

    with pytest.raises(AlreadyTaken):
        await room.work.hand_to(ticket.id, DILSHOD, MARINA)

    assert (handed.taken_by, handed.status, handed.waiting_since) == ("Марина", Status.IN_WORK, ticket.waiting_since)
    assert await log(room, ticket) == ["opened", "taken", "handed-over"]


async def test_handed_up_until_there_is_nobody_above(room: WaitingRoom) -> None:
    ticket = await room.asks()
    await room.work.take(ticket.id, DILSHOD)

    for level in (Level.MANAGER, Level.OWNER):
        up = await room.work.hand_up(ticket.id, DILSHOD)
        assert (up.level, up.status, up.assignee_id, up.taken_by) == (level, Status.NEW, None, None)

    with pytest.raises(WithOwner):
        await room.work.hand_up(ticket.id, DILSHOD)
    assert (await sent(room, ticket)).count(Task.TELL_LEVEL) == 2


async def test_only_the_one_who_has_it_loses_it(room: WaitingRoom) -> None:
    ticket = await room.asks()
    await room.work.take(ticket.id, DILSHOD)

    async with room.database.write() as db:
        assert not await moves_store.release(db, ticket.id, MARINA.telegram_id)
        assert await moves_store.release(db, ticket.id, DILSHOD.telegram_id)

    assert (await room.ticket(ticket)).status is Status.NEW


# Holds


async def test_nobody_who_waits_is_put_aside(room: WaitingRoom) -> None:
    ticket = await room.asks()

    with pytest.raises(AnswerFirst):
        await room.work.hold_until(ticket.id, DILSHOD, room.clock.now() + HOUR)

    assert (await room.ticket(ticket)).status is Status.NEW


@pytest.mark.parametrize("answered", [True, False])
async def test_hold_ends_with_a_new_wait(room: WaitingRoom, *, answered: bool) -> None:
    """It comes back to whoever has it, or to the queue; of two ticks one brings it back."""
    ticket = await room.asks()
    await room.answers(ticket)
    if not answered:
        await room.work.release(ticket.id, DILSHOD)
    until = room.clock.now() + HOUR
    await room.work.hold_until(ticket.id, DILSHOD, until)
    room.clock.move(HOUR - timedelta(seconds=1))
    await room.work.end_holds()
    assert (await room.ticket(ticket)).status is Status.ON_HOLD

    room.clock.move(timedelta(seconds=1))
    await room.work.end_holds()
    await room.work.end_holds()

    back = await room.ticket(ticket)
    assert back.status is (Status.IN_WORK if answered else Status.NEW)
    assert (back.waiting_since, back.held_until, back.answer_due_at) == (until, None, until + ticket.target)
    assert (await log(room, ticket)).count("hold-over") == 1


async def test_customer_who_asks_on_ends_the_hold_and_thanks_do_not(room: WaitingRoom) -> None:
    ticket = await room.asks()
    await room.answers(ticket)
    await room.work.hold_until(ticket.id, DILSHOD, room.clock.now() + HOUR)
    await room.desk.add(await room.customers.by_id(ticket.customer_id), ticket, RAHMAT)
    assert (await room.ticket(ticket)).status is Status.ON_HOLD

    await room.asks_on(ticket)

    back = await room.ticket(ticket)
    assert (back.status, back.held_until, back.waiting_since) == (Status.IN_WORK, None, room.clock.now())


@given(
    st.sampled_from(Hold),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 - made aware
    st.sampled_from(["Asia/Tashkent", "Asia/Almaty", "Asia/Yerevan", "Europe/Moscow"]),
)
def test_holds_end_later_and_in_the_morning(hold: Hold, now: datetime, zone: str) -> None:
    ends = ends_at(hold, now, ZoneInfo(zone))

    assert timedelta() < ends - now <= timedelta(days=7, hours=10)
    if hold in {Hold.TOMORROW, Hold.MONDAY}:
        assert (ends.astimezone(ZoneInfo(zone)).hour, ends.astimezone(ZoneInfo(zone)).minute) == (10, 0)
    if hold is Hold.MONDAY:
        assert ends.astimezone(ZoneInfo(zone)).weekday() == 0


# Merging


@pytest.mark.parametrize("newer", [True, False])
async def test_merged_keeps_the_earlier_deadline(room: WaitingRoom, *, newer: bool) -> None:
    customer = await room.customer()
    old = await room.asks(customer)
    room.clock.move(timedelta(minutes=5))
    new = await room.asks(customer)

    survivor = await room.work.merge(*((new.id, DILSHOD, old.id) if newer else (old.id, DILSHOD, new.id)))

    assert (survivor.answer_due_at, survivor.waiting_since) == (old.answer_due_at, old.waiting_since)
    async with room.database.read() as db:
        running = (await db.execute(select(waits.c.ticket_id).where(waits.c.ended_at.is_(None)))).scalars().all()
    assert running == [survivor.id]
    merged = await room.ticket(new if newer else old)
    assert (merged.status, merged.merged_into, merged.waiting_since) == (Status.MERGED, survivor.id, None)
    assert Task.CLOSE_TOPIC in await sent(room, merged)


async def test_who_waits_in_the_merged_waits_in_the_other(room: WaitingRoom) -> None:
    """Though that one was put aside; and whoever had to care has to care for it."""
    customer = await room.customer()
    held, waiting = await room.asks(customer), await room.asks(customer)
    await room.answers(held)
    await room.work.hold_until(held.id, DILSHOD, room.clock.now() + HOUR)
    await room.work.hand_up(waiting.id, DILSHOD)

    survivor = await room.work.merge(waiting.id, DILSHOD, held.id)

    assert (survivor.status, survivor.held_until, survivor.level) == (Status.IN_WORK, None, Level.MANAGER)
    assert survivor.waiting_since == waiting.waiting_since


async def test_what_is_said_in_the_merged_goes_on_in_the_other(room: WaitingRoom) -> None:
    customer = await room.customer()
    first = await room.desk.open(customer, Kind.QUESTION, [Incoming(message_id=501, text="Jirafa")])
    second, third = await room.asks(customer), await room.asks(customer)
    await room.work.merge(first.id, DILSHOD, second.id)
    await room.work.merge(second.id, DILSHOD, third.id)
    fourth = await room.asks(customer)

    assert (await room.ticket(first)).merged_into == third.id
    meant = await room.desk.ticket_for(customer, reply_to=501)
    assert meant
    assert meant.id == third.id != fourth.id
    await room.answers(first)
    assert (await room.ticket(third)).status is Status.WAITING
    await room.desk.add(customer, first, Incoming(message_id=None, text="Va fil?"))
    assert (await room.ticket(third)).waiting_since == room.clock.now()


async def test_only_tickets_of_one_customer_are_merged(room: WaitingRoom) -> None:
    ticket, strange = await room.asks(), await room.asks()
    own = await room.asks(await room.customers.by_id(ticket.customer_id))
    await room.work.resolve(own.id, DILSHOD)

    for into, refusal in ((strange.id, NotFound), (ticket.id, NotFound), (own.id, TicketClosed)):
        with pytest.raises(refusal):
            await room.work.merge(ticket.id, DILSHOD, into)

    assert (await room.ticket(ticket)).status is Status.NEW


# Spam


async def test_spam_is_told_nothing_and_disturbs_nobody(room: WaitingRoom) -> None:
    ticket = await room.asks()
    customer = await room.customers.by_id(ticket.customer_id)
    await room.work.spam(ticket.id, DILSHOD)
    before = await sent(room, ticket)

    room.clock.move(timedelta(hours=23))
    late = await room.desk.ticket_for(customer)
    assert late
    assert late.id == ticket.id
    await room.desk.add(customer, late, Incoming(message_id=None, text="Kredit kerakmi?"))

    assert await sent(room, ticket) == before
    assert not {Task.ASK_IF_SOLVED, Task.COPY_TO_CUSTOMER} & set(before)
    assert (await room.ticket(ticket)).waiting_since is None
    room.clock.move(HOUR)
    assert await room.desk.ticket_for(customer) is None


async def test_what_was_no_spam_comes_back_with_all_that_was_written(room: WaitingRoom) -> None:
    ticket = await room.asks()
    await room.work.spam(ticket.id, DILSHOD)
    await room.asks_on(ticket)
    seen = (await sent(room, ticket)).count(Task.COPY_TO_STAFF)

    back = await room.work.not_spam(ticket.id, MARINA)

    assert (back.status, back.taken_by, back.waiting_since) == (Status.IN_WORK, "Марина", room.clock.now())
    assert (await sent(room, ticket)).count(Task.COPY_TO_STAFF) == seen + 2  # nothing had reached the staff yet
    with pytest.raises(AlreadyTaken):
        await room.work.not_spam(ticket.id, DILSHOD)


# Silence


async def test_what_its_customer_has_left_is_closed_without_a_question(room: WaitingRoom) -> None:
    heard: list[Happened] = []
    ticket, talking = await room.asks(), await room.asks()
    for one in (ticket, talking):
        await room.answers(one)
    room.clock.move(timedelta(days=6))
    await room.desk.add(await room.customers.by_id(talking.customer_id), talking, RAHMAT)
    work = listening(room, heard)
    room.clock.move(timedelta(days=1) - timedelta(seconds=1))
    await work.close_silent()
    assert (await room.ticket(ticket)).status is Status.WAITING

    room.clock.move(timedelta(seconds=1))
    await work.close_silent()
    await work.close_silent()

    closed = await room.ticket(ticket)
    assert (closed.status, closed.resolved_at) == (Status.RESOLVED, room.clock.now())
    assert (await room.ticket(talking)).status is Status.WAITING
    assert Task.ASK_IF_SOLVED not in await sent(room, ticket)
    assert ((await log(room, ticket))[-1], heard) == ("closed-silent", [Happened.CLOSED])


async def test_nothing_is_closed_where_the_owner_wants_none_closed(room: WaitingRoom) -> None:
    ticket = await room.asks()
    await room.answers(ticket)
    await room.policies.change(close_after=None)

    room.clock.move(timedelta(days=400))
    await room.work.close_silent()

    assert (await room.ticket(ticket)).status is Status.WAITING


async def test_others_hear_in_the_same_transaction(room: WaitingRoom) -> None:
    """Whoever listens and fails undoes the move."""
    heard: list[Happened] = []
    ticket = await room.asks()
    await listening(room, heard).spam(ticket.id, DILSHOD)
    assert heard == [Happened.SPAM]

    async def deaf(_db: AsyncConnection, _ticket: Ticket, _what: Happened) -> None:
        raise Refusal

    waiting = Waits(room.policies, room.calendars)
    work = Work(room.database, room.clock, waiting, room.policies, nobody_listens, Listeners(deaf))
    other = await room.asks()
    with pytest.raises(Refusal):
        await work.resolve(other.id, DILSHOD)
    assert (await room.ticket(other)).waiting_since is not None


def listening(room: WaitingRoom, heard: list[Happened]) -> Work:
    async def listener(_db: AsyncConnection, _ticket: Ticket, what: Happened) -> None:
        heard.append(what)

    waiting = Waits(room.policies, room.calendars)
    return Work(room.database, room.clock, waiting, room.policies, nobody_listens, Listeners(listener))


async def log(room: WaitingRoom, ticket: Ticket) -> Sequence[str]:
    """The ticket's events, oldest first."""
    async with room.database.read() as db:
        found = select(events.c.event).where(events.c.ticket_id == ticket.id).order_by(events.c.id)
        return (await db.scalars(found)).all()


async def sent(room: WaitingRoom, ticket: Ticket) -> Sequence[str]:
    """The kinds of errands about a ticket, oldest first."""
    async with room.database.read() as db:
        found = select(outbox.c.kind).where(outbox.c.queue == ticket.queue).order_by(outbox.c.id)
        return (await db.scalars(found)).all()
