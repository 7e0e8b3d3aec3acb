"""Promises to a customer, "I'll call at 15:00": made by a command or a button, kept or put off by a button, listed.

The customer is told nothing by any of this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command
from aiogram.types import InlineKeyboardMarkup

from bot.core.errors import NotFound
from bot.desk.promises import Preset
from bot.telegram.incoming import ticket_here
from bot.telegram.promises import promise_buttons, promise_lines, what, when
from bot.telegram.ready_replies import new_press
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.ticket_callbacks import LaterAsked, PromiseAsked, PromiseKept, PromiseMade, PromisePutOff

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from aiogram.filters import CommandObject
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.desk.promises import Promise
    from bot.desk.promises_service import Promises
    from bot.desk.service import Desk
    from bot.i18n import Html, Translator
    from bot.shop.model import Shop
    from bot.team.model import Member


async def staff_promises(
    message: Message,
    command: CommandObject,
    desk: Desk,
    promises: Promises,
    t: Translator,
    shop: Shop,
    clock: Clock,
    member: Member,
) -> None:
    """With a time and words behind the command. Without, or outside of a ticket: how it is done."""
    try:
        ticket = await ticket_here(message, desk)
    except NotFound:
        ticket = None
    if ticket is None or not command.args:
        await message.reply(t("promise-how"))
        return
    promise = await promises.write(ticket, member, command.args, f"{message.chat.id}:{message.message_id}")
    markup = InlineKeyboardMarkup(inline_keyboard=promise_buttons(t, promise))
    await message.reply(_made(t, shop, promise, clock.now()), reply_markup=markup)


async def staff_wants_to_promise(
    callback: CallbackQuery, callback_data: PromiseAsked, desk: Desk, t: Translator, shop: Shop, clock: Clock
) -> None:
    """The usual times come below; the card stays as it is."""
    ticket, press = await desk.ticket(callback_data.ticket), new_press()
    buttons = [
        button(_label(t, preset), PromiseMade(ticket=ticket.id, preset=preset, press=press))
        for preset in _ahead(clock.now(), shop.seen_from(ticket.branch_id).zone)
    ]
    await callback.answer()
    if callback.message:
        markup = InlineKeyboardMarkup(inline_keyboard=column(buttons))
        await callback.message.reply(t("promise-question"), reply_markup=markup)


async def staff_promises_by_button(
    callback: CallbackQuery,
    callback_data: PromiseMade,
    desk: Desk,
    promises: Promises,
    t: Translator,
    shop: Shop,
    clock: Clock,
    member: Member,
) -> None:
    ticket = await desk.ticket(callback_data.ticket)
    promise = await promises.press(ticket, member, callback_data.preset, callback_data.press)
    await show(callback, _made(t, shop, promise, clock.now()), promise_buttons(t, promise))


async def staff_keeps_promise(
    callback: CallbackQuery, callback_data: PromiseKept, promises: Promises, t: Translator, member: Member
) -> None:
    promise = await promises.keep(callback_data.promise, member)
    await show(callback, t("promise-kept", number=str(promise.ticket_id), text=what(t, promise)))


async def staff_wants_to_put_off(
    callback: CallbackQuery, callback_data: LaterAsked, promises: Promises, t: Translator, shop: Shop, clock: Clock
) -> None:
    promise = await promises.existing(callback_data.promise)
    buttons = column(
        button(_label(t, preset), PromisePutOff(promise=promise.id, preset=preset))
        for preset in _ahead(clock.now(), shop.seen_from(promise.branch_id).zone)
    )
    await show(callback, t("promise-later-question", text=what(t, promise)), buttons)


async def staff_puts_off(
    callback: CallbackQuery,
    callback_data: PromisePutOff,
    promises: Promises,
    t: Translator,
    shop: Shop,
    clock: Clock,
    member: Member,
) -> None:
    """What was kept in the meantime is kept."""
    promise = await promises.put_off(callback_data.promise, member, callback_data.preset)
    if promise.kept_at is not None:
        await show(callback, t("promise-kept", number=str(promise.ticket_id), text=what(t, promise)))
        return
    await show(callback, _made(t, shop, promise, clock.now()), promise_buttons(t, promise))


async def staff_lists_promises(
    message: Message, promises: Promises, t: Translator, shop: Shop, clock: Clock, member: Member
) -> None:
    """Who leads sees everybody's, others their own."""
    found = await promises.all_open(None if member.leads else member.telegram_id)
    lines = promise_lines(t, shop, found, clock.now())
    await message.reply("\n".join([t("promises-open"), *lines]) if lines else t("promises-none"))


def _made(t: Translator, shop: Shop, promise: Promise, now: datetime) -> Html:
    return t(
        "promise-made",
        number=str(promise.ticket_id),
        time=when(t, shop, promise, now),
        name=promise.member_name,
        text=what(t, promise),
    )


def _ahead(now: datetime, zone: ZoneInfo) -> list[Preset]:
    return [preset for preset in Preset if preset.is_ahead(now, zone)]


def _label(t: Translator, preset: Preset) -> str:
    return t.plain(f"button-promise-{preset}")


def router() -> Router:
    router = Router()
    router.message.register(staff_lists_promises, Command("promises"))
    router.message.register(staff_promises, Command("promise"))
    router.callback_query.register(staff_wants_to_promise, PromiseAsked.filter())
    router.callback_query.register(staff_promises_by_button, PromiseMade.filter())
    router.callback_query.register(staff_keeps_promise, PromiseKept.filter())
    router.callback_query.register(staff_wants_to_put_off, LaterAsked.filter())
    router.callback_query.register(staff_puts_off, PromisePutOff.filter())
    return router
