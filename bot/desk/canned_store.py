"""The tables of canned answers, and of the presses that sent one: a button sends once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, Integer, String, Table, delete, select, update
from sqlalchemy import insert as insert_into

from bot.core.database import Id, UserText, insert, metadata
from bot.desk.canned import CannedAnswer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.ext.asyncio import AsyncConnection

canned_answers = Table(
    "canned_answers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("title", UserText, nullable=False),
    Column("used", Integer, nullable=False),
)

canned_texts = Table(
    "canned_texts",
    metadata,
    Column("answer_id", ForeignKey(canned_answers.c.id), primary_key=True),
    Column("language", String(8), primary_key=True),
    Column("text", UserText, nullable=False),
)

canned_presses = Table(
    "canned_presses",
    metadata,
    Column("press", String(16), primary_key=True),
    # Of the desk. No foreign key: what was said is erased with the customer, that the button was pressed is not.
    Column("message_id", Id),
)


async def load(db: AsyncConnection, answer_id: int | None = None) -> Sequence[CannedAnswer]:
    """All answers, or that one, the oldest first."""
    wanted = select(canned_answers.c.id, canned_answers.c.title, canned_answers.c.used)
    worded = select(canned_texts)
    if answer_id is not None:
        wanted, worded = wanted.where(canned_answers.c.id == answer_id), worded.where(_of(answer_id))
    texts: dict[int, dict[str, str]] = {}
    for row in await db.execute(worded):
        texts.setdefault(row.answer_id, {})[row.language] = row.text
    return [
        CannedAnswer(row.id, row.title, texts.get(row.id, {}), row.used)
        for row in await db.execute(wanted.order_by(canned_answers.c.id))
    ]


async def add(db: AsyncConnection, title: str) -> int:
    statement = insert_into(canned_answers).values(title=title, used=0).returning(canned_answers.c.id)
    return int((await db.execute(statement)).scalar_one())


async def rename(db: AsyncConnection, answer_id: int, title: str) -> bool:
    statement = update(canned_answers).where(canned_answers.c.id == answer_id).values(title=title)
    return bool((await db.execute(statement)).rowcount)


async def put_text(db: AsyncConnection, answer_id: int, language: str, text: str) -> None:
    statement = insert(db, canned_texts).values(answer_id=answer_id, language=language, text=text)
    await db.execute(statement.on_conflict_do_update(index_elements=["answer_id", "language"], set_={"text": text}))


async def drop_text(db: AsyncConnection, answer_id: int, language: str) -> None:
    await db.execute(delete(canned_texts).where(_of(answer_id), canned_texts.c.language == language))


async def drop(db: AsyncConnection, answer_id: int) -> None:
    await db.execute(delete(canned_texts).where(_of(answer_id)))
    await db.execute(delete(canned_answers).where(canned_answers.c.id == answer_id))


async def count_use(db: AsyncConnection, answer_id: int) -> None:
    used = canned_answers.c.used + 1
    await db.execute(update(canned_answers).where(canned_answers.c.id == answer_id).values(used=used))


async def claim(db: AsyncConnection, press: str) -> bool:
    """Says whether this is the first time that this very button is pressed."""
    statement = insert(db, canned_presses).values(press=press).on_conflict_do_nothing(index_elements=["press"])
    return (await db.execute(statement.returning(canned_presses.c.press))).first() is not None


async def sent_by(db: AsyncConnection, press: str) -> int | None:
    """The desk's message that the button sent, if it was pressed."""
    found: int | None = await db.scalar(select(canned_presses.c.message_id).where(canned_presses.c.press == press))
    return found


async def remember(db: AsyncConnection, press: str, message_id: int) -> None:
    await db.execute(update(canned_presses).where(canned_presses.c.press == press).values(message_id=message_id))


def _of(answer_id: int) -> ColumnElement[bool]:
    return canned_texts.c.answer_id == answer_id
