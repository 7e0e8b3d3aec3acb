"""Looking for what repeats, once a day, and telling the owners. A day is claimed in a row, with what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from bot.core.errors import NotFound
from bot.delivery import store as outbox
from bot.desk.model import Happened, Kind
from bot.feedback import rises_store
from bot.feedback.rises import AGAIN_WITHIN, NEW, PAST, Pattern, above, again, rising
from bot.team import store as team_store

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.desk.model import Ticket
    from bot.feedback.rises import Finding
    from bot.shop.service import Shops

log = structlog.get_logger()

TELL_RISES = "tell-rises"
"""The kind of errand that tells an owner; it carries `owner`, a Telegram id, and `rises`, their ids."""

_HOUR = 9
"""Of the shop's day: owners read it in the morning."""
_MOST_TOLD = 12
"""In one message; the others are told on the next day, if they are still so."""


class Rises:
    def __init__(self, database: Database, clock: Clock, shops: Shops, on_errands: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._shops = shops
        self._on_errands = on_errands

    async def hears(self, db: AsyncConnection, ticket: Ticket, what: Happened) -> None:
        """That somebody complains again is told at once: it is about one person, and no matter of chance."""
        if ticket.kind is Kind.COMPLAINT and what is Happened.OPENED:
            now = self._clock.now()
            theirs = await rises_store.complaints_of(db, ticket.customer_id, now - AGAIN_WITHIN)
            if finding := again(ticket.customer_id, theirs):
                await self._tell(db, [finding], now)

    async def look(self) -> int:
        """The tick: once on each day of the shop, after nine. Returns how much was told."""
        now = self._clock.now()
        local = (await self._shops.get()).local(now)
        if local.hour < _HOUR:
            return 0
        async with self._database.write() as db:
            if not await rises_store.claim_day(db, local.date(), now):
                return 0
            findings = await self._find(db, now)
            await self._tell(db, findings, now)
        if findings:
            self._on_errands()
            log.info("complaints repeat", action="complaints_repeat", count=len(findings))
        return len(findings)

    async def finding(self, rise_id: int) -> Finding:
        """Raises `NotFound`."""
        async with self._database.read() as db:
            found = await rises_store.finding(db, rise_id)
        if found is None:
            raise NotFound
        return found

    async def _find(self, db: AsyncConnection, now: datetime) -> Sequence[Finding]:
        """What rises or stands out and was not told lately."""
        complaints = await rises_store.complaints(db, now - PAST - NEW, now)
        since = await rises_store.first_record_at(db) or now
        lately = [one for one in complaints if one.at >= now - PAST]
        branches = await rises_store.tickets_of_branches(db, now - PAST, now)
        told = {one: await rises_store.told_since(db, one, now - one.quiet_for) for one in Pattern}
        findings = [*rising(complaints, since, now), *above(lately, branches)]
        return [one for one in findings if one.thing not in told[one.pattern]][:_MOST_TOLD]

    async def _tell(self, db: AsyncConnection, findings: Sequence[Finding], now: datetime) -> None:
        """One message an owner, so that one who cannot be reached keeps nothing from the others."""
        ids = [await rises_store.add(db, one, now) for one in findings]
        for owner in await team_store.owners(db) if ids else ():
            await outbox.add(db, f"rises:{owner}", TELL_RISES, {"owner": owner, "rises": ids}, now=now)
