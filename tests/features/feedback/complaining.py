"""A shop in Tashkent with customers who complain, over one database, and what people and time do to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.customers.model import Person
from bot.customers.service import Customers
from bot.delivery.store import outbox
from bot.desk.listeners import Listeners
from bot.desk.model import Incoming, Kind
from bot.desk.policies import Policies
from bot.desk.service import Desk
from bot.desk.waits import Waits
from bot.desk.work import Work
from bot.feedback.closing_out_service import ClosingOut
from bot.feedback.records_service import Records
from bot.feedback.rises_service import Rises
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
    from bot.feedback.rises import Finding

TASHKENT = ZoneInfo("Asia/Tashkent")
DILSHOD, RUSTAM = Member(11, Role.STAFF, "Dilshod"), Member(31, Role.OWNER, "Rustam")
BROKEN = "Куртка порвалась на второй день"


def nobody_listens() -> None:
    """In place of the courier."""


@dataclass
class Complaining:
    database: Database

    def __post_init__(self) -> None:
        self.clock = Clock(start=NOON)
        self.customers = Customers(self.database, self.clock)
        self.shops = Shops(self.database, self.clock, Shop(name="Atlas", zone=TASHKENT))
        self.team = Team(self.database, self.clock)
        self._people = 1000
        self.restart()

    def restart(self) -> None:
        """As a new process would: all that is not in the tables is forgotten."""
        database, clock = self.database, self.clock
        policies = Policies(database, clock, timedelta(minutes=30))
        calendars = Calendars(database, clock, self.shops)
        self.records = Records(database, clock, calendars)
        self.rises = Rises(database, clock, self.shops, nobody_listens)
        self.closing_out = ClosingOut(database, clock, self.customers, self.shops)
        waits, listeners = Waits(policies, calendars), Listeners(self.records.hears, self.rises.hears)
        self.desk = Desk(database, clock, waits, nobody_listens, listeners)
        self.work = Work(database, clock, waits, policies, nobody_listens, listeners)

    async def customer(self, locale: Locale = Locale.RU) -> Customer:
        self._people += 1
        person = Person(self._people, f"Customer {self._people}", None, locale.value)
        return await self.customers.arrive(person, default=locale)

    async def complaint(self, text: str = BROKEN, customer: Customer | None = None) -> Ticket:
        """Of somebody new, if it is not said of whom."""
        incoming = Incoming(message_id=None, text=text)
        return await self.desk.open(customer or await self.customer(), Kind.COMPLAINT, [incoming])

    async def complaints(self, number: int, text: str = BROKEN) -> list[Ticket]:
        return [await self.complaint(text) for _ in range(number)]

    async def days_pass(self, days: int) -> None:
        """Looked at every day, as the timers would."""
        for _ in range(days):
            self.clock.move(timedelta(days=1))
            await self.rises.look()

    async def errands(self, kind: str) -> list[dict[str, Any]]:
        async with self.database.read() as db:
            return list(await db.scalars(select(outbox.c.payload).where(outbox.c.kind == kind).order_by(outbox.c.id)))

    async def told(self) -> list[Finding]:
        """What the owner heard of, oldest first."""
        numbers = [number for errand in await self.errands("tell-rises") for number in errand["rises"]]
        return [await self.rises.finding(number) for number in numbers]
