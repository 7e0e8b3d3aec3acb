"""Drafts: the assistant words an answer, staff read it and send it, and the assistant hears nothing of who asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from bot.desk.store import messages
from bot.i18n import Locale
from bot.team.model import Role
from tests.actors import labels, open_world, words
from tests.assistant_server import assistant_server
from tests.conftest import NOON
from tests.phrases import COMPLAINT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World
    from tests.assistant_server import AssistantServer

ANSWER = {
    Locale.UZ: "Uzr soʻraymiz, kuryer < 1 soatda yetib boradi. Batafsil: atlas.uz & kanalimizda.",
    Locale.HY: "Ներողություն ենք խնդրում, առաքիչը կգա < 1 ժամից։ Մանրամասները՝ atlas.uz & մեր էջում։",
}


@pytest.fixture
async def endpoint() -> AsyncIterator[AssistantServer]:
    async with assistant_server() as server:
        yield server


@pytest.fixture
async def world(database_url: str, endpoint: AssistantServer) -> AsyncIterator[World]:
    """The shop as always, with an assistant."""
    with capture_logs() as logs:
        async with open_world(database_url, NOON, assistant_url=endpoint.url, assistant_model="small-model") as opened:
            yield opened
    assert [line for line in logs if line["log_level"] in {"error", "critical"}] == []


async def complaining(world: World, name: str, locale: Locale) -> tuple[Person, int]:
    """A customer who complains and says who she is, and the topic."""
    person = world.person(name)
    await person.joins(locale)
    await person.complains(COMPLAINT[locale])
    await person.says(f"{person.user.full_name}, +998 90 123-45-67, anna@mail.ru, yetkazib berish qancha?")
    return person, int(world.topics()[-1].id)


def shown(world: World, thread: int, label: str) -> Message:
    """The latest message in the topic with that button."""
    found = world.telegram.topic_messages(world.group, thread)
    return next(message for message in reversed(found) if label in labels(message))


@pytest.mark.parametrize(("name", "locale"), [("Nilufar", Locale.UZ), ("Անի", Locale.HY)])
async def test_draft_is_read_by_staff_and_sent_by_their_tap_only(
    world: World, endpoint: AssistantServer, dilshod: Person, t: Translator, name: str, locale: Locale
) -> None:
    endpoint.says = ANSWER[locale]
    customer, thread = await complaining(world, name, locale)
    before = customer.reads

    await dilshod.presses(thread, t.plain("button-ticket-draft"))

    draft = words(shown(world, thread, t.plain("button-draft-send")))
    assert ANSWER[locale] in draft
    assert locale.own_name in draft
    assert customer.reads == before
    [asked] = endpoint.asked
    assert asked.question["language"] == f"{locale.own_name} ({locale})"
    assert asked.question["customer"][0] == COMPLAINT[locale]
    assert asked.question["known"]
    assert asked.question["customer"][1].startswith("***")
    assert name not in asked.question["customer"][1]
    theirs = (customer.user.full_name, f"{customer.user.username}", str(customer.id), "123-45-67", "anna")
    assert not [one for one in theirs if one.lower() in asked.text.lower()]

    await dilshod.presses(thread, t.plain("button-draft-send"))

    assert ANSWER[locale] in customer.reads
    assert "Dilshod" in customer.reads
    assert f"{locale.own_name}\n\n{ANSWER[locale]}" in world.topic_texts(thread)[-1]
    assert (await world.rows(select(messages.c.author_name).where(messages.c.author == "staff"))) == [("Dilshod",)]


async def test_two_taps_on_one_draft_are_one_answer(
    world: World, endpoint: AssistantServer, dilshod: Person, t: Translator
) -> None:
    endpoint.says = ANSWER[Locale.UZ]
    _, thread = await complaining(world, "Nilufar", Locale.UZ)
    await dilshod.presses(thread, t.plain("button-ticket-draft"))
    send = t.plain("button-draft-send")

    draft = shown(world, thread, send).message_id
    for person in (dilshod, world.person("Марина")):
        world.telegram.press(person.id, world.group, draft, send)
    await world.settle()

    assert len(await world.rows(select(messages).where(messages.c.author == "staff"))) == 1


async def test_dropped_draft_is_gone_and_the_customer_has_heard_nothing(
    world: World, endpoint: AssistantServer, dilshod: Person, t: Translator
) -> None:
    endpoint.says = ANSWER[Locale.UZ]
    customer, thread = await complaining(world, "Nilufar", Locale.UZ)
    before = customer.reads
    await dilshod.presses(thread, t.plain("button-ticket-draft"))

    await dilshod.presses(thread, t.plain("button-draft-drop"))

    assert not [text for text in world.topic_texts(thread) if ANSWER[Locale.UZ] in text]
    assert dilshod.alerts[-1] == t.plain("alert-draft-dropped")
    assert customer.reads == before


async def test_assistant_that_fails_is_told_and_the_desk_goes_on(
    world: World, endpoint: AssistantServer, dilshod: Person, t: Translator
) -> None:
    endpoint.status = 500
    customer, thread = await complaining(world, "Nilufar", Locale.UZ)

    await dilshod.presses(thread, t.plain("button-ticket-draft"))
    assert world.topic_texts(thread)[-1] == t("draft-failed")

    await dilshod.writes(thread, "Kuryer yoʻlda")
    assert "Kuryer yoʻlda" in customer.reads


async def test_without_a_group_it_works_in_private_for_who_works_here_still(
    world: World, endpoint: AssistantServer, rustam: Person, dilshod: Person, t: Translator
) -> None:
    endpoint.says = ANSWER[Locale.UZ]
    team = world.app.services["team"]
    await team.unlink_group(world.group)
    nilufar = world.person("Nilufar")
    await nilufar.joins(Locale.UZ)
    await nilufar.complains(COMPLAINT[Locale.UZ])
    await rustam.taps(t.plain("button-ticket-draft"))
    assert ANSWER[Locale.UZ] in rustam.reads

    await team.appoint(dilshod.id, Role.OWNER)
    await team.dismiss(rustam.id)
    await rustam.taps(t.plain("button-draft-send"))

    assert rustam.alerts[-1] == t.plain("error-not-allowed")
    assert ANSWER[Locale.UZ] not in nilufar.reads


async def test_picture_alone_gives_nothing_to_draft_from(
    world: World, endpoint: AssistantServer, dilshod: Person, t: Translator
) -> None:
    nilufar = world.person("Nilufar")
    await nilufar.joins("uz")
    await nilufar.does("send_photo", nilufar.id)

    await dilshod.presses(int(world.topics()[-1].id), t.plain("button-ticket-draft"))

    assert dilshod.alerts[-1] == t.plain("alert-draft-no-words")
    assert endpoint.asked == []


async def test_without_an_assistant_nothing_is_offered(database_url: str) -> None:
    async with open_world(database_url, NOON) as opened:
        nilufar = opened.person("Nilufar")
        await nilufar.joins("uz")
        await nilufar.complains(COMPLAINT[Locale.UZ])
        thread = int(opened.topics()[-1].id)
        buttons = [label for one in opened.telegram.topic_messages(opened.group, thread) for label in labels(one)]

    assert opened.texts("uz").plain("button-ticket-canned") in buttons
    assert opened.texts("uz").plain("button-ticket-draft") not in buttons
