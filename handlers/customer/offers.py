"""What the bot offers: to pass words on as a complaint, and to keep the language in which they were written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardMarkup, Message

from bot.desk.model import Incoming
from bot.telegram.callbacks import LanguageKept, OfferAnswered
from bot.telegram.commands import publish_for_customer, publish_for_member
from bot.telegram.menu import menu
from bot.telegram.routing import Router
from bot.telegram.show import drop_buttons, show
from bot.telegram.wording import ticket_text

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery

    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.desk.suspicions_service import Suspicions
    from bot.i18n import Catalogues
    from bot.shop.model import Shop
    from bot.team.service import Team
    from bot.telegram.replies import Replies


async def customer_answers_offer(
    callback: CallbackQuery,
    callback_data: OfferAnswered,
    customer: Customer,
    suspicions: Suspicions,
    replies: Replies,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    """It is passed on, or answered as the question that it is: in both cases with the words as they were written."""
    if callback_data.yes:
        t, ticket = await replies.t(state, customer), await suspicions.pass_on(customer, callback_data.suspicion)
        await show(callback, ticket_text(t, "complaint-passed-on", ticket, shop, clock.now()))
        return
    taken_back = await suspicions.take_back(customer, callback_data.suspicion)
    await drop_buttons(callback)
    if taken_back and callback.message:
        said = Incoming(taken_back.message_id, taken_back.words)
        await replies.answer(await replies.read(callback.message, said, customer, state))


async def customer_keeps_language(
    callback: CallbackQuery,
    callback_data: LanguageKept,
    bot: Bot,
    customer: Customer,
    customers: Customers,
    catalogues: Catalogues,
    team: Team,
) -> None:
    """From now on everything is in that language; the answer keeps its other buttons."""
    customer = await customers.choose_language(customer, callback_data.locale)
    t = catalogues.translator(customer.locale)
    await callback.answer()
    member = await team.member(customer.telegram_id)
    if member:
        await publish_for_member(bot, catalogues, customer.telegram_id, member.role, customer.locale)
    else:
        await publish_for_customer(bot, catalogues, customer.telegram_id, customer.locale)
    if callback.message:
        await _drop_button(callback)
        await callback.message.answer(t("language-kept"), reply_markup=menu(t))


async def _drop_button(callback: CallbackQuery) -> None:
    """Only the pressed one. A message that is too old to be changed keeps it: a second press is harmless."""
    if not isinstance(callback.message, Message) or callback.message.reply_markup is None:
        return
    rows = [
        [one for one in row if one.callback_data != callback.data]
        for row in callback.message.reply_markup.inline_keyboard
    ]
    try:
        await callback.message.edit_reply_markup(
            reply_markup=InlineKeyboardMarkup(inline_keyboard=[row for row in rows if row])
        )
    except TelegramBadRequest:
        return


def router() -> Router:
    router = Router()
    router.callback_query.register(customer_answers_offer, OfferAnswered.filter())
    router.callback_query.register(customer_keeps_language, LanguageKept.filter())
    return router
