"""The tables of the team. A person who left keeps the row, without a role, so that old answers keep their author."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, Integer, String, Table, case, delete, func, select, update

from bot.core.database import UserText, UTCDateTime, insert, metadata
from bot.team.model import Member, Role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

members = Table(
    "members",
    metadata,
    Column("telegram_id", BigInteger, primary_key=True, autoincrement=False),
    Column("role", String(16)),
    Column("name", UserText, nullable=False),
    Column("since", UTCDateTime, nullable=False),
)

staff_group = Table(
    "staff_group",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("linked_at", UTCDateTime, nullable=False),
)

_THE_GROUP = 1


async def member(db: AsyncConnection, telegram_id: int) -> Member | None:
    """The person, if they work here now."""
    row = (
        await db.execute(
            select(members.c.telegram_id, members.c.role, members.c.name).where(
                members.c.telegram_id == telegram_id, members.c.role.is_not(None)
            )
        )
    ).first()
    return Member(row.telegram_id, Role(row.role), row.name) if row else None


async def owners(db: AsyncConnection) -> Sequence[int]:
    rows = await db.scalars(select(members.c.telegram_id).where(members.c.role == Role.OWNER))
    return [int(telegram_id) for telegram_id in rows]


async def add(db: AsyncConnection, person: Member, now: datetime) -> None:
    """Take somebody in, or back. An owner stays an owner; an empty name leaves the known one."""
    statement = insert(db, members).values(
        telegram_id=person.telegram_id, role=person.role, name=person.name, since=now
    )
    role = case((members.c.role == Role.OWNER, Role.OWNER), else_=person.role)
    await db.execute(
        statement.on_conflict_do_update(
            index_elements=["telegram_id"], set_={"role": role, "name": person.name or members.c.name}
        )
    )


async def claim_ownership(db: AsyncConnection, person: Member, now: datetime) -> bool:
    """Make the person the owner, if there is none yet. Says whether that happened."""
    if await db.scalar(select(func.count()).where(members.c.role == Role.OWNER)):
        return False
    await add(db, person, now)
    return True


async def end_staff(db: AsyncConnection, telegram_id: int) -> bool:
    """Take the staff role from somebody; owners keep theirs. Says whether there was one to take."""
    statement = (
        update(members).where(members.c.telegram_id == telegram_id, members.c.role == Role.STAFF).values(role=None)
    )
    return bool((await db.execute(statement)).rowcount)


async def group(db: AsyncConnection) -> int | None:
    chat_id: int | None = await db.scalar(select(staff_group.c.chat_id))
    return chat_id


async def link_group(db: AsyncConnection, chat_id: int, now: datetime) -> None:
    values = {"chat_id": chat_id, "linked_at": now}
    statement = insert(db, staff_group).values(id=_THE_GROUP, **values)
    await db.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))


async def move_group(db: AsyncConnection, old: int, new: int) -> bool:
    """The group got a new id. Guarded, because Telegram tells it twice."""
    statement = update(staff_group).where(staff_group.c.chat_id == old).values(chat_id=new)
    return bool((await db.execute(statement)).rowcount)


async def unlink_group(db: AsyncConnection, chat_id: int) -> bool:
    return bool((await db.execute(delete(staff_group).where(staff_group.c.chat_id == chat_id))).rowcount)
