"""Promises as staff read them, and the errands that remind of them: where the ticket is read, and in private.

What was kept in the meantime is not spoken of: each errand looks again when it is done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup

from bot.core.errors import NotFound
from bot.delivery.model import Delivered
from bot.desk.promises_service import PromiseTask
from bot.telegram.show import button
from bot.telegram.ticket_callbacks import LaterAsked, PromiseKept
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping
    from datetime import datetime

    from bot.delivery.model import Errand, Outcome
    from bot.desk.promises import Promise
    from bot.desk.promises_service import Promises
    from bot.desk.service import Desk
    from bot.i18n import Html, Translator
    from bot.shop.model import Shop
    from bot.team.model import Member
    from bot.telegram.house import House
    from bot.telegram.places import Places
    from bot.telegram.show import Buttons


def when(t: Translator, shop: Shop, promise: Promise, now: datetime) -> str:
    """ "14:35" for today, "5-noyabr, 00:20" for another day, by the clock of the ticket's branch."""
    return deadline(t, shop.seen_from(promise.branch_id), now, promise.due_at)


def what(t: Translator, promise: Promise) -> str:
    """The member's words, or what a promise without words is about."""
    return promise.text or t.plain("promise-wordless")


def promise_lines(t: Translator, shop: Shop, promises: Iterable[Promise], now: datetime) -> list[Html]:
    """A line each: which ticket, until when, who, what. What is over already is marked."""
    return [
        t(
            "promise-line-overdue" if promise.due_at <= now else "promise-line",
            number=str(promise.ticket_id),
            time=when(t, shop, promise, now),
            name=promise.member_name,
            text=what(t, promise),
        )
        for promise in promises
    ]


def promise_buttons(t: Translator, promise: Promise) -> Buttons:
    return [
        [
            button(t.plain("button-promise-kept"), PromiseKept(promise=promise.id)),
            button(t.plain("button-promise-later"), LaterAsked(promise=promise.id)),
        ]
    ]


class PromiseReminders:
    """Between the table of promises and the people who made them."""

    def __init__(self, house: House, places: Places, *, promises: Promises, desk: Desk) -> None:
        self._house = house
        self._places = places
        self._promises = promises
        self._desk = desk

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {
            PromiseTask.NEAR: self._in_ticket,
            PromiseTask.OVERDUE: self._in_ticket,
            PromiseTask.NEAR_TO_MEMBER: self._to_member,
            PromiseTask.OVERDUE_TO_LEADS: self._to_leads,
        }

    async def _in_ticket(self, errand: Errand) -> Outcome:
        found = await self._promises.open_among([errand.payload["promise"]])
        if not found:
            return Delivered()
        [promise], shop, t = found, await self._house.shops.get(), await self._house.t()
        text = t(
            errand.kind,
            time=when(t, shop, promise, self._house.clock.now()),
            name=promise.member_name,
            text=what(t, promise),
        )
        markup = InlineKeyboardMarkup(inline_keyboard=promise_buttons(t, promise))
        try:
            return await self._places.write(await self._desk.ticket(promise.ticket_id), text, markup)
        except NotFound:
            return Delivered()  # its customer was erased

    async def _to_member(self, errand: Errand) -> Outcome:
        member = await self._house.team.member(errand.payload["member"])
        return await self._list(errand, [member]) if member else Delivered()

    async def _to_leads(self, errand: Errand) -> Outcome:
        return await self._list(errand, await self._house.team.leads())

    async def _list(self, errand: Errand, members: Iterable[Member]) -> Outcome:
        """All that is due at once comes in one message; a single promise with its buttons."""
        found = await self._promises.open_among(errand.payload["promises"])
        if not found:
            return Delivered()
        t = await self._house.t()
        lines = [t(errand.kind), *promise_lines(t, await self._house.shops.get(), found, self._house.clock.now())]
        buttons = promise_buttons(t, found[0]) if len(found) == 1 else []
        markup = InlineKeyboardMarkup(inline_keyboard=buttons) if buttons else None
        return await self._places.tell(members, "\n".join(lines), markup)
