"""The table of the answers' entries and every query on it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import JSON, Column, PrimaryKeyConstraint, Table, Text, bindparam, select

from bot.answers import links_store
from bot.answers.model import LANGUAGES, Entry, Topic
from bot.core.database import UserText, UTCDateTime, metadata
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

faq_entries = Table(
    "faq_entries",
    metadata,
    Column("topic", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("question", UserText, nullable=False),
    Column("answer", UserText, nullable=False),
    Column("alternatives", JSON, nullable=False),
    Column("updated_at", UTCDateTime, nullable=False),
    PrimaryKeyConstraint("topic", "language"),
)


async def topics(db: AsyncConnection) -> tuple[Topic, ...]:
    """All entries by topic, in alphabetical order of the codes."""
    links = await links_store.links(db)
    rows = await db.execute(faq_entries.select().order_by(faq_entries.c.topic))
    entries = (
        Entry(row.topic, Locale(row.language), row.question, row.answer, tuple(row.alternatives)) for row in rows
    )
    return tuple(
        Topic(code, tuple(sorted(translations, key=lambda entry: LANGUAGES.index(entry.language))), links.get(code))
        for code, translations in groupby(entries, key=lambda entry: entry.topic)
    )


async def put(db: AsyncConnection, entries: Sequence[Entry], now: datetime) -> None:
    """Write entries over those of the same topic and language; each pair at most once."""
    if not entries:
        return
    rows = [
        {
            "topic": entry.topic,
            "language": entry.language.value,
            "question": entry.question,
            "answer": entry.answer,
            "alternatives": list(entry.alternatives),
            "updated_at": now,
        }
        for entry in entries
    ]
    earlier = faq_entries.delete().where(
        faq_entries.c.topic == bindparam("old_topic"), faq_entries.c.language == bindparam("old_language")
    )
    keys = [{"old_topic": row["topic"], "old_language": row["language"]} for row in rows]
    await db.execute(earlier, keys)
    await db.execute(faq_entries.insert(), rows)


async def delete(db: AsyncConnection, topic: str, language: Locale | None) -> int:
    """Delete one translation, or the whole topic; how many entries went. A topic without any answers nothing."""
    statement = faq_entries.delete().where(faq_entries.c.topic == topic)
    if language is not None:
        statement = statement.where(faq_entries.c.language == language.value)
    deleted = (await db.execute(statement)).rowcount
    if not await db.scalar(select(faq_entries.c.topic).where(faq_entries.c.topic == topic).limit(1)):
        await links_store.unlink(db, topic)
    return deleted
