"""Canned answers: found by a word or from the card, and sent to the customer with one tap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command
from aiogram.types import InlineKeyboardMarkup

from bot.core.errors import NotFound
from bot.i18n.placeholders import visible
from bot.telegram.incoming import ticket_here
from bot.telegram.ready_replies import new_press, show_sent, tap_of
from bot.telegram.routing import Router
from bot.telegram.show import button, column
from bot.telegram.ticket_callbacks import CannedAsked, CannedSent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.filters import CommandObject
    from aiogram.types import CallbackQuery, Message

    from bot.desk.canned import CannedAnswer
    from bot.desk.canned_service import CannedAnswers
    from bot.desk.model import Ticket
    from bot.desk.service import Desk
    from bot.i18n import Html, Translator
    from bot.team.model import Member
    from bot.telegram.ready_replies import ReadyReplies
    from bot.telegram.show import Place

_MOST_SHOWN = 8
_MOST_PREVIEW = 160


async def staff_looks_for_canned(
    message: Message,
    command: CommandObject,
    desk: Desk,
    canned: CannedAnswers,
    ready_replies: ReadyReplies,
    t: Translator,
    member: Member,
) -> None:
    """By a word, in whatever letters; without one those that are used most."""
    try:
        ticket = await ticket_here(message, desk)
    except NotFound:
        await message.reply(t("canned-how"))
        return
    await _offer(message, await canned.find(command.args or ""), ticket, member, ready_replies, t)


async def staff_asks_for_canned(
    callback: CallbackQuery,
    callback_data: CannedAsked,
    desk: Desk,
    canned: CannedAnswers,
    ready_replies: ReadyReplies,
    t: Translator,
    member: Member,
) -> None:
    """The list comes below; the card stays as it is."""
    ticket = await desk.ticket(callback_data.ticket)
    await callback.answer()
    if callback.message:
        await _offer(callback.message, await canned.find(), ticket, member, ready_replies, t)


async def staff_sends_canned(
    callback: CallbackQuery, callback_data: CannedSent, ready_replies: ReadyReplies, t: Translator, member: Member
) -> None:
    """The list turns into the words that were sent. A second tap sends nothing and shows them once more."""
    sent = await ready_replies.send_canned(
        callback_data.ticket, callback_data.answer, tap_of(callback, callback_data.press, member)
    )
    await show_sent(callback, sent, t)


async def _offer(
    place: Place,
    answers: Sequence[CannedAnswer],
    ticket: Ticket,
    member: Member,
    ready_replies: ReadyReplies,
    t: Translator,
) -> None:
    """In the language of the team, whatever the customer will get. Of one list one answer is sent."""
    if not answers:
        await place.reply(t("canned-none"))
        return
    offered, press = answers[:_MOST_SHOWN], new_press()
    words = await ready_replies.preview(ticket, member, t.locale)
    customer = await ready_replies.customer_of(ticket)
    lines = [t("canned-choose", language=customer.locale.own_name)]
    lines += [t("canned-in-list", title=answer.title, words=_preview(words(answer))) for answer in offered]
    if len(answers) > len(offered):
        lines.append(t("canned-more"))
    buttons = column(
        button(answer.title, CannedSent(ticket=ticket.id, answer=answer.id, press=press)) for answer in offered
    )
    await place.reply("\n\n".join(lines), reply_markup=InlineKeyboardMarkup(inline_keyboard=buttons))


def _preview(words: Html) -> str:
    plain = " ".join(visible(words).split())
    return f"{plain[: _MOST_PREVIEW - 1]}…" if len(plain) > _MOST_PREVIEW else plain


def router() -> Router:
    router = Router()
    router.message.register(staff_looks_for_canned, Command("answer"))
    router.callback_query.register(staff_asks_for_canned, CannedAsked.filter())
    router.callback_query.register(staff_sends_canned, CannedSent.filter())
    return router
