"""What a file and taps make of the catalogue, on both databases, and who is told that something is back."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select

from bot.core.errors import NotFound
from bot.customers.model import Person
from bot.customers.service import Customers
from bot.delivery.model import Rejected, RetryAfter, Unreachable
from bot.delivery.store import outbox
from bot.i18n import Locale
from bot.products.model import MAX_PRODUCTS, Line, Problem, Standing
from bot.products.service import TELL_BACK, Products
from bot.products.waits import ProductWaits, Ready
from bot.shop.model import Shop
from bot.shop.service import Shops
from sandbox import Clock
from tests.conftest import NOON
from tests.features.products.goods import HERE, THERE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.products.model import Product

NIGHT = timedelta(hours=12)


class House:
    """The catalogue and who waits, with a clock at noon."""

    def __init__(self, database: Database) -> None:
        self.database, self.clock = database, Clock(start=NOON)
        self.products = Products(database, self.clock)
        self.customers = Customers(database, self.clock)
        self.waits = ProductWaits(database, self.clock, self.customers, Shops(database, self.clock, Shop()))

    async def customer(self, telegram_id: int = 1) -> Customer:
        return await self.customers.arrive(Person(telegram_id, "Anna", None, "ru"), default=Locale.RU)

    async def told(self) -> int:
        async with self.database.read() as db:
            return await db.scalar(select(func.count()).where(outbox.c.kind == TELL_BACK)) or 0

    def one(self, code: str) -> Product:
        return next(one for one in self.products.all() if one.code == code)


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


def line(code: str, stock: Mapping[int, Mapping[str, int]] | None = None, **fields: Any) -> Line:
    told = {"names": {"ru": f"Товар {code}"}, "price": 100, "currency": "UZS", **fields}
    return Line(2, code, told, stock or {})


async def test_file_adds_changes_and_leaves_the_rest(house: House) -> None:
    first = await house.products.take_in([line("A", {HERE: {"": 1}}, category="Шкаф"), line("B"), line("C")])
    assert (first.added, first.changed, first.same) == (3, 0, 0)

    second = await house.products.take_in(
        [
            Line(2, "A", {"price": 90, "currency": "UZS"}, {THERE: {"38": 2}}),
            line("B"),
            Line(4, "C", {}, {}, is_gone=True),
        ]
    )

    assert (second.added, second.changed, second.same, second.removed) == (0, 1, 1, 1)
    changed = house.one("A")
    assert (changed.price, changed.category, changed.names) == (90, "Шкаф", {"ru": "Товар A"})
    assert (changed.stock, changed.sizes) == ({HERE: {"": 1}, THERE: {"38": 2}}, ("38",))
    assert [one.code for one in house.products.all()] == ["A", "B"]
    assert house.products.find("товар") == house.products.all()


async def test_empty_cell_makes_the_stock_unknown_and_leaves_other_branches(house: House) -> None:
    await house.products.take_in([line("A", {HERE: {"38": 1}, THERE: {"": 2}})])
    await house.products.take_in([Line(2, "A", {}, {HERE: {}})])

    assert house.one("A").stock == {THERE: {"": 2}}


async def test_new_product_needs_a_name_and_a_price_and_room(house: House) -> None:
    lines = [Line(2, "A", {}, {HERE: {"": 1}}), Line(3, "B", {"names": {"ru": "Б"}}, {})]
    assert (await house.products.take_in(lines)).problems == (
        Problem(2, "name", "missing-name", "A"),
        Problem(3, "price", "missing-price", "B"),
    )

    many = [line(str(number)) for number in range(MAX_PRODUCTS + 1)]
    full = await house.products.take_in(many)
    assert (full.added, full.problems) == (MAX_PRODUCTS, (Problem(2, "", "too-many-products", str(MAX_PRODUCTS)),))


async def test_taps_at_once_are_all_counted_and_never_below_nothing(house: House) -> None:
    await house.products.take_in([line("A", {HERE: {"": 2}})])
    id_ = house.one("A").id
    await asyncio.gather(*(house.products.move_stock(id_, HERE, "", 1) for _ in range(10)))
    assert house.one("A").at(HERE) == 12

    await asyncio.gather(*(house.products.move_stock(id_, HERE, "", -5) for _ in range(4)))
    assert (house.one("A").at(HERE), (await house.products.get(id_)).at(HERE)) == (0, 0)


async def test_branch_counts_by_size_or_as_a_whole(house: House) -> None:
    await house.products.take_in([line("A", {HERE: {"": 5}}, sizes=["38", "39"])])
    id_ = house.one("A").id

    assert (await house.products.set_stock(id_, HERE, "38", 2)).stock == {HERE: {"38": 2}}
    assert (await house.products.set_stock(id_, HERE, "", 7)).stock == {HERE: {"": 7}}
    with pytest.raises(ValueError, match="-1"):
        await house.products.set_stock(id_, HERE, "", -1)


async def test_closed_branch_has_nothing(house: House) -> None:
    await house.products.take_in([line("A", {HERE: {"": 5}, THERE: {"": 0}})])
    await house.products.forget_branch(HERE)

    assert house.one("A").standing() is Standing.OUT


async def test_those_who_wait_are_told_once_when_it_is_back(house: House) -> None:
    await house.products.take_in([line("A", {HERE: {"": 0}})])
    id_, anna, boris = house.one("A").id, await house.customer(1), await house.customer(2)
    first = await house.waits.wait(anna, id_, "")
    assert await house.waits.wait(anna, id_, "") == first
    await house.waits.wait(boris, id_, "")
    assert await house.waits.count(id_) == 2

    # Two taps at once, and the same file twice.
    await asyncio.gather(*(house.products.move_stock(id_, HERE, "", 1) for _ in range(2)))
    for _ in range(2):
        assert (await house.products.take_in([Line(2, "A", {}, {HERE: {"": 3}})])).told == 0

    assert await house.told() == 2
    assert await house.waits.wait(anna, id_, "") is None


async def test_only_the_size_that_is_back_is_told(house: House) -> None:
    await house.products.take_in([line("A", {HERE: {"38": 0, "39": 0}})])
    id_ = house.one("A").id
    await house.waits.wait(await house.customer(1), id_, "38")
    await house.waits.wait(await house.customer(2), id_, "39")

    assert (await house.products.take_in([Line(2, "A", {}, {HERE: {"38": 0, "39": 1}})])).told == 1


async def test_who_cannot_be_reached_goes_on_waiting(house: House) -> None:
    await house.products.take_in([line("A", {HERE: {"": 0}})])
    id_, anna = house.one("A").id, await house.customer()
    await house.waits.wait(anna, id_, "")
    await house.customers.mark_unreachable(anna.telegram_id, Unreachable.BLOCKED)
    await house.products.set_stock(id_, HERE, "", 1)
    assert await house.told() == 0

    await house.customer()  # writes again
    await house.products.set_stock(id_, HERE, "", 2)
    assert await house.told() == 1


async def test_nothing_is_told_at_night_or_when_it_is_sold_out_again(house: House) -> None:
    await house.products.take_in([line("A", {HERE: {"": 0}})])
    id_, anna = house.one("A").id, await house.customer()
    wait = await house.waits.wait(anna, id_, "")
    assert wait is not None
    await house.products.set_stock(id_, HERE, "", 1)
    house.clock.move(NIGHT)
    night = await house.waits.take(wait)
    assert isinstance(night, RetryAfter)

    house.clock.move(night.delay)
    ready = await house.waits.take(wait)
    assert isinstance(ready, Ready)
    assert (ready.product.id, replace(ready.customer, seen_at=anna.seen_at)) == (id_, anna)

    await house.products.set_stock(id_, HERE, "", 0)
    assert isinstance(await house.waits.take(wait), Rejected)
    await house.products.set_stock(id_, HERE, "", 1)
    assert await house.told() == 2


async def test_who_leaves_or_is_erased_is_not_told(house: House) -> None:
    await house.products.take_in([line("A", {HERE: {"": 0}})])
    id_, anna, boris = house.one("A").id, await house.customer(1), await house.customer(2)
    wait, other = await house.waits.wait(anna, id_, ""), await house.waits.wait(boris, id_, "")
    assert wait is not None
    assert other is not None
    await house.waits.leave(boris, wait)  # somebody else's
    await house.products.set_stock(id_, HERE, "", 1)
    await house.waits.leave(anna, wait)
    async with house.database.write() as db:
        assert [one["code"] for one in await house.waits.export(db, boris)] == ["A"]
        await house.waits.erase(db, boris)

    for number in (wait, other):
        assert isinstance(await house.waits.take(number), Rejected)


async def test_nobody_waits_for_what_was_taken_out(house: House) -> None:
    await house.products.take_in([line("A", {HERE: {"": 0}})])
    id_, anna = house.one("A").id, await house.customer()
    await house.waits.wait(anna, id_, "")
    await house.products.remove(id_)

    assert house.products.all() == house.products.find("товар a") == ()
    async with house.database.read() as db:
        assert await house.waits.export(db, anna) == []
    with pytest.raises(NotFound):
        await house.waits.wait(anna, id_, "")
