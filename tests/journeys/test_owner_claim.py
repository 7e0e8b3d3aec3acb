"""A bot that belongs to nobody yet: claimed once, with the code from the log, and by nobody else."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.telegram.routing import EVENTS
from sandbox import Clock, Telegram
from tests.actors import World, running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def unowned(database_url: str) -> AsyncIterator[World]:
    """An empty bot, as on the day of its birth."""
    clock = Clock(start=datetime(2026, 11, 21, 7, 0, tzinfo=UTC))
    telegram = Telegram(clock)
    telegram.world.updates.allow(list(EVENTS))
    async with running(database_url, telegram) as app:
        yield World(app, telegram, clock)


async def test_owner_claims_the_bot_with_the_code(unowned: World) -> None:
    rustam, t = unowned.person("Rustam"), unowned.texts("kk")
    await rustam.joins("kk")
    code = await unowned.app.services["team"].ownership_code()

    await rustam.says("/claim")
    assert rustam.reads == t("owner-claim-how")
    await rustam.says(f"/claim {code}")

    assert rustam.reads == t("owner-welcome")
    assert await unowned.app.services["team"].owners() == [rustam.id]
    published = str(unowned.telegram.asked("setMyCommands")[-1].params)
    assert str(rustam.id) in published
    assert t.plain("command-faq") in published
    await rustam.says("/owner")
    for missing in ("group", "faq", "hours", "phone"):
        assert t(f"owner-{missing}-missing") in rustam.reads


async def test_code_works_once(unowned: World) -> None:
    rustam, sergey = unowned.person("Rustam"), unowned.person("Сергей")
    await sergey.joins("ru")
    code = await unowned.app.services["team"].ownership_code()
    await rustam.says(f"/claim {code}")

    await sergey.says(f"/claim {code}")

    assert sergey.reads == unowned.texts("ru").plain("error-not-allowed")
    assert await unowned.app.services["team"].owners() == [rustam.id]


async def test_code_cannot_be_guessed_at_length(unowned: World) -> None:
    sergey = unowned.person("Сергей")
    await sergey.joins("ru")
    code = await unowned.app.services["team"].ownership_code()
    for guess in range(5):
        await sergey.says(f"/claim {guess:08d}")

    await sergey.says(f"/claim {code}")

    assert sergey.reads == unowned.texts("ru").plain("error-not-allowed")
    assert await unowned.app.services["team"].owners() == []
