"""What customers answered before there were surveys is still counted after the upgrade, and after going back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import insert, select, text

from bot.core.migrate import downgrade, upgrade
from bot.customers.store import customers
from bot.feedback.store import ratings

if TYPE_CHECKING:
    from bot.core.database import Database

NOON = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)


async def test_ratings_are_carried_over_and_back(database: Database) -> None:
    person = {"locale": "ru", "locale_chosen": True, "name": "A", "subscribed": False, "topics": []}
    async with database.write() as db:
        await db.execute(insert(customers).values(id=1, telegram_id=1, joined_at=NOON, seen_at=NOON, **person))
        await db.execute(insert(ratings).values(customer_id=1, asked_in=7, stars=2, comment="Ждал", at=NOON))
        await db.execute(insert(ratings).values(customer_id=1, asked_in=8, likely=9, comment="", at=NOON))

    await downgrade(database, "0010")
    async with database.read() as db:
        found = (await db.execute(text("SELECT stars, comment FROM ratings"))).all()
    await upgrade(database)

    assert [tuple(row) for row in found] == [(2, "Ждал")]
    async with database.read() as db:
        kept = (await db.execute(select(ratings.c.stars, ratings.c.likely, ratings.c.comment, ratings.c.at))).all()
    assert [tuple(row) for row in kept] == [(2, None, "Ждал", NOON)]
