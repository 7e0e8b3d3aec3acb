"""A team in Tashkent with customers who wait for it, over one database, and what people and time do to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.customers.model import Person
from bot.customers.service import Customers
from bot.delivery.store import outbox
from bot.desk.clock import Wait
from bot.desk.clock_store import waits
from bot.desk.ladder import Alarm, Ladder
from bot.desk.listeners import Listeners
from bot.desk.model import Incoming, Kind
from bot.desk.policies import Policies
from bot.desk.service import Desk
from bot.desk.truth import WAIT_TOLD, Truths
from bot.desk.waits import Waits
from bot.desk.work import Work
from bot.i18n import Locale
from bot.shop.calendars import Calendars
from bot.shop.model import Shop
from bot.shop.service import Shops
from bot.team.model import Member, Role
from bot.team.service import Team
from sandbox import Clock
from tests.conftest import NOON

if TYPE_CHECKING:
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.desk.model import Ticket

TASHKENT = ZoneInfo("Asia/Tashkent")
DILSHOD, MARINA = Member(11, Role.STAFF, "Dilshod"), Member(12, Role.STAFF, "Марина")
AZIZA, RUSTAM = Member(21, Role.MANAGER, "Aziza"), Member(31, Role.OWNER, "Rustam")
_QUESTION = Incoming(message_id=None, text="Jirafaning vazni")
_ANSWER = Incoming(message_id=None, text="Bir tonna")


def nobody_listens() -> None:
    """In place of the courier."""


@dataclass
class WaitingRoom:
    database: Database

    def __post_init__(self) -> None:
        self.clock = Clock(start=NOON)
        self._people = 1000
        self.restart()

    def restart(self) -> None:
        """As a new process would: all that is not in the tables is forgotten."""
        database, clock = self.database, self.clock
        self.shops = Shops(database, clock, Shop(name="Atlas", zone=TASHKENT))
        self.team = Team(database, clock)
        self.policies = Policies(database, clock, timedelta(minutes=30))
        self.calendars = Calendars(database, clock, self.shops)
        self.customers = Customers(database, clock)
        waiting = Waits(self.policies, self.calendars)
        self.desk = Desk(database, clock, waiting, nobody_listens, Listeners())
        self.work = Work(database, clock, waiting, self.policies, nobody_listens, Listeners())
        self.ladder = Ladder(database, clock, self.team, self.policies, self.calendars, nobody_listens)
        self.truths = Truths(database, clock, self.team, self.calendars)

    async def open(self) -> None:
        """The team has a group; Dilshod is on duty."""
        for one in (DILSHOD, MARINA, AZIZA, RUSTAM):
            await self.team.add(one.telegram_id, one.role, one.name)
        await self.team.link_group(-100500)
        await self.team.go_on_duty(DILSHOD)

    async def customer(self, locale: Locale = Locale.UZ) -> Customer:
        self._people += 1
        return await self.customers.arrive(Person(self._people, "Nilufar", None, None), default=locale)

    async def asks(self, customer: Customer | None = None) -> Ticket:
        return await self.desk.open(customer or await self.customer(), Kind.QUESTION, [_QUESTION])

    async def asks_on(self, ticket: Ticket) -> None:
        await self.desk.add(await self.customers.by_id(ticket.customer_id), ticket, _QUESTION)

    async def answers(self, ticket: Ticket, member: Member = DILSHOD) -> None:
        await self.desk.reply(ticket.id, member, _ANSWER)

    async def passes(self, minutes: float) -> None:
        """Time passes, and the timers tick once."""
        self.clock.move(timedelta(minutes=minutes))
        await self.ladder.climb()
        await self.truths.tell()

    async def wait(self, ticket: Ticket) -> Wait:
        """The latest wait of the ticket."""
        rows = await self._rows(select(waits).where(waits.c.ticket_id == ticket.id).order_by(waits.c.id))
        return Wait(**rows[-1]._mapping)

    async def alarms(self, *kinds: Alarm) -> list[tuple[str, int, tuple[int, ...], int | None]]:
        """Kind, rung, ids of the waits, and the person of all alarms so far (or of those kinds), oldest first."""
        rows = await self._rows(select(outbox).where(outbox.c.kind.in_(kinds or Alarm)).order_by(outbox.c.id))
        found = [(row.kind, row.payload) for row in rows]
        return [(kind, said.get("rung", 0), tuple(said.get("waits", ())), said.get("person")) for kind, said in found]

    async def told(self) -> list[int]:
        """The waits whose customers were told how it stands."""
        rows = await self._rows(select(outbox).where(outbox.c.kind == WAIT_TOLD).order_by(outbox.c.id))
        return [row.payload["wait"] for row in rows]

    async def ticket(self, ticket: Ticket) -> Ticket:
        return await self.desk.ticket(ticket.id)

    async def _rows(self, statement: Any) -> list[Any]:
        async with self.database.read() as db:
            return list(await db.execute(statement))
