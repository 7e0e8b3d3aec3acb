"""Invitations: a link that lets one person into the team, once, within three days. The token itself is kept nowhere."""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from bot.core.errors import NotFound
from bot.team import invitations_store, store
from bot.team.model import Member, Role

if TYPE_CHECKING:
    from datetime import datetime

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.team.service import Team

log = structlog.get_logger()

VALID_FOR = timedelta(days=3)
_BYTES = 24
_LINK = "join-"
_TOKEN = re.compile(rf"{_LINK}([A-Za-z0-9_-]{{32}})")  # so many signs are 24 bytes in base64


@dataclass(frozen=True, slots=True)
class Invitation:
    """`payload` is what the deep link carries after ?start= — to be shown to the owner once, and to nobody else."""

    id: int
    role: Role
    payload: str
    expires_at: datetime


class Invitations:
    def __init__(self, database: Database, clock: Clock, team: Team) -> None:
        self._database = database
        self._clock = clock
        self._team = team

    async def invite(self, owner: Member, role: Role) -> Invitation:
        """A new link. Nobody becomes an owner by a link: it may end up in the wrong hands."""
        assert role is not Role.OWNER
        token, now = secrets.token_urlsafe(_BYTES), self._clock.now()
        async with self._database.write() as db:
            await invitations_store.forget_expired(db, now)
            id_ = await invitations_store.add(db, _hash(token), role, owner.telegram_id, now + VALID_FOR)
        log.info("somebody is invited", action="team_invited", role=role, invitation=id_)
        return Invitation(id_, role, _LINK + token, now + VALID_FOR)

    async def withdraw(self, invitation_id: int) -> None:
        """Raises `NotFound` if it was used or ran out before."""
        async with self._database.write() as db:
            if not await invitations_store.withdraw(db, invitation_id):
                raise NotFound
        log.info("an invitation is withdrawn", action="team_invitation_withdrawn", invitation=invitation_id)

    async def accept(self, token: str, telegram_id: int, name: str) -> Member | None:
        """Become a member by the link; of several people at once one does. None: used, run out, withdrawn, or unknown.

        Who works here already in that role or a higher one is given back, and the link stays good: an owner may try it.
        So is who has just come by this very link and opens it again.
        """
        now = self._clock.now()
        async with self._database.write() as db:
            known = await store.member(db, telegram_id)
            role = await invitations_store.role_of(db, _hash(token), now, used_by=telegram_id)
            if role is None or (known and known.role.rank >= role.rank):
                return known if role else None
            if not await invitations_store.use(db, _hash(token), telegram_id, now):
                return None
            person = await store.add(db, Member(telegram_id, role, name), now)
        self._team.forget()
        log.info("joined the team", action="team_joined", role=role)
        return person


def token_of(payload: str) -> str | None:
    """The token in the payload of a deep link; None for a link that leads elsewhere."""
    found = _TOKEN.fullmatch(payload)
    return found[1] if found else None


def _hash(token: str) -> str:
    """It has 192 bits by chance: nobody guesses it back from a plain SHA-256."""
    return hashlib.sha256(token.encode()).hexdigest()
