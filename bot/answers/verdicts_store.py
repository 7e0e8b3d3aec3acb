"""The table of texts that looked like complaints, and what a person said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, Boolean, Column, Index, Table, UniqueConstraint, delete, func, select, update

from bot.answers.verdicts import Suspicion
from bot.core.database import Id, UserText, UTCDateTime, insert, metadata

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

complaint_verdicts = Table(
    "complaint_verdicts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    # What the customer wrote, Telegram HTML, until a person has judged it. Then its skeleton if it was no complaint.
    Column("words", UserText, nullable=False),
    Column("said_at", UTCDateTime, nullable=False),
    Column("ticket_id", Id),
    Column("is_complaint", Boolean),
    Column("judged_by", BigInteger),
    Column("judged_at", UTCDateTime),
    UniqueConstraint("customer_id", "message_id"),
    Index(None, "ticket_id"),
    Index(None, "is_complaint", "judged_at"),
)

_SUSPICION = [complaint_verdicts.c[name] for name in Suspicion.__dataclass_fields__]
_UNJUDGED = complaint_verdicts.c.is_complaint.is_(None)


async def add(
    db: AsyncConnection, customer_id: int, message_id: int, words: str, now: datetime, *, ticket_id: int | None
) -> int:
    """The same message is the same suspicion, also when it is handled once more after a crash."""
    new = {
        "customer_id": customer_id,
        "message_id": message_id,
        "words": words,
        "said_at": now,
        "ticket_id": ticket_id,
    }
    statement = insert(db, complaint_verdicts).values(new)
    same = ["customer_id", "message_id"]
    statement = statement.on_conflict_do_update(index_elements=same, set_={"words": words})
    return int((await db.execute(statement.returning(complaint_verdicts.c.id))).scalar_one())


async def suspicion(db: AsyncConnection, id_: int) -> Suspicion | None:
    row = (await db.execute(select(*_SUSPICION).where(complaint_verdicts.c.id == id_))).mappings().first()
    return Suspicion(**row) if row else None


async def of_ticket(db: AsyncConnection, ticket_id: int) -> Suspicion | None:
    """What nobody has judged yet of this ticket; the latest, if there are several."""
    statement = select(*_SUSPICION).where(complaint_verdicts.c.ticket_id == ticket_id, _UNJUDGED)
    row = (await db.execute(statement.order_by(complaint_verdicts.c.id.desc()))).mappings().first()
    return Suspicion(**row) if row else None


async def judge(
    db: AsyncConnection, id_: int, member_id: int, now: datetime, *, is_complaint: bool, words: str
) -> bool:
    """Keep what a member says, and of the words only those given. Says whether it is the first verdict."""
    verdict = {"is_complaint": is_complaint, "judged_by": member_id, "judged_at": now, "words": words}
    statement = update(complaint_verdicts).where(complaint_verdicts.c.id == id_, _UNJUDGED).values(**verdict)
    return bool((await db.execute(statement)).rowcount)


async def put_into_ticket(db: AsyncConnection, id_: int, ticket_id: int) -> bool:
    """Says whether it was in none before."""
    statement = update(complaint_verdicts).where(
        complaint_verdicts.c.id == id_, complaint_verdicts.c.ticket_id.is_(None)
    )
    return bool((await db.execute(statement.values(ticket_id=ticket_id))).rowcount)


async def drop(db: AsyncConnection, id_: int, customer_id: int) -> Suspicion | None:
    """Take back what nobody has judged and nobody works on. None when it is too late for that."""
    statement = delete(complaint_verdicts).where(
        complaint_verdicts.c.id == id_,
        complaint_verdicts.c.customer_id == customer_id,
        complaint_verdicts.c.ticket_id.is_(None),
        _UNJUDGED,
    )
    row = (await db.execute(statement.returning(*_SUSPICION))).mappings().first()
    return Suspicion(**row) if row else None


async def cleared(db: AsyncConnection) -> Sequence[str]:
    """The skeletons of what is no complaint, by a person's word."""
    statement = select(complaint_verdicts.c.words).where(complaint_verdicts.c.is_complaint.is_(False))
    return (await db.scalars(statement)).all()


async def counts(db: AsyncConnection, since: datetime) -> tuple[int, int]:
    """How many verdicts were given from then on: it was a complaint, it was none."""
    statement = (
        select(complaint_verdicts.c.is_complaint, func.count())
        .where(complaint_verdicts.c.judged_at >= since)
        .group_by(complaint_verdicts.c.is_complaint)
    )
    found = {bool(row[0]): int(row[1]) for row in await db.execute(statement)}
    return found.get(True, 0), found.get(False, 0)


async def forget_unjudged(db: AsyncConnection, before: datetime) -> None:
    await db.execute(delete(complaint_verdicts).where(_UNJUDGED, complaint_verdicts.c.said_at < before))


async def of_customer(db: AsyncConnection, customer_id: int) -> Sequence[RowMapping]:
    named: list[Any] = [complaint_verdicts.c[name] for name in ("said_at", "words", "is_complaint")]
    statement = select(*named).where(complaint_verdicts.c.customer_id == customer_id)
    return (await db.execute(statement.order_by(complaint_verdicts.c.id))).mappings().all()


async def erase(db: AsyncConnection, customer_id: int) -> None:
    await db.execute(delete(complaint_verdicts).where(complaint_verdicts.c.customer_id == customer_id))
