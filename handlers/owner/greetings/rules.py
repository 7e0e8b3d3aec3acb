"""The screen of the greetings: whether, when and how late birthdays are greeted, and who is next."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.core.errors import NotFound
from bot.i18n import Html
from bot.lifecycle.model import HOURS, LATE_DAYS, LeapDay, Reason
from bot.telegram.greetings import gift_words
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from handlers.owner.callbacks import OwnerMenuOpened
from handlers.owner.greetings.callbacks import (
    ComingAsked,
    GiftOpened,
    GreetingsOpened,
    HolidaysOpened,
    HourChosen,
    LateDaysChosen,
    PreviewOpened,
    Rule,
    RuleSwitched,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

    from bot.i18n import Translator
    from bot.lifecycle.model import Rules
    from bot.lifecycle.rules_service import GreetingRules
    from bot.lifecycle.service import Lifecycle
    from bot.telegram.show import Buttons

_COMMON_YEAR = 2026
_IN_ROW = 4
# What the owner can do something about; the other reasons are the customers' own wish.
_TOLD = (Reason.LATE, Reason.COMPLAINT, Reason.UNREACHABLE)


async def owner_asks_for_greetings(
    event: Message | CallbackQuery,
    t: Translator,
    lifecycle: Lifecycle,
    greeting_rules: GreetingRules,
    state: FSMContext,
) -> None:
    await state.clear()
    await show_greetings(event, t, lifecycle, greeting_rules)


async def owner_switches_rule(
    callback: CallbackQuery,
    callback_data: RuleSwitched,
    t: Translator,
    lifecycle: Lifecycle,
    greeting_rules: GreetingRules,
) -> None:
    rules = await greeting_rules.get()
    match callback_data.rule:
        case Rule.BIRTHDAYS:
            await greeting_rules.change(birthdays=not rules.birthdays)
        case Rule.LEAP_DAY:
            other = LeapDay.AFTER if rules.leap_day is LeapDay.BEFORE else LeapDay.BEFORE
            await greeting_rules.change(leap_day=other)
        case Rule.HINTS:
            await greeting_rules.change(hints=not rules.hints)
        case Rule.ANNIVERSARY:
            await greeting_rules.switch_anniversary()
        case Rule.WELCOME:
            await greeting_rules.switch_welcome()
    await show_greetings(callback, t, lifecycle, greeting_rules)


async def owner_chooses_hour(
    callback: CallbackQuery,
    callback_data: HourChosen,
    t: Translator,
    lifecycle: Lifecycle,
    greeting_rules: GreetingRules,
) -> None:
    if callback_data.hour is None:
        choices = [button(t.time(time(hour)), HourChosen(hour=hour)) for hour in HOURS]
        rows = [choices[at : at + _IN_ROW] for at in range(0, len(choices), _IN_ROW)]
        await show(callback, t("greetings-hour-question"), [*rows, _back(t)])
        return
    if callback_data.hour not in HOURS:
        raise NotFound
    await greeting_rules.change(hour=callback_data.hour)
    await show_greetings(callback, t, lifecycle, greeting_rules)


async def owner_chooses_late_days(
    callback: CallbackQuery,
    callback_data: LateDaysChosen,
    t: Translator,
    lifecycle: Lifecycle,
    greeting_rules: GreetingRules,
) -> None:
    if callback_data.days is None:
        choices = [button(t.number(days), LateDaysChosen(days=days)) for days in LATE_DAYS]
        await show(callback, t("greetings-late-question"), [choices, _back(t)])
        return
    if callback_data.days not in LATE_DAYS:
        raise NotFound
    await greeting_rules.change(late_days=callback_data.days)
    await show_greetings(callback, t, lifecycle, greeting_rules)


async def owner_asks_who_is_next(callback: CallbackQuery, t: Translator, lifecycle: Lifecycle) -> None:
    """Names are Telegram's, as staff know their customers."""
    coming = await lifecycle.coming()
    lines = [
        t(
            "greetings-coming-line",
            date=t.date(one.day),
            name=one.reader.name,
            language=one.reader.locale.own_name,
        )
        for one in coming
    ]
    text = Html("\n".join([t("greetings-coming-head"), *lines])) if lines else t("greetings-coming-nobody")
    await show(callback, text, [_back(t)])


async def show_greetings(
    event: Message | CallbackQuery, t: Translator, lifecycle: Lifecycle, greeting_rules: GreetingRules
) -> None:
    rules = await greeting_rules.get()
    on = sum(holiday.on_since is not None for holiday in await greeting_rules.holidays())
    skipped = await lifecycle.skipped()
    lines = [
        *_lines(t, rules),
        t("greetings-holidays", number=on),
        *(t(f"greetings-skipped-{reason}", number=skipped[reason]) for reason in _TOLD if reason in skipped),
    ]
    await show(event, Html("\n".join(lines)), _menu(t, rules))


def _lines(t: Translator, rules: Rules) -> Sequence[Html]:
    gift = rules.voucher
    leap_day = rules.leap_day.in_year(_COMMON_YEAR)
    return (
        t("greetings-head"),
        t("greetings-birthdays-on", time=t.time(time(rules.hour))) if rules.birthdays else t("greetings-birthdays-off"),
        t("greetings-late", days=rules.late_days),
        t("greetings-leap", date=t.on_date(leap_day)),
        t("greetings-gift", gift=gift_words(t, gift), days=gift.valid_days) if gift else t("greetings-no-gift"),
        t("greetings-hints-on") if rules.hints else t("greetings-hints-off"),
        t("greetings-anniversary-on") if rules.anniversary_since else t("greetings-anniversary-off"),
        t("greetings-welcome-on") if rules.welcome_since else t("greetings-welcome-off"),
    )


def _menu(t: Translator, rules: Rules) -> Buttons:
    switch = "button-greetings-birthdays-off" if rules.birthdays else "button-greetings-birthdays-on"
    return column(
        [
            button(t.plain("button-greetings-coming"), ComingAsked()),
            button(t.plain(switch), RuleSwitched(rule=Rule.BIRTHDAYS)),
            button(t.plain("button-greetings-gift"), GiftOpened()),
            button(t.plain("button-greetings-preview"), PreviewOpened()),
            button(t.plain("button-greetings-hour"), HourChosen()),
            button(t.plain("button-greetings-late"), LateDaysChosen()),
            button(t.plain("button-greetings-leap"), RuleSwitched(rule=Rule.LEAP_DAY)),
            button(t.plain("button-greetings-hints"), RuleSwitched(rule=Rule.HINTS)),
            button(t.plain("button-greetings-holidays"), HolidaysOpened()),
            button(t.plain("button-greetings-anniversary"), RuleSwitched(rule=Rule.ANNIVERSARY)),
            button(t.plain("button-greetings-welcome"), RuleSwitched(rule=Rule.WELCOME)),
            button(t.plain("button-back"), OwnerMenuOpened()),
        ]
    )


def _back(t: Translator) -> list[InlineKeyboardButton]:
    return [button(t.plain("button-back"), GreetingsOpened())]


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_greetings, Command("greetings"))
    router.callback_query.register(owner_asks_for_greetings, GreetingsOpened.filter())
    router.callback_query.register(owner_switches_rule, RuleSwitched.filter())
    router.callback_query.register(owner_chooses_hour, HourChosen.filter())
    router.callback_query.register(owner_chooses_late_days, LateDaysChosen.filter())
    router.callback_query.register(owner_asks_who_is_next, ComingAsked.filter())
    return router
