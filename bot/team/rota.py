"""The weekly rota: who works when. It puts people on and off duty where a shift begins or ends, and only there.

So whoever comes or goes by hand in between (`Team.go_on_duty`, `go_off_duty`) is right until the next such moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from bot.core.errors import NotFound
from bot.team import shifts_store, store
from bot.team.handover import hand_over
from bot.team.shifts import Shift

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence
    from datetime import datetime, time
    from zoneinfo import ZoneInfo

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.team.model import Member
    from bot.team.service import Team

log = structlog.get_logger()


class Rota:
    """The shifts of all who work here. `zone` tells by which clock the shop works."""

    def __init__(self, database: Database, clock: Clock, team: Team, zone: Callable[[], Awaitable[ZoneInfo]]) -> None:
        self._database = database
        self._clock = clock
        self._team = team
        self._zone = zone

    async def shifts(self) -> Sequence[Shift]:
        """All of them, as the week goes."""
        async with self._database.read() as db:
            return await shifts_store.all_of_them(db)

    async def add(self, member_id: int, weekdays: Iterable[int], hours: Iterable[tuple[time, time]]) -> None:
        """The same hours on each of those weekdays; one that should run now begins now.

        Raises `NotFound` if the person does not work here (any more).
        """
        now, zone = self._clock.now(), await self._zone()
        new = [Shift(0, member_id, day, starts, ends) for day in weekdays for starts, ends in hours]
        async with self._database.write() as db:
            if await store.member(db, member_id) is None:
                raise NotFound
            for shift in new:
                turns_at = now if shift.runs(now, zone) else shift.turns_next(now, zone)
                await shifts_store.add(db, shift, zone.key, turns_at)
        log.info("shifts added", action="shifts_added", count=len(new))

    async def remove(self, shift_id: int) -> Shift:
        """Whose shift was running and has no other goes off duty. Raises `NotFound` if it is gone already."""
        now, zone = self._clock.now(), await self._zone()
        async with self._database.write() as db:
            shift = await shifts_store.remove(db, shift_id)
            if shift is None:
                raise NotFound
            if shift.runs(now, zone):
                await self._set_duty(db, {shift.member_id}, now, zone)
        self._team.forget()
        log.info("shift removed", action="shift_removed", shift=shift_id)
        return shift

    async def next_to_come(self) -> tuple[datetime, Member] | None:
        """Whose shift begins next, and when."""
        now, zone = self._clock.now(), await self._zone()
        shifts, people = await self.shifts(), await self._team.colleagues()
        coming = [
            (shift.begins_next(now, zone), person)
            for shift in shifts
            for person in people
            if shift.member_id == person.telegram_id
        ]
        return min(coming, key=lambda found: found[0], default=None)

    async def turn_due(self) -> None:
        """Put on and off duty whose shifts began or ended, or lie otherwise now that the shop has another zone.

        What was missed while the bot was down is made up for.
        """
        now, zone = self._clock.now(), await self._zone()
        async with self._database.read() as db:
            if not await shifts_store.is_any_due(db, now, zone.key):
                return
        turned = set()
        async with self._database.write() as db:
            for shift, was_due in await shifts_store.due(db, now, zone.key):
                if await shifts_store.turn(db, shift.id, was_due, zone.key, shift.turns_next(now, zone)):
                    turned.add(shift.member_id)
            await self._set_duty(db, turned, now, zone)
        self._team.forget()

    async def _set_duty(self, db: AsyncConnection, people: set[int], now: datetime, zone: ZoneInfo) -> None:
        """As their shifts have it at this moment."""
        running = {shift.member_id for shift in await shifts_store.all_of_them(db) if shift.runs(now, zone)}
        came = [one for one in sorted(people & running) if await store.go_on_duty(db, one, now)]
        went = [one for one in sorted(people - running) if await store.go_off_duty(db, one)]
        if went:
            await hand_over(db, went, now)
        if came or went:
            log.info("shifts turned", action="shifts_turned", came=len(came), went=len(went))
