"""Promo codes in the private chat: a customer's own with their QR codes, and any code that is typed or scanned.

Staff scan with the camera of their own phone, which leads them here: they see the card of the till.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Filter

from bot.loyalty.codes import from_link
from bot.loyalty.model import Standing
from bot.telegram.callbacks import Setting, SettingOpened, VoucherShown
from bot.telegram.filters import IsSetting
from bot.telegram.rights import member_of_team
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.vouchers import card_buttons, card_text, customer_text, label, qr_code
from handlers.customer.screens import show_languages

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.i18n import Translator
    from bot.loyalty.model import Voucher
    from bot.loyalty.service import Vouchers
    from bot.shop.model import Shop
    from bot.team.service import Team
    from bot.telegram.show import Place


async def customer_lists_vouchers(message: Message, customer: Customer, vouchers: Vouchers, t: Translator) -> None:
    await _list(message, customer, vouchers, t)


async def customer_opens_vouchers(
    callback: CallbackQuery, customer: Customer, vouchers: Vouchers, t: Translator
) -> None:
    """The settings stay above."""
    await callback.answer()
    if callback.message:
        await _list(callback.message, customer, vouchers, t)


async def customer_shows_voucher(
    callback: CallbackQuery,
    callback_data: VoucherShown,
    bot: Bot,
    customer: Customer,
    vouchers: Vouchers,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    await callback.answer()
    voucher = await vouchers.own(customer, callback_data.voucher)
    if callback.message:
        await _show(callback.message, bot, voucher, t, shop, clock)


async def somebody_sends_code(
    message: Message,
    code: str,
    bot: Bot,
    customer: Customer,
    vouchers: Vouchers,
    team: Team,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    """Staff see the card of the till; a customer sees what the code is to them."""
    user = message.from_user
    member = await member_of_team(bot, team, user) if user else None
    if member is not None:
        card, now = await vouchers.find(code, member), clock.now()
        await show(message, card_text(t, shop, card, now), card_buttons(t, card, now))
    elif not customer.locale_chosen:
        # Somebody's QR code brought a newcomer: nothing of it is theirs.
        await show_languages(message, t, user.language_code if user else None, first=True)
    else:
        voucher = await vouchers.find_own(code, customer, shop.zone)
        await _show(message, bot, voucher, t, shop, clock)


async def somebody_sends_no_code(message: Message, t: Translator) -> None:
    await message.answer(t("voucher-how"))


class HasCode(Filter):
    """A code and nothing else: as a text, after /voucher, or in the link of a QR code. Hands it on as `code`."""

    async def __call__(self, message: Message, vouchers: Vouchers) -> bool | dict[str, str]:
        command, _, rest = (message.text or "").partition(" ")
        match command:
            case "/voucher":
                return {"code": rest} if rest.strip() else False
            case "/start":
                code = from_link(rest.strip()) or ""
            case _:
                code = message.text or ""
        return {"code": code} if vouchers.recognises(code) else False


async def _list(message: Place, customer: Customer, vouchers: Vouchers, t: Translator) -> None:
    found = await vouchers.of_customer(customer)
    buttons = column(button(label(t, voucher), VoucherShown(voucher=voucher.id)) for voucher in found)
    await show(message, t("vouchers-list") if found else t("vouchers-none"), buttons)


async def _show(message: Place, bot: Bot, voucher: Voucher, t: Translator, shop: Shop, clock: Clock) -> None:
    """One's own comes with its picture as long as it is good."""
    now = clock.now()
    text = customer_text(t, shop, voucher, now)
    if voucher.customer_id is not None and voucher.standing(now) is Standing.LIVE:
        await message.answer_photo(await qr_code(bot, voucher), caption=text)
    else:
        await message.answer(text)


def router() -> Router:
    router = Router()
    router.message.register(somebody_sends_code, HasCode())
    router.callback_query.register(customer_shows_voucher, VoucherShown.filter())
    router.callback_query.register(customer_opens_vouchers, SettingOpened.filter(), IsSetting(Setting.VOUCHERS))
    return router
