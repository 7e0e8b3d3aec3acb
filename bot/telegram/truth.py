"""Tells waiting customers how it stands: in their language, made in the moment of sending, and never twice."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.core.errors import NotFound
from bot.delivery.model import Errand, Outcome, Rejected
from bot.desk.truth import WAIT_TOLD
from bot.telegram.wording import deadline, opening

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from datetime import datetime

    from bot.desk.truth import Truth, Truths
    from bot.i18n import Html, Translator
    from bot.shop.model import Shop
    from bot.telegram.house import House


class TruthTeller:
    """Whoever waits is not left in silence."""

    def __init__(self, house: House, *, truths: Truths) -> None:
        self._house = house
        self._truths = truths

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {WAIT_TOLD: self._tell}

    async def _tell(self, errand: Errand) -> Outcome:
        truth = await self._truths.of(errand.payload["wait"])
        if truth is None:
            return Rejected("answered meanwhile")
        try:
            customer = await self._house.customers.by_id(truth.ticket.customer_id)
        except NotFound:
            return Rejected("the customer was erased")
        t = self._house.catalogues.translator(customer.locale)
        text = truth_text(t, await self._house.shops.get(), truth, self._house.clock.now())
        return await self._house.tell_customer(customer.telegram_id, text)


def truth_text(t: Translator, shop: Shop, truth: Truth, now: datetime) -> Html:
    """That it is closed and when it opens; else the place in the queue, with the most that can be said of the time."""
    if truth.is_closed:
        return t("truth-closed", now=opening(t, truth.hours, now), number=str(truth.ticket.id))
    place = truth.people_ahead + 1
    if truth.left is not None:
        return t("truth-queue-minutes", place=place, minutes=truth.left // timedelta(minutes=1))
    if truth.wait.due_at > now:
        local = shop.seen_from(truth.ticket.branch_id)
        return t("truth-queue-time", place=place, time=deadline(t, local, now, truth.wait.due_at))
    return t("truth-queue", place=place)
