"""A shop in Tashkent with customers who told their birthday, or agreed to the newsletter, when the story says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bot.customers.birthdays import Birthday
from bot.customers.model import Customer, Evidence, Person, QuietHours
from bot.customers.service import Customers
from bot.delivery.store import outbox
from bot.desk import store as desk_store
from bot.desk.model import Kind, Status
from bot.desk.policy import Policy
from bot.i18n import Locale
from bot.lifecycle.rules_service import GreetingRules
from bot.lifecycle.service import Lifecycle
from bot.lifecycle.store import greetings
from bot.shop.model import Shop
from bot.shop.service import Shops

if TYPE_CHECKING:
    from bot.core.database import Database

TASHKENT = ZoneInfo("Asia/Tashkent")
WORDS = Evidence("When is your birthday?", Locale.UZ, "test")


def local(year: int, month: int, day: int, hour: int = 0) -> datetime:
    """A moment by the shop's clock."""
    return datetime(year, month, day, hour, tzinfo=TASHKENT)


@dataclass
class HandClock:
    """Stands where it was put, earlier or later: clocks of servers are set back too."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment.astimezone(UTC)


@dataclass
class House:
    """The services of greetings over one database, and what people and time do to them."""

    database: Database
    clock: HandClock
    held: bool = False

    def __post_init__(self) -> None:
        self.customers = Customers(self.database, self.clock)
        self.shops = Shops(self.database, self.clock, Shop(name="Atlas", zone=TASHKENT))
        self.rules = GreetingRules(self.database, self.clock)
        self.restart()
        self._next = 100

    def restart(self) -> None:
        self.lifecycle = Lifecycle(self.database, self.clock, self.shops, self._is_held)

    async def _is_held(self) -> bool:
        return self.held

    def at(self, moment: datetime) -> None:
        """Set the clock, forwards or backwards."""
        self.clock.moment = moment

    async def tick(self, moment: datetime | None = None) -> None:
        if moment is not None:
            self.at(moment)
        await self.lifecycle.plan_due()

    async def customer(
        self,
        *,
        birthday: str | None = None,
        subscribed: bool = False,
        locale: Locale = Locale.UZ,
        quiet: tuple[int, int] | None = None,
    ) -> Customer:
        """Somebody new, who says now what is said here. A birthday is "MM-DD"."""
        self._next += 1
        person = Person(self._next, "Nilufar", None, None)
        customer = await self.customers.arrive(person, default=locale)
        if birthday:
            month, day = map(int, birthday.split("-"))
            customer = await self.customers.set_birthday(customer, Birthday(month=month, day=day), WORDS)
        if subscribed:
            customer = await self.customers.subscribe(customer, WORDS)
        if quiet:
            customer = await self.customers.set_quiet(customer, QuietHours(time(quiet[0]), time(quiet[1])))
        return customer

    async def returns(self, customer: Customer) -> None:
        """They write again."""
        await self.customers.arrive(Person(customer.telegram_id, customer.name, None, None), default=Locale.UZ)

    async def chooses_language(self, locale: Locale) -> None:
        """The customer who came last."""
        customer = await self.customers.arrive(Person(self._next, "Nilufar", None, None), default=locale)
        await self.customers.choose_language(customer, locale)

    async def complains(self, customer: Customer) -> int:
        now = self.clock.now()
        async with self.database.write() as db:
            terms = Policy().terms(Kind.COMPLAINT)
            ticket = await desk_store.open_ticket(db, customer, Kind.COMPLAINT, None, terms, now, now + terms.target)
        return ticket.id

    async def resolve(self, ticket: int) -> None:
        async with self.database.write() as db:
            await desk_store.move(db, ticket, Status.RESOLVED)

    async def passed_on(self) -> list[str]:
        """The keys of all greetings that the courier was given."""
        async with self.database.read() as db:
            return sorted((await db.scalars(select(outbox.c.dedupe_key))).all())

    async def written(self) -> list[tuple[Any, ...]]:
        """Occasion, state and reason of every greeting."""
        async with self.database.read() as db:
            rows = await db.execute(
                select(greetings.c.occasion, greetings.c.state, greetings.c.reason).order_by(greetings.c.customer_id)
            )
            return [tuple(row) for row in rows]
