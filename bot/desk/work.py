"""What staff do with a ticket, other than talking: take it, hand it on, put it aside, close it, mark its customer.

Each is one transaction: the move, its line in the ticket's log, the clock, and what is to be sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from bot.core.errors import AlreadyTaken, AnswerFirst, NotFound, TicketClosed, WithOwner
from bot.customers import tags_store
from bot.desk import errands, moves_store, store
from bot.desk.errands import Notice, Task
from bot.desk.model import Happened, Level, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.desk.listeners import Listeners
    from bot.desk.model import Ticket
    from bot.desk.policies import Policies
    from bot.desk.waits import Waits
    from bot.team.model import Member

log = structlog.get_logger()


class Work:
    """Whether the person may is asked by the caller. All raise `NotFound`, and `TicketClosed` for what is closed."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        waits: Waits,
        policies: Policies,
        on_errands: Callable[[], None],
        listeners: Listeners,
    ) -> None:
        self._database = database
        self._clock = clock
        self._waits = waits
        self._policies = policies
        self._on_errands = on_errands
        self._listeners = listeners

    # Who has it.

    async def take(self, ticket_id: int, member: Member) -> Ticket:
        """Take the ticket over; of two at once one gets it. Raises `AlreadyTaken`."""
        async with self._database.write() as db:
            taken = await moves_store.take(db, ticket_id, member.telegram_id, member.name)
            ticket = await store.existing(db, ticket_id)
            if not taken:
                raise _refusal(ticket)
            await self._done(db, ticket, "taken", member)
        self._on_errands()
        return ticket

    async def hand_to(self, ticket_id: int, member: Member, colleague: Member) -> Ticket:
        """Give the ticket to a colleague, whoever has it. Raises `AlreadyTaken` when that colleague has it already."""
        async with self._database.write() as db:
            handed = await moves_store.hand(db, ticket_id, colleague.telegram_id, colleague.name)
            ticket = await store.existing(db, ticket_id)
            if not handed:
                raise _refusal(ticket)
            await self._done(db, ticket, "handed-over", member, Notice.HANDED)
        self._on_errands()
        return ticket

    async def hand_up(self, ticket_id: int, member: Member) -> Ticket:
        """Give the ticket one level up, where nobody has it yet. Raises `WithOwner` when there is no level above."""
        async with self._database.write() as db:
            handed = await moves_store.hand_up(db, ticket_id)
            ticket = await store.existing(db, ticket_id)
            if not handed:
                raise WithOwner if ticket.is_open and ticket.level == Level.OWNER else _refusal(ticket)
            await self._done(db, ticket, "handed-up", member, Notice.HANDED_UP)
            await errands.add(db, ticket, Task.TELL_LEVEL, self._clock.now())
        self._on_errands()
        return ticket

    async def release(self, ticket_id: int, member: Member) -> Ticket:
        """Give the ticket back to the queue, whoever has it. A second time changes nothing."""
        async with self._database.write() as db:
            ticket = await store.existing(db, ticket_id)
            if not ticket.is_open:
                raise _refusal(ticket)
            if await moves_store.release(db, ticket_id, ticket.assignee_id or 0):
                await self._done(db, ticket, "released", member, Notice.RELEASED)
            ticket = await store.existing(db, ticket_id)
        self._on_errands()
        return ticket

    # When it goes on.

    async def hold_until(self, ticket_id: int, member: Member, until: datetime) -> Ticket:
        """Put the ticket aside until then, or until its customer asks on. Raises `AnswerFirst` while they wait."""
        async with self._database.write() as db:
            held = await moves_store.hold(db, ticket_id, until)
            ticket = await store.existing(db, ticket_id)
            if not held:
                raise AnswerFirst if ticket.is_open else _refusal(ticket)
            await self._done(db, ticket, "held", member)
        self._on_errands()
        return ticket

    async def end_holds(self) -> None:
        """What was put aside until now comes back, to whoever has it or to the queue, and a new wait begins."""
        now = self._clock.now()
        async with self._database.read() as db:
            over = await moves_store.holds_over(db, now)
        for ticket_id in over:
            async with self._database.write() as db:
                if not await moves_store.end_hold(db, ticket_id, now):
                    continue
                ticket = await store.existing(db, ticket_id)
                await self._waits.start(db, ticket, now)
                await self._done(db, ticket, "hold-over", None, Notice.HOLD_OVER)
            self._on_errands()

    # How it ends.

    async def resolve(self, ticket_id: int, member: Member) -> Ticket:
        """Close the matter from our side and ask the customer whether it is solved."""
        async with self._database.write() as db:
            ticket = await self._close(db, ticket_id, Status.RESOLVED)
            await self._done(db, ticket, "resolved", member)
            await errands.add(db, ticket, Task.ASK_IF_SOLVED, self._clock.now())
            ticket = await self._listeners.tell(db, await store.existing(db, ticket_id), Happened.RESOLVED)
        self._on_errands()
        log.info("ticket resolved", action="ticket_resolved", ticket=ticket_id)
        return ticket

    async def close_silent(self) -> None:
        """Close what its customer has left for so long as the policy says. Nobody is asked whether it is solved."""
        after = (await self._policies.get()).close_after
        if after is None:
            return
        now = self._clock.now()
        since = now - after
        async with self._database.read() as db:
            silent = await moves_store.silent_since(db, since)
        for ticket_id in silent:
            async with self._database.write() as db:
                if not await moves_store.close_silent(db, ticket_id, since, now):
                    continue
                ticket = await store.existing(db, ticket_id)
                await self._done(db, ticket, "closed-silent", None)
                await errands.refresh_others(db, ticket, now)
                await self._listeners.tell(db, ticket, Happened.CLOSED)
            self._on_errands()
            log.info("ticket closed", action="ticket_closed_silent", ticket=ticket_id)

    async def merge(self, ticket_id: int, member: Member, into: int) -> Ticket:
        """Make the ticket a part of another open one of the same customer, where the talk goes on.

        That one keeps the earlier deadline and the higher level. Returns it.
        """
        now = self._clock.now()
        async with self._database.write() as db:
            ticket, survivor = await store.existing(db, ticket_id), await store.existing(db, into)
            if ticket_id == into or ticket.customer_id != survivor.customer_id:
                raise NotFound
            if not await moves_store.absorb(db, into, ticket.level):
                raise _refusal(survivor)
            if not await store.move(db, ticket_id, Status.MERGED, merged_into=into, held_until=None):
                raise TicketClosed(number=str(ticket_id))
            await moves_store.follow(db, ticket_id, into)
            if ticket.waiting_since:
                await moves_store.ask_again(db, into)
            await self._waits.merge(db, ticket, survivor, now)
            await self._done(db, ticket, "merged", member)
            await errands.add(db, ticket, Task.CLOSE_TOPIC, now)
            await self._done(db, survivor, "merged-here", member, Notice.MERGED)
            await self._listeners.tell(db, await store.existing(db, ticket_id), Happened.MERGED)
            survivor = await store.existing(db, into)
        self._on_errands()
        log.info("tickets merged", action="ticket_merged", ticket=ticket_id, into=into)
        return survivor

    async def spam(self, ticket_id: int, member: Member) -> Ticket:
        """Close it without a word to whoever wrote it."""
        async with self._database.write() as db:
            ticket = await self._close(db, ticket_id, Status.SPAM)
            await self._done(db, ticket, "spam", member)
            ticket = await self._listeners.tell(db, await store.existing(db, ticket_id), Happened.SPAM)
        self._on_errands()
        log.info("ticket is spam", action="ticket_spam", ticket=ticket_id)
        return ticket

    async def not_spam(self, ticket_id: int, member: Member) -> Ticket:
        """It was no spam: the member has it in work, with what was written since, and the clock runs.

        Raises `AlreadyTaken` when somebody said so before.
        """
        now, theirs = self._clock.now(), {"assignee_id": member.telegram_id, "taken_by": member.name}
        async with self._database.write() as db:
            ticket = await store.existing(db, ticket_id)
            if ticket.status is not Status.SPAM or not await store.move(
                db, ticket_id, Status.IN_WORK, resolved_at=None, **theirs
            ):
                raise _refusal(ticket)
            await self._waits.start(db, ticket, now)
            for message in await store.unseen(db, ticket_id):
                await errands.about_message(db, message, Task.COPY_TO_STAFF, now)
            await self._done(db, ticket, "not-spam", member)
            await errands.refresh_others(db, ticket, now)
            ticket = await store.existing(db, ticket_id)
        self._on_errands()
        return ticket

    # Whose it is.

    async def tag(self, ticket_id: int, member: Member, tags: Sequence[str], *, given: bool) -> Sequence[str]:
        """Mark the ticket's customer, or take marks away; the cards show it. Returns all they have then."""
        async with self._database.write() as db:
            ticket = await store.existing(db, ticket_id)
            await (tags_store.add if given else tags_store.remove)(db, ticket.customer_id, tags)
            event = "tagged" if given else "untagged"
            await store.record(db, ticket.id, event, member.telegram_id, self._clock.now())
            await errands.add(db, ticket, Task.REFRESH_CARD, self._clock.now())
            await errands.refresh_others(db, ticket, self._clock.now())
            found = await tags_store.tags_of(db, ticket.customer_id)
        self._on_errands()
        log.info("customer tagged", action=f"customer_{event}", ticket=ticket.id, tags=len(tags))
        return found

    async def _close(self, db: AsyncConnection, ticket_id: int, to: Status) -> Ticket:
        """Nobody waits any more. Returns the ticket as it was."""
        now = self._clock.now()
        ticket = await store.existing(db, ticket_id)
        await self._waits.end(db, ticket, now)
        if not await store.move(db, ticket_id, to, resolved_at=now, held_until=None):
            raise TicketClosed(number=str(ticket_id))
        await errands.refresh_others(db, ticket, now)
        return ticket

    async def _done(
        self, db: AsyncConnection, ticket: Ticket, event: str, member: Member | None, notice: Notice | None = None
    ) -> None:
        """Into the log, onto the card, and, where it concerns others, into the talk. No member: a timer did it."""
        now = self._clock.now()
        await store.record(db, ticket.id, event, member.telegram_id if member else None, now)
        await errands.add(db, ticket, Task.REFRESH_CARD, now)
        if notice:
            await errands.add(db, ticket, Task.NOTICE, now, notice=notice)


def _refusal(ticket: Ticket) -> AlreadyTaken | TicketClosed:
    """Why nothing changed: who has it, or that it is closed."""
    return AlreadyTaken(name=ticket.taken_by or "—") if ticket.is_open else TicketClosed(number=str(ticket.id))
