"""A campaign through the real line to a Telegram that fails: nobody gets it twice, nobody is left out in silence."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select, update

from bot.campaigns.model import Status, Variant
from bot.campaigns.recipients_store import recipients
from bot.campaigns.store import texts
from bot.customers.store import customers
from bot.i18n import Locale
from bot.telegram.routing import EVENTS
from sandbox import Clock, Telegram
from tests.actors import World, running
from tests.conftest import NOON

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sandbox.faults import Kind

PEOPLE = 24
SALE = "Скидка, {name|друзья}!"


@pytest.fixture
def telegram() -> Telegram:
    local = Telegram(Clock(start=NOON))
    local.world.updates.allow(list(EVENTS))
    return local


@asynccontextmanager
async def process(database_url: str, telegram: Telegram) -> AsyncIterator[World]:
    """The bot's process; its runner takes five at once, so that there is a middle to die in."""
    async with running(database_url, telegram) as app:
        app.runner._at_once = 5
        await app.runner.take_over()
        yield World(app, telegram, telegram.clock)


async def start(world: World) -> int:
    """A running campaign for people who took the newsletter. Returns its id."""
    for number in range(PEOPLE):
        world.telegram.start(world.telegram.add_person(f"Anna{number}", language_code="ru").id)
    await world.settle()
    async with world.app.database.write() as db:
        await db.execute(update(customers).values(subscribed=True, topics=["promotions"], locale=Locale.RU))
    campaigns = world.app.services["campaigns"]
    campaign = await campaigns.create(1)
    await campaigns.set_text(campaign.id, Variant.A, Locale.RU, SALE)
    await campaigns.schedule(campaign.id)
    return campaign.id


def arrived(telegram: Telegram) -> Counter[int]:
    """How many promos each person has in the chat."""
    return Counter(
        message.chat.id
        for user in telegram.world.users().values()
        for message in telegram.messages(user.id)
        if (message.text or "").startswith("Скидка")
    )


async def standings(world: World) -> dict[str, int]:
    rows = await world.rows(select(recipients.c.state, func.count()).group_by(recipients.c.state))
    return {row[0]: row[1] for row in rows}


@pytest.mark.parametrize(
    ("kind", "ends", "got"),
    [
        ("flood", {"sent": PEOPLE}, PEOPLE),
        ("unreachable", {"sent": PEOPLE}, PEOPLE),
        ("drop", {"sent": PEOPLE - 3, "unsure": 3}, PEOPLE),
        ("error", {"sent": PEOPLE - 3, "unsure": 3}, PEOPLE - 3),
        ("disconnect", {"sent": PEOPLE - 3, "unsure": 3}, PEOPLE - 3),
    ],
)
async def test_failing_line(database_url: str, telegram: Telegram, kind: Kind, ends: dict[str, int], got: int) -> None:
    async with process(database_url, telegram) as world:
        campaign = await start(world)
        telegram.faults.add(kind, method="sendMessage", times=3, seconds=5)
        await world.settle()
        await world.pass_time(timedelta(minutes=1))

        assert await standings(world) == ends
        assert (await world.app.services["campaigns"].get(campaign)).status is Status.FINISHED
        assert set(arrived(telegram).values()) == {1}
        assert len(arrived(telegram)) == got


async def test_people_who_left_are_blocked_and_counted_apart(database_url: str, telegram: Telegram) -> None:
    async with process(database_url, telegram) as world:
        await start(world)
        for user in list(telegram.world.users().values())[-2:]:
            telegram.block(user.id)
        telegram.take_updates()  # the bot is not told
        await world.settle()

        assert await standings(world) == {"sent": PEOPLE - 2, "blocked": 2}


async def test_process_dies_in_the_middle(database_url: str, telegram: Telegram) -> None:
    """What left and was not written down is unsure; all others get it, and nobody gets it twice."""
    async with process(database_url, telegram) as world:
        await start(world)
        await world.app.runner.work()
        await world.app.runner._step()  # leaves, and nothing is written down any more
        await asyncio.wait(world.app.runner._in_flight)
    telegram.clock.move(timedelta(minutes=2))
    async with process(database_url, telegram) as world:
        await world.settle()

        assert await standings(world) == {"sent": PEOPLE - 5, "unsure": 5}
    assert arrived(telegram) == dict.fromkeys(arrived(telegram), 1)
    assert len(arrived(telegram)) == PEOPLE


async def test_broken_message_pauses_before_many_get_an_error(database_url: str, telegram: Telegram) -> None:
    async with process(database_url, telegram) as world:
        campaign = await start(world)
        async with world.app.database.write() as db:
            await db.execute(update(texts).values(text="<b>Скидка"))
        await world.settle()

        paused = await world.app.services["campaigns"].get(campaign)
        assert paused.status is Status.PAUSED
        assert "can't parse entities" in (paused.paused_for or "")
        assert await standings(world) == {"pending": PEOPLE}
