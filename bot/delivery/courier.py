"""The courier: claims due errands from the outbox, has them performed, and writes down what became of them.

What an errand of a kind says is not known here: `bot/telegram/` registers a performer for each kind. Errands between
customer and staff are done at least once: one that was in flight when the process died is done again at the start.
"""

from __future__ import annotations

import asyncio
import os
import uuid
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from bot.delivery import store
from bot.delivery.model import Blocked, Delivered, Errand, InDoubt, Outcome, Rejected, RetryAfter, State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database

Perform = Callable[[Errand], Awaitable[Outcome]]

log = structlog.get_logger()

_AT_ONCE = 20
_MOST_ATTEMPTS = 8
_KEEP = timedelta(days=30)
_LEASE = timedelta(seconds=90)  # longer than the longest request to Telegram


class Courier:
    """Runs until `stop()`; then it finishes what is in its hands. `wake` is set by whoever filled the outbox."""

    def __init__(
        self, database: Database, clock: Clock, performers: Mapping[str, Perform], wake: asyncio.Event
    ) -> None:
        self._database = database
        self._clock = clock
        self._performers = performers
        self._owner = f"{os.getpid()}-{uuid.uuid4().hex[:8]}"
        self._wake = wake
        self._stopping = False

    def stop(self) -> None:
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        """Send what is due until stopped."""
        log.info("courier started", action="courier_started", released=await self._take_over())
        while not self._stopping:
            self._wake.clear()
            if not await self._send_or_stumble():
                await self._wake.wait()
        log.info("courier stopped", action="courier_stopped")

    async def send_due(self) -> int:
        """Send one batch of what is due, queues side by side. Returns how many errands were in hand."""
        now = self._clock.now()
        async with self._database.read() as db:
            if not await store.anything_due(db, now):
                return 0
        async with self._database.write() as db:
            errands = await store.claim(db, self._owner, now, _LEASE, _AT_ONCE)
        queues: dict[str, list[Errand]] = {}
        for errand in errands:
            queues.setdefault(errand.queue, []).append(errand)
        await asyncio.gather(*(self._send(queue) for queue in queues.values()))
        return len(errands)

    async def tick(self) -> None:
        """Take back what a dead process held, and look into the outbox."""
        async with self._database.write() as db:
            await store.release(db, lease_before=self._clock.now())
        self._wake.set()

    async def forget_settled(self) -> None:
        """Forget what was settled thirty days ago."""
        async with self._database.write() as db:
            await store.forget_settled(db, self._clock.now() - _KEEP)

    async def _send_or_stumble(self) -> int:
        try:
            return await self.send_due()
        except Exception:  # the database went away, say: the tick wakes us once it is back
            log.exception("courier stumbled", action="courier_stumbled")
            return 0

    async def _take_over(self) -> int:
        # On SQLite the file lock proves the owner dead at once; on PostgreSQL it may be a replica: wait its lease.
        async with self._database.write() as db:
            return await store.release(db, lease_before=None if self._database.is_sqlite else self._clock.now())

    async def _send(self, queue: Sequence[Errand]) -> None:
        """One after another; whatever has to be tried again holds up what comes behind it."""
        done: list[tuple[Errand, Outcome]] = []
        try:
            for errand in queue:
                outcome = await self._perform(errand)
                done.append((errand, outcome))
                if self._stopping or isinstance(outcome, RetryAfter | InDoubt):
                    break
        finally:
            # Shielded: a shutdown in this moment must not make the errands happen twice.
            await asyncio.shield(self._settle(done, queue[len(done) :]))

    async def _perform(self, errand: Errand) -> Outcome:
        try:
            outcome = await self._performers[errand.kind](errand)
        except Exception as error:  # one bad errand must not stop the others
            log.exception("errand broke", action="errand_broke", kind=errand.kind, errand=errand.id)
            outcome = InDoubt(type(error).__name__)
        log.info(
            "errand done", action="errand_done", kind=errand.kind, errand=errand.id, outcome=type(outcome).__name__
        )
        return outcome

    async def _settle(self, done: Sequence[tuple[Errand, Outcome]], left: Sequence[Errand]) -> None:
        async with self._database.write() as db:
            for errand, outcome in done:
                await self._write_down(db, errand, outcome)
            if left:
                await store.put_back(db, left, self._owner)

    async def _write_down(self, db: AsyncConnection, errand: Errand, outcome: Outcome) -> None:
        now = self._clock.now()
        match outcome:
            case Delivered():
                await store.settle(db, errand, self._owner, State.SENT, now=now)
            case Blocked():
                await store.settle(db, errand, self._owner, State.BLOCKED, now=now)
            case Rejected(reason):
                await store.settle(db, errand, self._owner, State.FAILED, now=now, error=reason)
            case RetryAfter(delay):
                await store.postpone(db, errand, self._owner, now + delay)
            case InDoubt(reason) if errand.attempts >= _MOST_ATTEMPTS:
                await store.settle(db, errand, self._owner, State.FAILED, now=now, error=reason)
            case InDoubt(reason):
                await store.postpone(db, errand, self._owner, now + timedelta(seconds=2**errand.attempts), reason)
