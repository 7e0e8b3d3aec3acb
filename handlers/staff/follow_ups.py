"""Low scores that managers look after: all that wait by `/followups` in private, each with its buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup

from bot.core.errors import NotAllowed
from bot.desk.model import Incoming, Kind
from bot.telegram.follow_ups import follow_up_buttons, follow_up_text
from bot.telegram.rights import only_member
from bot.telegram.routing import Router
from bot.telegram.show import show
from bot.telegram.survey_callbacks import FollowUpDone, FollowUpPutOff, FollowUpWritten
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import CallbackQuery, Message, User

    from bot.core.clock import Clock
    from bot.customers.service import Customers
    from bot.desk.policies import Policies
    from bot.desk.service import Desk
    from bot.feedback.follow_ups_service import FollowUps
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.team.model import Member
    from bot.team.service import Team

_MOST_SHOWN = 5


async def lead_lists_follow_ups(
    message: Message,
    bot: Bot,
    team: Team,
    follow_ups: FollowUps,
    policies: Policies,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    """A message for each, because each has its buttons; the most urgent last, where it is in sight."""
    await _only_lead(bot, team, message.from_user)
    waiting, privacy = await follow_ups.waiting(_MOST_SHOWN), (await policies.get()).privacy
    if not waiting:
        await message.answer(t("follow-ups-none"))
    if more := await follow_ups.count_waiting() - len(waiting):
        await message.answer(t("follow-ups-more", number=more))
    for one in reversed(waiting):
        markup = InlineKeyboardMarkup(inline_keyboard=follow_up_buttons(t, one))
        await message.answer(follow_up_text(t, shop, privacy, one, clock.now()), reply_markup=markup)


async def lead_finishes_follow_up(
    callback: CallbackQuery,
    callback_data: FollowUpDone,
    bot: Bot,
    team: Team,
    follow_ups: FollowUps,
    policies: Policies,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    """Whoever comes second reads who was first."""
    member = await _only_lead(bot, team, callback.from_user)
    done = await follow_ups.finish(callback_data.follow_up, member)
    text = follow_up_text(t, shop, (await policies.get()).privacy, done, clock.now())
    await show(callback, text, toast=t.plain("alert-follow-up-done"))


async def lead_puts_follow_up_off(
    callback: CallbackQuery,
    callback_data: FollowUpPutOff,
    bot: Bot,
    team: Team,
    follow_ups: FollowUps,
    policies: Policies,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    await _only_lead(bot, team, callback.from_user)
    later = await follow_ups.put_off(callback_data.follow_up)
    time = deadline(t, shop, clock.now(), later.due_at)
    toast = t.plain("alert-follow-up-later", time=time) if later.done_at is None else None
    text = follow_up_text(t, shop, (await policies.get()).privacy, later, clock.now())
    await show(callback, text, follow_up_buttons(t, later), toast=toast)


async def lead_writes_to_customer(
    callback: CallbackQuery,
    callback_data: FollowUpWritten,
    bot: Bot,
    team: Team,
    follow_ups: FollowUps,
    customers: Customers,
    desk: Desk,
    t: Translator,
) -> None:
    """There is no request yet in which the customer could be answered: open one, with what the customer said."""
    await _only_lead(bot, team, callback.from_user)
    follow_up = await follow_ups.get(callback_data.follow_up)
    ticket = follow_up.ticket
    if ticket is None:
        customer = await customers.by_id(follow_up.customer_id)
        said = [Incoming(None, follow_up.rating.comment)] if follow_up.rating.comment else []
        ticket = await desk.open(customer, Kind.QUESTION, said)
        await follow_ups.answered_in(follow_up.rating.id, ticket.id)
    await callback.answer(t.plain("alert-follow-up-opened", number=str(ticket.id)), show_alert=True)


async def _only_lead(bot: Bot, team: Team, user: User | None) -> Member:
    """Raises `NotAllowed` for anybody who leads nobody."""
    member = await only_member(bot, team, user)
    if not member.leads:
        raise NotAllowed
    return member


def buttons_router() -> Router:
    router = Router()
    router.callback_query.register(lead_finishes_follow_up, FollowUpDone.filter())
    router.callback_query.register(lead_puts_follow_up_off, FollowUpPutOff.filter())
    router.callback_query.register(lead_writes_to_customer, FollowUpWritten.filter())
    return router
