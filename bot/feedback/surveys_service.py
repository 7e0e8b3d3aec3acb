"""Asking customers what they think: after a matter was solved, and, if the owner wants it, once in a while."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import structlog

from bot.delivery import store as outbox
from bot.delivery.model import Lane, Rejected, RetryAfter
from bot.desk.model import Happened, Level
from bot.feedback import surveys_store as store
from bot.feedback.errands import FOR_WORDS, Task
from bot.feedback.surveys import Kind, Rules, days_late, good_moment, latest_turn

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.desk.model import Ticket
    from bot.feedback.surveys import Asked
    from bot.shop.service import Shops

log = structlog.get_logger()

# About what the send budget lets through until the next tick; who is left over is asked by that one.
_MOST_A_TICK = 500


class Surveys:
    def __init__(self, database: Database, clock: Clock, shops: Shops, on_errands: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._shops = shops
        self._on_errands = on_errands

    async def rules(self) -> Rules:
        async with self._database.read() as db:
            return await store.rules(db)

    async def ask_every(self, days: int | None) -> Rules:
        """Ask everybody once in so many days whether they would recommend us; None: never."""
        since = self._clock.now() if days else None
        return await self._change(every=days, since=since)

    async def pause_for(self, days: int) -> Rules:
        """Nobody is asked anything for so many days after a question."""
        return await self._change(pause=days)

    async def hears(self, db: AsyncConnection, ticket: Ticket, what: Happened) -> None:
        """Listens to the desk: somebody is asked whether it is solved, or said that it is not."""
        now = self._clock.now()
        if what is Happened.RESOLVED:
            await store.write_down(db, ticket.customer_id, Kind.SOLVED, now, ticket.id)
        if what is Happened.REOPENED and ticket.level >= Level.MANAGER:
            await outbox.add(
                db, f"not-solved:{ticket.id}", Task.NOT_SOLVED, {"ticket": ticket.id}, now=now, delay=FOR_WORDS
            )

    async def may_ask_about(self, customer: Customer, ticket_id: int) -> bool:
        """Whether the customer may be asked now to judge that ticket; if so, that counts as asked.

        A second tap may ask the same again. Somebody who was asked of late to judge something else is left in peace.
        """
        now = self._clock.now()
        async with self._database.write() as db:
            if await store.is_written_down(db, customer.id, Kind.TICKET, ticket_id):
                return True
            since = now - (await store.rules(db)).pause_time
            if await store.was_asked(db, customer.id, since, but_about=ticket_id):
                return False
            await store.write_down(db, customer.id, Kind.TICKET, now, ticket_id)
        return True

    async def ask_due(self) -> None:
        """The tick: ask those whose turn it is, in the middle of their day. Run twice it asks nobody twice."""
        now, zone = self._clock.now(), (await self._shops.get()).zone
        local = now.astimezone(zone)
        rules = await self.rules()
        if rules.every is None or good_moment(local, None) > local:
            return
        today = local.toordinal()
        async with self._database.read() as db:  # it looks at everybody, which must keep nobody's reply waiting
            turns = await store.whose_turn(db, today, rules, latest_turn(local, rules), now, most=_MOST_A_TICK)
        asked = [one for one in turns if good_moment(local, one.quiet) <= local]
        if asked:
            async with self._database.write() as db:
                for one in asked:
                    await self._ask(db, one, today - days_late(one.customer_id, today, rules.every), now)
            self._on_errands()
            log.info("surveys sent out", action="surveys_asked", count=len(asked))

    async def take(self, survey_id: int) -> Asked | RetryAfter | Rejected:
        """Whom to ask in the moment of sending, if that is still right. What is not asked counts no more."""
        local = self._clock.now().astimezone((await self._shops.get()).zone)
        async with self._database.write() as db:
            asked, rules = await store.to_ask(db, survey_id), await store.rules(db)
            if asked is None or rules.every is None:
                await store.forget(db, survey_id)
                return Rejected("withdrawn")
        until = good_moment(local, asked.quiet)
        return asked if until <= local else RetryAfter(until - local)

    async def last_words(self, ticket_id: int) -> str:
        """What the customer wrote last in that ticket, as Telegram HTML; empty when it was no text."""
        async with self._database.read() as db:
            return await store.last_words(db, ticket_id)

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        return [{**row, "at": row["at"].isoformat()} for row in await store.surveys_of(db, customer.id)]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        await store.erase(db, customer.id)

    async def _ask(self, db: AsyncConnection, one: Asked, turn: int, now: datetime) -> None:
        """Once a turn, also when two processes tick at once."""
        survey = await store.write_down(db, one.customer_id, Kind.RECOMMENDATION, now)
        is_new = await outbox.add(
            db,
            f"customer:{one.customer_id}",
            Task.RECOMMENDATION,
            {"survey": survey},
            now=now,
            dedupe_key=f"recommendation:{one.customer_id}:{turn}",
            lane=Lane.SERVICE,
        )
        if not is_new:
            await store.forget(db, survey)

    async def _change(self, **changes: Any) -> Rules:
        async with self._database.write() as db:
            await store.change_rules(db, changes)
            rules = await store.rules(db)
        log.info("survey rules changed", action="survey_rules_changed", fields=sorted(changes))
        return rules
