"""The use cases of the desk. Each is one transaction: the change, its line in the ticket's log, and what is to be sent.

What is to be sent goes into the outbox as an errand that carries ids; `bot/telegram/mirror.py` performs it.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import structlog

from bot.core.errors import AlreadyTaken, NotFound, TicketClosed
from bot.customers import tags_store
from bot.delivery import store as outbox
from bot.desk import store
from bot.desk.model import Author, Incoming, Kind, Message, Status, Subject, Ticket

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.team.model import Member

log = structlog.get_logger()

# The parts of an album come as separate updates. Waiting this long lets them be copied as one album again.
ALBUM_PAUSE = timedelta(seconds=1)
# So long after the customer's last words, a new message is confirmed in words again; before, a confirmation is noise.
_QUIET_AFTER = timedelta(minutes=2)


class Task(StrEnum):
    """The kinds of errands of the desk. All carry `ticket`, and those about a message carry `message` too."""

    OPEN_TOPIC = "open-topic"
    POST_CARD = "post-card"
    REFRESH_CARD = "refresh-card"
    COPY_TO_STAFF = "copy-to-staff"
    COPY_TO_CUSTOMER = "copy-to-customer"
    EDIT_AT_STAFF = "edit-at-staff"
    EDIT_AT_CUSTOMER = "edit-at-customer"
    NOTICE = "notice"
    ASK_IF_SOLVED = "ask-if-solved"
    TELL_OWNER = "tell-owner"
    DELETE_TOPIC = "delete-topic"


class Notice(StrEnum):
    """What staff are told in the topic: the catalogue key is `staff-<notice>`."""

    BLOCKED = "customer-blocked"
    RETURNED = "customer-returned"
    OVERDUE = "overdue"
    CONFIRMED = "customer-confirmed"
    REOPENED = "customer-reopened"
    NOT_SENT = "not-sent"


class Desk:
    """Tickets between customers and staff. `answer_within` is the promise a new ticket gets."""

    def __init__(
        self, database: Database, clock: Clock, answer_within: timedelta, on_errands: Callable[[], None]
    ) -> None:
        self._database = database
        self._clock = clock
        self._answer_within = answer_within
        self._on_errands = on_errands

    def answer_due(self, now: datetime) -> datetime:
        """By when a person answers whatever comes in now."""
        return now + self._answer_within

    async def open(
        self, customer: Customer, kind: Kind, incoming: Sequence[Incoming], subject: Subject | None = None
    ) -> Ticket:
        """Open a ticket with the customer's messages; staff get a topic with a card and the messages in it."""
        now = self._clock.now()
        async with self._database.write() as db:
            ticket = await store.open_ticket(db, customer.id, kind, subject, now, self.answer_due(now))
            await store.record(db, ticket.id, "opened", customer.telegram_id, now)
            await self._errand(db, ticket, Task.OPEN_TOPIC)
            await self._errand(db, ticket, Task.POST_CARD)
            for one in incoming:
                await self._take_in(db, ticket, customer, one)
        self._on_errands()
        log.info("ticket opened", action="ticket_opened", ticket=ticket.id, kind=kind)
        return ticket

    async def ticket_for(self, customer: Customer, reply_to: int | None = None) -> Ticket | None:
        """The customer's open ticket: that of the answered message, else the latest; None if all are closed."""
        async with self._database.read() as db:
            found = await store.open_tickets(db, customer.id)
            answered = await store.message_at_customer(db, customer.id, reply_to) if found and reply_to else None
        if answered:
            found = sorted(found, key=lambda ticket: ticket.id != answered.ticket_id)
        return found[0] if found else None

    async def ticket_of_message(self, customer: Customer, message_id: int) -> Ticket | None:
        """The ticket to which a message of the customer was passed before, if it was."""
        async with self._database.read() as db:
            message = await store.message_at_customer(db, customer.id, message_id)
            return await self._ticket(db, message.ticket_id) if message else None

    async def ticket_of_topic(self, thread_id: int) -> Ticket:
        """Raises `NotFound` for a topic without a ticket."""
        async with self._database.read() as db:
            return await self._ticket_of_topic(db, thread_id)

    async def add(self, customer: Customer, ticket: Ticket, incoming: Incoming) -> bool:
        """Add a message to an open ticket. Says whether that deserves a word: in a flow it would be noise."""
        now = self._clock.now()
        async with self._database.write() as db:
            latest = await store.latest_message(db, ticket.id)
            await self._take_in(db, ticket, customer, incoming)
        self._on_errands()
        same_album = latest is not None and incoming.album is not None and latest.album == incoming.album
        flowing = latest is not None and latest.author is Author.CUSTOMER and now - latest.at < _QUIET_AFTER
        return not (same_album or flowing)

    async def edit_by_customer(self, customer: Customer, message_id: int, text: str) -> None:
        """Carry an edit of the customer over to the copy in the topic, if the message belongs to a ticket."""
        async with self._database.write() as db:
            message = await store.message_at_customer(db, customer.id, message_id)
            if message is None or message.author is not Author.CUSTOMER or not await store.edit(db, message.id, text):
                return
            await self._message_errand(db, message, Task.EDIT_AT_STAFF)
        self._on_errands()

    async def reply(self, thread_id: int, member: Member, incoming: Incoming) -> Ticket:
        """Send what a member wrote in the topic to the customer, and stop the clock. Whoever answers has the ticket.

        Raises `NotFound` for a topic without a ticket.
        """
        now = self._clock.now()
        async with self._database.write() as db:
            ticket = await self._ticket_of_topic(db, thread_id)
            message = await store.add_message(db, ticket.id, Author.STAFF, member.name, incoming, now)
            first = await store.stop_clock(db, ticket.id, now)
            taken = await store.move(db, ticket.id, Status.IN_WORK, taken_by=member.name)
            await store.record(db, ticket.id, "replied", member.telegram_id, now)
            await self._message_errand(db, message, Task.COPY_TO_CUSTOMER)
            if first or taken:
                await self._errand(db, ticket, Task.REFRESH_CARD)
        self._on_errands()
        log.info("staff replied", action="ticket_replied", ticket=ticket.id, first=first)
        return ticket

    async def note(self, thread_id: int, member: Member, incoming: Incoming) -> None:
        """Keep an internal note. The customer never sees it. Raises `NotFound` for a topic without a ticket."""
        now = self._clock.now()
        async with self._database.write() as db:
            ticket = await self._ticket_of_topic(db, thread_id)
            await store.add_message(db, ticket.id, Author.NOTE, member.name, incoming, now)
            await store.record(db, ticket.id, "noted", member.telegram_id, now)

    async def edit_by_staff(self, message_id: int, text: str) -> None:
        """Carry an edit of a reply over to what the customer got."""
        async with self._database.write() as db:
            message = await store.message_at_staff(db, message_id)
            if message is None or message.author is Author.CUSTOMER or not await store.edit(db, message.id, text):
                return
            if message.author is Author.STAFF:
                await self._message_errand(db, message, Task.EDIT_AT_CUSTOMER)
        self._on_errands()

    async def take(self, ticket_id: int, member: Member) -> Ticket:
        """Take the ticket over. Raises `AlreadyTaken`, `TicketClosed` or `NotFound`."""
        async with self._database.write() as db:
            taken = await store.move(db, ticket_id, Status.IN_WORK, taken_by=member.name)
            ticket = await self._ticket(db, ticket_id)
            if not taken:
                raise (
                    AlreadyTaken(name=ticket.taken_by or "") if ticket.is_open else TicketClosed(number=str(ticket.id))
                )
            await store.record(db, ticket_id, "taken", member.telegram_id, self._clock.now())
            await self._errand(db, ticket, Task.REFRESH_CARD)
        self._on_errands()
        return ticket

    async def resolve(self, ticket_id: int, member: Member) -> Ticket:
        """Close the matter from our side and ask whether it is solved. Raises `TicketClosed` or `NotFound`."""
        async with self._database.write() as db:
            resolved = await store.move(db, ticket_id, Status.RESOLVED)
            ticket = await self._ticket(db, ticket_id)
            if not resolved:
                raise TicketClosed(number=str(ticket.id))
            await store.record(db, ticket_id, "resolved", member.telegram_id, self._clock.now())
            await self._errand(db, ticket, Task.REFRESH_CARD)
            await self._errand(db, ticket, Task.ASK_IF_SOLVED)
        self._on_errands()
        log.info("ticket resolved", action="ticket_resolved", ticket=ticket_id)
        return ticket

    async def confirm(self, customer: Customer, ticket_id: int) -> bool:
        """The customer says that it is solved. False when that was said before, or the ticket is open again."""
        return await self._answer_if_solved(customer, ticket_id, Status.CONFIRMED, Notice.CONFIRMED)

    async def reopen(self, customer: Customer, ticket_id: int) -> Ticket | None:
        """The customer says that it is not solved: the clock runs again. None when the ticket is open already."""
        now = self._clock.now()
        fresh = {"answer_due_at": self.answer_due(now), "answered_at": None, "overdue_at": None}
        if not await self._answer_if_solved(customer, ticket_id, Status.REOPENED, Notice.REOPENED, **fresh):
            return None
        async with self._database.read() as db:
            return await self._ticket(db, ticket_id)

    async def tag(self, thread_id: int, actor: int | None, tags: Sequence[str], *, given: bool) -> Sequence[str]:
        """Mark the customer of a topic, or take marks away; the cards show it. Returns all they have then.

        Raises `NotFound` for a topic without a ticket.
        """
        async with self._database.write() as db:
            ticket = await self._ticket_of_topic(db, thread_id)
            await (tags_store.add if given else tags_store.remove)(db, ticket.customer_id, tags)
            event = "tagged" if given else "untagged"
            await store.record(db, ticket.id, event, actor, self._clock.now())
            for one in {ticket, *await store.open_tickets(db, ticket.customer_id)}:
                await self._errand(db, one, Task.REFRESH_CARD)
            found = await tags_store.tags_of(db, ticket.customer_id)
        self._on_errands()
        log.info("customer tagged", action=f"customer_{event}", ticket=ticket.id, tags=len(tags))
        return found

    async def tell_reachability(self, customer: Customer, *, blocked: bool) -> None:
        """Let staff see at once, in every open ticket of the customer, that answers do (not) arrive."""
        async with self._database.write() as db:
            for ticket in await store.open_tickets(db, customer.id):
                await self._notice(db, ticket, Notice.BLOCKED if blocked else Notice.RETURNED)
        self._on_errands()

    async def tell_overdue(self) -> int:
        """Alert staff and owners about promises that were not kept, each once. Returns how many those were."""
        async with self._database.write() as db:
            overdue = await store.claim_overdue(db, self._clock.now())
            for ticket in overdue:
                await self._notice(db, ticket, Notice.OVERDUE)
                # Not in the ticket's own queue: that one stands still while there is no staff group.
                await outbox.add(
                    db, f"owner:{ticket.id}", Task.TELL_OWNER, {"ticket": ticket.id}, now=self._clock.now()
                )
        if overdue:
            self._on_errands()
            log.warning("promises not kept", action="tickets_overdue", count=len(overdue))
        return len(overdue)

    async def move_to_another_group(self) -> None:
        """Staff work in another group from now on: each open ticket gets a topic there."""
        async with self._database.write() as db:
            for ticket in await store.forget_topics(db):
                await self._errand(db, ticket, Task.POST_CARD)
        self._on_errands()

    async def not_sent(self, ticket: Ticket) -> None:
        """An answer could not be delivered: say so in the topic."""
        async with self._database.write() as db:
            await self._notice(db, ticket, Notice.NOT_SENT)
        self._on_errands()

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        return [{**row, "at": row["at"].isoformat()} for row in await store.conversation(db, customer.id)]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        for ticket in await store.topics_of(db, customer.id):
            await outbox.add(db, ticket.queue, Task.DELETE_TOPIC, {"thread": ticket.thread_id}, now=self._clock.now())
        await store.erase(db, customer.id, customer.telegram_id)

    async def _answer_if_solved(
        self, customer: Customer, ticket_id: int, to: Status, notice: Notice, **values: Any
    ) -> bool:
        async with self._database.write() as db:
            ticket = await self._ticket(db, ticket_id)
            if ticket.customer_id != customer.id:
                raise NotFound
            if not await store.move(db, ticket_id, to, **values):
                return False
            await store.record(db, ticket_id, to, customer.telegram_id, self._clock.now())
            await self._notice(db, ticket, notice)
            await self._errand(db, ticket, Task.REFRESH_CARD)
        self._on_errands()
        log.info("customer said whether it is solved", action=f"ticket_{to}", ticket=ticket_id)
        return True

    async def _take_in(self, db: AsyncConnection, ticket: Ticket, customer: Customer, incoming: Incoming) -> None:
        message = await store.add_message(db, ticket.id, Author.CUSTOMER, customer.name, incoming, self._clock.now())
        await self._message_errand(db, message, Task.COPY_TO_STAFF)

    async def _message_errand(self, db: AsyncConnection, message: Message, task: Task) -> None:
        await outbox.add(
            db,
            f"ticket:{message.ticket_id}",
            task,
            {"ticket": message.ticket_id, "message": message.id},
            now=self._clock.now(),
            delay=ALBUM_PAUSE if message.album else timedelta(),
        )

    async def _errand(self, db: AsyncConnection, ticket: Ticket, task: Task) -> None:
        await outbox.add(db, ticket.queue, task, {"ticket": ticket.id}, now=self._clock.now())

    async def _notice(self, db: AsyncConnection, ticket: Ticket, notice: Notice) -> None:
        payload = {"ticket": ticket.id, "notice": notice}
        await outbox.add(db, ticket.queue, Task.NOTICE, payload, now=self._clock.now())

    async def _ticket(self, db: AsyncConnection, ticket_id: int) -> Ticket:
        ticket = await store.ticket(db, ticket_id)
        if ticket is None:
            raise NotFound
        return ticket

    async def _ticket_of_topic(self, db: AsyncConnection, thread_id: int) -> Ticket:
        ticket = await store.ticket_of_topic(db, thread_id)
        if ticket is None:
            raise NotFound
        return ticket
