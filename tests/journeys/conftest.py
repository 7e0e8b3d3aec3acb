"""The people whom most stories are about, as they are before the story begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bot.i18n import Translator
    from tests.actors import Person, World


@pytest.fixture
def t(world: World) -> Translator:
    """The language of the team."""
    return world.texts("uz")


@pytest.fixture
async def sergey(world: World) -> Person:
    """A customer, before the first ticket."""
    person = world.person("Сергей")
    await person.joins("ru")
    return person


@pytest.fixture
def ru(world: World) -> Translator:
    """The language of Sergey."""
    return world.texts("ru")


@pytest.fixture
def dilshod(world: World) -> Person:
    """Somebody of the staff, who has no private chat with the bot."""
    return world.person("Dilshod")


@pytest.fixture
async def rustam(world: World) -> Person:
    """The owner, who has a private chat with the bot: else it may not write to him."""
    person = world.person("Rustam")
    await person.joins("uz")
    return person


@pytest.fixture
async def owner(world: World) -> Person:
    """Rustam, where he reads another language than the team."""
    person = world.person("Rustam")
    await person.joins("ru")
    return person
