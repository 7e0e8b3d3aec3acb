"""What owners do in their private chat with the bot: set it up, keep the FAQ, describe the shop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram import BaseMiddleware

from bot.core.errors import CampaignMoved, NotFound
from bot.telegram.filters import InPrivate
from bot.telegram.routing import Router
from handlers.owner import (
    alerts,
    apology_limits,
    branches,
    broadcasts,
    canned,
    catalogue,
    claim,
    coverage,
    days,
    desk,
    faq,
    faq_writing,
    fixed,
    greetings,
    learning,
    links,
    menu,
    products,
    recognised,
    rises,
    scores,
    segment_conditions,
    segment_lists,
    segments,
    shifts,
    shop,
    spreadsheet,
    stock,
    suggestions,
    surveys,
    team,
    texts,
    trying,
    voucher_writing,
    vouchers,
    week,
    wordings,
)
from handlers.owner.filters import ForOwners

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aiogram.types import TelegramObject


class OwnersOnly(BaseMiddleware):
    """Asks at each message and each press, before any handler behind it runs. Raises `NotAllowed`.

    An open question about something that is gone ends, or the owner would be told so at every message.
    """

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        await data["team"].owner(data["customer"].telegram_id)
        try:
            return await handler(event, data)
        except (NotFound, CampaignMoved):
            await data["state"].clear()
            raise


def router() -> Router:
    guarded = Router()
    guarded.include_routers(
        alerts.router(),
        broadcasts.router(),
        faq.router(),
        faq_writing.router(),
        links.router(),
        recognised.router(),
        trying.router(),
        learning.router(),
        wordings.router(),
        coverage.router(),
        segment_lists.router(),
        segment_conditions.router(),
        segments.router(),
        catalogue.router(),
        products.router(),
        stock.router(),
        spreadsheet.router(),
        shop.router(),
        desk.router(),
        days.router(),
        branches.router(),
        texts.router(),
        canned.router(),
        apology_limits.router(),
        greetings.router(),
        team.router(),
        vouchers.router(),
        voucher_writing.router(),
        scores.router(),
        week.router(),
        surveys.router(),
        suggestions.router(),
        rises.router(),
        fixed.router(),
        menu.router(),
    )
    office = Router()
    office.include_routers(shifts.router(), guarded)
    root = Router()
    root.include_routers(claim.router(), office)
    for observer in (guarded.message, guarded.callback_query):
        observer.middleware(OwnersOnly())
    for observer in (office.message, office.callback_query):
        observer.filter(ForOwners())
    for observer in (root.message, root.callback_query):
        observer.filter(InPrivate())
    return root
