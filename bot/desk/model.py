"""Tickets, their messages, and the moves that are allowed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from bot.desk.policy import Terms

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from sqlalchemy.ext.asyncio import AsyncConnection


class Kind(StrEnum):
    QUESTION = "question"
    COMPLAINT = "complaint"
    REQUEST = "request"


class Subject(StrEnum):
    """What a complaint is about, or what is requested, as the customer chose it."""

    PRODUCT = "product"
    DELIVERY = "delivery"
    SERVICE = "service"
    PAYMENT = "payment"
    OTHER = "other"
    CALL_BACK = "call-back"
    HOLD_ITEM = "hold-item"
    BRING = "bring"


OF_COMPLAINTS = (Subject.PRODUCT, Subject.DELIVERY, Subject.SERVICE, Subject.PAYMENT, Subject.OTHER)
OF_REQUESTS = (Subject.CALL_BACK, Subject.HOLD_ITEM, Subject.BRING)


class Status(StrEnum):
    NEW = "new"
    IN_WORK = "in-work"
    WAITING = "waiting"
    """For the customer: a person has answered."""
    ON_HOLD = "on-hold"
    RESOLVED = "resolved"
    CONFIRMED = "confirmed"
    REOPENED = "reopened"
    MERGED = "merged"
    SPAM = "spam"


OPEN = frozenset({Status.NEW, Status.IN_WORK, Status.WAITING, Status.ON_HOLD, Status.REOPENED})

# From where one may come to a status. Resolving twice, or confirming what was re-opened, changes nothing. What is held
# can be held longer, and what was taken for spam by mistake comes back.
MOVES: dict[Status, frozenset[Status]] = {
    Status.NEW: frozenset({Status.IN_WORK, Status.WAITING, Status.ON_HOLD}),
    Status.IN_WORK: frozenset({Status.NEW, Status.REOPENED, Status.WAITING, Status.ON_HOLD, Status.SPAM}),
    Status.WAITING: frozenset({Status.NEW, Status.IN_WORK, Status.REOPENED, Status.ON_HOLD}),
    Status.ON_HOLD: frozenset({Status.NEW, Status.IN_WORK, Status.REOPENED, Status.WAITING, Status.ON_HOLD}),
    Status.RESOLVED: OPEN,
    Status.CONFIRMED: frozenset({Status.RESOLVED}),
    Status.REOPENED: frozenset({Status.RESOLVED, Status.CONFIRMED}),
    Status.MERGED: OPEN,
    Status.SPAM: OPEN,
}


class Level(IntEnum):
    """Who has to care. A matter that was not solved comes back one level up."""

    STAFF = 0
    MANAGER = 1
    OWNER = 2


class Author(StrEnum):
    CUSTOMER = "customer"
    STAFF = "staff"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Ticket:
    """One matter of one customer. Its id is the number both sides speak of.

    `waiting_since` is None while the customer waits for nobody; `answer_due_at` is the latest promise, also when it was
    kept. `answered_at` is the first answer of a person. `target` and `hard_limit` were copied from the policy when it
    was opened, so a change of policy rewrites no history; with `in_working_hours` they count only those.
    `assignee_id` is a member's Telegram id, `taken_by` that member's name. The card stands in the chat `group_id`.
    Staff closed it at `resolved_at`, be it as spam.
    """

    id: int
    customer_id: int
    kind: Kind
    subject: Subject | None
    status: Status
    level: int
    branch_id: int | None
    opened_at: datetime
    waiting_since: datetime | None
    answer_due_at: datetime
    answered_at: datetime | None
    resolved_at: datetime | None
    assignee_id: int | None
    taken_by: str | None
    held_until: datetime | None
    merged_into: int | None
    target: timedelta
    hard_limit: timedelta
    in_working_hours: bool
    group_id: int | None
    thread_id: int | None
    card_id: int | None

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    @property
    def terms(self) -> Terms:
        """What was promised when it was opened."""
        return Terms(self.target, self.hard_limit, self.in_working_hours)

    @property
    def queue(self) -> str:
        """All that staff read about this ticket keeps one order."""
        return f"ticket:{self.id}"


class Happened(StrEnum):
    """What other features may listen to."""

    OPENED = "opened"
    ANSWERED = "answered"
    RESOLVED = "resolved"
    CLOSED = "closed"
    """Unasked: the customer had been silent for so long."""
    CONFIRMED = "confirmed"
    REOPENED = "reopened"
    MERGED = "merged"
    SPAM = "spam"


Listener = Callable[["AsyncConnection", Ticket, Happened], Awaitable[None]]
"""Called in the transaction in which it happened, with the ticket as it is then."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message as it came from Telegram. `text` is Telegram HTML: the words, or a caption; empty for a bare photo.

    What a pressed button said has no message of its own: then the id is None, and the text is passed on. A gesture is
    a sticker: it is shown to the other side, and asks for no answer. Ids mean something in their chat only.
    """

    message_id: int | None
    text: str = ""
    is_text: bool = True
    album: str | None = None
    is_gesture: bool = False
    chat_id: int | None = None
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a ticket, and its copy on the other side once that was sent.

    `staff_chat_id` is the chat in which staff see it, maybe left since; `reply_to` is an id where it was written.
    """

    id: int
    ticket_id: int
    author: Author
    author_name: str
    text: str
    is_text: bool
    album: str | None
    customer_message_id: int | None
    staff_message_id: int | None
    at: datetime
    staff_chat_id: int | None = None
    reply_to: int | None = None
