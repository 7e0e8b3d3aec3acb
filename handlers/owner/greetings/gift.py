"""The birthday's gift: a discount in per cents by a button, by an amount, or a gift in the owner's words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aiogram.filters import StateFilter

from bot.core.errors import NotFound
from bot.lifecycle.holidays import LANGUAGES
from bot.lifecycle.model import BIRTHDAY_GIFT
from bot.loyalty.model import CURRENCIES, Kind, Terms, parse_amount
from bot.telegram.filters import IsText
from bot.telegram.greetings import gift_words
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from handlers.owner.asking import GreetingWriting, ask, complaint, words
from handlers.owner.filters import IsAnswer
from handlers.owner.greetings.callbacks import (
    GiftDaysChosen,
    GiftOpened,
    GiftPercentChosen,
    GreetingsOpened,
    OtherGiftAsked,
)
from handlers.owner.shop import ZONES

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.i18n import Translator
    from bot.lifecycle.rules_service import GreetingRules
    from bot.shop.model import Shop

_PERCENTS = (5, 10, 15, 20, 25, 30)
_IN_ROW = 3
_DAYS = (7, 14, 30, 60)
_CURRENCIES = dict(zip(ZONES, CURRENCIES, strict=True))
_EXAMPLE = 50_000
_MOST_WORDS = 100


async def owner_opens_gift(
    callback: CallbackQuery, t: Translator, greeting_rules: GreetingRules, state: FSMContext
) -> None:
    await state.clear()
    await _show_gift(callback, t, (await greeting_rules.get()).voucher)


async def owner_chooses_percent(
    callback: CallbackQuery, callback_data: GiftPercentChosen, t: Translator, greeting_rules: GreetingRules
) -> None:
    if callback_data.percent and callback_data.percent not in _PERCENTS:
        raise NotFound
    terms = Terms(Kind.PERCENT, value=callback_data.percent) if callback_data.percent else None
    await _show_gift(callback, t, await _give(greeting_rules, terms))


async def owner_wants_other_gift(
    callback: CallbackQuery, callback_data: OtherGiftAsked, t: Translator, shop: Shop, state: FSMContext
) -> None:
    language = callback_data.language
    if language is None:
        text = t("greetings-gift-ask-sum", example=t.money(_EXAMPLE, _currency(shop)))
        await ask(callback, state, GreetingWriting.GIFT_SUM, text)
        return
    text = t("greetings-gift-ask-words", language=language.own_name)
    await ask(callback, state, GreetingWriting.GIFT_WORDS, text, language=language.catalogue)


async def owner_writes_gift_sum(
    message: Message, t: Translator, shop: Shop, greeting_rules: GreetingRules, state: FSMContext
) -> None:
    """What is no amount is answered with an example, and the question stays open."""
    try:
        value, currency = parse_amount(words(message))
        terms = Terms(Kind.SUM, value=value, currency=currency or _currency(shop))
    except ValueError:
        await message.answer(t("greetings-gift-unfit"))
        return
    await state.clear()
    await _show_gift(message, t, await _give(greeting_rules, terms))


async def owner_words_birthday_gift(
    message: Message, t: Translator, greeting_rules: GreetingRules, state: FSMContext
) -> None:
    """Words in another language join those that are there."""
    text, language = words(message), (await state.get_data())["language"]
    if refusal := complaint(t, text, _MOST_WORDS):
        await message.answer(refusal)
        return
    now = (await greeting_rules.get()).voucher
    gift = {**(now.gift or {} if now else {}), language: text}
    await state.clear()
    await _show_gift(message, t, await _give(greeting_rules, Terms(Kind.GIFT, gift=gift)))


async def owner_chooses_gift_days(
    callback: CallbackQuery, callback_data: GiftDaysChosen, t: Translator, greeting_rules: GreetingRules
) -> None:
    if callback_data.days is None:
        choices = [button(t.number(days), GiftDaysChosen(days=days)) for days in _DAYS]
        back = button(t.plain("button-back"), GiftOpened())
        await show(callback, t("greetings-days-question"), [choices, [back]])
        return
    terms = (await greeting_rules.get()).voucher
    if terms is None or callback_data.days not in _DAYS:
        raise NotFound
    rules = await greeting_rules.change(voucher=replace(terms, valid_days=callback_data.days))
    await _show_gift(callback, t, rules.voucher)


async def _give(greeting_rules: GreetingRules, terms: Terms | None) -> Terms | None:
    """The new gift is good for as many days as the one before."""
    before = (await greeting_rules.get()).voucher or BIRTHDAY_GIFT
    terms = replace(terms, valid_days=before.valid_days) if terms else None
    return (await greeting_rules.change(voucher=terms)).voucher


async def _show_gift(event: Message | CallbackQuery, t: Translator, terms: Terms | None) -> None:
    percents = [button(t.percent(percent), GiftPercentChosen(percent=percent)) for percent in _PERCENTS]
    rows = [percents[at : at + _IN_ROW] for at in range(0, len(percents), _IN_ROW)]
    others = [button(t.plain("button-gift-sum"), OtherGiftAsked())]
    others += [
        button(t.plain("button-gift-words", language=locale.own_name), OtherGiftAsked(language=locale))
        for locale in LANGUAGES
    ]
    if terms:
        others.append(button(t.plain("button-greetings-days"), GiftDaysChosen()))
        others.append(button(t.plain("button-gift-none"), GiftPercentChosen(percent=0)))
    others.append(button(t.plain("button-back"), GreetingsOpened()))
    lines = [
        t("greetings-gift", gift=gift_words(t, terms), days=terms.valid_days) if terms else t("greetings-no-gift"),
        t("greetings-gift-question"),
    ]
    await show(event, "\n".join(lines), [*rows, *column(others)])


def _currency(shop: Shop) -> str:
    return _CURRENCIES.get(shop.zone.key, CURRENCIES[0])


def router() -> Router:
    router = Router()
    router.message.register(owner_writes_gift_sum, StateFilter(GreetingWriting.GIFT_SUM), IsText(), IsAnswer())
    router.message.register(owner_words_birthday_gift, StateFilter(GreetingWriting.GIFT_WORDS), IsText(), IsAnswer())
    router.callback_query.register(owner_opens_gift, GiftOpened.filter())
    router.callback_query.register(owner_chooses_percent, GiftPercentChosen.filter())
    router.callback_query.register(owner_wants_other_gift, OtherGiftAsked.filter())
    router.callback_query.register(owner_chooses_gift_days, GiftDaysChosen.filter())
    return router
