"""The buttons on a ticket's card. Who presses is looked up each time: a button is no badge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram import Router

from bot.telegram.callbacks import TicketResolved, TicketTaken
from bot.telegram.rights import only_member

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import CallbackQuery

    from bot.desk.work import Work
    from bot.i18n import Translator
    from bot.team.service import Team


async def staff_takes(
    callback: CallbackQuery, callback_data: TicketTaken, bot: Bot, work: Work, team: Team, t: Translator
) -> None:
    member = await only_member(bot, team, callback.from_user)
    await work.take(callback_data.ticket, member)
    await callback.answer(t.plain("alert-taken"))


async def staff_resolves(
    callback: CallbackQuery, callback_data: TicketResolved, bot: Bot, work: Work, team: Team, t: Translator
) -> None:
    member = await only_member(bot, team, callback.from_user)
    await work.resolve(callback_data.ticket, member)
    await callback.answer(t.plain("alert-resolved"))


def router() -> Router:
    router = Router(name="staff.tickets")
    router.callback_query.register(staff_takes, TicketTaken.filter())
    router.callback_query.register(staff_resolves, TicketResolved.filter())
    return router
