"""What the shop sells, as an answer to a question: the card, and what can be done with it or when it is sold out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.exceptions import TelegramBadRequest
from aiogram.filters import StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import InlineKeyboardMarkup, ReplyParameters

from bot.desk.model import Incoming, Kind, Subject
from bot.i18n.placeholders import visible
from bot.products.model import Standing
from bot.products.search import asked_size
from bot.telegram.callbacks import AnswerRated
from bot.telegram.dialogues import stand
from bot.telegram.filters import IsMedia, IsText
from bot.telegram.incoming import incoming
from bot.telegram.product_callbacks import (
    ProductAwaited,
    ProductHeld,
    ProductOpened,
    ProductOrdered,
    ProductRequestLeft,
    ProductWanted,
    SizesOpened,
    WaitLeft,
)
from bot.telegram.product_cards import (
    branches_with,
    card_buttons,
    card_text,
    product_label,
    product_name,
    size_or_none,
)
from bot.telegram.routing import Router
from bot.telegram.show import button, column, drop_buttons, show
from bot.telegram.wording import in_own_language, ticket_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.desk.service import Desk
    from bot.i18n import Html, Translator
    from bot.products.model import Product
    from bot.products.service import Products
    from bot.products.waits import ProductWaits
    from bot.shop.model import Shop
    from bot.telegram.show import Buttons, Place

_CAPTION = 1024  # characters that Telegram allows under a photo, tags not counted


class ProductRequesting(StatesGroup):
    """Data: the `product` that is put aside, or the `order` in words that only lacks its address."""

    BRANCH = State()
    ADDRESS = State()


async def show_products(
    message: Message,
    found: Sequence[Product],
    asked: int,
    customer: Customer,
    products: Products,
    t: Translator,
    shop: Shop,
) -> None:
    """The answer to a question that names a product: its card, or up to three to pick from.

    `asked` is the number under which the question was recorded; with it "ask a person" leads on.
    """
    text, question = message.text or "", message.message_id
    if len(found) == 1:
        product = await products.get(found[0].id)
        await _show_card(message, product, asked_size(text, product), customer, products, t, shop, asked, question)
        return
    rows = [
        button(
            product_label(t, product),
            ProductOpened(product=product.id, size=asked_size(text, product), asked=asked, message=question),
        )
        for product in found
    ]
    if asked:
        rows.append(button(t.plain("button-ask-person"), AnswerRated(asked=asked, message=question, helped=False)))
    await _reply(message, t("product-candidates"), column(rows), question)


async def customer_opens_product(
    callback: CallbackQuery,
    callback_data: ProductOpened,
    customer: Customer,
    products: Products,
    t: Translator,
    shop: Shop,
) -> None:
    """Each card is a message of its own: what was looked at before stays."""
    product = await products.get(callback_data.product)
    await callback.answer()
    if callback.message:
        size, asked, question = callback_data.size, callback_data.asked, callback_data.message
        await _show_card(callback.message, product, size, customer, products, t, shop, asked, question)


async def customer_misses_size(
    callback: CallbackQuery, callback_data: SizesOpened, products: Products, t: Translator
) -> None:
    product = await products.get(callback_data.product)
    missing = [size for size in product.sizes if product.standing(size) is Standing.OUT]
    rows = [button(size, ProductAwaited(product=product.id, size=size)) for size in missing]
    await callback.answer()
    if callback.message:
        text = t("product-which-size", name=product_name(t, product))
        await show(callback.message, text, [rows[at : at + 4] for at in range(0, len(rows), 4)])


async def customer_waits_for_product(
    callback: CallbackQuery,
    callback_data: ProductAwaited,
    customer: Customer,
    products: Products,
    product_waits: ProductWaits,
    t: Translator,
    shop: Shop,
) -> None:
    """What came back since the card was shown is shown anew."""
    size = callback_data.size
    wait = await product_waits.wait(customer, callback_data.product, size)
    product = await products.get(callback_data.product)
    await callback.answer()
    if callback.message is None:
        return
    if wait is None:
        await _show_card(callback.message, product, size, customer, products, t, shop)
        return
    text = t("product-wait-noted", name=product_name(t, product), size=size_or_none(size))
    await show(callback.message, text, [[button(t.plain("button-product-wait-left"), WaitLeft(wait=wait))]])


async def customer_waits_no_longer(
    callback: CallbackQuery, callback_data: WaitLeft, customer: Customer, product_waits: ProductWaits, t: Translator
) -> None:
    await product_waits.leave(customer, callback_data.wait)
    await show(callback, t("product-wait-left"))


async def customer_wants_product(
    callback: CallbackQuery,
    callback_data: ProductWanted,
    customer: Customer,
    products: Products,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """In which of the branches that have it; their own comes first."""
    product, size = await products.get(callback_data.product), callback_data.size
    branches = sorted(branches_with(product, size, shop), key=lambda branch: branch.id != customer.branch_id)
    await callback.answer()
    if callback.message is None:
        return
    if not branches:
        await _show_card(callback.message, product, size, customer, products, t, shop)
        return
    await _begin(state, ProductRequesting.BRANCH, product=product.id)
    rows = [
        button(in_own_language(t, branch.names), ProductHeld(product=product.id, branch=branch.id, size=size))
        for branch in branches
    ]
    rows.append(button(t.plain("button-cancel"), ProductRequestLeft()))
    await show(callback.message, t("product-hold-where", name=product_name(t, product)), column(rows))


async def customer_has_product_held(
    callback: CallbackQuery,
    callback_data: ProductHeld,
    customer: Customer,
    products: Products,
    desk: Desk,
    t: Translator,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    """A second tap finds no question, and so asks nothing twice."""
    if not await _is_open(state, ProductRequesting.BRANCH, callback_data.product):
        await drop_buttons(callback)
        return
    product = await products.get(callback_data.product)
    branch = next((one for one in shop.branches if one.id == callback_data.branch), None)
    words = t(
        "product-hold-words",
        name=product_name(t, product),
        code=product.code,
        size=size_or_none(callback_data.size),
        branch=in_own_language(t, branch.names) if branch else "—",
    )
    ticket = await desk.open(customer, Kind.REQUEST, [Incoming(message_id=None, text=words)], Subject.HOLD_ITEM)
    await _end(state)
    await show(callback, ticket_text(t, "request-passed-on", ticket, shop, clock.now()))


async def customer_orders_product(
    callback: CallbackQuery, callback_data: ProductOrdered, products: Products, t: Translator, state: FSMContext
) -> None:
    product, size = await products.get(callback_data.product), size_or_none(callback_data.size)
    name = product_name(t, product)
    words = t("product-bring-words", name=name, code=product.code, size=size)
    await _begin(state, ProductRequesting.ADDRESS, order=words)
    await callback.answer()
    if callback.message:
        leave = button(t.plain("button-cancel"), ProductRequestLeft())
        await show(callback.message, t("product-bring-where", name=name), [[leave]])


async def customer_says_where(
    message: Message,
    customer: Customer,
    desk: Desk,
    t: Translator,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    order = (await state.get_data())["order"]
    said = [Incoming(message_id=None, text=order), incoming(message)]
    ticket = await desk.open(customer, Kind.REQUEST, said, Subject.BRING)
    await _end(state)
    await message.answer(ticket_text(t, "request-passed-on", ticket, shop, clock.now()))


async def customer_leaves_product_request(callback: CallbackQuery, t: Translator, state: FSMContext) -> None:
    if await state.get_state() in {ProductRequesting.BRANCH.state, ProductRequesting.ADDRESS.state}:
        await _end(state)
    await show(callback, t("cancelled"))


async def _show_card(
    place: Place,
    product: Product,
    size: str,
    customer: Customer,
    products: Products,
    t: Translator,
    shop: Shop,
    asked: int = 0,
    question: int = 0,
) -> None:
    text = card_text(t, product, size, shop, customer)
    instead = products.instead_of(product, size) if product.standing(size) is Standing.OUT else ()
    buttons = card_buttons(t, product, size, instead, asked=asked, message=question)
    if product.picture is None or not await _shows_picture(place, product.picture, text, buttons, question):
        await _reply(place, text, buttons, question)


async def _shows_picture(place: Place, picture: str, text: Html, buttons: Buttons, question: int) -> bool:
    """Whether the picture came with the whole card under it. One that Telegram does not take is done without."""
    fits = len(visible(text)) <= _CAPTION
    markup = InlineKeyboardMarkup(inline_keyboard=buttons) if fits else None
    try:
        await place.answer_photo(
            picture, caption=text if fits else None, reply_markup=markup, reply_parameters=_quoting(question)
        )
    except TelegramBadRequest:
        return False
    return fits


async def _reply(place: Place, text: Html, buttons: Buttons, question: int) -> None:
    markup = InlineKeyboardMarkup(inline_keyboard=buttons) if buttons else None
    await place.answer(text, reply_parameters=_quoting(question), reply_markup=markup)


def _quoting(question: int) -> ReplyParameters | None:
    """What was asked, unless it was deleted meanwhile."""
    return ReplyParameters(message_id=question, allow_sending_without_reply=True) if question else None


async def _begin(state: FSMContext, where: State, **data: str | int) -> None:
    await stand(state, where, {**await state.get_data(), **data})


async def _is_open(state: FSMContext, where: State, product_id: int) -> bool:
    return await state.get_state() == where.state and (await state.get_data()).get("product") == product_id


async def _end(state: FSMContext) -> None:
    data = await state.get_data()
    for name in ("product", "order"):
        data.pop(name, None)
    await stand(state, None, data)


def router() -> Router:
    router = Router()
    for content in (IsText(), IsMedia()):
        router.message.register(customer_says_where, StateFilter(ProductRequesting.ADDRESS), content)
    for handler, data in (
        (customer_opens_product, ProductOpened),
        (customer_misses_size, SizesOpened),
        (customer_waits_for_product, ProductAwaited),
        (customer_waits_no_longer, WaitLeft),
        (customer_wants_product, ProductWanted),
        (customer_has_product_held, ProductHeld),
        (customer_orders_product, ProductOrdered),
        (customer_leaves_product_request, ProductRequestLeft),
    ):
        router.callback_query.register(handler, data.filter())
    return router
