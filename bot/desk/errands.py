"""What the desk has done at Telegram: errands in the outbox that carry ids. `bot/telegram/mirror.py` performs them."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.delivery import store as outbox
from bot.desk import store

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.desk.model import Message, Ticket

# The parts of an album come as separate updates. Waiting this long lets them be copied as one album again.
ALBUM_PAUSE = timedelta(seconds=1)


class Task(StrEnum):
    """The kinds of errands of the desk. All carry `ticket`, and those about a message carry `message` too."""

    POST_CARD = "post-card"
    REFRESH_CARD = "refresh-card"
    COPY_TO_STAFF = "copy-to-staff"
    COPY_TO_CUSTOMER = "copy-to-customer"
    EDIT_AT_STAFF = "edit-at-staff"
    EDIT_AT_CUSTOMER = "edit-at-customer"
    NOTICE = "notice"
    ASK_IF_SOLVED = "ask-if-solved"
    TELL_LEVEL = "tell-level"
    CLOSE_TOPIC = "close-topic"
    DELETE_TOPIC = "delete-topic"
    DELETE_POST = "delete-post"
    REACT_AT_STAFF = "react-at-staff"
    REACT_AT_CUSTOMER = "react-at-customer"
    TAKE_BACK_AT_STAFF = "take-back-at-staff"
    TAKE_BACK_AT_CUSTOMER = "take-back-at-customer"
    GROUP_TROUBLE = "group-trouble"


_TO_CUSTOMER = {
    Task.COPY_TO_CUSTOMER,
    Task.EDIT_AT_CUSTOMER,
    Task.ASK_IF_SOLVED,
    Task.REACT_AT_CUSTOMER,
    Task.TAKE_BACK_AT_CUSTOMER,
}


class Notice(StrEnum):
    """What staff are told in the topic: the catalogue key is `staff-<notice>`."""

    BLOCKED = "customer-blocked"
    RETURNED = "customer-returned"
    CONFIRMED = "customer-confirmed"
    REOPENED = "customer-reopened"
    NOT_SENT = "not-sent"
    HANDED = "handed-over"
    HANDED_UP = "handed-up"
    RELEASED = "released"
    HOLD_OVER = "hold-over"
    MERGED = "merged-here"


async def add(db: AsyncConnection, ticket: Ticket, task: Task, now: datetime, **payload: str | int) -> None:
    """Something to be done about a ticket, behind all that is to be done about it on that side already."""
    await outbox.add(db, _queue(ticket.id, task), task, {"ticket": ticket.id, **payload}, now=now)


async def refresh_others(db: AsyncConnection, ticket: Ticket, now: datetime) -> None:
    """The cards of the customer's other open tickets name this one as open, or as closed."""
    for one in await store.open_tickets(db, ticket.customer_id):
        if one.id != ticket.id:
            await add(db, one, Task.REFRESH_CARD, now)


async def about_message(db: AsyncConnection, message: Message, task: Task, now: datetime, **payload: int) -> None:
    payload |= {"ticket": message.ticket_id, "message": message.id}
    delay = ALBUM_PAUSE if message.album else timedelta()
    await outbox.add(db, _queue(message.ticket_id, task), task, payload, now=now, delay=delay)


def _queue(ticket_id: int, task: Task) -> str:
    """Each side in its own order: a group takes twenty messages a minute, and no answer waits behind those."""
    return f"ticket:{ticket_id}:customer" if task in _TO_CUSTOMER else f"ticket:{ticket_id}"
