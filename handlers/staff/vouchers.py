"""Vouchers at the till: a code typed in the group shows its card, and one tap redeems it.

The buttons work in the private chat too, where staff come by scanning. Who presses is looked up each time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command
from aiogram.types import InlineKeyboardMarkup

from bot.telegram.callbacks import ReversalAsked, ReversalConfirmed, VoucherOpened, VoucherRedeemed
from bot.telegram.rights import only_member
from bot.telegram.routing import Router
from bot.telegram.show import show
from bot.telegram.vouchers import card_buttons, card_text, reversal_buttons

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.filters import CommandObject
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.loyalty.service import Vouchers
    from bot.shop.model import Shop
    from bot.team.model import Member
    from bot.team.service import Team


async def staff_types_code(
    message: Message,
    command: CommandObject,
    vouchers: Vouchers,
    t: Translator,
    shop: Shop,
    clock: Clock,
    member: Member,
) -> None:
    """The card comes as an answer in the same topic; none of it reaches the customer whose topic that is."""
    if not command.args:
        await message.reply(t("voucher-how"))
        return
    card = await vouchers.find(command.args, member)
    rows = card_buttons(t, card, clock.now())
    markup = InlineKeyboardMarkup(inline_keyboard=rows) if rows else None
    await message.reply(card_text(t, shop, card, clock.now()), reply_markup=markup)


async def staff_redeems(
    callback: CallbackQuery,
    callback_data: VoucherRedeemed,
    bot: Bot,
    vouchers: Vouchers,
    team: Team,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    """Whoever comes second reads on the card who was first, and when."""
    member = await only_member(bot, team, callback.from_user)
    done = await vouchers.redeem(callback_data.voucher, callback_data.press, member)
    now = clock.now()
    await show(
        callback,
        card_text(t, shop, done.card, now, won=done.won),
        card_buttons(t, done.card, now, won=done.won),
        toast=t.plain("alert-voucher-redeemed" if done.won else "alert-voucher-not-redeemed"),
    )


async def staff_wants_reversal(
    callback: CallbackQuery, callback_data: ReversalAsked, bot: Bot, vouchers: Vouchers, team: Team, t: Translator
) -> None:
    await only_member(bot, team, callback.from_user)
    voucher = await vouchers.voucher_of(callback_data.use)
    await show(callback, t("voucher-reversal-question"), reversal_buttons(t, callback_data.use, voucher))


async def staff_reverses(
    callback: CallbackQuery,
    callback_data: ReversalConfirmed,
    bot: Bot,
    vouchers: Vouchers,
    team: Team,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    member = await only_member(bot, team, callback.from_user)
    card = await vouchers.reverse(callback_data.use, member, callback_data.reason)
    now = clock.now()
    toast = t.plain("alert-voucher-reversed")
    await show(callback, card_text(t, shop, card, now), card_buttons(t, card, now), toast=toast)


async def staff_goes_back_to_card(
    callback: CallbackQuery,
    callback_data: VoucherOpened,
    bot: Bot,
    vouchers: Vouchers,
    team: Team,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    await only_member(bot, team, callback.from_user)
    card, now = await vouchers.card(callback_data.voucher), clock.now()
    await show(callback, card_text(t, shop, card, now), card_buttons(t, card, now))


def buttons_router() -> Router:
    router = Router()
    router.callback_query.register(staff_redeems, VoucherRedeemed.filter())
    router.callback_query.register(staff_wants_reversal, ReversalAsked.filter())
    router.callback_query.register(staff_reverses, ReversalConfirmed.filter())
    router.callback_query.register(staff_goes_back_to_card, VoucherOpened.filter())
    return router


def router() -> Router:
    router = buttons_router()
    router.message.register(staff_types_code, Command("voucher"))
    return router
