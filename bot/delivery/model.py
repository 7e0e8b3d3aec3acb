"""What can become of a message on its way out. Telegram's errors are turned into these at one place, by type."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta


class State(StrEnum):
    """Where an errand stands. `sent`, `blocked` and `failed` are final."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    BLOCKED = "blocked"
    FAILED = "failed"


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


@dataclass(frozen=True, slots=True)
class Delivered:
    """Telegram took it."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person has blocked the bot, is deactivated, or never began a chat."""


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
    """The connection broke, so nobody knows. Between customer and staff it is sent once more: at least once."""

    reason: str = field(default="")


Outcome = Delivered | Blocked | RetryAfter | Rejected | InDoubt
