"""What can become of a message on its way out. Telegram's errors are turned into these at one place, by type."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta


class Lane(StrEnum):
    """Who goes first when there is not room for all, in this order."""

    LIVE = "live"
    """The direct reply to what somebody just did: never made to wait."""
    ALERT = "alert"
    """Between customer and staff, and what staff must know."""
    SERVICE = "service"
    """What one customer expects: a birthday greeting, a survey."""
    PROMO = "promo"


class State(StrEnum):
    """Where a message stands. `sent`, `blocked` and `failed` are final; `unsure` may still turn out as sent."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    BLOCKED = "blocked"
    FAILED = "failed"
    UNSURE = "unsure"
    """The connection broke after it may have left, and it must not be sent twice."""


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing to be done at Telegram. It carries ids; what is said is rendered when it is sent, so it is never stale.

    Errands of one `queue` ("ticket:1042") are done one after another, in the order of their ids.
    """

    id: int
    queue: str
    kind: str
    payload: Mapping[str, Any]
    attempts: int
    lane: Lane = Lane.ALERT


@dataclass(frozen=True, slots=True)
class Delivered:
    """Telegram took it, under this id, if it is one message."""

    message_id: int | None = None


class Unreachable(StrEnum):
    """Why Telegram lets the bot write to a person no more."""

    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"
    NO_CHAT = "no-chat"
    """They never began a chat with the bot, or deleted it."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """Nothing reaches the person until they write again."""

    why: Unreachable = Unreachable.BLOCKED


@dataclass(frozen=True, slots=True)
class RetryAfter:
    """Not sent: Telegram's flood limit, or something that is not there yet. To be tried again after `delay`."""

    delay: timedelta


@dataclass(frozen=True, slots=True)
class Rejected:
    """Telegram will never take it as it is."""

    reason: str


@dataclass(frozen=True, slots=True)
class InDoubt:
    """The connection broke, so nobody knows. In the alert lane it is sent once more; else it ends as unsure."""

    reason: str = field(default="")


Outcome = Delivered | Blocked | RetryAfter | Rejected | InDoubt


class UpdateState(StrEnum):
    """Where an update stands in the inbox. `failed` was given up after a few tries."""

    OPEN = "open"
    DONE = "done"
    FAILED = "failed"
