"""How somebody becomes the owner: once, with the code that the bot wrote to its log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.team.model import Role
from bot.telegram.commands import publish_for_member
from bot.telegram.routing import Router

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.filters import CommandObject
    from aiogram.types import Message

    from bot.customers.model import Customer
    from bot.i18n import Catalogues, Translator
    from bot.team.service import Team


async def somebody_claims_the_bot(
    message: Message,
    command: CommandObject,
    bot: Bot,
    customer: Customer,
    team: Team,
    catalogues: Catalogues,
    t: Translator,
) -> None:
    if not command.args:
        await message.answer(t("owner-claim-how"))
        return
    await team.claim(customer.telegram_id, customer.name, command.args)
    await message.answer(t("owner-welcome"))
    await publish_for_member(bot, catalogues, customer.telegram_id, Role.OWNER, customer.locale)


def router() -> Router:
    router = Router()
    router.message.register(somebody_claims_the_bot, Command("claim"))
    return router
