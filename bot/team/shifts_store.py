"""The table of the weekly shifts. `turns_at` is when the next begins or ends, so that a tick finds what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, String, Table, delete

from bot.core.database import Id, UTCDateTime, metadata

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

shifts = Table(
    "shifts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("member_id", BigInteger, ForeignKey("members.telegram_id"), nullable=False, index=True),
    Column("weekday", Integer, nullable=False),
    Column("starts", Integer, nullable=False),
    Column("ends", Integer, nullable=False),
    # The zone for which `turns_at` was reckoned: a shop that moves to another one has its shifts set anew.
    Column("zone", String(64), nullable=False),
    Column("turns_at", UTCDateTime, nullable=False, index=True),
)


async def remove_all(db: AsyncConnection, member_id: int) -> None:
    """Somebody works here no more."""
    await db.execute(delete(shifts).where(shifts.c.member_id == member_id))
