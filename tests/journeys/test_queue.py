"""/queue, /mine and /find: in the staff group, and in the private chats of those who work here."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.desk.model import Incoming, Kind
from bot.desk.queue import PAGE
from bot.i18n import OFFERED, Locale
from bot.i18n.placeholders import visible
from tests.actors import labels, words
from tests.phrases import UNKNOWN

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World


def latest(world: World) -> Message:
    """The bot's latest message in the group."""
    bots = [one for one in world.telegram.messages(world.group) if one.from_user and one.from_user.is_bot]
    return max(bots, key=lambda one: one.message_id)


def numbered(number: int) -> str:
    return f"№\u00a0{number}"


def entry(t: Translator, number: int, name: str) -> str:
    """The first line of a question in a list."""
    return visible(t("queue-entry", number=numbered(number), kind=t.plain("kind-question"), name=name))


@pytest.mark.parametrize("locale", OFFERED)
async def test_queue_tells_who_waits_and_leads_there(world: World, dilshod: Person, locale: Locale) -> None:
    """In the language of the team, whatever language customers speak."""
    await world.app.services["shops"].change(language=locale)
    t = world.texts(locale)
    await dilshod.does("speak", world.group, "/queue")
    assert words(latest(world)) == t.plain("queue-empty")
    for name, own in (("Nilufar", Locale.UZ), ("Сергей", Locale.RU)):
        person = world.person(name)
        await person.joins(own)
        await person.says(UNKNOWN[own])
        await world.pass_time(timedelta(minutes=20))

    await dilshod.does("speak", world.group, "/queue")

    first, second = world.topics()
    assert words(latest(world)).split("\n\n") == [
        t.plain("queue-head", total=2),
        f"{entry(t, 1, 'Nilufar Karimova')}\n{t.plain('queue-overdue', time='12:30')}",
        f"{entry(t, 2, 'Сергей Волков')}\n{t.plain('queue-due', time='12:50')}",
    ]
    links = [entity.url for entity in latest(world).entities or () if entity.url]
    assert links == [f"https://t.me/c/{str(world.group)[4:]}/{topic.id}" for topic in (first, second)]


async def test_long_queue_is_turned_in_one_message(world: World, dilshod: Person, t: Translator) -> None:
    nilufar = world.person("Nilufar")
    await nilufar.joins("uz")
    customer = await world.app.services["customers"].by_telegram_id(nilufar.id)
    assert customer
    for _ in range(PAGE + 1):
        await world.app.services["desk"].open(customer, Kind.QUESTION, [Incoming(message_id=None, text="?")])
    await dilshod.joins("uz")
    await dilshod.says("/queue")
    assert dilshod.buttons == ["›"]
    before = len(dilshod.chat)

    await dilshod.taps("›")

    assert (dilshod.buttons, len(dilshod.chat)) == (["‹"], before)
    assert numbered(PAGE + 1) in dilshod.reads
    assert numbered(PAGE) not in dilshod.reads
    await dilshod.taps("‹")
    assert numbered(PAGE) in dilshod.reads


async def test_own_tickets_are_those_of_whoever_asks(world: World, dilshod: Person, t: Translator) -> None:
    nilufar, marina = world.person("Nilufar"), world.person("Марина")
    await nilufar.joins("uz")
    await nilufar.says(UNKNOWN[Locale.UZ])
    await dilshod.presses(world.topics()[0].id, t.plain("button-take"))

    await dilshod.does("speak", world.group, "/mine")
    assert t.plain("mine-head", total=1) in words(latest(world))
    assert numbered(1) in words(latest(world))
    await marina.does("speak", world.group, "/mine")

    assert words(latest(world)) == t.plain("mine-empty")


async def test_customer_is_found_by_name_phone_and_number(world: World, dilshod: Person, t: Translator) -> None:
    nilufar = world.person("Nilufar")
    await nilufar.joins("uz")
    await nilufar.says("/settings")
    await nilufar.taps(t.plain("button-setting-phone"))
    await nilufar.taps_menu(t.plain("button-phone-share"))
    await nilufar.says(UNKNOWN[Locale.UZ])
    topic = world.topics()[0].id
    seen = len(nilufar.chat)

    for wanted in ("1", "нилуфар", "90 123-45-67"):
        await dilshod.writes(topic, f"/find {wanted}")
        assert numbered(1) in words(latest(world)), wanted
    await dilshod.writes(topic, "/find Anna")
    how = visible(t("find-how", privacy="full"))
    assert words(latest(world)).split("\n\n") == [t.plain("find-none"), how]
    await dilshod.writes(topic, "/find")

    assert words(latest(world)) == how
    assert labels(latest(world)) == []
    assert len(nilufar.chat) == seen  # what staff look for never reaches the customer whose topic it is


async def test_customers_look_nothing_up(world: World, dilshod: Person, t: Translator) -> None:
    nilufar, sergey = world.person("Nilufar"), world.person("Сергей")
    await sergey.joins("ru")
    await sergey.says(UNKNOWN[Locale.RU])
    await nilufar.joins("uz")

    for command in ("/queue", "/mine", "/find Сергей"):
        await nilufar.says(command)

    assert "Сергей" not in "".join(words(message) for message in nilufar.chat if message.from_user != nilufar.user)
    world.telegram.speak_as_chat(world.group, world.group, "/queue")
    await world.settle()
    assert words(latest(world)) == t.plain("staff-anonymous")
