"""The shop as owners see and change it: name, phone, links, the team's language, the time zone. See also `branches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import phonenumbers
from aiogram.filters import Command, StateFilter

from bot.core.errors import NotFound
from bot.i18n import Html, Locale
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.wording import in_own_language
from handlers.owner.asking import ShopWriting, ask, complaint, words
from handlers.owner.callbacks import (
    BranchAdded,
    BranchOpened,
    OwnerMenuOpened,
    ShopField,
    ShopFieldChanged,
    ShopOpened,
    TeamLanguageChosen,
    ZoneChosen,
)
from handlers.owner.filters import IsAnswer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

    from bot.i18n import Translator
    from bot.shop.model import Branch, Shop
    from bot.shop.service import Shops

# The zones of our shops, each with the country whose phones are written there without a code.
ZONES = {"Asia/Tashkent": "UZ", "Asia/Almaty": "KZ", "Asia/Yerevan": "AM", "Europe/Moscow": "RU"}
NOTHING = {"-", "–", "—"}
"""What an owner types to take a fact away."""

_MOST = {ShopField.NAME: 64, ShopField.PHONE: 64, ShopField.LINKS: 500, ShopField.DELIVERY: 600}


async def owner_opens_shop(event: Message | CallbackQuery, t: Translator, shop: Shop, state: FSMContext) -> None:
    await state.clear()
    await show_shop(event, t, shop)


async def owner_changes_shop(
    callback: CallbackQuery, callback_data: ShopFieldChanged, t: Translator, state: FSMContext
) -> None:
    field = callback_data.field
    # In their own language, as the addresses of branches.
    language = {"language": t.locale.own_name} if field is ShopField.DELIVERY else {}
    await ask(callback, state, ShopWriting.FIELD, t(f"shop-ask-{field}", **language), field=field.value)


async def owner_writes_shop(message: Message, t: Translator, shop: Shop, shops: Shops, state: FSMContext) -> None:
    """What cannot be kept is answered with the reason, and the question stays open."""
    field, text = ShopField((await state.get_data())["field"]), words(message)
    if refusal := complaint(t, text, _MOST[field]):
        await message.answer(refusal)
        return
    value: str | None = None if text in NOTHING and field is not ShopField.NAME else text
    if value and field is ShopField.PHONE:
        value = parse_phone(text, shop)
        if value is None:
            await message.answer(t("shop-phone-not-understood"))
            return
    await state.clear()
    new = _in_language(shop.delivery, t, value) if field is ShopField.DELIVERY else value
    await show_shop(message, t, await _changed(shops, **{field.value: new}))


async def owner_chooses_team_language(
    callback: CallbackQuery, callback_data: TeamLanguageChosen, t: Translator, shops: Shops, state: FSMContext
) -> None:
    await state.clear()
    if callback_data.locale:
        await show_shop(callback, t, await _changed(shops, language=callback_data.locale.value))
        return
    buttons = column(button(locale.own_name, TeamLanguageChosen(locale=locale)) for locale in Locale)
    await show(callback, t("shop-ask-language"), [*buttons, [button(t.plain("button-back"), ShopOpened())]])


async def owner_chooses_zone(
    callback: CallbackQuery, callback_data: ZoneChosen, t: Translator, shops: Shops, state: FSMContext
) -> None:
    await state.clear()
    if callback_data.zone:
        if callback_data.zone not in ZONES:
            raise NotFound
        await show_shop(callback, t, await _changed(shops, zone=ZoneInfo(callback_data.zone)))
        return
    buttons = column(button(zone_name(t, zone), ZoneChosen(zone=zone)) for zone in ZONES)
    await show(callback, t("shop-ask-zone"), [*buttons, [button(t.plain("button-back"), ShopOpened())]])


async def show_shop(event: Message | CallbackQuery, t: Translator, shop: Shop) -> None:
    """What customers are told about the shop, and a button for each part of it."""
    buttons = column(button(t.plain(f"button-shop-{field}"), ShopFieldChanged(field=field)) for field in ShopField)
    buttons += column(
        [
            button(t.plain("button-team-language"), TeamLanguageChosen()),
            button(t.plain("button-zone"), ZoneChosen()),
            *(_branch(t, one) for one in shop.branches),
            button(t.plain("button-branch-add"), BranchAdded()),
            button(t.plain("button-back"), OwnerMenuOpened()),
        ]
    )
    await show(event, _card(t, shop), buttons)


def parse_phone(text: str, shop: Shop) -> str | None:
    """The number in E.164; without a country code it is one of the shop's own country. None if it is no phone."""
    try:
        number = phonenumbers.parse(text, ZONES.get(shop.zone.key))
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


async def _changed(shops: Shops, **changes: Any) -> Shop:
    await shops.change(**changes)
    return await shops.get()


def _in_language(texts: Mapping[str, str], t: Translator, text: str | None) -> Mapping[str, str]:
    """The same texts, but for that of the owner's own language; without it if there is none."""
    others = {language: one for language, one in texts.items() if language != t.locale.catalogue}
    return {**others, t.locale.catalogue: text} if text else others


def _card(t: Translator, shop: Shop) -> Html:
    delivery = in_own_language(t, shop.delivery)
    lines = [
        t("shop-card", name=shop.name),
        t("shop-card-phone", phone=t.phone(shop.phone)) if shop.phone else t("shop-card-no-phone"),
        t("shop-card-links", links=shop.links) if shop.links else t("shop-card-no-links"),
        t("shop-card-delivery", delivery=delivery) if delivery else t("shop-card-no-delivery"),
        t("shop-card-language", language=Locale(shop.language).own_name),
        t("shop-card-zone", zone=zone_name(t, shop.zone.key)),
        t("shop-card-branches", branches=len(shop.branches)),
    ]
    return Html("\n".join(lines))


def _branch(t: Translator, branch: Branch) -> InlineKeyboardButton:
    label = t.plain("button-branch", name=in_own_language(t, branch.names))
    return button(label, BranchOpened(branch=branch.id))


def zone_name(t: Translator, zone: str) -> str:
    """The city that gives the zone its name, in the person's language as far as it is one of ours."""
    city = zone.rpartition("/")[2]
    return t.plain(f"shop-zone-{city.lower()}") if zone in ZONES else city


def router() -> Router:
    router = Router()
    router.message.register(owner_opens_shop, Command("shop"))
    router.message.register(owner_writes_shop, StateFilter(ShopWriting.FIELD), IsText(), IsAnswer())
    router.callback_query.register(owner_opens_shop, ShopOpened.filter())
    router.callback_query.register(owner_changes_shop, ShopFieldChanged.filter())
    router.callback_query.register(owner_chooses_team_language, TeamLanguageChosen.filter())
    router.callback_query.register(owner_chooses_zone, ZoneChosen.filter())
    return router
