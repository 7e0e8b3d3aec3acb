"""All broadcasts, a new one, an old one as a pattern; and how many of them a customer may get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.campaigns.model import Status
from bot.i18n import Html
from bot.telegram.progress import ReportOpened
from bot.telegram.routing import Router
from bot.telegram.show import bracketed, button, column, show
from bot.telegram.wording import deadline
from handlers.owner.broadcasts.callbacks import (
    MOST_CAP,
    BroadcastAdded,
    BroadcastCopied,
    BroadcastDeleted,
    BroadcastOpened,
    BroadcastsOpened,
    CapChosen,
)
from handlers.owner.broadcasts.card import show_broadcast, title
from handlers.owner.callbacks import OwnerMenuOpened

if TYPE_CHECKING:
    from datetime import datetime

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

    from bot.campaigns.model import Campaign, Policy
    from bot.campaigns.segments_service import Segments
    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.i18n import Translator
    from bot.shop.model import Shop

_SIGNS = {
    Status.DRAFT: "",
    Status.SCHEDULED: "⏳ ",
    Status.RUNNING: "⏳ ",
    Status.PAUSED: "🔴 ",
    Status.FINISHED: "✅ ",
    Status.CANCELLED: "✅ ",
}
# What goes on now stands first, what is over last; of each, the newest first.
_PLACES = {
    Status.RUNNING: 0,
    Status.PAUSED: 0,
    Status.SCHEDULED: 1,
    Status.DRAFT: 2,
    Status.FINISHED: 3,
    Status.CANCELLED: 3,
}
_ON_SCREEN = 12
_CAPS = (1, 2, 3, MOST_CAP)
_COMPOSED = ("topic", "segment", "texts", "media", "buttons", "terms", "code", "trial")


async def owner_asks_for_broadcasts(
    event: Message | CallbackQuery, campaigns: Campaigns, clock: Clock, t: Translator, shop: Shop, state: FSMContext
) -> None:
    await state.clear()
    await _show_all(event, campaigns, clock, t, shop)


async def owner_adds_broadcast(
    callback: CallbackQuery,
    customer: Customer,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """A draft in which nothing is written yet is taken up again, so two taps make one."""
    await state.clear()
    mine = [one for one in await campaigns.latest() if one.created_by == customer.telegram_id]
    empty = next((one for one in mine if one.status is Status.DRAFT and _is_empty(one)), None)
    await show_broadcast(callback, t, shop, clock, segments, empty or await campaigns.create(customer.telegram_id))


async def owner_opens_broadcast(
    callback: CallbackQuery,
    callback_data: BroadcastOpened,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    await show_broadcast(callback, t, shop, clock, segments, await campaigns.get(callback_data.campaign))


async def owner_copies_broadcast(
    callback: CallbackQuery,
    callback_data: BroadcastCopied,
    customer: Customer,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """A copy in which nothing was changed yet is taken up again, so two taps make one."""
    await state.clear()
    old = await campaigns.get(callback_data.campaign)
    newer = [one for one in await campaigns.latest() if one.id > old.id and one.status is Status.DRAFT]
    copied = next((one for one in newer if _is_same(one, old)), None)
    copied = copied or await campaigns.copy(old.id, customer.telegram_id)
    await show_broadcast(callback, t, shop, clock, segments, copied)


async def owner_deletes_broadcast(
    callback: CallbackQuery,
    callback_data: BroadcastDeleted,
    campaigns: Campaigns,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    if callback_data.sure:
        await campaigns.delete(callback_data.campaign)
        await _show_all(callback, campaigns, clock, t, shop)
        return
    buttons = [
        button(t.plain("button-broadcast-delete-sure"), BroadcastDeleted(campaign=callback_data.campaign, sure=True)),
        button(t.plain("button-owner-keep"), BroadcastOpened(campaign=callback_data.campaign)),
    ]
    await show(callback, t("broadcast-delete-question"), column(buttons))


async def owner_chooses_cap(
    callback: CallbackQuery,
    callback_data: CapChosen,
    campaigns: Campaigns,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    if callback_data.times:
        await campaigns.set_cap(callback_data.times)
        await _show_all(callback, campaigns, clock, t, shop)
        return
    now = (await campaigns.policy()).weekly_cap
    choices = [
        button(bracketed(t.plain("button-cap", times=one), chosen=one == now), CapChosen(times=one)) for one in _CAPS
    ]
    back = button(t.plain("button-back"), BroadcastsOpened())
    await show(callback, t("broadcast-ask-cap"), column([*choices, back]))


def standing_rules(t: Translator, shop: Shop, policy: Policy, now: datetime) -> list[str]:
    """What holds for every broadcast: how often, and whether all of them are stopped."""
    lines: list[str] = [t("broadcasts-cap", times=policy.weekly_cap)]
    if policy.holds(now) and policy.held_until:
        lines.append(t("broadcasts-held-until", moment=deadline(t, shop, now, policy.held_until)))
    elif policy.holds(now):
        lines.append(t("broadcasts-held"))
    return lines


async def _show_all(
    event: Message | CallbackQuery, campaigns: Campaigns, clock: Clock, t: Translator, shop: Shop
) -> None:
    policy, latest = await campaigns.policy(), await campaigns.latest()
    lines: list[str] = [t("broadcasts-list") if latest else t("broadcasts-empty")]
    lines += standing_rules(t, shop, policy, clock.now())
    shown = sorted(latest, key=lambda one: _PLACES[one.status])[:_ON_SCREEN]
    buttons = [
        button(t.plain("button-broadcast-new"), BroadcastAdded()),
        *(_opener(t, one) for one in shown),
        button(t.plain("button-broadcast-cap"), CapChosen(times=0)),
        button(t.plain("button-back"), OwnerMenuOpened()),
    ]
    await show(event, Html("\n".join(lines)), column(buttons))


def _opener(t: Translator, campaign: Campaign) -> InlineKeyboardButton:
    """What has begun opens with its numbers."""
    label = f"{_SIGNS[campaign.status]}{title(t, campaign)}"
    if campaign.status in {Status.DRAFT, Status.SCHEDULED}:
        return button(label, BroadcastOpened(campaign=campaign.id))
    return button(label, ReportOpened(campaign=campaign.id))


def _is_empty(campaign: Campaign) -> bool:
    return not (campaign.texts or campaign.media or campaign.buttons or campaign.has_voucher)


def _is_same(one: Campaign, other: Campaign) -> bool:
    return all(getattr(one, part) == getattr(other, part) for part in _COMPOSED)


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_broadcasts, Command("broadcast"))
    router.callback_query.register(owner_asks_for_broadcasts, BroadcastsOpened.filter())
    router.callback_query.register(owner_adds_broadcast, BroadcastAdded.filter())
    router.callback_query.register(owner_opens_broadcast, BroadcastOpened.filter())
    router.callback_query.register(owner_copies_broadcast, BroadcastCopied.filter())
    router.callback_query.register(owner_deletes_broadcast, BroadcastDeleted.filter())
    router.callback_query.register(owner_chooses_cap, CapChosen.filter())
    return router
