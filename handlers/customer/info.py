"""Quick answers that are no question: open now or not, where the shop is, how to reach it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram import Router

from bot.i18n import Html
from bot.telegram.callbacks import Info, InfoAsked, MapAsked
from bot.telegram.show import Buttons, button, column, show
from bot.telegram.wording import in_own_language, opening, own_text, unusual_days, week

if TYPE_CHECKING:
    from datetime import datetime

    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.shop.calendar import WorkingTime
    from bot.shop.calendars import Calendars
    from bot.shop.model import Branch, Shop
    from bot.shop.service import Shops
    from bot.telegram.show import Place


async def customer_asks_hours(message: Message, t: Translator, shop: Shop, calendars: Calendars, clock: Clock) -> None:
    await show_hours(message, t, shop, calendars, clock)


async def customer_asks_info(
    callback: CallbackQuery,
    callback_data: InfoAsked,
    t: Translator,
    shop: Shop,
    calendars: Calendars,
    clock: Clock,
) -> None:
    """Each press brings a fresh message: the answer to the question before stays readable."""
    await callback.answer()
    if callback.message is None:
        return
    match callback_data.info:
        case Info.HOURS:
            await show_hours(callback.message, t, shop, calendars, clock)
        case Info.ADDRESSES:
            maps = [
                button(t.plain("button-map", branch=in_own_language(t, branch.names)), MapAsked(branch=branch.id))
                for branch in shop.branches
                if branch.latitude is not None
            ]
            await show(callback.message, _addresses(t, shop), [*column(maps), *_other(t, Info.ADDRESSES)])
        case Info.CONTACTS:
            await show(callback.message, _contacts(t, shop), _other(t, Info.CONTACTS))


async def customer_asks_map(callback: CallbackQuery, callback_data: MapAsked, t: Translator, shops: Shops) -> None:
    branch = await shops.branch(callback_data.branch)
    await callback.answer()
    if callback.message and branch.latitude is not None and branch.longitude is not None:
        await callback.message.answer_venue(
            branch.latitude,
            branch.longitude,
            title=in_own_language(t, branch.names),
            address=in_own_language(t, branch.addresses),
        )


async def show_hours(message: Place, t: Translator, shop: Shop, calendars: Calendars, clock: Clock) -> None:
    """Of every branch: open now or not, the week, and the days soon that differ from it."""
    now = clock.now()
    blocks = [_branch_hours(t, branch, await calendars.of(branch.id), now) for branch in shop.branches]
    await show(message, "\n\n".join(blocks or [t("hours-unknown")]), _other(t, Info.HOURS))


def _branch_hours(t: Translator, branch: Branch, hours: WorkingTime, now: datetime) -> Html:
    head = t(
        "hours-of-branch",
        branch=in_own_language(t, branch.names),
        now=opening(t, hours, now),
        week=week(t, branch.hours),
    )
    return Html("\n".join([head, *unusual_days(t, hours, now)]))


def _addresses(t: Translator, shop: Shop) -> str:
    blocks = [
        t("address-of-branch", branch=in_own_language(t, branch.names), address=in_own_language(t, branch.addresses))
        for branch in shop.branches
    ]
    return "\n\n".join(blocks or [t("addresses-unknown")])


def _contacts(t: Translator, shop: Shop) -> str:
    lines = [t("contacts-head")]
    if shop.phone:
        lines.append(t("contacts-phone", phone=t.phone(shop.phone)))
    lines += [
        t("contacts-branch", branch=in_own_language(t, branch.names), phone=t.phone(branch.phone))
        for branch in shop.branches
        if branch.phone
    ]
    if shop.links:
        lines.append(t("contacts-links", links=own_text(t, shop.links)))
    return "\n".join(lines)


def _other(t: Translator, shown: Info) -> Buttons:
    """Buttons to the other quick answers."""
    return column(button(t.plain(f"button-info-{info}"), InfoAsked(info=info)) for info in Info if info is not shown)


def router() -> Router:
    router = Router(name="customer.info")
    router.callback_query.register(customer_asks_info, InfoAsked.filter())
    router.callback_query.register(customer_asks_map, MapAsked.filter())
    return router
