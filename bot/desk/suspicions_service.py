"""What sounds like a complaint in the middle of a talk with the bot: shown to staff, offered to be passed on, judged.

A person decides, the customer by passing it on, or staff; what staff say is none does not raise an alarm again.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import structlog

from bot.answers import verdicts_store
from bot.answers.verdicts import nameless
from bot.core.errors import NotFound
from bot.delivery import store as outbox
from bot.desk import errands, moves_store, store
from bot.desk.errands import Task
from bot.desk.model import Happened, Incoming, Kind

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.answers.service import Answers
    from bot.answers.verdicts import Suspicion
    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.desk.listeners import Listeners
    from bot.desk.model import Ticket
    from bot.desk.service import Desk
    from bot.desk.waits import Waits
    from bot.team.model import Member

log = structlog.get_logger()

TELL_SUSPICION = "tell-suspicion"
"""The kind of errand that tells staff of it; it carries `suspicion`, and whether it was `offered` to be passed on."""

OFFER_STANDS = timedelta(minutes=10)
"""Whoever was asked "shall we pass this on?" and has not said a word after so long is looked after by a person."""

_KEPT = timedelta(days=90)
"""Words that nobody judged; as long as the words of questions."""


class Suspicions:
    """Whether a member may judge is asked by the caller."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        answers: Answers,
        customers: Customers,
        desk: Desk,
        waits: Waits,
        listeners: Listeners,
        on_errands: Callable[[], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._answers = answers
        self._customers = customers
        self._desk = desk
        self._waits = waits
        self._listeners = listeners
        self._on_errands = on_errands

    async def get(self, id_: int) -> Suspicion:
        """Raises `NotFound`."""
        async with self._database.read() as db:
            return await _existing(db, id_)

    async def of_ticket(self, ticket_id: int) -> Suspicion | None:
        """What nobody has judged yet of this ticket."""
        async with self._database.read() as db:
            return await verdicts_store.of_ticket(db, ticket_id)

    # What the customer said.

    async def note(self, customer: Customer, incoming: Incoming, ticket: Ticket | None = None) -> None:
        """It may be a complaint: staff see that on the card of its ticket, or else in a quiet message."""
        now = self._clock.now()
        async with self._database.write() as db:
            id_ = await self._add(db, customer, incoming, ticket)
            if ticket:
                await errands.add(db, ticket, Task.REFRESH_CARD, now)
            else:
                await outbox.add(db, _queue(id_), TELL_SUSPICION, {"suspicion": id_, "offered": False}, now=now)
        self._on_errands()

    async def offer(self, customer: Customer, incoming: Incoming) -> int:
        """It is one beyond doubt: the customer is asked whether to pass it on; staff hear of it if nobody answers."""
        now = self._clock.now()
        async with self._database.write() as db:
            id_ = await self._add(db, customer, incoming, None)
            payload = {"suspicion": id_, "offered": True}
            await outbox.add(
                db, _queue(id_), TELL_SUSPICION, payload, now=now, delay=OFFER_STANDS, dedupe_key=f"offered:{id_}"
            )
        return id_

    async def pass_on(self, customer: Customer, id_: int) -> Ticket:
        """The customer says yes. A second time gives the ticket of the first. Raises `NotFound`."""
        async with self._database.write() as db:
            suspicion = await _existing(db, id_, customer)
            if suspicion.ticket_id is not None:
                return await store.surviving(db, suspicion.ticket_id)
            ticket = await self._open(db, customer, suspicion)
        self._on_errands()
        return ticket

    async def take_back(self, customer: Customer, id_: int) -> Suspicion | None:
        """The customer says that it is just a question. None when staff were quicker, or it was said before."""
        async with self._database.write() as db:
            return await verdicts_store.drop(db, id_, customer.id)

    # What staff say.

    async def confirm(self, id_: int, member: Member) -> Ticket | None:
        """It is a complaint: its ticket becomes one, or one is opened. None when it was judged before."""
        async with self._database.write() as db:
            suspicion = await _existing(db, id_)
            if not await self._judge(db, suspicion, member, is_complaint=True):
                return None
            ticket = await self._complaint(db, suspicion)
        self._on_errands()
        return ticket

    async def clear(self, id_: int, member: Member) -> bool:
        """It is none, and words like these raise no alarm again. False when it was judged before."""
        async with self._database.write() as db:
            suspicion = await _existing(db, id_)
            if not await self._judge(db, suspicion, member, is_complaint=False):
                return False
            if suspicion.ticket_id is not None:
                await self._become(db, suspicion.ticket_id, Kind.QUESTION)
        await self._answers.load_verdicts()
        self._on_errands()
        return True

    async def verdicts(self, since: datetime) -> tuple[int, int]:
        """How many verdicts there were from then on: a complaint, none."""
        async with self._database.read() as db:
            return await verdicts_store.counts(db, since)

    async def forget_old(self) -> None:
        """Words that nobody has judged in so long are not kept."""
        async with self._database.write() as db:
            await verdicts_store.forget_unjudged(db, self._clock.now() - _KEPT)

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        rows = await verdicts_store.of_customer(db, customer.id)
        return [{**row, "said_at": row["said_at"].isoformat()} for row in rows]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        await verdicts_store.erase(db, customer.id)

    async def _add(self, db: AsyncConnection, customer: Customer, incoming: Incoming, ticket: Ticket | None) -> int:
        assert incoming.message_id is not None
        where = ticket.id if ticket else None
        return await verdicts_store.add(
            db, customer.id, incoming.message_id, incoming.text, self._clock.now(), ticket_id=where
        )

    async def _judge(self, db: AsyncConnection, suspicion: Suspicion, member: Member, *, is_complaint: bool) -> bool:
        """Of the words stays what tells the like of them again: nothing of a complaint, and no names of the others."""
        customer = await self._customers.by_id(suspicion.customer_id)
        words = "" if is_complaint else nameless(suspicion.words, customer.name, customer.username)
        verdict = "confirmed" if is_complaint else "cleared"
        log.info("suspicion judged", action=f"suspicion_{verdict}", ticket=suspicion.ticket_id)
        now = self._clock.now()
        return await verdicts_store.judge(
            db, suspicion.id, member.telegram_id, now, is_complaint=is_complaint, words=words
        )

    async def _complaint(self, db: AsyncConnection, suspicion: Suspicion) -> Ticket:
        if suspicion.ticket_id is not None:
            return await self._become(db, suspicion.ticket_id, Kind.COMPLAINT)
        return await self._open(db, await self._customers.by_id(suspicion.customer_id), suspicion)

    async def _open(self, db: AsyncConnection, customer: Customer, suspicion: Suspicion) -> Ticket:
        said = Incoming(suspicion.message_id, suspicion.words)
        ticket = await self._desk.open_in(db, customer, Kind.COMPLAINT, [said])
        await verdicts_store.put_into_ticket(db, suspicion.id, ticket.id)
        return ticket

    async def _become(self, db: AsyncConnection, ticket_id: int, kind: Kind) -> Ticket:
        """The ticket is of that kind from now on. What was promised to the customer stays."""
        ticket = await store.existing(db, ticket_id)
        terms = await self._waits.terms(db, kind, ticket.customer_id)
        if await moves_store.become(db, ticket_id, kind, terms):
            await errands.add(db, ticket, Task.REFRESH_CARD, self._clock.now())
            if kind is Kind.COMPLAINT:
                await self._listeners.tell(db, await store.existing(db, ticket_id), Happened.OPENED)
        return await store.existing(db, ticket_id)


async def _existing(db: AsyncConnection, id_: int, customer: Customer | None = None) -> Suspicion:
    found = await verdicts_store.suspicion(db, id_)
    if found is None or (customer and found.customer_id != customer.id):
        raise NotFound
    return found


def _queue(id_: int) -> str:
    return f"suspicion:{id_}"
