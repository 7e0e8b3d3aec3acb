"""The catalogue as a spreadsheet: reads XLSX and CSV as people really save them, writes XLSX.

A bad row never takes a good one with it. A column that is not in the file leaves what it would tell as it is, so a file
of codes and stock is enough for the morning.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from bot.answers.skeleton import skeleton
from bot.core import sheets
from bot.i18n import Locale
from bot.products.model import (
    ALL_SIZES,
    MAX_CATEGORY,
    MAX_CODE,
    MAX_NAME,
    MAX_PRODUCTS,
    MAX_TEXT,
    Line,
    Problem,
    parse_link,
    parse_price,
    parse_sizes,
    parse_stock,
    tidy_code,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from bot.products.model import Product
    from bot.shop.model import Branch

MAX_BYTES = 5_000_000
_NO_BREAK = "\u00a0\u202f"
_VALUE_SHOWN = 60

_LANGUAGES = (Locale.UZ, Locale.KK, Locale.HY, Locale.RU)
_LANGUAGE_NAMES = {
    Locale.UZ: ("uz", "oʻzbekcha", "узбекский"),
    Locale.KK: ("kk", "қазақша", "казахский"),
    Locale.HY: ("hy", "հայերեն", "армянский"),
    Locale.RU: ("ru", "русский", "ruscha"),
}
# As they are written: in English, Uzbek, Kazakh, Armenian and Russian; behind these, as they are also read.
_HEADINGS = {
    "code": ("code", "artikul", "артикул", "արտիկուլ", "артикул", "article", "kod", "код", "կոդ"),
    "category": ("category", "turkum", "санат", "բաժին", "категория", "kategoriya"),
    "name": ("name", "nomi", "атауы", "անվանում", "название", "nom", "наименование", "товар"),
    "price": ("price", "narxi", "бағасы", "գին", "цена", "narx", "баға", "գինը"),
    "sizes": ("sizes", "oʻlchamlar", "өлшемдер", "չափսեր", "размеры", "size", "oʻlcham", "размер"),
    "benefits": ("benefits", "foydasi", "пайдасы", "օգուտ", "польза", "выгоды", "выгода"),
    "advantages": ("advantages", "afzalligi", "артықшылығы", "առավելություն", "преимущества", "преимущество"),
    "features": ("features", "xususiyati", "сипаты", "հատկություն", "свойства", "характеристики", "описание"),
    "picture": ("picture", "rasm", "сурет", "նկար", "фото", "photo", "картинка"),
    "link": ("link", "havola", "сілтеме", "հղում", "ссылка"),
    "delete": ("delete", "oʻchirish", "өшіру", "ջնջել", "удалить"),
}
_STOCK = ("stock", "qoldiq", "қалдық", "մնացորդ", "остаток")
_ORDER = (Locale.EN, *_LANGUAGES)
_TEXTS = {"name": MAX_NAME, "benefits": MAX_TEXT, "advantages": MAX_TEXT, "features": MAX_TEXT}


@dataclass(frozen=True, slots=True)
class Column:
    """What a column tells: a field, in one language if it is a text, or the stock of a branch."""

    field: str
    language: str = ""
    branch_id: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    lines: tuple[Line, ...]
    problems: tuple[Problem, ...]


def read(data: bytes, branches: Sequence[Branch], language: Locale, currency: str) -> Sheet:
    """The sound rows, and what was wrong with the others. Blocking: call it in a thread.

    A text in a column without a language is in the given one, a price without a currency in that one.
    """
    if len(data) > MAX_BYTES:
        return Sheet((), (Problem(0, "", "too-big"),))
    try:
        rows = sheets.rows(data, MAX_PRODUCTS + 2)
    except sheets.Unreadable:
        return Sheet((), (Problem(0, "", "unreadable"),))
    return _Reading(rows, branches, language, currency).sheet()


def write_xlsx(products: Iterable[Product], branches: Sequence[Branch], language: Locale) -> bytes:
    """A workbook that `read` gives back unchanged; without products, one to fill in. Blocking: call it in a thread.

    Headings are in that language. A picture that was sent as a photo is not in it, and stays.
    """
    at = _ORDER.index(Locale(language.catalogue))
    texts = [(field, one) for field in _TEXTS for one in _LANGUAGES]
    head = [_HEADINGS[name][at] for name in ("code", "category")]
    head += [f"{_HEADINGS[field][at]} {one}" for field, one in texts]
    head += [_HEADINGS[name][at] for name in ("price", "sizes", "picture", "link")]
    head += [_branch_name(branch, language) for branch in branches]
    head.append(_HEADINGS["delete"][at])
    rows = [_row(product, texts, branches) for product in products]
    return sheets.write_xlsx([sheets.Sheet("Products", head, rows)])


def heading(field: str, language: Locale) -> str:
    """What a column is called, in that language."""
    names = {**_HEADINGS, "stock": _STOCK}.get(field)
    return names[_ORDER.index(Locale(language.catalogue))] if names else field


class _Reading:
    """One file on its way to lines."""

    def __init__(
        self, rows: Sequence[tuple[str, ...]], branches: Sequence[Branch], language: Locale, currency: str
    ) -> None:
        self._rows = rows
        self._known = _known_columns(branches, Locale(language.catalogue))
        self._currency = currency
        self._problems: list[Problem] = []

    def sheet(self) -> Sheet:
        columns = self._columns(self._rows[0] if self._rows else ())
        if not any(column.field == "code" for column in columns.values()):
            return Sheet((), (Problem(1, _HEADINGS["code"][0], "missing-column"),))
        lines: dict[str, Line] = {}
        for number, row in enumerate(islice(self._rows, 1, MAX_PRODUCTS + 1), start=2):
            if any(row):
                line = self._line({at: row[at] if at < len(row) else "" for at in columns}, columns, number)
                if line and line.code in lines:
                    self._wrong(number, "code", "duplicate", line.code)
                elif line:
                    lines[line.code] = line
        if len(self._rows) > MAX_PRODUCTS + 1:
            self._wrong(0, "", "too-many-rows", str(MAX_PRODUCTS))
        return Sheet(tuple(lines.values()), tuple(self._problems))

    def _columns(self, header: tuple[str, ...]) -> dict[int, Column]:
        """Each kind once; what is not known is told, lest a mistyped branch be missed for ever."""
        columns: dict[int, Column] = {}
        for at, cell in enumerate(header):
            column = self._known.get(skeleton(cell))
            if column and column not in columns.values():
                columns[at] = column
            elif cell:
                self._wrong(1, cell[:_VALUE_SHOWN], "unknown-column")
        return columns

    def _line(self, cells: Mapping[int, str], columns: Mapping[int, Column], number: int) -> Line | None:
        """None when anything in the row is wrong."""
        before = len(self._problems)
        fields: dict[str, Any] = {}
        stock: dict[int, Mapping[str, int]] = {}
        code, is_gone = "", False
        for at, column in columns.items():
            cell = _clean(cells[at])
            match column.field:
                case "code":
                    code = tidy_code(cell)
                case "delete":
                    is_gone = bool(cell)
                case "stock":
                    stock[column.branch_id] = self._parsed(parse_stock, cell, number, column, "bad-stock") or {}
                case _:
                    self._tell(fields, column, cell, number)
        if not code:
            self._wrong(number, "code", "missing-code")
        elif len(code) > MAX_CODE:
            self._wrong(number, "code", "too-long", code)
        if is_gone and code:
            return Line(number, code, {}, {}, is_gone=True)
        return Line(number, code, fields, stock) if len(self._problems) == before else None

    def _tell(self, fields: dict[str, Any], column: Column, cell: str, number: int) -> None:
        """What the cell says about the product. Without a name or a price it keeps those that it has."""
        field = column.field
        if field in _TEXTS:
            self._tell_text(fields, column, cell, number)
        elif field == "category":
            fields[field] = self._short(" ".join(cell.split()), MAX_CATEGORY, number, column)
        elif field == "sizes":
            fields[field] = list(self._parsed(parse_sizes, cell, number, column, "bad-sizes") or ())
        elif field == "price" and cell:
            price = self._parsed(lambda text: parse_price(text, self._currency), cell, number, column, "bad-price")
            fields["price"], fields["currency"] = price or (0, "")
        elif field == "link" or (field == "picture" and cell):
            fields[field] = self._parsed(parse_link, cell, number, column, "bad-link") if cell else None

    def _tell_text(self, fields: dict[str, Any], column: Column, cell: str, number: int) -> None:
        is_name = column.field == "name"
        texts = fields.get("names" if is_name else column.field, {})
        if cell := " ".join(cell.split()) if is_name else cell:
            texts[column.language] = self._short(cell, _TEXTS[column.field], number, column)
        if texts or not is_name:
            fields["names" if is_name else column.field] = texts

    def _parsed(self, parse: Callable[[str], Any], cell: str, number: int, column: Column, code: str) -> Any:
        """None for what cannot be read."""
        try:
            return parse(cell)
        except ValueError:
            self._wrong(number, column.field, code, cell)
            return None

    def _short(self, cell: str, most: int, number: int, column: Column) -> str:
        if len(cell) > most:
            self._wrong(number, column.field, "too-long", cell)
        return cell

    def _wrong(self, row: int, column: str, code: str, value: str = "") -> None:
        self._problems.append(Problem(row, column, code, " ".join(value.split())[:_VALUE_SHOWN]))


def _clean(cell: str) -> str:
    """Without what is no text: PostgreSQL refuses some of it, and nobody sees any of it. "80 %" stays on one line."""
    spaced = re.sub(rf"[^\S\n{_NO_BREAK}]+", " ", cell.replace("\r\n", "\n"))
    return "".join(sign for sign in spaced if sign.isprintable() or sign in f"\n{_NO_BREAK}").strip()


def _known_columns(branches: Sequence[Branch], language: Locale) -> dict[str, Column]:
    """By the skeleton of the heading."""
    known: dict[str, Column] = {}
    for branch in reversed(branches):
        names = (*branch.names.values(), *(f"{word} {name}" for word in _STOCK for name in branch.names.values()))
        known |= {skeleton(name): Column("stock", branch_id=branch.id) for name in names}
    if len(branches) == 1:
        known |= {skeleton(word): Column("stock", branch_id=branches[0].id) for word in _STOCK}
    for field, headings in _HEADINGS.items():
        for heading in headings:
            own = language.value if field in _TEXTS else ""
            known[skeleton(heading)] = Column(field, own)
            if field in _TEXTS:
                for code, names in _LANGUAGE_NAMES.items():
                    known |= {skeleton(f"{heading} {name}"): Column(field, code.value) for name in names}
    return known


def _row(product: Product, texts: Sequence[tuple[str, Locale]], branches: Sequence[Branch]) -> list[str]:
    told: Mapping[str, Mapping[str, str]] = {
        "name": product.names,
        "benefits": product.benefits,
        "advantages": product.advantages,
        "features": product.features,
    }
    picture = product.picture or ""
    return [
        product.code,
        product.category,
        *(told[field].get(language, "") for field, language in texts),
        f"{product.price} {product.currency}",
        ", ".join(product.sizes),
        picture if "://" in picture else "",
        product.link or "",
        *(_stock(product.stock.get(branch.id, {})) for branch in branches),
        "",
    ]


def _stock(counted: Mapping[str, int]) -> str:
    if ALL_SIZES in counted:
        return str(counted[ALL_SIZES])
    return ", ".join(f"{size}={number}" for size, number in counted.items())


def _branch_name(branch: Branch, language: Locale) -> str:
    return branch.names.get(language.catalogue) or next(iter(branch.names.values()), str(branch.id))
