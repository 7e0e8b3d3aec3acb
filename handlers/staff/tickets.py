"""The buttons on a ticket's card. Who presses is looked up each time: a button is no badge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram import Router

from bot.core.errors import NotAllowed
from bot.team.model import Role
from bot.telegram.callbacks import TicketResolved, TicketTaken
from bot.telegram.rights import is_in_group

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import CallbackQuery

    from bot.desk.service import Desk
    from bot.i18n import Translator
    from bot.team.model import Member
    from bot.team.service import Team


async def staff_takes(
    callback: CallbackQuery, callback_data: TicketTaken, bot: Bot, desk: Desk, team: Team, t: Translator
) -> None:
    member = await _member(callback, bot, team)
    await desk.take(callback_data.ticket, member)
    await callback.answer(t.plain("alert-taken"))


async def staff_resolves(
    callback: CallbackQuery, callback_data: TicketResolved, bot: Bot, desk: Desk, team: Team, t: Translator
) -> None:
    member = await _member(callback, bot, team)
    await desk.resolve(callback_data.ticket, member)
    await callback.answer(t.plain("alert-resolved"))


async def _member(callback: CallbackQuery, bot: Bot, team: Team) -> Member:
    """Who was in the group before the bot came is staff as well: Telegram is asked once. Raises `NotAllowed`."""
    user = callback.from_user
    member = await team.member(user.id)
    if member is None and callback.message and await is_in_group(bot, callback.message.chat.id, user.id):
        member = await team.add(user.id, Role.STAFF, user.first_name)
    if member is None:
        raise NotAllowed
    return member


def router() -> Router:
    router = Router(name="staff.tickets")
    router.callback_query.register(staff_takes, TicketTaken.filter())
    router.callback_query.register(staff_resolves, TicketResolved.filter())
    return router
