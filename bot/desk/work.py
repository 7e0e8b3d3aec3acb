"""What staff do with a ticket, other than talking: take it, close it, mark its customer. Each is one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from bot.core.errors import AlreadyTaken, TicketClosed
from bot.customers import tags_store
from bot.desk import errands, store
from bot.desk.errands import Task
from bot.desk.model import Happened, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.desk.listeners import Listeners
    from bot.desk.model import Ticket
    from bot.desk.waits import Waits
    from bot.team.model import Member

log = structlog.get_logger()


class Work:
    """Whether the person may is asked by the caller."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        waits: Waits,
        on_errands: Callable[[], None],
        listeners: Listeners,
    ) -> None:
        self._database = database
        self._clock = clock
        self._waits = waits
        self._on_errands = on_errands
        self._listeners = listeners

    async def take(self, ticket_id: int, member: Member) -> Ticket:
        """Take the ticket over; of two at once one gets it. Raises `AlreadyTaken`, `TicketClosed`, `NotFound`."""
        async with self._database.write() as db:
            taken = await store.take(db, ticket_id, member.telegram_id, member.name)
            ticket = await store.existing(db, ticket_id)
            if not taken:
                raise (
                    AlreadyTaken(name=ticket.taken_by or "") if ticket.is_open else TicketClosed(number=str(ticket.id))
                )
            await self._done(db, ticket, "taken", member)
        self._on_errands()
        return ticket

    async def resolve(self, ticket_id: int, member: Member) -> Ticket:
        """Close the matter from our side and ask whether it is solved. Raises `TicketClosed` or `NotFound`."""
        now = self._clock.now()
        async with self._database.write() as db:
            ticket = await store.existing(db, ticket_id)
            await self._waits.end(db, ticket, now)
            if not await store.move(db, ticket_id, Status.RESOLVED, resolved_at=now, held_until=None):
                raise TicketClosed(number=str(ticket.id))
            await self._done(db, ticket, "resolved", member)
            await errands.add(db, ticket, Task.ASK_IF_SOLVED, now)
            ticket = await self._listeners.tell(db, ticket_id, Happened.RESOLVED)
        self._on_errands()
        log.info("ticket resolved", action="ticket_resolved", ticket=ticket_id)
        return ticket

    async def tag(self, ticket_id: int, member: Member, tags: Sequence[str], *, given: bool) -> Sequence[str]:
        """Mark the ticket's customer, or take marks away; the cards show it. Returns all they have then."""
        async with self._database.write() as db:
            ticket = await store.existing(db, ticket_id)
            await (tags_store.add if given else tags_store.remove)(db, ticket.customer_id, tags)
            event = "tagged" if given else "untagged"
            await store.record(db, ticket.id, event, member.telegram_id, self._clock.now())
            for one in {ticket, *await store.open_tickets(db, ticket.customer_id)}:
                await errands.add(db, one, Task.REFRESH_CARD, self._clock.now())
            found = await tags_store.tags_of(db, ticket.customer_id)
        self._on_errands()
        log.info("customer tagged", action=f"customer_{event}", ticket=ticket.id, tags=len(tags))
        return found

    async def _done(self, db: AsyncConnection, ticket: Ticket, event: str, member: Member) -> None:
        await store.record(db, ticket.id, event, member.telegram_id, self._clock.now())
        await errands.add(db, ticket, Task.REFRESH_CARD, self._clock.now())
