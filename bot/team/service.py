"""Who may do what. Asked at every press and command, and answered from the database, never from a button.

The answers are kept in memory for two seconds, so that a busy evening in the staff group costs one select, not one a
message; our own changes take effect at once.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

import structlog

from bot.core.errors import LastOwner, NotAllowed, NotFound
from bot.core.kept import Kept
from bot.team import shifts_store, store
from bot.team.handover import hand_over
from bot.team.model import Member, Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

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
        self._members = Kept(self._load_members, clock, _FRESH_SECONDS)
        self._group = Kept(self._load_group, clock, _FRESH_SECONDS)
        self._code: str | None = None
        self._guesses = 0

    async def member(self, telegram_id: int) -> Member | None:
        """The person, if they work here."""
        return (await self._members.get()).get(telegram_id)

    async def owner(self, telegram_id: int) -> Member:
        """The owner with that id. Raises `NotAllowed` for everybody else."""
        person = await self.member(telegram_id)
        if person is None or not person.is_owner:
            raise NotAllowed
        return person

    async def lead(self, telegram_id: int) -> Member:
        """The manager or owner with that id. Raises `NotAllowed` for everybody else."""
        person = await self.member(telegram_id)
        if person is None or not person.leads:
            raise NotAllowed
        return person

    async def owners(self) -> Sequence[int]:
        async with self._database.read() as db:
            return await store.owners(db)

    async def colleagues(self) -> Sequence[Member]:
        """All who work here, those who came first before the others."""
        async with self._database.read() as db:
            return await store.colleagues(db)

    async def leads(self) -> Sequence[Member]:
        """Who is asked next when staff don't answer: the managers; the owners while there is none."""
        found = await self.colleagues()
        return [one for one in found if one.role is Role.MANAGER] or [one for one in found if one.is_owner]

    async def add(self, telegram_id: int, role: Role, name: str) -> Member:
        """Take somebody in, whatever was before. Nobody's role gets lower by this."""
        async with self._database.write() as db:
            person = await store.add(db, Member(telegram_id, role, name), self._clock.now())
        assert person is not None
        self.forget()
        log.info("joined the team", action="team_joined", role=person.role)
        return person

    async def join(self, telegram_id: int, name: str) -> Member | None:
        """Somebody is in the staff group, so they work here. None if an owner ended their work before."""
        async with self._database.write() as db:
            newcomer = Member(telegram_id, Role.STAFF, name)
            person = await store.add(db, newcomer, self._clock.now(), also_dismissed=False)
        self.forget()
        if person:
            log.info("joined the team", action="team_joined", role=person.role)
        return person

    async def leave(self, telegram_id: int) -> None:
        """Somebody left the staff group: the rights end here and now. Owners keep theirs."""
        async with self._database.write() as db:
            left = await store.leave(db, telegram_id)
            if left:
                await shifts_store.remove_all(db, telegram_id)
        self.forget()
        if left:
            log.info("left the team", action="team_left")

    async def appoint(self, telegram_id: int, role: Role) -> None:
        """Give a colleague another role. Raises `NotFound`, or `LastOwner` for the only one."""
        async with self._database.write() as db:
            await _existing(db, telegram_id)
            if not await store.appoint(db, telegram_id, role):
                raise LastOwner
        self.forget()
        log.info("has another role", action="team_appointed", role=role)

    async def dismiss(self, telegram_id: int) -> None:
        """End a colleague's work, in the group too, until somebody takes them back. Raises as `appoint` does."""
        async with self._database.write() as db:
            await _existing(db, telegram_id)
            if not await store.dismiss(db, telegram_id, self._clock.now()):
                raise LastOwner
            await shifts_store.remove_all(db, telegram_id)
        self.forget()
        log.info("left the team", action="team_dismissed")

    async def on_duty(self) -> Sequence[Member]:
        """Who is on duty, the longest first. Nobody, where nobody keeps a rota: then all are meant."""
        async with self._database.read() as db:
            return await store.on_duty(db)

    async def go_on_duty(self, member: Member) -> bool:
        """Says whether they were not on duty before."""
        async with self._database.write() as db:
            came = await store.go_on_duty(db, member.telegram_id, self._clock.now(), name=member.name)
        self.forget()
        return came

    async def go_off_duty(self, member: Member) -> bool:
        """Off duty, and the team is told what is left to do. Says whether they were on duty until now."""
        async with self._database.write() as db:
            went = await store.go_off_duty(db, member.telegram_id)
            if went:
                await hand_over(db, [member.telegram_id], self._clock.now())
        self.forget()
        return went

    def forget(self) -> None:
        """Somebody's rights changed: ask the database again."""
        self._members.forget()

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
        self.forget()
        log.info("the bot has an owner", action="owner_claimed")
        return person

    async def group(self) -> int | None:
        """The chat id of the staff group, if one is linked."""
        return await self._group.get()

    async def link_group(self, chat_id: int) -> bool:
        """Make this the staff group. Says whether it was not so before."""
        async with self._database.write() as db:
            before = await store.group(db)
            await store.link_group(db, chat_id, self._clock.now())
        self._group.forget()
        log.info("staff group linked", action="group_linked")
        return before != chat_id

    async def move_group(self, old: int, new: int) -> None:
        """Telegram upgraded the group: it has a new id. A second telling changes nothing."""
        async with self._database.write() as db:
            moved = await store.move_group(db, old, new)
        self._group.forget()
        if moved:
            log.info("staff group moved", action="group_moved")

    async def unlink_group(self, chat_id: int) -> None:
        """The bot was removed from the group."""
        async with self._database.write() as db:
            await store.unlink_group(db, chat_id)
        self._group.forget()

    async def _load_members(self) -> Mapping[int, Member]:
        return {one.telegram_id: one for one in await self.colleagues()}

    async def _load_group(self) -> int | None:
        async with self._database.read() as db:
            return await store.group(db)


async def _existing(db: AsyncConnection, telegram_id: int) -> None:
    """Raises `NotFound` if the person does not work here (any more)."""
    if await store.member(db, telegram_id) is None:
        raise NotFound
