"""The process dies between any two commits of what one update brings about: what the customer said is not lost.

Only the first commit closes an update; whatever merely prepares its effect must not be that one.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event, select

from bot.campaigns.model import Button, ButtonKind, Variant
from bot.desk.store import messages
from bot.i18n import Locale
from bot.sample.fill import fill
from bot.telegram.routing import EVENTS
from sandbox import Clock, Telegram
from tests.actors import Person, World, running
from tests.conftest import NOON
from tests.phrases import KNOWN, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.app import App

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
COMMENT = "Kuryer kechikdi"

Act = tuple[str, "Callable[[], object]"]


async def asks(anna: Person) -> Act:
    words = UNKNOWN[Locale.UZ]
    return words, lambda: anna.world.telegram.speak(anna.id, anna.id, words)


async def comments_a_bad_rating(anna: Person) -> Act:
    await anna.says("/feedback")
    await anna.taps(anna.t(Locale.UZ).plain("button-stars", stars=1))
    return COMMENT, lambda: anna.world.telegram.speak(anna.id, anna.id, COMMENT)


async def is_not_helped_by_an_answer(anna: Person) -> Act:
    asked = KNOWN[Locale.UZ]
    await anna.says(asked)
    label = anna.t(Locale.UZ).plain("button-ask-person")
    return asked, lambda: anna.world.telegram.press(anna.id, anna.id, anna.screen.message_id, label)


async def wants_what_a_promo_shows(anna: Person) -> Act:
    await anna.says("/settings")
    await anna.taps(anna.t(Locale.UZ).plain("button-setting-newsletter"))
    await anna.taps(anna.t(Locale.UZ).plain("button-newsletter-yes"))
    campaigns = anna.world.app.services["campaigns"]
    promo = await campaigns.create(owner=1)
    await campaigns.set_text(promo.id, Variant.A, Locale.UZ, "Chegirma!")
    await campaigns.change(promo.id, buttons=(Button(ButtonKind.WANT),))
    await campaigns.schedule(promo.id)
    await anna.world.settle()
    label = anna.t(Locale.UZ).plain("button-promo-want")
    return "Chegirma!", lambda: anna.world.telegram.press(anna.id, anna.id, anna.screen.message_id, label)


@ON_SQLITE
@pytest.mark.parametrize("commits", range(4))
@pytest.mark.parametrize("prepare", [asks, comments_a_bad_rating, is_not_helped_by_an_answer, wants_what_a_promo_shows])
async def test_words_reach_the_desk_once(
    database_url: str, prepare: Callable[[Person], Awaitable[Act]], commits: int
) -> None:
    telegram = Telegram(Clock(start=NOON))
    telegram.world.updates.allow(list(EVENTS))
    async with running(database_url, telegram) as app:
        staff = {telegram.named("Dilshod").id: "Dilshod"}
        await fill(app.services, group=telegram.staff_group_id, owner=telegram.named("Rustam").id, staff=staff)
        anna = World(app, telegram, telegram.clock).person("Nilufar")
        await anna.joins(Locale.UZ)
        words, act = await prepare(anna)
        act()
        die_after(app, commits)
        with suppress(asyncio.CancelledError):
            await anna.world.receive(*telegram.take_updates())

    async with running(database_url, telegram) as app:
        await app.receiver.take_up_again(by_anybody=True)
        world = World(app, telegram, telegram.clock)
        await world.settle()
        said = [text for (text,) in await world.rows(select(messages.c.text))]
        assert len([text for text in said if words in text]) == 1


def die_after(app: App, commits: int) -> None:
    """Let so many writes of the handler happen, and none after them. The first of all is that of the inbox."""
    writes = count()

    def begin(_: object) -> None:
        if next(writes) > commits:
            raise asyncio.CancelledError

    event.listen(app.database._writer.engine.sync_engine, "begin", begin)
