"""The couriers, one a lane: each claims due errands from the outbox, has them performed, and writes down the outcome.

What an errand of a kind says is not known here: `bot/telegram/` registers a performer for each kind. In the alert lane
an errand that was in flight when the process died is done again at the start: at least once. In the other lanes it is
never done twice: places are reserved first, the claim is on the disk before the message leaves, and an errand in doubt
ends as `unsure`.
"""

from __future__ import annotations

import asyncio
import os
import uuid
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from bot.delivery import store
from bot.delivery.budget import NOW, sending_in
from bot.delivery.model import Blocked, Delivered, Errand, InDoubt, Lane, Outcome, Rejected, RetryAfter, State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.delivery.budget import Budget

Perform = Callable[[Errand], Awaitable[Outcome]]

log = structlog.get_logger()

_AT_ONCE = 20
_MOST_ATTEMPTS = 8
# A `dedupe_key` holds as long as its row is kept: a birthday comes once a year.
_KEEP = {Lane.ALERT: timedelta(days=30), Lane.SERVICE: timedelta(days=400), Lane.PROMO: timedelta(days=400)}
_LEASE = timedelta(seconds=90)  # longer than the longest request to Telegram
# When all that is due stands behind something that waits: to find that out again with each new errand is costly.
_BREATHER_SECONDS = 0.25


class Courier:
    """Runs until `stop()`; then it finishes what is in its hands. `wake` is set by whoever filled the outbox."""

    def __init__(
        self,
        lane: Lane,
        database: Database,
        clock: Clock,
        budget: Budget,
        performers: Mapping[str, Perform],
        wake: asyncio.Event,
    ) -> None:
        self.lane = lane
        self._database = database
        self._clock = clock
        self._budget = budget
        self._performers = performers
        self._owner = f"{os.getpid()}-{uuid.uuid4().hex[:8]}"
        self._wake = wake
        self._stopping = False
        self._wait = NOW
        self._is_blocked = False

    def stop(self) -> None:
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        """Send what is due until stopped."""
        log.info("courier started", action="courier_started", lane=self.lane, released=await self.take_over())
        while not self._stopping:
            self._wake.clear()
            if await self._send_or_stumble() < self._most:  # it was all that was due
                await self._sleep()
        log.info("courier stopped", action="courier_stopped", lane=self.lane)

    async def send_due(self) -> int:
        """Send one batch of what is due, queues side by side. Returns how many errands were in hand."""
        self._wait, self._is_blocked = NOW, False
        now = self._clock.now()
        async with self._database.read() as db:
            due = await store.count_due(db, self.lane, now, self._most)
        if due == 0:
            return 0
        # First the places, then the claim: an errand that waits for a place is never in doubt. In the alert lane each
        # takes its own, but none is claimed only to find that nothing is left: that cost 2 ms an errand.
        self._wait = await self._budget.reserve(self.lane, count=0 if self._may_repeat else due)
        if self._wait > NOW:
            return 0
        async with self._database.write(durable=not self._may_repeat) as db:
            errands = await store.claim(db, self.lane, self._owner, now, _LEASE, due)
        self._is_blocked = not errands
        queues: dict[str, list[Errand]] = {}
        for errand in errands:
            queues.setdefault(errand.queue, []).append(errand)
        await asyncio.gather(*(self._send(queue) for queue in queues.values()))
        return len(errands)

    async def look(self) -> None:
        """Something may have become due by now."""
        self._wake.set()

    async def judge_dead(self) -> None:
        """Judge what another process held when it died."""
        now = self._clock.now()
        async with self._database.write() as db:
            await store.release(db, self.lane, now, lease_before=now)

    async def take_over(self) -> int:
        """Judge what the process before this one held. Returns how many errands those were."""
        # On SQLite the file lock proves the owner dead at once; on PostgreSQL it may be a replica: wait its lease.
        now = self._clock.now()
        async with self._database.write() as db:
            return await store.release(db, self.lane, now, lease_before=None if self._database.is_sqlite else now)

    async def forget_settled(self) -> None:
        """Forget what was settled long ago."""
        async with self._database.write(long=True) as db:
            await store.forget_settled(db, self.lane, self._clock.now() - _KEEP[self.lane])

    @property
    def _most(self) -> int:
        return _AT_ONCE if self._may_repeat else self._budget.most_at_once(self.lane)

    @property
    def _may_repeat(self) -> bool:
        return self.lane is Lane.ALERT

    async def _sleep(self) -> None:
        if self._is_blocked and not self._stopping:
            await asyncio.sleep(_BREATHER_SECONDS)
        try:
            await asyncio.wait_for(self._wake.wait(), self._wait.total_seconds() or None)
        except TimeoutError:
            return

    async def _send_or_stumble(self) -> int:
        try:
            return await self.send_due()
        except Exception:  # the database went away, say: the tick wakes us once it is back
            log.exception("courier stumbled", action="courier_stumbled")
            return 0

    async def _send(self, queue: Sequence[Errand]) -> None:
        """One after another; whatever has to be tried again holds up what comes behind it."""
        done: list[tuple[Errand, Outcome]] = []
        waiting = deque(queue)
        try:
            while waiting:
                errand = waiting.popleft()
                outcome = await self._perform(errand)
                done.append((errand, outcome))
                if self._stopping:
                    break
                if isinstance(outcome, RetryAfter | InDoubt):
                    self._wake.set()  # it may be due again at once
                    break
        finally:
            # Shielded: a shutdown in this moment must not make the errands happen twice. Whatever is cancelled on its
            # way stays in our hands, and is judged as if we had died.
            await asyncio.shield(self._settle(done, waiting))

    async def _perform(self, errand: Errand) -> Outcome:
        try:
            with sending_in(self.lane if self._may_repeat else None):
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
            if left:
                await store.put_back(db, left, self._owner)
            for errand, outcome in done:
                await self._write_down(db, errand, outcome)

    async def _write_down(self, db: AsyncConnection, errand: Errand, outcome: Outcome) -> None:
        now = self._clock.now()
        match outcome:
            case Delivered(message_id):
                await store.settle(db, errand, self._owner, State.SENT, now=now, message_id=message_id)
            case Blocked():
                await store.settle(db, errand, self._owner, State.BLOCKED, now=now)
            case Rejected(reason):
                await store.settle(db, errand, self._owner, State.FAILED, now=now, error=reason)
            case RetryAfter(delay):
                await store.postpone(db, errand, self._owner, now + delay)
            case InDoubt(reason) if not self._may_repeat:
                await store.settle(db, errand, self._owner, State.UNSURE, now=now, error=reason)
            case InDoubt(reason) if errand.attempts >= _MOST_ATTEMPTS:
                await store.settle(db, errand, self._owner, State.FAILED, now=now, error=reason)
            case InDoubt(reason):
                await store.postpone(db, errand, self._owner, now + timedelta(seconds=2**errand.attempts), reason)
