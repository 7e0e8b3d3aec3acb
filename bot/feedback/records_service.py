"""Keeping the records of complaints: opened with the ticket, settled by staff when it is solved, read by owners."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import structlog

from bot.core.errors import NotFound
from bot.delivery import store as outbox
from bot.desk.model import Happened, Kind
from bot.feedback import records_store
from bot.feedback.records import MOST_PRODUCT, Category, Cause, Record, Severity, category_of
from bot.feedback.records_words import lexicon, propose

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.desk.model import Ticket
    from bot.feedback.records import Remedy
    from bot.shop.calendars import Calendars
    from bot.team.model import Member

log = structlog.get_logger()

ASK_RECORD = "ask-record"
"""The kind of errand that asks staff what a solved complaint was; it carries `ticket`."""

_ENDS = frozenset({Happened.RESOLVED, Happened.CLOSED})


class Records:
    """Whether a member may is asked by the caller."""

    def __init__(self, database: Database, clock: Clock, calendars: Calendars) -> None:
        self._database = database
        self._clock = clock
        self._calendars = calendars

    async def load(self) -> None:
        """Read the lexicon in a thread: the first complaint need not."""
        await asyncio.to_thread(lexicon)

    async def hears(self, db: AsyncConnection, ticket: Ticket, what: Happened) -> None:
        """A complaint gets its record at once, proposed from its first words, and at its end from all of them.

        Then staff are asked, unless they have said it before.
        """
        if ticket.kind is not Kind.COMPLAINT or what not in {Happened.OPENED, *_ENDS}:
            return
        proposal = propose(await records_store.words(db, ticket.id), ticket.subject)
        await records_store.add(db, ticket.id, proposal, ticket.opened_at)
        if what in _ENDS and await records_store.propose(db, ticket.id, proposal):
            await outbox.add(db, ticket.queue, ASK_RECORD, {"ticket": ticket.id}, now=self._clock.now())

    async def record_of(self, ticket_id: int) -> Record | None:
        """None for a ticket that is no complaint."""
        async with self._database.read() as db:
            return await self._record(db, ticket_id)

    async def settled_of(self, ticket_id: int) -> Record | None:
        """None until staff have said what the complaint was, and for a ticket that is none."""
        async with self._database.read() as db:
            row = await records_store.record(db, ticket_id)
            return (await self._filled(db, [row]))[0] if row and row["settled_at"] else None

    async def of_tickets(self, ticket_ids: Iterable[int]) -> Sequence[Record]:
        """Those that still count as complaints, in the order of their numbers."""
        async with self._database.read() as db:
            return await self._filled(db, await records_store.records(db, ticket_ids))

    async def between(self, since: datetime, until: datetime) -> Sequence[Record]:
        """Of all complaints that were opened from `since` on and before `until`, oldest first."""
        async with self._database.read() as db:
            return await self._filled(db, await records_store.between(db, since, until))

    async def words_of(self, ticket_id: int) -> str:
        """What the customer wrote about it, Telegram HTML; empty once they were erased."""
        async with self._database.read() as db:
            return "\n".join(await records_store.words(db, ticket_id))

    async def choose_category(self, ticket_id: int, category: Category, member: Member) -> Record:
        """The cause that was proposed stays if it belongs there. Raises `NotFound`."""
        async with self._database.write() as db:
            await records_store.choose_category(db, ticket_id, category)
            return await self._settled(db, ticket_id, member)

    async def choose_cause(self, ticket_id: int, cause: Cause | None, member: Member) -> Record:
        """None: another one than those we know. Brings its category along. Raises `NotFound`."""
        values = {"category": category_of(cause), "cause": cause} if cause else {"cause": None}
        async with self._database.write() as db:
            return await self._settled(db, ticket_id, member, **values)

    async def choose_severity(self, ticket_id: int, severity: Severity, member: Member) -> Record:
        """Raises `NotFound`."""
        async with self._database.write() as db:
            return await self._settled(db, ticket_id, member, severity=severity)

    async def name_product(self, ticket_id: int, product: str) -> Record:
        """What it was about, in a few words. Raises `NotFound`."""
        async with self._database.write() as db:
            await records_store.change(db, ticket_id, product=" ".join(product.split())[:MOST_PRODUCT])
            return await self._existing(db, ticket_id)

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        names = ("ticket_id", "category", "cause", "product", "severity")
        return [{name: row[name] for name in names} for row in await records_store.of_customer(db, customer.id)]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        await records_store.erase(db, customer.id)

    async def _settled(self, db: AsyncConnection, ticket_id: int, member: Member, **values: Any) -> Record:
        said = {"settled_at": self._clock.now(), "settled_by": member.telegram_id}
        await records_store.change(db, ticket_id, **values, **said)
        log.info("complaint sorted", action="complaint_sorted", ticket=ticket_id)
        return await self._existing(db, ticket_id)

    async def _existing(self, db: AsyncConnection, ticket_id: int) -> Record:
        record = await self._record(db, ticket_id)
        if record is None:
            raise NotFound
        return record

    async def _record(self, db: AsyncConnection, ticket_id: int) -> Record | None:
        row = await records_store.record(db, ticket_id)
        return (await self._filled(db, [row]))[0] if row else None

    async def _filled(self, db: AsyncConnection, rows: Sequence[RowMapping]) -> Sequence[Record]:
        given: Mapping[int, Sequence[Remedy]] = await records_store.remedies(db, [row["ticket_id"] for row in rows])
        return [await self._with_times(row, given.get(row["ticket_id"], ())) for row in rows]

    async def _with_times(self, row: RowMapping, remedies: Sequence[Remedy]) -> Record:
        hours, opened = await self._calendars.of(row["branch_id"]), row["opened_at"]
        answered, resolved = row["answered_at"], row["resolved_at"]
        return Record(
            ticket_id=row["ticket_id"],
            customer_id=row["customer_id"],
            category=Category(row["category"]),
            cause=Cause(row["cause"]) if row["cause"] else None,
            product=row["product"],
            severity=Severity(row["severity"]),
            is_settled=row["settled_at"] is not None,
            branch_id=row["branch_id"],
            solved_by=row["taken_by"],
            opened_at=opened,
            first_answer=answered and answered - opened,
            first_answer_working=answered and hours.between(opened, answered),
            fixed=resolved and resolved - opened,
            fixed_working=resolved and hours.between(opened, resolved),
            remedies=remedies,
        )
