"""Before a broadcast goes: who gets it, who does not and why, how long it takes, and the button that names the number.

The press asks everything again: whether this is (still) an owner, whether all parts are there, and the number.
"""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from bot.campaigns.model import missing_parts
from bot.i18n import Locale
from bot.telegram.progress import ReportOpened
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.wording import deadline
from handlers.owner.broadcasts.asking import draft
from handlers.owner.broadcasts.callbacks import (
    BroadcastOpened,
    BroadcastsOpened,
    CheckAsked,
    LaunchConfirmed,
    LaunchTakenBack,
)
from handlers.owner.broadcasts.card import back_to_draft, show_broadcast
from handlers.owner.broadcasts.overview import standing_rules
from handlers.owner.broadcasts.trial import rule

if TYPE_CHECKING:
    from datetime import datetime

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery

    from bot.campaigns.model import Campaign, Forecast, Policy
    from bot.campaigns.segments_service import Segments
    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.shop.model import Shop

# People come and go all the time: one in fifty more or less is still what the owner agreed to.
_TOLERATED = 50
_NAMED = (Locale.UZ, Locale.KK, Locale.HY, Locale.RU)


async def owner_checks_broadcast(
    callback: CallbackQuery,
    callback_data: CheckAsked,
    campaigns: Campaigns,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    campaign = await draft(campaigns, callback_data.campaign)
    if not await _shows_missing(callback, t, campaign):
        forecast = await campaigns.forecast(campaign.id)
        await _ask(callback, t, shop, clock, campaign, forecast, await campaigns.policy())


async def owner_launches_broadcast(
    callback: CallbackQuery,
    callback_data: LaunchConfirmed,
    campaigns: Campaigns,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    campaign = await draft(campaigns, callback_data.campaign)
    if await _shows_missing(callback, t, campaign):
        return
    forecast = await campaigns.forecast(campaign.id)
    if abs(forecast.total - callback_data.total) > callback_data.total // _TOLERATED:
        policy = await campaigns.policy()
        await _ask(callback, t, shop, clock, campaign, forecast, policy, head=t("broadcast-changed"))
        return
    start = _later(campaign, clock.now())
    await campaigns.schedule(campaign.id, start)
    back, number = button(t.plain("button-back"), BroadcastsOpened()), str(campaign.id)
    if start:
        take_back = button(t.plain("button-broadcast-unschedule"), LaunchTakenBack(campaign=campaign.id))
        text = t("broadcast-planned", number=number, moment=deadline(t, shop, clock.now(), start))
        await show(callback, text, column([take_back, back]))
    else:
        report = button(t.plain("button-broadcast-report"), ReportOpened(campaign=campaign.id))
        await show(callback, t("broadcast-started", number=number), column([report, back]))


async def owner_takes_launch_back(
    callback: CallbackQuery,
    callback_data: LaunchTakenBack,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """A draft again, with the moment that was chosen."""
    await state.clear()
    planned = await campaigns.get(callback_data.campaign)
    await campaigns.unschedule(planned.id)
    campaign = await campaigns.change(planned.id, start_at=planned.start_at)
    await show_broadcast(callback, t, shop, clock, segments, campaign)


async def _shows_missing(callback: CallbackQuery, t: Translator, campaign: Campaign) -> bool:
    """Whether something is missing; then that is told."""
    missing = missing_parts(campaign)
    if missing:
        lines = [t(f"broadcast-missing-{part}") for part in missing]
        await show(callback, "\n".join(lines), [[back_to_draft(t, campaign.id)]])
    return bool(missing)


async def _ask(
    callback: CallbackQuery,
    t: Translator,
    shop: Shop,
    clock: Clock,
    campaign: Campaign,
    forecast: Forecast,
    policy: Policy,
    *,
    head: str = "",
) -> None:
    start = _later(campaign, clock.now())
    may_go = forecast.total or start
    lines = [head] if head else []
    lines += _people(t, campaign, forecast) if may_go else [t("broadcast-nobody")]
    if forecast.left_out:
        lines += ["", t("broadcast-left-out")]
        lines += [t(f"broadcast-left-out-{why}", number=number) for why, number in forecast.left_out.items()]
    lines += ["", *standing_rules(t, shop, policy, clock.now())]
    if may_go:
        lines += _plan(t, shop, clock.now(), campaign, forecast, start, is_held=policy.holds(clock.now()))
    buttons = [button(t.plain("button-broadcast-not-now"), BroadcastOpened(campaign=campaign.id))]
    if may_go:
        sure = LaunchConfirmed(campaign=campaign.id, total=forecast.total)
        buttons.insert(0, button(t.plain("button-broadcast-send", total=forecast.total), sure))
    await show(callback, "\n".join(lines), column(buttons))


def _people(t: Translator, campaign: Campaign, forecast: Forecast) -> list[str]:
    """How many read it in each language, and in which those do who would have another."""
    read = {language.value: forecast.by_language.get(language, 0) for language in _NAMED}
    lines: list[str] = [t("broadcast-sure", total=forecast.total, **read)]
    if forecast.fallback:
        missing, instead = sum(forecast.fallback.values()), campaign.languages()[0]
        lines.append(t("broadcast-sure-fallback", missing=missing, language=instead.own_name))
    return lines


def _plan(
    t: Translator,
    shop: Shop,
    now: datetime,
    campaign: Campaign,
    forecast: Forecast,
    start: datetime | None,
    *,
    is_held: bool,
) -> list[str]:
    """What will happen when, ending with the question."""
    lines: list[str] = []
    minutes = max(1, ceil(forecast.duration.total_seconds() / 60))
    if campaign.trial:
        lines.append(rule(t, campaign.trial))
    if start:
        lines.append(t("broadcast-sure-at", moment=deadline(t, shop, now, start), minutes=minutes))
        return lines
    if forecast.not_before and not is_held:
        lines.append(t("broadcast-at-night"))
    lines.append(t("broadcast-sure-now", minutes=minutes))
    return lines


def _later(campaign: Campaign, now: datetime) -> datetime | None:
    """The moment that the owner chose, unless it has passed meanwhile."""
    return campaign.start_at if campaign.start_at and campaign.start_at > now else None


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_checks_broadcast, CheckAsked.filter())
    router.callback_query.register(owner_launches_broadcast, LaunchConfirmed.filter())
    router.callback_query.register(owner_takes_launch_back, LaunchTakenBack.filter())
    return router
