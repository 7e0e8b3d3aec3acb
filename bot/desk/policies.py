"""Reading the owner's rules of the desk (from memory) and changing them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import structlog

from bot.core.kept import Kept
from bot.desk import policy_store
from bot.desk.policy import Policy

if TYPE_CHECKING:
    from datetime import timedelta

    from bot.core.clock import Clock
    from bot.core.database import Database

log = structlog.get_logger()

_FRESH_SECONDS = 5.0


class Policies:
    """The rules, kept in memory for seconds. What the owner left alone is as the setting ANSWER_MINUTES makes it."""

    def __init__(self, database: Database, clock: Clock, answer_within: timedelta) -> None:
        self._database = database
        self._default = Policy.of_setting(answer_within)
        self._kept = Kept(self._load, clock, _FRESH_SECONDS)

    async def get(self) -> Policy:
        """The rules as last changed, at most five seconds ago by another process."""
        return await self._kept.get()

    async def change(self, **changes: Any) -> Policy:
        """Set fields by the names they have in `Policy`, but for `tiers`. Open tickets keep what they promised."""
        async with self._database.write() as db:
            await policy_store.save(db, changes)
        self._kept.forget()
        log.info("policy changed", action="policy_changed", fields=sorted(changes))
        return await self.get()

    async def set_tier(self, tag: str, target: timedelta | None) -> Policy:
        """Customers with that tag are answered within `target`; None: as everybody."""
        async with self._database.write() as db:
            await policy_store.save_tier(db, tag, target)
        self._kept.forget()
        log.info("policy changed", action="policy_changed", fields=["tiers"])
        return await self.get()

    async def _load(self) -> Policy:
        async with self._database.read() as db:
            return await policy_store.load(db, self._default)
