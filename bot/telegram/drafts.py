"""Drafts of answers: the assistant words one, staff read it in the topic, and nothing of it goes out by itself.

The assistant may take seconds, and nobody in the group shall wait for it: it is asked aside from the updates. What a
crash cuts off is asked for again with another press. A draft is kept nowhere but in the message that shows it.
"""

from __future__ import annotations

import asyncio
from html import escape
from typing import TYPE_CHECKING

from aiogram.enums import MessageEntityType
from aiogram.types import InlineKeyboardMarkup, Message

from bot.core.errors import NotFound
from bot.i18n import Html
from bot.i18n.placeholders import visible
from bot.telegram.messenger import attempt
from bot.telegram.ready_replies import new_press
from bot.telegram.show import button, column
from bot.telegram.ticket_callbacks import DraftDropped, DraftSent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.types import CallbackQuery

    from bot.answers.assistant import Assistant
    from bot.answers.model import Entry
    from bot.answers.service import Answers
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.desk.model import Ticket
    from bot.desk.service import Desk
    from bot.i18n import Translator
    from bot.telegram.show import Place

# What the assistant reads of a ticket: the customer's latest messages, and what the shop says about their subjects.
_MOST_MESSAGES = 5
_MOST_ENTRIES = 6


class Drafts:
    def __init__(self, *, assistant: Assistant, answers: Answers, desk: Desk, customers: Customers) -> None:
        self._assistant = assistant
        self._answers = answers
        self._desk = desk
        self._customers = customers
        self._in_hand: dict[int, asyncio.Task[None]] = {}

    @property
    def are_on(self) -> bool:
        return self._assistant.is_on

    async def begin(self, ticket: Ticket, place: Place, t: Translator) -> bool:
        """Have a draft come into the topic within the assistant's time limit, or word that none does; one at a time.

        False if there is nothing to answer: the customer said nothing in words. Raises `NotFound` when the customer was
        erased.
        """
        customer = await self._customers.by_id(ticket.customer_id)
        said = [visible(text) for text in await self._desk.words_of_customer(ticket, _MOST_MESSAGES)]
        if not said:
            return False
        known = await self._known(said, customer)
        if ticket.id not in self._in_hand:
            task = asyncio.create_task(self._show(ticket, customer, said, known, place, t), name=f"draft-{ticket.id}")
            self._in_hand[ticket.id] = task
            task.add_done_callback(lambda _: self._in_hand.pop(ticket.id))
        return True

    async def finish(self) -> None:
        """Wait until nothing is in hand."""
        while self._in_hand:
            await asyncio.wait(self._in_hand.values())

    async def _known(self, said: Sequence[str], customer: Customer) -> Sequence[Entry]:
        """The shop's entries that are nearest to what was said, those of the latest message first."""
        near: dict[str | None, None] = {}
        for text in reversed(said):
            guesses = (await self._answers.understand(text, customer.locale)).guesses
            near |= dict.fromkeys(guess.topic for guess in guesses)
        topics = {topic.code: topic for topic in self._answers.topics()}
        return [topics[code].in_language(customer.locale) for code in near if code in topics][:_MOST_ENTRIES]

    async def _show(
        self,
        ticket: Ticket,
        customer: Customer,
        said: Sequence[str],
        known: Sequence[Entry],
        place: Place,
        t: Translator,
    ) -> None:
        words = await self._assistant.draft(said, known, customer)
        if words is None:
            await attempt(place.reply(t("draft-failed")))
            return
        buttons = column(
            (
                button(t.plain("button-draft-send"), DraftSent(ticket=ticket.id, press=new_press())),
                button(t.plain("button-draft-drop"), DraftDropped()),
            )
        )
        text = t("draft", language=customer.locale.own_name, text=Html(escape(words, quote=False)))
        await attempt(place.reply(text, reply_markup=InlineKeyboardMarkup(inline_keyboard=buttons)))


def drafted(callback: CallbackQuery) -> Html:
    """The draft above the pressed button: what stands there as a quotation. Raises `NotFound` if it is gone."""
    message = callback.message
    entities = (message.entities or []) if isinstance(message, Message) else []
    for entity in entities:
        if entity.type == MessageEntityType.BLOCKQUOTE and isinstance(message, Message):
            return Html(escape(entity.extract_from(message.text or ""), quote=False))
    raise NotFound
