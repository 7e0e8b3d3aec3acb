"""What became of the promo codes, and the codes for everybody: look at one, end it. See also `voucher_writing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.i18n import Html
from bot.loyalty.model import Card, Standing
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.vouchers import card_text, label
from handlers.owner.callbacks import (
    OwnerMenuOpened,
    PublicVoucherAdded,
    PublicVoucherCancelled,
    PublicVoucherOpened,
    VouchersOpened,
)
from handlers.owner.canned_callbacks import LimitsOpened
from handlers.owner.filters import FromOwner

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.loyalty.model import Count, Voucher
    from bot.loyalty.service import Vouchers
    from bot.shop.model import Shop

# Where vouchers come from, as far as there is a word for it; the rest is shown as it is written in the table.
_ORIGINS = {"birthday", "campaign", "code", "ticket"}


async def owner_asks_for_vouchers(
    event: Message | CallbackQuery, vouchers: Vouchers, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    await _show_all(event, vouchers, t)


async def owner_opens_public_code(
    callback: CallbackQuery,
    callback_data: PublicVoucherOpened,
    vouchers: Vouchers,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    card = await vouchers.card(callback_data.voucher)
    await show_public_code(callback, t, shop, card.voucher, clock)


async def owner_cancels_public_code(
    callback: CallbackQuery,
    callback_data: PublicVoucherCancelled,
    vouchers: Vouchers,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    if callback_data.sure:
        card = await vouchers.cancel(callback_data.voucher)
        await show_public_code(callback, t, shop, card.voucher, clock)
        return
    card = await vouchers.card(callback_data.voucher)
    buttons = [
        button(t.plain("button-public-cancel-sure"), PublicVoucherCancelled(voucher=card.voucher.id, sure=True)),
        button(t.plain("button-owner-keep"), PublicVoucherOpened(voucher=card.voucher.id)),
    ]
    await show(callback, t("public-cancel-question", code=card.voucher.code), column(buttons))


async def show_public_code(
    event: Message | CallbackQuery, t: Translator, shop: Shop, voucher: Voucher, clock: Clock
) -> None:
    """The card that staff see, with what an owner can do about it."""
    buttons = []
    if voucher.standing(clock.now()) is Standing.LIVE:
        buttons.append(button(t.plain("button-public-cancel"), PublicVoucherCancelled(voucher=voucher.id, sure=False)))
    buttons.append(button(t.plain("button-back"), VouchersOpened()))
    card = Card(voucher, holder=None, use=None)
    await show(event, card_text(t, shop, card, clock.now()), column(buttons))


async def _show_all(event: Message | CallbackQuery, vouchers: Vouchers, t: Translator) -> None:
    public, counts = await vouchers.public(), await vouchers.counts()
    lines = [t("vouchers-head"), *(_count(t, count) for count in counts)]
    if not counts:
        lines.append(t("vouchers-none-given"))
    lines.append(t("vouchers-public") if public else t("vouchers-no-public"))
    buttons = column(button(label(t, voucher), PublicVoucherOpened(voucher=voucher.id)) for voucher in public)
    buttons.append([button(t.plain("button-public-add"), PublicVoucherAdded())])
    buttons.append([button(t.plain("button-limits"), LimitsOpened())])
    buttons.append([button(t.plain("button-back"), OwnerMenuOpened())])
    await show(event, Html("\n".join(lines)), buttons)


def _count(t: Translator, count: Count) -> Html:
    kind, _, which = count.origin.partition(":")
    origin = t.plain(f"voucher-origin-{kind}", which=count.parent or which) if kind in _ORIGINS else count.origin
    return t("vouchers-count", origin=origin, issued=count.issued, used=count.used, expired=count.expired)


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_vouchers, Command("vouchers"), FromOwner())
    router.callback_query.register(owner_asks_for_vouchers, VouchersOpened.filter())
    router.callback_query.register(owner_opens_public_code, PublicVoucherOpened.filter())
    router.callback_query.register(owner_cancels_public_code, PublicVoucherCancelled.filter())
    return router
