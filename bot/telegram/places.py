"""Where staff read a ticket: in its topic of the staff group; under its card in a group without topics; while no group
is there, or the bot may not write in it, in private with whoever has the ticket, is on duty, or owns the shop.

Who cannot be reached is passed over, so a right that was taken away holds nothing up: it is told to the owners, and the
next errand after it is given back finds the group again.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.delivery.model import Blocked, Delivered, InDoubt, Outcome, Rejected, RetryAfter
from bot.telegram.messenger import Gone, Moved, attempt, is_powerless
from bot.telegram.moving_in import AGAIN, MovingIn, Place

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

    from aiogram.types import InlineKeyboardMarkup, Message

    from bot.desk.copies import Copies
    from bot.desk.model import Ticket
    from bot.team.model import Member
    from bot.telegram.house import House
    from bot.telegram.ticket_cards import TicketCards

_NOBODY_THERE = RetryAfter(timedelta(minutes=1))


class Places:
    """All methods say what became of it, so that a performer can return that to the courier."""

    def __init__(self, house: House, *, copies: Copies, cards: TicketCards) -> None:
        self._bot = house.bot
        self._team = house.team
        self._copies = copies
        self._moving_in = MovingIn(house, copies=copies, cards=cards)

    async def of(self, ticket: Ticket) -> Place | Outcome:
        """Where the ticket is read now. Its card is posted there first if it stands nowhere, or somewhere else."""
        async for chat in self._chats(ticket):
            if ticket.group_id == chat and ticket.card_id is not None:
                return Place(chat, ticket.thread_id, ticket.card_id)
            place = await self._moving_in.post(ticket, chat)
            if not isinstance(place, Blocked | Rejected):
                return place
        return _NOBODY_THERE

    async def write(self, ticket: Ticket, text: str, markup: InlineKeyboardMarkup | None = None) -> Outcome:
        """Tell those who read the ticket something about it."""
        place = await self.of(ticket)
        if not isinstance(place, Place):
            return place
        result, _ = await self.send(ticket, place, text, markup=markup)
        return await self.judged(ticket, place, result)

    async def tell_team(
        self, text: str, markup: InlineKeyboardMarkup | None = None, *, silently: bool = False
    ) -> Outcome:
        """Tell all: in the group; else in private whoever is on duty, else the owners."""
        group = await self._team.group()
        if group is not None:
            result, _ = await attempt(
                self._bot.send_message(group, text, reply_markup=markup, disable_notification=silently or None)
            )
            if isinstance(result, Moved):
                await self._team.move_group(group, result.chat_id)
                return AGAIN
            if not isinstance(result, Blocked | Rejected | Gone):
                return result
        on_duty = await self._team.on_duty()
        return await self.tell(on_duty or await self._team.owners(), text, markup)

    async def tell(
        self, members: Iterable[Member | int], text: str, markup: InlineKeyboardMarkup | None = None
    ) -> Outcome:
        """Tell each of them in private. Told is told: it is tried again only while it reached nobody."""
        outcomes: list[Outcome] = []
        for member in members:
            chat = member if isinstance(member, int) else member.telegram_id
            result, _ = await attempt(self._bot.send_message(chat, text, reply_markup=markup))
            outcomes.append(Delivered() if isinstance(result, Gone | Moved) else result)
        for wanted in (Delivered, RetryAfter, InDoubt):
            if found := next((one for one in outcomes if isinstance(one, wanted)), None):
                return found
        return outcomes[0] if outcomes else Rejected("there is nobody to be told")

    # For whoever carries messages there.

    async def send(
        self,
        ticket: Ticket,
        place: Place,
        text: str,
        *,
        reply_to: int | None = None,
        markup: InlineKeyboardMarkup | None = None,
    ) -> tuple[Outcome | Moved | Gone, Message | None]:
        """Write there, and remember what about, as whoever replies to it means the ticket."""
        result, sent = await attempt(
            self._bot.send_message(
                place.chat,
                text,
                message_thread_id=place.thread,
                reply_parameters=place.reply(reply_to),
                reply_markup=markup,
            )
        )
        if sent and place.thread is None:
            await self._copies.posted(ticket.id, place.chat, sent.message_id)
        return result, sent

    async def judged(self, ticket: Ticket, place: Place, result: Outcome | Moved | Gone) -> Outcome:
        """What is to be done when something could not be said there: where the place is lost, another one is found."""
        outcome = await self._moving_in.not_sent(ticket, place.chat, result)
        if isinstance(outcome, Rejected) and not is_powerless(outcome):
            return outcome
        if isinstance(outcome, Blocked | Rejected):
            await self._copies.card_gone(ticket.id)
            return AGAIN if isinstance(outcome, Blocked) else _NOBODY_THERE
        return outcome

    async def _chats(self, ticket: Ticket) -> AsyncIterator[int]:
        """Where it may stand, the best place first; of several equally good ones that where it stands already."""
        group = await self._team.group()
        if group is not None:
            yield group
        if ticket.assignee_id is not None and await self._team.member(ticket.assignee_id):
            yield ticket.assignee_id
        on_duty = [member.telegram_id for member in await self._team.on_duty()]
        for people in (on_duty, await self._team.owners()):
            for person in sorted(people, key=lambda one: one != ticket.group_id):
                yield person
