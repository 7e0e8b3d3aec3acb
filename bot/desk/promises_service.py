"""The use cases of promises: made, kept, put off, reminded of in time, and told to whoever leads when one is not kept.

The customer hears of a promise from staff only. Errands are performed in `bot/telegram/promises.py`.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Any

import structlog

from bot.core.errors import NotFound
from bot.delivery import store as outbox
from bot.desk import errands, promises_store, store
from bot.desk.errands import Task
from bot.desk.model import Happened
from bot.desk.promises import REMIND_BEFORE, Promise, read_promise

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.desk.model import Ticket
    from bot.desk.promises import Preset
    from bot.shop.service import Shops
    from bot.team.model import Member

log = structlog.get_logger()

_MOST_SHOWN = 30


class PromiseTask(StrEnum):
    """The kinds of errands. In the ticket's place they carry `promise`; to people, all `promises` that are due."""

    NEAR = "promise-near"
    NEAR_TO_MEMBER = "promise-near-member"
    OVERDUE = "promise-overdue"
    OVERDUE_TO_LEADS = "promise-overdue-leads"


class Promises:
    def __init__(self, database: Database, clock: Clock, shops: Shops, on_errands: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._shops = shops
        self._on_errands = on_errands

    async def write(self, ticket: Ticket, member: Member, text: str, press: str) -> Promise:
        """Make a promise of a member's words, which begin with a time by the clock of the ticket's branch.

        Raises `PromiseUnclear` or `PromisePassed`.
        """
        zone = (await self._shops.get()).seen_from(ticket.branch_id).zone
        due_at, words = read_promise(text, self._clock.now(), zone)
        return await self._make(ticket, member, words, due_at, press)

    async def press(self, ticket: Ticket, member: Member, preset: Preset, press: str) -> Promise:
        """Make a promise by a button, which makes one only. Raises `PromisePassed` when its time is over."""
        zone = (await self._shops.get()).seen_from(ticket.branch_id).zone
        return await self._make(ticket, member, "", preset.after(self._clock.now(), zone), press)

    async def keep(self, promise_id: int, member: Member) -> Promise:
        """It is done. A second press changes nothing. Raises `NotFound`."""
        now = self._clock.now()
        async with self._database.write() as db:
            kept = await promises_store.keep(db, promise_id, now)
            promise = await self._existing(db, promise_id)
            if kept:
                await self._changed(db, promise, "promise-kept", member.telegram_id)
        self._on_errands()
        return promise

    async def put_off(self, promise_id: int, member: Member, preset: Preset) -> Promise:
        """Another time. What was kept stays so. Raises `PromisePassed` or `NotFound`."""
        zone = (await self._shops.get()).seen_from((await self.existing(promise_id)).branch_id).zone
        due_at = preset.after(self._clock.now(), zone)
        async with self._database.write() as db:
            moved = await promises_store.postpone(db, promise_id, due_at)
            promise = await self._existing(db, promise_id)
            if moved:
                await self._changed(db, promise, "promise-moved", member.telegram_id)
        self._on_errands()
        return promise

    async def existing(self, promise_id: int) -> Promise:
        """Raises `NotFound`."""
        async with self._database.read() as db:
            return await self._existing(db, promise_id)

    async def open_of(self, ticket_id: int) -> Sequence[Promise]:
        """What was promised and not yet done, the next one first."""
        async with self._database.read() as db:
            return await promises_store.open_of(db, ticket_id)

    async def open_among(self, ids: Sequence[int]) -> Sequence[Promise]:
        """Those that are not done in the meantime, the next one first."""
        async with self._database.read() as db:
            return await promises_store.open_among(db, ids)

    async def all_open(self, member_id: int | None = None) -> Sequence[Promise]:
        """Of everybody, or of one member, the next one first."""
        async with self._database.read() as db:
            return await promises_store.all_open(db, member_id, _MOST_SHOWN)

    async def tick(self) -> None:
        """Remind of what is near, tell of what was not kept. Each is claimed first: two ticks do no more than one."""
        now = self._clock.now()
        async with self._database.write() as db:
            near = await promises_store.claim_near(db, now, now + REMIND_BEFORE)
            late = await promises_store.claim_overdue(db, now)
            for promise in near:
                await self._in_ticket(db, promise, PromiseTask.NEAR)
            for member_id, theirs in groupby(sorted(near, key=_of_member), key=_of_member):
                ids = [promise.id for promise in theirs]
                payload = {"member": member_id, "promises": ids}
                await outbox.add(db, f"member:{member_id}", PromiseTask.NEAR_TO_MEMBER, payload, now=now)
            for promise in late:
                await self._in_ticket(db, promise, PromiseTask.OVERDUE)
            if late:
                payload = {"promises": [promise.id for promise in late]}
                await outbox.add(db, "leads", PromiseTask.OVERDUE_TO_LEADS, payload, now=now)
        if near or late:
            self._on_errands()
            log.info("promises are due", action="promises_due", near=len(near), overdue=len(late))

    async def hears(self, db: AsyncConnection, ticket: Ticket, what: Happened) -> None:
        """Listens to the desk: what is solved needs no promise any more, and a merged ticket takes its own along."""
        now = self._clock.now()
        match what:
            case Happened.ANSWERED:
                await promises_store.keep_answers(db, ticket.id, now, now + REMIND_BEFORE)
            case Happened.RESOLVED | Happened.CLOSED | Happened.SPAM:
                await promises_store.keep_all_of(db, ticket.id, now)
            case Happened.MERGED if ticket.merged_into:
                await promises_store.move(db, ticket.id, ticket.merged_into)
            case _:
                return

    # Personal data: see bot/customers/privacy.py. A promise is a note among colleagues, and those are not exported.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:  # noqa: ARG002 - given
        return []

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        await promises_store.erase(db, customer.id)

    async def _make(self, ticket: Ticket, member: Member, text: str, due_at: datetime, press: str) -> Promise:
        async with self._database.write() as db:
            made = await promises_store.add(db, ticket.id, member, text, due_at, press, self._clock.now())
            promise = await promises_store.made_by(db, press)
            if made:
                await self._changed(db, promise, "promised", member.telegram_id)
        self._on_errands()
        return promise

    async def _existing(self, db: AsyncConnection, promise_id: int) -> Promise:
        promise = await promises_store.by_id(db, promise_id)
        if promise is None:
            raise NotFound
        return promise

    async def _changed(self, db: AsyncConnection, promise: Promise, event: str, actor: int) -> None:
        now = self._clock.now()
        await store.record(db, promise.ticket_id, event, actor, now)
        await errands.add(db, await store.existing(db, promise.ticket_id), Task.REFRESH_CARD, now)

    async def _in_ticket(self, db: AsyncConnection, promise: Promise, task: PromiseTask) -> None:
        queue, payload = f"ticket:{promise.ticket_id}", {"promise": promise.id}
        await outbox.add(db, queue, task, payload, now=self._clock.now())


def _of_member(promise: Promise) -> int:
    return promise.member_id
