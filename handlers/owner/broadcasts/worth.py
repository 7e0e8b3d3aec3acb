"""The promo code of a broadcast, in few taps: what it is worth and how long it is good, or one code for all."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aiogram.filters import StateFilter

from bot.core.errors import NotFound
from bot.loyalty.codes import shown
from bot.loyalty.model import Kind, Terms, parse_amount
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.wording import voucher_value
from handlers.owner.asking import ask, complaint, words
from handlers.owner.broadcasts.asking import BroadcastWriting, asked_about, draft
from handlers.owner.broadcasts.callbacks import CodeChosen, DaysChosen, VoucherDropped, WorthAsked
from handlers.owner.broadcasts.card import back_to_draft, show_broadcast
from handlers.owner.filters import IsAnswer
from handlers.owner.shop import ZONES

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.campaigns.segments_service import Segments
    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.loyalty.service import Vouchers
    from bot.shop.model import Shop

_PERCENTS = (5, 10, 15, 20)
_DAYS = (3, 7, 14, 30)
_MOST_DAYS = 365
_MOST_GIFT = 64
# By the country of the shop's time zone, where the owner wrote a sum alone.
_CURRENCIES = {"UZ": "UZS", "KZ": "KZT", "AM": "AMD", "RU": "RUB"}


async def owner_asks_for_worth(
    callback: CallbackQuery, callback_data: WorthAsked, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    """A discount by one tap, or the question what else it is."""
    if callback_data.percent:
        terms = Terms(Kind.PERCENT, callback_data.percent)
        await _keep(callback, campaigns, t, state, callback_data.campaign, terms)
        return
    campaign = await draft(campaigns, callback_data.campaign)
    one = campaign.id
    buttons = [
        [button(t.percent(percent), WorthAsked(campaign=one, percent=percent)) for percent in _PERCENTS],
        [button(t.plain("button-voucher-code"), CodeChosen(campaign=one))],
        [button(t.plain("button-voucher-drop"), VoucherDropped(campaign=one))],
        [back_to_draft(t, one)],
    ]
    await ask(callback, state, BroadcastWriting.WORTH, t("broadcast-ask-voucher"), buttons, campaign=one)


async def owner_writes_worth(
    message: Message, campaigns: Campaigns, t: Translator, shop: Shop, state: FSMContext
) -> None:
    text = words(message)
    if refusal := complaint(t, text, _MOST_GIFT):
        await message.answer(refusal)
        return
    try:
        terms = parse_worth(text, t, shop)
    except ValueError:
        await message.answer(t("broadcast-voucher-wrong"))
        return
    await _keep(message, campaigns, t, state, await asked_about(state), terms)


async def owner_chooses_days(
    callback: CallbackQuery,
    callback_data: DaysChosen,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    terms = _terms((await draft(campaigns, callback_data.campaign)).terms)
    campaign = await campaigns.change(callback_data.campaign, terms=replace(terms, valid_days=callback_data.days))
    await show_broadcast(callback, t, shop, clock, segments, campaign)


async def owner_writes_days(
    message: Message,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    text = words(message)
    days = int(text) if text.isascii() and text.isdecimal() else 0
    if not 1 <= days <= _MOST_DAYS:
        await message.answer(t("broadcast-days-wrong", limit=_MOST_DAYS))
        return
    campaign = await draft(campaigns, await asked_about(state))
    campaign = await campaigns.change(campaign.id, terms=replace(_terms(campaign.terms), valid_days=days))
    await state.clear()
    await show_broadcast(message, t, shop, clock, segments, campaign)


async def owner_chooses_code(
    callback: CallbackQuery,
    callback_data: CodeChosen,
    campaigns: Campaigns,
    segments: Segments,
    vouchers: Vouchers,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """One of the owner's codes that are good now."""
    await state.clear()
    campaign, codes = await draft(campaigns, callback_data.campaign), await vouchers.public()
    if callback_data.voucher:
        code = next((one.code for one in codes if one.id == callback_data.voucher), None)
        if code is None:
            raise NotFound
        campaign = await campaigns.change(campaign.id, code=code, terms=None)
        await show_broadcast(callback, t, shop, clock, segments, campaign)
        return
    buttons = [
        button(f"{shown(one.code)} · {voucher_value(t, one)}", CodeChosen(campaign=campaign.id, voucher=one.id))
        for one in codes
    ]
    await show(callback, t("broadcast-ask-code"), column([*buttons, back_to_draft(t, campaign.id)]))


async def owner_drops_voucher(
    callback: CallbackQuery,
    callback_data: VoucherDropped,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    campaign = await campaigns.change(callback_data.campaign, terms=None, code=None)
    await show_broadcast(callback, t, shop, clock, segments, campaign)


def parse_worth(text: str, t: Translator, shop: Shop) -> Terms:
    """Read "15%", a sum such as "50 000", or take the words for a gift. Raises ValueError for what is worth nothing."""
    if text.endswith("%"):
        percent, _ = parse_amount(text.removesuffix("%"))
        return Terms(Kind.PERCENT, percent)
    if any(character.isalpha() for character in text) and not text[0].isdecimal():
        return Terms(Kind.GIFT, gift={t.locale.catalogue: text})
    amount, currency = parse_amount(text)
    return Terms(Kind.SUM, amount, currency or _CURRENCIES[ZONES.get(shop.zone.key, "UZ")])


async def _keep(
    event: Message | CallbackQuery, campaigns: Campaigns, t: Translator, state: FSMContext, one: int, terms: Terms
) -> None:
    """The terms are kept from here on; how long they are good is asked next."""
    campaign = await draft(campaigns, one)
    days = campaign.terms.valid_days if campaign.terms else terms.valid_days
    await campaigns.change(one, terms=replace(terms, valid_days=days), code=None)
    buttons = [
        [button(t.plain("button-days", days=days), DaysChosen(campaign=one, days=days)) for days in pair]
        for pair in (_DAYS[:2], _DAYS[2:])
    ]
    buttons.append([back_to_draft(t, one)])
    await ask(event, state, BroadcastWriting.DAYS, t("broadcast-ask-days"), buttons, campaign=one)


def _terms(terms: Terms | None) -> Terms:
    """Raises `NotFound` when the promo code was taken away in the meantime."""
    if terms is None:
        raise NotFound
    return terms


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_asks_for_worth, WorthAsked.filter())
    router.callback_query.register(owner_chooses_days, DaysChosen.filter())
    router.callback_query.register(owner_chooses_code, CodeChosen.filter())
    router.callback_query.register(owner_drops_voucher, VoucherDropped.filter())
    router.message.register(owner_writes_worth, StateFilter(BroadcastWriting.WORTH), IsText(), IsAnswer())
    router.message.register(owner_writes_days, StateFilter(BroadcastWriting.DAYS), IsText(), IsAnswer())
    return router
