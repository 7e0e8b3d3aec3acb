"""Which updates concern whom. All are coroutines: see `bot/telegram/routing.py`, which takes nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aiogram.enums import ChatType, ContentType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery

if TYPE_CHECKING:
    from aiogram.types import Chat, ChatMemberUpdated, Message, TelegramObject

    from bot.team.service import Team
    from bot.telegram.callbacks import Setting, SettingOpened, Step, StepLeft

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


# Neither, but from a person all the same. (Telegram's own notices, "a message was pinned", are not in here.)
ELSE = frozenset(
    {
        ContentType.STICKER,
        ContentType.LOCATION,
        ContentType.VENUE,
        ContentType.CONTACT,
        ContentType.POLL,
        ContentType.DICE,
        ContentType.STORY,
    }
)
_COMMAND = re.compile(r"/[A-Za-z]")


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


class IsCommand(Filter):
    """A command that no one else knew. (What begins with // is a note.)"""

    async def __call__(self, message: Message) -> bool:
        return _COMMAND.match(message.text or "") is not None


class IsElse(Filter):
    """Something a person sent that is neither words nor media: a sticker, a place, a poll."""

    async def __call__(self, message: Message) -> bool:
        return message.content_type in ELSE


class IsStep(Filter):
    """A question of the sign-up was left by its button. Stands behind `StepLeft.filter()`."""

    def __init__(self, step: Step) -> None:
        self._step = step

    async def __call__(self, _: CallbackQuery, callback_data: StepLeft) -> bool:
        return callback_data.step is self._step


class IsSetting(Filter):
    """A screen of the settings was opened. Stands behind `SettingOpened.filter()`."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting

    async def __call__(self, _: CallbackQuery, callback_data: SettingOpened) -> bool:
        return callback_data.setting is self._setting


def chat_of(event: Message | CallbackQuery | ChatMemberUpdated | TelegramObject) -> Chat | None:
    """The chat in which something happened; that of the message under a pressed button."""
    place = event.message if isinstance(event, CallbackQuery) else event
    chat: Chat | None = getattr(place, "chat", None)
    return chat
