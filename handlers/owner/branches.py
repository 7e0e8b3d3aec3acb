"""The shop's branches: added in four short steps, of which two can be skipped, and changed fact by fact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from aiogram.filters import StateFilter

from bot.core.errors import NotFound
from bot.i18n import Html
from bot.shop.model import Branch, Hours, parse_windows
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.show import Buttons, button, column, show
from bot.telegram.wording import in_own_language, week
from handlers.owner.asking import ShopWriting, ask, complaint, words
from handlers.owner.callbacks import (
    BranchAdded,
    BranchDeleted,
    BranchField,
    BranchFieldChanged,
    BranchOpened,
    BranchStepSkipped,
    BranchZoneChosen,
    ShopOpened,
    WeekdayChosen,
)
from handlers.owner.filters import IsAnswer, IsLocation
from handlers.owner.shop import NOTHING, ZONES, parse_phone, show_shop, zone_name

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.customers.service import Customers
    from bot.i18n import Translator
    from bot.products.service import Products
    from bot.shop.model import Shop
    from bot.shop.service import Shops

_MOST_NAME, _MOST_ADDRESS = 64, 300
_DAYS = 7
_DAYS_IN_ROW = 4


async def owner_opens_branch(
    callback: CallbackQuery, callback_data: BranchOpened, t: Translator, shops: Shops, state: FSMContext
) -> None:
    await state.clear()
    await _show_branch(callback, t, await shops.branch(callback_data.branch))


async def owner_adds_branch(callback: CallbackQuery, t: Translator, state: FSMContext) -> None:
    await ask(callback, state, ShopWriting.BRANCH_NAME, t("shop-ask-branch-name"))


async def owner_names_branch(message: Message, t: Translator, state: FSMContext) -> None:
    name = words(message)
    if refusal := complaint(t, name, _MOST_NAME):
        await message.answer(refusal)
        return
    await ask(message, state, ShopWriting.BRANCH_ADDRESS, t("shop-ask-branch-address"), name=name)


async def owner_writes_address(message: Message, t: Translator, shops: Shops, state: FSMContext) -> None:
    """Name and address make a branch: it is kept from here on, whatever becomes of the other two steps."""
    address = words(message)
    if refusal := complaint(t, address, _MOST_ADDRESS):
        await message.answer(refusal)
        return
    language, name = t.locale.catalogue, (await state.get_data())["name"]
    branch = await shops.add_branch(Branch(0, {language: name}, {language: address}, Hours()))
    await _ask_step(message, t, state, branch, BranchField.LOCATION)


async def owner_skips_step(
    callback: CallbackQuery, callback_data: BranchStepSkipped, t: Translator, shops: Shops, state: FSMContext
) -> None:
    await _after_step(callback, t, state, await shops.branch(callback_data.branch), callback_data.field)


async def owner_changes_branch(
    callback: CallbackQuery, callback_data: BranchFieldChanged, t: Translator, shops: Shops, state: FSMContext
) -> None:
    branch, field = await shops.branch(callback_data.branch), callback_data.field
    if field is BranchField.DAY:
        await state.clear()
        await show(callback, t("shop-ask-weekday"), _weekdays(t, branch))
    elif field is BranchField.ZONE:
        await state.clear()
        await show(callback, t("shop-ask-branch-zone"), _zones(t, branch))
    else:
        text = t(f"shop-ask-branch-{field}")
        await ask(callback, state, ShopWriting.BRANCH_FIELD, text, branch=branch.id, field=field.value)


async def owner_chooses_weekday(
    callback: CallbackQuery, callback_data: WeekdayChosen, t: Translator, shops: Shops, state: FSMContext
) -> None:
    branch, day = await shops.branch(callback_data.branch), callback_data.day
    text = t("shop-ask-branch-day", day=t.plain(f"weekday-{day}"))
    field = BranchField.DAY.value
    await ask(callback, state, ShopWriting.BRANCH_FIELD, text, branch=branch.id, field=field, day=day)


async def owner_chooses_branch_zone(
    callback: CallbackQuery, callback_data: BranchZoneChosen, t: Translator, shops: Shops
) -> None:
    zone = callback_data.zone
    if zone and zone not in ZONES:
        raise NotFound
    await _show_branch(
        callback, t, await shops.change_branch(callback_data.branch, zone=ZoneInfo(zone) if zone else None)
    )


async def owner_writes_branch(message: Message, t: Translator, shop: Shop, shops: Shops, state: FSMContext) -> None:
    """What is not understood is answered with an example, and the question stays open."""
    data = await state.get_data()
    branch, field = await shops.branch(data["branch"]), BranchField(data["field"])
    changes = _read(t, shop, branch, field, words(message), data.get("day", 0))
    if isinstance(changes, Html):
        await message.answer(changes)
        return
    await _keep(message, t, shops, state, **changes)


async def owner_sends_location(message: Message, t: Translator, shops: Shops, state: FSMContext) -> None:
    if message.location and (await state.get_data())["field"] == BranchField.LOCATION:
        place = {"latitude": message.location.latitude, "longitude": message.location.longitude}
        await _keep(message, t, shops, state, **place)
    else:
        await message.answer(t("owner-words-wanted"))


async def owner_deletes_branch(
    callback: CallbackQuery,
    callback_data: BranchDeleted,
    t: Translator,
    customers: Customers,
    products: Products,
    shops: Shops,
    state: FSMContext,
) -> None:
    await state.clear()
    branch = await shops.branch(callback_data.branch)
    if callback_data.sure:
        await customers.forget_branch(branch.id)
        await products.forget_branch(branch.id)
        await shops.delete_branch(branch.id)
        await show_shop(callback, t, await shops.get())
        return
    buttons = [
        button(t.plain("button-branch-delete-sure"), BranchDeleted(branch=branch.id, sure=True)),
        button(t.plain("button-owner-keep"), BranchOpened(branch=branch.id)),
    ]
    await show(callback, t("shop-branch-delete-question", name=in_own_language(t, branch.names)), column(buttons))


def _read(t: Translator, shop: Shop, branch: Branch, field: BranchField, text: str, day: int) -> dict[str, Any] | Html:
    """What the words change in the branch, or why they cannot be kept."""
    language = t.locale.catalogue
    match field:
        case BranchField.NAME:
            return complaint(t, text, _MOST_NAME) or {"names": {**branch.names, language: text}}
        case BranchField.ADDRESS:
            return complaint(t, text, _MOST_ADDRESS) or {"addresses": {**branch.addresses, language: text}}
        case BranchField.LOCATION:
            gone = {"latitude": None, "longitude": None}
            return gone if text in NOTHING else t("shop-ask-branch-location")
        case BranchField.PHONE:
            phone = None if text in NOTHING else parse_phone(text, shop)
            return {"phone": phone} if phone or text in NOTHING else t("shop-phone-not-understood")
        case BranchField.HOURS | BranchField.DAY:
            return _read_hours(t, branch, text, day if field is BranchField.DAY else None)
        case BranchField.ZONE:
            return t("shop-ask-branch-zone")  # it is chosen, not typed


def _read_hours(t: Translator, branch: Branch, text: str, day: int | None) -> dict[str, Any] | Html:
    try:
        windows = parse_windows(text)
    except ValueError:
        return t("shop-hours-not-understood")
    return {"hours": Hours.every_day(*windows) if day is None else branch.hours.on(day, windows)}


async def _keep(message: Message, t: Translator, shops: Shops, state: FSMContext, **changes: Any) -> None:
    data = await state.get_data()
    branch = await shops.change_branch(data["branch"], **changes)
    if data.get("new"):
        await _after_step(message, t, state, branch, BranchField(data["field"]))
    else:
        await state.clear()
        await _show_branch(message, t, branch)


async def _after_step(
    event: Message | CallbackQuery, t: Translator, state: FSMContext, branch: Branch, step: BranchField
) -> None:
    if step is BranchField.LOCATION:
        await _ask_step(event, t, state, branch, BranchField.HOURS)
    else:
        await state.clear()
        await _show_branch(event, t, branch)


async def _ask_step(
    event: Message | CallbackQuery, t: Translator, state: FSMContext, branch: Branch, step: BranchField
) -> None:
    skip = [[button(t.plain("button-skip"), BranchStepSkipped(branch=branch.id, field=step))]]
    text = t(f"shop-ask-branch-{step}")
    await ask(event, state, ShopWriting.BRANCH_FIELD, text, skip, branch=branch.id, field=step.value, new=True)


async def _show_branch(event: Message | CallbackQuery, t: Translator, branch: Branch) -> None:
    buttons = column(
        button(t.plain(f"button-branch-{field}"), BranchFieldChanged(branch=branch.id, field=field))
        for field in BranchField
    )
    buttons.append([button(t.plain("button-branch-delete"), BranchDeleted(branch=branch.id, sure=False))])
    buttons.append([button(t.plain("button-back"), ShopOpened())])
    await show(event, _card(t, branch), buttons)


def _card(t: Translator, branch: Branch) -> Html:
    name, address = in_own_language(t, branch.names), in_own_language(t, branch.addresses)
    lines = [t("shop-branch-card", name=name, address=address)]
    if branch.phone:
        lines.append(t("shop-card-phone", phone=t.phone(branch.phone)))
    lines.append(t("shop-branch-without-map") if branch.latitude is None else t("shop-branch-on-map"))
    if branch.zone:
        lines.append(t("shop-card-zone", zone=zone_name(t, branch.zone.key)))
    is_ever_open = any(branch.hours.week)
    lines += [t("shop-branch-hours"), week(t, branch.hours)] if is_ever_open else [t("shop-branch-no-hours")]
    return Html("\n".join(lines))


def _weekdays(t: Translator, branch: Branch) -> Buttons:
    days = [button(t.plain(f"weekday-{day}"), WeekdayChosen(branch=branch.id, day=day)) for day in range(_DAYS)]
    rows = [days[at : at + _DAYS_IN_ROW] for at in range(0, _DAYS, _DAYS_IN_ROW)]
    return [*rows, [button(t.plain("button-back"), BranchOpened(branch=branch.id))]]


def _zones(t: Translator, branch: Branch) -> Buttons:
    return column(
        [
            *(button(zone_name(t, zone), BranchZoneChosen(branch=branch.id, zone=zone)) for zone in ZONES),
            button(t.plain("button-branch-zone-shop"), BranchZoneChosen(branch=branch.id)),
            button(t.plain("button-back"), BranchOpened(branch=branch.id)),
        ]
    )


def router() -> Router:
    router = Router()
    router.message.register(owner_names_branch, StateFilter(ShopWriting.BRANCH_NAME), IsText(), IsAnswer())
    router.message.register(owner_writes_address, StateFilter(ShopWriting.BRANCH_ADDRESS), IsText(), IsAnswer())
    router.message.register(owner_writes_branch, StateFilter(ShopWriting.BRANCH_FIELD), IsText(), IsAnswer())
    router.message.register(owner_sends_location, StateFilter(ShopWriting.BRANCH_FIELD), IsLocation())
    router.callback_query.register(owner_opens_branch, BranchOpened.filter())
    router.callback_query.register(owner_adds_branch, BranchAdded.filter())
    router.callback_query.register(owner_skips_step, BranchStepSkipped.filter())
    router.callback_query.register(owner_changes_branch, BranchFieldChanged.filter())
    router.callback_query.register(owner_chooses_weekday, WeekdayChosen.filter())
    router.callback_query.register(owner_chooses_branch_zone, BranchZoneChosen.filter())
    router.callback_query.register(owner_deletes_branch, BranchDeleted.filter())
    return router
