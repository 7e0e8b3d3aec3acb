"""Thousands of people at once: in the tables as customers, and in the local Telegram with a chat of their own.

The tables are looked at while the bot's process runs, as `suhbat db status` does.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select, text, update
from sqlalchemy.engine import make_url

from bot.campaigns.recipients_store import recipients
from bot.core.database import look_at_database, open_database
from bot.customers.store import customers
from bot.delivery.inbox_store import inbox
from bot.delivery.store import outbox
from bot.desk.store import messages, tickets
from tests.processes import PATIENCE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from sqlalchemy import Select

    from bot.core.database import Database
    from bot.i18n import Locale
    from sandbox import Telegram

_FIRST = 6_000_000_000  # as Telegram's newest ids are
_MOMENT = 0.02  # seconds between two looks at the tables: what they show has no other sign


class Tables:
    """The database of a bot that may be running."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def rows(self, statement: Select[Any]) -> Sequence[Any]:
        async with self._database.read() as db:
            return list(await db.execute(statement))

    async def number(self, statement: Select[Any]) -> int:
        return int((await self.rows(statement))[0][0] or 0)

    async def until(self, is_so: Callable[[], Awaitable[bool]]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not await is_so():  # noqa: ASYNC110 - the tables tell nobody when they change
                await asyncio.sleep(_MOMENT)

    async def handled(self, updates: int) -> None:
        """Wait until so many updates are closed."""
        closed = select(func.count()).where(inbox.c.state != "open")
        await self.until(lambda: self._reached(closed, updates))

    async def let_leases_run_out(self) -> None:
        """As if the minutes had passed after which replicas take each other for dead. On SQLite the lock tells."""
        if self._database.is_sqlite:
            return
        await self.until(self._is_alone)
        past = datetime.now(UTC) - timedelta(seconds=1)
        async with self._database.write() as db:
            for table in (inbox, outbox, recipients):
                await db.execute(update(table).where(table.c.lease_until > past).values(lease_until=past))

    async def _is_alone(self) -> bool:
        """PostgreSQL notices a moment later that its client is dead, and finishes the commit in its hands."""
        statement = text(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE datname = current_database() AND backend_type = 'client backend'"
            " AND application_name <> current_setting('application_name')"
        )
        async with self._database.read() as db:
            return not await db.scalar(statement)

    async def _reached(self, counted: Select[Any], number: int) -> bool:
        return await self.number(counted) >= number


@asynccontextmanager
async def looking_at(database_url: str) -> AsyncIterator[Tables]:
    url = make_url(database_url)
    if url.get_backend_name() == "postgresql":
        url = url.update_query_dict({"application_name": "tests"})
    database = look_at_database(url.render_as_string(hide_password=False))
    yield Tables(database)
    await database.close()


async def settle_in(database_url: str, telegram: Telegram, number: int, locale: Locale) -> list[int]:
    """So many customers, who take the newsletter. Returns their Telegram ids; the n-th of them is customer n."""
    ids = [_FIRST + at for at in range(number)]
    for at, id_ in enumerate(ids, start=1):
        telegram.add_person(f"Anna {at}", id=id_, language_code=locale)
        telegram.start(id_)
    telegram.world.updates.pending.clear()
    now = datetime.now(UTC)
    known = {"locale": locale, "locale_chosen": True, "subscribed": True, "topics": ["promotions"]}
    moments = {"joined_at": now, "seen_at": now}
    database = open_database(database_url)
    async with database.write() as db:
        rows = [
            {"id": at, "telegram_id": id_, "name": f"Anna {at}", **known, **moments}
            for at, id_ in enumerate(ids, start=1)
        ]
        await db.execute(insert(customers), rows)
    await database.close()
    return ids


async def words_kept(tables: Tables) -> dict[int, list[str]]:
    """What the desk has of each customer, in the order of its rows."""
    kept: dict[int, list[str]] = defaultdict(list)
    statement = select(tickets.c.customer_id, messages.c.text).join_from(messages, tickets).order_by(messages.c.id)
    for customer, words in await tables.rows(statement):
        kept[customer].append(words)
    return dict(kept)


def zone_at_noon() -> str:
    """A time zone where it is between noon and one now: there no promo has to wait for the morning."""
    return f"Etc/GMT{datetime.now(UTC).hour - 12:+d}"  # its signs are turned round
