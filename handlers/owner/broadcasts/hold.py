"""The stop of all promo: one command for a day of mourning, and for whenever silence is better."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.campaigns.model import MORNING, morning
from bot.campaigns.moments import MomentError, parse_moment
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.wording import deadline
from handlers.owner.broadcasts.progress_callbacks import HoldChosen, HoldEnded, HoldOpened
from handlers.owner.callbacks import OwnerMenuOpened

if TYPE_CHECKING:
    from datetime import datetime

    from aiogram.filters import CommandObject
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.campaigns.model import Policy
    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.shop.model import Shop

_DAYS = (1, 3, 7, 40)


async def owner_holds_everything(
    message: Message,
    command: CommandObject,
    campaigns: Campaigns,
    t: Translator,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    """At once, and with no question: an end can be chosen afterwards. "/hold 25.11" names one."""
    await state.clear()
    now = clock.now()
    policy = await campaigns.policy()
    try:
        until = _end(command.args, shop.local(now)) if command.args else None
    except MomentError:
        await message.answer(t("hold-date-not-understood"))
        until = None
    if until or not policy.holds(now):
        policy = await campaigns.hold(until)
    await _show(message, t, shop, now, policy)


async def owner_opens_hold(
    callback: CallbackQuery, campaigns: Campaigns, t: Translator, shop: Shop, clock: Clock
) -> None:
    await _show(callback, t, shop, clock.now(), await campaigns.policy())


async def owner_chooses_hold(
    callback: CallbackQuery, callback_data: HoldChosen, campaigns: Campaigns, t: Translator, shop: Shop, clock: Clock
) -> None:
    now = clock.now()
    day = shop.local(now).date() + timedelta(days=callback_data.days)
    policy = await campaigns.hold(morning(day, shop.zone) if callback_data.days else None)
    await _show(callback, t, shop, now, policy)


async def owner_ends_hold(
    callback: CallbackQuery, campaigns: Campaigns, t: Translator, shop: Shop, clock: Clock
) -> None:
    await _show(callback, t, shop, clock.now(), await campaigns.release())


def _end(typed: str, now: datetime) -> datetime:
    """A day alone ends in the morning."""
    return parse_moment(typed if ":" in typed else f"{typed} {MORNING:%H:%M}", now)


async def _show(event: Message | CallbackQuery, t: Translator, shop: Shop, now: datetime, policy: Policy) -> None:
    choices = [button(t.plain("button-hold-days", days=days), HoldChosen(days=days)) for days in _DAYS]
    forever = button(t.plain("button-hold-open"), HoldChosen(days=0))
    end, back = button(t.plain("button-hold-end"), HoldEnded()), button(t.plain("button-back"), OwnerMenuOpened())
    if not policy.holds(now):
        await show(event, t("hold-off"), column([forever, *choices, back]))
    elif policy.held_until:
        moment = deadline(t, shop, now, policy.held_until)
        await show(event, t("hold-until", moment=moment), column([end, forever, *choices, back]))
    else:
        await show(event, t("hold-on"), column([end, *choices, back]))


def router() -> Router:
    router = Router()
    router.message.register(owner_holds_everything, Command("hold"))
    router.callback_query.register(owner_opens_hold, HoldOpened.filter())
    router.callback_query.register(owner_chooses_hold, HoldChosen.filter())
    router.callback_query.register(owner_ends_hold, HoldEnded.filter())
    return router
