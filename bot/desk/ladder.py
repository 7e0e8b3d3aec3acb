"""The ladder: who is told that a customer waits, at 50 %, 80 % and 100 % of the target and at the hard limit.

What is due stands in the rows of the waits, so a restart forgets nothing, and what passed several steps meanwhile is
told once, for the highest. Errands carry ids; `bot/telegram/ladder.py` says what is true in the moment of sending.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

import structlog

from bot.delivery import store as outbox
from bot.desk import clock_store, errands, ladder_store, moves_store, store
from bot.desk.errands import Task
from bot.desk.model import Level
from bot.shop.calendar import AROUND_THE_CLOCK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.desk.clock import Wait
    from bot.desk.model import Ticket
    from bot.desk.policies import Policies
    from bot.shop.calendars import Calendars
    from bot.team.service import Team

log = structlog.get_logger()

_MOST_APART = 3  # so many due at once are told one by one; more would drown each other


class Rung(IntEnum):
    """A step of the ladder, as `Wait.rung` counts them."""

    HALF = 1
    MOST = 2
    DUE = 3
    LIMIT = 4


class Alarm(StrEnum):
    """The kinds of errands of the ladder. All but the last carry `waits` and `rung`."""

    TALK = "alarm-talk"
    """Where staff read the ticket."""
    TEAM = "alarm-team"
    PERSON = "alarm-person"
    """`person` is a member's Telegram id."""
    OWNER = "alarm-owner"
    """As `PERSON`, with the way to take the ticket over."""
    RETURNED = "alarm-returned"
    """`ticket` is in the queue again, as `person` did not answer."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A wait that runs, and its ticket."""

    wait: Wait
    ticket: Ticket


@dataclass(frozen=True, slots=True)
class _Crew:
    """Telegram ids of those who can be told."""

    on_duty: Sequence[int]
    leads: Sequence[int]
    owners: Sequence[int]
    has_group: bool

    def concerned(self, ticket: Ticket) -> set[int]:
        """Who has it, and who must care at its level; else who is on duty. Without a group nobody else would hear."""
        has_it = {ticket.assignee_id} if ticket.assignee_id else set()
        if ticket.level >= Level.MANAGER:
            return has_it | set(self.owners if ticket.level >= Level.OWNER else self.leads)
        return has_it or set(self.on_duty) or set(() if self.has_group else self.owners)


class Ladder:
    """Nobody waits unnoticed. Two who climb at once, or one who climbs twice, tell nobody anything twice."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        team: Team,
        policies: Policies,
        calendars: Calendars,
        on_errands: Callable[[], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._team = team
        self._policies = policies
        self._calendars = calendars
        self._on_errands = on_errands

    async def climb(self) -> None:
        """Take tickets away from who is silent, and tell who has to know what is due by now."""
        now = self._clock.now()
        silent = await self._silent(now)
        async with self._database.read() as db:
            if not silent and not await ladder_store.is_due(db, now):
                return
        crew = await self._crew()
        async with self._database.write() as db:
            returned = [ticket.id for ticket in silent if await self._return(db, ticket, now)]
            climbed = await _with_tickets(db, await ladder_store.climb(db, now))
            for rung in Rung:
                await self._tell(db, rung, [one for one in climbed if one.wait.rung == rung], crew, returned)
        self._on_errands()
        for one in climbed:
            log.info("customer waits", action="ladder_climbed", ticket=one.ticket.id, rung=one.wait.rung)

    async def waiting(self, waits: Sequence[int], rung: Rung) -> Sequence[Waiting]:
        """Those of whom this is still to be told: not answered, and not told of more urgently since."""
        async with self._database.read() as db:
            return await _with_tickets(db, await ladder_store.on_rung(db, waits, rung))

    async def _silent(self, now: datetime) -> Sequence[Ticket]:
        """Tickets whose assignee has left the customer waiting for longer than the policy lets them."""
        policy = await self._policies.get()
        since = now - policy.return_after if policy.return_after else None
        async with self._database.read() as db:
            found = await ladder_store.in_hands(db, since, now)
        lost = []
        for ticket, silent_since in found:
            hours = await self._calendars.of(ticket.branch_id) if ticket.in_working_hours else AROUND_THE_CLOCK
            if hours.after(silent_since, policy.return_after or ticket.target) <= now:
                lost.append(ticket)
        return lost

    async def _crew(self) -> _Crew:
        team = self._team
        return _Crew(
            on_duty=[one.telegram_id for one in await team.on_duty()],
            leads=[one.telegram_id for one in await team.leads()],
            owners=await team.owners(),
            has_group=await team.group() is not None,
        )

    async def _return(self, db: AsyncConnection, ticket: Ticket, now: datetime) -> bool:
        """Says whether the ticket was still in those hands, and unanswered."""
        if not ticket.assignee_id or await clock_store.running(db, ticket.id) is None:
            return False
        if not await moves_store.release(db, ticket.id, ticket.assignee_id):
            return False
        await store.record(db, ticket.id, "returned", None, now)
        await errands.add(db, ticket, Task.REFRESH_CARD, now)
        payload = {"ticket": ticket.id, "person": ticket.assignee_id}
        await outbox.add(db, ticket.queue, Alarm.RETURNED, payload, now=now)
        log.info("silent assignee lost the ticket", action="ticket_returned", ticket=ticket.id)
        return True

    async def _tell(
        self,
        db: AsyncConnection,
        rung: Rung,
        climbed: Sequence[Waiting],
        crew: _Crew,
        returned: Sequence[int],
    ) -> None:
        now = self._clock.now()
        for told in (*_in_talks(rung, climbed, crew, returned), *_in_private(rung, climbed, crew)):
            payload = {"waits": [one.wait.id for one in told.waiting], "rung": rung.value}
            payload |= {"person": told.person} if told.person else {}
            await outbox.add(db, told.queue, told.alarm, payload, now=now)


@dataclass(frozen=True, slots=True)
class _Told:
    queue: str
    alarm: Alarm
    waiting: Sequence[Waiting]
    person: int | None = None


def _in_talks(rung: Rung, climbed: Sequence[Waiting], crew: _Crew, returned: Sequence[int]) -> Iterator[_Told]:
    """Where the team reads: in each ticket's talk, or of many in one message. The hard limit is the owners' matter."""
    if rung is Rung.LIMIT:
        return
    if len(climbed) > _MOST_APART:
        if crew.has_group:
            yield _Told("team", Alarm.TEAM, climbed)
        return
    for one in climbed:
        if one.ticket.id not in returned:  # it has just been said there who left it waiting, and how long
            yield _Told(one.ticket.queue, Alarm.TALK, [one])


def _in_private(rung: Rung, climbed: Sequence[Waiting], crew: _Crew) -> Iterator[_Told]:
    """To each whom it concerns, all in one; to the owners one by one, with buttons, unless they are many."""
    if rung >= Rung.DUE:
        messages = [[one] for one in climbed] if len(climbed) <= _MOST_APART else [climbed]
        for owner in crew.owners:
            yield from (_Told(f"member:{owner}", Alarm.OWNER, waiting, owner) for waiting in messages)
        return
    concerned: dict[int, list[Waiting]] = defaultdict(list)
    for one in climbed:
        for person in crew.concerned(one.ticket):
            concerned[person].append(one)
    for person, waiting in concerned.items():
        yield _Told(f"member:{person}", Alarm.PERSON, waiting, person)


async def _with_tickets(db: AsyncConnection, waits: Sequence[Wait]) -> Sequence[Waiting]:
    return [Waiting(one, await store.existing(db, one.ticket_id)) for one in waits]
