"""How many of a product are at a branch, in a size or altogether: changed by a tap, or by writing the number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import StateFilter

from bot.core.errors import NotFound
from bot.products.model import ALL_SIZES, MAX_STOCK
from bot.telegram.filters import IsText
from bot.telegram.product_cards import product_name, size_or_none
from bot.telegram.routing import Router
from bot.telegram.show import button, show
from bot.telegram.wording import in_own_language
from handlers.owner.asking import ProductWriting, words
from handlers.owner.filters import IsAnswer
from handlers.owner.product_callbacks import ProductCardOpened, ShelfOpened, StockEmptied, StockMoved, StockOpened

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.i18n import Translator
    from bot.products.model import Product
    from bot.products.service import Products
    from bot.shop.model import Shop

_IN_ROW = 3


async def owner_opens_shelf(
    callback: CallbackQuery,
    callback_data: ShelfOpened,
    products: Products,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """Of a product with sizes, which one is counted."""
    product, branch = await products.get(callback_data.product), callback_data.branch
    if not product.sizes:
        await _show_stock(callback, product, branch, ALL_SIZES, t, shop, state)
        return
    await state.clear()
    sizes = [
        button(_counted(t, size, product.at(branch, size)), StockOpened(product=product.id, branch=branch, size=size))
        for size in product.sizes
    ]
    rows = [sizes[at : at + _IN_ROW] for at in range(0, len(sizes), _IN_ROW)]
    rows.append([button(t.plain("button-goods-all-sizes"), StockOpened(product=product.id, branch=branch))])
    rows.append([button(t.plain("button-back"), ProductCardOpened(product=product.id))])
    text = t("goods-which-size", name=product_name(t, product), branch=_branch_name(t, shop, branch))
    await show(callback, text, rows)


async def owner_opens_stock(
    callback: CallbackQuery,
    callback_data: StockOpened,
    products: Products,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    product = await products.get(callback_data.product)
    await _show_stock(callback, product, callback_data.branch, callback_data.size, t, shop, state)


async def owner_moves_stock(
    callback: CallbackQuery,
    callback_data: StockMoved,
    products: Products,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    branch, size = callback_data.branch, callback_data.size
    _branch_name(t, shop, branch)
    product = await products.move_stock(callback_data.product, branch, size, callback_data.step)
    await _show_stock(callback, product, branch, size, t, shop, state)


async def owner_empties_stock(
    callback: CallbackQuery,
    callback_data: StockEmptied,
    products: Products,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    branch, size = callback_data.branch, callback_data.size
    _branch_name(t, shop, branch)
    product = await products.set_stock(callback_data.product, branch, size, 0)
    await _show_stock(callback, product, branch, size, t, shop, state)


async def owner_writes_stock(
    message: Message, products: Products, t: Translator, shop: Shop, state: FSMContext
) -> None:
    """What is no number is answered with how to write it, and the question stays open."""
    data, number = await state.get_data(), "".join(words(message).split())
    if not number.isdecimal() or len(number) > len(str(MAX_STOCK)) or int(number) > MAX_STOCK:
        await message.answer(t("goods-number-not-understood", most=MAX_STOCK))
        return
    _branch_name(t, shop, data["branch"])
    product = await products.set_stock(data["product"], data["branch"], data["size"], int(number))
    await _show_stock(message, product, data["branch"], data["size"], t, shop, state)


async def _show_stock(
    event: Message | CallbackQuery,
    product: Product,
    branch: int,
    size: str,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """The next message, if it is a number, is how many there are."""
    await state.set_state(ProductWriting.STOCK)
    await state.set_data({"product": product.id, "branch": branch, "size": size})
    number = product.at(branch, size)
    text = t(
        "goods-count",
        name=product_name(t, product),
        branch=_branch_name(t, shop, branch),
        size=size_or_none(size),
        number="—" if number is None else t.number(number),
    )
    where = {"product": product.id, "branch": branch, "size": size}
    back = ShelfOpened(product=product.id, branch=branch) if product.sizes else ProductCardOpened(product=product.id)
    rows = [
        [button("−1", StockMoved(step=-1, **where)), button("+1", StockMoved(step=1, **where))],
        [button(t.plain("button-goods-none-left"), StockEmptied(**where))],
        [button(t.plain("button-back"), back)],
    ]
    await show(event, text, rows)


def _branch_name(t: Translator, shop: Shop, branch_id: int) -> str:
    """Raises `NotFound` when the branch is gone."""
    branch = next((one for one in shop.branches if one.id == branch_id), None)
    if branch is None:
        raise NotFound
    return in_own_language(t, branch.names)


def _counted(t: Translator, size: str, number: int | None) -> str:
    return f"{size}: {'—' if number is None else t.number(number)}"


def router() -> Router:
    router = Router()
    router.message.register(owner_writes_stock, StateFilter(ProductWriting.STOCK), IsText(), IsAnswer())
    for handler, data in (
        (owner_opens_shelf, ShelfOpened),
        (owner_opens_stock, StockOpened),
        (owner_moves_stock, StockMoved),
        (owner_empties_stock, StockEmptied),
    ):
        router.callback_query.register(handler, data.filter())
    return router
