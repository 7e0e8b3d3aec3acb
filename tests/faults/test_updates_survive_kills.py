"""Thousands of updates through a process that is killed again and again: none is lost, none has its effect twice."""

from __future__ import annotations

from collections import defaultdict
from random import Random
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from bot.customers.model import Topic
from bot.customers.store import customers
from bot.delivery.inbox_store import inbox
from bot.delivery.store import outbox
from bot.desk.errands import Task
from bot.i18n import Locale
from bot.telegram.callbacks import TopicSwitched
from sandbox import TOKEN
from tests.crowds import looking_at, settle_in, words_kept
from tests.processes import bot_process, settings_for, telegram_here

if TYPE_CHECKING:
    from pathlib import Path

    from sandbox import Telegram
    from tests.crowds import Tables

PEOPLE = 50
KILLS = 3


@pytest.fixture
def number(request: pytest.FixtureRequest, database_url: str) -> int:
    """How many updates; on PostgreSQL a third, for there each takes longer."""
    wanted: int = request.config.getoption("--updates")
    return wanted if database_url.startswith("sqlite") else wanted // 3


@pytest.mark.parametrize(("updates", "part"), [("polling", 1), ("webhook", 5)])
async def test_process_is_killed_and_started_again(
    database_url: str, tmp_path: Path, number: int, updates: str, part: int
) -> None:
    """By webhook, Telegram repeats what was not answered."""
    number //= part
    luck = Random(number)  # noqa: S311 - the same moments in every run
    settings = {**settings_for(updates), "DATABASE_URL": database_url}
    async with telegram_here() as telegram, looking_at(database_url) as tables:
        people = await settle_in(database_url, telegram.inside, PEOPLE, Locale.UZ)
        said, switched = await keep_busy(telegram.inside, people, number, luck)
        for done in sorted(luck.sample(range(1, number), KILLS)):
            async with bot_process(telegram, tmp_path, **settings) as bot:
                await tables.handled(done)
                await bot.kill()
            await tables.let_leases_run_out()
        async with bot_process(telegram, tmp_path, **settings) as bot:
            await tables.handled(number)
            assert await bot.stop() == 0

        assert await words_kept(tables) == said
        assert await errands_kept(tables) == sum(map(len, said.values()))
        assert await who_has_switched(tables) == switched
        assert await tables.number(select(func.count()).where(inbox.c.state != "done")) == 0


async def keep_busy(
    telegram: Telegram, people: list[int], number: int, luck: Random
) -> tuple[dict[int, list[str]], set[int]]:
    """So many updates in all, of people who write to the desk and, now and then, switch a topic of the newsletter.

    Returns the words of each customer in their order, and the customers whose topic must end up switched.
    """
    topic = TopicSwitched(topic=Topic.EVENTS, first=False).pack()
    switches = {}
    for person in people:
        keyboard = {"inline_keyboard": [[{"text": "Events", "callback_data": topic}]]}
        sent = await telegram.call(TOKEN, "sendMessage", {"chat_id": person, "text": "?", "reply_markup": keyboard})
        switches[person] = sent.body["result"]["message_id"]  # type: ignore[index] # as Telegram answers
    said: dict[int, list[str]] = defaultdict(list)
    switched: set[int] = set()
    for at in range(number):
        customer = luck.randrange(len(people))
        person = people[customer]
        if luck.random() < 0.2:
            telegram.press(person, person, switches[person], topic)
            switched ^= {customer + 1}
        else:
            telegram.speak(person, person, f"Necha pul turadi, {at}")
            said[customer + 1].append(f"Necha pul turadi, {at}")
    return dict(said), switched


async def errands_kept(tables: Tables) -> int:
    return await tables.number(select(func.count()).where(outbox.c.kind == Task.COPY_TO_STAFF))


async def who_has_switched(tables: Tables) -> set[int]:
    rows = await tables.rows(select(customers.c.id, customers.c.topics))
    return {row.id for row in rows if Topic.EVENTS in row.topics}
