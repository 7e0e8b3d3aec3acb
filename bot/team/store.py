"""The tables of the team. A person who left keeps the row, without a role, so that old answers keep their author."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, Column, Integer, String, Table, case, delete, func, select, update

from bot.core.database import UserText, UTCDateTime, insert, metadata
from bot.team.model import Member, Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

members = Table(
    "members",
    metadata,
    Column("telegram_id", BigInteger, primary_key=True, autoincrement=False),
    Column("role", String(16)),
    Column("name", UserText, nullable=False),
    Column("since", UTCDateTime, nullable=False),
    Column("on_duty_since", UTCDateTime),
    # An owner ended their work: being in the group does not make them staff again.
    Column("dismissed_at", UTCDateTime),
)

staff_group = Table(
    "staff_group",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("linked_at", UTCDateTime, nullable=False),
)

_THE_GROUP = 1
_MEMBER = (members.c.telegram_id, members.c.role, members.c.name, members.c.on_duty_since)
_WORKS_HERE = members.c.role.is_not(None)
_ENDED = {"role": None, "on_duty_since": None}


async def member(db: AsyncConnection, telegram_id: int) -> Member | None:
    """The person, if they work here now."""
    row = (
        (await db.execute(select(*_MEMBER).where(members.c.telegram_id == telegram_id, _WORKS_HERE))).mappings().first()
    )
    return _member(row) if row else None


async def colleagues(db: AsyncConnection) -> Sequence[Member]:
    """All who work here, those who came first before the others."""
    rows = await db.execute(select(*_MEMBER).where(_WORKS_HERE).order_by(members.c.since, members.c.telegram_id))
    return [_member(row) for row in rows.mappings()]


async def owners(db: AsyncConnection) -> Sequence[int]:
    rows = await db.scalars(select(members.c.telegram_id).where(members.c.role == Role.OWNER))
    return [int(telegram_id) for telegram_id in rows]


async def add(db: AsyncConnection, person: Member, now: datetime, *, also_dismissed: bool = True) -> Member | None:
    """Take somebody in, or back. Nobody's role gets lower by this; an empty name leaves the known one.

    None: an owner ended the person's work, and `also_dismissed` was not meant.
    """
    statement = insert(db, members).values(
        telegram_id=person.telegram_id, role=person.role, name=person.name, since=now
    )
    higher = [role for role in Role if role.rank > person.role.rank]
    row = (
        (
            await db.execute(
                statement.on_conflict_do_update(
                    index_elements=["telegram_id"],
                    set_={
                        "role": case((members.c.role.in_(higher), members.c.role), else_=person.role),
                        "name": person.name or members.c.name,
                        "dismissed_at": None,
                    },
                    where=None if also_dismissed else members.c.dismissed_at.is_(None),
                ).returning(*_MEMBER)
            )
        )
        .mappings()
        .first()
    )
    return _member(row) if row else None


async def claim_ownership(db: AsyncConnection, person: Member, now: datetime) -> bool:
    """Make the person the owner, if there is none yet. Says whether that happened."""
    if await db.scalar(select(func.count()).where(members.c.role == Role.OWNER)):
        return False
    await add(db, person, now)
    return True


async def leave(db: AsyncConnection, telegram_id: int) -> bool:
    """Take the role from somebody; owners keep theirs. Says whether there was one to take."""
    statement = (
        update(members)
        .where(members.c.telegram_id == telegram_id, _WORKS_HERE, members.c.role != Role.OWNER)
        .values(_ENDED)
    )
    return bool((await db.execute(statement)).rowcount)


async def appoint(db: AsyncConnection, telegram_id: int, role: Role) -> bool:
    """Give somebody who works here another role. Says whether it could be: the last owner stays one."""
    return await _unless_last_owner(db, telegram_id, {"role": role}, may_stay=role is Role.OWNER)


async def dismiss(db: AsyncConnection, telegram_id: int, now: datetime) -> bool:
    """End somebody's work until somebody takes them back. Says whether it could be: the last owner stays."""
    return await _unless_last_owner(db, telegram_id, {**_ENDED, "dismissed_at": now})


async def on_duty(db: AsyncConnection) -> Sequence[Member]:
    """Who was there first stands first."""
    statement = (
        select(*_MEMBER)
        .where(_WORKS_HERE, members.c.on_duty_since.is_not(None))
        .order_by(members.c.on_duty_since, members.c.telegram_id)
    )
    return [_member(row) for row in (await db.execute(statement)).mappings()]


async def go_on_duty(db: AsyncConnection, telegram_id: int, now: datetime, *, name: str = "") -> bool:
    """Says whether they were not on duty before. An owner who had no name yet gets the one they come with."""
    statement = (
        update(members)
        .where(members.c.telegram_id == telegram_id, _WORKS_HERE, members.c.on_duty_since.is_(None))
        .values(on_duty_since=now, name=case((members.c.name == "", name), else_=members.c.name))
    )
    return bool((await db.execute(statement)).rowcount)


async def go_off_duty(db: AsyncConnection, telegram_id: int) -> bool:
    """Says whether they were on duty until now."""
    statement = (
        update(members)
        .where(members.c.telegram_id == telegram_id, members.c.on_duty_since.is_not(None))
        .values(on_duty_since=None)
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


async def _unless_last_owner(
    db: AsyncConnection, telegram_id: int, values: Mapping[str, Any], *, may_stay: bool = False
) -> bool:
    """The owners' rows are locked first: two owners who end each other's work at once must not both succeed."""
    owning = select(members.c.telegram_id).where(members.c.role == Role.OWNER)
    found = list(await db.scalars(owning.order_by(members.c.telegram_id).with_for_update()))
    if found == [telegram_id] and not may_stay:
        return False
    statement = update(members).where(members.c.telegram_id == telegram_id, _WORKS_HERE).values(**values)
    return bool((await db.execute(statement)).rowcount)


def _member(row: RowMapping) -> Member:
    return Member(**{**row, "role": Role(row["role"])})
