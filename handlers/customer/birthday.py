"""The birthday: typed in any usual form, or picked by buttons, or skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import StateFilter

from bot.answers.model import Alarm, Sure
from bot.customers.birthdays import (
    Birthday,
    BirthdayError,
    BirthdayImpossible,
    BirthdayInFuture,
    BirthdayNotUnderstood,
    longest,
    parse_birthday,
)
from bot.customers.model import Evidence
from bot.telegram.callbacks import BirthdayPicked, Step, StepLeft
from bot.telegram.filters import IsStep, IsText
from bot.telegram.routing import Router
from bot.telegram.show import Buttons, button, drop_buttons, show
from handlers.customer.screens import Asking, after_birthday

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.answers.service import Answers
    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.i18n import Translator
    from bot.shop.model import Shop

_MONTHS_IN_ROW = 2
_DAYS_IN_ROW = 7


async def customer_types_birthday(
    message: Message,
    customer: Customer,
    customers: Customers,
    answers: Answers,
    t: Translator,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    """Whatever is not understood is answered with an example, and the question stays open.

    Somebody who asks or complains meanwhile is heard: any text at any time may be a question.
    """
    text = message.text or ""
    try:
        birthday = parse_birthday(text, shop.local(clock.now()).date())
    except BirthdayError as error:
        understood = await answers.understand(text, customer.locale)
        is_else = isinstance(understood.found, Sure) or understood.alarm is Alarm.CLEAR
        if isinstance(error, BirthdayNotUnderstood) and is_else:
            raise SkipHandler from None
        await message.answer(t(_refusal(error)))
        return
    customer = await _keep(customer, customers, t, birthday)
    await message.answer(t("birthday-kept", date=_written(t, birthday)))
    await after_birthday(message, t, state, customer)


async def customer_picks_birthday(
    callback: CallbackQuery,
    callback_data: BirthdayPicked,
    customer: Customer,
    customers: Customers,
    t: Translator,
    state: FSMContext,
) -> None:
    """First the month, then the day. The year is not asked."""
    month, day = callback_data.month, callback_data.day
    if not month:
        await show(callback, t("birthday-pick-month"), _months(t))
    elif not day:
        await show(callback, t("birthday-pick-day", month=t.plain(f"month-{month}")), _days(t, month))
    else:
        birthday = Birthday(month=month, day=day)
        customer = await _keep(customer, customers, t, birthday)
        await show(callback, t("birthday-kept", date=_written(t, birthday)))
        if callback.message:
            await after_birthday(callback.message, t, state, customer)


async def customer_skips_birthday(
    callback: CallbackQuery, customer: Customer, t: Translator, state: FSMContext
) -> None:
    await drop_buttons(callback)
    if callback.message:
        await after_birthday(callback.message, t, state, customer)


async def _keep(customer: Customer, customers: Customers, t: Translator, birthday: Birthday) -> Customer:
    evidence = Evidence(t("birthday-question"), customer.locale, "birthday-question")
    return await customers.set_birthday(customer, birthday, evidence)


def _refusal(error: BirthdayError) -> str:
    if isinstance(error, BirthdayImpossible):
        return "birthday-impossible"
    return "birthday-in-future" if isinstance(error, BirthdayInFuture) else "birthday-not-understood"


def _written(t: Translator, birthday: Birthday) -> str:
    return t.date(birthday.born, with_year=birthday.year is not None)


def _months(t: Translator) -> Buttons:
    buttons = [button(t.plain(f"month-{month}"), BirthdayPicked(month=month, day=0)) for month in range(1, 13)]
    rows = [buttons[at : at + _MONTHS_IN_ROW] for at in range(0, 12, _MONTHS_IN_ROW)]
    return [*rows, [button(t.plain("button-skip"), StepLeft(step=Step.BIRTHDAY))]]


def _days(t: Translator, month: int) -> Buttons:
    last = longest(month)
    buttons = [button(str(day), BirthdayPicked(month=month, day=day)) for day in range(1, last + 1)]
    rows = [buttons[at : at + _DAYS_IN_ROW] for at in range(0, last, _DAYS_IN_ROW)]
    return [*rows, [button(t.plain("button-back"), BirthdayPicked(month=0, day=0))]]


def router() -> Router:
    router = Router()
    router.message.register(customer_types_birthday, StateFilter(Asking.BIRTHDAY), IsText())
    router.callback_query.register(customer_picks_birthday, BirthdayPicked.filter())
    router.callback_query.register(customer_skips_birthday, StepLeft.filter(), IsStep(Step.BIRTHDAY))
    return router
