"""The two sides of a ticket, the customer's chat and the topic: what is still to be copied, and what was copied where.

Read and written by whoever performs the desk's errands (`bot/telegram/mirror.py`).
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from bot.core.errors import NotFound
from bot.desk import store
from bot.desk.model import Author

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.database import Database
    from bot.desk.model import Message, Ticket

_MOST_IN_BURST = 20
_MOST_TEXT = 4000  # Telegram takes 4096 and counts no tags, so this always fits


class Copies:
    """Which topic and card a ticket has, and which message stands for which on the other side."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def ticket(self, ticket_id: int) -> Ticket:
        """Raises `NotFound`."""
        async with self._database.read() as db:
            ticket = await store.ticket(db, ticket_id)
        if ticket is None:
            raise NotFound
        return ticket

    async def count_of(self, customer_id: int) -> int:
        """How many tickets the customer ever opened."""
        async with self._database.read() as db:
            return await store.count_tickets(db, customer_id)

    async def to_copy(self, message_id: int) -> Sequence[Message]:
        """The message, and what goes along with it: the rest of its album, or the texts that the customer wrote next.

        Empty when it was copied along with an earlier one, or erased. One caption with // makes a whole album a note.
        """
        async with self._database.read() as db:
            message = await store.message(db, message_id)
            if message is None:
                return ()
            if message.album:
                parts = await store.album(db, message)
                return () if any(part.author is Author.NOTE for part in parts) else parts
            if message.author is Author.CUSTOMER and message.is_text and not message.staff_message_id:
                return burst(await store.next_messages(db, message, _MOST_IN_BURST))
        copied = message.staff_message_id if message.author is Author.CUSTOMER else message.customer_message_id
        return () if copied else (message,)

    async def in_one_copy(self, message: Message) -> Sequence[Message]:
        """What staff see as one message: this one, and those that were copied together with it."""
        async with self._database.read() as db:
            return await store.in_one_copy(db, message)

    async def message(self, message_id: int) -> Message | None:
        async with self._database.read() as db:
            return await store.message(db, message_id)

    async def placed(self, ticket_id: int, group_id: int, thread_id: int | None) -> None:
        """Remember where staff read a ticket."""
        async with self._database.write() as db:
            await store.set_place(db, ticket_id, group_id, thread_id)

    async def topic_gone(self, ticket_id: int) -> None:
        """The topic of a ticket was deleted."""
        async with self._database.write() as db:
            await store.forget_topic(db, ticket_id)

    async def card_posted(self, ticket_id: int, card_id: int) -> None:
        async with self._database.write() as db:
            await store.set_card(db, ticket_id, card_id)

    async def copied(self, message: Message, copy_id: int) -> None:
        """Remember the id of the copy on the other side."""
        async with self._database.write() as db:
            await store.link(db, message, copy_id)


def burst(found: Sequence[Message]) -> Sequence[Message]:
    """As many as fit into one message of the texts that the customer wrote on end and nobody has seen yet.

    Telegram lets a bot write twenty times a minute into a group, and somebody who is upset writes faster.
    """
    together = list(takewhile(_is_unseen_text, found))
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
