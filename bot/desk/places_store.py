"""Where staff see what is said: what the bot itself wrote outside of topics, and what hangs on which message.

Ids of messages mean something in their chat only, so everything here is found by chat and message.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, ForeignKey, Table, delete, func, or_, select, update

from bot.core.database import insert, metadata
from bot.customers.store import customers
from bot.desk import store
from bot.desk.model import Author
from bot.desk.store import messages, tickets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.desk.model import Message, Ticket

# In a topic the topic says which ticket it is. Elsewhere tickets mix: who replies to one of these speaks in its ticket.
posts = Table(
    "ticket_posts",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("ticket_id", ForeignKey(tickets.c.id), nullable=False, index=True),
)


async def add_post(db: AsyncConnection, ticket_id: int, chat_id: int, message_id: int) -> None:
    new = {"ticket_id": ticket_id, "chat_id": chat_id, "message_id": message_id}
    await db.execute(insert(db, posts).on_conflict_do_nothing(), new)


async def ticket_of_message(db: AsyncConnection, chat_id: int, message_id: int) -> Ticket | None:
    """The ticket to which a message belongs that staff see in that chat, whoever wrote it."""
    post = select(posts.c.ticket_id).where(posts.c.chat_id == chat_id, posts.c.message_id == message_id)
    ticket_id = await db.scalar(post)
    if ticket_id is None:
        said = await store.message_at_staff(db, chat_id, message_id)
        ticket_id = said.ticket_id if said else None
    return await store.ticket(db, ticket_id) if ticket_id is not None else None


async def said_elsewhere(db: AsyncConnection, ticket_id: int, chat_id: int) -> Sequence[Message]:
    """What staff have seen or said in other chats, oldest first."""
    elsewhere = messages.c.ticket_id == ticket_id, messages.c.staff_chat_id != chat_id
    return await store.messages_where(db, *elsewhere)


async def seen_of_customer(db: AsyncConnection, customer_id: int) -> Sequence[tuple[int, int]]:
    """Chat and id of all that shows the customer outside of topics."""
    theirs = select(tickets.c.id).where(tickets.c.customer_id == customer_id)
    in_topics = select(tickets.c.id).where(tickets.c.customer_id == customer_id, tickets.c.thread_id.is_not(None))
    ours = select(posts.c.chat_id, posts.c.message_id).where(posts.c.ticket_id.in_(theirs))
    copies = select(messages.c.staff_chat_id, messages.c.staff_message_id).where(
        messages.c.ticket_id.in_(theirs),
        messages.c.staff_message_id.is_not(None),
        or_(messages.c.ticket_id.not_in(in_topics), messages.c.staff_chat_id > 0),
    )
    return [(chat, id_) for chat, id_ in await db.execute(ours.union(copies))]


async def forget_posts(db: AsyncConnection, customer_id: int) -> None:
    theirs = select(tickets.c.id).where(tickets.c.customer_id == customer_id)
    await db.execute(delete(posts).where(posts.c.ticket_id.in_(theirs)))


@dataclass(frozen=True, slots=True)
class Reacted:
    """A message with the latest reaction of each side, and the chat in which its customer sees it."""

    message: Message
    customer_chat_id: int
    of_customer: str | None
    of_staff: str | None


async def react(db: AsyncConnection, message: Message, emoji: str | None) -> bool:
    """Keep the reaction of the side that did not write the message. Says whether it is another one than before."""
    column = messages.c.staff_reaction if message.author is Author.CUSTOMER else messages.c.customer_reaction
    statement = update(messages).where(messages.c.id == message.id, column.is_distinct_from(emoji))
    return bool((await db.execute(statement.values({column: emoji}))).rowcount)


async def reacted(db: AsyncConnection, message_id: int) -> Reacted | None:
    """None if the message was erased."""
    message = await store.message(db, message_id)
    if message is None:
        return None
    statement = (
        select(customers.c.telegram_id, messages.c.customer_reaction, messages.c.staff_reaction)
        .join_from(messages, tickets)
        .join(customers)
        .where(messages.c.id == message_id)
    )
    return Reacted(message, *(await db.execute(statement)).one())


async def is_of_same_customer(db: AsyncConnection, one: Message, other: Message) -> bool:
    """Of the same ticket, or of tickets that belong together."""
    both = tickets.c.id.in_({one.ticket_id, other.ticket_id})
    return await db.scalar(select(func.count(tickets.c.customer_id.distinct())).where(both)) == 1
