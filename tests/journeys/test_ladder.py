"""Nobody waits unnoticed: the team in the topic, who is on duty in private, the owners with a button, each in time."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.delivery.store import outbox
from bot.desk.clock_store import waits
from bot.desk.store import events, tickets
from bot.i18n import Locale
from bot.team.model import Role
from tests.actors import running, words
from tests.phrases import COMPLAINT, THANKS, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World

MINUTE = timedelta(minutes=1)
QUESTION = UNKNOWN[Locale.RU]
STEPS = ("half", "most")


@pytest.fixture
async def dilshod(dilshod: Person) -> Person:
    """On duty, and reachable in private."""
    await dilshod.joins("uz")
    await dilshod.says("/on")
    return dilshod


def times(since: str, time: str) -> dict[str, str]:
    return {"since": since, "time": time}


def heard(person: Person, since: int) -> list[str]:
    """What the bot told somebody in private after so many messages."""
    return [words(message) for message in person.chat[since:]]


def links(message: Message) -> list[str]:
    return [entity.url for entity in message.entities or () if entity.url]


def topic_link(world: World, topic: int) -> str:
    return f"https://t.me/c/{str(world.group).removeprefix('-100')}/{topic}"


async def rungs(world: World) -> Sequence[int]:
    return [rung for (rung,) in await world.rows(select(waits.c.rung).order_by(waits.c.id))]


async def log(world: World) -> Sequence[str]:
    return [event for (event,) in await world.rows(select(events.c.event).order_by(events.c.id))]


# Step by step


async def test_whole_ladder_with_a_restart_in_the_middle(
    world: World, database_url: str, t: Translator, rustam: Person, dilshod: Person, sergey: Person
) -> None:
    await sergey.says(QUESTION)
    [topic] = world.topics()
    private, owners = len(dilshod.chat), len(rustam.chat)
    on_duty = t("clock-on-duty", names="Dilshod")

    await world.pass_time(15 * MINUTE)
    half = f"{t('clock-half', number='1', **times('12:00', '12:30'))}\n{on_duty}"
    assert world.topic_texts(topic.id)[2:] == [half]
    assert heard(dilshod, private) == [half]
    assert heard(rustam, owners) == []

    await world.app.database.close()
    async with running(database_url, world.telegram) as world.app:
        await world.pass_time(9 * MINUTE)
        most = f"{t('clock-most', number='1', **times('12:00', '12:30'))}\n{on_duty}"
        assert world.topic_texts(topic.id)[3:] == [most]
        assert heard(dilshod, private)[1:] == [most]

        await world.pass_time(6 * MINUTE)
        due = f"{t('clock-due', number='1', **times('12:00', '12:30'))}\n{on_duty}"
        assert world.topic_texts(topic.id)[4:] == [due]
        assert heard(rustam, owners) == [due]
        assert rustam.buttons == [t.plain("button-take-over"), t.plain("button-who-on-duty")]

        for _ in range(4):
            await world.pass_time(10 * MINUTE)
        waited = t.plain("clock-hours", hours=1, minutes=0)
        limit = f"{t('clock-limit', number='1', waited=waited, time='12:30')}\n{on_duty}"
        assert heard(rustam, owners)[1:] == [limit]
        assert len(world.topic_texts(topic.id)) == 5
        assert len(heard(dilshod, private)) == 2


async def test_after_a_long_night_one_message_for_the_highest_rung(
    world: World, t: Translator, rustam: Person, sergey: Person
) -> None:
    await sergey.says(QUESTION)
    before = len(rustam.chat)

    await world.pass_time(timedelta(hours=9))

    assert len(heard(rustam, before)) == 1
    assert t.plain("clock-hours", hours=9, minutes=0) in rustam.reads
    assert len(world.topic_texts(world.topics()[0].id)) == 2


async def test_closer_and_sticker_wait_for_nobody_and_a_question_does(
    world: World, rustam: Person, dilshod: Person, sergey: Person
) -> None:
    await sergey.says(QUESTION)
    topic = world.topics()[0].id
    await dilshod.writes(topic, "Bir tonna")
    await world.pass_time(10 * MINUTE)
    await sergey.says(THANKS[Locale.RU])
    await sergey.says("Спасибо, Dilshod!")
    await sergey.does("send_sticker", sergey.id)
    before = len(world.topic_texts(topic)), len(rustam.chat)

    await world.pass_time(60 * MINUTE)
    assert (len(world.topic_texts(topic)), len(rustam.chat)) == before
    await sergey.says("Спасибо, а слон?")
    await world.pass_time(15 * MINUTE)

    assert await rungs(world) == [0, 1]


async def test_answer_in_time_alarms_nobody(world: World, rustam: Person, dilshod: Person, sergey: Person) -> None:
    await sergey.says(QUESTION)
    topic = world.topics()[0].id
    await world.pass_time(14 * MINUTE)
    await dilshod.writes(topic, "Bir tonna")
    before = len(world.topic_texts(topic)), len(rustam.chat)

    await world.pass_time(timedelta(hours=2))

    assert (len(world.topic_texts(topic)), len(rustam.chat)) == before


# The owner's buttons


async def test_owner_takes_over_once(
    world: World, t: Translator, rustam: Person, dilshod: Person, sergey: Person
) -> None:
    await sergey.says(QUESTION)
    await world.pass_time(31 * MINUTE)
    await dilshod.presses(world.topics()[0].id, t.plain("button-take"))

    await rustam.taps(t.plain("button-take-over"))
    await rustam.taps(t.plain("button-take-over"))

    assert rustam.alerts[-2:] == [t.plain(f"alert-{key}", number="1") for key in ("taken-over", "yours-already")]
    assert await world.rows(select(tickets.c.assignee_id, tickets.c.status)) == [(rustam.id, "in-work")]
    await rustam.taps(t.plain("button-who-on-duty"))
    assert rustam.alerts[-1] == t.plain("alert-on-duty", names="Dilshod")


async def test_who_was_answered_meanwhile_is_not_taken_over(
    world: World, t: Translator, rustam: Person, dilshod: Person, sergey: Person
) -> None:
    await sergey.says(QUESTION)
    await world.pass_time(31 * MINUTE)
    await dilshod.writes(world.topics()[0].id, "Bir tonna")

    await rustam.taps(t.plain("button-take-over"))

    assert rustam.alerts[-1] == t.plain("alert-answered-already", number="1")
    assert await world.rows(select(tickets.c.assignee_id)) == [(dilshod.id,)]
    await dilshod.presses(world.topics()[0].id, t.plain("button-resolve"))
    await rustam.taps(t.plain("button-take-over"))
    assert rustam.alerts[-1] == t.plain("error-ticket-closed", number="1")


async def test_who_owns_nothing_any_more_takes_nothing_over(
    world: World, t: Translator, rustam: Person, dilshod: Person, sergey: Person
) -> None:
    await sergey.says(QUESTION)
    await world.pass_time(31 * MINUTE)
    await world.app.services["team"].appoint(dilshod.id, Role.OWNER)
    await world.app.services["team"].dismiss(rustam.id)

    await rustam.taps(t.plain("button-take-over"))

    assert rustam.alerts[-1] == t.plain("error-not-allowed")
    assert await world.rows(select(tickets.c.assignee_id)) == [(None,)]


# Who has it and is silent


async def test_silent_assignee_loses_it_in_front_of_all(
    world: World, t: Translator, rustam: Person, dilshod: Person, sergey: Person
) -> None:
    marina = world.person("Марина")
    await marina.joins("ru")
    await sergey.says(QUESTION)
    topic = world.topics()[0].id
    await marina.presses(topic, t.plain("button-take"))
    private = len(dilshod.chat)

    await world.pass_time(15 * MINUTE)
    assert heard(marina, -1) == [
        f"{t('clock-half', number='1', **times('12:00', '12:30'))}\n{t('staff-card-taken', name='Марина')}"
    ]
    await world.pass_time(15 * MINUTE)

    assert len(dilshod.chat) == private
    assert world.topic_texts(topic)[-1] == t("clock-returned", number="1", name="Марина")
    assert t("staff-card-taken", name="Марина") not in world.topic_texts(topic)[0]
    assert t("clock-on-duty", names="Dilshod") in rustam.reads
    assert await world.rows(select(tickets.c.assignee_id, tickets.c.status)) == [(None, "new")]
    assert await log(world) == ["opened", "taken", "returned"]
    await dilshod.presses(topic, t.plain("button-take"))
    await world.pass_time(29 * MINUTE)
    assert await world.rows(select(tickets.c.taken_by)) == [("Dilshod",)]


async def test_not_solved_comes_to_the_manager(world: World, t: Translator, dilshod: Person, sergey: Person) -> None:
    marina = world.person("Марина")
    await marina.joins("ru")
    await world.app.services["team"].appoint(marina.id, Role.MANAGER)
    await sergey.complains(COMPLAINT[Locale.RU])
    topic = world.topics()[0].id
    await dilshod.writes(topic, "Kechirasiz")
    await dilshod.presses(topic, t.plain("button-resolve"))
    await sergey.taps(world.texts("ru").plain("button-not-solved"))
    private, leads = len(dilshod.chat), len(marina.chat)

    await world.pass_time(8 * MINUTE)

    half = t("clock-half", number="1", **times("12:00", "12:15"))
    assert [half in one for one in heard(marina, leads)].count(True) == 1
    assert len(dilshod.chat) == private


# Other places, and many at once


async def test_without_a_group_who_is_on_duty_hears_it_once(
    world: World, t: Translator, rustam: Person, dilshod: Person, sergey: Person
) -> None:
    await world.app.services["team"].unlink_group(world.group)
    await sergey.says(QUESTION)
    private = len(dilshod.chat)

    await world.pass_time(16 * MINUTE)

    assert [t("clock-half", number="1", **times("12:00", "12:30")) in one for one in heard(dilshod, private)] == [True]


async def test_twenty_at_once_are_merged_and_nothing_is_dropped(
    world: World, t: Translator, rustam: Person, dilshod: Person
) -> None:
    people = [world.telegram.add_person(f"Гость {number}", language_code="ru") for number in range(20)]
    for person in people:
        world.telegram.start(person.id, "")
    await world.settle()
    world.clock.move(2 * MINUTE)
    world.telegram.limiter.on = True
    private, owners = len(dilshod.chat), len(rustam.chat)
    for person in people:
        for message in (QUESTION, "Ещё вот что, 1", "Ещё вот что, 2"):
            world.telegram.speak(person.id, person.id, message)
    start = world.clock.now()

    await world.settle()
    for minutes in (1, 1, 1, 1, 1, 1, 2, 7, 9):
        await world.pass_time(minutes * MINUTE)

    assert [request.method for request in world.telegram.requests if request.answer.status == 429] == []
    said = [world.topic_texts(topic.id)[1:] for topic in world.topics()]
    assert ["\n".join(one).splitlines() for one in said] == [[QUESTION, "Ещё вот что, 1", "Ещё вот что, 2"]] * 20
    due = t("staff-card-due", time="12:32")
    assert all(due in world.topic_texts(topic.id)[0].splitlines() for topic in world.topics())
    found = await world.rows(select(waits.c.since, waits.c.due_at, waits.c.rung).order_by(waits.c.id))
    assert found == [(start, start + 30 * MINUTE, 2)] * 20
    general = [one for one in world.telegram.messages(world.group) if one.message_thread_id is None and one.text]
    for told in (general, dilshod.chat[private:]):
        assert [words(one).splitlines()[0] for one in told] == [t(f"clock-{key}-many", count=20) for key in STEPS]
        assert [len(words(one).splitlines()) for one in told] == [21, 21]
        assert sorted(links(told[0])) == sorted(topic_link(world, topic.id) for topic in world.topics())
    assert heard(rustam, owners) == []
    await world.pass_time(6 * MINUTE)
    numbers = {t.plain("button-take-over-number", number=str(number)) for number in range(1, 21)}
    assert len(numbers & set(rustam.buttons)) == 8
    assert rustam.buttons[8:] == [t.plain("button-who-on-duty")]
    assert not await world.rows(select(outbox).where(outbox.c.state != "sent"))
