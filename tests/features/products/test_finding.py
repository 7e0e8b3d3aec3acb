"""A text finds the products that it names, however it is written, and a plain question to the shop finds none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import sample
from bot.products.search import Index, asked_size
from tests.features.products.goods import product, sample_products

PRODUCTS = sample_products()
CODES = {one.id: one.code for one in PRODUCTS}
INDEX = Index.build(PRODUCTS)
# Questions of the sample's FAQ that speak of clothes as such, or of a dress in a picture.
_OF_THINGS = ("kiyim", "koʻylak", "киім", "көйлек", "платье")


def found(text: str) -> list[str]:
    return [CODES[hit.product_id] for hit in INDEX.search(text)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("krossovka bormi", "AT-1001"),
        ("Терра кроссовкаси борми?", "AT-1001"),
        ("Salom, kecha instagramda ko'rgan krossovkalaringizdan qolganmi?", "AT-1001"),
        ("кросовки почем", "AT-1001"),
        ("romol kerak edi menga, ipakdan", "AT-4001"),
        ("куртка есть?", "AT-2001"),
        ("Dovon күрте бар ма", "AT-2001"),
        ("ձմեռային բաճկոն ունե՞ք", "AT-2001"),
        ("bachkon unek", "AT-2001"),
        ("рюгзак", "AT-4002"),
        ("AT-5001", "AT-5001"),
        ("at 5001 narxi qancha", "AT-5001"),
        ("Сколько стоит чайник?", "AT-5001"),
    ],
)
def test_named_product_is_found_first(text: str, code: str) -> None:
    assert found(text)[0] == code


def test_word_of_many_products_finds_them_all_and_their_name_only_one() -> None:
    assert set(found("charm")) == {"AT-1002", "AT-4003"}
    assert found("karvon charm hamyon") == ["AT-4003"]


@pytest.mark.parametrize(
    "text",
    [
        "Do you deliver?",
        "есть доставка?",
        "Bolalar xonasi bormi?",
        "Кожу чем чистить?",
        "42",
        "bormi?",
        "qora juma qachon",
    ],
)
def test_plain_question_finds_nothing(text: str) -> None:
    assert found(text) == []


def test_questions_of_the_faq_find_nothing() -> None:
    questions = [text for entry in sample.entries() for text in (entry.question, *entry.alternatives)]
    hits = [text for text in questions if found(text)]
    assert [text for text in hits if not any(word in text.casefold() for word in _OF_THINGS)] == []
    assert len(hits) < 0.02 * len(questions)


def test_short_number_is_no_article_code() -> None:
    index = Index.build([product(code="42"), product(code="1042", id=2)])
    assert [hit.product_id for hit in index.search("42")] == [1]  # nothing but the code
    assert index.search("razmer 42 bormi") == []
    assert [hit.product_id for hit in index.search("1042 bormi?")] == [2]


@given(st.text(max_size=400))
def test_any_text_is_answered(text: str) -> None:
    for hit in INDEX.search(text):
        assert hit.score > 0
        asked_size(text, PRODUCTS[0])


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("krossovka 40 bormi", "40"),
        ("40-razmer bormi?", "40"),
        ("есть 43?", "43"),
        ("38,5 бар ма", "38.5"),
        ("krossovka narxi 50 000 somdan oshmasin", ""),
        ("15 noyabrda kelsam bormi", ""),
        ("krossovka bormi", ""),
    ],
)
def test_size_of_shoes_is_read(text: str, size: str) -> None:
    assert asked_size(text, product(sizes=("38", "39", "40"))) == size


@pytest.mark.parametrize(
    ("text", "size"),
    [("kurtka M bormi", "M"), ("xl есть?", "XL"), ("куртка с капюшоном", ""), ("3xl борми", "3XL"), ("kurtka", "")],
)
def test_size_of_clothes_is_read(text: str, size: str) -> None:
    assert asked_size(text, product(sizes=("S", "M", "XL"))) == size
