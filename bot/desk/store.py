"""The tables of the desk. A status moves only by a guarded update that names where it may come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    and_,
    bindparam,
    case,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from bot.core.database import Id, Seconds, UserText, UTCDateTime, metadata
from bot.core.errors import NotFound
from bot.desk.model import MOVES, OPEN, Author, Incoming, Kind, Level, Message, Status, Subject, Ticket

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.customers.model import Customer
    from bot.desk.policy import Terms

tickets = Table(
    "tickets",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", ForeignKey("customers.id"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("subject", String(16)),
    Column("status", String(16), nullable=False),
    Column("level", Integer, nullable=False),
    Column("branch_id", Id),  # no foreign key: a branch that closes takes no history with it
    Column("opened_at", UTCDateTime, nullable=False),
    Column("waiting_since", UTCDateTime),
    Column("answer_due_at", UTCDateTime, nullable=False),
    Column("answered_at", UTCDateTime),
    Column("resolved_at", UTCDateTime),
    Column("assignee_id", BigInteger),
    Column("taken_by", UserText),
    Column("held_until", UTCDateTime),
    Column("merged_into", ForeignKey("tickets.id")),
    Column("target", Seconds, nullable=False),
    Column("hard_limit", Seconds, nullable=False),
    Column("in_working_hours", Boolean, nullable=False),
    # Where its card stands: the staff group, or somebody's private chat; and the topic, where there are topics.
    Column("group_id", BigInteger),
    Column("thread_id", BigInteger),
    Column("card_id", BigInteger),
    Index(None, "customer_id", "status"),
    Index(None, "thread_id"),
    Index(None, "status", "answer_due_at"),
)

messages = Table(
    "ticket_messages",
    metadata,
    Column("id", Id, primary_key=True),
    Column("ticket_id", ForeignKey(tickets.c.id), nullable=False, index=True),
    Column("author", String(16), nullable=False),
    Column("author_name", UserText, nullable=False),
    Column("text", UserText, nullable=False),
    Column("is_text", Boolean, nullable=False),
    Column("album", String(64)),
    Column("customer_message_id", BigInteger),
    Column("staff_message_id", BigInteger),
    Column("at", UTCDateTime, nullable=False),
    Column("staff_chat_id", BigInteger),
    Column("reply_to", BigInteger),
    Column("customer_reaction", String(16)),
    Column("staff_reaction", String(16)),
    Index(None, "customer_message_id"),
    Index(None, "staff_message_id"),
)

events = Table(
    "ticket_events",
    metadata,
    Column("id", Id, primary_key=True),
    Column("ticket_id", ForeignKey(tickets.c.id), nullable=False, index=True),
    Column("event", String(16), nullable=False),
    Column("actor", BigInteger),
    Column("at", UTCDateTime, nullable=False),
)

_TICKET = [tickets.c[name] for name in Ticket.__dataclass_fields__]
_MESSAGE = [messages.c[name] for name in Message.__dataclass_fields__]

# Asked at every message. To build a statement costs as much as to execute it, so these are built once.
_TICKET_BY_ID = select(*_TICKET).where(tickets.c.id == bindparam("wanted"))
_NEW_TICKET = insert(tickets).returning(*_TICKET)
_NEW_MESSAGE = insert(messages).returning(*_MESSAGE)
_CHANGE_TICKET = update(tickets).where(tickets.c.id == bindparam("wanted"))
_CHANGE_MESSAGE = update(messages).where(messages.c.id == bindparam("wanted"))
_ITS_TICKET = select(messages.c.ticket_id).where(messages.c.id == bindparam("wanted")).scalar_subquery()
_MESSAGE_AND_NEXT = (
    select(*_MESSAGE)
    .where(messages.c.ticket_id == _ITS_TICKET, messages.c.id >= bindparam("wanted"))
    .order_by(messages.c.id)
    .limit(bindparam("most"))
)
_LATEST = select(func.max(messages.c.id)).where(messages.c.ticket_id == tickets.c.id).scalar_subquery()
_OPEN_TICKETS = (
    select(*_TICKET)
    .where(tickets.c.customer_id == bindparam("customer"), tickets.c.status.in_(OPEN))
    .order_by(_LATEST.desc())
)
_TALKS = (
    select(*_TICKET)
    .where(
        tickets.c.customer_id == bindparam("customer"),
        or_(
            tickets.c.status.in_(OPEN),
            and_(tickets.c.status == Status.SPAM, tickets.c.resolved_at > bindparam("spam_since")),
        ),
    )
    .order_by(tickets.c.status == Status.SPAM, _LATEST.desc())
)


async def open_ticket(
    db: AsyncConnection,
    customer: Customer,
    kind: Kind,
    subject: Subject | None,
    terms: Terms,
    now: datetime,
    due: datetime,
) -> Ticket:
    """Its customer waits from now on, until `due`."""
    new = {
        "customer_id": customer.id,
        "kind": kind,
        "subject": subject,
        "status": Status.NEW,
        "level": Level.STAFF,
        "branch_id": customer.branch_id,
        "opened_at": now,
        "waiting_since": now,
        "answer_due_at": due,
        "target": terms.target,
        "hard_limit": terms.limit,
        "in_working_hours": terms.in_working_hours,
    }
    return _ticket((await db.execute(_NEW_TICKET, new)).mappings().one())


async def ticket(db: AsyncConnection, ticket_id: int) -> Ticket | None:
    row = (await db.execute(_TICKET_BY_ID, {"wanted": ticket_id})).mappings().first()
    return _ticket(row) if row else None


async def existing(db: AsyncConnection, ticket_id: int) -> Ticket:
    """Raises `NotFound`."""
    found = await ticket(db, ticket_id)
    if found is None:
        raise NotFound
    return found


async def ticket_of_topic(db: AsyncConnection, group_id: int, thread_id: int) -> Ticket | None:
    statement = select(*_TICKET).where(tickets.c.thread_id == thread_id, tickets.c.group_id == group_id)
    row = (await db.execute(statement)).mappings().first()
    return _ticket(row) if row else None


async def open_tickets(db: AsyncConnection, customer_id: int) -> Sequence[Ticket]:
    """The customer's open tickets, the one with the latest message first."""
    return [_ticket(row) for row in (await db.execute(_OPEN_TICKETS, {"customer": customer_id})).mappings()]


async def talks(db: AsyncConnection, customer_id: int, spam_since: datetime) -> Sequence[Ticket]:
    """The tickets to which the customer's next words may belong: the open ones, and behind them late spam."""
    found = {"customer": customer_id, "spam_since": spam_since}
    return [_ticket(row) for row in (await db.execute(_TALKS, found)).mappings()]


async def surviving(db: AsyncConnection, ticket_id: int) -> Ticket:
    """The ticket, or the one into which it was merged. Raises `NotFound`."""
    found = await existing(db, ticket_id)
    return found if found.merged_into is None else await existing(db, found.merged_into)


async def topics_of(db: AsyncConnection, customer_id: int) -> Sequence[Ticket]:
    """The customer's tickets, open or not, that have a topic in the staff group."""
    statement = select(*_TICKET).where(tickets.c.customer_id == customer_id, tickets.c.thread_id.is_not(None))
    return [_ticket(row) for row in (await db.execute(statement)).mappings()]


async def move(db: AsyncConnection, ticket_id: int, to: Status, **values: Any) -> bool:
    """Move a ticket to a status, if it stands where one may come from. Says whether it did."""
    statement = update(tickets).where(tickets.c.id == ticket_id, tickets.c.status.in_(MOVES[to]))
    return bool((await db.execute(statement.values(status=to, **values))).rowcount)


async def answer(db: AsyncConnection, ticket_id: int, member_id: int, name: str) -> bool:
    """The ball is with the customer now; whoever answers what nobody has has it. Says whether the card changes."""
    ticket = tickets.c
    statement = (
        update(tickets)
        .where(
            ticket.id == ticket_id,
            or_(ticket.status.in_(MOVES[Status.WAITING]), ticket.status.in_(OPEN) & ticket.assignee_id.is_(None)),
        )
        .values(
            status=Status.WAITING,
            held_until=None,
            taken_by=case((ticket.assignee_id.is_(None), name), else_=ticket.taken_by),
            assignee_id=func.coalesce(ticket.assignee_id, member_id),
        )
    )
    return bool((await db.execute(statement)).rowcount)


async def unseen(db: AsyncConnection, ticket_id: int) -> Sequence[Message]:
    """What the customer said and staff have not seen, oldest first."""
    statement = select(*_MESSAGE).where(
        messages.c.ticket_id == ticket_id, messages.c.author == Author.CUSTOMER, messages.c.staff_message_id.is_(None)
    )
    return [_message(row) for row in (await db.execute(statement.order_by(messages.c.id))).mappings()]


async def undelivered(db: AsyncConnection, ticket_id: int) -> Sequence[Message]:
    """What staff said and the customer has not got, oldest first."""
    theirs = messages.c.ticket_id == ticket_id, messages.c.author == Author.STAFF
    return await messages_where(db, *theirs, messages.c.customer_message_id.is_(None))


async def withhold(db: AsyncConnection, message: Message) -> None:
    """An answer that has not arrived never will: it is among colleagues now."""
    unsent = messages.c.id == message.id, messages.c.customer_message_id.is_(None)
    await db.execute(update(messages).where(*unsent).values(author=Author.NOTE))


async def first_answer(db: AsyncConnection, ticket_id: int, at: datetime) -> None:
    """A person has answered. Only the first time counts."""
    statement = update(tickets).where(tickets.c.id == ticket_id, tickets.c.answered_at.is_(None))
    await db.execute(statement.values(answered_at=at))


async def set_place(
    db: AsyncConnection, ticket_id: int, chat_id: int, thread_id: int | None, card_id: int | None
) -> None:
    """Where staff read it: a chat; a topic, if it has topics; and the card, once it is there."""
    place = {"group_id": chat_id, "thread_id": thread_id, "card_id": card_id}
    await db.execute(_CHANGE_TICKET, {"wanted": ticket_id, **place})


async def forget_card(db: AsyncConnection, ticket_id: int) -> None:
    """Its topic was deleted, or nobody can be told anything there any more."""
    await db.execute(update(tickets).where(tickets.c.id == ticket_id).values(thread_id=None, card_id=None))


async def open_elsewhere(db: AsyncConnection, chat_id: int | None) -> Sequence[Ticket]:
    """The open tickets whose card stands in another chat, or nowhere."""
    statement = select(*_TICKET).where(tickets.c.status.in_(OPEN), tickets.c.group_id.is_distinct_from(chat_id))
    return [_ticket(row) for row in (await db.execute(statement.order_by(tickets.c.id))).mappings()]


async def add_message(
    db: AsyncConnection,
    ticket_id: int,
    author: Author,
    author_name: str,
    incoming: Incoming,
    now: datetime,
) -> Message:
    side = "customer_message_id" if author is Author.CUSTOMER else "staff_message_id"
    new = {
        "ticket_id": ticket_id,
        "author": author,
        "author_name": author_name,
        "text": incoming.text,
        "is_text": incoming.is_text,
        "album": incoming.album,
        "at": now,
        side: incoming.message_id,
        "staff_chat_id": None if author is Author.CUSTOMER else incoming.chat_id,
        "reply_to": incoming.reply_to,
    }
    return _message((await db.execute(_NEW_MESSAGE, new)).mappings().one())


async def message(db: AsyncConnection, message_id: int) -> Message | None:
    row = (await db.execute(select(*_MESSAGE).where(messages.c.id == message_id))).mappings().first()
    return _message(row) if row else None


async def messages_where(db: AsyncConnection, *conditions: ColumnElement[bool]) -> Sequence[Message]:
    """Oldest first."""
    statement = select(*_MESSAGE).where(*conditions).order_by(messages.c.id)
    return [_message(row) for row in (await db.execute(statement)).mappings()]


async def message_at_customer(db: AsyncConnection, customer_id: int, message_id: int) -> Message | None:
    """The message that has this id in the customer's chat, whoever wrote it."""
    statement = (
        select(*_MESSAGE)
        .join(tickets)
        .where(tickets.c.customer_id == customer_id, messages.c.customer_message_id == message_id)
        .order_by(messages.c.id.desc())
    )
    row = (await db.execute(statement)).mappings().first()
    return _message(row) if row else None


async def message_at_staff(db: AsyncConnection, chat_id: int, message_id: int) -> Message | None:
    """The message that has this id in that chat of the staff, whoever wrote it; the last of those copied as one."""
    there = messages.c.staff_message_id == message_id, messages.c.staff_chat_id == chat_id
    row = (await db.execute(select(*_MESSAGE).where(*there).order_by(messages.c.id.desc()))).mappings().first()
    return _message(row) if row else None


async def latest_message(db: AsyncConnection, ticket_id: int) -> Message | None:
    """The latest that was said; notes are not said to anybody."""
    said = messages.c.ticket_id == ticket_id, messages.c.author != Author.NOTE
    statement = select(*_MESSAGE).where(*said).order_by(messages.c.id.desc()).limit(1)
    row = (await db.execute(statement)).mappings().first()
    return _message(row) if row else None


async def words_of_customer(db: AsyncConnection, ticket_id: int, most: int) -> Sequence[str]:
    """The latest that the customer said in words, as Telegram HTML, oldest first."""
    theirs = messages.c.ticket_id == ticket_id, messages.c.author == Author.CUSTOMER, messages.c.text != ""
    statement = select(messages.c.text).where(*theirs).order_by(messages.c.id.desc()).limit(most)
    return list(reversed((await db.scalars(statement)).all()))


async def words_of_staff(db: AsyncConnection, ticket_id: int, since: datetime) -> str | None:
    """What staff first said in words from then on, as Telegram HTML."""
    theirs = messages.c.ticket_id == ticket_id, messages.c.author == Author.STAFF, messages.c.text != ""
    statement = select(messages.c.text).where(*theirs, messages.c.at >= since).order_by(messages.c.id).limit(1)
    words: str | None = await db.scalar(statement)
    return words


async def album(db: AsyncConnection, message: Message) -> Sequence[Message]:
    """The messages of the same album that were not copied to the other side yet, oldest first."""
    other_side = messages.c.staff_message_id if message.author is Author.CUSTOMER else messages.c.customer_message_id
    statement = (
        select(*_MESSAGE)
        .where(messages.c.ticket_id == message.ticket_id, messages.c.album == message.album, other_side.is_(None))
        .order_by(messages.c.id)
    )
    return [_message(row) for row in (await db.execute(statement)).mappings()]


async def message_and_next(db: AsyncConnection, message_id: int, most: int) -> Sequence[Message]:
    """The message and those after it in its ticket, oldest first; nothing if it was erased."""
    found = await db.execute(_MESSAGE_AND_NEXT, {"wanted": message_id, "most": most})
    return [_message(row) for row in found.mappings()]


async def in_one_copy(db: AsyncConnection, message: Message) -> Sequence[Message]:
    """The messages that staff see as one, oldest first."""
    statement = (
        select(*_MESSAGE)
        .where(messages.c.ticket_id == message.ticket_id, messages.c.staff_message_id == message.staff_message_id)
        .order_by(messages.c.id)
    )
    return [_message(row) for row in (await db.execute(statement)).mappings()]


async def link(db: AsyncConnection, message: Message, chat_id: int, copy_id: int) -> None:
    """Remember where the copy on the other side is."""
    copy = {"customer_message_id": copy_id}
    if message.author is Author.CUSTOMER:
        copy = {"staff_message_id": copy_id, "staff_chat_id": chat_id}
    await db.execute(_CHANGE_MESSAGE, {"wanted": message.id, **copy})


async def edit(db: AsyncConnection, message_id: int, text: str) -> bool:
    """Change the words. Says whether they changed: Telegram also calls a reaction an edit."""
    statement = update(messages).where(messages.c.id == message_id, messages.c.text != text).values(text=text)
    return bool((await db.execute(statement)).rowcount)


async def record(db: AsyncConnection, ticket_id: int, event: str, actor: int | None, now: datetime) -> None:
    """Write into the log of the ticket who did what. `actor` is a Telegram id; None is the bot."""
    await db.execute(insert(events), {"ticket_id": ticket_id, "event": event, "actor": actor, "at": now})


async def conversation(db: AsyncConnection, customer_id: int) -> Sequence[RowMapping]:
    """All that was said with the customer, notes left out: they are the shop's own."""
    statement = (
        select(
            tickets.c.id.label("ticket"),
            tickets.c.kind,
            tickets.c.status,
            messages.c.author,
            messages.c.text,
            messages.c.at,
        )
        .join_from(tickets, messages)
        .where(tickets.c.customer_id == customer_id, messages.c.author != Author.NOTE)
        .order_by(messages.c.id)
    )
    return (await db.execute(statement)).mappings().all()


async def erase(db: AsyncConnection, customer_id: int, telegram_id: int) -> None:
    """Forget what was said; that there was a ticket, of which kind and how fast it was answered, stays."""
    theirs = select(tickets.c.id).where(tickets.c.customer_id == customer_id)
    await db.execute(delete(messages).where(messages.c.ticket_id.in_(theirs)))
    await db.execute(
        update(events).where(events.c.ticket_id.in_(theirs), events.c.actor == telegram_id).values(actor=None)
    )
    await db.execute(
        update(tickets)
        .where(tickets.c.customer_id == customer_id, tickets.c.status.in_(OPEN | {Status.RESOLVED}))
        .values(status=Status.CONFIRMED, waiting_since=None)
    )


def _ticket(row: RowMapping) -> Ticket:
    fields = dict(row)
    subject = fields.pop("subject")
    return Ticket(
        **{**fields, "kind": Kind(fields["kind"]), "status": Status(fields["status"])},
        subject=Subject(subject) if subject else None,
    )


def _message(row: RowMapping) -> Message:
    return Message(**{**row, "author": Author(row["author"])})
