"""What staff must know about the bot itself, told in the staff group, or to the owners while there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.delivery.budget import NOW
from bot.delivery.inbox import GIVEN_UP
from bot.delivery.model import Delivered, InDoubt, RetryAfter
from bot.i18n import Locale
from bot.loyalty.service import GUESSING
from bot.telegram.messenger import Moved, attempt

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from aiogram import Bot

    from bot.customers.service import Customers
    from bot.delivery.model import Errand, Outcome
    from bot.i18n import Catalogues
    from bot.shop.service import Shops
    from bot.team.service import Team


class Alerts:
    def __init__(self, bot: Bot, *, customers: Customers, team: Team, shops: Shops, catalogues: Catalogues) -> None:
        self._bot = bot
        self._customers = customers
        self._team = team
        self._shops = shops
        self._catalogues = catalogues

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {GIVEN_UP: self._update_given_up, GUESSING: self._codes_guessed}

    async def _update_given_up(self, errand: Errand) -> Outcome:
        t = self._catalogues.translator(Locale((await self._shops.get()).language))
        return await self._tell(t("staff-update-given-up", update=str(errand.payload["update"])))

    async def _codes_guessed(self, errand: Errand) -> Outcome:
        """For owners only: it may be one of the staff."""
        t = self._catalogues.translator(Locale((await self._shops.get()).language))
        guesser: int = errand.payload["person"]
        person = await self._team.member(guesser) or await self._customers.by_telegram_id(guesser)
        return await self._tell_owners(t("owner-codes-guessed", name=person.name if person else "—"))

    async def _tell(self, text: str) -> Outcome:
        """To the group; if nobody can be told there, to each owner."""
        group = await self._team.group()
        if group is not None:
            result, _ = await attempt(self._bot.send_message(group, text))
            if isinstance(result, Delivered | InDoubt | RetryAfter):
                return result
            if isinstance(result, Moved):
                await self._team.move_group(group, result.chat_id)
                return RetryAfter(NOW)
        return await self._tell_owners(text)

    async def _tell_owners(self, text: str) -> Outcome:
        for owner in await self._team.owners():
            await attempt(self._bot.send_message(owner, text))
        return Delivered()
