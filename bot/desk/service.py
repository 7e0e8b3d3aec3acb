"""The talk between a customer and the staff. Each use case is one transaction: the change, its line in the ticket's
log, the clock, and what is to be sent.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import structlog

from bot.core.errors import NotFound
from bot.delivery import store as outbox
from bot.desk import errands, moves_store, places_store, store
from bot.desk.closers import is_closer
from bot.desk.errands import Notice, Task
from bot.desk.model import Author, Happened, Incoming, Kind, Level, Message, Status, Subject, Ticket

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.desk.listeners import Listeners
    from bot.desk.waits import Waits
    from bot.team.model import Member

log = structlog.get_logger()

# So long after the customer's last words, or ours, a new message is confirmed in words; before, that would be noise.
_QUIET_AFTER_CUSTOMER = timedelta(minutes=2)
_QUIET_AFTER_STAFF = timedelta(minutes=5)
_SPAM_LASTS = timedelta(days=1)


class Desk:
    """Tickets between customers and staff."""

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

    # What the customer says.

    async def answer_due(self, customer: Customer, kind: Kind) -> datetime:
        """By when a person answers the customer if a ticket of that kind is opened now."""
        async with self._database.read() as db:
            terms = await self._waits.terms(db, kind, customer.id)
        return (await self._waits.promise(terms, customer.branch_id, self._clock.now())).due_at

    async def open(
        self, customer: Customer, kind: Kind, incoming: Sequence[Incoming], subject: Subject | None = None
    ) -> Ticket:
        """As `open_in`, in a transaction of its own."""
        async with self._database.write() as db:
            ticket = await self.open_in(db, customer, kind, incoming, subject)
        self._on_errands()
        return ticket

    async def open_in(
        self,
        db: AsyncConnection,
        customer: Customer,
        kind: Kind,
        incoming: Sequence[Incoming],
        subject: Subject | None = None,
    ) -> Ticket:
        """Open a ticket with the customer's messages; staff get a topic with a card and the messages in it."""
        now = self._clock.now()
        terms = await self._waits.terms(db, kind, customer.id)
        promised = await self._waits.promise(terms, customer.branch_id, now)
        ticket = await store.open_ticket(db, customer, kind, subject, terms, now, promised.due_at)
        await self._waits.open(db, ticket, promised)
        await store.record(db, ticket.id, "opened", customer.telegram_id, now)
        await errands.refresh_others(db, ticket, now)
        for one in incoming:
            await self._take_in(db, ticket, customer, one)
        if not incoming:  # the first message that is copied there finds no card, and posts it
            await errands.add(db, ticket, Task.POST_CARD, now)
        log.info("ticket opened", action="ticket_opened", ticket=ticket.id, kind=kind)
        return await self._listeners.tell(db, ticket, Happened.OPENED)

    async def ticket_for(self, customer: Customer, reply_to: int | None = None) -> Ticket | None:
        """The customer's open ticket: that of the answered message, else the latest; None if all are closed.

        What is written within a day of spam goes on in there, where nobody is bothered with it.
        """
        async with self._database.read() as db:
            found = await store.talks(db, customer.id, self._clock.now() - _SPAM_LASTS)
            answered = await store.message_at_customer(db, customer.id, reply_to) if found[1:] and reply_to else None
            meant = (await store.surviving(db, answered.ticket_id)).id if answered else None
        return min(found, key=lambda ticket: ticket.id != meant, default=None)

    async def ticket_of_message(self, customer: Customer, message_id: int) -> Ticket | None:
        """The ticket to which a message of the customer was passed before, if it was."""
        async with self._database.read() as db:
            message = await store.message_at_customer(db, customer.id, message_id)
            return await store.existing(db, message.ticket_id) if message else None

    async def add(self, customer: Customer, ticket: Ticket, incoming: Incoming) -> Ticket | None:
        """Add a message to an open ticket. The clock runs from now on, unless it runs already or nothing is asked.

        Returns the ticket with its promise if that deserves a word: in a flow of messages it would be noise.
        """
        now = self._clock.now()
        asks = not incoming.is_gesture and not is_closer(incoming.text, ticket.taken_by or "")
        async with self._database.write() as db:
            ticket = await store.surviving(db, ticket.id)
            latest = await store.latest_message(db, ticket.id)
            await self._take_in(db, ticket, customer, incoming)
            if asks and await moves_store.ask_again(db, ticket.id):
                await self._waits.start(db, ticket, now)
                await errands.add(db, ticket, Task.REFRESH_CARD, now)
            ticket = await store.existing(db, ticket.id)
        self._on_errands()
        return ticket if asks and ticket.waiting_since and _deserves_word(latest, incoming, now) else None

    async def edit_by_customer(self, customer: Customer, message_id: int, text: str) -> None:
        """Carry an edit of the customer over to the copy in the topic, if the message belongs to a ticket."""
        async with self._database.write() as db:
            message = await store.message_at_customer(db, customer.id, message_id)
            if message is None or message.author is not Author.CUSTOMER or not await store.edit(db, message.id, text):
                return
            await errands.about_message(db, message, Task.EDIT_AT_STAFF, self._clock.now())
        self._on_errands()

    async def confirm(self, customer: Customer, ticket_id: int) -> bool:
        """The customer says that it is solved. False when that was said before, or the ticket is open again."""
        return await self._answer_if_solved(customer, ticket_id, Happened.CONFIRMED) is not None

    async def reopen(self, customer: Customer, ticket_id: int) -> Ticket | None:
        """The customer says that it is not solved: it is in the queue again, one level up, and the clock runs.

        None when the ticket is open already.
        """
        return await self._answer_if_solved(customer, ticket_id, Happened.REOPENED)

    async def tell_reachability(self, customer: Customer, *, blocked: bool) -> None:
        """Let staff see at once, in every open ticket of the customer, that answers do (not) arrive.

        Who returns gets what was answered meanwhile.
        """
        async with self._database.write() as db:
            for ticket in await store.open_tickets(db, customer.id):
                await self._notice(db, ticket, Notice.BLOCKED if blocked else Notice.RETURNED)
                for message in () if blocked else await store.undelivered(db, ticket.id):
                    await errands.about_message(db, message, Task.COPY_TO_CUSTOMER, self._clock.now())
        self._on_errands()

    # What staff say.

    async def ticket(self, ticket_id: int) -> Ticket:
        """Raises `NotFound`."""
        async with self._database.read() as db:
            return await store.existing(db, ticket_id)

    async def words_of_customer(self, ticket: Ticket, most: int) -> Sequence[str]:
        """The latest that the customer said in words, as Telegram HTML, oldest first."""
        async with self._database.read() as db:
            return await store.words_of_customer(db, ticket.id, most)

    async def answer_to(self, ticket_id: int, asked_at: datetime) -> str | None:
        """What staff first answered in words to what was asked there then, as Telegram HTML. Raises `NotFound`."""
        async with self._database.read() as db:
            ticket = await store.surviving(db, ticket_id)
            return await store.words_of_staff(db, ticket.id, asked_at)

    async def ticket_at(self, chat_id: int, thread_id: int | None, reply_to: int | None) -> Ticket:
        """The ticket in whose topic something is said, or to one of whose messages it replies. Raises `NotFound`."""
        async with self._database.read() as db:
            ticket = await store.ticket_of_topic(db, chat_id, thread_id) if thread_id else None
            if ticket is None and reply_to:
                ticket = await places_store.ticket_of_message(db, chat_id, reply_to)
        if ticket is None:
            raise NotFound
        return ticket

    async def reply(self, ticket_id: int, member: Member, incoming: Incoming) -> None:
        """As `say`, in a transaction of its own."""
        async with self._database.write() as db:
            await self.say(db, ticket_id, member, incoming)
        self._on_errands()

    async def say(
        self, db: AsyncConnection, ticket_id: int, member: Member, incoming: Incoming, **payload: int
    ) -> Message:
        """Send what a member says to the customer, and stop the clock. Whoever answers what nobody has has it.

        A canned answer or an apology says so too, in the caller's transaction, and its errand may carry more.
        Raises `NotFound`.
        """
        now = self._clock.now()
        ticket = await store.surviving(db, ticket_id)
        message = await store.add_message(db, ticket.id, Author.STAFF, member.name, incoming, now)
        ended = await self._waits.end(db, ticket, now, member.telegram_id)
        moved = await store.answer(db, ticket.id, member.telegram_id, member.name)
        await store.record(db, ticket.id, "replied", member.telegram_id, now)
        await errands.about_message(db, message, Task.COPY_TO_CUSTOMER, now, **payload)
        if ended or moved:
            await errands.add(db, ticket, Task.REFRESH_CARD, now)
        await self._listeners.tell(db, await store.existing(db, ticket.id), Happened.ANSWERED)
        log.info("staff replied", action="ticket_replied", ticket=ticket.id, first=ended)
        return message

    async def note(self, ticket_id: int, member: Member, incoming: Incoming) -> None:
        """Keep an internal note. The customer never sees it, and the clock runs on; the card shows it."""
        now = self._clock.now()
        async with self._database.write() as db:
            ticket = await store.surviving(db, ticket_id)
            await store.add_message(db, ticket.id, Author.NOTE, member.name, incoming, now)
            await store.record(db, ticket.id, "noted", member.telegram_id, now)
            await errands.add(db, ticket, Task.REFRESH_CARD, now)
        self._on_errands()

    async def edit_by_staff(self, group_id: int, message_id: int, text: str) -> None:
        """Carry an edit of a reply over to what the customer got."""
        async with self._database.write() as db:
            message = await store.message_at_staff(db, group_id, message_id)
            if message is None or message.author is Author.CUSTOMER or not await store.edit(db, message.id, text):
                return
            if message.author is Author.STAFF:
                await errands.about_message(db, message, Task.EDIT_AT_CUSTOMER, self._clock.now())
        self._on_errands()

    # The place where staff work.

    async def move_to_group(self, group_id: int | None) -> None:
        """Staff work in that group from now on, or in none: each open ticket gets its card where it can be read now."""
        async with self._database.write() as db:
            for ticket in await store.open_elsewhere(db, group_id):
                await errands.add(db, ticket, Task.POST_CARD, self._clock.now())
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
        now = self._clock.now()
        for ticket in await store.open_tickets(db, customer.id):
            await self._waits.end(db, ticket, now)
        for ticket in await store.topics_of(db, customer.id):
            topic = {"group": ticket.group_id, "thread": ticket.thread_id}
            await outbox.add(db, ticket.queue, Task.DELETE_TOPIC, topic, now=now)
        for chat, message in await places_store.seen_of_customer(db, customer.id):
            await outbox.add(db, f"erase:{chat}", Task.DELETE_POST, {"chat": chat, "message": message}, now=now)
        await places_store.forget_posts(db, customer.id)
        await store.erase(db, customer.id, customer.telegram_id)

    async def _answer_if_solved(self, customer: Customer, ticket_id: int, said: Happened) -> Ticket | None:
        now, again = self._clock.now(), said is Happened.REOPENED
        async with self._database.write() as db:
            ticket = await store.existing(db, ticket_id)
            if ticket.customer_id != customer.id:
                raise NotFound
            level = min(ticket.level + 1, Level.OWNER)
            nobody = {"level": level, "assignee_id": None, "taken_by": None, "resolved_at": None} if again else {}
            if not await store.move(db, ticket_id, Status(said), **nobody):
                return None
            if again:
                await self._waits.start(db, ticket, now)
                await errands.refresh_others(db, ticket, now)
            await store.record(db, ticket_id, said, customer.telegram_id, now)
            await self._notice(db, ticket, Notice(f"customer-{said}"))
            await errands.add(db, ticket, Task.REFRESH_CARD, now)
            ticket = await self._listeners.tell(db, await store.existing(db, ticket_id), said)
        self._on_errands()
        log.info("customer said whether it is solved", action=f"ticket_{said}", ticket=ticket_id)
        return ticket

    async def _take_in(self, db: AsyncConnection, ticket: Ticket, customer: Customer, incoming: Incoming) -> None:
        now = self._clock.now()
        message = await store.add_message(db, ticket.id, Author.CUSTOMER, customer.name, incoming, now)
        if ticket.status is not Status.SPAM:
            await errands.about_message(db, message, Task.COPY_TO_STAFF, now)

    async def _notice(self, db: AsyncConnection, ticket: Ticket, notice: Notice) -> None:
        await errands.add(db, ticket, Task.NOTICE, self._clock.now(), notice=notice)


def _deserves_word(latest: Message | None, incoming: Incoming, now: datetime) -> bool:
    """Not within an album, not in a flow, and not in the middle of a talk with a person."""
    if latest is None:
        return True
    if incoming.album is not None and latest.album == incoming.album:
        return False
    return now - latest.at >= (_QUIET_AFTER_CUSTOMER if latest.author is Author.CUSTOMER else _QUIET_AFTER_STAFF)
