"""Drafts of answers: asked for from the card, read by staff, sent as they are or dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import Message

from bot.telegram.drafts import drafted
from bot.telegram.messenger import attempt
from bot.telegram.ready_replies import show_sent, tap_of
from bot.telegram.routing import Router
from bot.telegram.ticket_callbacks import DraftAsked, DraftDropped, DraftSent

if TYPE_CHECKING:
    from aiogram.types import CallbackQuery

    from bot.desk.service import Desk
    from bot.i18n import Translator
    from bot.team.model import Member
    from bot.telegram.drafts import Drafts
    from bot.telegram.ready_replies import ReadyReplies


async def staff_asks_for_draft(
    callback: CallbackQuery, callback_data: DraftAsked, desk: Desk, drafts: Drafts, t: Translator
) -> None:
    """It comes below, when it is ready; the card stays as it is."""
    ticket = await desk.ticket(callback_data.ticket)
    begun = callback.message is not None and await drafts.begin(ticket, callback.message, t)
    await callback.answer(t.plain("alert-draft-begun" if begun else "alert-draft-no-words"))


async def staff_sends_draft(
    callback: CallbackQuery, callback_data: DraftSent, ready_replies: ReadyReplies, t: Translator, member: Member
) -> None:
    """The draft turns into the words that were sent. A second tap sends nothing and shows them once more."""
    tap = tap_of(callback, callback_data.press, member)
    await show_sent(callback, await ready_replies.send_draft(callback_data.ticket, drafted(callback), tap), t)


async def staff_drops_draft(callback: CallbackQuery, t: Translator) -> None:
    await callback.answer(t.plain("alert-draft-dropped"))
    if isinstance(callback.message, Message):
        await attempt(callback.message.delete())


def router() -> Router:
    router = Router()
    router.callback_query.register(staff_asks_for_draft, DraftAsked.filter())
    router.callback_query.register(staff_sends_draft, DraftSent.filter())
    router.callback_query.register(staff_drops_draft, DraftDropped.filter())
    return router
