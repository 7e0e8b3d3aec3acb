"""What the buttons of the owner's catalogue carry. As in `callbacks`."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData
from pydantic import Field


class ProductListOpened(CallbackData, prefix="goods"):
    """Pages count from 0; one that is gone shows the last."""

    page: int = Field(default=0, ge=0)


class ProductFileAsked(CallbackData, prefix="goodsfile"):
    pass


class ProductCardOpened(CallbackData, prefix="good"):
    product: int


class PictureAsked(CallbackData, prefix="goodpic"):
    product: int


class PictureDropped(CallbackData, prefix="goodnopic"):
    product: int


class ProductRemoved(CallbackData, prefix="gooddel"):
    product: int
    sure: bool


class ShelfOpened(CallbackData, prefix="shelf"):
    """A product at a branch: of one with sizes, to choose among them."""

    product: int
    branch: int


class StockOpened(CallbackData, prefix="stock"):
    """An empty size is the product as a whole."""

    product: int
    branch: int
    size: str = ""


class StockMoved(CallbackData, prefix="stockby"):
    product: int
    branch: int
    step: int
    size: str = ""


class StockEmptied(CallbackData, prefix="stock0"):
    product: int
    branch: int
    size: str = ""
