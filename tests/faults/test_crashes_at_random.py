"""Whatever Telegram answers, and whenever the process or the power dies: nothing twice, nobody forgotten.

After a power cut the disk holds what was there at the last durable commit, and nothing that came after it.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections import Counter
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, insert, select

from bot.campaigns.model import Standing, Status, Variant
from bot.campaigns.recipients_store import recipients
from bot.campaigns.runner import Runner
from bot.campaigns.service import Campaigns
from bot.campaigns.store import campaigns
from bot.core.database import Database, open_database
from bot.customers.store import customers
from bot.delivery import store
from bot.delivery.budget import LocalBudget
from bot.delivery.courier import Courier
from bot.delivery.model import Delivered, InDoubt, Lane, Outcome, Rejected, RetryAfter, State
from bot.delivery.store import outbox
from bot.i18n import Locale
from bot.shop.model import Shop
from bot.shop.service import Shops
from sandbox import Clock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from sqlalchemy import Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.campaigns.model import Campaign, Parcel
    from bot.delivery.model import Errand
    from tests.databases import SQLite

NOON = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)  # in Tashkent
PEOPLE, QUEUES = 12, 3
LATER = timedelta(seconds=5)
MOST_ROUNDS = 500
# What becomes of a request: whether the message arrives, and what the bot hears.
FATES: dict[str, tuple[bool, Outcome]] = {
    "arrives": (True, Delivered(7)),
    "answer lost": (True, InDoubt("no answer")),
    "lost": (False, InDoubt("no answer")),
    "flood": (False, RetryAfter(timedelta(seconds=40))),
    "refused": (False, Rejected("Bad Request: PEER_ID_INVALID")),
}


@dataclass(frozen=True)
class Death:
    """In the middle of the n-th request, or at the n-th write: before its commit, or after it."""

    at: str
    number: int
    by_power_cut: bool


deaths = st.builds(
    Death, st.sampled_from(["request", "before commit", "after commit"]), st.integers(0, 15), st.booleans()
)
# Each death is counted from the start of its own process.
plans = st.tuples(st.lists(st.sampled_from(list(FATES)), max_size=30), st.lists(deaths, max_size=4))


@given(plan=plans, at_once=st.integers(1, 5), slices=st.integers(1, 3))
@settings(max_examples=30, deadline=None)
def test_campaign_reaches_everybody_at_most_once(
    sqlite: SQLite, plan: tuple[list[str], list[Death]], at_once: int, slices: int
) -> None:
    """And who was not reached stands there with the reason. The claim is on the disk before a message leaves."""

    async def story(fate: Fate) -> None:
        await start_campaign(fate)
        await fate.live(partial(Campaigning, fate, at_once, slices))

        assert fate.unclaimed == []
        ended = dict(await fate.rows(select(recipients.c.customer_id, recipients.c.state)))
        assert len(ended) == PEOPLE
        assert set(fate.arrived.values()) <= {1}
        assert {to: state for to, state in ended.items() if state not in fate.allows(to)} == {}
        assert Counter(ended.values())[Standing.UNSURE] <= len(fate.doubted) + fate.held_at_death

    tell(sqlite, plan, story)


@given(plan=plans, lane=st.sampled_from([Lane.SERVICE, Lane.PROMO]))
@settings(max_examples=30, deadline=None)
def test_greetings_are_sent_at_most_once(sqlite: SQLite, plan: tuple[list[str], list[Death]], lane: Lane) -> None:
    async def story(fate: Fate) -> None:
        await fill_outbox(fate, lane)
        await fate.live(partial(Carrying, fate, lane))

        assert fate.unclaimed == []
        ended = dict(await fate.rows(select(outbox.c.id, outbox.c.state)))
        assert len(ended) == PEOPLE
        assert set(fate.arrived.values()) <= {1}
        assert {to: state for to, state in ended.items() if state not in fate.allows(to)} == {}
        assert Counter(ended.values())[State.UNSURE] <= len(fate.doubted) + fate.held_at_death

    tell(sqlite, plan, story)


@given(plan=plans)
@settings(max_examples=30, deadline=None)
def test_alerts_are_sent_at_least_once_and_in_order(sqlite: SQLite, plan: tuple[list[str], list[Death]]) -> None:
    async def story(fate: Fate) -> None:
        await fill_outbox(fate, Lane.ALERT)
        await fate.live(partial(Carrying, fate, Lane.ALERT))

        ended = dict(await fate.rows(select(outbox.c.id, outbox.c.state)))
        assert len(ended) == PEOPLE
        assert {to for to, state in ended.items() if state == State.SENT} <= set(fate.arrived)
        assert {to for to, state in ended.items() if state != State.SENT} <= fate.refused | fate.doubted
        for queue in range(QUEUES):
            # What was refused, and that was not written down any more, is tried again behind the others.
            first_times = [to for to in fate.arrived if to % QUEUES == queue and to not in fate.refused]
            assert first_times == sorted(first_times)

    tell(sqlite, plan, story)


class Campaigning:
    """A process that sends the campaign."""

    def __init__(self, fate: Fate, at_once: int, slices: int) -> None:
        self._fate = fate
        self._slices = slices
        shops = Shops(fate.disk, fate.clock, Shop(name="Atlas"))
        budget = LocalBudget(fate.disk, fate.clock, bot_id=1, per_second=1000)
        self._runner = Runner(fate.disk, fate.clock, budget, shops, self, asyncio.Event(), at_once=at_once)

    async def begin(self) -> None:
        await self._runner.take_over()

    async def go_on(self) -> bool:
        """A few slices, which fly together. Says whether there is more to do."""
        for _ in range(self._slices - 1):
            await self._runner._step()
        self._fate.clock.move(await self._runner.work() or LATER)
        return not await self._fate.rows(select(campaigns.c.id).where(campaigns.c.status == Status.FINISHED))

    async def send(self, campaign: Campaign, parcel: Parcel) -> Outcome:  # noqa: ARG002 - as posts are called
        return await self._fate.carry(parcel.customer_id, "campaign_recipients", "customer_id")

    async def recall(self, campaign: Campaign, parcel: Parcel) -> Outcome:  # noqa: ARG002 - same
        raise AssertionError("nothing is recalled")


class Carrying:
    """A process that does the errands of one lane."""

    def __init__(self, fate: Fate, lane: Lane) -> None:
        self._fate = fate
        budget = LocalBudget(fate.disk, fate.clock, bot_id=1, per_second=1000)
        self._courier = Courier(lane, fate.disk, fate.clock, budget, {"letter": self._perform}, asyncio.Event())

    async def begin(self) -> None:
        await self._courier.take_over()

    async def go_on(self) -> bool:
        if not await self._courier.send_due():
            self._fate.clock.move(LATER)
        open_ = outbox.c.state.in_([State.PENDING, State.SENDING])
        return bool(await self._fate.rows(select(outbox.c.id).where(open_)))

    async def _perform(self, errand: Errand) -> Outcome:
        return await self._fate.carry(errand.id, "outbox", "id")


Process = Campaigning | Carrying


class Disk(Database):
    """A SQLite database, and beside it what a power cut would leave of it now."""

    def __init__(self, path: Path) -> None:
        opened = open_database(f"sqlite:///{path}")
        super().__init__(opened._reader, opened._writer, opened._long_writer, opened._lock)
        self._path = path
        self.doom: Death | None = None
        self.is_dead = False
        self._writes = 0
        self.keep()

    @asynccontextmanager
    async def write(self, *, durable: bool = False, long: bool = False) -> AsyncIterator[AsyncConnection]:
        if self.is_dead:
            raise asyncio.CancelledError
        number, self._writes = self._writes, self._writes + 1
        async with super().write(durable=durable, long=long) as db:
            yield db
            if self.dies_at("before commit", number):
                raise asyncio.CancelledError
        if durable:
            self.keep()
        if self.dies_at("after commit", number):
            raise asyncio.CancelledError

    def keep(self) -> None:
        """The disk has everything up to now."""
        for file in self._files:
            if file.exists():
                shutil.copy(file, _kept(file))
            else:
                _kept(file).unlink(missing_ok=True)

    async def restart(self) -> Disk:
        """As the next process finds it."""
        by_power_cut = self.doom is not None and self.doom.by_power_cut
        await self.close()
        for file in self._files if by_power_cut else ():
            file.unlink(missing_ok=True)
            if _kept(file).exists():
                shutil.copy(_kept(file), file)
        return Disk(self._path)

    def standing_kept(self, table: str, key: str, value: int) -> str:
        """Where a row stands on the disk, as it would be found after a power cut."""
        with TemporaryDirectory() as folder:
            for file in self._files:
                if _kept(file).exists():
                    shutil.copy(_kept(file), Path(folder) / file.name)
            with closing(sqlite3.connect(Path(folder) / self._path.name)) as found:
                statement = f"SELECT state FROM {table} WHERE {key} = ?"  # noqa: S608 - the names are ours
                return str(found.execute(statement, (value,)).fetchone()[0])

    @property
    def _files(self) -> list[Path]:
        return [self._path, self._path.with_name(f"{self._path.name}-wal")]

    def dies_at(self, point: str, number: int) -> bool:
        if self.is_dead or self.doom is None or (self.doom.at, self.doom.number) != (point, number):
            return False
        self.is_dead = True
        return True


@dataclass
class Fate:
    """One example: what becomes of each request, and when each process dies."""

    disk: Disk
    fates: Sequence[str]
    deaths: list[Death]
    clock: Clock = field(default_factory=lambda: Clock(start=NOON))
    # In the order of the first arrivals.
    arrived: Counter[int] = field(default_factory=Counter)
    refused: set[int] = field(default_factory=set)
    doubted: set[int] = field(default_factory=set)
    unclaimed: list[int] = field(default_factory=list)
    held_at_death: int = 0
    _requests: int = 0
    _requests_before: int = 0
    _living: asyncio.Task[None] | None = None

    async def live(self, born: Callable[[], Process]) -> None:
        """Process after process, until the work is done."""
        while True:
            self.disk.doom = self.deaths.pop() if self.deaths else None
            self._requests_before = self._requests
            self._living = asyncio.create_task(_live(born()))
            await asyncio.wait({self._living})
            if not self._living.cancelled():
                self._living.result()
                return
            others = asyncio.all_tasks() - {asyncio.current_task()}
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)
            self.disk = await self.disk.restart()
            for table in (recipients, outbox):
                held = await self.rows(select(func.count()).where(table.c.state == State.SENDING))
                self.held_at_death += held[0][0]

    async def carry(self, to: int, table: str, key: str) -> Outcome:
        """A request on its way to Telegram and back, made for that row of the table."""
        if self.disk.standing_kept(table, key, to) != State.SENDING:
            self.unclaimed.append(to)
        number, self._requests = self._requests, self._requests + 1
        arrives, outcome = FATES[self.fates[number] if number < len(self.fates) else "arrives"]
        await asyncio.sleep(0)
        if arrives:
            self.arrived[to] += 1
        if self.disk.dies_at("request", number - self._requests_before):
            assert self._living is not None
            self._living.cancel()
        if self.disk.is_dead:
            await asyncio.Event().wait()  # nobody is there to hear the answer
        if isinstance(outcome, Rejected):
            self.refused.add(to)
        elif isinstance(outcome, InDoubt):
            self.doubted.add(to)
        return outcome

    def allows(self, to: int) -> set[str]:
        """How what never is repeated may have ended."""
        return {State.SENT, State.UNSURE} if self.arrived[to] else {State.UNSURE, State.FAILED}

    async def rows(self, statement: Select[Any]) -> list[Any]:
        async with self.disk.read() as db:
            return [tuple(row) for row in await db.execute(statement)]


async def _live(process: Process) -> None:
    await process.begin()
    for _ in range(MOST_ROUNDS):
        if not await process.go_on():
            return
    raise AssertionError("the work has no end")


def tell(sqlite: SQLite, plan: tuple[list[str], list[Death]], story: Callable[[Fate], Awaitable[None]]) -> None:
    async def begin(path: Path) -> None:
        fates, deaths = plan
        fate = Fate(Disk(path), fates, list(deaths))
        try:
            await story(fate)
        finally:
            await fate.disk.close()

    with TemporaryDirectory() as folder:
        path = Path(folder) / "suhbat.db"
        sqlite.copy("empty", path)
        asyncio.run(begin(path))


async def start_campaign(fate: Fate) -> None:
    known = {"locale": Locale.RU, "locale_chosen": True, "subscribed": True, "topics": ["promotions"]}
    row = {"name": "Anna", "joined_at": NOON, "seen_at": NOON, **known}
    async with fate.disk.write() as db:
        await db.execute(insert(customers), [{"telegram_id": 7_000_000 + at, **row} for at in range(PEOPLE)])
    shops = Shops(fate.disk, fate.clock, Shop(name="Atlas"))
    service = Campaigns(fate.disk, fate.clock, shops, lambda: None)
    campaign = await service.create(owner=1)
    await service.set_text(campaign.id, Variant.A, Locale.RU, "Sale!")
    await service.schedule(campaign.id)
    fate.disk.keep()


async def fill_outbox(fate: Fate, lane: Lane) -> None:
    async with fate.disk.write(durable=True) as db:
        for at in range(PEOPLE):
            await store.add(db, f"queue:{(at + 1) % QUEUES}", "letter", {}, now=fate.clock.now(), lane=lane)


def _kept(file: Path) -> Path:
    return file.with_name(f"kept-{file.name}")
