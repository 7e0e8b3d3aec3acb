"""Making a promo code for everybody, in few steps: its word, what it brings, for how long, how many times, to whom.

Each step can be answered by a button where there are usual answers, and typed where there are others.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from aiogram.filters import StateFilter

from bot.core.errors import NotFound
from bot.i18n import Locale
from bot.loyalty.model import Kind, Terms, currency_of, parse_amount
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.show import button, column
from handlers.owner.asking import VoucherWriting, ask, complaint, words
from handlers.owner.callbacks import (
    GiftLanguageChosen,
    PublicVoucherAdded,
    VoucherDaysChosen,
    VoucherEachChosen,
    VoucherKindChosen,
    VoucherUsesChosen,
)
from handlers.owner.filters import IsAnswer
from handlers.owner.vouchers import show_public_code

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.loyalty.service import Vouchers
    from bot.shop.model import Shop

_LANGUAGES = (Locale.UZ, Locale.KK, Locale.HY, Locale.RU)
_DAYS = (7, 14, 30, 90)
_USES = (50, 100, 500)
_MOST_DAYS, _MOST_USES, _MOST_GIFT = 366, 1_000_000, 100


async def owner_adds_public_code(callback: CallbackQuery, t: Translator, state: FSMContext) -> None:
    await ask(callback, state, VoucherWriting.CODE, t("public-ask-code"))


async def owner_names_public_code(message: Message, t: Translator, vouchers: Vouchers, state: FSMContext) -> None:
    """A word that cannot be taken is refused, and the question stays open."""
    code = await vouchers.new_public_code(words(message))
    kinds = column(button(t.plain(f"button-public-{kind}"), VoucherKindChosen(kind=kind)) for kind in Kind)
    await ask(message, state, VoucherWriting.KIND, t("public-ask-kind", code=code), kinds, code=code)


async def owner_chooses_kind(
    callback: CallbackQuery, callback_data: VoucherKindChosen, t: Translator, shop: Shop, state: FSMContext
) -> None:
    data = {"code": (await _begun(state))["code"], "kind": callback_data.kind.value}
    match callback_data.kind:
        case Kind.PERCENT:
            await ask(callback, state, VoucherWriting.VALUE, t("public-ask-percent"), **data)
        case Kind.SUM:
            currency = currency_of(shop.zone)
            example = t.money(50_000, currency)
            text = t("public-ask-sum", example=example, other="5000 KZT" if currency != "KZT" else "5000 UZS")
            await ask(callback, state, VoucherWriting.VALUE, text, **data, currency=currency)
        case Kind.GIFT:
            await _ask_gift(callback, t, state, data, _LANGUAGES[-1] if t.locale is Locale.EN else t.locale)


async def owner_writes_value(message: Message, t: Translator, state: FSMContext) -> None:
    data = await _begun(state, "kind")
    try:
        value, currency = parse_amount(words(message).replace("%", ""))
        data |= {"value": str(value), "currency": currency or data.get("currency")}
        _terms(data)
    except ValueError:
        await message.answer(t(f"public-{data['kind']}-not-understood"))
        return
    await _ask_days(message, t, state, data)


async def owner_words_gift(message: Message, t: Translator, state: FSMContext) -> None:
    data, text = await _begun(state, "language"), words(message)
    if refusal := complaint(t, text, _MOST_GIFT):
        await message.answer(refusal)
        return
    data |= {f"gift_{data['language']}": text}
    missing = [locale for locale in _LANGUAGES if f"gift_{locale}" not in data]
    if not missing:
        await _ask_days(message, t, state, data)
        return
    buttons = column(button(locale.own_name, GiftLanguageChosen(locale=locale)) for locale in missing)
    buttons.append([button(t.plain("button-public-next"), GiftLanguageChosen())])
    await ask(message, state, VoucherWriting.GIFT, t("public-gift-more"), buttons, **data)


async def owner_chooses_gift_language(
    callback: CallbackQuery, callback_data: GiftLanguageChosen, t: Translator, state: FSMContext
) -> None:
    data = await _begun(state, "language")
    if callback_data.locale is None:
        await _ask_days(callback, t, state, data)
    else:
        await _ask_gift(callback, t, state, data, callback_data.locale)


async def owner_chooses_days(
    callback: CallbackQuery, callback_data: VoucherDaysChosen, t: Translator, state: FSMContext
) -> None:
    await _ask_uses(callback, t, state, await _begun(state, "kind") | {"days": callback_data.days})


async def owner_writes_days(message: Message, t: Translator, state: FSMContext) -> None:
    days = _count(words(message), _MOST_DAYS)
    if days is None:
        await message.answer(t("public-number-not-understood", most=_MOST_DAYS))
    else:
        await _ask_uses(message, t, state, await _begun(state, "kind") | {"days": days})


async def owner_chooses_uses(
    callback: CallbackQuery, callback_data: VoucherUsesChosen, t: Translator, state: FSMContext
) -> None:
    await _ask_each(callback, t, state, await _begun(state, "days") | {"uses": callback_data.uses})


async def owner_writes_uses(message: Message, t: Translator, state: FSMContext) -> None:
    uses = _count(words(message), _MOST_USES)
    if uses is None:
        await message.answer(t("public-number-not-understood", most=_MOST_USES))
    else:
        await _ask_each(message, t, state, await _begun(state, "days") | {"uses": uses})


async def owner_chooses_each(
    callback: CallbackQuery,
    callback_data: VoucherEachChosen,
    t: Translator,
    shop: Shop,
    vouchers: Vouchers,
    clock: Clock,
    state: FSMContext,
) -> None:
    """The last step: the code is there, and works at the till from now on."""
    data = await _begun(state, "uses")
    terms = _terms(data | {"each": 1 if callback_data.once else None})
    voucher = await vouchers.create_public(data["code"], terms, shop.zone)
    await state.clear()
    await show_public_code(callback, t, shop, voucher, clock)


async def owner_types_instead_of_pressing(message: Message, t: Translator) -> None:
    await message.answer(t("public-buttons-only"))


async def _begun(state: FSMContext, *wanted: str) -> dict[str, Any]:
    """What was answered so far. Raises `NotFound` for a button of a dialogue that is over, or not so far."""
    data = await state.get_data()
    if not {"code", *wanted} <= data.keys():
        raise NotFound
    return data


async def _ask_gift(
    callback: CallbackQuery, t: Translator, state: FSMContext, data: dict[str, Any], locale: Locale
) -> None:
    language = Locale(locale.catalogue)
    text = t("public-ask-gift", language=language.own_name)
    await ask(callback, state, VoucherWriting.GIFT, text, **data | {"language": language.value})


async def _ask_days(event: Message | CallbackQuery, t: Translator, state: FSMContext, data: dict[str, Any]) -> None:
    buttons = column(button(t.plain("button-public-days", days=days), VoucherDaysChosen(days=days)) for days in _DAYS)
    await ask(event, state, VoucherWriting.DAYS, t("public-ask-days"), buttons, **data)


async def _ask_uses(event: Message | CallbackQuery, t: Translator, state: FSMContext, data: dict[str, Any]) -> None:
    buttons = column(button(t.number(uses), VoucherUsesChosen(uses=uses)) for uses in _USES)
    buttons.append([button(t.plain("button-public-unlimited"), VoucherUsesChosen(uses=0))])
    await ask(event, state, VoucherWriting.USES, t("public-ask-uses"), buttons, **data)


async def _ask_each(event: Message | CallbackQuery, t: Translator, state: FSMContext, data: dict[str, Any]) -> None:
    buttons = [
        button(t.plain("button-public-once"), VoucherEachChosen(once=True)),
        button(t.plain("button-public-often"), VoucherEachChosen(once=False)),
    ]
    await ask(event, state, VoucherWriting.EACH, t("public-ask-each"), column(buttons), **data)


def _terms(data: dict[str, Any]) -> Terms:
    """Raises ValueError for a value that makes no sense. What was not asked yet stands at a harmless one."""
    gift = {key.removeprefix("gift_"): text for key, text in data.items() if key.startswith("gift_")}
    return Terms(
        Kind(data["kind"]),
        value=Decimal(data["value"]) if "value" in data else None,
        currency=data.get("currency"),
        gift=gift or None,
        valid_days=data.get("days", 1),
        uses=data.get("uses", 1) or None,
        each=data.get("each"),
    )


def _count(text: str, most: int) -> int | None:
    """A whole number from one on, if it is one."""
    plain = "".join(text.split())
    return int(plain) if plain.isdecimal() and 1 <= int(plain) <= most else None


def router() -> Router:
    router = Router()
    for step, handler in (
        (VoucherWriting.CODE, owner_names_public_code),
        (VoucherWriting.VALUE, owner_writes_value),
        (VoucherWriting.GIFT, owner_words_gift),
        (VoucherWriting.DAYS, owner_writes_days),
        (VoucherWriting.USES, owner_writes_uses),
    ):
        router.message.register(handler, StateFilter(step), IsText(), IsAnswer())
    by_button = StateFilter(VoucherWriting.KIND, VoucherWriting.EACH)
    router.message.register(owner_types_instead_of_pressing, by_button, IsAnswer())
    router.callback_query.register(owner_adds_public_code, PublicVoucherAdded.filter())
    router.callback_query.register(owner_chooses_kind, VoucherKindChosen.filter())
    router.callback_query.register(owner_chooses_gift_language, GiftLanguageChosen.filter())
    router.callback_query.register(owner_chooses_days, VoucherDaysChosen.filter())
    router.callback_query.register(owner_chooses_uses, VoucherUsesChosen.filter())
    router.callback_query.register(owner_chooses_each, VoucherEachChosen.filter())
    return router
