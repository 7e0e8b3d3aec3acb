"""The questions of a broadcast to which the owner's next message is the answer, and how every one of them begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.fsm.state import State, StatesGroup

from bot.campaigns.model import Status
from bot.core.errors import CampaignMoved

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext

    from bot.campaigns.model import Campaign
    from bot.campaigns.service import Campaigns


class BroadcastWriting(StatesGroup):
    """Data: `campaign`; of a text `variant` and `language`; of a link's label `mark` and `language`."""

    TEXT = State()
    MEDIA = State()
    URL = State()
    LABEL = State()
    WORTH = State()
    DAYS = State()
    MOMENT = State()


async def draft(campaigns: Campaigns, campaign_id: int) -> Campaign:
    """Raises `CampaignMoved` when it is no draft any more: then no question about it is asked."""
    campaign = await campaigns.get(campaign_id)
    if campaign.status is not Status.DRAFT:
        raise CampaignMoved
    return campaign


async def asked_about(state: FSMContext) -> int:
    """The campaign that the open question is about."""
    return int((await state.get_data())["campaign"])
