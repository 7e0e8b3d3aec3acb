"""The catalogue as owners see it: pages of products, one product, its picture, its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command, StateFilter

from bot.i18n import Html
from bot.products.model import ALL_SIZES, Standing
from bot.telegram.product_cards import product_label, product_name
from bot.telegram.routing import Router
from bot.telegram.show import Buttons, button, column, show
from bot.telegram.wording import in_own_language, own_text
from handlers.owner.asking import ProductWriting, ask
from handlers.owner.callbacks import OwnerMenuOpened
from handlers.owner.filters import IsAnswer, IsPhoto
from handlers.owner.product_callbacks import (
    PictureAsked,
    PictureDropped,
    ProductCardOpened,
    ProductFileAsked,
    ProductListOpened,
    ProductRemoved,
    ShelfOpened,
)

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

    from bot.i18n import Translator
    from bot.products.model import Product
    from bot.products.service import Products
    from bot.products.waits import ProductWaits
    from bot.shop.model import Branch, Shop

_ON_PAGE = 8
_SIGNS = {Standing.IN: "✅", Standing.OUT: "🔴", Standing.UNKNOWN: "▫️"}


async def owner_asks_for_products(message: Message, products: Products, t: Translator, state: FSMContext) -> None:
    await state.clear()
    await _show_page(message, products, t, 0)


async def owner_turns_products(
    callback: CallbackQuery, callback_data: ProductListOpened, products: Products, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    await _show_page(callback, products, t, callback_data.page)


async def owner_opens_product(
    callback: CallbackQuery,
    callback_data: ProductCardOpened,
    products: Products,
    product_waits: ProductWaits,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    await _show_product(callback, await products.get(callback_data.product), product_waits, t, shop)


async def owner_adds_picture(
    callback: CallbackQuery, callback_data: PictureAsked, products: Products, t: Translator, state: FSMContext
) -> None:
    product = await products.get(callback_data.product)
    text = t("goods-ask-picture", name=product_name(t, product))
    await ask(callback, state, ProductWriting.PICTURE, text, product=product.id)


async def owner_sends_picture(
    message: Message,
    products: Products,
    product_waits: ProductWaits,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """Telegram keeps the photo; what is kept here is its name there, in its largest size."""
    assert message.photo
    product = await products.set_picture((await state.get_data())["product"], message.photo[-1].file_id)
    await state.clear()
    await message.answer(t("goods-picture-kept"))
    await _show_product(message, product, product_waits, t, shop)


async def owner_sends_no_picture(message: Message, t: Translator) -> None:
    await message.answer(t("goods-picture-wanted"))


async def owner_drops_picture(
    callback: CallbackQuery,
    callback_data: PictureDropped,
    products: Products,
    product_waits: ProductWaits,
    t: Translator,
    shop: Shop,
) -> None:
    await _show_product(callback, await products.set_picture(callback_data.product, None), product_waits, t, shop)


async def owner_removes_product(
    callback: CallbackQuery, callback_data: ProductRemoved, products: Products, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    product = await products.get(callback_data.product)
    if callback_data.sure:
        await products.remove(product.id)
        await _show_page(callback, products, t, 0)
        return
    buttons = [
        button(t.plain("button-goods-delete-sure"), ProductRemoved(product=product.id, sure=True)),
        button(t.plain("button-owner-keep"), ProductCardOpened(product=product.id)),
    ]
    await show(callback, t("goods-delete-question", name=product_name(t, product)), column(buttons))


async def _show_page(event: Message | CallbackQuery, products: Products, t: Translator, page: int) -> None:
    found = products.all()
    pages = max(1, -(-len(found) // _ON_PAGE))
    page = min(page, pages - 1)
    buttons = column(_label(t, product) for product in found[page * _ON_PAGE : (page + 1) * _ON_PAGE])
    turns = [("‹", page - 1)] * (page > 0) + [("›", page + 1)] * (page < pages - 1)
    if turns:
        buttons.append([button(label, ProductListOpened(page=to)) for label, to in turns])
    buttons.append([button(t.plain("button-goods-file"), ProductFileAsked())])
    buttons.append([button(t.plain("button-back"), OwnerMenuOpened())])
    text = t("goods-list", products=len(found), page=str(page + 1), pages=str(pages)) if found else t("goods-empty")
    await show(event, text, buttons)


async def _show_product(
    event: Message | CallbackQuery, product: Product, product_waits: ProductWaits, t: Translator, shop: Shop
) -> None:
    """What customers are told, how many are where, and who waits for it."""
    price = t.money(product.price, product.currency)
    lines = [t("goods-card", name=product_name(t, product), code=product.code, price=price)]
    if product.category:
        lines.append(t("goods-category", category=own_text(t, product.category)))
    lines.append(t("goods-with-picture" if product.picture else "goods-without-picture"))
    lines += [_stock(t, product, branch) for branch in shop.branches]
    if waiting := await product_waits.count(product.id):
        lines.append(t("goods-awaited", customers=waiting))
    await show(event, Html("\n".join(lines)), _card_buttons(t, product, shop))


def _card_buttons(t: Translator, product: Product, shop: Shop) -> Buttons:
    shelves = [
        button(
            t.plain("button-goods-stock", branch=in_own_language(t, branch.names)),
            ShelfOpened(product=product.id, branch=branch.id),
        )
        for branch in shop.branches
    ]
    picture = [button(t.plain("button-goods-picture"), PictureAsked(product=product.id))]
    if product.picture:
        picture.append(button(t.plain("button-goods-no-picture"), PictureDropped(product=product.id)))
    end = [
        button(t.plain("button-goods-delete"), ProductRemoved(product=product.id, sure=False)),
        button(t.plain("button-back"), ProductListOpened()),
    ]
    return column([*shelves, *picture, *end])


def _label(t: Translator, product: Product) -> InlineKeyboardButton:
    return button(f"{_SIGNS[product.standing()]} {product_label(t, product)}", ProductCardOpened(product=product.id))


def _stock(t: Translator, product: Product, branch: Branch) -> Html:
    name, counted = in_own_language(t, branch.names), product.stock.get(branch.id, {})
    if not counted:
        return t("goods-stock-unknown", branch=name)
    if ALL_SIZES in counted:
        return t("goods-stock", branch=name, number=t.number(counted[ALL_SIZES]))
    sizes = ", ".join(f"{size} — {t.number(number)}" for size, number in counted.items())
    return t("goods-stock", branch=name, number=sizes)


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_products, Command("products"))
    router.message.register(owner_sends_picture, StateFilter(ProductWriting.PICTURE), IsPhoto())
    router.message.register(owner_sends_no_picture, StateFilter(ProductWriting.PICTURE), IsAnswer())
    for handler, data in (
        (owner_turns_products, ProductListOpened),
        (owner_opens_product, ProductCardOpened),
        (owner_adds_picture, PictureAsked),
        (owner_drops_picture, PictureDropped),
        (owner_removes_product, ProductRemoved),
    ):
        router.callback_query.register(handler, data.filter())
    return router
