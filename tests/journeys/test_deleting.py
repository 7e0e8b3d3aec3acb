"""Taking back what was said, and correcting it: Telegram tells bots of edits, and nothing of deletions."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.desk.store import events, messages
from bot.i18n import OFFERED, Locale
from tests.actors import words
from tests.phrases import UNKNOWN

if TYPE_CHECKING:
    from bot.i18n import Translator
    from tests.actors import Person, World


@pytest.fixture
async def sergey(sergey: Person) -> Person:
    """A customer with an open question."""
    await sergey.says(UNKNOWN[Locale.RU])
    return sergey


def thread(world: World) -> int:
    [topic] = world.topics()
    return int(topic.id)


def told(world: World) -> list[str]:
    """What staff see below the card."""
    return world.topic_texts(thread(world))[1:]


async def deletes(world: World, person: Person, message_id: int | None) -> None:
    await person.does("speak", world.group, "/delete", thread_id=thread(world), reply_to=message_id)


async def test_staff_take_an_answer_back(world: World, sergey: Person, dilshod: Person, t: Translator) -> None:
    written = await dilshod.writes(thread(world), "Сто килограммов")
    before = len(sergey.chat)

    await deletes(world, dilshod, written.message_id)

    assert len(sergey.chat) == before - 1
    assert "Сто килограммов" not in sergey.reads
    last = world.telegram.topic_messages(world.group, thread(world))[-1]
    assert words(last) == t.plain("staff-taken-back")
    assert last.reply_to_message
    assert last.reply_to_message.message_id == written.message_id
    assert ("taken-back", dilshod.id) in await world.rows(select(events.c.event, events.c.actor))
    await dilshod.edits(written, "Тонна")
    assert len(sergey.chat) == before - 1


async def test_after_two_days_it_is_too_late(world: World, sergey: Person, dilshod: Person, t: Translator) -> None:
    written = await dilshod.writes(thread(world), "Сто килограммов")
    await world.pass_time(timedelta(hours=49))

    await deletes(world, dilshod, written.message_id)

    assert any("Сто килограммов" in words(one) for one in sergey.chat)
    assert told(world)[-1] == t.plain("staff-not-taken-back")
    await dilshod.edits(written, "Тонна")
    assert any("Тонна" in words(one) for one in sergey.chat)


async def test_colleagues_answer_is_taken_back_by_who_leads_only(
    world: World, sergey: Person, dilshod: Person, t: Translator
) -> None:
    written = await dilshod.writes(thread(world), "Сто килограммов")

    await deletes(world, world.person("Марина"), written.message_id)
    assert told(world)[-1] == t.plain("error-not-allowed")
    assert "Сто килограммов" in sergey.reads
    await deletes(world, world.person("Rustam"), written.message_id)

    assert "Сто килограммов" not in sergey.reads


async def test_what_is_no_answer_cannot_be_taken_back(
    world: World, sergey: Person, dilshod: Person, t: Translator
) -> None:
    before = len(sergey.chat)
    note = await dilshod.writes(thread(world), "// проверить")
    copy = world.telegram.topic_messages(world.group, thread(world))[-2]

    for message_id in (None, note.message_id, copy.message_id):
        await deletes(world, dilshod, message_id)
        assert told(world)[-1] == t.plain("staff-delete-how")

    assert len(sergey.chat) == before


@pytest.mark.parametrize("locale", OFFERED)
async def test_customer_takes_a_message_back(world: World, t: Translator, locale: Locale) -> None:
    nilufar = world.person("Nilufar")
    await nilufar.joins(locale)
    said = await nilufar.says(UNKNOWN[locale])
    photo = await nilufar.does("send_photo", nilufar.id, caption="Chek")

    await nilufar.says("/delete", reply_to=photo.message_id)
    assert nilufar.reads == world.texts(locale)("customer-took-back")
    await nilufar.says("/delete", reply_to=said.message_id)

    assert told(world) == [t.plain("staff-customer-took-back", number="1")] * 2
    assert await world.rows(select(messages.c.text)) == [("",), ("",)]
    await nilufar.says("/delete")
    assert nilufar.reads == world.texts(locale)("customer-delete-how")


async def test_line_of_a_burst_is_taken_back_alone(world: World, sergey: Person, t: Translator) -> None:
    first = world.telegram.speak(sergey.id, sergey.id, "Мой паспорт AA1234567")
    world.telegram.speak(sergey.id, sergey.id, "Жду")
    await world.settle()

    await sergey.says("/delete", reply_to=first.message_id)

    assert told(world) == [UNKNOWN[Locale.RU], "Жду", t.plain("staff-customer-took-back", number="1")]


async def test_what_staff_have_not_seen_yet_they_never_see(world: World, sergey: Person) -> None:
    world.telegram.limiter.on = True
    said = world.telegram.speak(sergey.id, sergey.id, "Мой паспорт AA1234567")
    world.telegram.speak(sergey.id, sergey.id, "/delete", reply_to=said.message_id)

    await world.settle()

    assert not any("1234" in one for one in told(world))


async def test_nobody_takes_back_what_is_not_theirs(world: World, sergey: Person, dilshod: Person) -> None:
    await dilshod.writes(thread(world), "1 тонна")

    await sergey.says("/delete", reply_to=sergey.screen.message_id)

    assert sergey.reads == world.texts("ru")("customer-delete-how")
    assert told(world) == [UNKNOWN[Locale.RU], "1 тонна"]
