"""Makes an audience in a database with the sample shop, and a campaign for it that begins by itself; prints figures.

`python -m benchmarks.audience <token> <database> <people>`. With `--written-down` the recipients stand in the ledger
already. Customers are put in by one statement; everything else is done by the bot's own parts.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from pydantic import SecretStr
from sqlalchemy import case, insert, literal, select

from benchmarks.reached import FIRST
from bot.app import App, build
from bot.campaigns import ledger, recipients_store, store
from bot.campaigns.ledger import Job, Moment
from bot.campaigns.model import Status, Variant
from bot.core.logs import set_up_logs
from bot.customers.store import customers
from bot.i18n import Locale
from bot.settings import Settings

if TYPE_CHECKING:
    from sqlalchemy import Column, ColumnElement

    from bot.campaigns.model import Campaign
    from bot.core.database import Database

_OWNER = 1
_TEXT = "<b>{name|Друзья}</b>, до воскресенья все чехлы со скидкой 15 %. Покажите это сообщение на кассе."


async def main(token: str, database_url: str, people: int, *, is_written_down: bool) -> dict[str, float]:
    settings = Settings(_env_file=None, bot_token=SecretStr(token), database_url=SecretStr(database_url))
    async with build(settings) as app:
        await app.services["shops"].change(zone=_zone_at_noon())
        await _join(app.database, people)
        service = app.services["campaigns"]
        draft = await service.create(_OWNER)
        await service.set_text(draft.id, Variant.A, Locale.RU, _TEXT)
        # Not by `schedule`, which begins at once what is due: that is for the next process.
        async with app.database.write() as db:
            await store.move(db, draft.id, Status.SCHEDULED, start_at=app.services["clock"].now())
        campaign = await service.get(draft.id)
        return await _write_down(app, campaign) if is_written_down else {}


async def _join(database: Database, people: int) -> None:
    """Half of them read Russian, half Uzbek; all take the newsletter."""
    numbers = select(literal(0).label("n")).cte(recursive=True)
    numbers = numbers.union_all(select(numbers.c.n + 1).where(numbers.c.n < people - 1))
    row: dict[Column[Any], ColumnElement[Any]] = {
        customers.c.telegram_id: literal(FIRST) + numbers.c.n,
        customers.c.name: literal("Мадина"),
        customers.c.locale: case((numbers.c.n % 2 == 0, literal(Locale.RU.value)), else_=literal(Locale.UZ.value)),
        customers.c.locale_chosen: literal(value=True),
        customers.c.subscribed: literal(value=True),
        customers.c.topics: literal(["promotions"], customers.c.topics.type),
        customers.c.joined_at: literal(datetime(2026, 1, 1, tzinfo=UTC), customers.c.joined_at.type),
        customers.c.seen_at: literal(datetime(2026, 1, 1, tzinfo=UTC), customers.c.seen_at.type),
    }
    async with database.write() as db:
        await db.execute(insert(customers).from_select(list(row), select(*row.values())))


async def _write_down(app: App, campaign: Campaign) -> dict[str, float]:
    """Write the recipients into the ledger, as the runner does it, and say how long that took."""
    moment = Moment(app.services["clock"].now(), await app.services["shops"].get(), cap=1, owner="benchmark")
    took, mark = [], 0
    async with app.database.read() as db:
        newest = await recipients_store.newest_customer(db)
    while mark < newest:
        began = time.perf_counter()
        async with app.database.write() as db:
            await ledger.freeze(db, Job(campaign, frozen_to=mark, freeze_to=newest, recalled_to=0), moment)
        took.append(time.perf_counter() - began)
        async with app.database.read() as db:
            mark = (
                await db.scalar(select(store.campaigns.c.frozen_to).where(store.campaigns.c.id == campaign.id))
                or newest
            )
    return {"freeze_us": 1_000_000 * sum(took) / newest, "freeze_longest_ms": 1000 * max(took)}


def _zone_at_noon() -> ZoneInfo:
    """Where it is noon now: at night no promo leaves."""
    offset = 12 - datetime.now(UTC).hour
    return ZoneInfo(f"Etc/GMT{-offset:+d}")


if __name__ == "__main__":
    set_up_logs("warning", as_json=False)
    token, database_url, people, *rest = sys.argv[1:]
    print(json.dumps(asyncio.run(main(token, database_url, int(people), is_written_down=bool(rest)))))
