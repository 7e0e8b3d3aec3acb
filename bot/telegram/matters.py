"""An errand of the desk with everything it speaks of, as the tables have it at the moment at which it is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.errors import NotFound

if TYPE_CHECKING:
    from bot.customers.model import Customer
    from bot.delivery.model import Errand
    from bot.desk.copies import Copies
    from bot.desk.model import Message, Ticket
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.telegram.house import House


@dataclass(frozen=True, slots=True)
class Matter:
    """`team` speaks the language of the team, `t` that of the customer."""

    errand: Errand
    ticket: Ticket
    customer: Customer
    shop: Shop
    team: Translator
    t: Translator


class Matters:
    def __init__(self, house: House, *, copies: Copies) -> None:
        self._house = house
        self._copies = copies

    async def of(self, errand: Errand) -> Matter | None:
        """None if the customer was erased."""
        try:
            ticket = await self._copies.ticket(errand.payload["ticket"])
            customer = await self._house.customers.by_id(ticket.customer_id)
        except NotFound:
            return None
        shop = await self._house.shops.get()
        team = await self._house.t()
        return Matter(errand, ticket, customer, shop, team, self._house.catalogues.translator(customer.locale))

    async def message(self, errand: Errand) -> Message | None:
        """The message that the errand is about, if it was not erased."""
        return await self._copies.message(errand.payload["message"])
