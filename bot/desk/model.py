"""Tickets, their messages, and the moves that are allowed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Kind(StrEnum):
    QUESTION = "question"
    COMPLAINT = "complaint"


class Subject(StrEnum):
    """What a complaint is about, as the customer chose it."""

    PRODUCT = "product"
    DELIVERY = "delivery"
    SERVICE = "service"
    PAYMENT = "payment"
    OTHER = "other"


class Status(StrEnum):
    NEW = "new"
    IN_WORK = "in-work"
    RESOLVED = "resolved"
    CONFIRMED = "confirmed"
    REOPENED = "reopened"


# From where one may come to a status. Resolving twice, or confirming what was re-opened, changes nothing.
MOVES: dict[Status, frozenset[Status]] = {
    Status.NEW: frozenset(),
    Status.IN_WORK: frozenset({Status.NEW, Status.REOPENED}),
    Status.RESOLVED: frozenset({Status.NEW, Status.IN_WORK, Status.REOPENED}),
    Status.CONFIRMED: frozenset({Status.RESOLVED}),
    Status.REOPENED: frozenset({Status.RESOLVED, Status.CONFIRMED}),
}

OPEN = frozenset({Status.NEW, Status.IN_WORK, Status.REOPENED})


class Author(StrEnum):
    CUSTOMER = "customer"
    STAFF = "staff"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Ticket:
    """One matter of one customer. Its id is the number both sides speak of."""

    id: int
    customer_id: int
    kind: Kind
    subject: Subject | None
    status: Status
    opened_at: datetime
    answer_due_at: datetime
    answered_at: datetime | None
    taken_by: str | None
    thread_id: int | None
    card_id: int | None

    @property
    def is_open(self) -> bool:
        return self.status in OPEN

    @property
    def queue(self) -> str:
        """All that is sent about this ticket keeps one order."""
        return f"ticket:{self.id}"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message as it came from Telegram. `text` is Telegram HTML: the words, or a caption; empty for a bare photo.

    What a pressed button said has no message of its own: then the id is None, and the text is passed on.
    """

    message_id: int | None
    text: str = ""
    is_text: bool = True
    album: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a ticket, and its copy on the other side once that was sent."""

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
