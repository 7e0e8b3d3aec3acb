"""The tables of what was asked, and of what shall not be asked about again, and every query on them.

Words are kept of those questions only that may teach something, masked, and not for long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import JSON, BigInteger, Column, Index, String, Table, Text, bindparam, func, select, update

from bot.answers.coverage import Case
from bot.answers.learning import Declined, Question, entry_language
from bot.answers.model import MAX_TOPIC, Outcome
from bot.core.database import Id, UserText, UTCDateTime, metadata
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

faq_asked = Table(
    "faq_asked",
    metadata,
    Column("id", Id, primary_key=True),
    Column("asked_at", UTCDateTime, nullable=False),
    Column("customer_id", BigInteger),  # empty once the customer has been erased
    Column("language", Text, nullable=False),
    # What the customer got at first, sure, candidates or nothing; the outcome is how it ended.
    Column("found", String(16), nullable=False),
    Column("outcome", Text, nullable=False),
    Column("topic", Text),
    Column("intent", String(MAX_TOPIC)),
    Column("words", UserText),
    Column("ticket_id", Id),
    Index(None, "asked_at"),
    Index(None, "customer_id"),
)

faq_declined = Table(
    "faq_declined",
    metadata,
    Column("id", Id, primary_key=True),
    Column("language", String(8), nullable=False),
    # Either what it is about, or the pieces of words that several people had in common: nobody's very words.
    Column("intent", String(MAX_TOPIC)),
    Column("pieces", JSON, nullable=False),
    Column("declined_at", UTCDateTime, nullable=False),
)

# Built once: to build it takes 66 µs, to execute it 18.
_MARK = update(faq_asked).where(faq_asked.c.id == bindparam("asked"), faq_asked.c.customer_id == bindparam("customer"))


async def record(
    db: AsyncConnection,
    *,
    now: datetime,
    customer_id: int,
    language: Locale,
    found: Outcome,
    topic: str | None,
    intent: str | None,
    words: str | None,
    ticket_id: int | None,
) -> int:
    row = {
        "asked_at": now,
        "customer_id": customer_id,
        "language": language.value,
        "found": found.value,
        "outcome": found.value,
        "topic": topic,
        "intent": intent,
        "words": words,
        "ticket_id": ticket_id,
    }
    key = (await db.execute(faq_asked.insert(), row)).inserted_primary_key
    assert key is not None
    id_: int = key[0]
    return id_


async def mark(
    db: AsyncConnection,
    asked_id: int,
    customer_id: int,
    outcome: Outcome,
    *,
    topic: str | None,
    words: str | None,
    ticket_id: int | None,
) -> None:
    """What is None stays as it was."""
    given = {"topic": topic, "words": words, "ticket_id": ticket_id}
    values = {"outcome": outcome.value} | {name: value for name, value in given.items() if value is not None}
    await db.execute(_MARK, {"asked": asked_id, "customer": customer_id, **values})


async def forget_words(db: AsyncConnection, before: datetime) -> int:
    """Of all questions asked before then; how many had any."""
    old = faq_asked.c.words.is_not(None), faq_asked.c.asked_at < before
    return (await db.execute(update(faq_asked).where(*old).values(words=None))).rowcount


async def unanswered(db: AsyncConnection, most: int) -> Sequence[Question]:
    """The latest that nobody's entry has answered, as far as their words are kept."""
    open_ones = Outcome.NOTHING, Outcome.CANDIDATES, Outcome.PERSON
    return await _questions(db, most, faq_asked.c.outcome.in_(open_ones))


async def picked(db: AsyncConnection, most: int) -> Sequence[Question]:
    """The latest whose answer was picked from several and did not fail, as far as their words are kept."""
    ended = Outcome.SURE, Outcome.HELPED
    return await _questions(db, most, faq_asked.c.topic.is_not(None), faq_asked.c.outcome.in_(ended))


async def settle(db: AsyncConnection, ids: Sequence[int]) -> None:
    """A person has decided what is learned from them: the words are needed no more."""
    await db.execute(update(faq_asked).where(faq_asked.c.id.in_(ids)).values(words=None))


async def decline(db: AsyncConnection, one: Declined, now: datetime) -> None:
    new = {"language": one.language.value, "intent": one.intent, "pieces": list(one.pieces), "declined_at": now}
    await db.execute(faq_declined.insert(), new)


async def declined(db: AsyncConnection) -> Sequence[Declined]:
    """The oldest first."""
    rows = await db.execute(faq_declined.select().order_by(faq_declined.c.id))
    return [Declined(Locale(row.language), row.intent, tuple(row.pieces)) for row in rows]


async def cases(db: AsyncConnection, since: datetime) -> Sequence[Case]:
    """What was asked from then on, counted by all that makes a difference."""
    asked = faq_asked.c
    kinds = (
        asked.language,
        func.coalesce(asked.intent, asked.topic),
        asked.found,
        asked.outcome,
        asked.topic.is_not(None),
    )
    rows = await db.execute(select(func.count(), *kinds).where(asked.asked_at >= since).group_by(*kinds))
    return [
        Case(number, Locale(language), subject, Outcome(found), Outcome(outcome), is_picked)
        for number, language, subject, found, outcome, is_picked in rows
    ]


async def asked_by(db: AsyncConnection, customer_id: int) -> Sequence[RowMapping]:
    statement = select(faq_asked.c.asked_at, faq_asked.c.topic, faq_asked.c.outcome, faq_asked.c.words)
    statement = statement.where(faq_asked.c.customer_id == customer_id).order_by(faq_asked.c.id)
    return (await db.execute(statement)).mappings().all()


async def forget(db: AsyncConnection, customer_id: int) -> None:
    """Whose they were, and their words; that something was asked stays."""
    theirs = update(faq_asked).where(faq_asked.c.customer_id == customer_id)
    await db.execute(theirs.values(customer_id=None, words=None, ticket_id=None))


async def _questions(db: AsyncConnection, most: int, *conditions: ColumnElement[bool]) -> Sequence[Question]:
    asked = faq_asked.c
    named = [asked[name] for name in Question.__dataclass_fields__]
    kept = asked.words.is_not(None), asked.customer_id.is_not(None)
    statement = select(*named).where(*kept, *conditions).order_by(asked.id.desc()).limit(most)
    return [
        Question(**{**row, "language": entry_language(Locale(row["language"]))})
        for row in (await db.execute(statement)).mappings()
    ]
