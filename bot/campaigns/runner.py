"""The runner sends what campaigns have to send, and takes back what is recalled. It never sends anything twice.

Places in the send budget come first; then rows are claimed, and the claim is on the disk before a message leaves; what
became of each is written down with the next claim. What a dead process had in its hands ends as unsure. So whatever
dies when: nobody gets it twice, and whoever was not reached stands in the ledger with the reason.
"""

from __future__ import annotations

import asyncio
import os
import uuid
from collections import deque
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

import structlog

from bot.campaigns import ledger, store
from bot.campaigns.ledger import Done, Job, Moment
from bot.campaigns.model import Campaign, Parcel, Status, Unfit, not_before
from bot.delivery.budget import NOW, sending_in
from bot.delivery.model import InDoubt, Lane, Outcome, Rejected

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.campaigns.model import Variant
    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.delivery.budget import Budget
    from bot.i18n import Locale
    from bot.shop.service import Shops

log = structlog.get_logger()

_LOOK_AGAIN = timedelta(seconds=5)
_STUMBLED = timedelta(seconds=1)
# What has landed is written down with the next claim, unless that is further off than this.
_SOON = timedelta(seconds=0.5)
_LEAST_IN_FLIGHT = 60
# So many failures among the latest stop a campaign by themselves.
_LATEST, _LEAST_FAILURES, _FAILING_SHARE = 100, 20, 0.2


class Post(Protocol):
    """Who renders a message and hands it to Telegram."""

    async def send(self, campaign: Campaign, parcel: Parcel) -> Outcome | Unfit: ...

    async def recall(self, campaign: Campaign, parcel: Parcel) -> Outcome: ...


class Runner:
    """Runs until `stop()`; then what is on its way is seen to its end. `wake` is set by whoever changed a campaign.

    `at_once` are claimed together: less than a tenth of a second's worth, so that no place in the budget is lost.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        budget: Budget,
        shops: Shops,
        post: Post,
        wake: asyncio.Event,
        *,
        at_once: int = 2,
    ) -> None:
        self._database = database
        self._clock = clock
        self._budget = budget
        self._shops = shops
        self._post = post
        self._wake = wake
        self._at_once = at_once
        self._most_in_flight = max(_LEAST_IN_FLIGHT, 10 * at_once)
        self._owner = f"{os.getpid()}-{uuid.uuid4().hex[:8]}"
        self._stopping = False
        self._turn = 0
        self._is_busy = self._has_places = False
        self._texts: dict[tuple[int, str | None], dict[tuple[Variant, Locale], str]] = {}
        self._resting: dict[int, datetime] = {}
        self._latest: dict[int, deque[str | None]] = {}
        self._in_flight: set[asyncio.Task[None]] = set()
        self._done: list[Done] = []

    def stop(self) -> None:
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        """Send what is due until stopped."""
        await self.take_over()
        log.info("runner started", action="runner_started")
        while not self._stopping:
            self._wake.clear()
            await self._sleep(await self._step_or_stumble())
        await self._land()
        log.info("runner stopped", action="runner_stopped")

    async def work(self) -> timedelta | None:
        """One slice, seen to its end. Zero: there may be more; a time: come again then; None: nothing is to be sent."""
        wait = await self._step()
        await self._land()
        return wait

    async def take_over(self) -> None:
        """Judge what the process before this one had in its hands: nobody knows whether it arrived."""
        # On SQLite the file lock proves the owner dead at once; on PostgreSQL it may be a replica: wait its lease.
        async with self._database.write() as db:
            await ledger.expire(db, self._clock.now(), everyone=self._database.is_sqlite)
            await store.rewind_recalls(db)

    async def judge_dead(self) -> None:
        """Judge what a replica had in its hands when it died. A tick."""
        async with self._database.write() as db:
            await ledger.expire(db, self._clock.now(), everyone=False)

    async def look(self) -> None:
        """Something may have become due by now. A tick."""
        self._wake.set()

    async def _step(self) -> timedelta | None:
        if self._is_busy:
            # First the places, then a look at what is due, then the claim: whoever waits for a place is in no doubt.
            wait = await self._reserve()
            if wait > NOW:
                return wait
        async with self._database.read() as db:
            rows, policy = await store.at_work(db)
            jobs = [Job.of(row, await self._texts_of(db, row["id"], row["recall"])) for row in rows]
        moment = Moment(self._clock.now(), await self._shops.get(), policy.weekly_cap, self._owner)
        if await self._prepare(jobs, moment):
            return NOW
        held = not_before(moment.now, moment.shop.zone, policy) is not None
        ready = [job for job in jobs if job.campaign.recall or not (held or self._is_resting(job, moment.now))]
        self._is_busy = bool(ready) and len(self._in_flight) < self._most_in_flight
        if self._is_busy:
            wait = await self._reserve()
            if wait == NOW:
                await self._send_slice(ready, moment)
            return wait
        await self._write_down()
        if not all(job.is_frozen for job in jobs):
            return NOW
        return _LOOK_AGAIN if jobs else None

    async def _reserve(self) -> timedelta:
        """Take places, unless some were taken before and not used."""
        if self._has_places:
            return NOW
        wait = await self._budget.reserve(Lane.PROMO, None, self._at_once)
        self._has_places = wait == NOW
        if wait > _SOON:
            await self._write_down()
        return wait

    async def _prepare(self, jobs: Sequence[Job], moment: Moment) -> bool:
        """Go on writing down the recipients, and decide the trials that are over. Says whether one was decided."""
        decided = False
        for job in jobs:
            if not job.is_frozen:
                async with self._database.write(long=True) as db:
                    await ledger.freeze(db, job, moment)
            if job.is_undecided(moment.now):
                async with self._database.write() as db:
                    await ledger.decide(db, job.campaign)
                decided = True
        return decided

    def _is_resting(self, job: Job, now: datetime) -> bool:
        return job.is_frozen and self._resting.get(job.campaign.id, now) > now

    async def _send_slice(self, jobs: Sequence[Job], moment: Moment) -> None:
        """Write down what has landed and claim the next, in one durable transaction; then let go of those."""
        claimed: list[tuple[Campaign, Parcel]] = []
        done, troubles = self._landed()
        self._turn += 1
        is_idle = not self._in_flight and len(self._done) == len(done)
        async with self._database.write(durable=True) as db:
            await ledger.write_down(db, done, moment)
            await _pause(db, troubles)
            for at in range(len(jobs)):
                job = jobs[(at + self._turn) % len(jobs)]  # each is the first in turn
                if len(claimed) < self._at_once and job.campaign.id not in troubles:
                    most = self._at_once - len(claimed)
                    parcels = await ledger.claim(db, job, moment, most, is_idle=is_idle)
                    claimed += [(job.campaign, parcel) for parcel in parcels]
                    await self._rest(db, job, moment, is_empty=not parcels)
        del self._done[: len(done)]
        self._has_places = not claimed
        with sending_in(None):  # its place in the budget is taken already
            for campaign, parcel in claimed:
                flight = asyncio.create_task(self._deliver(campaign, parcel), name=f"campaign-{campaign.id}")
                self._in_flight.add(flight)
                flight.add_done_callback(self._has_landed)

    async def _write_down(self) -> None:
        done, troubles = self._landed()
        if not done:
            return
        shop = await self._shops.get()
        async with self._database.write() as db:
            await ledger.write_down(db, done, Moment(self._clock.now(), shop, 0, self._owner))
            await _pause(db, troubles)
        del self._done[: len(done)]

    async def _deliver(self, campaign: Campaign, parcel: Parcel) -> None:
        outcome: Outcome | Unfit
        try:
            handed = self._post.recall if campaign.recall else self._post.send
            outcome = await handed(campaign, parcel)
        except Exception as error:  # whatever it was, it may have left
            log.exception("message broke", action="campaign_message_broke", campaign=campaign.id)
            outcome = InDoubt(type(error).__name__)
        self._done.append(Done(parcel, outcome, campaign.recall is not None))

    def _has_landed(self, flight: asyncio.Task[None]) -> None:
        self._in_flight.discard(flight)
        # The loop waits for nothing else when all have landed, or when there were too many in flight.
        if len(self._in_flight) in {0, self._most_in_flight // 2}:
            self._wake.set()

    def _landed(self) -> tuple[Sequence[Done], dict[int, str]]:
        """What is to be written down, and which campaigns must stop because of it, with Telegram's words."""
        done, troubles = tuple(self._done), {}
        for one in done:
            trouble = None if one.is_recall else self._trouble(one)
            if trouble is not None:
                troubles[one.parcel.campaign_id] = trouble
        return done, troubles

    def _trouble(self, one: Done) -> str | None:
        if isinstance(one.outcome, Unfit):
            return one.outcome.reason
        latest = self._latest.setdefault(one.parcel.campaign_id, deque(maxlen=_LATEST))
        if not isinstance(one.outcome, Rejected | InDoubt):
            latest.append(None)
            return None
        latest.append(one.outcome.reason)
        failures = [reason for reason in latest if reason is not None]
        if len(failures) < _LEAST_FAILURES or len(failures) <= _FAILING_SHARE * len(latest):
            return None
        latest.clear()
        return failures[-1]

    async def _land(self) -> None:
        """See everything that is on its way to its end."""
        while self._in_flight:
            await asyncio.wait(self._in_flight)
        await self._write_down()

    async def _rest(self, db: AsyncConnection, job: Job, moment: Moment, *, is_empty: bool) -> None:
        """Don't look at a campaign all the time whose next message is due later."""
        due = await ledger.next_due(db, job) if is_empty and not job.campaign.recall else None
        self._resting.pop(job.campaign.id, None)
        if due is not None:
            self._resting[job.campaign.id] = min(due, moment.now + _LOOK_AGAIN)

    async def _texts_of(
        self, db: AsyncConnection, campaign_id: int, recall: str | None
    ) -> dict[tuple[Variant, Locale], str]:
        """The words of a campaign at work do not change, and they are asked for with each slice."""
        key = campaign_id, recall
        if key not in self._texts:
            self._texts = {one: kept for one, kept in self._texts.items() if one[0] != campaign_id}
            self._texts[key] = (await store.texts_of(db, [campaign_id]))[campaign_id]
        return self._texts[key]

    async def _step_or_stumble(self) -> timedelta | None:
        try:
            return await self._step()
        except Exception:  # the database went away, say
            log.exception("runner stumbled", action="runner_stumbled")
            return _STUMBLED

    async def _sleep(self, wait: timedelta | None) -> None:
        if wait == NOW or self._stopping:
            return
        try:
            await asyncio.wait_for(self._wake.wait(), wait.total_seconds() if wait else None)
        except TimeoutError:
            return


async def _pause(db: AsyncConnection, troubles: dict[int, str]) -> None:
    for campaign_id, reason in troubles.items():
        if await store.move(db, campaign_id, Status.PAUSED, paused_for=reason):
            log.warning("campaign paused", action="campaign_paused", campaign=campaign_id, reason=reason)
