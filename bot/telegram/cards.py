"""What staff see of a ticket: the topic's title and the pinned card, in the language of the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.desk.model import Status
from bot.i18n import Html
from bot.telegram.callbacks import TicketResolved, TicketTaken
from bot.telegram.wording import deadline, in_own_language, own_branch

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.customers.model import Customer
    from bot.desk.model import Ticket
    from bot.i18n import Translator
    from bot.shop.model import Shop

_SIGNS = {
    Status.NEW: "🔴",
    Status.REOPENED: "🔴",
    Status.IN_WORK: "⏳",
    Status.WAITING: "⏳",
    Status.ON_HOLD: "⏳",
    Status.RESOLVED: "✅",
    Status.CONFIRMED: "✅",
    Status.MERGED: "✅",
    Status.SPAM: "✅",
}
_MOST_TITLE = 128
_MOST_TAGS = 20


def title(ticket: Ticket, customer: Customer) -> str:
    """The name of the topic, within Telegram's 128 characters."""
    return f"{_SIGNS[ticket.status]} № {ticket.id} · {customer.name}"[:_MOST_TITLE]


def card(
    t: Translator,
    shop: Shop,
    ticket: Ticket,
    customer: Customer,
    tickets: int,
    tags: Sequence[str],
    now: datetime,
) -> Html:
    """Who the customer is, what it is about, and until when an answer is promised."""
    lines = [
        t("staff-card-head", sign=_SIGNS[ticket.status], number=str(ticket.id), kind=t.plain(f"kind-{ticket.kind}")),
        t("staff-card-status", status=t.plain(f"status-{ticket.status}")),
    ]
    if ticket.subject:
        lines.append(t("staff-card-subject", subject=t.plain(f"subject-{ticket.subject}")))
    lines += [
        t("staff-card-customer", name=customer.name, username=f"@{customer.username}" if customer.username else "—"),
        t("staff-card-language", language=customer.locale.own_name),
        t("staff-card-joined", date=t.short_date(shop.local(customer.joined_at).date()), tickets=tickets),
    ]
    if customer.phone:
        lines.append(t("staff-card-phone", phone=t.phone(customer.phone)))
    if customer.source:
        lines.append(t("staff-card-source", source=customer.source))
    if branch := own_branch(shop, customer):
        lines.append(t("staff-card-branch", branch=in_own_language(t, branch.names)))
    if tags:
        lines.append(t("staff-card-tags", tags=", ".join(tags[:_MOST_TAGS])))
    if ticket.waiting_since:
        lines.append(t("staff-card-due", time=deadline(t, shop, now, ticket.answer_due_at)))
    if ticket.taken_by:
        lines.append(t("staff-card-taken", name=ticket.taken_by))
    return Html("\n".join(lines))


def card_buttons(t: Translator, ticket: Ticket) -> InlineKeyboardMarkup | None:
    """Take and Resolve, as far as the ticket's status allows."""
    if not ticket.is_open:
        return None
    row = []
    if ticket.assignee_id is None:
        row.append(_button(t.plain("button-take"), TicketTaken(ticket=ticket.id).pack()))
    row.append(_button(t.plain("button-resolve"), TicketResolved(ticket=ticket.id).pack()))
    return InlineKeyboardMarkup(inline_keyboard=[row])


def _button(text: str, data: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=data)
