"""The inbox: every update is a row before Telegram is told that we have it, so a crash loses none and doubles none.

What a handler commits first also closes its update, in the same transaction: an update that is handed out again after
a crash has had no effect yet. Updates that had none to commit are closed together, a moment later. The same commit is
a fence: who was taken for dead and is only slow finds the update closed, and what it did is rolled back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import orjson
import structlog

from bot.core.database import Companion
from bot.delivery import inbox_store, store
from bot.delivery.model import UpdateState

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database

log = structlog.get_logger()

MOST_TRIES = 3
# What staff are told of an update that was given up; performed in bot/telegram/.
GIVEN_UP = "update-given-up"

_LEASE = timedelta(seconds=120)  # longer than a handler may take
_KEEP = timedelta(days=2)  # Telegram hands an update out again for 24 hours
_AT_ONCE = 200


class ClosedByAnother(Exception):
    """Somebody else has handled this update meanwhile: nothing of ours is committed."""


@dataclass(slots=True)
class Entry:
    """An update in hand. `tries` is how often it was begun again before and did not end."""

    update_id: int
    update: Mapping[str, Any]
    companion: Companion
    tries: int = 0

    @property
    def is_settled(self) -> bool:
        """Something of it was committed: it is never handled again."""
        return self.companion.is_committed

    @property
    def is_last_try(self) -> bool:
        return self.is_settled or self.tries >= MOST_TRIES - 1


class Inbox:
    """The updates of one bot."""

    def __init__(self, database: Database, clock: Clock, bot_id: int) -> None:
        self._database = database
        self._clock = clock
        self._bot_id = bot_id
        self._ended: list[int] = []
        self._since = clock.now()

    async def take_in(self, updates: Sequence[Mapping[str, Any]]) -> Sequence[Entry]:
        """Keep what Telegram handed out. Gives what is new, in its order; the rest was here before."""
        payloads = {update["update_id"]: orjson.dumps(update).decode() for update in updates}
        now = self._clock.now()
        async with self._database.write() as db:
            new = await inbox_store.add(db, self._bot_id, payloads, now, now + _LEASE)
            await self._close_ended(db)
        return [self._entry(update["update_id"], update) for update in updates if update["update_id"] in new]

    async def left_open(self, in_hand: Collection[int] = (), *, by_anybody: bool) -> Sequence[Entry]:
        """What a dead process left, oldest first. `by_anybody` when no process of before can be alive.

        What was begun again three times and never ended, because it takes the process down, say, is given up.
        """
        now = self._clock.now()
        async with self._database.write() as db:
            rows = await inbox_store.take_over(
                db,
                self._bot_id,
                now,
                now + _LEASE,
                received_before=self._since if by_anybody else None,
                except_for=in_hand,
                limit=_AT_ONCE,
            )
        entries = [self._entry(number, orjson.loads(payload), tries) for number, payload, tries in rows]
        for entry in entries:
            if entry.tries >= MOST_TRIES:
                await self.give_up(entry)
        return [entry for entry in entries if entry.tries < MOST_TRIES]

    async def begin_again(self, entries: Sequence[Entry]) -> None:
        """Count the try before it is made: whoever does not live to see its end has counted it."""
        async with self._database.write() as db:
            await inbox_store.begin_again(db, self._bot_id, [entry.update_id for entry in entries])

    async def is_open(self, update_id: int) -> bool:
        """Whether somebody is still at it."""
        async with self._database.read() as db:
            return update_id not in self._ended and await inbox_store.is_open(db, self._bot_id, update_id)

    def end(self, entry: Entry) -> None:
        """It was handled. If nothing was committed, its row is closed with the next ones."""
        if not entry.is_settled:
            self._ended.append(entry.update_id)

    async def give_up(self, entry: Entry) -> None:
        """It ends as failed, and staff hear of it, once."""
        async with self._database.write() as db:
            await inbox_store.end(db, self._bot_id, [entry.update_id], UpdateState.FAILED)
            await store.add(
                db,
                "alerts",
                GIVEN_UP,
                {"update": entry.update_id},
                now=self._clock.now(),
                dedupe_key=f"{GIVEN_UP}:{self._bot_id}:{entry.update_id}",
            )
        log.error("update given up", action="update_given_up", update=entry.update_id)

    async def close_ended(self) -> None:
        """Close the rows of what was handled without a commit."""
        if self._ended:
            async with self._database.write() as db:
                await self._close_ended(db)

    async def forget_ended(self) -> None:
        async with self._database.write(long=True) as db:
            await inbox_store.forget_ended(db, self._clock.now() - _KEEP)

    async def _close_ended(self, db: AsyncConnection) -> None:
        if self._ended:
            ended, self._ended = self._ended, []
            await inbox_store.end(db, self._bot_id, ended, UpdateState.DONE)

    def _entry(self, update_id: int, update: Mapping[str, Any], tries: int = 0) -> Entry:
        async def close(db: AsyncConnection) -> None:
            if not await inbox_store.end(db, self._bot_id, [update_id], UpdateState.DONE):
                raise ClosedByAnother

        return Entry(update_id, update, Companion(close), tries)
