"""Products: an owner loads them, customers find them, and hear when what was sold out is back."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from bot.customers.store import customers
from bot.desk.store import messages, tickets
from bot.i18n import OFFERED, Locale
from bot.i18n.placeholders import visible
from bot.products.waits_store import product_waits
from bot.telegram.wording import in_own_language
from tests.actors import labels, words

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.i18n import Translator
    from bot.products.model import Product
    from tests.actors import Person, World

SHEET = """code;name uz;name ru;price;category;benefits ru;Atlas Amir Temur;Atlas Chilonzor
KT-1;Gʻoʻza koʻrpa;Одеяло хлопковое;350 000;Uy;Спать тепло, но не жарко.;0;0
KT-2;Paxta yostiq;Подушка хлопковая;120 000;Uy;Шея не затекает.;5;
KT-3;Yomon;Плохая;;;;1;1
"""


@pytest.fixture
async def nilufar(world: World) -> Person:
    person = world.person("Nilufar")
    await person.joins(Locale.UZ)
    return person


async def loads(owner: Person, sheet: str) -> None:
    await owner.does("send_document", owner.id, "products.csv", sheet.encode())


def product(world: World, code: str) -> Product:
    return next(one for one in world.app.services["products"].all() if one.code == code)


def one_with(person: Person, label: str) -> Message:
    return next(one for one in reversed(person.chat) if label in labels(one))


async def test_file_is_loaded_and_its_products_are_found(
    world: World, owner: Person, ru: Translator, sergey: Person, nilufar: Person
) -> None:
    await loads(owner, SHEET)
    assert owner.reads.splitlines() == [
        ru("catalogue-done", added=2, changed=0, same=0),
        "",
        ru("spreadsheet-problems", number=1),
        ru.plain("catalogue-problem-missing-price", row="4", value="KT-3"),
    ]

    await sergey.says("подушки хлопковые есть в наличии?")
    assert "Подушка хлопковая" in sergey.reads
    assert ru.money(120_000, "UZS") in sergey.reads
    assert ru.plain("product-in-stock", size="none", branches="Atlas Амира Темура") in sergey.reads
    assert sergey.reads.index("Шея не затекает.") > 0
    assert sergey.buttons == [ru.plain(f"button-{one}") for one in ("product-hold", "product-bring", "ask-person")]

    t = world.texts("uz")
    await nilufar.says("goza korpa bormi")
    assert nilufar.reads.startswith("Gʻoʻza koʻrpa")
    assert t.plain("product-sold-out", size="none") in nilufar.reads
    instead = f"Paxta yostiq · {t.money(120_000, 'UZS')}"
    assert nilufar.buttons == [t.plain("button-product-wait"), instead, t.plain("button-ask-person")]
    await nilufar.taps(instead)
    assert nilufar.reads.startswith("Paxta yostiq")

    await nilufar.taps(t.plain("button-ask-person"))
    assert [row.text for row in await world.rows(select(messages.c.text))] == ["goza korpa bormi"]


@pytest.mark.parametrize("locale", OFFERED)
async def test_sold_out_is_told_once_when_it_is_back(world: World, owner: Person, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await loads(owner, SHEET)
    await nilufar.says("KT-1")
    name = nilufar.reads.partition("\n")[0]
    for _ in range(2):
        await nilufar.taps(t.plain("button-product-wait"), one_with(nilufar, t.plain("button-product-wait")))
    assert nilufar.reads == t.plain("product-wait-noted", name=name, size="none")
    before = len(nilufar.chat)

    for _ in range(2):
        await loads(owner, "code;Atlas Chilonzor\nKT-1;4\n")

    [told] = nilufar.chat[before:]
    branch = next(one for one in (await world.app.services["shops"].get()).branches if one.phone == "+998712000002")
    text = t("product-back", name=name, size="none", branches=in_own_language(t, branch.names))
    assert words(told) == visible(text)
    assert labels(told) == [t.plain("button-product-show"), t.plain("button-product-hold")]
    assert world.texts("ru")("catalogue-told", customers=1) in [
        line for one in owner.chat for line in words(one).splitlines()
    ]


async def test_owner_counts_by_taps_and_by_numbers(
    world: World, owner: Person, ru: Translator, nilufar: Person
) -> None:
    t = world.texts("uz")
    await nilufar.says("Bahor charm tuflisi 42 bormi?")
    assert t.plain("product-sold-out", size="42") in nilufar.reads
    await nilufar.taps(t.plain("button-product-wait"))

    shoes = product(world, "AT-1002")
    await owner.says("/products")
    await owner.taps(f"🔴 Туфли кожаные Bahor · {ru.money(shoes.price, 'UZS')}")
    assert ru("goods-awaited", customers=1) in owner.reads
    await owner.taps(ru.plain("button-goods-stock", branch="Atlas Чиланзар"))
    await owner.taps("42: 0")
    await owner.taps("+1")
    assert (
        ru.plain("goods-count", name="Туфли кожаные Bahor", branch="Atlas Чиланзар", size="42", number="1")
        .replace("<b>", "")
        .replace("</b>", "")
        == owner.reads
    )
    assert t.plain("button-product-show") in nilufar.buttons
    await owner.says("12")
    assert product(world, "AT-1002").at(2, "42") == 12
    await owner.says("много")
    assert owner.reads == ru.plain("goods-number-not-understood", most=100_000)
    await owner.taps(ru.plain("button-goods-none-left"))
    assert product(world, "AT-1002").at(2, "42") == 0


async def test_picture_is_sent_shown_and_taken_away(
    world: World, owner: Person, ru: Translator, sergey: Person
) -> None:
    await owner.says("/products")
    await owner.taps(f"✅ Кроссовки беговые Terra · {ru.money(459_000, 'UZS')}")
    await owner.taps(ru.plain("button-goods-picture"))
    await owner.says("сейчас")
    assert owner.reads == ru.plain("goods-picture-wanted")
    await owner.does("send_photo", owner.id)
    assert ru("goods-with-picture") in owner.reads

    await sergey.says("кросовки 40 есть?")
    assert sergey.screen.photo
    assert ru.plain("product-in-stock", size="40", branches="Atlas Амира Темура, Atlas Чиланзар") in sergey.reads

    # More than fits under a picture comes after it.
    await loads(owner, f"code;benefits ru;advantages ru\nAT-1001;{'п' * 600};{'д' * 600}\n")
    await sergey.says("кросовки 40 есть?")
    assert [bool(one.photo) for one in sergey.chat[-2:]] == [True, False]
    assert "п" * 600 in sergey.reads

    await owner.taps(ru.plain("button-goods-no-picture"))
    await sergey.says("кросовки есть?")
    assert not sergey.screen.photo


async def test_picture_that_telegram_does_not_take_is_done_without(world: World, owner: Person, sergey: Person) -> None:
    await loads(owner, "code;picture\nAT-1001;https://atlas.example/nothing.jpg\n")

    await sergey.says("кросовки есть?")
    assert sergey.reads.startswith("Кроссовки беговые Terra")


async def test_product_is_put_aside_or_brought_by_a_person(world: World, nilufar: Person, dilshod: Person) -> None:
    t = world.texts("uz")
    await nilufar.says("terra krossovka 41 bormi")
    card = nilufar.screen
    await nilufar.taps(t.plain("button-product-hold"))
    where = nilufar.screen
    assert labels(where) == ["Atlas Amir Temur", "Atlas Chilonzor", t.plain("button-cancel")]
    for _ in range(2):
        world.telegram.press(nilufar.id, nilufar.id, where.message_id, "Atlas Chilonzor")
    await world.settle()
    assert nilufar.reads == t.plain("request-passed-on", number="1", time="12:30")

    await nilufar.taps(t.plain("button-product-bring"), card)
    await nilufar.says("Yunusobod 4, 12-uy")
    found = await world.rows(select(tickets.c.kind, tickets.c.subject).order_by(tickets.c.id))
    assert found == [("request", "hold-item"), ("request", "bring")]
    name = "Terra yugurish krossovkasi"
    said = [row.text for row in await world.rows(select(messages.c.text).order_by(messages.c.id))]
    assert said == [
        t("product-hold-words", name=name, code="AT-1001", size="41", branch="Atlas Chilonzor"),
        t("product-bring-words", name=name, code="AT-1001", size="41"),
        "Yunusobod 4, 12-uy",
    ]
    await nilufar.taps(t.plain("button-product-hold"), card)
    await nilufar.taps(t.plain("button-cancel"))
    assert nilufar.reads == t.plain("cancelled")
    assert len(await world.rows(select(tickets.c.id))) == 2


async def test_missing_size_is_awaited_and_no_longer_needed(world: World, nilufar: Person, owner: Person) -> None:
    t = world.texts("uz")
    await nilufar.says("dovon kurtkasi")
    await nilufar.taps(t.plain("button-product-sizes"))
    assert nilufar.buttons == ["L"]
    await nilufar.taps("L")
    await nilufar.taps(t.plain("button-product-wait-left"))
    assert nilufar.reads == t.plain("product-wait-left")

    await loads(owner, "code;Atlas Chilonzor\nAT-2001;L=3\n")
    assert nilufar.reads == t.plain("product-wait-left")


async def test_own_branch_without_it_is_told_where_else_it_is(world: World, nilufar: Person) -> None:
    t, services = world.texts("uz"), world.app.services
    customer = await services["customers"].by_telegram_id(nilufar.id)
    assert customer
    await services["customers"].choose_branch(customer, (await services["shops"].get()).branches[0].id)

    await nilufar.says("ryukzak bormi")
    assert t.plain("product-elsewhere", branch="Atlas Amir Temur") in nilufar.reads
    assert t.plain("button-product-bring") in nilufar.buttons


async def test_who_has_blocked_the_bot_hears_of_it_on_returning(world: World, owner: Person, nilufar: Person) -> None:
    t = world.texts("uz")
    await loads(owner, SHEET)
    await nilufar.says("KT-1")
    await nilufar.taps(t.plain("button-product-wait"))
    before = len(nilufar.chat)
    await nilufar.does("block")
    await loads(owner, "code;Atlas Chilonzor\nKT-1;4\n")
    assert len(nilufar.chat) == before
    assert (await world.rows(select(product_waits.c.told_at))) == [(None,)]

    await nilufar.does("unblock")
    await nilufar.says("/help")
    await loads(owner, "code;Atlas Chilonzor\nKT-1;3\n")
    assert t.plain("button-product-show") in nilufar.buttons


async def test_nobody_is_told_at_night(world: World, owner: Person, nilufar: Person) -> None:
    t = world.texts("uz")
    await loads(owner, SHEET)
    await nilufar.says("KT-1")
    await nilufar.taps(t.plain("button-product-wait"))
    await world.pass_time(timedelta(hours=11))  # 23:00
    await loads(owner, "code;Atlas Chilonzor\nKT-1;4\n")
    assert t.plain("button-product-show") not in nilufar.buttons

    await world.pass_time(timedelta(hours=10, minutes=1))
    assert t.plain("button-product-show") in nilufar.buttons


async def test_erased_customer_waits_no_more(world: World, owner: Person, nilufar: Person) -> None:
    t = world.texts("uz")
    await loads(owner, SHEET)
    await nilufar.says("KT-1")
    await nilufar.taps(t.plain("button-product-wait"))
    await nilufar.says("/privacy")
    customer = await world.app.services["customers"].by_telegram_id(nilufar.id)
    assert customer
    exported = await world.app.services["privacy"].export(customer)
    assert [one["code"] for one in exported["products"]] == ["KT-1"]

    await world.app.services["privacy"].erase(customer)
    assert await world.rows(select(product_waits.c.id)) == []
    assert await world.rows(select(customers.c.id).where(customers.c.telegram_id == nilufar.id)) == []


async def test_file_that_went_out_comes_back_unchanged(world: World, owner: Person, ru: Translator) -> None:
    before = world.app.services["products"].all()
    await owner.says("/products")
    await owner.taps(ru.plain("button-goods-file"))
    assert owner.screen.document
    data = world.telegram.world.files.by_id[owner.screen.document.file_id].data

    await owner.does("send_document", owner.id, "goods (1).xlsx", data)
    assert owner.reads == ru.plain("catalogue-done", added=0, changed=0, same=len(before))

    workbook = load_workbook(BytesIO(data))
    sheet = workbook.worksheets[0]
    sheet.cell(2, sheet.max_column).value = "x"
    changed = BytesIO()
    workbook.save(changed)
    await owner.does("send_document", owner.id, "products.xlsx", changed.getvalue())
    assert ru("catalogue-removed", removed=1) in owner.reads
    assert len(world.app.services["products"].all()) == len(before) - 1


async def test_owner_takes_a_product_out(world: World, owner: Person, ru: Translator) -> None:
    await owner.says("/products")
    await owner.taps(f"✅ Кроссовки беговые Terra · {ru.money(459_000, 'UZS')}")
    await owner.taps(ru.plain("button-goods-delete"))
    await owner.taps(ru.plain("button-goods-delete-sure"))

    assert world.app.services["products"].find("krossovka") == ()
    assert owner.reads.startswith(ru.plain("goods-list", products=11, page="1", pages="2").splitlines()[0])


async def test_customers_find_no_catalogue_of_the_owner(
    world: World, sergey: Person, owner: Person, ru: Translator
) -> None:
    await owner.says("/products")
    await sergey.says("/products")
    await sergey.does("send_document", sergey.id, "products.csv", SHEET.encode())

    assert ru.plain("button-goods-file") not in [label for one in sergey.chat for label in labels(one)]
    assert len(world.app.services["products"].all()) == 12
