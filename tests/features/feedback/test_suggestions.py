"""Where a wish may go from where it stands: what was answered stays so, because the customer was told."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product
from typing import TYPE_CHECKING

from sqlalchemy import insert

from bot.customers.store import customers
from bot.feedback import suggestions_store
from bot.feedback.suggestions import MOVES, Kind, Status
from bot.feedback.suggestions_store import suggestions

if TYPE_CHECKING:
    from bot.core.database import Database

NOON = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)


def test_what_was_answered_is_final() -> None:
    assert all(not {Status.DONE, Status.DECLINED} & sources for sources in MOVES.values())


async def test_wishes_move_where_they_may_and_nowhere_else(database: Database) -> None:
    person = {"locale": "ru", "locale_chosen": True, "name": "A", "subscribed": False, "topics": []}
    async with database.write() as db:
        await db.execute(insert(customers).values(id=1, telegram_id=1, joined_at=NOON, seen_at=NOON, **person))
        for source, to in product(Status, Status):
            number = await suggestions_store.add(db, 1, Kind.WISH, "…", NOON)
            await db.execute(suggestions.update().where(suggestions.c.id == number).values(status=source))

            moved = await suggestions_store.move(db, number, to, NOON)

            found = await suggestions_store.suggestion(db, number)
            assert found is not None
            assert moved is (source in MOVES[to])
            assert found.status is (to if moved else source)


async def test_praise_is_nothing_to_be_done(database: Database) -> None:
    person = {"locale": "ru", "locale_chosen": True, "name": "A", "subscribed": False, "topics": []}
    async with database.write() as db:
        await db.execute(insert(customers).values(id=1, telegram_id=1, joined_at=NOON, seen_at=NOON, **person))
        number = await suggestions_store.add(db, 1, Kind.PRAISE, "…", NOON)

        assert not await suggestions_store.move(db, number, Status.DONE, NOON)
        assert await suggestions_store.page(db, Status.NEW, 0, 10) == []
