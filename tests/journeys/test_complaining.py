"""A complaint in three short steps; the draft outlives restarts and detours, and is sent once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.desk.store import messages, tickets
from bot.i18n import OFFERED, Locale
from bot.telegram.store import dialogues
from sandbox import Clock, Telegram
from tests.actors import World, running, words
from tests.conftest import NOON
from tests.phrases import KNOWN

if TYPE_CHECKING:
    from tests.actors import Person

ALL = pytest.mark.parametrize("locale", OFFERED)


async def begins(person: Person, locale: Locale | str, subject: str = "product") -> None:
    t = person.t(locale)
    await person.taps_menu(t.plain("button-menu-complain"))
    await person.taps(t.plain(f"subject-{subject}"))


async def sends(person: Person, locale: Locale | str) -> None:
    await person.taps(person.t(locale).plain("button-complaint-send"))


def told(world: World) -> list[str]:
    """What staff see in the one topic, below the card."""
    [topic] = world.topics()
    return world.topic_texts(topic.id)[1:]


@ALL
async def test_complaint_in_words_and_pictures_reaches_staff(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await nilufar.taps_menu(t.plain("button-menu-complain"))
    assert nilufar.reads == t("complaint-subject-question")
    await nilufar.taps(t.plain("subject-delivery"))
    assert nilufar.reads == t("complaint-words-question")
    await nilufar.says("Boʻyoq koʻchdi")
    await nilufar.does("send_photo", nilufar.id)
    await nilufar.does("send_voice", nilufar.id)
    await nilufar.does("send_album", nilufar.id, caption="Mana")
    assert nilufar.reads == t("complaint-draft", count=4)
    assert not world.topics()

    await sends(nilufar, locale)
    assert nilufar.reads == t("complaint-passed-on", number="1", time="12:15")
    await world.pass_time(timedelta(seconds=2))

    assert told(world) == ["Boʻyoq koʻchdi", "photo", "voice", "Mana", "photo"]
    [topic] = world.topics()
    *_, first, second = world.telegram.topic_messages(world.group, topic.id)
    assert first.media_group_id == second.media_group_id is not None
    assert len(world.telegram.asked("copyMessages")) == 1
    ticket = tickets.c.kind, tickets.c.subject, tickets.c.status
    assert await world.rows(select(*ticket)) == [("complaint", "delivery", "new")]
    card = words(world.telegram.topic_messages(world.group, topic.id)[1])
    assert world.texts("uz")("staff-card-subject", subject=world.texts("uz").plain("subject-delivery")) in card


async def test_album_is_confirmed_once(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await begins(sergey, "ru")

    await sergey.does("send_album", sergey.id, (None, None, None, None))

    drafts = [t.plain("complaint-draft", count=count) for count in range(1, 5)]
    assert len([one for one in sergey.chat if words(one) in drafts]) == 1


async def test_subject_may_be_passed_over(world: World, sergey: Person) -> None:
    await sergey.says("/complain")

    await sergey.says("Просто ужас")
    await sends(sergey, "ru")

    assert told(world) == ["Просто ужас"]
    assert await world.rows(select(tickets.c.subject)) == [("other",)]


async def test_draft_survives_a_restart(database_url: str) -> None:
    clock = Clock(start=NOON)
    telegram = Telegram(clock)
    async with running(database_url, telegram) as app:
        world = World(app, telegram, clock)
        await app.services["team"].link_group(world.group)
        sergey = world.person("Сергей")
        await sergey.joins("ru")
        await begins(sergey, "ru")
        await sergey.says("Порвалось")

    async with running(database_url, telegram) as app:
        world = World(app, telegram, clock)
        sergey = world.person("Сергей")
        await sergey.says("Через день")
        assert sergey.reads == world.texts("ru")("complaint-draft", count=2)
        await sends(sergey, "ru")

        assert told(world) == ["Порвалось\nЧерез день"]


async def test_draft_survives_a_detour(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await begins(sergey, "ru")
    await sergey.says("Порвалось")

    await sergey.says("/hours")
    await sergey.says(KNOWN[Locale.RU])
    assert "10:00" in sergey.reads
    await sergey.taps_menu(t.plain("button-menu-complain"))
    assert sergey.reads == t("complaint-draft", count=1)
    await sergey.says("По шву")
    await sends(sergey, "ru")

    assert told(world) == ["Порвалось\nПо шву"]
    assert await world.rows(select(tickets.c.subject)) == [("product",)]


async def test_door_in_the_middle_opens_and_nothing_is_lost(world: World, sergey: Person) -> None:
    await begins(sergey, "ru")
    await sergey.says("Порвалось")
    draft = sergey.screen

    for door in ("/start", "/help", "/language", "/privacy", "/settings", "/feedback", "/stop", "/nonsense"):
        await sergey.says("/complain")
        await sergey.says(door)
        await sergey.says("Спасибо")
        assert sergey.reads == world.texts("ru")("smalltalk-thanks"), door
    await sergey.taps(world.texts("ru").plain("button-complaint-send"), draft)

    assert told(world) == ["Порвалось"]


async def test_second_tap_sends_nothing_twice(world: World, sergey: Person) -> None:
    await begins(sergey, "ru")
    await sergey.says("Порвалось")
    label = world.texts("ru").plain("button-complaint-send")
    for _ in range(2):
        world.telegram.press(sergey.id, sergey.id, sergey.screen.message_id, label)

    await world.settle()

    assert told(world) == ["Порвалось"]
    assert len(await world.rows(select(tickets))) == 1
    assert len(world.telegram.asked("answerCallbackQuery")[-2:]) == 2


async def test_dropped_complaint_is_forgotten(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await begins(sergey, "ru")
    await sergey.says("Порвалось")

    await sergey.taps(t.plain("button-cancel"))

    assert sergey.reads == t("cancelled")
    assert not world.topics()
    assert not await world.rows(select(dialogues))
    await sergey.taps_menu(t.plain("button-menu-complain"))
    assert sergey.reads == t("complaint-subject-question")


async def test_cancel_command_leaves_the_complaint(world: World, sergey: Person) -> None:
    await begins(sergey, "ru")
    await sergey.says("Порвалось")

    await sergey.says("/cancel")

    assert sergey.reads == world.texts("ru")("cancelled")
    assert not await world.rows(select(dialogues))


@ALL
async def test_what_does_not_fit_is_said_and_can_be_sent_after(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await begins(nilufar, locale)
    for number in range(1, 21):
        await nilufar.says(f"{number}")

    await nilufar.says("21")
    assert nilufar.reads == t("complaint-full", count=20)
    await sends(nilufar, locale)
    await nilufar.says("21")

    # Twenty messages at once are one for staff: Telegram lets the bot write only so often into a group.
    assert told(world) == ["\n".join(str(number) for number in range(1, 21)), "21"]


async def test_words_after_the_complaint_join_it(world: World, sergey: Person) -> None:
    await begins(sergey, "ru")
    await sergey.says("Порвалось")
    await sends(sergey, "ru")

    await sergey.does("send_photo", sergey.id, caption="Вот")

    assert told(world) == ["Порвалось", "Вот"]
    assert len(await world.rows(select(messages))) == 2
