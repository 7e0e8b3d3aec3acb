"""What owners set about greetings: the rules of the birthday, the holidays, and what goes out besides."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import structlog

from bot.core.errors import NotFound
from bot.lifecycle import rules_store
from bot.lifecycle.holidays import OWN, Holiday, with_own

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.lifecycle.model import Rules

log = structlog.get_logger()

_CODE_LENGTH = 8


class GreetingRules:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def get(self) -> Rules:
        async with self._database.read() as db:
            return await rules_store.load(db)

    async def change(self, **changes: Any) -> Rules:
        """Set fields by the names they have in `Rules`."""
        async with self._database.write() as db:
            planned_on = (await rules_store.load(db)).planned_on
            # The days before today are looked at once more, by the new rules.
            again = planned_on - timedelta(days=1) if planned_on else None
            rules = await rules_store.change(db, {**changes, "planned_on": again})
        log.info("greeting rules changed", action="greeting_rules_changed", fields=sorted(changes))
        return rules

    async def switch_anniversary(self) -> Rules:
        since = (await self.get()).anniversary_since
        return await self.change(anniversary_since=None if since else self._clock.now())

    async def switch_welcome(self) -> Rules:
        """On for those who subscribe from now on; off for everybody."""
        since = (await self.get()).welcome_since
        return await self.change(welcome_since=None if since else self._clock.now())

    async def holidays(self) -> tuple[Holiday, ...]:
        async with self._database.read() as db:
            return with_own(await rules_store.kept_holidays(db))

    async def holiday(self, code: str) -> Holiday:
        """Raises `NotFound` when the owner deleted it."""
        async with self._database.read() as db:
            return await _holiday(db, code)

    async def switch_holiday(self, code: str) -> Holiday:
        """On from now on, not for a morning that is over already; or off. What has no words or no readers stays off."""

        def switched(holiday: Holiday) -> Holiday:
            on = holiday.on_since is None and holiday.can_be_on
            return replace(holiday, on_since=self._clock.now() if on else None)

        return await self.change_holiday(code, switched)

    async def change_holiday(self, code: str, change: Callable[[Holiday], Holiday]) -> Holiday:
        """Keep what `change` makes of the holiday. Raises `NotFound`, and whatever `change` raises."""
        async with self._database.write() as db:
            holiday = change(await _holiday(db, code))
            await rules_store.save_holiday(db, holiday)
        log.info("holiday changed", action="holiday_changed", holiday=code, on=holiday.on_since is not None)
        return holiday

    async def add_holiday(self, name: str) -> Holiday:
        """A holiday of the owner's own, off and without a day or words yet."""
        holiday = Holiday(f"{OWN}{uuid.uuid4().hex[:_CODE_LENGTH]}", name=name)
        async with self._database.write() as db:
            await rules_store.save_holiday(db, holiday)
        log.info("holiday added", action="holiday_added", holiday=holiday.code)
        return holiday

    async def delete_holiday(self, code: str) -> None:
        """Only the owner's own can go."""
        if not code.startswith(OWN):
            raise NotFound
        async with self._database.write() as db:
            await rules_store.delete_holiday(db, code)
        log.info("holiday deleted", action="holiday_deleted", holiday=code)


async def _holiday(db: AsyncConnection, code: str) -> Holiday:
    found = next((one for one in with_own(await rules_store.kept_holidays(db)) if one.code == code), None)
    if found is None:
        raise NotFound
    return found
