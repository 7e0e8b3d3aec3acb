"""What takes the place of a card's buttons for a moment: to whom, until when, into which, and what is rarely used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk.holds import Hold
from bot.desk.model import Kind, Level
from bot.telegram.show import button, column
from bot.telegram.team_wording import name_of
from bot.telegram.ticket_callbacks import (
    ApologyAsked,
    CardShown,
    HandedTo,
    HandedUp,
    Held,
    MergeAsked,
    MergedInto,
    NoteAsked,
    Released,
    SpamMarked,
    SuspicionJudged,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.types import InlineKeyboardButton

    from bot.answers.verdicts import Suspicion
    from bot.desk.model import Ticket
    from bot.desk.queue import Entry
    from bot.i18n import Translator
    from bot.team.model import Member
    from bot.telegram.show import Buttons

_MOST_COLLEAGUES = 20
_MOST_MERGES = 5


def more_buttons(t: Translator, ticket: Ticket, others: Sequence[Entry], suspicion: Suspicion | None) -> Buttons:
    """What the bot took for a complaint, and the customer passed on as one, may be none all the same."""
    none = SuspicionJudged(suspicion=suspicion.id, is_complaint=False) if suspicion else None
    merge = [button(t.plain("button-merge"), MergeAsked(ticket=ticket.id))] if _mergeable(others) else []
    rows = [
        [button(t.plain("button-ticket-apology"), ApologyAsked(ticket=ticket.id))],
        merge,
        [button(t.plain("button-suspicion-no"), none)] if none and ticket.kind is Kind.COMPLAINT else [],
        [
            button(t.plain("button-note"), NoteAsked(ticket=ticket.id)),
            button(t.plain("button-spam"), SpamMarked(ticket=ticket.id)),
        ],
        [_back(t, ticket)],
    ]
    return [row for row in rows if row]


def hand_buttons(t: Translator, ticket: Ticket, colleagues: Sequence[Member]) -> Buttons:
    """Who is on duty stands first; then one level up, and back to the queue."""
    others = [one for one in colleagues if one.telegram_id != ticket.assignee_id]
    others.sort(key=lambda one: not one.is_on_duty)
    rows = column(
        button(name_of(one), HandedTo(ticket=ticket.id, member=one.telegram_id)) for one in others[:_MOST_COLLEAGUES]
    )
    if ticket.level < Level.OWNER:
        rows.append([button(t.plain(f"button-hand-up-{ticket.level}"), HandedUp(ticket=ticket.id))])
    if ticket.assignee_id is not None:
        rows.append([button(t.plain("button-release"), Released(ticket=ticket.id))])
    return [*rows, [_back(t, ticket)]]


def hold_buttons(t: Translator, ticket: Ticket) -> Buttons:
    hour, hours, tomorrow, monday = (
        button(t.plain(f"button-hold-{hold}"), Held(ticket=ticket.id, hold=hold)) for hold in Hold
    )
    return [[hour, hours], [tomorrow], [monday], [_back(t, ticket)]]


def merge_buttons(t: Translator, ticket: Ticket, others: Sequence[Entry]) -> Buttons:
    rows = column(
        button(
            t.plain("button-merge-into", number=str(one.id), kind=t.plain(f"kind-{one.kind}")),
            MergedInto(ticket=ticket.id, into=one.id),
        )
        for one in _mergeable(others)
    )
    return [*rows, [_back(t, ticket)]]


def _mergeable(others: Sequence[Entry]) -> Sequence[Entry]:
    return [one for one in others if one.is_open][:_MOST_MERGES]


def _back(t: Translator, ticket: Ticket) -> InlineKeyboardButton:
    return button(t.plain("button-back"), CardShown(ticket=ticket.id))
