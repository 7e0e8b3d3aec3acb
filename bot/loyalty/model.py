"""What a voucher is worth, to whom, and until when. Money is counted in integers or Decimal, never in floats."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from babel.core import get_global

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from zoneinfo import ZoneInfo

CURRENCIES = ("UZS", "KZT", "AMD", "RUB")
_COUNTRIES = dict(zip(("UZ", "KZ", "AM", "RU"), CURRENCIES, strict=True))
OWNER = "owner"
"""The origin of the public codes that owners make."""

_WHOLE = 100
_CENT = Decimal("0.01")
_MOST_SUM = 10**12
_MOST_DAYS = 3660


_AMOUNT = re.compile(r"(\d[\d\s.,']*?)\s*([A-Za-z]{3})?")
_THOUSANDS = re.compile(r"[\s']|[.,](?=\d{3}(?!\d))")


class Kind(StrEnum):
    PERCENT = "percent"
    SUM = "sum"
    GIFT = "gift"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a voucher grants. Raises ValueError for terms that make no sense.

    `value` is a number of per cents, or an amount in the main unit of `currency`. `gift` are the owner's words by
    language, {"ru": "Кофе"}. The last day is `valid_days` after the day of issue. `uses` is None where only the
    time is limited. A public code with `each` is good for so many uses a customer, who gets a code of their own for it.
    """

    kind: Kind
    value: Decimal | int | None = None
    currency: str | None = None
    gift: Mapping[str, str] | None = None
    valid_days: int = 14
    uses: int | None = 1
    each: int | None = None

    def __post_init__(self) -> None:
        makes_sense = {Kind.PERCENT: self._is_percent, Kind.SUM: self._is_sum, Kind.GIFT: self._is_gift}[self.kind]
        counts = [count for count in (self.uses, self.each) if count is not None]
        if not makes_sense() or not 0 <= self.valid_days <= _MOST_DAYS or any(count < 1 for count in counts):
            raise ValueError(f"no such terms: {self}")

    def to_json(self) -> dict[str, Any]:
        return {
            "kind": self.kind.value,
            "value": None if self.value is None else str(self.value),
            "currency": self.currency,
            "gift": dict(self.gift) if self.gift else None,
            "valid_days": self.valid_days,
            "uses": self.uses,
            "each": self.each,
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Terms:
        value = kept["value"]
        return cls(**{**kept, "kind": Kind(kept["kind"]), "value": None if value is None else Decimal(value)})

    def ends(self, issued: datetime, zone: ZoneInfo) -> datetime:
        """The local midnight, in UTC, with which the last day ends."""
        after = issued.astimezone(zone).date() + timedelta(days=self.valid_days + 1)
        return datetime.combine(after, time(), zone).astimezone(UTC)

    def _is_percent(self) -> bool:
        return isinstance(self.value, int | Decimal) and 0 < self.value <= _WHOLE

    def _is_sum(self) -> bool:
        if not isinstance(self.value, int | Decimal) or self.currency not in CURRENCIES:
            return False
        return 0 < self.value <= _MOST_SUM and Decimal(self.value) % _CENT == 0

    def _is_gift(self) -> bool:
        return bool(self.gift) and all(words.strip() for words in (self.gift or {}).values())


def currency_of(zone: ZoneInfo) -> str:
    """The money of the country in which a time zone lies; of a country that is none of ours, the first we know."""
    return _COUNTRIES.get(get_global("zone_territories").get(zone.key, ""), CURRENCIES[0])


def parse_amount(text: str) -> tuple[Decimal, str | None]:
    """Read "50 000", "50.000", "1,5" or "5000 KZT", with the currency if one was written. Raises ValueError."""
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    digits, currency = found.groups()
    try:
        return Decimal(_THOUSANDS.sub("", digits).replace(",", ".")), currency and currency.upper()
    except InvalidOperation:
        raise ValueError(text) from None


class Standing(StrEnum):
    """Whether a voucher can be redeemed now, or why not."""

    LIVE = "live"
    USED = "used"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Voucher:
    """Personal with a `customer_id`, else public. Good before `valid_until`, a local midnight.

    `origin` says why it was given: "birthday:2026", "campaign:12", "owner", "code:7" for a customer's own code to the
    public voucher 7, which then is its `parent_id`: a use of the one counts as a use of the other.
    """

    id: int
    code: str
    terms: Terms
    customer_id: int | None
    origin: str
    parent_id: int | None
    uses: int | None
    used: int
    issued_at: datetime
    valid_until: datetime
    cancelled_at: datetime | None

    def standing(self, now: datetime) -> Standing:
        if self.uses is not None and self.used >= self.uses:
            return Standing.USED
        if self.cancelled_at is not None:
            return Standing.CANCELLED
        return Standing.LIVE if now < self.valid_until else Standing.EXPIRED

    @property
    def wants_own_code(self) -> bool:
        """Limited for each customer, so a till must know whose it is: customers get codes of their own for it."""
        return self.customer_id is None and self.terms.each is not None

    def last_day(self, zone: ZoneInfo) -> date:
        """The last local day on which it is good."""
        return (self.valid_until - timedelta(microseconds=1)).astimezone(zone).date()


class Reason(StrEnum):
    """Why staff took a use back."""

    MISTAKE = "mistake"
    RETURN = "return"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Use:
    """A line in the log of a voucher: who redeemed it when, and who took that back."""

    id: int
    voucher_id: int
    redeemed_at: datetime
    redeemed_by: int
    redeemed_by_name: str
    reversed_at: datetime | None
    reversed_by: int | None
    reversed_by_name: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Card:
    """A voucher as staff see it: whose it is, and the last use that still counts."""

    voucher: Voucher
    holder: str | None
    use: Use | None


@dataclass(frozen=True, slots=True)
class Count:
    """What became of the vouchers of one origin. `expired` ones were never used. `parent` is a public code."""

    origin: str
    parent: str | None
    issued: int
    used: int
    expired: int
