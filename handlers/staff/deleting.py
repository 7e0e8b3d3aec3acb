"""Taking back an answer: `/delete`, said to the answer itself, deletes it at the customer's.

Telegram tells bots nothing of what people delete in their own apps, so it has to be said.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.core.errors import NotFound
from bot.telegram.routing import Router

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.desk.changes import Changes
    from bot.i18n import Translator
    from bot.team.model import Member


async def staff_takes_answer_back(message: Message, changes: Changes, t: Translator, member: Member) -> None:
    """Whether it could be deleted is told under the answer, once it was tried."""
    answer = message.reply_to_message
    if answer is not None:
        is_own = answer.from_user is not None and answer.from_user.id == member.telegram_id
        with suppress(NotFound):
            await changes.take_back_by_staff(message.chat.id, answer.message_id, member, is_own=is_own)
            return
    await message.reply(t("staff-delete-how"))


def router() -> Router:
    router = Router()
    router.message.register(staff_takes_answer_back, Command("delete"))
    return router
