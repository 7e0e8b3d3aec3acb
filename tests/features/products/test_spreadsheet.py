"""The owner's file: read as it comes, reported row by row, and given back as it was."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bot.i18n import Locale
from bot.products import spreadsheet
from bot.products.model import Line, Problem, Product, tidy_code
from bot.shop.model import Branch, Hours
from tests.features.products.goods import HERE, THERE, product, sample_products

BRANCHES = (
    Branch(HERE, {"uz": "Atlas Amir Temur", "ru": "Atlas Амира Темура"}, {}, Hours()),
    Branch(THERE, {"uz": "Atlas Chilonzor", "ru": "Atlas Чиланзар"}, {}, Hours()),
)
_TEXT = st.text(min_size=1, max_size=40).map(lambda text: " ".join(text.split())).filter(str.isprintable).filter(bool)
_TEXTS = st.dictionaries(st.sampled_from(["uz", "kk", "hy", "ru"]), _TEXT, max_size=3)
_PRODUCTS = st.builds(
    product,
    code=st.text("AT-0123456789", min_size=1, max_size=12).map(tidy_code),
    names=_TEXTS.filter(bool),
    category=_TEXT | st.just(""),
    benefits=_TEXTS,
    features=_TEXTS,
    sizes=st.lists(st.sampled_from(["S", "M", "38", "38.5"]), unique=True, max_size=3).map(tuple),
    link=st.sampled_from([None, "https://atlas.example/1"]),
    picture=st.sampled_from([None, "https://atlas.example/1.jpg"]),
    stock=st.dictionaries(st.sampled_from([HERE, THERE]), st.sampled_from([{"": 0}, {"": 7}, {"S": 1, "M": 0}])),
)


def read(data: bytes | str) -> spreadsheet.Sheet:
    data = data.encode() if isinstance(data, str) else data
    return spreadsheet.read(data, BRANCHES, Locale.RU, "UZS")


def line(row: int, one: Product) -> Line:
    """What a full file tells of a product."""
    fields = {
        name: getattr(one, name)
        for name in ("category", "names", "benefits", "advantages", "features", "price", "currency", "link")
    }
    if one.picture:
        fields["picture"] = one.picture
    stock = {branch.id: one.stock.get(branch.id, {}) for branch in BRANCHES}
    return Line(row, one.code, {**fields, "sizes": list(one.sizes)}, stock)


@settings(deadline=None)
@given(st.lists(_PRODUCTS, max_size=4, unique_by=lambda one: one.code), st.sampled_from(Locale))
def test_what_was_written_is_read_back(products: list[Product], language: Locale) -> None:
    sheet = read(spreadsheet.write_xlsx(products, BRANCHES, language))

    assert sheet.problems == ()
    assert sheet.lines == tuple(line(row, one) for row, one in enumerate(products, start=2))


def test_template_has_a_column_for_everything() -> None:
    sheet = load_workbook(io.BytesIO(spreadsheet.write_xlsx((), BRANCHES, Locale.RU))).worksheets[0]
    headings = [cell.value for cell in sheet[1]]

    assert headings[:4] == ["артикул", "категория", "название uz", "название kk"]
    assert headings[-3:] == ["Atlas Амира Темура", "Atlas Чиланзар", "удалить"]


@pytest.mark.parametrize(
    "headings",
    [
        "Артикул;Название;Цена;Размеры;Atlas Чиланзар",
        "artikul;nomi ru;narxi;oʻlchamlar;atlas chilonzor",
        "артикул;атауы ru;бағасы;өлшемдер;қалдық Atlas Чиланзар",
        "արտիկուլ;անվանում ru;գին;չափսեր;ATLAS CHILONZOR",
        "code;name русский;price;sizes;stock Atlas Chilonzor",
    ],
)
def test_headings_are_understood_in_every_language(headings: str) -> None:
    sheet = read(f"{headings}\nat-1;Туфли;89 000;38, 39;38=2")

    fields = {"names": {"ru": "Туфли"}, "price": 89_000, "currency": "UZS", "sizes": ["38", "39"]}
    assert sheet == spreadsheet.Sheet((Line(2, "AT-1", fields, {THERE: {"38": 2}}),), ())


def test_file_of_codes_and_stock_tells_nothing_else() -> None:
    sheet = read("code,Atlas Chilonzor\nAT-1,4\nAT-2,\nAT-3,0")

    assert sheet.lines == (
        Line(2, "AT-1", {}, {THERE: {"": 4}}),
        Line(3, "AT-2", {}, {THERE: {}}),
        Line(4, "AT-3", {}, {THERE: {"": 0}}),
    )


def test_marked_row_takes_the_product_out() -> None:
    assert read("code;delete\nAT-1;x\nAT-2;").lines == (Line(2, "AT-1", {}, {}, is_gone=True), Line(3, "AT-2", {}, {}))


def test_bad_rows_are_named_and_good_rows_kept() -> None:
    rows = [
        "code;name;price;Atlas Chilonzor;Atlas Chilanzar 2;link;sizes",
        "AT-1;Туфли;89000;2;;;",
        ";Туфли;89000;2;;;",
        "AT-2;Туфли;дорого;2;;;",
        "AT-3;Туфли;89000;-2;;;",
        "at-1;Туфли;89000;2;;;",
        f"AT-4;{'т' * 101};89000;2;;;",
        ";;;;;;",
        "AT-5;Туфли;89000;2;;нет;",
        f"AT-6;Туфли;89000;2;;;{'9' * 11}",
        f"{'A' * 33};Туфли;89000;2;;;",
        "AT-7;Туфли;89000;2;;;",
    ]
    sheet = read("\n".join(rows))

    assert [one.code for one in sheet.lines] == ["AT-1", "AT-7"]
    assert [(problem.row, problem.column, problem.code) for problem in sheet.problems] == [
        (1, "Atlas Chilanzar 2", "unknown-column"),
        (3, "code", "missing-code"),
        (4, "price", "bad-price"),
        (5, "stock", "bad-stock"),
        (6, "code", "duplicate"),
        (7, "name", "too-long"),
        (9, "link", "bad-link"),
        (10, "sizes", "bad-sizes"),
        (11, "code", "too-long"),
    ]


def test_what_is_no_text_is_dropped() -> None:
    [one] = read("code;name;price\nA\x00T-1;Шарф\u00a0\u200bшёлковый\x07;1\u00a0000").lines
    assert (one.code, one.fields["names"], one.fields["price"]) == ("AT-1", {"ru": "Шарф шёлковый"}, 1_000)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"PK\x03\x04 broken", Problem(0, "", "unreadable")),
        (b"x" * 5_000_001, Problem(0, "", "too-big")),
        (b"", Problem(1, "code", "missing-column")),
    ],
)
def test_unreadable_file_is_told_not_raised(data: bytes, problem: Problem) -> None:
    assert read(data).lines == ()
    assert read(data).problems[-1] == problem


def test_whole_sample_fits_into_a_file() -> None:
    assert len(read(spreadsheet.write_xlsx(sample_products(), BRANCHES, Locale.HY)).lines) == 12
