"""Tells staff, without a sound, what may be a complaint, so that they say whether it is one."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup

from bot.core.errors import NotFound
from bot.delivery.model import Rejected
from bot.desk.policy import Privacy
from bot.desk.suspicions_service import TELL_SUSPICION
from bot.i18n import Html
from bot.telegram.cards import suspicion_buttons
from bot.telegram.quoting import quotation
from bot.telegram.ticket_wording import called

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.customers.model import Customer
    from bot.delivery.model import Errand, Outcome
    from bot.desk.policies import Policies
    from bot.desk.suspicions_service import Suspicions
    from bot.i18n import Translator
    from bot.telegram.house import House
    from bot.telegram.places import Places


class SuspicionErrands:
    def __init__(self, house: House, places: Places, *, suspicions: Suspicions, policies: Policies) -> None:
        self._house = house
        self._places = places
        self._suspicions = suspicions
        self._policies = policies

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {TELL_SUSPICION: self._tell}

    async def _tell(self, errand: Errand) -> Outcome:
        try:
            suspicion = await self._suspicions.get(errand.payload["suspicion"])
            customer = await self._house.customers.by_id(suspicion.customer_id)
        except NotFound:
            return Rejected("the customer took it back, or was erased")
        if suspicion.ticket_id is not None or suspicion.is_complaint is not None:
            return Rejected("seen to meanwhile")
        t = await self._house.t()
        key = "suspicion-unanswered" if errand.payload["offered"] else "suspicion-told"
        text = t(key, name=await self._name(t, customer), text=quotation(suspicion.words))
        markup = InlineKeyboardMarkup(inline_keyboard=suspicion_buttons(t, suspicion))
        return await self._places.tell_team(text, markup, silently=True)

    async def _name(self, t: Translator, customer: Customer) -> Html:
        """The name leads to the customer where staff may see who it is."""
        privacy = (await self._policies.get()).privacy
        name = escape(called(t, privacy, customer), quote=False)
        return Html(f'<a href="tg://user?id={customer.telegram_id}">{name}</a>' if privacy is Privacy.FULL else name)
