"""What a broadcast is about and whom it is for. Segments are made and listed in `handlers/owner/segments.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.campaigns.segments import Segment
from bot.customers.model import Topic
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from handlers.owner.broadcasts.asking import draft
from handlers.owner.broadcasts.callbacks import SubjectOpened
from handlers.owner.broadcasts.card import back_to_draft, show_broadcast
from handlers.owner.callbacks import SegmentPicked

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery

    from bot.campaigns.segments_service import Segments
    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.shop.model import Shop


async def owner_chooses_topic(
    callback: CallbackQuery,
    callback_data: SubjectOpened,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    if callback_data.topic:
        campaign = await campaigns.change(callback_data.campaign, topic=callback_data.topic)
        await show_broadcast(callback, t, shop, clock, segments, campaign)
        return
    campaign = await draft(campaigns, callback_data.campaign)
    topics = [
        button(t.plain(f"button-topic-{topic}"), SubjectOpened(campaign=campaign.id, topic=topic)) for topic in Topic
    ]
    await show(callback, t("broadcast-ask-topic"), column([*topics, back_to_draft(t, campaign.id)]))


async def owner_picks_segment(
    callback: CallbackQuery,
    callback_data: SegmentPicked,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """The campaign keeps what the segment asks now; who fits is counted when it starts."""
    await state.clear()
    if callback_data.segment is None:
        campaign = await draft(campaigns, callback_data.campaign)
    else:
        picked = (await segments.get(callback_data.segment)).segment if callback_data.segment else Segment.everybody()
        campaign = await campaigns.change(callback_data.campaign, segment=picked)
    await show_broadcast(callback, t, shop, clock, segments, campaign)


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_chooses_topic, SubjectOpened.filter())
    router.callback_query.register(owner_picks_segment, SegmentPicked.filter())
    return router
