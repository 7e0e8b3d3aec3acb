"""The two sides of a ticket, the customer's chat and the topic: what is still to be copied, and what was copied where.

Read and written by whoever performs the desk's errands (`bot/telegram/mirror.py`).
"""

from __future__ import annotations

from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING

from bot.core.errors import NotFound
from bot.delivery import store as outbox
from bot.desk import places_store, store
from bot.desk.errands import Task
from bot.desk.model import Author

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.desk.model import Message, Ticket
    from bot.desk.places_store import Reacted

_MOST_IN_BURST = 20
_MOST_TEXT = 4000  # Telegram takes 4096 and counts no tags, so this always fits


class Trouble(StrEnum):
    """What keeps the bot from working in the staff group as it should: the catalogue key is `owner-group-<trouble>`."""

    TOPICS_OFF = "topics-off"
    NO_TOPICS = "no-topics"
    NO_WRITING = "no-writing"
    GONE = "gone"


class Copies:
    """Which topic and card a ticket has, and which message stands for which on the other side."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def ticket(self, ticket_id: int) -> Ticket:
        """Raises `NotFound`."""
        async with self._database.read() as db:
            ticket = await store.ticket(db, ticket_id)
        if ticket is None:
            raise NotFound
        return ticket

    async def to_copy(self, message_id: int) -> Sequence[Message]:
        """The message, and what goes along with it: the rest of its album, or the texts that the customer wrote next.

        Empty when it was copied along with an earlier one, erased, taken back, or is a note. One caption with // makes
        a whole album one.
        """
        async with self._database.read() as db:
            found = await store.message_and_next(db, message_id, _MOST_IN_BURST)
            message = found[0] if found else None
            if message is None or message.author is Author.NOTE or (message.is_text and not message.text):
                return ()
            if message.album:
                parts = await store.album(db, message)
                return () if any(part.author is Author.NOTE for part in parts) else parts
            if message.author is Author.CUSTOMER and message.is_text and not message.staff_message_id:
                return burst(found)
        copied = message.staff_message_id if message.author is Author.CUSTOMER else message.customer_message_id
        return () if copied else (message,)

    async def in_one_copy(self, message: Message) -> Sequence[Message]:
        """What staff see as one message: this one, and those that were copied together with it."""
        async with self._database.read() as db:
            return await store.in_one_copy(db, message)

    async def answered_at_staff(self, customer_id: int, message: Message, chat_id: int) -> int | None:
        """The id there of the message that a customer's message replies to, if staff see it in that chat."""
        if message.reply_to is None:
            return None
        async with self._database.read() as db:
            answered = await store.message_at_customer(db, customer_id, message.reply_to)
        return answered.staff_message_id if answered and answered.staff_chat_id == chat_id else None

    async def answered_at_customer(self, message: Message) -> int | None:
        """The id in the customer's chat of the message that an answer replies to."""
        if message.reply_to is None or message.staff_chat_id is None:
            return None
        async with self._database.read() as db:
            answered = await store.message_at_staff(db, message.staff_chat_id, message.reply_to)
            if answered is None or not await places_store.is_of_same_customer(db, message, answered):
                return None
        return answered.customer_message_id

    async def reacted(self, message_id: int) -> Reacted | None:
        """What both sides feel about a message now; None if it was erased."""
        async with self._database.read() as db:
            return await places_store.reacted(db, message_id)

    async def message(self, message_id: int) -> Message | None:
        async with self._database.read() as db:
            return await store.message(db, message_id)

    async def placed(self, ticket_id: int, chat_id: int, thread_id: int | None, card_id: int | None = None) -> None:
        """Remember where staff read a ticket: the chat, the topic if it has any, and the card once it is there."""
        async with self._database.write() as db:
            await store.set_place(db, ticket_id, chat_id, thread_id, card_id)

    async def card_gone(self, ticket_id: int) -> None:
        """The topic of a ticket was deleted, or nobody can be told anything where the card stands."""
        async with self._database.write() as db:
            await store.forget_card(db, ticket_id)

    async def report(self, group_id: int, trouble: Trouble) -> None:
        """Have the owners told what is wrong with the staff group, once a day while it lasts."""
        now = self._clock.now()
        payload = {"group": group_id, "trouble": trouble}
        async with self._database.write() as db:
            key = f"{Task.GROUP_TROUBLE}:{group_id}:{trouble}:{now.date()}"
            await outbox.add(db, f"group:{group_id}", Task.GROUP_TROUBLE, payload, now=now, dedupe_key=key)

    async def posted(self, ticket_id: int, chat_id: int, message_id: int) -> None:
        """Remember what the bot wrote about a ticket outside of topics: whoever replies to it means that ticket."""
        async with self._database.write() as db:
            await places_store.add_post(db, ticket_id, chat_id, message_id)

    async def copied(self, message: Message, chat_id: int, copy_id: int) -> None:
        """Remember where the copy on the other side is."""
        async with self._database.write() as db:
            await store.link(db, message, chat_id, copy_id)

    async def said_elsewhere(self, ticket_id: int, chat_id: int) -> Sequence[Message]:
        """What staff have seen or said of a ticket in other chats, oldest first."""
        async with self._database.read() as db:
            return await places_store.said_elsewhere(db, ticket_id, chat_id)


def burst(found: Sequence[Message]) -> Sequence[Message]:
    """As many as fit into one message of the texts that the customer wrote on end and nobody has seen yet.

    Telegram lets a bot write twenty times a minute into a group, and somebody who is upset writes faster.
    """
    together = [one for one in takewhile(_is_unseen_text, found) if one.text]
    while len(in_one_text(together)) > _MOST_TEXT and len(together) > 1:
        together.pop()
    return together


def is_burst(messages: Sequence[Message]) -> bool:
    """Several texts, as against an album."""
    return len(messages) > 1 and messages[0].album is None


def in_one_text(together: Sequence[Message]) -> str:
    """What stands in the copy of several messages."""
    return "\n".join(message.text for message in together)


def _is_unseen_text(message: Message) -> bool:
    return (
        message.author is Author.CUSTOMER
        and message.is_text
        and message.album is None
        and message.staff_message_id is None
    )
