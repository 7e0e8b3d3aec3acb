"""The buttons on a ticket's card.

What a press changes comes onto the card behind it; what it asks takes the place of the card's buttons for a moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardMarkup, Message

from bot.core.errors import NotFound
from bot.desk.holds import ends_at
from bot.telegram.callbacks import TicketResolved, TicketTaken
from bot.telegram.cards import card_buttons
from bot.telegram.routing import Router
from bot.telegram.team_wording import name_of
from bot.telegram.ticket_callbacks import (
    CardShown,
    HandAsked,
    HandedTo,
    HandedUp,
    Held,
    HoldAsked,
    MergeAsked,
    MergedInto,
    MoreAsked,
    NoteAsked,
    Released,
    SpamMarked,
    SpamUnmarked,
)
from bot.telegram.ticket_menus import hand_buttons, hold_buttons, merge_buttons, more_buttons
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from aiogram.types import CallbackQuery

    from bot.core.clock import Clock
    from bot.desk.queue_service import Queue
    from bot.desk.service import Desk
    from bot.desk.suspicions_service import Suspicions
    from bot.desk.work import Work
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.team.model import Member
    from bot.team.service import Team
    from bot.telegram.drafts import Drafts
    from bot.telegram.show import Buttons


async def staff_takes(
    callback: CallbackQuery, callback_data: TicketTaken, work: Work, t: Translator, member: Member
) -> None:
    await work.take(callback_data.ticket, member)
    await callback.answer(t.plain("alert-taken"))


async def staff_resolves(
    callback: CallbackQuery, callback_data: TicketResolved, work: Work, t: Translator, member: Member
) -> None:
    await work.resolve(callback_data.ticket, member)
    await callback.answer(t.plain("alert-resolved"))


# To whom?


async def staff_asks_to_whom(
    callback: CallbackQuery, callback_data: HandAsked, desk: Desk, team: Team, t: Translator
) -> None:
    ticket = await desk.ticket(callback_data.ticket)
    await _put(callback, hand_buttons(t, ticket, await team.colleagues()))


async def staff_hands_over(
    callback: CallbackQuery, callback_data: HandedTo, work: Work, team: Team, t: Translator, member: Member
) -> None:
    """To somebody who works here still: the list may be old."""
    colleague = await team.member(callback_data.member)
    if colleague is None:
        raise NotFound
    await work.hand_to(callback_data.ticket, member, colleague)
    await callback.answer(t.plain("alert-handed", name=name_of(colleague)))


async def staff_hands_up(
    callback: CallbackQuery, callback_data: HandedUp, work: Work, t: Translator, member: Member
) -> None:
    await work.hand_up(callback_data.ticket, member)
    await callback.answer(t.plain("alert-handed-up"))


async def staff_releases(
    callback: CallbackQuery, callback_data: Released, work: Work, t: Translator, member: Member
) -> None:
    await work.release(callback_data.ticket, member)
    await callback.answer(t.plain("alert-released"))


# Until when?


async def staff_asks_until_when(callback: CallbackQuery, callback_data: HoldAsked, desk: Desk, t: Translator) -> None:
    await _put(callback, hold_buttons(t, await desk.ticket(callback_data.ticket)))


async def staff_holds(
    callback: CallbackQuery, callback_data: Held, work: Work, t: Translator, shop: Shop, clock: Clock, member: Member
) -> None:
    now = clock.now()
    until = ends_at(callback_data.hold, now, shop.zone)
    await work.hold_until(callback_data.ticket, member, until)
    await callback.answer(t.plain("alert-held", time=deadline(t, shop, now, until)))


# What is rarely used


async def staff_asks_for_more(
    callback: CallbackQuery,
    callback_data: MoreAsked,
    desk: Desk,
    queue: Queue,
    suspicions: Suspicions,
    t: Translator,
) -> None:
    ticket = await desk.ticket(callback_data.ticket)
    others, suspicion = (await queue.background(ticket)).others, await suspicions.of_ticket(ticket.id)
    await _put(callback, more_buttons(t, ticket, others, suspicion))


async def staff_asks_into_which(
    callback: CallbackQuery, callback_data: MergeAsked, desk: Desk, queue: Queue, t: Translator
) -> None:
    ticket = await desk.ticket(callback_data.ticket)
    await _put(callback, merge_buttons(t, ticket, (await queue.background(ticket)).others))


async def staff_merges(
    callback: CallbackQuery, callback_data: MergedInto, work: Work, t: Translator, member: Member
) -> None:
    survivor = await work.merge(callback_data.ticket, member, callback_data.into)
    await callback.answer(t.plain("alert-merged", number=str(survivor.id)))


async def staff_calls_it_spam(
    callback: CallbackQuery, callback_data: SpamMarked, work: Work, t: Translator, member: Member
) -> None:
    await work.spam(callback_data.ticket, member)
    await callback.answer(t.plain("alert-spam"))


async def staff_takes_spam_back(
    callback: CallbackQuery, callback_data: SpamUnmarked, work: Work, t: Translator, member: Member
) -> None:
    await work.not_spam(callback_data.ticket, member)
    await callback.answer(t.plain("alert-not-spam"))


async def staff_asks_how_to_note(callback: CallbackQuery, t: Translator) -> None:
    await callback.answer(t.plain("alert-note"), show_alert=True)


async def staff_goes_back_to_card(
    callback: CallbackQuery,
    callback_data: CardShown,
    desk: Desk,
    drafts: Drafts,
    suspicions: Suspicions,
    t: Translator,
) -> None:
    ticket = await desk.ticket(callback_data.ticket)
    suspicion = await suspicions.of_ticket(ticket.id)
    markup = card_buttons(t, ticket, with_draft=drafts.are_on, suspicion=suspicion)
    await _put(callback, markup.inline_keyboard if markup else [])


async def _put(callback: CallbackQuery, buttons: Buttons) -> None:
    """These instead of the buttons that are there. A card too old to be changed keeps them."""
    await callback.answer()
    if isinstance(callback.message, Message):
        try:
            await callback.message.edit_reply_markup(reply_markup=InlineKeyboardMarkup(inline_keyboard=buttons))
        except TelegramBadRequest:
            return


def router() -> Router:
    router = Router()
    press = router.callback_query.register
    press(staff_takes, TicketTaken.filter())
    press(staff_resolves, TicketResolved.filter())
    press(staff_asks_to_whom, HandAsked.filter())
    press(staff_hands_over, HandedTo.filter())
    press(staff_hands_up, HandedUp.filter())
    press(staff_releases, Released.filter())
    press(staff_asks_until_when, HoldAsked.filter())
    press(staff_holds, Held.filter())
    press(staff_asks_for_more, MoreAsked.filter())
    press(staff_asks_into_which, MergeAsked.filter())
    press(staff_merges, MergedInto.filter())
    press(staff_calls_it_spam, SpamMarked.filter())
    press(staff_takes_spam_back, SpamUnmarked.filter())
    press(staff_asks_how_to_note, NoteAsked.filter())
    press(staff_goes_back_to_card, CardShown.filter())
    return router
