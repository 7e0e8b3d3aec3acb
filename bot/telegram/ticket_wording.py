"""How staff read of a ticket: its number as a way to it, and its customer by as much as the owner lets them see."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from bot.desk.errands import Notice
from bot.desk.policy import Privacy
from bot.i18n import Html
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from datetime import datetime

    from bot.customers.model import Customer
    from bot.desk.model import Ticket
    from bot.desk.queue import Entry
    from bot.i18n import Translator
    from bot.shop.model import Shop

_SUPERGROUPS = -(10**12)  # their ids begin with -100; in links that is left out
_SIGNS = {"new": "🔴", "reopened": "🔴", "in-work": "⏳", "waiting": "⏳", "on-hold": "⏳"}


def sign(ticket: Ticket | Entry) -> str:
    """Red while nobody has it, ✅ when it is closed."""
    return _SIGNS.get(ticket.status, "✅")


def called(t: Translator, privacy: Privacy, customer: Customer) -> str:
    """The customer's name for staff."""
    return called_by(t, privacy, customer.id, customer.name)


def called_by(t: Translator, privacy: Privacy, customer_id: int, name: str) -> str:
    """The name, or an invented one that stays the same: a word of the list and, as there are few, a number."""
    if privacy is not Privacy.NICKNAME:
        return name
    words = t.plain("nicknames").split()
    round_, word = divmod(customer_id, len(words))
    return f"{words[word]} {round_ + 1}"


def numbered(ticket: Ticket | Entry) -> Html:
    """ "№ 17", which leads to the ticket where Telegram can lead there."""
    number = f"№\u00a0{ticket.id}"
    address = link(ticket)
    return Html(f'<a href="{address}">{number}</a>' if address else number)


def link(ticket: Ticket | Entry) -> str | None:
    """The address of the topic, or of the card; None in private chats and small groups, which have none."""
    spot = ticket.thread_id or ticket.card_id
    if spot is None or ticket.group_id is None or ticket.group_id > _SUPERGROUPS:
        return None
    return f"https://t.me/c/{_SUPERGROUPS - ticket.group_id}/{spot}"


def notice(t: Translator, shop: Shop, ticket: Ticket, what: Notice, now: datetime) -> Html:
    """What staff are told where they read the ticket. Whoever gets it from a colleague is called by Telegram."""
    due = deadline(t, shop, now, ticket.answer_due_at)
    if what is Notice.HANDED_UP:
        return t(f"staff-handed-up-{ticket.level}")
    name = escape(ticket.taken_by or "—", quote=False)
    whose = Html(f'<a href="tg://user?id={ticket.assignee_id}">{name}</a>') if ticket.assignee_id else Html(name)
    return t(f"staff-{what}", number=str(ticket.id), time=due, name=whose)
