"""Looking up tickets: who waits, what one has, and finding them by what staff may see of a customer."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.customers.model import Evidence, Person
from bot.desk.model import Incoming
from bot.desk.policy import Privacy
from bot.desk.queue import PAGE, read_number, read_phone
from bot.desk.queue_service import MOST_FOUND, Queue
from bot.i18n import Locale
from tests.features.desk.waiting import DILSHOD, MARINA, WaitingRoom

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.database import Database
    from bot.desk.model import Ticket
    from bot.desk.queue import Entry

PHONE = "+998901234567"


@pytest.fixture
async def room(database: Database) -> WaitingRoom:
    opened = WaitingRoom(database)
    await opened.open()
    return opened


@pytest.fixture
def queue(room: WaitingRoom) -> Queue:
    return Queue(room.database, room.policies)


async def asks(room: WaitingRoom, telegram_id: int, name: str, phone: str | None = None) -> Ticket:
    customer = await room.customers.arrive(Person(telegram_id, name, None, None), default=Locale.UZ)
    if phone:
        await room.customers.set_phone(customer, phone, Evidence("?", Locale.UZ, "test"))
    return await room.asks(customer)


def numbers(entries: Sequence[Entry]) -> list[int]:
    return [entry.id for entry in entries]


async def test_who_waits_longest_stands_first(room: WaitingRoom, queue: Queue) -> None:
    first, second, third = [await asks(room, 2000 + number, "Nilufar") for number in range(3)]
    room.clock.move(timedelta(minutes=5))
    await room.answers(first)
    await room.work.resolve(second.id, DILSHOD)
    room.clock.move(timedelta(minutes=30))
    await room.asks_on(first)

    page = await queue.waiting()

    assert (numbers(page.entries), page.total, page.is_last) == ([third.id, first.id], 2, True)
    assert [entry.is_overdue(room.clock.now()) for entry in page.entries] == [True, False]


async def test_queue_is_turned_by_pages(room: WaitingRoom, queue: Queue) -> None:
    opened = [(await asks(room, 2000 + number, "Nilufar")).id for number in range(PAGE + 2)]

    assert numbers((await queue.waiting(0)).entries) == opened[:PAGE]
    last = await queue.waiting(99)
    assert (numbers(last.entries), last.number, last.is_last) == (opened[PAGE:], 1, True)
    assert not (await queue.waiting(0)).is_last


async def test_own_tickets_begin_with_who_waits(room: WaitingRoom, queue: Queue) -> None:
    answered, waiting, closed, others = [await asks(room, 2000 + number, "Nilufar") for number in range(4)]
    for ticket in (answered, waiting, closed):
        await room.work.take(ticket.id, DILSHOD)
    await room.work.take(others.id, MARINA)
    await room.answers(answered)
    await room.work.resolve(closed.id, DILSHOD)

    assert numbers((await queue.of(DILSHOD)).entries) == [waiting.id, answered.id]
    assert (await queue.of(MARINA)).total == 1


@pytest.mark.parametrize("text", ["Сергей", "sergey", "волков", "Volkov", "Սերգեյ", "ГЕЙ ВОЛК"])
async def test_name_is_found_in_any_script(room: WaitingRoom, queue: Queue, text: str) -> None:
    older, _other, newer = [
        await asks(room, *who) for who in ((1, "Сергей Волков"), (2, "Nilufar"), (1, "Сергей Волков"))
    ]

    assert numbers(await queue.find(text)) == [newer.id, older.id]


@pytest.mark.parametrize("text", ["+998 90 123-45-67", "901234567", "90 123 45 67", "(90) 123-45-67", "123-45-67"])
async def test_phone_is_found_however_it_is_written(room: WaitingRoom, queue: Queue, text: str) -> None:
    found, _other = await asks(room, 1, "Nilufar", PHONE), await asks(room, 2, "Сергей", "+998901234568")

    assert numbers(await queue.find(text)) == [found.id]


async def test_number_is_found(room: WaitingRoom, queue: Queue) -> None:
    ticket, _other = await asks(room, 1, "Nilufar"), await asks(room, 2, "Сергей")

    for text in (f"{ticket.id}", f"№ {ticket.id}", f" #{ticket.id} "):
        assert numbers(await queue.find(text)) == [ticket.id]
    assert await queue.find("999999") == []


@pytest.mark.parametrize(
    ("privacy", "by_name", "by_phone"),
    [(Privacy.FULL, True, True), (Privacy.NAME, True, False), (Privacy.NICKNAME, False, False)],
)
async def test_what_staff_do_not_see_finds_nothing(
    room: WaitingRoom, queue: Queue, privacy: Privacy, *, by_name: bool, by_phone: bool
) -> None:
    ticket = await asks(room, 1, "Nilufar", PHONE)
    await room.policies.change(privacy=privacy)

    assert bool(await queue.find("Nilufar")) is by_name
    assert bool(await queue.find("90 123-45-67")) is by_phone
    assert numbers(await queue.find(str(ticket.id))) == [ticket.id]


async def test_only_so_many_are_found_and_the_newest(room: WaitingRoom, queue: Queue) -> None:
    opened = [(await asks(room, 2000 + number, "Nilufar")).id for number in range(MOST_FOUND + 1)]

    assert numbers(await queue.find("nilufar")) == opened[:0:-1]


async def test_wild_cards_are_letters(room: WaitingRoom, queue: Queue) -> None:
    await asks(room, 1, "Nilufar", PHONE)

    for text in ("%", "_", "%%%%%%%%", "+_________", ".*"):
        assert await queue.find(text) == []


async def test_background_tells_of_other_tickets_and_the_latest_notes(room: WaitingRoom, queue: Queue) -> None:
    old = await asks(room, 1, "Nilufar")
    await asks(room, 2, "Сергей")
    ticket = await asks(room, 1, "Nilufar")
    for number in range(5):
        note = Incoming(message_id=None, text=f"// {number}")
        await room.desk.note((old if number % 2 else ticket).id, DILSHOD, note)

    background = await queue.background(ticket)

    assert (numbers(background.others), background.total) == ([old.id], 2)
    assert [note.text for note in background.notes] == ["// 4", "// 3", "// 2"]


@given(st.text())
def test_anything_may_be_looked_for(text: str) -> None:
    number, phone = read_number(text), read_phone(text)

    assert number is None or 0 <= number < 10**9
    assert phone is None or phone.isdigit()


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("8 (701) 123-45-67", "7011234567"),
        ("+7 701 123 45 67", "77011234567"),
        ("091 12-34-56", "91123456"),
        ("+374 91 12 34 56", "37491123456"),
        ("998901234567", "998901234567"),
        ("89 123-45-67", "891234567"),
        ("1234", None),
        ("Nilufar 1234567", None),
        ("", None),
    ],
)
def test_phone_is_read_as_people_write_it(text: str, ending: str | None) -> None:
    assert read_phone(text) == ending
