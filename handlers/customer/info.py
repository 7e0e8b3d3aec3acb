"""Quick answers that are no question: open now or not, where the shop is, how to reach it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.callbacks import Info, InfoAsked, MapAsked
from bot.telegram.facts import addresses_text, contacts_text, hours_text
from bot.telegram.routing import Router
from bot.telegram.show import Buttons, button, column, show
from bot.telegram.wording import in_own_language

if TYPE_CHECKING:
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.shop.calendars import Calendars
    from bot.shop.model import Shop
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
            await show(callback.message, addresses_text(t, shop), [*column(maps), *_other(t, Info.ADDRESSES)])
        case Info.CONTACTS:
            await show(callback.message, contacts_text(t, shop), _other(t, Info.CONTACTS))


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
    await show(message, await hours_text(t, shop, calendars, clock.now()), _other(t, Info.HOURS))


def _other(t: Translator, shown: Info) -> Buttons:
    """Buttons to the other quick answers."""
    return column(button(t.plain(f"button-info-{info}"), InfoAsked(info=info)) for info in Info if info is not shown)


def router() -> Router:
    router = Router()
    router.callback_query.register(customer_asks_info, InfoAsked.filter())
    router.callback_query.register(customer_asks_map, MapAsked.filter())
    return router
