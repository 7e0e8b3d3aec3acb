"""Writes down who is to be greeted when. Everything here may run twice, or after days of silence, with one result.

A day is looked at from the last day that was planned on: after an outage those who are too late by then get a row as
well, which is skipped and counted, so that nobody is left out without a trace.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

import bot.delivery.store
from bot.i18n import Locale
from bot.lifecycle import rules_store, store
from bot.lifecycle.holidays import ASK_AHEAD
from bot.lifecycle.model import (
    HINT_AHEAD,
    SETTLING_IN,
    WELCOME_DAYS,
    Occasion,
    born_on,
    days,
    midnight,
    morning,
)

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy import Select

    from bot.core.database import Database
    from bot.lifecycle.holidays import Holiday
    from bot.lifecycle.model import Rules

log = structlog.get_logger()

HOLIDAY_QUESTION = "holiday-question"
"""The kind of the errand that asks owners whether the day of a holiday is right."""

_DAY = timedelta(days=1)
_LONGEST_OUTAGE = timedelta(days=60)
_BATCH = 1000


class Planner:
    """One look at the tables. `now` is the shop's local time."""

    def __init__(self, database: Database, rules: Rules, now: datetime, zone: ZoneInfo) -> None:
        self._database = database
        self._rules = rules
        self._now = now
        self._today = now.date()
        self._zone = zone

    async def plan(self, holidays: Collection[Holiday]) -> None:
        for day in days(self._first_day(), self._today):
            if self._morning(day) <= self._now:
                await self._plan_day(day)
        await self._plan_first_welcome()
        for holiday in holidays:
            await self._ask_about(holiday)
            await self._plan_holiday(holiday)
        if self._rules.planned_on != self._today:
            async with self._database.write() as db:
                await rules_store.change(db, {"planned_on": self._today})

    def _first_day(self) -> date:
        """Today, once the days before were planned: nobody joins those any more."""
        if self._rules.planned_on == self._today:
            return self._today
        late = self._today - timedelta(days=self._rules.late_days)
        since = min(late, self._rules.planned_on or late)
        return max(since, self._today - _LONGEST_OUTAGE)

    async def _plan_day(self, day: date) -> None:
        if self._rules.birthdays:
            await self._plan_birthdays(day)
        if self._rules.birthdays and self._rules.hints:
            await self._plan_hints(day)
        if self._is_on(self._rules.anniversary_since, day):
            await self._plan_anniversaries(day)
        if self._rules.welcome_since:
            await self._plan_welcome(day, self._rules.welcome_since)

    async def _plan_birthdays(self, day: date) -> None:
        """Whoever tells the birthday on the very day is still greeted; who tells it later is greeted next year."""
        who = store.born_on(born_on(day, self._rules.leap_day), told_before=midnight(day + _DAY, self._zone))
        await self._put(who, Occasion.BIRTHDAY, day)

    async def _plan_hints(self, day: date) -> None:
        """Only on its day: "in a week" is not true any more on the next."""
        birthday, tomorrow = day + HINT_AHEAD, midnight(day + _DAY, self._zone)
        who = store.born_on(born_on(birthday, self._rules.leap_day), told_before=tomorrow)
        await self._put(who, Occasion.HINT, day, year=birthday.year, expires_at=tomorrow)

    async def _plan_anniversaries(self, day: date) -> None:
        for month, number in born_on(day, self._rules.leap_day):
            try:
                joined = day.replace(year=day.year - 1, month=month, day=number)
            except ValueError:
                continue  # last year had no 29 February
            who = store.joined(midnight(joined, self._zone), midnight(joined + _DAY, self._zone))
            await self._put(who, Occasion.ANNIVERSARY, day)

    async def _plan_welcome(self, day: date, since: datetime) -> None:
        """The later steps, each so many days after the day of the consent."""
        for step, ahead in WELCOME_DAYS.items():
            began = day - timedelta(days=ahead)
            start, end = max(since, midnight(began, self._zone)), midnight(began + _DAY, self._zone)
            if ahead and start < end:
                await self._put(store.first_subscribed(start, end), Occasion.WELCOME, day, which=str(step), year=0)

    async def _plan_first_welcome(self) -> None:
        since, end = self._rules.welcome_since, self._now - SETTLING_IN
        # A day more than is planned: who agrees late in the evening has settled in after midnight.
        start = max(since or end, midnight(self._first_day() - _DAY, self._zone))
        if start < end:
            who = store.first_subscribed(start, end)
            await self._put(who, Occasion.WELCOME, self._today, which="1", year=0, due_at=self._now)

    async def _put(
        self,
        who: Select[tuple[int]],
        occasion: Occasion,
        day: date,
        *,
        which: str = "",
        year: int | None = None,
        due_at: datetime | None = None,
        expires_at: datetime | None = None,
    ) -> None:
        """A transaction for each occasion or batch, so that nobody's reply waits for all of them."""
        async with self._database.write(long=True) as db:
            await store.put(
                db,
                who,
                occasion,
                which=which,
                year=day.year if year is None else year,
                day=day,
                due_at=due_at or self._morning(day),
                expires_at=expires_at or self._too_late(day),
            )

    async def _ask_about(self, holiday: Holiday) -> None:
        """Once a year, in good time before a day that nobody has confirmed yet."""
        coming = holiday.next_day(self._today)
        if holiday.on_since is None or coming is None or not self._today < coming[0] <= self._today + ASK_AHEAD:
            return
        day, is_certain = coming
        if is_certain or self._now < self._morning(self._today):
            return
        async with self._database.write() as db:
            await bot.delivery.store.add(
                db,
                "owners",
                HOLIDAY_QUESTION,
                {"holiday": holiday.code, "day": day.isoformat()},
                now=self._now,
                dedupe_key=f"{HOLIDAY_QUESTION}:{holiday.code}:{day.year}",
            )

    async def _plan_holiday(self, holiday: Holiday) -> None:
        """Everybody's row, in batches. Begun again after a crash it adds the missing ones, and done once it is done."""
        day = holiday.day_in(self._today.year)
        if (
            day is None
            or day > self._today
            or holiday.planned_year == day.year
            or not self._is_on(holiday.on_since, day)
        ):
            return
        if day == self._today and self._morning(day) > self._now:
            return
        if day == self._today:
            await self._put_holiday(holiday, day)
        else:
            log.warning("holiday missed", action="holiday_missed", holiday=holiday.code, day=day.isoformat())
        async with self._database.write() as db:
            await rules_store.mark_planned(db, holiday.code, day.year)

    async def _put_holiday(self, holiday: Holiday, day: date) -> None:
        locales = [locale for locale in Locale if locale.catalogue in holiday.languages]
        async with self._database.read() as db:
            last = await store.last_customer(db)
        for first in range(1, last + 1, _BATCH):
            who = store.readers_of(locales, range(first, first + _BATCH))
            tomorrow = midnight(day + _DAY, self._zone)
            await self._put(who, Occasion.HOLIDAY, day, which=holiday.code, expires_at=tomorrow)

    def _is_on(self, since: datetime | None, day: date) -> bool:
        """Switched on before that day's morning came."""
        return since is not None and since <= self._morning(day)

    def _morning(self, day: date) -> datetime:
        return morning(day, self._rules.hour, self._zone)

    def _too_late(self, day: date) -> datetime:
        return midnight(day + timedelta(days=self._rules.late_days) + _DAY, self._zone)
