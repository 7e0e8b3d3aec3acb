"""The table of the weekly shifts. `turns_at` is when the next begins or ends, so that a tick finds what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    Time,
    UniqueConstraint,
    delete,
    or_,
    select,
    update,
)

from bot.core.database import Id, UTCDateTime, insert, metadata
from bot.team.shifts import Shift

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.ext.asyncio import AsyncConnection

shifts = Table(
    "shifts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("member_id", BigInteger, ForeignKey("members.telegram_id"), nullable=False),
    Column("weekday", Integer, nullable=False),
    Column("starts", Time, nullable=False),
    Column("ends", Time, nullable=False),
    # The zone for which `turns_at` was reckoned: a shop that moves to another one has its shifts set anew.
    Column("zone", String(64), nullable=False),
    Column("turns_at", UTCDateTime, nullable=False, index=True),
    UniqueConstraint("member_id", "weekday", "starts", "ends"),
)

_SHIFT = (shifts.c.id, shifts.c.member_id, shifts.c.weekday, shifts.c.starts, shifts.c.ends)


async def all_of_them(db: AsyncConnection) -> Sequence[Shift]:
    """As the week goes."""
    rows = await db.execute(select(*_SHIFT).order_by(shifts.c.weekday, shifts.c.starts, shifts.c.id))
    return [Shift(**row) for row in rows.mappings()]


async def add(db: AsyncConnection, shift: Shift, zone: str, turns_at: datetime) -> None:
    """The same shift once more changes nothing. Its id is given here, whatever `shift.id` says."""
    values = {
        "member_id": shift.member_id,
        "weekday": shift.weekday,
        "starts": shift.starts,
        "ends": shift.ends,
        "zone": zone,
        "turns_at": turns_at,
    }
    same = ["member_id", "weekday", "starts", "ends"]
    await db.execute(insert(db, shifts).values(**values).on_conflict_do_nothing(index_elements=same))


async def remove(db: AsyncConnection, shift_id: int) -> Shift | None:
    """The shift that was there until now, if it was."""
    row = (await db.execute(delete(shifts).where(shifts.c.id == shift_id).returning(*_SHIFT))).mappings().first()
    return Shift(**row) if row else None


async def remove_all(db: AsyncConnection, member_id: int) -> None:
    """Somebody works here no more."""
    await db.execute(delete(shifts).where(shifts.c.member_id == member_id))


async def is_any_due(db: AsyncConnection, now: datetime, zone: str) -> bool:
    return (await db.execute(select(shifts.c.id).where(_is_due(now, zone)).limit(1))).first() is not None


async def due(db: AsyncConnection, now: datetime, zone: str) -> Sequence[tuple[Shift, datetime]]:
    """What begins or ends, and what was reckoned for another zone, each with the moment for which it stands."""
    rows = await db.execute(select(*_SHIFT, shifts.c.turns_at).where(_is_due(now, zone)).order_by(shifts.c.id))
    return [(Shift(*row[:-1]), row.turns_at) for row in rows]


async def turn(db: AsyncConnection, shift_id: int, was_due: datetime, zone: str, turns_at: datetime) -> bool:
    """Set the next moment. Says whether nobody else did so before."""
    statement = (
        update(shifts).where(shifts.c.id == shift_id, shifts.c.turns_at == was_due).values(zone=zone, turns_at=turns_at)
    )
    return bool((await db.execute(statement)).rowcount)


def _is_due(now: datetime, zone: str) -> ColumnElement[bool]:
    return or_(shifts.c.turns_at <= now, shifts.c.zone != zone)
