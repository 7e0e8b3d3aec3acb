"""Apologies with a remedy: what may be given by whom, and why it was."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.loyalty.model import Kind, Terms
from bot.team.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

VALID_DAYS = 30
MAX_PERCENT, MAX_AMOUNT = 100, 10**9
_PERCENTS = (5, 10, 15, 20, 30, 50)
# What an apology is worth in each money: a small one, a fair one, a big one.
_SUMS = {
    "UZS": (20_000, 50_000, 100_000),
    "KZT": (1_000, 3_000, 5_000),
    "AMD": (1_000, 2_500, 5_000),
    "RUB": (200, 500, 1_000),
}


class ApologyReason(StrEnum):
    """Why we apologise. It decides the words, and tells the owner what remedies are spent on."""

    LATE_ANSWER = "late-answer"
    LATE_DELIVERY = "late-delivery"
    DEFECT = "defect"
    WRONG_ITEM = "wrong-item"
    RUDE_SERVICE = "rude-service"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Remedy:
    """Per cents, or a sum in the shop's money; neither where the words must do."""

    percent: int = 0
    amount: int = 0

    def terms(self, currency: str) -> Terms | None:
        """Of the voucher, if there is one. Raises ValueError for a remedy that makes no sense."""
        if self.percent:
            return Terms(Kind.PERCENT, self.percent, valid_days=VALID_DAYS)
        return Terms(Kind.SUM, self.amount, currency, valid_days=VALID_DAYS) if self.amount else None


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that may be given at once, in per cents and in the shop's money."""

    percent: int
    amount: int = 0

    def allows(self, remedy: Remedy) -> bool:
        return remedy.percent <= self.percent and remedy.amount <= self.amount

    def presets(self, currency: str) -> list[Remedy]:
        """What is offered within it: usual remedies, and the very limit."""
        percents = {one for one in _PERCENTS if one < self.percent} | {min(self.percent, _PERCENTS[-1])}
        sums = {one for one in _SUMS[currency] if one < self.amount} | {min(self.amount, _SUMS[currency][-1])}
        offered = [*(Remedy(percent=one) for one in sorted(percents)), *(Remedy(amount=one) for one in sorted(sums))]
        return [remedy for remedy in offered if remedy != Remedy()]


DEFAULT_LIMITS = {Role.STAFF: Limit(10), Role.MANAGER: Limit(20)}
ANY = Limit(MAX_PERCENT, MAX_AMOUNT)
"""An owner gives what an owner likes."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Of each role, as the owner set them."""

    of_roles: Mapping[Role, Limit]

    def of(self, role: Role) -> Limit:
        return ANY if role is Role.OWNER else self.of_roles.get(role) or DEFAULT_LIMITS[role]

    def who_may(self, remedy: Remedy) -> Role:
        """The first, from below, whose limit allows it."""
        return next(role for role in Role if role is Role.OWNER or self.of(role).allows(remedy))


@dataclass(frozen=True, slots=True)
class Apology:
    """One that was sent. `voucher_id` is the remedy: of all apologies for a ticket the same, if any."""

    ticket_id: int
    member_id: int
    reason: ApologyReason
    voucher_id: int | None
    at: datetime
