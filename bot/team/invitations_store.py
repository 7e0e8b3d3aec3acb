"""The table of invitations. Only a hash of the token is kept: who reads the database can let nobody in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, String, Table, and_, delete, or_, select, update

from bot.core.database import Id, UTCDateTime, insert, metadata
from bot.team.model import Role
from bot.team.store import members

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.ext.asyncio import AsyncConnection

invitations = Table(
    "invitations",
    metadata,
    Column("id", Id, primary_key=True),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("role", String(16), nullable=False),
    Column("invited_by", BigInteger, nullable=False),
    Column("expires_at", UTCDateTime, nullable=False),
    Column("used_by", BigInteger),
    Column("used_at", UTCDateTime),
)


async def add(db: AsyncConnection, token_hash: str, role: Role, invited_by: int, expires_at: datetime) -> int:
    values = {"token_hash": token_hash, "role": role, "invited_by": invited_by, "expires_at": expires_at}
    id_: int = (await db.execute(insert(db, invitations).values(**values).returning(invitations.c.id))).scalar_one()
    return id_


async def role_of(db: AsyncConnection, token_hash: str, now: datetime, *, used_by: int) -> Role | None:
    """The role that the link gives, or gave to that very person."""
    good = or_(_is_open(now), invitations.c.used_by == used_by)
    role = await db.scalar(select(invitations.c.role).where(invitations.c.token_hash == token_hash, good))
    return Role(role) if role else None


async def use(db: AsyncConnection, token_hash: str, telegram_id: int, now: datetime) -> bool:
    """Says whether this person is the one who may."""
    statement = (
        update(invitations)
        .where(invitations.c.token_hash == token_hash, _is_open(now))
        .values(used_by=telegram_id, used_at=now)
    )
    return bool((await db.execute(statement)).rowcount)


async def withdraw(db: AsyncConnection, invitation_id: int) -> bool:
    """Says whether it was still unused."""
    statement = delete(invitations).where(invitations.c.id == invitation_id, invitations.c.used_by.is_(None))
    return bool((await db.execute(statement)).rowcount)


async def forget_expired(db: AsyncConnection, now: datetime) -> None:
    await db.execute(delete(invitations).where(invitations.c.expires_at <= now))


def _is_open(now: datetime) -> ColumnElement[bool]:
    """The links of an owner end with the owner's rights."""
    owners = select(members.c.telegram_id).where(members.c.role == Role.OWNER)
    return and_(invitations.c.used_by.is_(None), invitations.c.expires_at > now, invitations.c.invited_by.in_(owners))
