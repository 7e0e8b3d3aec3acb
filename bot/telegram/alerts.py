"""What staff must know about the bot itself, told to all of them, or to the owners only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.delivery.inbox import GIVEN_UP
from bot.loyalty.service import GUESSING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.delivery.model import Errand, Outcome
    from bot.telegram.house import House
    from bot.telegram.places import Places


class Alerts:
    def __init__(self, house: House, places: Places) -> None:
        self._house = house
        self._places = places

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {GIVEN_UP: self._update_given_up, GUESSING: self._codes_guessed}

    async def _update_given_up(self, errand: Errand) -> Outcome:
        t = await self._house.t()
        return await self._places.tell_team(t("staff-update-given-up", update=str(errand.payload["update"])))

    async def _codes_guessed(self, errand: Errand) -> Outcome:
        """For owners only: it may be one of the staff."""
        t = await self._house.t()
        guesser: int = errand.payload["person"]
        person = await self._house.team.member(guesser) or await self._house.customers.by_telegram_id(guesser)
        text = t("owner-codes-guessed", name=person.name if person else "—")
        return await self._places.tell(await self._house.team.owners(), text)
