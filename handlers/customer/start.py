"""Arriving: /start, and choosing the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.i18n import normalise
from bot.telegram.callbacks import LanguageChosen
from bot.telegram.commands import publish_for_customer, publish_for_member
from bot.telegram.menu import menu
from bot.telegram.routing import Router
from handlers.customer.screens import offer_newsletter, show_languages

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import CallbackQuery, Message

    from bot.campaigns.service import Campaigns
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.i18n import Catalogues, Translator
    from bot.shop.model import Shop
    from bot.team.service import Team


async def customer_starts(
    message: Message, customer: Customer, t: Translator, shop: Shop, campaigns: Campaigns
) -> None:
    """A newcomer chooses the language first; somebody we know is greeted at once."""
    if not customer.locale_chosen:
        code = message.from_user.language_code if message.from_user else None
        await show_languages(message, t, code, first=True)
        return
    await message.answer(t("greeting", shop=shop.name), reply_markup=menu(t))
    if not customer.subscribed:
        await offer_newsletter(message, t, campaigns)


async def customer_changes_language(message: Message, customer: Customer, t: Translator) -> None:
    await show_languages(message, t, customer.locale, first=not customer.locale_chosen)


async def customer_chooses_language(
    callback: CallbackQuery,
    callback_data: LanguageChosen,
    bot: Bot,
    customer: Customer,
    customers: Customers,
    catalogues: Catalogues,
    shop: Shop,
    team: Team,
    campaigns: Campaigns,
) -> None:
    """The buttons stay: whoever picked the wrong language picks again."""
    first = callback_data.first and not customer.locale_chosen
    customer = await customers.choose_language(customer, callback_data.locale)
    t = catalogues.translator(customer.locale)
    await callback.answer()
    member = await team.member(customer.telegram_id)
    if member:
        await publish_for_member(bot, catalogues, customer.telegram_id, member.role, customer.locale)
    elif not first or normalise(callback.from_user.language_code) is not customer.locale:
        # Everybody's commands are there already in the language of the person's Telegram.
        await publish_for_customer(bot, catalogues, customer.telegram_id, customer.locale)
    if callback.message is None:
        return
    text = t("greeting", shop=shop.name) if first else t("language-changed")
    sent = await callback.message.answer(text, reply_markup=menu(t))
    if first and not customer.subscribed:
        await offer_newsletter(sent, t, campaigns)


def router() -> Router:
    router = Router()
    router.callback_query.register(customer_chooses_language, LanguageChosen.filter())
    return router
