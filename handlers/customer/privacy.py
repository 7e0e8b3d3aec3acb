"""Privacy: what we keep and why, all of it as a file, and none of it any more."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from aiogram.types import BufferedInputFile, Message, ReplyKeyboardRemove

from bot.telegram.callbacks import ErasureAnswered, Setting, SettingOpened
from bot.telegram.filters import IsSetting
from bot.telegram.routing import Router
from bot.telegram.show import button, column, drop_buttons, show
from handlers.customer.screens import show_settings

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery

    from bot.customers.model import Customer
    from bot.customers.privacy import Privacy
    from bot.i18n import Translator
    from bot.shop.model import Shop


async def customer_reads_privacy(message: Message, t: Translator, shop: Shop) -> None:
    await message.answer(t("privacy", shop=shop.name))


async def customer_opens_privacy(callback: CallbackQuery, t: Translator, shop: Shop) -> None:
    await callback.answer()
    if callback.message:
        await callback.message.answer(t("privacy", shop=shop.name))


async def customer_takes_data(callback: CallbackQuery, t: Translator, customer: Customer, privacy: Privacy) -> None:
    """A file for people and machines alike: JSON, with all we know."""
    await callback.answer()
    if not callback.message:
        return
    data = json.dumps(await privacy.export(customer), ensure_ascii=False, indent=2)
    await callback.message.answer_document(BufferedInputFile(data.encode(), "suhbat.json"), caption=t("data-file"))


async def customer_wants_erasure(callback: CallbackQuery, t: Translator) -> None:
    buttons = [
        button(t.plain("button-erase-yes"), ErasureAnswered(yes=True)),
        button(t.plain("button-erase-no"), ErasureAnswered(yes=False)),
    ]
    await show(callback, t("erase-question"), column(buttons))


async def customer_answers_erasure(
    callback: CallbackQuery,
    callback_data: ErasureAnswered,
    t: Translator,
    customer: Customer,
    privacy: Privacy,
    shop: Shop,
    state: FSMContext,
) -> None:
    if not callback_data.yes:
        await show_settings(callback, t, customer, shop)
        return
    await state.clear()
    await privacy.erase(customer)
    await drop_buttons(callback)
    if callback.message:
        await callback.message.answer(t("erased"), reply_markup=ReplyKeyboardRemove())


def router() -> Router:
    router = Router()
    router.callback_query.register(customer_answers_erasure, ErasureAnswered.filter())
    for setting, handler in (
        (Setting.PRIVACY, customer_opens_privacy),
        (Setting.DATA, customer_takes_data),
        (Setting.ERASE, customer_wants_erasure),
    ):
        router.callback_query.register(handler, SettingOpened.filter(), IsSetting(setting))
    return router
