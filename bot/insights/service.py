"""The use cases of insights: the numbers of a week, and sending the reports of the last one on Monday morning."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import structlog

from bot.answers.learning_service import TELL_QUESTIONS
from bot.delivery import store as outbox
from bot.desk.model import Kind
from bot.insights import store
from bot.insights.praise import Deeds, praised
from bot.insights.week import SHOWN, WEEK, Week, answers, monday_of, starts_at

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.feedback.records_service import Records
    from bot.shop.service import Shops
    from bot.team.service import Team

log = structlog.get_logger()

WEEKLY_REPORT = "weekly-report"
"""The kind of errand that shows an owner (`person`, a Telegram id) the `week` that began on that ISO date."""
WEEKLY_PRAISE = "weekly-praise"
"""The kind of errand that thanks the team for the `week`."""

_HOUR = 9
"""Local time on Monday."""


class Insights:
    def __init__(
        self,
        database: Database,
        clock: Clock,
        shops: Shops,
        records: Records,
        team: Team,
        on_errands: Callable[[], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._shops = shops
        self._records = records
        self._team = team
        self._on_errands = on_errands

    async def this_week(self) -> date:
        """The Monday of the week that runs now, in the shop's zone."""
        return monday_of((await self._shops.get()).local(self._clock.now()).date())

    async def week(self, monday: date) -> Week:
        """The complaints of that week, as far as it has come."""
        zone = (await self._shops.get()).zone
        edges = [starts_at(monday - WEEK * back, zone) for back in range(SHOWN - 1, -2, -1)]
        records = await self._records.between(edges[0], edges[-1])
        by_week = [[one for one in records if begin <= one.opened_at < end] for begin, end in pairwise(edges)]
        async with self._database.read() as db:
            waited = await store.first_waits(db, edges[-2], edges[-1], self._clock.now())
        return Week(
            monday=monday,
            records=by_week[-1],
            before=by_week[-2],
            per_week=[len(week) for week in by_week],
            of_complaints=answers([span for kind, span in waited if kind is Kind.COMPLAINT]),
            of_all=answers([span for _, span in waited]),
        )

    async def praise(self, monday: date) -> Sequence[Deeds]:
        """Whom to thank for that week, and for what."""
        zone = (await self._shops.get()).zone
        since, until = starts_at(monday, zone), starts_at(monday + WEEK, zone)
        async with self._database.read() as db:
            names = await store.names(db)
            answered = {one: (number, good) for one, number, good in await store.answers_by_member(db, since, until)}
            rated = {one: (number, stars) for one, number, stars in await store.stars_by_member(db, since, until)}
            saves = dict(await store.saves_by_member(db, since, until))
            thanks = dict(await store.praise_by_member(db, since, until))
        nothing = 0, 0
        return praised(
            Deeds(name, *answered.get(one, nothing), *rated.get(one, nothing), saves.get(one, 0), thanks.get(one, 0))
            for one, name in names.items()
        )

    async def send_due(self) -> bool:
        """Send the reports of the last whole week, once, from Monday nine o'clock on. Says whether they went out."""
        shop, now = await self._shops.get(), self._clock.now()
        week = monday_of((shop.local(now) - timedelta(hours=_HOUR)).date()) - WEEK
        owners = await self._team.owners()
        async with self._database.write() as db:
            if not await store.claim(db, WEEKLY_REPORT, week, now):
                return False
            since = starts_at(week - WEEK * (SHOWN - 1), shop.zone)
            if not await store.any_ticket(db, since, starts_at(week + WEEK, shop.zone)):
                return False  # a shop that has just begun has nothing to look back at
            for owner in owners:
                payload = {"person": owner, "week": week.isoformat()}
                await outbox.add(db, f"owner:{owner}", WEEKLY_REPORT, payload, now=now)
                await outbox.add(db, f"owner:{owner}", TELL_QUESTIONS, {"person": owner}, now=now)
            await outbox.add(db, "team", WEEKLY_PRAISE, {"week": week.isoformat()}, now=now)
        self._on_errands()
        log.info("weekly reports go out", action="weekly_reports_due", count=len(owners))
        return True
