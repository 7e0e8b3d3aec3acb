"""The waiting customer is told the truth, once a wait: that it is closed and when it opens, or how long the queue is.

When it is due stands in the rows of the waits; what is said is found out in the moment of sending.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from statistics import median
from typing import TYPE_CHECKING

import structlog

from bot.delivery import store as outbox
from bot.delivery.model import Lane
from bot.desk import store, truth_store

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.desk.clock import Wait
    from bot.desk.model import Ticket
    from bot.shop.calendar import WorkingTime
    from bot.shop.calendars import Calendars
    from bot.team.service import Team

log = structlog.get_logger()

WAIT_TOLD = "wait-told"
"""The errand: tell the customer of the wait `wait` how it stands."""

_AFTER_CONFIRMATION = timedelta(minutes=2)  # which names the promised time: two messages in a row would be noise
_AFTER_PERSON = timedelta(minutes=5)
_PACE_OF = timedelta(days=1)
_MOST_MEASURED = 20
_LEAST_MEASURED = 3
_LONGEST_ESTIMATE = timedelta(hours=2)  # nobody plans by "in about five hours": then only the place is told
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Truth:
    """How it stands with a wait. `hours` are those of the ticket's branch; `left` is None when nobody can know.

    `is_closed` when nobody is there: the branch is closed, and only its hours count or nobody is on duty.
    """

    ticket: Ticket
    wait: Wait
    hours: WorkingTime
    is_closed: bool
    people_ahead: int
    left: timedelta | None


class Truths:
    """What waiting customers are told."""

    def __init__(self, database: Database, clock: Clock, team: Team, calendars: Calendars) -> None:
        self._database = database
        self._clock = clock
        self._team = team
        self._calendars = calendars

    async def tell(self) -> None:
        """Pass on whoever is to be told by now. The errand is never done twice: silence is better than a repetition."""
        now = self._clock.now()
        async with self._database.read() as db:
            waits = await truth_store.untold(db, now - _AFTER_CONFIRMATION, now - _AFTER_PERSON)
            found = [(one, await store.existing(db, one.ticket_id)) for one in waits]
        due = [(wait, ticket) for wait, ticket in found if await self._is_due(wait, ticket, now)]
        if not due:
            return
        async with self._database.write() as db:
            for wait, ticket in due:
                if await truth_store.claim(db, wait.id, now):
                    queue, key = f"customer:{ticket.customer_id}", f"{WAIT_TOLD}:{wait.id}"
                    payload = {"wait": wait.id}
                    await outbox.add(db, queue, WAIT_TOLD, payload, now=now, dedupe_key=key, lane=Lane.SERVICE)
                    log.info("customer is told how it stands", action="wait_told", ticket=ticket.id)

    async def of(self, wait_id: int) -> Truth | None:
        """How it stands now; None when somebody has answered."""
        now = self._clock.now()
        async with self._database.read() as db:
            wait = await truth_store.running(db, wait_id)
            if wait is None:
                return None
            ticket = await store.existing(db, wait.ticket_id)
            ahead = await truth_store.people_ahead(db, wait, ticket.customer_id)
            walls = await truth_store.latest_walls(db, now - _PACE_OF, _MOST_MEASURED)
        people = len(await self._team.on_duty())
        left = time_left(ahead, walls, people)
        hours = await self._calendars.of(ticket.branch_id)
        is_closed = not hours.is_open(now) and (ticket.in_working_hours or not people)
        return Truth(ticket, wait, hours, is_closed, ahead, left)

    async def _is_due(self, wait: Wait, ticket: Ticket, now: datetime) -> bool:
        """At half of the target; before, if only working hours count and these are over."""
        if wait.half_at <= now:
            return True
        return ticket.in_working_hours and not (await self._calendars.of(ticket.branch_id)).is_open(now)


def time_left(people_ahead: int, walls: Sequence[timedelta], people_on_duty: int) -> timedelta | None:
    """How long somebody still has to wait, in whole minutes rounded up; None when too few were answered to say so.

    Little's law: time in a queue = its length / what leaves it per unit of time. The length is those ahead and the
    customer; each of the people on duty (at least one) is taken to answer one customer in the median time which the
    latest ones waited. That time is the whole wait and not the work alone, so this errs on the long side, and it is
    never shorter than that median.
    """
    if len(walls) < _LEAST_MEASURED:
        return None
    pace = timedelta(seconds=median(wall.total_seconds() for wall in walls))
    left = max(pace, pace * (people_ahead + 1) / max(1, people_on_duty))
    return math.ceil(left / _MINUTE) * _MINUTE if left <= _LONGEST_ESTIMATE else None
