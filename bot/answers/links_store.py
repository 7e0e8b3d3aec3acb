"""The table of links: which of the shop's topics answers which intent of the pack, by a tap of the owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, String, Table, Text, delete, select

from bot.answers.model import MAX_TOPIC
from bot.core.database import insert, metadata

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.ext.asyncio import AsyncConnection

faq_links = Table(
    "faq_links",
    metadata,
    Column("topic", Text, primary_key=True),
    Column("intent", String(MAX_TOPIC), nullable=False),
)


async def links(db: AsyncConnection) -> Mapping[str, str]:
    """The intent of each topic that has one."""
    return {row.topic: row.intent for row in await db.execute(select(faq_links))}


async def link(db: AsyncConnection, topic: str, intent: str) -> None:
    """In the place of what the topic was linked to before."""
    statement = insert(db, faq_links).values(topic=topic, intent=intent)
    await db.execute(statement.on_conflict_do_update(index_elements=["topic"], set_={"intent": intent}))


async def unlink(db: AsyncConnection, topic: str) -> None:
    await db.execute(delete(faq_links).where(faq_links.c.topic == topic))
