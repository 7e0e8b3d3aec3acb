"""A broadcast to thousands over a line that fails in every way, by a process that is killed: nobody gets it twice.

Nobody is left out in silence either, and who writes meanwhile is answered as if there were no broadcast.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from random import Random
from statistics import quantiles
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select

from bot.campaigns.model import Standing, Status, Variant
from bot.campaigns.recipients_store import recipients
from bot.campaigns.service import Campaigns
from bot.campaigns.store import campaigns
from bot.core.clock import SystemClock
from bot.core.database import open_database
from bot.i18n import Locale
from bot.shop.model import Shop
from bot.shop.service import Shops
from tests.crowds import looking_at, settle_in, words_kept, zone_at_noon
from tests.processes import PATIENCE, bot_process, telegram_here

if TYPE_CHECKING:
    from pathlib import Path

    from sandbox import Telegram
    from tests.crowds import Tables

PROMO = "Chegirma boshlandi"
KILLS = 3
MOST_IN_FLIGHT = 1_000  # of a runner at 1,000 a second: eleven slices of a twelfth of a second
LASTING = 1_000_000


@pytest.fixture
def number(request: pytest.FixtureRequest) -> int:
    """How many people: enough for a thousand in flight, and for some twenty requests whose end the bot cannot know."""
    number: int = request.config.getoption("--people")
    return number


async def test_killed_and_started_again(database_url: str, tmp_path: Path, number: int) -> None:
    luck = Random(number)  # noqa: S311 - the same moments in every run
    settings = {"DATABASE_URL": database_url, "MESSAGES_PER_SECOND": "1000", "TIME_ZONE": zone_at_noon()}
    async with telegram_here() as telegram, looking_at(database_url) as tables:
        people = await settle_in(database_url, telegram.inside, number, Locale.UZ)
        gone = leave(telegram.inside, luck.sample(people[20:], number // 25))
        line, audience = FailingLine(telegram.inside), Audience(telegram.inside)
        await start_campaign(database_url)
        in_flight = []
        said = audience.write_now_and_then(people[:20], every=25)
        for _ in range(KILLS):
            async with bot_process(telegram, tmp_path, **settings) as bot:
                await audience.has(audience.promos + luck.randrange(1, number // 5))
                await bot.kill()
            await tables.let_leases_run_out()
            in_flight.append((await standings(tables))[Standing.SENDING])
        async with bot_process(telegram, tmp_path, **settings) as bot:
            await finished(tables)
            await tables.handled(sum(map(len, said.values())))
            assert await bot.stop() == 0

        copies, ended = promos(telegram.inside, people), await standings(tables)
        assert set(copies.values()) == {1}
        assert sum(ended.values()) == number
        assert set(ended) <= {Standing.SENT, Standing.UNSURE, Standing.BLOCKED}
        assert await not_sent(tables, copies, people) == set()
        assert ended[Standing.BLOCKED] <= len(gone)
        assert ended[Standing.UNSURE] <= sum(in_flight) + line.in_doubt
        assert max(in_flight) <= MOST_IN_FLIGHT
        assert await words_kept(tables) == said


async def test_terminated_in_the_middle(database_url: str, tmp_path: Path) -> None:
    settings = {"DATABASE_URL": database_url, "MESSAGES_PER_SECOND": "500", "TIME_ZONE": zone_at_noon()}
    async with telegram_here() as telegram, looking_at(database_url) as tables:
        people = await settle_in(database_url, telegram.inside, 1_000, Locale.UZ)
        audience = Audience(telegram.inside)
        telegram.inside.faults.add("delay", method="sendMessage", times=LASTING, seconds=0.2)
        await start_campaign(database_url)
        async with bot_process(telegram, tmp_path, **settings) as bot:
            await audience.has(200)
            assert await bot.stop() == 0  # within five seconds
        left = await standings(tables)
        assert set(left) == {Standing.SENT, Standing.PENDING}
        assert left[Standing.SENT] == len(promos(telegram.inside, people))

        async with bot_process(telegram, tmp_path, **settings) as bot:
            await finished(tables)
            assert await bot.stop() == 0
        assert await standings(tables) == {Standing.SENT: len(people)}
        assert promos(telegram.inside, people) == dict.fromkeys(people, 1)


async def test_who_writes_during_a_broadcast_is_answered_at_once(database_url: str, tmp_path: Path) -> None:
    """At Telegram's own limits, which are enforced."""
    settings = {"DATABASE_URL": database_url, "TIME_ZONE": zone_at_noon()}
    async with telegram_here() as telegram, looking_at(database_url) as tables:
        people = await settle_in(database_url, telegram.inside, 300, Locale.UZ)
        audience = Audience(telegram.inside)
        telegram.inside.limiter.on = True
        telegram.inside.faults.add("delay", method="sendMessage", times=LASTING, seconds=0.05)
        await start_campaign(database_url)
        async with bot_process(telegram, tmp_path, **settings) as bot:
            audience.ask_for_help_now_and_then(people, every=6)
            await finished(tables)
            await audience.is_answered()
            assert await bot.stop() == 0

        assert promos(telegram.inside, people) == dict.fromkeys(people, 1)
        assert await standings(tables) == {Standing.SENT: len(people)}
        assert len(audience.waits) >= 45
        assert quantiles(audience.waits, n=20)[-1] < 0.5  # seconds, at the 95th percentile


class FailingLine:
    """What happens on the way to a busy server, by chance; each answer takes a twentieth of a second or more."""

    def __init__(self, telegram: Telegram) -> None:
        add = telegram.faults.add
        telegram.faults.dice.seed(LASTING)
        sends: dict[str, Any] = {"method": "sendMessage", "times": LASTING}
        add("delay", **sends, chance=0.01, seconds=1)
        add("delay", **sends, seconds=0.05)
        add("flood", **sends, chance=0.0005, seconds=1)
        for kind in ("drop", "error", "disconnect"):
            add(kind, **sends, chance=0.004)
        self._doubtful = telegram.faults.waiting[-3:]

    @property
    def in_doubt(self) -> int:
        """How many requests had an end that the bot cannot know."""
        return sum(LASTING - fault.times for fault in self._doubtful)


@dataclass
class Audience:
    """Sees each message of the bot as it arrives, and has people write as the broadcast goes on."""

    telegram: Telegram
    promos: int = 0
    waits: list[float] = field(default_factory=list)
    _asked: dict[int, float] = field(default_factory=dict)
    _more: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.telegram.world.listeners.append(self._see)

    async def has(self, arrived: int) -> None:
        """Wait until so many promos have arrived."""
        await self._until(lambda: self.promos >= arrived)

    async def is_answered(self) -> None:
        await self._until(lambda: not self._asked)

    def write_now_and_then(self, people: list[int], every: int) -> dict[int, list[str]]:
        """Have somebody write to the desk after each so many promos. Returns what each customer said, as it grows."""
        said: dict[int, list[str]] = defaultdict(list)

        def write(number: int) -> None:
            customer = number % len(people)
            words = f"Necha pul turadi, {number}"
            self.telegram.speak(people[customer], people[customer], words)
            said[customer + 1].append(words)

        self._now_and_then(every, write)
        return said

    def ask_for_help_now_and_then(self, people: list[int], every: int) -> None:
        """Have somebody ask what is answered at once, after each so many promos."""

        def ask(number: int) -> None:
            person = people[number % len(people)]
            self.telegram.speak(person, person, "/help")
            self._asked[person] = time.monotonic()

        self._now_and_then(every, ask)

    def _now_and_then(self, every: int, move: Any) -> None:
        def see(event: dict[str, Any]) -> None:
            if _is_promo(event) and self.promos % every == 0:
                # Not in the middle of the bot's own request.
                asyncio.get_running_loop().call_soon(move, self.promos // every)

        self.telegram.world.listeners.append(see)

    def _see(self, event: dict[str, Any]) -> None:
        if _is_promo(event):
            self.promos += 1
        elif event["type"] == "message" and event["message"]["from"]["is_bot"]:
            asked = self._asked.pop(event["chat_id"], None)
            if asked is not None:
                self.waits.append(time.monotonic() - asked)
        self._more.set()

    async def _until(self, is_so: Any) -> None:
        async with asyncio.timeout(PATIENCE):
            while not is_so():
                self._more.clear()
                await self._more.wait()


def _is_promo(event: dict[str, Any]) -> bool:
    return event["type"] == "message" and str(event["message"].get("text")).startswith(PROMO)


def leave(telegram: Telegram, people: list[int]) -> list[int]:
    """Half block the bot, half delete their account; the bot, which does not run yet, hears of neither."""
    for person in people[::2]:
        telegram.block(person)
    for person in people[1::2]:
        telegram.deactivate(person)
    telegram.world.updates.pending.clear()
    return people


async def start_campaign(database_url: str) -> None:
    database, clock = open_database(database_url), SystemClock()
    service = Campaigns(database, clock, Shops(database, clock, Shop(name="Atlas")), lambda: None)
    campaign = await service.create(owner=1)
    await service.set_text(campaign.id, Variant.A, Locale.UZ, PROMO)
    await service.schedule(campaign.id)
    await database.close()


async def finished(tables: Tables) -> None:
    async def is_so() -> bool:
        return bool(await tables.rows(select(campaigns.c.id).where(campaigns.c.status == Status.FINISHED)))

    await tables.until(is_so)


async def standings(tables: Tables) -> Counter[str]:
    rows = await tables.rows(select(recipients.c.state, func.count()).group_by(recipients.c.state))
    return Counter({row[0]: row[1] for row in rows})


async def not_sent(tables: Tables, copies: Counter[int], people: list[int]) -> set[int]:
    """Who stands there as sent, and has nothing."""
    sent = await tables.rows(select(recipients.c.customer_id).where(recipients.c.state == Standing.SENT))
    return {row.customer_id for row in sent} - {people.index(person) + 1 for person in copies}


def promos(telegram: Telegram, people: list[int]) -> Counter[int]:
    """How many promos each has in the chat."""
    return Counter(
        person for person in people for message in telegram.messages(person) if (message.text or "").startswith(PROMO)
    )
