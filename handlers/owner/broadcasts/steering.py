"""A broadcast on its way, steered from its live message: paused, let go on, stopped for good after one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Filter
from aiogram.types import InlineKeyboardMarkup

from bot.campaigns.model import Status
from bot.core.errors import CampaignMoved
from bot.telegram.progress import CampaignSteered, Outlook, Steer, progress_buttons, progress_text
from bot.telegram.routing import Router
from bot.telegram.show import button, column, drop_buttons, show

if TYPE_CHECKING:
    from aiogram.types import CallbackQuery

    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.shop.model import Shop


class IsSteer(Filter):
    """Stands behind `CampaignSteered.filter()`."""

    def __init__(self, steer: Steer) -> None:
        self._steer = steer

    async def __call__(self, _: CallbackQuery, callback_data: CampaignSteered) -> bool:
        return callback_data.steer is self._steer


async def owner_pauses_broadcast(
    callback: CallbackQuery,
    callback_data: CampaignSteered,
    campaigns: Campaigns,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    await campaigns.pause(callback_data.campaign)
    await show_progress(callback, callback_data.campaign, campaigns, t, shop, clock)


async def owner_resumes_broadcast(
    callback: CallbackQuery,
    callback_data: CampaignSteered,
    campaigns: Campaigns,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    await campaigns.resume(callback_data.campaign)
    await show_progress(callback, callback_data.campaign, campaigns, t, shop, clock)


async def owner_wants_to_cancel_broadcast(
    callback: CallbackQuery, callback_data: CampaignSteered, campaigns: Campaigns, t: Translator
) -> None:
    """Asked below the live message, which goes on meanwhile."""
    progress = await campaigns.progress(callback_data.campaign)
    if progress.campaign.status not in {Status.RUNNING, Status.PAUSED}:
        raise CampaignMoved
    await callback.answer()
    if callback.message is None:
        return
    buttons = column(
        button(t.plain(f"button-progress-{steer}"), CampaignSteered(campaign=callback_data.campaign, steer=steer))
        for steer in (Steer.CANCEL_SURE, Steer.GO_ON)
    )
    await callback.message.answer(
        t("progress-cancel-question", campaign=str(callback_data.campaign), number=progress.left),
        reply_markup=InlineKeyboardMarkup(inline_keyboard=buttons),
    )


async def owner_cancels_broadcast(
    callback: CallbackQuery, callback_data: CampaignSteered, campaigns: Campaigns, t: Translator
) -> None:
    await campaigns.cancel(callback_data.campaign)
    await show(callback, t("progress-cancelled", campaign=str(callback_data.campaign)))


async def owner_lets_broadcast_go_on(callback: CallbackQuery) -> None:
    await drop_buttons(callback)


async def show_progress(
    callback: CallbackQuery, campaign_id: int, campaigns: Campaigns, t: Translator, shop: Shop, clock: Clock
) -> None:
    """At once, instead of with the next tick; that one knows the pace again."""
    progress = await campaigns.progress(campaign_id)
    outlook = Outlook(is_held=await campaigns.held())
    await show(callback, progress_text(t, shop, progress, outlook, clock.now()), progress_buttons(t, progress))


def router() -> Router:
    router = Router()
    for steer, handler in (
        (Steer.PAUSE, owner_pauses_broadcast),
        (Steer.RESUME, owner_resumes_broadcast),
        (Steer.CANCEL, owner_wants_to_cancel_broadcast),
        (Steer.CANCEL_SURE, owner_cancels_broadcast),
        (Steer.GO_ON, owner_lets_broadcast_go_on),
    ):
        router.callback_query.register(handler, CampaignSteered.filter(), IsSteer(steer))
    return router
