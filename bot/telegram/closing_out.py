"""Tells one customer that what they complained of is mended: in the owner's words, made in the moment of sending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.delivery.model import Blocked, Delivered, InDoubt, Rejected, RetryAfter
from bot.feedback.closing_out import Told
from bot.feedback.closing_out_service import TELL_MENDED
from bot.i18n import Html
from bot.telegram.messenger import Gone, Moved, attempt
from bot.telegram.wording import in_own_language

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from aiogram import Bot

    from bot.customers.service import Customers
    from bot.delivery.model import Errand, Outcome
    from bot.feedback.closing_out import Closing
    from bot.feedback.closing_out_service import ClosingOut
    from bot.i18n import Catalogues, Translator


class ClosingErrands:
    def __init__(self, bot: Bot, *, closing_out: ClosingOut, customers: Customers, catalogues: Catalogues) -> None:
        self._bot = bot
        self._closing_out = closing_out
        self._customers = customers
        self._catalogues = catalogues

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {TELL_MENDED: self._tell}

    async def _tell(self, errand: Errand) -> Outcome:
        closing_id, customer_id = errand.payload["closing"], errand.payload["customer"]
        ready = await self._closing_out.take(closing_id, customer_id)
        if isinstance(ready, RetryAfter | Rejected):
            return ready
        chat = ready.customer.telegram_id
        text = closing_words(self._catalogues.translator(ready.customer.locale), ready.closing, ready.ticket_id)
        result, sent = await attempt(self._bot.send_message(chat, text))
        if isinstance(result, Blocked):
            await self._customers.mark_unreachable(chat, result.why)
        if isinstance(result, Moved | Gone):
            result = Rejected(type(result).__name__.lower())
        if told := _told(result):
            await self._closing_out.settle(closing_id, customer_id, told)
        return Delivered(sent.message_id) if sent else result


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
