"""What can be done with the shop: read it (from memory) and change it (the owner)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.core.errors import NotFound
from bot.core.kept import Kept
from bot.shop import store

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.shop.model import Branch, Shop

_FRESH_SECONDS = 5.0


class Shops:
    """The shop's facts. They are read at every answer, so they are kept in memory for seconds."""

    def __init__(self, database: Database, clock: Clock, default: Shop) -> None:
        self._database = database
        self._default = default
        self._kept = Kept(self._load, clock, _FRESH_SECONDS)

    async def get(self) -> Shop:
        """The shop as last saved, at most five seconds ago by another process."""
        return await self._kept.get()

    async def zone(self) -> ZoneInfo:
        """By which clock the shop works."""
        return (await self.get()).zone

    async def change(self, **changes: Any) -> Shop:
        """Set fields of the shop itself, by the names they have in `Shop`."""
        shop = replace(await self.get(), **changes)
        async with self._database.write() as db:
            await store.save(db, shop)
        self._kept.forget()
        return shop

    async def branch(self, branch_id: int) -> Branch:
        """Raises `NotFound` when the branch is gone."""
        found = next((branch for branch in (await self.get()).branches if branch.id == branch_id), None)
        if found is None:
            raise NotFound
        return found

    async def add_branch(self, branch: Branch) -> Branch:
        """Add a branch; its id is given here, whatever `branch.id` says."""
        shop = await self.get()
        async with self._database.write() as db:
            await store.save(db, shop)
            branch = replace(branch, id=await store.add_branch(db, branch))
        self._kept.forget()
        return branch

    async def change_branch(self, branch_id: int, **changes: Any) -> Branch:
        branch = replace(await self.branch(branch_id), **changes)
        async with self._database.write() as db:
            await store.save_branch(db, branch)
        self._kept.forget()
        return branch

    async def delete_branch(self, branch_id: int) -> None:
        async with self._database.write() as db:
            await store.delete_branch(db, branch_id)
        self._kept.forget()

    async def _load(self) -> Shop:
        async with self._database.read() as db:
            return await store.load(db) or self._default
