"""Greetings from the date to the courier: planned, looked at when due, passed on, and looked at again when sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import structlog

import bot.delivery.store
import bot.loyalty.store
from bot.delivery.model import Rejected, RetryAfter
from bot.lifecycle import rules_store, store
from bot.lifecycle.holidays import with_own
from bot.lifecycle.model import (
    Greeting,
    Occasion,
    Reader,
    Reason,
    Rules,
    Send,
    Situation,
    Skip,
    Wait,
    born_on,
    days,
    judge,
    kept_on,
)
from bot.lifecycle.planner import Planner

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.lifecycle.holidays import Holiday
    from bot.loyalty.model import Voucher
    from bot.shop.model import Shop
    from bot.shop.service import Shops

Held = Callable[[], Awaitable[bool]]

log = structlog.get_logger()

_AT_ONCE = 50
# About what the send budget lets through until the next tick: the rest waits here, not in the outbox.
_MOST_A_TICK = 1800
_AHEAD = timedelta(days=30)
_MOST_LISTED = 50
_REPORTED = timedelta(days=30)
# Nothing was sent, so, should the customer or the owner change their mind again, it may still fall due.
_AS_IF_NEVER_DUE = {Reason.WITHDRAWN, Reason.OFF}


@dataclass(frozen=True, slots=True)
class Ready:
    """A greeting that may be sent now, with all that it says."""

    greeting: Greeting
    reader: Reader
    shop: Shop
    voucher: Voucher | None
    holiday: Holiday | None


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody whose birthday comes, and on which day it is kept."""

    day: date
    reader: Reader


@dataclass(frozen=True, slots=True)
class _House:
    """What the shop is like in this moment."""

    shop: Shop
    now: datetime
    rules: Rules
    holidays: Mapping[str, Holiday]
    held: bool

    def situation(self, greeting: Greeting) -> Situation:
        return Situation(self.now, self.rules.leap_day, self._is_on(greeting), self.held)

    def _is_on(self, greeting: Greeting) -> bool:
        holiday = self.holidays.get(greeting.which)
        return {
            Occasion.BIRTHDAY: self.rules.birthdays,
            Occasion.HINT: self.rules.birthdays and self.rules.hints,
            Occasion.ANNIVERSARY: self.rules.anniversary_since is not None,
            Occasion.WELCOME: self.rules.welcome_since is not None,
            Occasion.HOLIDAY: holiday is not None and holiday.on_since is not None,
        }[greeting.occasion]


async def never_held() -> bool:
    return False


class Lifecycle:
    """`held` says whether the owner has stopped everything promotional."""

    def __init__(self, database: Database, clock: Clock, shops: Shops, held: Held = never_held) -> None:
        self._database = database
        self._clock = clock
        self._shops = shops
        self._held = held

    async def plan_due(self) -> None:
        """The tick: write down what falls due, then pass on, put off or skip what is. Run twice it does no more."""
        house = await self._house()
        await Planner(self._database, house.rules, house.now, house.shop.zone).plan(house.holidays.values())
        done = _AT_ONCE
        for _ in range(_MOST_A_TICK // _AT_ONCE):
            if done < _AT_ONCE:
                break
            done = await self._work_off(house)

    async def take(self, key: Mapping[str, Any]) -> Ready | RetryAfter | Rejected:
        """The greeting of that key in the moment of sending, if it may still be sent. A voucher is given with it."""
        house = await self._house()
        async with self._database.write() as db:
            greeting = await store.passed_on(db, key)
            reader = (await store.readers(db, [key["customer_id"]])).get(key["customer_id"])
            if greeting is None or reader is None:
                return Rejected(Reason.WITHDRAWN)
            match judge(greeting, reader, house.situation(greeting)):
                case Send():
                    voucher = await self._voucher(db, greeting, house)
                    return Ready(greeting, reader, house.shop, voucher, house.holidays.get(greeting.which))
                case Wait(until):
                    return RetryAfter(until - house.now)
                case Skip(reason):
                    await self._skip(db, [(greeting, reason)])
                    return Rejected(reason)

    async def coming(self) -> Sequence[Coming]:
        """Whose birthday is in the next thirty days, in the order of the days; fifty at the most."""
        house = await self._house()
        today = house.now.date()
        ahead = list(days(today, today + _AHEAD))
        wanted = [birthday for day in ahead for birthday in born_on(day, house.rules.leap_day)]
        async with self._database.read() as db:
            found = await store.birthdays(db, wanted, _MOST_LISTED)
        listed = [Coming(_next(reader, today, house.rules), reader) for reader in found]
        return sorted(listed, key=lambda one: (one.day, one.reader.id))

    async def skipped(self) -> Mapping[Reason, int]:
        """How many birthdays of the last thirty days were not greeted, and why."""
        since = (await self._house()).now.date() - _REPORTED
        async with self._database.read() as db:
            return await store.count_skipped(db, since)

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        return [{**row, "day": row["day"].isoformat()} for row in await store.greetings_of(db, customer.id)]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        await store.erase(db, customer.id)

    async def _house(self) -> _House:
        shop = await self._shops.get()
        async with self._database.read() as db:
            rules = await rules_store.load(db)
            holidays = with_own(await rules_store.kept_holidays(db))
        by_code = {holiday.code: holiday for holiday in holidays}
        return _House(shop, shop.local(self._clock.now()), rules, by_code, await self._held())

    async def _work_off(self, house: _House) -> int:
        """Judge one batch of what is due. Returns how many those were."""
        async with self._database.write(long=True) as db:
            due = await store.due(db, house.now, _AT_ONCE)
            readers = await store.readers(db, {greeting.customer_id for greeting in due})
            sent: list[Greeting] = []
            waits: list[tuple[Greeting, datetime]] = []
            skipped: list[tuple[Greeting, Reason]] = []
            for greeting in due:
                reader = readers.get(greeting.customer_id)
                match judge(greeting, reader, house.situation(greeting)) if reader else Skip(Reason.WITHDRAWN):
                    case Send():
                        sent.append(greeting)
                    case Wait(until):
                        waits.append((greeting, until))
                    case Skip(reason):
                        skipped.append((greeting, reason))
            await self._pass_on(db, sent)
            await store.put_off(db, waits)
            await self._skip(db, [one for one in skipped if one[1] not in _AS_IF_NEVER_DUE])
            await store.forget(db, [greeting for greeting, reason in skipped if reason in _AS_IF_NEVER_DUE])
        return len(due)

    async def _pass_on(self, db: AsyncConnection, sent: Sequence[Greeting]) -> None:
        now = self._clock.now()
        for greeting in sent:
            await bot.delivery.store.add(
                db,
                f"customer:{greeting.customer_id}",
                greeting.occasion,
                {"customer_id": greeting.customer_id, "which": greeting.which, "year": greeting.year},
                now=now,
                dedupe_key=greeting.dedupe_key,
                lane=greeting.occasion.lane,
            )
        await store.pass_on(db, sent)

    async def _skip(self, db: AsyncConnection, skipped: Sequence[tuple[Greeting, Reason]]) -> None:
        await store.skip(db, skipped)
        for greeting, reason in skipped:
            log.info("greeting skipped", action="greeting_skipped", occasion=greeting.occasion, reason=reason)

    async def _voucher(self, db: AsyncConnection, greeting: Greeting, house: _House) -> Voucher | None:
        if greeting.occasion is not Occasion.BIRTHDAY or house.rules.voucher is None:
            return None
        return await bot.loyalty.store.issue(
            db,
            house.rules.voucher,
            origin=f"birthday:{greeting.year}",
            customer_id=greeting.customer_id,
            now=self._clock.now(),
            zone=house.shop.zone,
        )


def _next(reader: Reader, today: date, rules: Rules) -> date:
    assert reader.birthday is not None
    kept = kept_on(reader.birthday, today.year, rules.leap_day)
    return kept if kept >= today else kept_on(reader.birthday, today.year + 1, rules.leap_day)
