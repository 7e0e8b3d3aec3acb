"""Reading a Telegram message into what the desk keeps of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.model import Incoming

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.desk.model import Ticket
    from bot.desk.service import Desk


def incoming(message: Message) -> Incoming:
    """The message's id, its words as Telegram HTML, and the album it is part of."""
    return Incoming(
        message_id=message.message_id,
        text=message.html_text if message.text or message.caption else "",
        is_text=message.text is not None,
        album=message.media_group_id,
        is_gesture=message.sticker is not None,
        chat_id=message.chat.id,
        reply_to=replied_to(message),
    )


async def ticket_here(message: Message, desk: Desk) -> Ticket:
    """The ticket in whose topic staff write, or to whose card or messages they reply. Raises `NotFound`.

    Telegram also gives replies in groups without topics a thread, which is no topic.
    """
    thread = message.message_thread_id if message.is_topic_message else None
    return await desk.ticket_at(message.chat.id, thread, replied_to(message))


def is_wordless(text: str) -> bool:
    """Only emoji, signs or spaces: nothing that could be looked up."""
    return not any(character.isalnum() for character in text)


def replied_to(message: Message) -> int | None:
    return message.reply_to_message.message_id if message.reply_to_message else None
