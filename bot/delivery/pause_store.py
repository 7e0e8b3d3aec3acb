"""Until when Telegram asked us to wait (429): it can be hours, so a restart must not forget it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, Table, select

from bot.core.database import UTCDateTime, insert, metadata

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

send_pause = Table(
    "send_pause",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("until", UTCDateTime, nullable=False),
)


async def load(db: AsyncConnection, bot_id: int) -> datetime:
    """A moment long ago, if there never was one."""
    until: datetime | None = await db.scalar(select(send_pause.c.until).where(send_pause.c.bot_id == bot_id))
    return until or datetime.min.replace(tzinfo=UTC)


async def save(db: AsyncConnection, bot_id: int, until: datetime) -> None:
    statement = insert(db, send_pause).values(bot_id=bot_id, until=until)
    await db.execute(statement.on_conflict_do_update(index_elements=["bot_id"], set_={"until": until}))
