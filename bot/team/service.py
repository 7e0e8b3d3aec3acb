"""Who may do what. Asked at every press and command, and answered from the database, never from a button.

The answers are kept in memory for two seconds, so that a busy evening in the staff group costs one select, not one a
message; our own changes take effect at once.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

import structlog

from bot.core.errors import NotAllowed
from bot.team import store
from bot.team.model import Member, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.clock import Clock
    from bot.core.database import Database

log = structlog.get_logger()

_FRESH_SECONDS = 2.0
_MOST_GUESSES = 5


class Team:
    """Members, owners, and the staff group."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._kept: dict[int, tuple[float, Member | None]] = {}
        self._group: tuple[float, int | None] | None = None
        self._code: str | None = None
        self._guesses = 0

    async def member(self, telegram_id: int) -> Member | None:
        """The person, if they work here."""
        now = self._clock.now().timestamp()
        kept = self._kept.get(telegram_id)
        if kept is None or not 0 <= now - kept[0] < _FRESH_SECONDS:
            if len(self._kept) > 1000:  # noqa: PLR2004 - customers pass through here too: don't collect them
                self._kept.clear()
            async with self._database.read() as db:
                kept = self._kept[telegram_id] = now, await store.member(db, telegram_id)
        return kept[1]

    async def owner(self, telegram_id: int) -> Member:
        """The owner with that id. Raises `NotAllowed` for everybody else."""
        person = await self.member(telegram_id)
        if person is None or not person.is_owner:
            raise NotAllowed
        return person

    async def owners(self) -> Sequence[int]:
        async with self._database.read() as db:
            return await store.owners(db)

    async def add(self, telegram_id: int, role: Role, name: str) -> Member:
        person = Member(telegram_id, role, name)
        async with self._database.write() as db:
            await store.add(db, person, self._clock.now())
        self._kept.clear()
        log.info("joined the team", action="team_joined", role=role)
        return person

    async def leave(self, telegram_id: int) -> None:
        """Somebody left the staff group: the rights end here and now. Owners keep theirs."""
        async with self._database.write() as db:
            left = await store.end_staff(db, telegram_id)
        self._kept.clear()
        if left:
            log.info("left the team", action="team_left")

    async def ownership_code(self) -> str | None:
        """The code with which somebody can claim the bot once; None when it has an owner."""
        if await self.owners():
            return None
        self._code = self._code or f"{secrets.randbelow(10**8):08d}"
        return self._code

    async def claim(self, telegram_id: int, name: str, code: str) -> Member:
        """Become the owner with the code from the log. Raises `NotAllowed` if it is wrong, used, or guessed at."""
        self._guesses += 1
        if self._code is None or self._guesses > _MOST_GUESSES or not secrets.compare_digest(self._code, code.strip()):
            raise NotAllowed
        person = Member(telegram_id, Role.OWNER, name)
        async with self._database.write() as db:
            if not await store.claim_ownership(db, person, self._clock.now()):
                raise NotAllowed
        self._code = None
        self._kept.clear()
        log.info("the bot has an owner", action="owner_claimed")
        return person

    async def group(self) -> int | None:
        """The chat id of the staff group, if one is linked."""
        now = self._clock.now().timestamp()
        if self._group is None or not 0 <= now - self._group[0] < _FRESH_SECONDS:
            async with self._database.read() as db:
                self._group = now, await store.group(db)
        return self._group[1]

    async def link_group(self, chat_id: int) -> bool:
        """Make this the staff group. Says whether it was not so before."""
        async with self._database.write() as db:
            before = await store.group(db)
            await store.link_group(db, chat_id, self._clock.now())
        self._group = None
        log.info("staff group linked", action="group_linked")
        return before != chat_id

    async def move_group(self, old: int, new: int) -> None:
        """Telegram upgraded the group: it has a new id. A second telling changes nothing."""
        async with self._database.write() as db:
            moved = await store.move_group(db, old, new)
        self._group = None
        if moved:
            log.info("staff group moved", action="group_moved")

    async def unlink_group(self, chat_id: int) -> None:
        """The bot was removed from the group."""
        async with self._database.write() as db:
            await store.unlink_group(db, chat_id)
        self._group = None
