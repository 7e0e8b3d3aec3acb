"""The working time of each branch: its week, its zone, the special days and the public holidays, put together."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.shop import store
from bot.shop.calendar import AROUND_THE_CLOCK, WorkingTime, together
from bot.shop.public_holidays import public_holidays

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from zoneinfo import ZoneInfo

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.shop.model import Branch, Shop, SpecialDay
    from bot.shop.service import Shops

_FRESH_SECONDS = 5.0
_A_YEAR = timedelta(days=365)


class Calendars:
    """When somebody is at work. It is asked at every promise, so it is kept in memory for seconds."""

    def __init__(self, database: Database, clock: Clock, shops: Shops) -> None:
        self._database = database
        self._clock = clock
        self._shops = shops
        self._kept: tuple[float, Shop, Mapping[int, WorkingTime]] | None = None

    async def of(self, branch_id: int | None) -> WorkingTime:
        """The time of a branch. Of None, or of one that is gone: whenever any branch in the shop's zone is open."""
        shop, times = await self._times()
        if branch_id is not None and branch_id in times:
            return times[branch_id]
        near = [times[branch.id] for branch in shop.branches if shop.zone_of(branch) == shop.zone]
        return together(near) if near else AROUND_THE_CLOCK

    async def special_days(self) -> Sequence[SpecialDay]:
        """Those from today on, in the order of the calendar."""
        today = (await self._shops.get()).local(self._clock.now()).date()
        async with self._database.read() as db:
            return [special for special in await store.load_special_days(db) if special.day >= today]

    async def coming_holidays(self) -> Sequence[tuple[date, Mapping[str, str]]]:
        """The public holidays of the shop's country in the next twelve months, closed then or not, and their names."""
        shop = await self._shops.get()
        today = shop.local(self._clock.now()).date()
        found = sorted(_holidays(shop.zone, today.year).items())
        return [(day, names) for day, names in found if timedelta() <= day - today <= _A_YEAR]

    async def name_day(self, special: SpecialDay) -> None:
        """From now on that day has these hours, whatever was said of it before. Raises `NotFound`: no such branch."""
        if special.branch_id is not None:
            await self._shops.branch(special.branch_id)
        async with self._database.write() as db:
            await store.save_special_day(db, special)
        self._kept = None

    async def forget_day(self, day: date, branch_id: int | None = None) -> None:
        """That day is an ordinary one again. Forgetting it twice changes nothing."""
        async with self._database.write() as db:
            await store.delete_special_day(db, day, branch_id)
        self._kept = None

    async def _times(self) -> tuple[Shop, Mapping[int, WorkingTime]]:
        shop, now = await self._shops.get(), self._clock.now()
        kept = self._kept
        if kept and kept[1] is shop and 0 <= now.timestamp() - kept[0] < _FRESH_SECONDS:
            return shop, kept[2]
        async with self._database.read() as db:
            days = await store.load_special_days(db)
            times = {branch.id: _time(shop, branch, days, now.year) for branch in shop.branches}
            # At once, not when the connection is given back, which takes a moment: what changes in it is newer.
            self._kept = now.timestamp(), shop, times
        return shop, times


def _time(shop: Shop, branch: Branch, days: Sequence[SpecialDay], year: int) -> WorkingTime:
    """What holds for this branch alone comes later in `days`, and so before what holds for all."""
    special = {one.day: one.windows for one in days if one.branch_id in {None, branch.id}}
    zone = shop.zone_of(branch)
    return WorkingTime(branch.hours, zone, special, _holidays(zone, year) if shop.closed_on_holidays else {})


def _holidays(zone: ZoneInfo, year: int) -> Mapping[date, Mapping[str, str]]:
    """Of this year and its neighbours: nobody asks for other ones."""
    return {**public_holidays(zone, year - 1), **public_holidays(zone, year), **public_holidays(zone, year + 1)}
