"""Saying sorry: the words, the remedy and its reason, in one transaction and within what the member may give."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import structlog

from bot.core.errors import RemedyAboveLimit
from bot.desk import apology_store, store
from bot.desk.model import Incoming
from bot.loyalty import store as vouchers_store
from bot.loyalty.model import currency_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from zoneinfo import ZoneInfo

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.desk.apology import Apology, ApologyReason, Limits, Remedy
    from bot.desk.model import Ticket
    from bot.desk.service import Desk
    from bot.loyalty.model import Voucher
    from bot.shop.service import Shops
    from bot.team.model import Member, Role

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Sorry:
    """What a member chose. `press` names the button; staff read what was sent in the message that had it."""

    ticket_id: int
    remedy: Remedy
    reason: ApologyReason
    press: str
    chat_id: int | None
    message_id: int | None


class Apologies:
    def __init__(
        self, database: Database, clock: Clock, shops: Shops, desk: Desk, on_errands: Callable[[], None]
    ) -> None:
        self._database = database
        self._clock = clock
        self._shops = shops
        self._desk = desk
        self._on_errands = on_errands

    async def limits(self) -> Limits:
        async with self._database.read() as db:
            return await apology_store.limits(db)

    async def change_limit(self, role: Role, **changes: int) -> Limits:
        """Per cents, or the sum, that a role may give."""
        async with self._database.write() as db:
            limit = replace((await apology_store.limits(db)).of(role), **changes)
            await apology_store.set_limit(db, role, limit)
            return await apology_store.limits(db)

    async def of_ticket(self, ticket_id: int) -> Sequence[Apology]:
        """Those that were sent, the oldest first."""
        async with self._database.read() as db:
            return await apology_store.of_ticket(db, ticket_id)

    async def check(self, ticket: Ticket, remedy: Remedy, member: Member) -> None:
        """Raises `RemedyAboveLimit` for what the member may not give."""
        async with self._database.read() as db:
            await self._check(db, ticket, remedy, member)

    async def voucher_of(self, ticket: Ticket) -> Voucher | None:
        """The remedy that the ticket has already."""
        async with self._database.read() as db:
            return await vouchers_store.given(db, _origin(ticket), ticket.customer_id)

    async def send(self, sorry: Sorry, member: Member, wording: Callable[[Voucher | None], str]) -> str | None:
        """Apologise in the member's name, with the words that `wording` finds for the voucher.

        A ticket has one voucher: asked for another, it gives the same. Returns what was said, by this press or an
        earlier one of the same button; None when it was erased since. Raises `RemedyAboveLimit` or `NotFound`.
        """
        now, zone = self._clock.now(), (await self._shops.get()).zone
        async with self._database.write() as db:
            ticket = await store.existing(db, sorry.ticket_id)
            await self._check(db, ticket, sorry.remedy, member)
            if await apology_store.claim(db, sorry.press, ticket.id, member, sorry.reason, now):
                voucher = await self._voucher(db, ticket, sorry.remedy, zone)
                said = Incoming(sorry.message_id, wording(voucher), chat_id=sorry.chat_id)
                payload = {"voucher": voucher.id} if voucher else {}
                message = await self._desk.say(db, ticket.id, member, said, **payload)
                await apology_store.remember(db, sorry.press, message.id, voucher.id if voucher else None)
                await store.record(db, ticket.id, "apologised", member.telegram_id, now)
                log.info("apologised", action="apologised", ticket=ticket.id, reason=sorry.reason)
            sent = await apology_store.sent_by(db, sorry.press)
            words = await store.message(db, sent) if sent else None
        self._on_errands()
        return words.text if words else None

    async def _check(self, db: AsyncConnection, ticket: Ticket, remedy: Remedy, member: Member) -> None:
        """What the ticket has already is given by nobody any more."""
        limits = await apology_store.limits(db)
        if limits.of(member.role).allows(remedy):
            return
        if await vouchers_store.given(db, _origin(ticket), ticket.customer_id) is None:
            raise RemedyAboveLimit(who=limits.who_may(remedy).value)

    async def _voucher(self, db: AsyncConnection, ticket: Ticket, remedy: Remedy, zone: ZoneInfo) -> Voucher | None:
        terms = remedy.terms(currency_of(zone))
        if terms is None:
            return None
        return await vouchers_store.issue(
            db, terms, origin=_origin(ticket), customer_id=ticket.customer_id, now=self._clock.now(), zone=zone
        )


def _origin(ticket: Ticket) -> str:
    return f"ticket:{ticket.id}"
