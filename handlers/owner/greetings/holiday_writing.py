"""What owners type about a holiday: the day it is on, and the name and the words of one of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aiogram.filters import StateFilter

from bot.core.errors import NotFound
from bot.i18n import Locale
from bot.lifecycle.holidays import LANGUAGES, MOST_NAME, MOST_TEXT, DayNotUnderstood
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from handlers.owner.asking import GreetingWriting, ask, complaint, words
from handlers.owner.filters import IsAnswer
from handlers.owner.greetings.callbacks import HolidayAdded, HolidayDayChanged, HolidayTextChanged
from handlers.owner.greetings.holidays import show_holiday

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.lifecycle.holidays import Holiday
    from bot.lifecycle.rules_service import GreetingRules
    from bot.shop.model import Shop


async def owner_adds_holiday(callback: CallbackQuery, t: Translator, state: FSMContext) -> None:
    await ask(callback, state, GreetingWriting.HOLIDAY_NAME, t("holiday-ask-name"))


async def owner_names_holiday(
    message: Message, t: Translator, greeting_rules: GreetingRules, state: FSMContext
) -> None:
    """The holiday is kept from here on; its day is asked next."""
    if refusal := complaint(t, words(message), MOST_NAME):
        await message.answer(refusal)
        return
    holiday = await greeting_rules.add_holiday(words(message))
    await ask(message, state, GreetingWriting.HOLIDAY_DAY, t("holiday-ask-day"), holiday=holiday.code)


async def owner_changes_holiday_day(
    callback: CallbackQuery, callback_data: HolidayDayChanged, t: Translator, state: FSMContext
) -> None:
    await ask(callback, state, GreetingWriting.HOLIDAY_DAY, t("holiday-ask-day"), holiday=callback_data.holiday)


async def owner_writes_holiday_day(
    message: Message, t: Translator, greeting_rules: GreetingRules, shop: Shop, clock: Clock, state: FSMContext
) -> None:
    """What is no day is answered with an example, and the question stays open."""
    today, code = shop.local(clock.now()).date(), (await state.get_data())["holiday"]
    try:
        holiday = await greeting_rules.change_holiday(code, lambda holiday: holiday.moved_to(words(message), today))
    except DayNotUnderstood:
        await message.answer(t("holiday-day-not-understood"))
        return
    await state.clear()
    await show_holiday(message, t, greeting_rules, holiday, today)


async def owner_changes_holiday_text(
    callback: CallbackQuery, callback_data: HolidayTextChanged, t: Translator, state: FSMContext
) -> None:
    if callback_data.language not in LANGUAGES:
        raise NotFound
    await ask(
        callback,
        state,
        GreetingWriting.HOLIDAY_TEXT,
        t("holiday-ask-text", language=callback_data.language.own_name),
        holiday=callback_data.holiday,
        language=callback_data.language,
    )


async def owner_words_holiday(
    message: Message, t: Translator, greeting_rules: GreetingRules, shop: Shop, clock: Clock, state: FSMContext
) -> None:
    """The words keep the formatting that Telegram shows."""
    data, text = await state.get_data(), message.html_text.replace("\x00", "").strip()
    if refusal := complaint(t, text, MOST_TEXT):
        await message.answer(refusal)
        return

    def worded(holiday: Holiday) -> Holiday:
        return replace(holiday, texts={**holiday.texts, Locale(data["language"]).value: text})

    holiday = await greeting_rules.change_holiday(data["holiday"], worded)
    await state.clear()
    await show_holiday(message, t, greeting_rules, holiday, shop.local(clock.now()).date())


def router() -> Router:
    router = Router()
    is_words = (IsText(), IsAnswer())
    router.message.register(owner_names_holiday, StateFilter(GreetingWriting.HOLIDAY_NAME), *is_words)
    router.message.register(owner_writes_holiday_day, StateFilter(GreetingWriting.HOLIDAY_DAY), *is_words)
    router.message.register(owner_words_holiday, StateFilter(GreetingWriting.HOLIDAY_TEXT), *is_words)
    router.callback_query.register(owner_adds_holiday, HolidayAdded.filter())
    router.callback_query.register(owner_changes_holiday_day, HolidayDayChanged.filter())
    router.callback_query.register(owner_changes_holiday_text, HolidayTextChanged.filter())
    return router
