"""The staff group on a busy day: Telegram lets the bot write there twenty times a minute. Nothing may be dropped."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.customers.store import customers
from bot.delivery.store import outbox
from bot.i18n import Locale
from tests.phrases import UNKNOWN

if TYPE_CHECKING:
    from tests.actors import Person, World

QUESTION = UNKNOWN[Locale.RU]


@pytest.fixture
async def sergey(sergey: Person) -> Person:
    """Somebody with an open question; his words so far are in the topic."""
    await sergey.says(QUESTION)
    return sergey


def in_topic(world: World) -> list[str]:
    """What staff see below the card."""
    return world.topic_texts(world.topics()[0].id)[1:]


async def test_burst_of_messages_is_one_for_staff(world: World, sergey: Person) -> None:
    words = [f"Ещё вот что, {number}" for number in range(30)]
    for one in words:
        world.telegram.speak(sergey.id, sergey.id, one)

    await world.settle()

    assert len(in_topic(world)) == 3
    assert "\n".join(in_topic(world)).splitlines() == [QUESTION, *words]


async def test_picture_in_a_burst_keeps_its_place(world: World, sergey: Person) -> None:
    for move in ("Ещё вот что, 1", "Ещё вот что, 2"):
        world.telegram.speak(sergey.id, sergey.id, move)
    world.telegram.send_photo(sergey.id, sergey.id, caption="три")
    for move in ("Ещё вот что, 4", "Ещё вот что, 5"):
        world.telegram.speak(sergey.id, sergey.id, move)

    await world.settle()

    assert in_topic(world)[1:] == ["Ещё вот что, 1\nЕщё вот что, 2", "три", "Ещё вот что, 4\nЕщё вот что, 5"]


async def test_edit_of_one_in_a_burst_changes_its_line(world: World, sergey: Person) -> None:
    world.telegram.speak(sergey.id, sergey.id, "Ещё вот что, 1")
    wrong = world.telegram.speak(sergey.id, sergey.id, "Ещё вот что, 3")
    await world.settle()

    await sergey.edits(wrong, "Ещё вот что, 2")

    assert in_topic(world)[1:] == ["Ещё вот что, 1\nЕщё вот что, 2"]


async def test_answer_to_a_line_of_a_burst_reaches_the_customer(world: World, sergey: Person) -> None:
    dilshod = world.person("Dilshod")
    for words in ("Ещё вот что, 1", "Ещё вот что, 2"):
        world.telegram.speak(sergey.id, sergey.id, words)
    await world.settle()

    await dilshod.writes(world.topics()[0].id, "Понял")

    assert "Понял" in sergey.reads


async def test_long_words_are_not_cut(world: World, sergey: Person) -> None:
    for letter in "абв":
        world.telegram.speak(sergey.id, sergey.id, letter * 3000)

    await world.settle()

    assert in_topic(world)[1:] == [letter * 3000 for letter in "абв"]


async def test_group_never_runs_into_telegrams_limit_and_misses_nothing(world: World) -> None:
    people = [world.telegram.add_person(f"Гость {number}", language_code="ru") for number in range(12)]
    for person in people:
        world.telegram.start(person.id, "")
    await world.settle()
    world.clock.move(timedelta(minutes=2))
    world.telegram.limiter.on = True
    for person in people:
        world.telegram.speak(person.id, person.id, QUESTION)
        world.telegram.send_photo(person.id, person.id, caption="Вот")
        world.clock.move(timedelta(seconds=1))

    await world.settle()
    for _ in range(10):
        await world.pass_time(timedelta(seconds=30))

    assert [request.method for request in world.telegram.requests if request.answer.status == 429] == []
    assert [world.topic_texts(topic.id)[1:3] for topic in world.topics()] == [[QUESTION, "Вот"]] * 12
    assert not await world.rows(select(outbox).where(outbox.c.state != "sent"))


async def test_answers_wait_for_nothing_that_staff_are_still_to_see(world: World) -> None:
    people = [world.telegram.add_person(f"Гость {number}", language_code="ru") for number in range(20)]
    for person in people:
        world.telegram.start(person.id, "")
        world.telegram.speak(person.id, person.id, QUESTION)
    for _ in range(4):
        await world.pass_time(timedelta(minutes=1))
    for person in people:
        for number in range(3):
            world.telegram.send_photo(person.id, person.id, caption=str(number))
    await world.settle()

    for words in ("Понял", "Ждите"):
        await world.pass_time(timedelta(seconds=2))
        for topic in world.topics():
            world.telegram.speak(world.person("Dilshod").id, world.group, words, thread_id=topic.id)
        await world.settle()

    for person in people:
        answers = [message.text or "" for message in world.telegram.messages(person.id)[-2:]]
        assert ["Понял" in answers[0], "Ждите" in answers[1]] == [True, True]
    assert any(len(world.topic_texts(topic.id)) < 7 for topic in world.topics())
    for _ in range(5):
        await world.pass_time(timedelta(minutes=1))
    seen = [[one for one in world.topic_texts(topic.id) if one.isdigit()] for topic in world.topics()]
    assert seen == [["0", "1", "2"]] * 20


async def test_why_somebody_cannot_be_reached_is_kept_until_they_return(world: World, sergey: Person) -> None:
    world.telegram.block(sergey.id)
    await world.settle()
    assert await reasons(world) == ["blocked"]

    await sergey.starts()

    assert await reasons(world) == [None]


async def test_answer_to_a_deleted_account_tells_why(world: World, sergey: Person) -> None:
    world.telegram.deactivate(sergey.id)

    await world.person("Dilshod").writes(world.topics()[0].id, "Здравствуйте!")

    assert await reasons(world) == ["deactivated"]


async def reasons(world: World) -> list[str | None]:
    return [row[0] for row in await world.rows(select(customers.c.unreachable_reason))]
