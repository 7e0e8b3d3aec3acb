"""What an owner does who hears that a customer waits too long: take the ticket over, or see who is on duty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.errors import TicketClosed
from bot.telegram.ladder import OnDutyAsked, TicketTakenOver
from bot.telegram.rights import only_member
from bot.telegram.routing import Router
from bot.telegram.team_wording import name_of

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import CallbackQuery

    from bot.desk.service import Desk
    from bot.desk.work import Work
    from bot.i18n import Translator
    from bot.team.service import Team

_MOST_ALERT = 200  # Telegram refuses a longer one


async def owner_takes_over(
    callback: CallbackQuery,
    callback_data: TicketTakenOver,
    bot: Bot,
    desk: Desk,
    work: Work,
    team: Team,
    t: Translator,
) -> None:
    """Whoever has it; but not from somebody who has answered meanwhile. A second press changes nothing."""
    owner = await only_member(bot, team, callback.from_user)
    ticket = await desk.ticket(callback_data.ticket)
    number = str(ticket.id)
    if not ticket.is_open:
        raise TicketClosed(number=number)
    if ticket.assignee_id == owner.telegram_id:
        await callback.answer(t.plain("alert-yours-already", number=number), show_alert=True)
    elif ticket.waiting_since is None:
        await callback.answer(t.plain("alert-answered-already", number=number), show_alert=True)
    else:
        await work.hand_to(ticket.id, owner, owner)
        await callback.answer(t.plain("alert-taken-over", number=number), show_alert=True)


async def owner_asks_who_is_on_duty(callback: CallbackQuery, team: Team, t: Translator) -> None:
    on_duty = await team.on_duty()
    key = "alert-on-duty" if on_duty else "alert-nobody-on-duty"
    names = ", ".join(name_of(one) for one in on_duty or await team.colleagues())
    await callback.answer(t.plain(key, names=names)[:_MOST_ALERT], show_alert=True)


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_takes_over, TicketTakenOver.filter())
    router.callback_query.register(owner_asks_who_is_on_duty, OnDutyAsked.filter())
    return router
