"""A product as a customer sees it: what it is called, what it costs, what it gives, where it is, what can be done."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardButton

from bot.i18n import Html
from bot.products.model import ALL_SIZES, Standing
from bot.telegram.callbacks import AnswerRated
from bot.telegram.product_callbacks import ProductAwaited, ProductOpened, ProductOrdered, ProductWanted, SizesOpened
from bot.telegram.show import button, column
from bot.telegram.wording import in_own_language, own_branch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.customers.model import Customer
    from bot.i18n import Translator
    from bot.products.model import Product
    from bot.shop.model import Branch, Shop
    from bot.telegram.show import Buttons

_MOST_LABEL = 40


def product_name(t: Translator, product: Product) -> str:
    return in_own_language(t, product.names)


def product_label(t: Translator, product: Product) -> str:
    """For a button: the name, cut if need be, and the price."""
    name = product_name(t, product)
    if len(name) > _MOST_LABEL:
        name = f"{name[: _MOST_LABEL - 1]}…"
    return f"{name} · {t.money(product.price, product.currency)}"


def size_or_none(size: str) -> str:
    """As the texts select by it."""
    return size or "none"


def card_text(t: Translator, product: Product, size: str, shop: Shop, customer: Customer) -> Html:
    """Whether it can be had stands first; of what is told about it, what it gives the customer."""
    price = t.money(product.price, product.currency)
    lines = [t("product-head", name=product_name(t, product), price=price), _stock_line(t, product, size, shop)]
    own = own_branch(shop, customer)
    if own and product.standing(size) is Standing.IN and product.at(own.id, size) == 0:
        lines.append(t("product-elsewhere", branch=in_own_language(t, own.names)))
    if in_stock := product.sizes_in_stock:
        lines.append(t("product-sizes", sizes=", ".join(in_stock)))
    about = [in_own_language(t, texts) for texts in (product.benefits, product.advantages)]
    texts = [Html(escape(text, quote=False)) for text in about if text]
    if features := in_own_language(t, product.features):
        texts.append(t("product-features", text=features))
    return Html("\n\n".join(["\n".join(lines), *texts]))


def card_buttons(
    t: Translator, product: Product, size: str, instead: Sequence[Product], *, asked: int = 0, message: int = 0
) -> Buttons:
    """`asked` and `message` are the question that led here, which a person can be asked instead."""
    rows: list[InlineKeyboardButton] = []
    match product.standing(size):
        case Standing.IN:
            rows.append(button(t.plain("button-product-hold"), ProductWanted(product=product.id, size=size)))
            rows.append(button(t.plain("button-product-bring"), ProductOrdered(product=product.id, size=size)))
            if size == ALL_SIZES and 0 < len(product.sizes_in_stock) < len(product.sizes):
                rows.append(button(t.plain("button-product-sizes"), SizesOpened(product=product.id)))
        case Standing.OUT:
            rows.append(button(t.plain("button-product-wait"), ProductAwaited(product=product.id, size=size)))
            rows += [_instead(t, other, size, asked, message) for other in instead]
        case Standing.UNKNOWN:
            pass  # only a person knows
    if product.link:
        rows.append(InlineKeyboardButton(text=t.plain("button-product-link"), url=product.link))
    if asked:
        rows.append(button(t.plain("button-ask-person"), AnswerRated(asked=asked, message=message, helped=False)))
    return column(rows)


def places(t: Translator, product: Product, size: str, shop: Shop) -> str:
    """The names of the branches where it is in stock."""
    return ", ".join(in_own_language(t, branch.names) for branch in branches_with(product, size, shop))


def branches_with(product: Product, size: str, shop: Shop) -> Sequence[Branch]:
    return [branch for branch in shop.branches if product.at(branch.id, size)]


def _stock_line(t: Translator, product: Product, size: str, shop: Shop) -> Html:
    said = size_or_none(size)
    match product.standing(size):
        case Standing.IN:
            return t("product-in-stock", size=said, branches=places(t, product, size, shop))
        case Standing.OUT:
            return t("product-sold-out", size=said)
        case Standing.UNKNOWN:
            return t("product-stock-unknown", size=said)


def _instead(t: Translator, other: Product, size: str, asked: int, message: int) -> InlineKeyboardButton:
    opened = ProductOpened(product=other.id, size=size if size in other.sizes else "", asked=asked, message=message)
    return button(product_label(t, other), opened)
