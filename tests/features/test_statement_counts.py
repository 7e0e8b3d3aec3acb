"""What the hot paths cost the database: a statement more at each message is noticed here, not by the shop."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from bot import sample
from bot.answers.model import Sure
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.actors import Person, World

LONG_AGO = timedelta(minutes=5)  # nothing is kept in memory for so long
_OF_ALL = ("outbox", "inbox", "FROM campaigns", "pg_advisory_xact_lock")
PERSON, SHOP, SPECIAL_DAYS = 1, 2, 1  # a select of the person, one of the shop and one of its branches
COMPLAINT = 8  # the ticket, its clock, log, message and record; what else its customer wrote, and complained of
DRAFT = 1
TICKET, CARD = 1, 6  # of the card: other tickets, notes, tags, stars, promises, and what staff say it was about
PLACES, COPY = 2, 2  # the topic, then the card in it; the message, and where its copy is


@pytest.fixture
async def nilufar(world: World) -> Person:
    person = world.person("Nilufar")
    await person.joins(Locale.UZ)
    return person


@pytest.mark.parametrize(("away", "most"), [(timedelta(), 0), (LONG_AGO, PERSON + SHOP + SPECIAL_DAYS)])
async def test_hours_by_the_menu(world: World, nilufar: Person, away: timedelta, most: int) -> None:
    await nilufar.taps_menu(nilufar.t(Locale.UZ).plain("button-menu-info"))
    world.clock.move(away)
    with statements(world) as made:
        await nilufar.taps_menu(nilufar.t(Locale.UZ).plain("button-menu-info"))

    assert len(made) <= most, made


@pytest.mark.parametrize(("away", "most"), [(timedelta(), 2), (LONG_AGO, PERSON + SHOP + 2)])
async def test_sure_answer(world: World, nilufar: Person, away: timedelta, most: int) -> None:
    """Is a ticket open? And the line for the owner's numbers."""
    question = await known_question(world)
    world.clock.move(away)
    with statements(world) as made:
        await nilufar.says(question)

    assert nilufar.buttons[0] == nilufar.t(Locale.UZ).plain("button-answer-helped")
    assert len(made) <= most, made


@pytest.mark.parametrize(("away", "most"), [(timedelta(), 1), (LONG_AGO, PERSON + SHOP + 1)])
async def test_pressed_button(world: World, nilufar: Person, away: timedelta, most: int) -> None:
    """ "It helped" is written down, and nothing else."""
    await nilufar.says(await known_question(world))
    world.clock.move(away)
    with statements(world) as made:
        await nilufar.taps(nilufar.t(Locale.UZ).plain("button-answer-helped"))

    assert len(made) <= most, made


async def test_complaint_by_the_form(world: World, nilufar: Person) -> None:
    """Each step keeps the draft, and nothing else. Sending opens the ticket; staff get its card and the words."""
    t, before = nilufar.t(Locale.UZ), world.person("Сергей")
    await before.does("send_photo", before.id)
    with statements(world) as made:
        await nilufar.taps_menu(t.plain("button-menu-complain"))
        await nilufar.taps(t.plain("subject-delivery"))
        await nilufar.says("Ikki kun kechikdi, quti ochilgan")
    assert len(made) <= len(("begin", "subject", "words")), made

    with statements(world) as made:
        await nilufar.taps(t.plain("button-complaint-send"))
    assert len(world.topics()) > 1
    assert len(made) <= COMPLAINT + DRAFT + TICKET + CARD + PLACES + COPY, made


async def test_group_is_asked_once_whether_it_has_topics(world: World, nilufar: Person) -> None:
    for person in (nilufar, world.person("Сергей")):
        await person.does("send_photo", person.id)

    assert len(world.topics()) == len(world.telegram.asked("createForumTopic")) > 1
    assert len(world.telegram.asked("getChat")) <= 1


@contextmanager
def statements(world: World) -> Iterator[list[str]]:
    """What is asked of the database for this person.

    The couriers' and the runner's look for what is due, and the inbox don't count: the updates of all people are kept
    and closed together.
    """
    made: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if not any(table in statement for table in _OF_ALL):
            made.append(statement)

    database = world.app.database
    engines = {one.engine.sync_engine for one in (database._reader, database._writer, database._long_writer)}
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    yield made
    for engine in engines:
        event.remove(engine, "before_cursor_execute", note)


async def known_question(world: World) -> str:
    answers = world.app.services["answers"]
    for entry in sample.entries():
        if entry.language is Locale.UZ and isinstance(
            (await answers.understand(entry.question, Locale.UZ)).found, Sure
        ):
            return entry.question
    raise AssertionError("the sample answers nothing surely")
