"""Taking back what was said: `/delete`, said to one's own message, deletes it at the shop too.

Telegram tells bots nothing of what people delete in their own apps, so it has to be said.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.core.errors import NotFound
from bot.telegram.incoming import replied_to
from bot.telegram.routing import Router

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.customers.model import Customer
    from bot.desk.changes import Changes
    from bot.i18n import Translator


async def customer_takes_message_back(message: Message, customer: Customer, changes: Changes, t: Translator) -> None:
    said = replied_to(message)
    if said is not None:
        with suppress(NotFound):
            await changes.take_back_by_customer(customer, said)
            await message.answer(t("customer-took-back"))
            return
    await message.answer(t("customer-delete-how"))


def router() -> Router:
    router = Router()
    router.message.register(customer_takes_message_back, Command("delete"))
    return router
