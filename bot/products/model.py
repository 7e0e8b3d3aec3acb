"""What a product is, what of it is in stock where, and the limits of what is kept about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bot.answers.skeleton import skeleton
from bot.loyalty.model import CURRENCIES, parse_amount

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

MAX_CODE, MAX_NAME, MAX_CATEGORY, MAX_TEXT, MAX_LINK = 32, 100, 60, 600, 300
MAX_SIZE, MAX_SIZES, MAX_STOCK = 10, 30, 100_000
MAX_PRICE = 10**12
MAX_PRODUCTS = 5_000

ALL_SIZES = ""
"""In the stock: the product as a whole, where nobody counts its sizes one by one. As a size asked for: any."""

_SIZE_BORDER = re.compile(r"[,;|/\n]+")
_COUNTED = re.compile(r"(?P<size>[^=:]+?)\s*[=:]\s*(?P<number>\d+)")
_WHOLE = re.compile(r"(\d+)(?:[.,]0+)?")  # a spreadsheet may make "7.0" of a 7
_LINK = re.compile(r"https?://[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#]\S*)?", re.IGNORECASE)


class Standing(StrEnum):
    """Whether something can be had: somewhere, nowhere, or nobody has told us."""

    IN = "in"
    OUT = "out"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Product:
    """Texts are plain, by language; `price` is a whole amount in the main unit of the currency.

    `picture` is a photo's file_id, or an address in the web. `stock` is by branch, then by size or `ALL_SIZES`; what is
    not in it is not known.
    """

    id: int
    code: str
    names: Mapping[str, str]
    price: int
    currency: str
    category: str = ""
    sizes: tuple[str, ...] = ()
    benefits: Mapping[str, str] = field(default_factory=dict)
    advantages: Mapping[str, str] = field(default_factory=dict)
    features: Mapping[str, str] = field(default_factory=dict)
    picture: str | None = None
    link: str | None = None
    stock: Mapping[int, Mapping[str, int]] = field(default_factory=dict)

    def at(self, branch_id: int, size: str = ALL_SIZES) -> int | None:
        """How many are there; None when nobody has told."""
        counted = self.stock.get(branch_id)
        if not counted:
            return None
        if size == ALL_SIZES:
            return sum(counted.values())
        if ALL_SIZES not in counted:
            return counted.get(size, 0)
        return counted[ALL_SIZES] if size in self.sizes else 0

    def standing(self, size: str = ALL_SIZES) -> Standing:
        told = [self.at(branch_id, size) for branch_id in self.stock]
        known = [number for number in told if number is not None]
        if not known:
            return Standing.UNKNOWN
        return Standing.IN if any(known) else Standing.OUT

    def branches(self, size: str = ALL_SIZES) -> tuple[int, ...]:
        """Where it is in stock."""
        return tuple(branch_id for branch_id in self.stock if self.at(branch_id, size))

    @property
    def sizes_in_stock(self) -> tuple[str, ...]:
        return tuple(size for size in self.sizes if self.standing(size) is Standing.IN)


@dataclass(frozen=True, slots=True)
class Wait:
    """Somebody who wants to hear when a product is back, in one size or in any; told at most once for each time."""

    id: int
    product_id: int
    size: str
    customer_id: int
    asked_at: datetime
    told_at: datetime | None


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the owner's file: of a product, only the fields that the file tells; the stock of the branches in it.

    `stock` is by branch, then by size; an empty one means that it is not known. With `is_gone` the product goes.
    """

    row: int
    code: str
    fields: Mapping[str, Any]
    stock: Mapping[int, Mapping[str, int]]
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong, at a row and column as the owner sees them; row 0 is the file, column "" the whole row.

    Codes: unreadable, too-big, too-many-rows, too-many-products (of the file); missing-column, unknown-column,
    missing-code, missing-name, missing-price, bad-price, bad-stock, bad-sizes, bad-link, too-long, duplicate.
    """

    row: int
    column: str
    code: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of a file. `told` is how many customers hear that something is back."""

    added: int
    changed: int
    same: int
    removed: int
    told: int
    problems: tuple[Problem, ...]


def alternatives(product: Product, products: Iterable[Product], most: int, size: str = ALL_SIZES) -> list[Product]:
    """What may do instead: of the same category, in stock in that size, the nearest in price first."""
    others = (
        other
        for other in products
        if other.id != product.id
        and other.category
        and skeleton(other.category) == skeleton(product.category)
        and other.currency == product.currency
        and other.standing(_same(size, other)) is Standing.IN
    )
    return sorted(others, key=lambda other: (abs(other.price - product.price), other.id))[:most]


def parse_price(text: str, currency: str) -> tuple[int, str]:
    """Read "89 000" or "5000 KZT"; without a currency it is the given one. Raises ValueError."""
    amount, written = parse_amount(text)
    currency = written or currency
    if currency not in CURRENCIES or amount != int(amount) or not 0 < amount <= MAX_PRICE:
        raise ValueError(text)
    return int(amount), currency


def parse_stock(text: str) -> dict[str, int]:
    """Read "7", or by size "38=2, 39=0"; empty when nothing is told. Raises ValueError."""
    text = text.strip()
    if not text:
        return {}
    if whole := _WHOLE.fullmatch(text):
        return {ALL_SIZES: _number(whole[1])}
    found = [_COUNTED.fullmatch(part.strip()) for part in _SIZE_BORDER.split(text) if part.strip()]
    counted = {tidy_size(one["size"]): _number(one["number"]) for one in found if one}
    if None in found or len(counted) != len(found) or not all(_is_size(size) for size in counted):
        raise ValueError(text)
    return counted


def parse_sizes(text: str) -> tuple[str, ...]:
    """Read "38, 39, 40" or "S M L". Raises ValueError for sizes that are too many or too long."""
    parts = _SIZE_BORDER.split(text) if _SIZE_BORDER.search(text) else text.split()
    sizes = tuple(dict.fromkeys(size for part in parts if (size := tidy_size(part))))
    if len(sizes) > MAX_SIZES or not all(_is_size(size) for size in sizes):
        raise ValueError(text)
    return sizes


def parse_link(text: str) -> str:
    """An address in the web; "shop.example/p/1" gets its https. Raises ValueError."""
    link = text if "://" in text else f"https://{text}"
    if len(link) > MAX_LINK or not _LINK.fullmatch(link):
        raise ValueError(text)
    return link


def tidy_code(text: str) -> str:
    return " ".join(text.split()).upper()


def tidy_size(text: str) -> str:
    return " ".join(text.split()).upper()


def _is_size(text: str) -> bool:
    """Short enough for a button's data, and without the signs that stand between sizes, or between the parts of it."""
    return 0 < len(text) <= MAX_SIZE and len(text.encode()) <= 2 * MAX_SIZE and not re.search(r"[=:]", text)


def _number(digits: str) -> int:
    if len(digits) > len(str(MAX_STOCK)) or int(digits) > MAX_STOCK:
        raise ValueError(digits)
    return int(digits)


def _same(size: str, other: Product) -> str:
    """The size as the other product writes it; any, where it has none."""
    return size if other.sizes else ALL_SIZES
