"""Which updates concern whom. All are coroutines: aiogram runs a plain function in a thread, for 45 µs each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.enums import ChatType, ContentType
from aiogram.filters import Filter

if TYPE_CHECKING:
    from aiogram.types import CallbackQuery, Chat, ChatMemberUpdated, Message, TelegramObject

    from bot.team.service import Team

# What a person can put into words, pictures or sound; everything else is for a person's eyes only by its caption.
MEDIA = frozenset(
    {
        ContentType.PHOTO,
        ContentType.VIDEO,
        ContentType.VOICE,
        ContentType.AUDIO,
        ContentType.VIDEO_NOTE,
        ContentType.DOCUMENT,
        ContentType.ANIMATION,
    }
)


class InPrivate(Filter):
    """In a private chat with the bot."""

    async def __call__(self, event: TelegramObject) -> bool:
        chat = chat_of(event)
        return chat is not None and chat.type == ChatType.PRIVATE


class InGroup(Filter):
    """In any group."""

    async def __call__(self, event: TelegramObject) -> bool:
        chat = chat_of(event)
        return chat is not None and chat.type in {ChatType.GROUP, ChatType.SUPERGROUP}


class InStaffGroup(Filter):
    """In the linked group of the staff, and in no other."""

    async def __call__(self, event: TelegramObject, team: Team) -> bool:
        chat = chat_of(event)
        return chat is not None and chat.id == await team.group()


class IsMedia(Filter):
    async def __call__(self, message: Message) -> bool:
        return message.content_type in MEDIA


class IsText(Filter):
    async def __call__(self, message: Message) -> bool:
        return message.text is not None


def chat_of(event: Message | CallbackQuery | ChatMemberUpdated | TelegramObject) -> Chat | None:
    """The chat in which something happened; that of the message under a pressed button."""
    message = getattr(event, "message", None)
    chat: Chat | None = getattr(message or event, "chat", None)
    return chat
