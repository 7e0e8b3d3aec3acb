"""Starting and stopping a ticket's clock, in the caller's transaction: by the policy, in the hours of its branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.customers import tags_store
from bot.desk import clock_store, store
from bot.desk.clock import moments
from bot.shop.calendar import AROUND_THE_CLOCK

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.desk.clock import Moments
    from bot.desk.model import Kind, Ticket
    from bot.desk.policies import Policies
    from bot.desk.policy import Terms
    from bot.shop.calendars import Calendars


class Waits:
    """How long customers wait."""

    def __init__(self, policies: Policies, calendars: Calendars) -> None:
        self._policies = policies
        self._calendars = calendars

    async def terms(self, db: AsyncConnection, kind: Kind, customer_id: int) -> Terms:
        """What the shop promises now for a matter of that kind to that customer."""
        policy = await self._policies.get()
        tags = await tags_store.tags_of(db, customer_id) if policy.tiers else ()
        return policy.terms(kind, tags)

    async def promise(self, terms: Terms, branch_id: int | None, since: datetime) -> Moments:
        """What would be promised to somebody who begins to wait at `since`."""
        hours = await self._calendars.of(branch_id) if terms.in_working_hours else AROUND_THE_CLOCK
        return moments(since, terms.target, terms.limit, hours)

    async def open(self, db: AsyncConnection, ticket: Ticket, promised: Moments) -> None:
        """The customer waits from the first moment of a ticket, which was opened with that promise."""
        await clock_store.add(db, ticket.id, ticket.opened_at, promised, is_first=True)

    async def start(self, db: AsyncConnection, ticket: Ticket, since: datetime) -> None:
        """The customer waits again from now on. Only for a ticket whose clock does not run."""
        promised = await self.promise(ticket.terms, ticket.branch_id, since)
        await clock_store.add(db, ticket.id, since, promised, is_first=False)
        await clock_store.show(db, ticket.id, since, promised.due_at)

    async def merge(self, db: AsyncConnection, ticket: Ticket, into: Ticket, at: datetime) -> None:
        """The customer waits for one answer now, by the earlier of both promises."""
        moved, kept = await clock_store.running(db, ticket.id), await clock_store.running(db, into.id)
        if moved is None:
            return
        if kept and kept.due_at <= moved.due_at:
            await self.end(db, ticket, at)
            return
        if kept:
            await self.end(db, into, at)
        await clock_store.hand_over(db, moved, into.id)

    async def end(self, db: AsyncConnection, ticket: Ticket, at: datetime, answered_by: int | None = None) -> bool:
        """The customer waits no more, be it for an answer of the member with that Telegram id. Says whether one did."""
        wait = await clock_store.running(db, ticket.id) if ticket.waiting_since else None
        if wait is None:
            return False
        working = (await self._calendars.of(ticket.branch_id)).between(wait.since, at)
        if answered_by is not None:
            await store.first_answer(db, ticket.id, at)
        return await clock_store.end(db, wait, at, working, answered_by)
