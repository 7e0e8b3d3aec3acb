"""The table of who typed how many wrong codes lately, and until when that person has to wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, Integer, Table, case, delete, or_, select, update

from bot.core.database import UTCDateTime, insert, metadata

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from sqlalchemy.ext.asyncio import AsyncConnection

wrong_codes = Table(
    "wrong_codes",
    metadata,
    Column("telegram_id", BigInteger, primary_key=True, autoincrement=False),
    Column("wrong", Integer, nullable=False),
    Column("since", UTCDateTime, nullable=False),
    Column("holds", Integer, nullable=False),
    Column("held_until", UTCDateTime),
)


async def held_until(db: AsyncConnection, telegram_id: int) -> datetime | None:
    found: datetime | None = await db.scalar(
        select(wrong_codes.c.held_until).where(wrong_codes.c.telegram_id == telegram_id)
    )
    return found


async def count(db: AsyncConnection, telegram_id: int, now: datetime, within: timedelta) -> tuple[int, int]:
    """One wrong code more. Gives how many there were within that time, and how often the person was held up before."""
    over = wrong_codes.c.since <= now - within
    again = {
        "wrong": case((over, 1), else_=wrong_codes.c.wrong + 1),
        "since": case((over, now), else_=wrong_codes.c.since),
    }
    statement = insert(db, wrong_codes).values(telegram_id=telegram_id, wrong=1, since=now, holds=0)
    statement = statement.on_conflict_do_update(index_elements=["telegram_id"], set_=again)
    row = (await db.execute(statement.returning(wrong_codes.c.wrong, wrong_codes.c.holds))).one()
    return row.wrong, row.holds


async def hold(db: AsyncConnection, telegram_id: int, until: datetime) -> None:
    """Refuse the person's codes until then."""
    await db.execute(
        update(wrong_codes)
        .where(wrong_codes.c.telegram_id == telegram_id)
        .values(wrong=0, holds=wrong_codes.c.holds + 1, held_until=until)
    )


async def forget(db: AsyncConnection, before: datetime) -> None:
    """Forget those who have not been wrong, nor held up, since then."""
    free = or_(wrong_codes.c.held_until.is_(None), wrong_codes.c.held_until < before)
    await db.execute(delete(wrong_codes).where(wrong_codes.c.since < before, free))
