"""Tells one customer, once, that what they wait for is back: in their language, made in the moment of sending."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup

from bot.delivery.model import Blocked, Rejected, RetryAfter
from bot.products.service import TELL_BACK
from bot.telegram.product_callbacks import ProductOpened, ProductWanted
from bot.telegram.product_cards import places, product_name, size_or_none
from bot.telegram.show import button, column

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.delivery.model import Errand, Outcome
    from bot.products.waits import ProductWaits
    from bot.telegram.house import House


class ProductErrands:
    def __init__(self, house: House, *, product_waits: ProductWaits) -> None:
        self._house = house
        self._waits = product_waits

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {TELL_BACK: self._tell}

    async def _tell(self, errand: Errand) -> Outcome:
        """Who has blocked the bot goes on waiting, and hears of it if they ever come back."""
        ready = await self._waits.take(errand.payload["wait"])
        if isinstance(ready, RetryAfter | Rejected):
            return ready
        product, size = ready.product, ready.size
        t, shop = self._house.catalogues.translator(ready.customer.locale), await self._house.shops.get()
        text = t(
            "product-back",
            name=product_name(t, product),
            size=size_or_none(size),
            branches=places(t, product, size, shop),
        )
        buttons = [
            button(t.plain("button-product-show"), ProductOpened(product=product.id, size=size)),
            button(t.plain("button-product-hold"), ProductWanted(product=product.id, size=size)),
        ]
        markup = InlineKeyboardMarkup(inline_keyboard=column(buttons))
        outcome = await self._house.tell_customer(ready.customer.telegram_id, text, markup)
        if isinstance(outcome, Blocked):
            await self._waits.go_on(errand.payload["wait"])
        return outcome
