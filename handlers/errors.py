"""The one place where an error becomes an answer: a refusal in the person's language, anything else as our fault."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import structlog
from aiogram.exceptions import TelegramAPIError

from bot.core.errors import NotFound, Refusal
from bot.telegram.messenger import unreachable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiogram.types import CallbackQuery, Update

    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.delivery.inbox import Entry
    from bot.i18n import Translator

log = structlog.get_logger()

# Telegram cuts longer alerts off by refusing them.
_MOST_ALERT = 200
_TAG = re.compile(r"</?[a-z]+>")


async def something_fails(
    error: Exception,
    customers: Customers,
    entry: Entry,
    event_update: Update,
    t: Translator,
    customer: Customer | None = None,
) -> bool:
    """What is nobody's doing goes on to whoever counts the tries; the person hears of the last one."""
    if customer and (why := unreachable(error)):
        await customers.mark_unreachable(customer.telegram_id, why)
        return True
    if isinstance(error, Refusal):
        log.info("refused", action="refused", code=error.code, update=event_update.update_id)
        await _answer(event_update, t, f"error-{error.code}", error.fields)
        return True
    if entry.is_last_try:
        await _answer(event_update, t, "error-ours", {})
    return False


async def button_leads_nowhere(_: CallbackQuery) -> None:
    """A button that no handler knows (any more). Left alone, its spinner would turn for ever."""
    raise NotFound


async def _answer(update: Update, t: Translator, key: str, fields: Mapping[str, str | int]) -> None:
    try:
        if update.callback_query:
            words = _TAG.sub("", t.plain(key, **fields))  # an alert shows tags as they are
            await update.callback_query.answer(words[:_MOST_ALERT], show_alert=True)
        elif update.message:
            await update.message.answer(t(key, **fields))
    except TelegramAPIError as error:
        log.warning("could not even say so", action="error_unsaid", update=update.update_id, error=type(error).__name__)
