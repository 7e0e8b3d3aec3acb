"""What the owner promises customers: how soon a person answers, by which clock, and what staff see of the customer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.desk.model import Kind

HALF_AN_HOUR = timedelta(minutes=30)
"""32 % of those who write to a brand on social media expect an answer within it (The Social Habit)."""
AN_HOUR = timedelta(hours=1)
"""42 % expect an answer within it (same source): nobody waits longer unnoticed."""
_COMPLAINT = timedelta(minutes=15)


class Privacy(StrEnum):
    """What staff see of a customer."""

    FULL = "full"
    """Name and phone."""
    NAME = "name"
    NICKNAME = "nickname"


@dataclass(frozen=True, slots=True)
class Terms:
    """What one ticket promises: it is copied into the ticket, so that a change of policy rewrites no history.

    `target` is when the first answer is due, `limit` when the owner is alarmed for the second time. They run around
    the clock, or with `in_working_hours` only while the branch is open.
    """

    target: timedelta
    limit: timedelta
    in_working_hours: bool = False


@dataclass(frozen=True, slots=True)
class Policy:
    """The owner's rules. The targets are named as the kinds of tickets; `tiers` are those of customers with a tag.

    Who has a ticket and leaves its customer waiting for `return_after` loses it (None: when the answer is due). A
    ticket whose customer is silent for `close_after` is closed (None: never).
    """

    question: timedelta = HALF_AN_HOUR
    request: timedelta = HALF_AN_HOUR
    complaint: timedelta = _COMPLAINT
    limit: timedelta = AN_HOUR
    tiers: Mapping[str, timedelta] = field(default_factory=dict)
    in_working_hours: bool = False
    return_after: timedelta | None = None
    close_after: timedelta | None = timedelta(days=7)
    privacy: Privacy = Privacy.FULL

    @classmethod
    def of_setting(cls, answer_within: timedelta) -> Policy:
        """What holds before the owner changes anything. Complaints never wait longer than questions."""
        return cls(question=answer_within, request=answer_within, complaint=min(answer_within, _COMPLAINT))

    def terms(self, kind: Kind, tags: Iterable[str] = ()) -> Terms:
        """What a new ticket promises: the shortest of the targets that its kind and the customer's tags have."""
        of_kind: timedelta = getattr(self, kind)
        target = min([of_kind, *(self.tiers[tag] for tag in tags if tag in self.tiers)])
        return Terms(target, max(self.limit, target), self.in_working_hours)
