"""What nearly every performer of an errand needs: the bot, the shop with its people and its words, the time.

Here too: in which language somebody is spoken to, and a customer told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.delivery.model import Blocked, Delivered, Rejected
from bot.i18n import Locale
from bot.telegram.messenger import Gone, Moved, attempt

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import InlineKeyboardMarkup

    from bot.core.clock import Clock
    from bot.customers.service import Customers
    from bot.delivery.model import Outcome
    from bot.i18n import Catalogues, Translator
    from bot.shop.service import Shops
    from bot.team.service import Team


@dataclass(frozen=True, slots=True)
class House:
    bot: Bot
    shops: Shops
    customers: Customers
    team: Team
    catalogues: Catalogues
    clock: Clock

    async def t(self) -> Translator:
        """The language of the team."""
        return self.catalogues.translator(Locale((await self.shops.get()).language))

    async def t_for(self, person: int) -> Translator:
        """The language which that person chose as a customer, else that of the team."""
        customer = await self.customers.by_telegram_id(person)
        return self.catalogues.translator(customer.locale) if customer else await self.t()

    async def tell_customer(self, chat: int, text: str, markup: InlineKeyboardMarkup | None = None) -> Outcome:
        """Whoever has blocked the bot is unreachable from then on, until they write again."""
        result, sent = await attempt(self.bot.send_message(chat, text, reply_markup=markup))
        if isinstance(result, Blocked):
            await self.customers.mark_unreachable(chat, result.why)
        if isinstance(result, Moved | Gone):
            return Rejected(type(result).__name__.lower())
        return Delivered(sent.message_id) if sent else result
