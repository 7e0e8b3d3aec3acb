"""What is in stock where, what may do instead, and how the owner's cells are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.products.model import (
    ALL_SIZES,
    MAX_STOCK,
    Standing,
    alternatives,
    parse_link,
    parse_price,
    parse_sizes,
    parse_stock,
    tidy_size,
)
from tests.features.products.goods import HERE, THERE, product

SIZES = st.text("0123456789XSML½.", min_size=1, max_size=6)
COUNTED: st.SearchStrategy[dict[str, int]] = st.one_of(
    st.just({}),
    st.integers(0, MAX_STOCK).map(lambda number: {ALL_SIZES: number}),
    st.dictionaries(SIZES, st.integers(0, MAX_STOCK), min_size=1, max_size=5),
)


@pytest.mark.parametrize(
    ("stock", "size", "standing"),
    [
        ({}, "", Standing.UNKNOWN),
        ({HERE: {"": 0}}, "", Standing.OUT),
        ({HERE: {"": 0}, THERE: {"": 2}}, "", Standing.IN),
        ({HERE: {"": 2}}, "38", Standing.IN),
        ({HERE: {"": 2}}, "45", Standing.OUT),  # not made in that size
        ({HERE: {"38": 0, "39": 1}}, "", Standing.IN),
        ({HERE: {"38": 0, "39": 1}}, "38", Standing.OUT),
        ({HERE: {"39": 1}}, "38", Standing.OUT),  # who counts by size has counted all of them
        ({HERE: {"38": 0}, THERE: {"38": 1}}, "38", Standing.IN),
    ],
)
def test_standing_follows_what_is_counted(stock: dict[int, dict[str, int]], size: str, standing: Standing) -> None:
    assert product(sizes=("38", "39"), stock=stock).standing(size) is standing


@given(COUNTED)
def test_stock_is_read_as_it_is_written(counted: dict[str, int]) -> None:
    written = ", ".join(f"{size}={number}" if size else str(number) for size, number in counted.items())
    assert parse_stock(written) == counted


@given(st.text())
def test_any_cell_is_stock_or_refused(text: str) -> None:
    try:
        counted = parse_stock(text)
    except ValueError:
        return
    assert all(0 <= number <= MAX_STOCK and size == tidy_size(size) for size, number in counted.items())


@pytest.mark.parametrize("text", ["-3", "38=", "=2", "38=2, 38=3", "много", "9" * 5000, "100001", "1 day, 14:02:00"])
def test_stock_that_is_not_clear_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_stock(text)


@pytest.mark.parametrize(
    ("text", "price"),
    [
        ("89 000", (89_000, "UZS")),
        ("89000.0", (89_000, "UZS")),
        ("5000 KZT", (5_000, "KZT")),
        ("1.250.000", (1_250_000, "UZS")),
    ],
)
def test_price_is_whole_and_has_a_currency(text: str, price: tuple[int, str]) -> None:
    assert parse_price(text, "UZS") == price


@pytest.mark.parametrize("text", ["", "0", "-5", "12,5", "100 USD", "дорого"])
def test_price_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_price(text, "UZS")


def test_sizes_are_read_with_or_without_commas() -> None:
    assert parse_sizes("38, 39;39| 40") == ("38", "39", "40")
    assert parse_sizes("s m xl") == ("S", "M", "XL")
    with pytest.raises(ValueError, match="a=b"):
        parse_sizes("a=b")


def test_link_is_an_address_in_the_web() -> None:
    assert parse_link("atlas.example/p/1") == "https://atlas.example/p/1"
    for text in ("нет", "javascript:alert(1)", "ftp://atlas.example", "https://localhost", "https://a b.c"):
        with pytest.raises(ValueError, match=r".*"):
            parse_link(text)


def test_alternatives_are_of_the_kind_in_stock_and_near_in_price() -> None:
    shoes = product(id=1, category="Poyabzal", price=500, sizes=("38",), stock={HERE: {"38": 0}})
    near = product(id=2, category="poyabzal", price=450, sizes=("38",), stock={HERE: {"38": 1}})
    far = product(id=3, category="Poyabzal", price=900, stock={HERE: {"": 1}})
    others = [
        product(id=4, category="Poyabzal", price=500, stock={HERE: {"": 0}}),
        product(id=5, category="Poyabzal", price=500, sizes=("39",), stock={HERE: {"39": 4}}),
        product(id=6, category="Sumka", price=500, stock={HERE: {"": 9}}),
        product(id=7, category="Poyabzal", price=500, currency="KZT", stock={HERE: {"": 9}}),
    ]
    assert alternatives(shoes, [shoes, far, *others, near], 3, "38") == [near, far]
