"""Only owners get behind the owners' doors: commands, old buttons, and questions that were open already."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from bot.team.store import members
from tests.actors import labels

if TYPE_CHECKING:
    from aiogram.types import Message

    from tests.actors import Person, World

REFUSAL = "error-not-allowed"


async def dismiss(world: World, owner: Person) -> None:
    """The role ends in the database; memories of it end within seconds."""
    async with world.app.database.write() as db:
        await db.execute(update(members).where(members.c.telegram_id == owner.id).values(role=None))
    world.clock.move(timedelta(seconds=3))


async def open_screens(world: World, owner: Person) -> list[Message]:
    """One of each kind that has buttons, each in a message of its own."""
    t = world.texts("ru")
    topic = world.app.services["answers"].topics()[0].in_language(t.locale)
    branch = t.plain("button-branch", name=(await world.app.services["shops"].get()).branches[0].names["ru"])
    screens = []
    for command, *steps in (
        ("/owner",),
        ("/faq",),
        ("/faq", topic.question),
        ("/faq", topic.question, t.plain("button-faq-delete")),
        ("/broadcast",),
        ("/broadcast", t.plain("button-broadcast-new")),
        ("/broadcast", t.plain("button-broadcast-new"), t.plain("button-broadcast-buttons")),
        ("/broadcast", t.plain("button-broadcast-new"), t.plain("button-broadcast-trial")),
        ("/broadcast", t.plain("button-broadcast-cap")),
        ("/shop",),
        ("/shop", t.plain("button-team-language")),
        ("/shop", t.plain("button-zone")),
        ("/shop", branch),
        ("/shop", branch, t.plain("button-branch-day")),
        ("/shop", branch, t.plain("button-branch-delete")),
    ):
        await owner.says(command)
        for step in steps:
            await owner.taps(step)
        screens.append(owner.screen)
    return screens


@pytest.mark.parametrize("command", ["/owner", "/broadcast", "/faq", "/faq_file", "/shop", "/claim 12345678"])
@pytest.mark.parametrize("name", ["Сергей", "Dilshod"])
async def test_customers_and_staff_are_refused_at_commands(world: World, command: str, name: str) -> None:
    somebody = world.person(name)
    await somebody.joins("ru")

    await somebody.says(command)

    assert somebody.reads == world.texts("ru").plain(REFUSAL)


async def test_who_was_dismissed_is_refused_at_every_old_button(world: World) -> None:
    rustam, t = world.person("Rustam"), world.texts("ru")
    await rustam.joins("ru")
    screens = await open_screens(world, rustam)
    entries, shop = world.app.services["answers"].entries(), await world.app.services["shops"].get()
    chat = rustam.chat
    await dismiss(world, rustam)

    pressed = [(label, screen) for screen in screens for label in labels(screen)]
    for label, screen in pressed:
        await rustam.taps(label, screen)

    assert len(pressed) > 50
    assert rustam.alerts == [t.plain(REFUSAL)] * len(pressed)
    assert rustam.chat == chat
    assert world.app.services["answers"].entries() == entries
    assert await world.app.services["shops"].get() == shop


async def test_who_was_dismissed_in_the_middle_of_a_dialogue_changes_nothing(world: World) -> None:
    rustam, t = world.person("Rustam"), world.texts("ru")
    await rustam.joins("ru")
    await rustam.says("/shop")
    await rustam.taps(t.plain("button-shop-name"))
    before = (await world.app.services["shops"].get()).name
    await dismiss(world, rustam)

    await rustam.says("Чужой магазин")

    assert rustam.reads == t.plain(REFUSAL)
    assert (await world.app.services["shops"].get()).name == before
