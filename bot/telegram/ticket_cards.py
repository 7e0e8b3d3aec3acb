"""A ticket's card as it is now: everything that stands on it is read at the moment at which it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.desk.model import Kind
from bot.telegram.cards import Facts, card, card_buttons, title
from bot.telegram.promises import promise_lines
from bot.telegram.records import what
from bot.telegram.ticket_wording import called

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.types import InlineKeyboardMarkup

    from bot.answers.verdicts import Suspicion
    from bot.desk.model import Ticket
    from bot.desk.policies import Policies
    from bot.desk.promises_service import Promises
    from bot.desk.queue_service import Queue
    from bot.desk.suspicions_service import Suspicions
    from bot.feedback.records_service import Records
    from bot.feedback.service import Feedback
    from bot.i18n import Html, Translator
    from bot.shop.model import Shop
    from bot.telegram.drafts import Drafts
    from bot.telegram.house import House

_MOST_PROMISES = 5


@dataclass(frozen=True, slots=True)
class Card:
    text: Html
    buttons: InlineKeyboardMarkup | None


class TicketCards:
    """All raise `NotFound` if the ticket's customer was erased."""

    def __init__(
        self,
        house: House,
        *,
        queue: Queue,
        policies: Policies,
        feedback: Feedback,
        promises: Promises,
        records: Records,
        suspicions: Suspicions,
        drafts: Drafts,
    ) -> None:
        self._house = house
        self._queue = queue
        self._policies = policies
        self._feedback = feedback
        self._promises = promises
        self._records = records
        self._suspicions = suspicions
        self._drafts = drafts

    async def name(self, ticket: Ticket) -> str:
        """How staff call the customer."""
        t = await self._house.t()
        privacy = (await self._policies.get()).privacy
        return called(t, privacy, await self._house.customers.by_id(ticket.customer_id))

    async def title(self, ticket: Ticket) -> str:
        """What its topic is called."""
        return title(ticket, await self.name(ticket))

    async def of(self, ticket: Ticket) -> Card:
        """The ticket's card in the language of the team."""
        shop, t = await self._house.shops.get(), await self._house.t()
        suspicion = await self._suspicions.of_ticket(ticket.id) if ticket.kind is not Kind.COMPLAINT else None
        facts = Facts(
            customer=await self._house.customers.by_id(ticket.customer_id),
            shop=shop,
            now=self._house.clock.now(),
            privacy=(await self._policies.get()).privacy,
            background=await self._queue.background(ticket),
            tags=await self._house.customers.tags_of(ticket.customer_id),
            stars=await self._feedback.latest_stars(ticket.customer_id),
            more=await self._more(t, shop, ticket, suspicion),
        )
        buttons = card_buttons(t, ticket, with_draft=self._drafts.are_on, suspicion=suspicion)
        return Card(card(t, ticket, facts), buttons)

    async def _more(self, t: Translator, shop: Shop, ticket: Ticket, suspicion: Suspicion | None) -> Sequence[Html]:
        """What was promised to the customer, what staff say a complaint was about, or that it may be one."""
        promises = (await self._promises.open_of(ticket.id))[:_MOST_PROMISES]
        lines = [*promise_lines(t, shop, promises, self._house.clock.now())]
        if suspicion:
            lines.append(t("staff-card-suspicion"))
        record = await self._records.settled_of(ticket.id) if ticket.kind is Kind.COMPLAINT else None
        return [*lines, t("staff-card-record", what=what(t, record))] if record else lines
