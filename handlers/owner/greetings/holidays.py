"""The list of holidays, and the card of one: its day, whom it is for, and whether it is greeted on."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from bot.i18n import Html, Locale
from bot.lifecycle.holidays import LANGUAGES
from bot.telegram.greetings import HolidayConfirmed, HolidayOpened
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from handlers.owner.greetings.callbacks import (
    GreetingShown,
    GreetingsOpened,
    HolidayAdded,
    HolidayDayChanged,
    HolidayDeleted,
    HolidayLanguageSwitched,
    HolidaysOpened,
    HolidaySwitched,
    HolidayTextChanged,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.lifecycle.holidays import Holiday
    from bot.lifecycle.rules_service import GreetingRules
    from bot.shop.model import Shop
    from bot.telegram.show import Buttons

_IN_ROW = 2


async def owner_opens_holidays(
    callback: CallbackQuery, t: Translator, greeting_rules: GreetingRules, state: FSMContext
) -> None:
    await state.clear()
    await _show_list(callback, t, greeting_rules)


async def owner_opens_holiday(
    callback: CallbackQuery,
    callback_data: HolidayOpened,
    t: Translator,
    greeting_rules: GreetingRules,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    await state.clear()
    holiday = await greeting_rules.holiday(callback_data.holiday)
    await show_holiday(callback, t, greeting_rules, holiday, shop.local(clock.now()).date())


async def owner_switches_holiday(
    callback: CallbackQuery,
    callback_data: HolidaySwitched,
    t: Translator,
    greeting_rules: GreetingRules,
    shop: Shop,
    clock: Clock,
) -> None:
    holiday = await greeting_rules.holiday(callback_data.holiday)
    if holiday.on_since is None and not holiday.can_be_on:
        await callback.answer(t.plain("alert-holiday-incomplete"), show_alert=True)
        return
    holiday = await greeting_rules.switch_holiday(holiday.code)
    await show_holiday(callback, t, greeting_rules, holiday, shop.local(clock.now()).date())


async def owner_confirms_holiday(
    callback: CallbackQuery,
    callback_data: HolidayConfirmed,
    t: Translator,
    greeting_rules: GreetingRules,
    shop: Shop,
    clock: Clock,
) -> None:
    today = shop.local(clock.now()).date()
    holiday = await greeting_rules.change_holiday(callback_data.holiday, lambda holiday: holiday.confirmed(today))
    await show_holiday(callback, t, greeting_rules, holiday, today)


async def owner_switches_holiday_language(
    callback: CallbackQuery,
    callback_data: HolidayLanguageSwitched,
    t: Translator,
    greeting_rules: GreetingRules,
    shop: Shop,
    clock: Clock,
) -> None:
    """A holiday without readers is off."""

    def switched(holiday: Holiday) -> Holiday:
        chosen = set(holiday.languages) ^ {callback_data.language}
        languages = tuple(locale for locale in LANGUAGES if locale in chosen)
        return replace(holiday, languages=languages, on_since=holiday.on_since if languages else None)

    holiday = await greeting_rules.change_holiday(callback_data.holiday, switched)
    await show_holiday(callback, t, greeting_rules, holiday, shop.local(clock.now()).date())


async def owner_deletes_holiday(
    callback: CallbackQuery, callback_data: HolidayDeleted, t: Translator, greeting_rules: GreetingRules
) -> None:
    """Asked once more; only the owner's own ones can go."""
    holiday = await greeting_rules.holiday(callback_data.holiday)
    if callback_data.sure:
        await greeting_rules.delete_holiday(holiday.code)
        await _show_list(callback, t, greeting_rules)
        return
    buttons = [
        button(t.plain("button-holiday-delete-sure"), HolidayDeleted(holiday=holiday.code, sure=True)),
        button(t.plain("button-owner-keep"), HolidayOpened(holiday=holiday.code)),
    ]
    await show(callback, t("holiday-delete-question", name=holiday_name(t, holiday)), column(buttons))


async def show_holiday(
    event: Message | CallbackQuery, t: Translator, greeting_rules: GreetingRules, holiday: Holiday, today: date
) -> None:
    hour = (await greeting_rules.get()).hour
    lines = [
        t("holiday-card", name=holiday_name(t, holiday)),
        t("holiday-card-on", time=t.time(time(hour))) if holiday.on_since else t("holiday-card-off"),
        _day(t, holiday, today),
        t("holiday-card-languages", languages=_names(holiday.languages))
        if holiday.languages
        else t("holiday-card-no-languages"),
    ]
    if holiday.is_own:
        written = [locale for locale in LANGUAGES if holiday.texts.get(locale)]
        lines.append(t("holiday-card-texts", languages=_names(written)) if written else t("holiday-card-no-texts"))
    await show(event, Html("\n".join(lines)), _buttons(t, holiday, today))


def holiday_name(t: Translator, holiday: Holiday) -> str:
    return holiday.name if holiday.is_own else t.plain(f"holiday-{holiday.code}")


async def _show_list(event: Message | CallbackQuery, t: Translator, greeting_rules: GreetingRules) -> None:
    buttons = [
        button(("✅ " if holiday.on_since else "") + holiday_name(t, holiday), HolidayOpened(holiday=holiday.code))
        for holiday in await greeting_rules.holidays()
    ]
    buttons.append(button(t.plain("button-holiday-add"), HolidayAdded()))
    buttons.append(button(t.plain("button-back"), GreetingsOpened()))
    await show(event, t("holidays-list"), column(buttons))


def _day(t: Translator, holiday: Holiday, today: date) -> Html:
    coming = holiday.next_day(today)
    if coming is None:
        return t("holiday-card-no-day")
    day, is_certain = coming
    return t("holiday-card-day" if is_certain else "holiday-card-day-unsure", date=t.date(day, with_year=True))


def _buttons(t: Translator, holiday: Holiday, today: date) -> Buttons:
    code, coming = holiday.code, holiday.next_day(today)
    switch = "button-holiday-off" if holiday.on_since else "button-holiday-on"
    rows: list[InlineKeyboardButton] = []
    if coming and not coming[1]:
        rows.append(button(t.plain("button-holiday-confirm"), HolidayConfirmed(holiday=code)))
    rows += [
        button(t.plain(switch), HolidaySwitched(holiday=code)),
        button(t.plain("button-holiday-day"), HolidayDayChanged(holiday=code)),
    ]
    if holiday.is_own:
        rows += [
            button(
                t.plain("button-holiday-text", language=locale.own_name),
                HolidayTextChanged(holiday=code, language=locale),
            )
            for locale in LANGUAGES
        ]
    if not holiday.is_own or holiday.can_be_on:
        what = code if holiday.is_own else f"holiday-{code}"
        rows.append(button(t.plain("button-holiday-preview"), GreetingShown(what=what)))
    if holiday.is_own:
        rows.append(button(t.plain("button-holiday-delete"), HolidayDeleted(holiday=code, sure=False)))
    return [*_languages(holiday), *column(rows), [button(t.plain("button-back"), HolidaysOpened())]]


def _languages(holiday: Holiday) -> Buttons:
    """The readers, to switch on and off."""
    buttons = [
        button(
            ("✅ " if locale in holiday.languages else "") + locale.own_name,
            HolidayLanguageSwitched(holiday=holiday.code, language=locale),
        )
        for locale in LANGUAGES
    ]
    return [buttons[at : at + _IN_ROW] for at in range(0, len(buttons), _IN_ROW)]


def _names(locales: Iterable[Locale]) -> str:
    return ", ".join(locale.own_name for locale in locales)


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_opens_holidays, HolidaysOpened.filter())
    router.callback_query.register(owner_opens_holiday, HolidayOpened.filter())
    router.callback_query.register(owner_switches_holiday, HolidaySwitched.filter())
    router.callback_query.register(owner_confirms_holiday, HolidayConfirmed.filter())
    router.callback_query.register(owner_switches_holiday_language, HolidayLanguageSwitched.filter())
    router.callback_query.register(owner_deletes_holiday, HolidayDeleted.filter())
    return router
