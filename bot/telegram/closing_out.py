"""Tells one customer that what they complained of is mended: in the owner's words, made in the moment of sending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.delivery.model import Blocked, Delivered, InDoubt, Rejected, RetryAfter
from bot.feedback.closing_out import Told
from bot.feedback.closing_out_service import TELL_MENDED
from bot.i18n import Html
from bot.telegram.wording import in_own_language

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.delivery.model import Errand, Outcome
    from bot.feedback.closing_out import Closing
    from bot.feedback.closing_out_service import ClosingOut
    from bot.i18n import Translator
    from bot.telegram.house import House


class ClosingErrands:
    def __init__(self, house: House, *, closing_out: ClosingOut) -> None:
        self._house = house
        self._closing_out = closing_out

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {TELL_MENDED: self._tell}

    async def _tell(self, errand: Errand) -> Outcome:
        closing_id, customer_id = errand.payload["closing"], errand.payload["customer"]
        ready = await self._closing_out.take(closing_id, customer_id)
        if isinstance(ready, RetryAfter | Rejected):
            return ready
        text = closing_words(self._house.catalogues.translator(ready.customer.locale), ready.closing, ready.ticket_id)
        outcome = await self._house.tell_customer(ready.customer.telegram_id, text)
        if told := _told(outcome):
            await self._closing_out.settle(closing_id, customer_id, told)
        return outcome


def closing_words(t: Translator, closing: Closing, ticket_id: int) -> Html:
    """As a customer who complained in that ticket reads it."""
    return t("closing-told", number=str(ticket_id), text=Html(in_own_language(t, closing.texts)))


def _told(result: Outcome) -> Told | None:
    match result:
        case Delivered():
            return Told.ARRIVED
        case Blocked() | Rejected():
            return Told.NOT_REACHED
        case InDoubt():
            return Told.UNSURE
        case RetryAfter():
            return None
