"""What is done at Telegram when a ticket moves: who has to care now is told, and the topic of a merged one closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup

from bot.delivery.model import Delivered, RetryAfter
from bot.desk.errands import Task
from bot.desk.model import Level, Status
from bot.i18n import Html
from bot.telegram.callbacks import TicketTaken
from bot.telegram.messenger import attempt
from bot.telegram.show import button
from bot.telegram.ticket_wording import numbered
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.delivery.model import Errand, Outcome
    from bot.desk.service import Desk
    from bot.telegram.house import House
    from bot.telegram.places import Places


class TicketMoves:
    def __init__(self, house: House, places: Places, *, desk: Desk) -> None:
        self._house = house
        self._places = places
        self._desk = desk

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {Task.TELL_LEVEL: self._tell_level, Task.CLOSE_TOPIC: self._close_topic}

    async def _tell_level(self, errand: Errand) -> Outcome:
        """In private: whoever decides may not be in the group."""
        ticket = await self._desk.ticket(errand.payload["ticket"])
        if not ticket.is_open or ticket.assignee_id is not None:
            return Delivered()
        shop, t = await self._house.shops.get(), await self._house.t()
        lines = [t("staff-level-told", number=numbered(ticket), kind=t.plain(f"kind-{ticket.kind}"))]
        if ticket.waiting_since:
            lines.append(t("staff-card-due", time=deadline(t, shop, self._house.clock.now(), ticket.answer_due_at)))
        who = await self._house.team.owners() if ticket.level >= Level.OWNER else await self._house.team.leads()
        take = button(t.plain("button-take"), TicketTaken(ticket=ticket.id))
        return await self._places.tell(who, Html("\n".join(lines)), InlineKeyboardMarkup(inline_keyboard=[[take]]))

    async def _close_topic(self, errand: Errand) -> Outcome:
        """Nobody shall write there any more. What cannot be closed stays open: its words go to the other ticket too."""
        ticket = await self._desk.ticket(errand.payload["ticket"])
        if ticket.status is not Status.MERGED or ticket.group_id is None or ticket.thread_id is None:
            return Delivered()
        result, _ = await attempt(self._house.bot.close_forum_topic(ticket.group_id, ticket.thread_id))
        return result if isinstance(result, RetryAfter) else Delivered()
