"""The summary that whoever goes off duty leaves: what is open, who waits until when, what was promised, who is next.

It is put together when it is sent, so it tells how things are then.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from bot.i18n import Html
from bot.team.handover import HANDED_OVER
from bot.telegram.team_wording import name_of
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from datetime import datetime

    from bot.delivery.model import Errand, Outcome
    from bot.desk.promises import Promise
    from bot.desk.promises_service import Promises
    from bot.desk.queue import Entry
    from bot.desk.queue_service import Queue
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.team.model import Member
    from bot.team.rota import Rota
    from bot.telegram.house import House
    from bot.telegram.places import Places

_MOST_PROMISES = 10
_LONGEST_PROMISE = 100


class HandOvers:
    def __init__(self, house: House, places: Places, *, rota: Rota, queue: Queue, promises: Promises) -> None:
        self._house = house
        self._places = places
        self._rota = rota
        self._queue = queue
        self._promises = promises

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {HANDED_OVER: self._hand_over}

    async def _hand_over(self, errand: Errand) -> Outcome:
        shop, now = await self._house.shops.get(), self._house.clock.now()
        t = await self._house.t()
        gone = [await self._house.team.member(telegram_id) for telegram_id in errand.payload["members"]]
        names = ", ".join(name_of(member) for member in gone if member)
        lines = [
            t("handover-ended", names=names or "—"),
            *await self._tickets(t, shop, now),
            *(_promise(t, shop, now, one) for one in (await self._promises.all_open())[:_MOST_PROMISES]),
            await self._heirs(t, shop, now),
        ]
        return await self._places.tell_team("\n".join(lines))

    async def _tickets(self, t: Translator, shop: Shop, now: datetime) -> list[Html]:
        """How many are open, and those whose customers wait, the longest first."""
        number, waiting = await self._queue.count_open(), await self._queue.waiting()
        if not number:
            return [t("handover-nothing")]
        lines = [t("handover-open", open=number, waiting=waiting.total)]
        lines += [_ticket(t, shop, now, entry) for entry in waiting.entries]
        more = waiting.total - len(waiting.entries)
        return [*lines, t("handover-more", number=more)] if more > 0 else lines

    async def _heirs(self, t: Translator, shop: Shop, now: datetime) -> Html:
        """Who is there now is called by name; else who comes next is told of."""
        if on_duty := await self._house.team.on_duty():
            return t("handover-to", names=Html(", ".join(_mention(member) for member in on_duty)))
        coming = await self._rota.next_to_come()
        if coming is None:
            return t("handover-to-nobody")
        moment, member = coming
        return t("handover-to-next", name=_mention(member), time=deadline(t, shop, now, moment))


def _ticket(t: Translator, shop: Shop, now: datetime, entry: Entry) -> Html:
    key = "handover-late" if entry.is_overdue(now) else "handover-waiting"
    return t(key, number=str(entry.id), time=deadline(t, shop, now, entry.answer_due_at))


def _promise(t: Translator, shop: Shop, now: datetime, promise: Promise) -> Html:
    words = {
        "number": str(promise.ticket_id),
        "time": deadline(t, shop, now, promise.due_at),
        "name": promise.member_name,
    }
    if not promise.text:
        return t("handover-promise", **words)
    return t("handover-promise-in-words", **words, text=promise.text[:_LONGEST_PROMISE])


def _mention(member: Member) -> Html:
    """Telegram lets the person know."""
    return Html(f'<a href="tg://user?id={member.telegram_id}">{escape(name_of(member))}</a>')
