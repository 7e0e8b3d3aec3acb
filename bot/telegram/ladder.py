"""Performs the alarms of the ladder: what the team, somebody in private, or an owner is told about who waits.

What was answered meanwhile is left out, and nothing is sent when nothing is left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardMarkup

from bot.delivery.model import Delivered
from bot.desk.ladder import Alarm, Rung
from bot.i18n import Html
from bot.telegram.show import button
from bot.telegram.ticket_wording import link
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from datetime import timedelta

    from bot.delivery.model import Errand, Outcome
    from bot.desk.ladder import Ladder, Waiting
    from bot.desk.model import Ticket
    from bot.desk.service import Desk
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.telegram.house import House
    from bot.telegram.places import Places
    from bot.telegram.show import Buttons

_MOST_LINES = 30  # 30 links and times are within the 4096 characters that Telegram takes
_MOST_BUTTONS = 8


class TicketTakenOver(CallbackData, prefix="over"):
    ticket: int


class OnDutyAsked(CallbackData, prefix="onduty"):
    pass


class Alarms:
    def __init__(self, house: House, places: Places, *, ladder: Ladder, desk: Desk) -> None:
        self._house = house
        self._places = places
        self._ladder = ladder
        self._desk = desk

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {
            Alarm.TALK: self._tell_talk,
            Alarm.TEAM: self._tell_team,
            Alarm.PERSON: self._tell_person,
            Alarm.OWNER: self._tell_owner,
            Alarm.RETURNED: self._tell_returned,
        }

    async def _tell_talk(self, errand: Errand) -> Outcome:
        waiting, rung = await self._waiting(errand)
        if not waiting:
            return Delivered()
        return await self._places.write(waiting[0].ticket, await self._text(rung, waiting, is_linked=False))

    async def _tell_team(self, errand: Errand) -> Outcome:
        waiting, rung = await self._waiting(errand)
        return await self._places.tell_team(await self._text(rung, waiting)) if waiting else Delivered()

    async def _tell_person(self, errand: Errand) -> Outcome:
        """What stands in that very chat was said there already."""
        person: int = errand.payload["person"]
        found, rung = await self._waiting(errand)
        waiting = [one for one in found if one.ticket.group_id != person]
        return await self._places.tell([person], await self._text(rung, waiting)) if waiting else Delivered()

    async def _tell_owner(self, errand: Errand) -> Outcome:
        waiting, rung = await self._waiting(errand)
        if not waiting:
            return Delivered()
        markup = InlineKeyboardMarkup(inline_keyboard=self._buttons(await self._house.t(), waiting))
        return await self._places.tell([errand.payload["person"]], await self._text(rung, waiting), markup)

    async def _tell_returned(self, errand: Errand) -> Outcome:
        ticket = await self._desk.ticket(errand.payload["ticket"])
        if ticket.waiting_since is None or ticket.assignee_id is not None:
            return Delivered()
        member, t = await self._house.team.member(errand.payload["person"]), await self._house.t()
        text = t("clock-returned", number=str(ticket.id), name=member.name if member else "—")
        return await self._places.write(ticket, text)

    async def _waiting(self, errand: Errand) -> tuple[Sequence[Waiting], Rung]:
        rung = Rung(errand.payload["rung"])
        return await self._ladder.waiting(errand.payload["waits"], rung), rung

    async def _text(self, rung: Rung, waiting: Sequence[Waiting], *, is_linked: bool = True) -> Html:
        """About one, with who should answer; about several, a line for each."""
        t, shop = await self._house.t(), await self._house.shops.get()
        if len(waiting) > 1:
            lines = [self._line(t, shop, one) for one in waiting[:_MOST_LINES]]
            if len(waiting) > _MOST_LINES:
                lines.append(t("clock-rest", count=len(waiting) - _MOST_LINES))
            return Html("\n".join([t(f"clock-{rung.name.lower()}-many", count=len(waiting)), *lines]))
        one = waiting[0]
        number = _linked(one.ticket) if is_linked else str(one.ticket.id)
        waited = _span(t, self._house.clock.now() - one.wait.since)
        head = t(f"clock-{rung.name.lower()}", number=number, waited=waited, **self._times(t, shop, one))
        return Html(f"{head}\n{await self._who_answers(t, one.ticket)}")

    def _line(self, t: Translator, shop: Shop, one: Waiting) -> Html:
        kind = t.plain(f"kind-{one.ticket.kind}")
        return t("clock-line", number=_linked(one.ticket), kind=kind, **self._times(t, shop, one))

    def _times(self, t: Translator, shop: Shop, one: Waiting) -> Mapping[str, str]:
        now = self._house.clock.now()
        return {"since": deadline(t, shop, now, one.wait.since), "time": deadline(t, shop, now, one.wait.due_at)}

    async def _who_answers(self, t: Translator, ticket: Ticket) -> Html:
        if ticket.taken_by:
            return t("staff-card-taken", name=ticket.taken_by)
        names = ", ".join(one.name for one in await self._house.team.on_duty() if one.name)
        return t("clock-on-duty", names=names) if names else t("clock-free")

    def _buttons(self, t: Translator, waiting: Sequence[Waiting]) -> Buttons:
        label = "button-take-over-number" if len(waiting) > 1 else "button-take-over"
        rows = [
            [button(t.plain(label, number=str(one.ticket.id)), TicketTakenOver(ticket=one.ticket.id))]
            for one in waiting[:_MOST_BUTTONS]
        ]
        return [*rows, [button(t.plain("button-who-on-duty"), OnDutyAsked())]]


def _linked(ticket: Ticket) -> Html:
    """The number, which leads to where the ticket stands."""
    address = link(ticket)
    return Html(f'<a href="{address}">{ticket.id}</a>' if address else ticket.id)


def _span(t: Translator, waited: timedelta) -> str:
    hours, minutes = divmod(int(waited.total_seconds() // 60), 60)
    told = [t.plain("clock-hours", hours=hours)] if hours else []
    return " ".join([*told, t.plain("clock-minutes", minutes=minutes)] if minutes or not hours else told)
