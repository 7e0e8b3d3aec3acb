"""Low scores become tasks of the managers; what nobody does in time the owners hear of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from bot.core.errors import NotFound
from bot.delivery import store as outbox
from bot.feedback import follow_ups_store as store
from bot.feedback.errands import FOR_WORDS, Task
from bot.feedback.follow_ups import next_noon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.feedback.follow_ups import FollowUp
    from bot.feedback.model import Rating
    from bot.shop.calendars import Calendars
    from bot.shop.service import Shops
    from bot.team.model import Member

log = structlog.get_logger()


class FollowUps:
    """Whether the person may is asked by the caller."""

    def __init__(
        self, database: Database, clock: Clock, shops: Shops, calendars: Calendars, on_errands: Callable[[], None]
    ) -> None:
        self._database = database
        self._clock = clock
        self._shops = shops
        self._calendars = calendars
        self._on_errands = on_errands

    async def due(self) -> datetime:
        """By when somebody should have seen to what comes up now."""
        hours = await self._calendars.of(None)
        return next_noon(self._clock.now(), (await self._shops.get()).zone, hours.is_open)

    async def note(self, db: AsyncConnection, rating: Rating, due_at: datetime) -> None:
        """Open a task about the rating or take it back, as it stands now. The managers hear of it with the words."""
        if not rating.needs_follow_up:
            await store.withdraw(db, rating.id)
            return
        now = self._clock.now()
        new = await store.open_one(db, rating, now, due_at)
        if new is not None:
            await outbox.add(db, "follow-ups", Task.FOLLOW_UP, {"follow_up": new}, now=now, delay=FOR_WORDS)
            log.info("follow-up opened", action="follow_up_opened", follow_up=new, ticket=rating.ticket_id)

    async def answered_in(self, rating_id: int, ticket_id: int) -> None:
        """The customer's words about the rating opened that ticket."""
        async with self._database.write() as db:
            await store.set_ticket(db, rating_id, ticket_id)

    async def waiting(self, most: int) -> Sequence[FollowUp]:
        """What nobody has done yet, the most urgent first."""
        async with self._database.read() as db:
            return await store.waiting(db, most)

    async def count_waiting(self, ids: Sequence[int] | None = None) -> int:
        """How many nobody has done yet: of these, or of all."""
        async with self._database.read() as db:
            return await store.count_waiting(db, ids)

    async def get(self, follow_up_id: int) -> FollowUp:
        """Raises `NotFound` when the customer took it back or was erased."""
        async with self._database.read() as db:
            return await _existing(db, follow_up_id)

    async def finish(self, follow_up_id: int, member: Member) -> FollowUp:
        """Done. Of two who say so the first counts. Raises `NotFound`."""
        async with self._database.write() as db:
            done = await store.finish(db, follow_up_id, member.name, self._clock.now())
            found = await _existing(db, follow_up_id)
        if done:
            log.info("follow-up done", action="follow_up_done", follow_up=follow_up_id)
        return found

    async def put_off(self, follow_up_id: int) -> FollowUp:
        """Until the next working day's noon. What is done stays so. Raises `NotFound`."""
        due_at = await self.due()
        async with self._database.write() as db:
            await store.put_off(db, follow_up_id, due_at)
            return await _existing(db, follow_up_id)

    async def tell_overdue(self) -> None:
        """The tick: owners hear, once and of all at a time, of what nobody did in time."""
        now = self._clock.now()
        async with self._database.write() as db:
            overdue = await store.claim_overdue(db, now)
            if overdue:
                payload = {"follow_ups": overdue}
                await outbox.add(db, "follow-ups", Task.FOLLOW_UPS_OVERDUE, payload, now=now)
        if overdue:
            self._on_errands()
            log.warning("follow-ups overdue", action="follow_ups_overdue", count=len(overdue))


async def _existing(db: AsyncConnection, follow_up_id: int) -> FollowUp:
    found = await store.follow_up(db, follow_up_id)
    if found is None:
        raise NotFound
    return found
