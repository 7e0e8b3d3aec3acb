"""The table of the owner's own wordings: Fluent source by language and key, laid over the files' texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, String, Table, delete, select

from bot.core.database import UserText, UTCDateTime, insert, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

own_texts = Table(
    "own_texts",
    metadata,
    Column("language", String(8), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("source", UserText, nullable=False),
    Column("at", UTCDateTime, nullable=False),
)


async def load(db: AsyncConnection) -> dict[str, dict[str, str]]:
    """All of them: language, key, Fluent source."""
    found: dict[str, dict[str, str]] = {}
    for row in await db.execute(select(own_texts)):
        found.setdefault(row.language, {})[row.key] = row.source
    return found


async def put(db: AsyncConnection, language: str, key: str, source: str, now: datetime) -> None:
    values = {"source": source, "at": now}
    statement = insert(db, own_texts).values(language=language, key=key, **values)
    await db.execute(statement.on_conflict_do_update(index_elements=["language", "key"], set_=values))


async def drop(db: AsyncConnection, language: str, key: str) -> None:
    await db.execute(delete(own_texts).where(own_texts.c.language == language, own_texts.c.key == key))
