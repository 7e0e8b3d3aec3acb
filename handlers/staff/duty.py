"""On and off duty, and who is: commands in the staff group, and in the private chat of whoever works here.

In private they are a door among those of customers, so they ask themselves who it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.telegram.rights import only_member
from bot.telegram.routing import Router
from bot.telegram.team_wording import duty_lines

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import Message

    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.team.rota import Rota
    from bot.team.service import Team


async def member_goes_on_duty(message: Message, bot: Bot, team: Team, t: Translator) -> None:
    came = await team.go_on_duty(await only_member(bot, team, message.from_user))
    await message.reply(t("duty-on") if came else t("duty-on-already"))


async def member_goes_off_duty(message: Message, bot: Bot, team: Team, t: Translator) -> None:
    """The summary for the others comes by itself."""
    went = await team.go_off_duty(await only_member(bot, team, message.from_user))
    await message.reply(t("duty-off") if went else t("duty-off-already"))


async def member_asks_who_is_on_duty(
    message: Message, bot: Bot, team: Team, rota: Rota, t: Translator, shop: Shop, clock: Clock
) -> None:
    if message.sender_chat is None:
        await only_member(bot, team, message.from_user)
    text = duty_lines(t, shop, clock.now(), await team.on_duty(), await rota.next_to_come())
    await message.reply(text)


def router() -> Router:
    router = Router()
    router.message.register(member_goes_on_duty, Command("on"))
    router.message.register(member_goes_off_duty, Command("off"))
    router.message.register(member_asks_who_is_on_duty, Command("duty"), flags={"anonymous": True})
    return router
