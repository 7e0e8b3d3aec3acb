"""When a broadcast goes: at once, tomorrow in the customers' morning, or at a day and a time that the owner types."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from aiogram.filters import StateFilter

from bot.campaigns.model import MORNING, morning
from bot.campaigns.moments import MomentNotUnderstood, MomentPast, parse_moment
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.show import button, column
from handlers.owner.asking import ask, words
from handlers.owner.broadcasts.asking import BroadcastWriting, asked_about, draft
from handlers.owner.broadcasts.callbacks import Start, StartChosen
from handlers.owner.broadcasts.card import back_to_draft, show_broadcast
from handlers.owner.filters import IsAnswer

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.campaigns.segments_service import Segments
    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.shop.model import Shop


async def owner_chooses_start(
    callback: CallbackQuery,
    callback_data: StartChosen,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """By a button, or the question when."""
    campaign = await draft(campaigns, callback_data.campaign)
    if callback_data.start is Start.ASK:
        buttons = [
            button(t.plain("button-time-now"), StartChosen(campaign=campaign.id, start=Start.NOW)),
            button(
                t.plain("button-time-tomorrow", time=t.time(MORNING)),
                StartChosen(campaign=campaign.id, start=Start.MORNING),
            ),
            back_to_draft(t, campaign.id),
        ]
        text = t("broadcast-ask-time")
        await ask(callback, state, BroadcastWriting.MOMENT, text, column(buttons), campaign=campaign.id)
        return
    await state.clear()
    tomorrow = shop.local(clock.now()).date() + timedelta(days=1)
    start_at = morning(tomorrow, shop.zone) if callback_data.start is Start.MORNING else None
    campaign = await campaigns.change(campaign.id, start_at=start_at)
    await show_broadcast(callback, t, shop, clock, segments, campaign)


async def owner_writes_start(
    message: Message,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """A time of the shop's zone. What is none is answered with an example, and the question stays open."""
    try:
        moment = parse_moment(words(message), shop.local(clock.now()))
    except MomentPast:
        await message.answer(t("broadcast-time-past"))
        return
    except MomentNotUnderstood:
        await message.answer(t("broadcast-time-wrong"))
        return
    campaign = await campaigns.change(await asked_about(state), start_at=moment)
    await state.clear()
    await show_broadcast(message, t, shop, clock, segments, campaign)


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_chooses_start, StartChosen.filter())
    router.message.register(owner_writes_start, StateFilter(BroadcastWriting.MOMENT), IsText(), IsAnswer())
    return router
