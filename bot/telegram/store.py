"""Two small tables of the Telegram side: where each person stands in a dialogue, and what was published to Telegram."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, BigInteger, Column, String, Table, bindparam, delete, select

from bot.core.database import Insert, UTCDateTime, for_each_dialect, insert, metadata

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

dialogues = Table(
    "dialogues",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("state", String(64)),
    Column("data", JSON, nullable=False),
    Column("at", UTCDateTime, nullable=False),
)

published = Table(
    "published",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("fingerprint", String(64), nullable=False),
)

Key = tuple[int, int, int]


# To build a statement costs as much as to execute it, so those of every update are built once.
_AT_KEY = (
    dialogues.c.bot_id == bindparam("bot"),
    dialogues.c.chat_id == bindparam("chat"),
    dialogues.c.user_id == bindparam("user"),
)
_DIALOGUE = select(dialogues.c.state, dialogues.c.data).where(*_AT_KEY)
_FORGET = delete(dialogues).where(*_AT_KEY)


def _replacing(new: Insert) -> Insert:
    return new.on_conflict_do_update(
        index_elements=dialogues.primary_key, set_={name: new.excluded[name] for name in ("state", "data", "at")}
    )


_SAVE = for_each_dialect(lambda insert: _replacing(insert(dialogues)))


async def dialogue(db: AsyncConnection, key: Key) -> tuple[str | None, dict[str, Any]] | None:
    row = (await db.execute(_DIALOGUE, _named(key))).first()
    return (row.state, row.data) if row else None


async def save_dialogue(
    db: AsyncConnection, key: Key, state: str | None, data: Mapping[str, Any], now: datetime
) -> None:
    """Keep the place in the dialogue; one without state and data is not kept."""
    if state is None and not data:
        await db.execute(_FORGET, _named(key))
        return
    bot_id, chat_id, user_id = key
    new = {"bot_id": bot_id, "chat_id": chat_id, "user_id": user_id, "state": state, "data": dict(data), "at": now}
    await db.execute(_SAVE[db.dialect.name], new)


def _named(key: Key) -> dict[str, int]:
    return dict(zip(("bot", "chat", "user"), key, strict=True))


async def drafts(db: AsyncConnection, user_id: int) -> list[dict[str, Any]]:
    """What the person wrote in dialogues and has not sent yet."""
    return list(await db.scalars(select(dialogues.c.data).where(dialogues.c.user_id == user_id)))


async def forget_dialogues(db: AsyncConnection, user_id: int) -> None:
    await db.execute(delete(dialogues).where(dialogues.c.user_id == user_id))


async def fingerprint(db: AsyncConnection, name: str) -> str | None:
    found: str | None = await db.scalar(select(published.c.fingerprint).where(published.c.name == name))
    return found


async def save_fingerprint(db: AsyncConnection, name: str, value: str) -> None:
    statement = insert(db, published).values(name=name, fingerprint=value)
    await db.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"fingerprint": value}))
