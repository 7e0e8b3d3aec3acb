"""Performs the desk's errands: carries what was said and changed between the customer's chat and the staff's.

Everything is rendered here, at the moment of sending, from what the tables say then. What was made is written down
before the errand is settled, so an errand that is done again after a crash finds it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from bot.delivery.model import Blocked, Delivered, Errand, Outcome, Rejected
from bot.desk.errands import Task
from bot.telegram.matters import Matters
from bot.telegram.messenger import Gone, Moved
from bot.telegram.mirror_to_customer import ToCustomer
from bot.telegram.mirror_to_staff import ToStaff
from bot.telegram.moving_in import Place
from bot.telegram.reactions import Reactions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.desk.copies import Copies
    from bot.desk.service import Desk
    from bot.telegram.house import House
    from bot.telegram.matters import Matter
    from bot.telegram.places import Places
    from bot.telegram.ticket_cards import TicketCards

_Result = Outcome | Moved | Gone
_AtStaff = Callable[["Matter", Place], Awaitable[_Result]]
_AtCustomer = Callable[["Matter"], Awaitable[_Result]]
_Perform = Callable[[Errand], Awaitable[Outcome]]


class Mirror:
    """Between the customers' chats and wherever staff read."""

    def __init__(self, house: House, places: Places, *, desk: Desk, copies: Copies, cards: TicketCards) -> None:
        self._customers = house.customers
        self._places = places
        self._desk = desk
        self._matters = matters = Matters(house, copies=copies)
        self._to_staff = ToStaff(house, places, copies=copies, matters=matters, cards=cards)
        self._to_customer = ToCustomer(house.bot, copies=copies, matters=matters)
        self._reactions = Reactions(house.bot, copies)

    def performers(self) -> Mapping[str, _Perform]:
        """What the courier calls for each kind of errand."""
        staff, customer = self._to_staff, self._to_customer
        return {
            Task.POST_CARD: self._at_staff(staff.post_card),
            Task.REFRESH_CARD: self._at_staff(staff.refresh_card),
            Task.COPY_TO_STAFF: self._at_staff(staff.copy),
            Task.EDIT_AT_STAFF: self._at_staff(staff.edit),
            Task.TAKE_BACK_AT_STAFF: self._at_staff(staff.take_back),
            Task.NOTICE: self._at_staff(staff.notice),
            Task.COPY_TO_CUSTOMER: self._at_customer(customer.copy),
            Task.EDIT_AT_CUSTOMER: self._at_customer(customer.edit),
            Task.ASK_IF_SOLVED: self._at_customer(customer.ask_if_solved),
            Task.TAKE_BACK_AT_CUSTOMER: self._take_back_at_customer,
            Task.REACT_AT_STAFF: self._reactions.at_staff,
            Task.REACT_AT_CUSTOMER: self._reactions.at_customer,
        }

    def _at_staff(self, step: _AtStaff) -> _Perform:
        """Do the step where the ticket is read, which is found, and its card posted there, first."""

        async def perform(errand: Errand) -> Outcome:
            matter = await self._matters.of(errand)
            if matter is None:
                return Rejected("the customer was erased")
            place = await self._places.of(matter.ticket)
            if not isinstance(place, Place):
                return place
            return await self._places.judged(matter.ticket, place, await step(matter, place))

        return perform

    def _at_customer(self, step: _AtCustomer) -> _Perform:
        """Do the step in the customer's chat; staff hear of it when it cannot be done."""

        async def perform(errand: Errand) -> Outcome:
            matter = await self._matters.of(errand)
            if matter is None:
                return Rejected("the customer was erased")
            result = await step(matter)
            if isinstance(result, Blocked):
                await self._customers.mark_unreachable(matter.customer.telegram_id, result.why)
            if isinstance(result, Blocked | Rejected):
                await self._desk.not_sent(matter.ticket)
            return Delivered() if isinstance(result, Gone | Moved) else result

        return perform

    async def _take_back_at_customer(self, errand: Errand) -> Outcome:
        """Whoever asked for it reads under the answer whether it is gone."""
        matter, message = await self._matters.of(errand), await self._matters.message(errand)
        if matter is None or message is None:
            return Rejected("the customer was erased")
        result = await self._to_customer.take_back(matter, message)
        if isinstance(result, Outcome) and not isinstance(result, Blocked | Delivered | Rejected):
            return result
        place = await self._places.of(matter.ticket)
        if not isinstance(place, Place):
            return place
        told = await self._to_staff.tell_taken_back(
            matter, place, message, done=not isinstance(result, Blocked | Rejected)
        )
        return await self._places.judged(matter.ticket, place, told)
