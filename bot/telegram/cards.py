"""What staff see of a ticket: the title of its topic, and its card with the buttons, in the language of the team."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup

from bot.desk.model import Kind, Level, Status
from bot.desk.policy import Privacy
from bot.i18n import Html
from bot.i18n.placeholders import visible
from bot.telegram.callbacks import TicketResolved, TicketTaken
from bot.telegram.show import button
from bot.telegram.ticket_callbacks import (
    CannedAsked,
    DraftAsked,
    HandAsked,
    HoldAsked,
    MoreAsked,
    PromiseAsked,
    SpamUnmarked,
    SuspicionJudged,
)
from bot.telegram.ticket_wording import called, numbered, sign
from bot.telegram.wording import deadline, in_own_language, own_branch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from bot.answers.verdicts import Suspicion
    from bot.customers.model import Customer
    from bot.desk.model import Ticket
    from bot.desk.queue import Background, Entry
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.telegram.show import Buttons

COLOURS = {Kind.QUESTION: 0x6FB9F0, Kind.COMPLAINT: 0xFB6F5F, Kind.REQUEST: 0xFFD67E}
"""Of a topic's icon: blue, red, yellow. Telegram allows these and three more."""

_MOST_TITLE = 128
_MOST_TAGS = 20
_MOST_PAST = 10
_MOST_NOTE = 200


@dataclass(frozen=True, slots=True)
class Facts:
    """What stands on a card beside the ticket itself. `more` are lines of whoever knows more about it.

    `stars` is the customer's latest rating.
    """

    customer: Customer
    shop: Shop
    now: datetime
    privacy: Privacy
    background: Background
    tags: Sequence[str] = ()
    stars: int | None = None
    more: Sequence[Html] = ()


def title(ticket: Ticket, name: str) -> str:
    """What the topic is called, within Telegram's 128 characters; `name` is how staff call the customer."""
    return f"{sign(ticket)} № {ticket.id} · {name}"[:_MOST_TITLE]


def card(t: Translator, ticket: Ticket, facts: Facts) -> Html:
    """How it stands, who the customer is, and what is known from before."""
    parts = (_state(t, ticket, facts), _person(t, facts), _past(t, ticket, facts))
    return Html("\n\n".join("\n".join(lines) for lines in map(list, parts) if lines))


def _state(t: Translator, ticket: Ticket, facts: Facts) -> Iterator[Html]:
    others = facts.background.others
    kind = t.plain(f"kind-{ticket.kind}")
    yield t("staff-card-head", sign=sign(ticket), number=str(ticket.id), kind=kind)
    yield t("staff-card-status", status=t.plain(f"status-{ticket.status}"))
    if ticket.status is Status.MERGED:
        yield from _numbers(t, "staff-card-merged", (one for one in others if one.id == ticket.merged_into))
    yield from _numbers(t, "staff-card-merged-here", (one for one in others if one.merged_into == ticket.id))
    if ticket.subject:
        yield t("staff-card-subject", subject=t.plain(f"subject-{ticket.subject}"))
    if ticket.level:
        yield t("staff-card-level", role=t.plain(f"role-{Level(ticket.level).name.lower()}"))
    if ticket.waiting_since:
        yield t("staff-card-due", time=deadline(t, facts.shop, facts.now, ticket.answer_due_at))
    if ticket.held_until:
        yield t("staff-card-held", time=deadline(t, facts.shop, facts.now, ticket.held_until))
    if ticket.taken_by:
        yield t("staff-card-taken", name=ticket.taken_by)
    yield from facts.more


def _person(t: Translator, facts: Facts) -> Iterator[Html]:
    customer, shop = facts.customer, facts.shop
    name, is_full = called(t, facts.privacy, customer), facts.privacy is Privacy.FULL
    if customer.username and is_full:
        yield t("staff-card-customer", name=name, username=f"@{customer.username}")
    else:
        yield t("staff-card-customer-name", name=name)
    if customer.phone and is_full:
        yield t("staff-card-phone", phone=t.phone(customer.phone))
    yield t("staff-card-language", language=customer.locale.own_name)
    if branch := own_branch(shop, customer):
        yield t("staff-card-branch", branch=in_own_language(t, branch.names))
    joined = t.short_date(shop.local(customer.joined_at).date())
    yield t("staff-card-joined", date=joined, tickets=facts.background.total)
    if customer.source:
        yield t("staff-card-source", source=customer.source)
    if facts.tags:
        yield t("staff-card-tags", tags=", ".join(facts.tags[:_MOST_TAGS]))


def _past(t: Translator, ticket: Ticket, facts: Facts) -> Iterator[Html]:
    others = [
        one for one in facts.background.others if one.status is not Status.MERGED and one.id != ticket.merged_into
    ]
    yield from _numbers(t, "staff-card-open", (one for one in others if one.is_open))
    yield from _numbers(t, "staff-card-past", [one for one in others if not one.is_open][:_MOST_PAST])
    if facts.stars:
        yield t("staff-card-rating", stars=facts.stars)
    for note in facts.background.notes:
        when = deadline(t, facts.shop, facts.now, note.at)
        yield t("staff-card-note", name=note.author_name, time=when, text=_in_short(note.text))


def _numbers(t: Translator, key: str, tickets: Iterable[Entry]) -> Iterator[Html]:
    """A line with their numbers, if there are any."""
    if numbers := [numbered(one) for one in tickets]:
        yield t(key, numbers=Html(", ".join(numbers)))


def _in_short(note: str) -> str:
    words = " ".join(visible(note).removeprefix("//").split())
    return words if len(words) <= _MOST_NOTE else f"{words[: _MOST_NOTE - 1]}…"


def card_buttons(
    t: Translator, ticket: Ticket, *, with_draft: bool = False, suspicion: Suspicion | None = None
) -> InlineKeyboardMarkup | None:
    """The buttons with which a card begins, as far as the ticket's status, and an assistant, allow them."""
    if ticket.status is Status.SPAM:
        return _markup([[button(t.plain("button-not-spam"), SpamUnmarked(ticket=ticket.id))]])
    if not ticket.is_open:
        return None
    draft = [[button(t.plain("button-ticket-draft"), DraftAsked(ticket=ticket.id))]] if with_draft else []
    take = button(t.plain("button-take"), TicketTaken(ticket=ticket.id))
    hand = button(t.plain("button-hand"), HandAsked(ticket=ticket.id))
    aside = button(t.plain("button-put-aside"), HoldAsked(ticket=ticket.id))
    is_free = ticket.assignee_id is None
    return _markup(
        [
            *suspicion_buttons(t, suspicion if ticket.kind is not Kind.COMPLAINT else None),
            # "Solved" keeps its place: whoever taps "take" twice shall not solve the ticket.
            [take if is_free else hand, button(t.plain("button-resolve"), TicketResolved(ticket=ticket.id))],
            [hand, aside] if is_free else [aside],
            [button(t.plain("button-ticket-canned"), CannedAsked(ticket=ticket.id))],
            *draft,
            [
                button(t.plain("button-ticket-promise"), PromiseAsked(ticket=ticket.id)),
                button(t.plain("button-more"), MoreAsked(ticket=ticket.id)),
            ],
        ]
    )


def suspicion_buttons(t: Translator, suspicion: Suspicion | None) -> Buttons:
    """For staff to say whether it is a complaint."""
    if suspicion is None:
        return []
    yes, no = (SuspicionJudged(suspicion=suspicion.id, is_complaint=one) for one in (True, False))
    return [[button(t.plain("button-suspicion-yes"), yes), button(t.plain("button-suspicion-no"), no)]]


def _markup(rows: Buttons) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=rows)
