"""The record of a complaint: what it was about, why it came to it, how bad it was, what it cost, how long it took.

Category and cause are keys of a fixed list, so that they can be counted; how they are called is a text of the
catalogue. The bot proposes them (`records_words.py`), staff say better; a proposal that nobody touched stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.loyalty.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime, timedelta

    from bot.loyalty.model import Terms

MOST_PRODUCT = 60
"""Characters of a product's name."""


class Category(StrEnum):
    QUALITY = "quality"
    SIZE = "size"
    WRONG_ITEM = "wrong-item"
    LATE = "late"
    DAMAGED = "damaged"
    PAYMENT = "payment"
    REFUND = "refund"
    SERVICE = "service"
    AVAILABILITY = "availability"
    OTHER = "other"


class Cause(StrEnum):
    """Each belongs to one category, see `CAUSES`."""

    BROKE = "broke"
    FADED = "faded"
    FLAWED = "flawed"
    UNLIKE_PICTURE = "unlike-picture"
    TOO_SMALL = "too-small"
    TOO_BIG = "too-big"
    LABEL = "label"
    ADVICE = "advice"
    OTHER_ITEM = "other-item"
    OTHER_COLOUR = "other-colour"
    PART_MISSING = "part-missing"
    STRANGERS_ORDER = "strangers-order"
    COURIER_LATE = "courier-late"
    DISPATCH_LATE = "dispatch-late"
    NOT_TOLD = "not-told"
    ADDRESS = "address"
    PACKING = "packing"
    HANDLING = "handling"
    DIRTY = "dirty"
    OPENED = "opened"
    CHARGED_TWICE = "charged-twice"
    PRICE_DIFFERS = "price-differs"
    DISCOUNT = "discount"
    PAYMENT_FAILED = "payment-failed"
    REFUND_SLOW = "refund-slow"
    REFUND_REFUSED = "refund-refused"
    EXCHANGE = "exchange"
    RULES = "rules"
    RUDE = "rude"
    NO_ANSWER = "no-answer"
    WRONG_FACTS = "wrong-facts"
    QUEUE = "queue"
    SOLD_OUT = "sold-out"
    NOT_IN_STOCK = "not-in-stock"
    HOLD_LOST = "hold-lost"
    CLOSED = "closed"
    APP = "app"
    MESSAGES = "messages"
    POINTS = "points"
    PREMISES = "premises"


CAUSES: Mapping[Category, Sequence[Cause]] = {
    Category.QUALITY: (Cause.BROKE, Cause.FADED, Cause.FLAWED, Cause.UNLIKE_PICTURE),
    Category.SIZE: (Cause.TOO_SMALL, Cause.TOO_BIG, Cause.LABEL, Cause.ADVICE),
    Category.WRONG_ITEM: (Cause.OTHER_ITEM, Cause.OTHER_COLOUR, Cause.PART_MISSING, Cause.STRANGERS_ORDER),
    Category.LATE: (Cause.COURIER_LATE, Cause.DISPATCH_LATE, Cause.NOT_TOLD, Cause.ADDRESS),
    Category.DAMAGED: (Cause.OPENED, Cause.DIRTY, Cause.HANDLING, Cause.PACKING),
    Category.PAYMENT: (Cause.CHARGED_TWICE, Cause.PRICE_DIFFERS, Cause.DISCOUNT, Cause.PAYMENT_FAILED),
    Category.REFUND: (Cause.REFUND_SLOW, Cause.REFUND_REFUSED, Cause.EXCHANGE, Cause.RULES),
    Category.SERVICE: (Cause.RUDE, Cause.NO_ANSWER, Cause.WRONG_FACTS, Cause.QUEUE),
    Category.AVAILABILITY: (Cause.SOLD_OUT, Cause.NOT_IN_STOCK, Cause.HOLD_LOST, Cause.CLOSED),
    Category.OTHER: (Cause.APP, Cause.MESSAGES, Cause.POINTS, Cause.PREMISES),
}


class Severity(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the bot makes of a complaint. Without a cause it only knows the category."""

    category: Category
    cause: Cause | None
    severity: Severity


@dataclass(frozen=True, slots=True)
class Remedy:
    """A voucher that was given to make up for it."""

    terms: Terms
    is_used: bool


@dataclass(frozen=True, slots=True)
class Record:
    """All that is known of a complaint. `is_settled` once staff have said what it was; before, the bot proposes it.

    `solved_by` is the member who had it. Times run from the opening: to the first answer of a person, and to the last
    time it was resolved; by the clock on the wall, and in the working hours of its branch. They are None until then.
    """

    ticket_id: int
    customer_id: int
    category: Category
    cause: Cause | None
    product: str | None
    severity: Severity
    is_settled: bool
    branch_id: int | None
    solved_by: str | None
    opened_at: datetime
    first_answer: timedelta | None
    first_answer_working: timedelta | None
    fixed: timedelta | None
    fixed_working: timedelta | None
    remedies: Sequence[Remedy]


def category_of(cause: Cause) -> Category:
    return next(category for category, causes in CAUSES.items() if cause in causes)


def cost(remedies: Iterable[Remedy]) -> Mapping[str, Decimal]:
    """The money that was given, by currency. What per cents and gifts cost nobody knows here: they are not in it."""
    sums: dict[str, Decimal] = {}
    for remedy in remedies:
        if remedy.terms.kind is Kind.SUM:
            currency = remedy.terms.currency or ""
            sums[currency] = sums.get(currency, Decimal()) + Decimal(remedy.terms.value or 0)
    return sums
