"""Requests: call me back, put an item aside, bring it to me. One tap, one message, and a person does it in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import StateFilter
from aiogram.fsm.state import State, StatesGroup

from bot.desk.model import OF_REQUESTS, Incoming, Kind, Subject
from bot.telegram.callbacks import RequestBegun, RequestEnded
from bot.telegram.dialogues import stand
from bot.telegram.filters import IsMedia, IsText
from bot.telegram.incoming import incoming
from bot.telegram.routing import Router
from bot.telegram.show import Buttons, button, column, drop_buttons, show
from bot.telegram.wording import ticket_text

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.desk.service import Desk
    from bot.i18n import Translator
    from bot.shop.model import Shop


class Requesting(StatesGroup):
    """Data: `request`, the subject."""

    WORDS = State()


def requests(t: Translator) -> Buttons:
    """The doors to them, one a row."""
    return column(button(t.plain(f"button-request-{one}"), RequestBegun(subject=one)) for one in OF_REQUESTS)


async def customer_requests(
    callback: CallbackQuery, callback_data: RequestBegun, customer: Customer, t: Translator, state: FSMContext
) -> None:
    """What is needed to do it is asked in one question; a phone that we know is not asked again."""
    subject = callback_data.subject
    await stand(state, Requesting.WORDS, {**await state.get_data(), "request": subject})
    text, buttons = t(f"request-{subject}-question"), [button(t.plain("button-cancel"), RequestEnded(now=False))]
    if subject is Subject.CALL_BACK and customer.phone:
        text = t("request-call-back-known", phone=t.phone(customer.phone))
        buttons.insert(0, button(t.plain("button-request-now"), RequestEnded(now=True)))
    await show(callback, text, column(buttons))


async def customer_says_what(
    message: Message, customer: Customer, desk: Desk, t: Translator, shop: Shop, clock: Clock, state: FSMContext
) -> None:
    ticket = await desk.open(customer, Kind.REQUEST, [incoming(message)], await _subject(state))
    await _end(state)
    await message.answer(ticket_text(t, "request-passed-on", ticket, shop, clock.now()))


async def customer_ends_request(
    callback: CallbackQuery,
    callback_data: RequestEnded,
    customer: Customer,
    desk: Desk,
    t: Translator,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    """ "As soon as you can" needs no words. A second tap finds no question, and so sends nothing twice."""
    if await state.get_state() != Requesting.WORDS.state:
        await drop_buttons(callback)
    elif not callback_data.now:
        await _end(state)
        await show(callback, t("cancelled"))
    else:
        said = Incoming(message_id=None, text=t("button-request-now"))
        ticket = await desk.open(customer, Kind.REQUEST, [said], await _subject(state))
        await _end(state)
        await show(callback, ticket_text(t, "request-passed-on", ticket, shop, clock.now()))


async def _subject(state: FSMContext) -> Subject:
    return Subject((await state.get_data())["request"])


async def _end(state: FSMContext) -> None:
    data = await state.get_data()
    data.pop("request", None)
    await stand(state, None, data)


def router() -> Router:
    router = Router()
    for content in (IsText(), IsMedia()):
        router.message.register(customer_says_what, StateFilter(Requesting.WORDS), content)
    router.callback_query.register(customer_requests, RequestBegun.filter())
    router.callback_query.register(customer_ends_request, RequestEnded.filter())
    return router
