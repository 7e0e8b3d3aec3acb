"""The settings: whatever was asked or skipped at the sign-up can be found and changed here."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from bot.customers.model import Evidence, QuietHours
from bot.telegram.callbacks import BranchChosen, QuietChosen, Setting, SettingOpened
from bot.telegram.filters import IsSetting
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.wording import in_own_language, own_branch
from handlers.customer.screens import (
    ask_birthday,
    ask_phone,
    back_to_settings,
    offer_newsletter,
    show_languages,
    show_settings,
    show_topics,
)

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.campaigns.service import Campaigns
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.shop.service import Shops

# Own quiet hours to choose from: most people's nights. The same hour twice stands for the shop's own.
_NIGHTS = ((21, 9), (22, 9), (23, 8), (20, 10), (0, 0))


async def customer_opens_settings(
    event: Message | CallbackQuery, t: Translator, customer: Customer, shop: Shop
) -> None:
    await show_settings(event, t, customer, shop)


async def customer_sets_language(callback: CallbackQuery, t: Translator, customer: Customer) -> None:
    await show_languages(callback, t, customer.locale, first=False)


async def customer_sets_newsletter(
    callback: CallbackQuery, t: Translator, customer: Customer, campaigns: Campaigns
) -> None:
    """A subscriber sees the topics; anybody else is asked for consent first."""
    if customer.subscribed:
        await show_topics(callback, t, customer, first=False)
    elif callback.message:
        await callback.answer()
        await offer_newsletter(callback.message, t, campaigns)


async def customer_sets_birthday(callback: CallbackQuery, t: Translator, customer: Customer, state: FSMContext) -> None:
    if customer.birthday is None:
        await ask_birthday(callback, t, state, first=False)
        return
    forget = button(t.plain("button-forget"), SettingOpened(setting=Setting.FORGET_BIRTHDAY))
    await show(callback, t("birthday-forget-question"), [[forget], [back_to_settings(t)]])


async def customer_sets_phone(callback: CallbackQuery, t: Translator, customer: Customer, state: FSMContext) -> None:
    if customer.phone is not None:
        forget = button(t.plain("button-forget"), SettingOpened(setting=Setting.FORGET_PHONE))
        await show(callback, t("phone-forget-question"), [[forget], [back_to_settings(t)]])
    elif callback.message:
        await callback.answer()
        await ask_phone(callback.message, t, state, first=False)


async def customer_withdraws_birthday(
    callback: CallbackQuery, t: Translator, customer: Customer, customers: Customers, shop: Shop
) -> None:
    evidence = Evidence(t("birthday-forget-question"), customer.locale, "settings")
    await show_settings(callback, t, await customers.set_birthday(customer, None, evidence), shop)


async def customer_withdraws_phone(
    callback: CallbackQuery, t: Translator, customer: Customer, customers: Customers, shop: Shop
) -> None:
    evidence = Evidence(t("phone-forget-question"), customer.locale, "settings")
    await show_settings(callback, t, await customers.set_phone(customer, None, evidence), shop)


async def customer_sets_quiet_hours(callback: CallbackQuery, t: Translator) -> None:
    choices = [
        button(
            t.hours(time(start), time(end)) if start != end else t.plain("button-quiet-default"),
            QuietChosen(start=start, end=end),
        )
        for start, end in _NIGHTS
    ]
    await show(callback, t("quiet-question"), [*column(choices), [back_to_settings(t)]])


async def customer_chooses_quiet_hours(
    callback: CallbackQuery,
    callback_data: QuietChosen,
    t: Translator,
    customer: Customer,
    customers: Customers,
    shop: Shop,
) -> None:
    start, end = callback_data.start % 24, callback_data.end % 24
    quiet = QuietHours(time(start), time(end)) if start != end else None
    await show_settings(callback, t, await customers.set_quiet(customer, quiet), shop)


async def customer_sets_branch(callback: CallbackQuery, t: Translator, customer: Customer, shop: Shop) -> None:
    chosen = own_branch(shop, customer)
    choices = [
        button(("✅ " if one == chosen else "") + in_own_language(t, one.names), BranchChosen(branch=one.id))
        for one in shop.branches
    ]
    anywhere = button(t.plain("button-branch-any"), BranchChosen(branch=0))
    await show(callback, t("branch-question"), [*column([*choices, anywhere]), [back_to_settings(t)]])


async def customer_chooses_branch(
    callback: CallbackQuery,
    callback_data: BranchChosen,
    t: Translator,
    customer: Customer,
    customers: Customers,
    shops: Shops,
) -> None:
    branch = await shops.branch(callback_data.branch) if callback_data.branch else None
    customer = await customers.choose_branch(customer, branch.id if branch else None)
    await show_settings(callback, t, customer, await shops.get())


def router() -> Router:
    router = Router()
    router.callback_query.register(customer_chooses_quiet_hours, QuietChosen.filter())
    router.callback_query.register(customer_chooses_branch, BranchChosen.filter())
    for setting, handler in (
        (Setting.MENU, customer_opens_settings),
        (Setting.LANGUAGE, customer_sets_language),
        (Setting.NEWSLETTER, customer_sets_newsletter),
        (Setting.BIRTHDAY, customer_sets_birthday),
        (Setting.PHONE, customer_sets_phone),
        (Setting.QUIET, customer_sets_quiet_hours),
        (Setting.BRANCH, customer_sets_branch),
        (Setting.FORGET_BIRTHDAY, customer_withdraws_birthday),
        (Setting.FORGET_PHONE, customer_withdraws_phone),
    ):
        router.callback_query.register(handler, SettingOpened.filter(), IsSetting(setting))
    return router
