"""The tables of the owner's rules: one row for what was changed, and one for each tag with a target of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, Column, Integer, String, Table, delete, select

from bot.core.database import Seconds, insert, metadata
from bot.desk.policy import Policy, Privacy

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.ext.asyncio import AsyncConnection

# Nothing in a column: the owner left it as it is by default. No time at all: the owner wants none.
policies = Table(
    "policies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("question", Seconds),
    Column("request", Seconds),
    Column("complaint", Seconds),
    Column("limit", Seconds),
    Column("in_working_hours", Boolean),
    Column("return_after", Seconds),
    Column("close_after", Seconds),
    Column("privacy", String(16)),
)

tiers = Table(
    "tiers",
    metadata,
    Column("tag", String(32), primary_key=True),
    Column("target", Seconds, nullable=False),
)

_THE_POLICY = 1
_NONE = timedelta()


async def load(db: AsyncConnection, default: Policy) -> Policy:
    """The rules as they are: the default, with what the owner changed laid over it."""
    row = (await db.execute(select(*(column for column in policies.c if column.name != "id")))).mappings().first()
    kept = {name: value for name, value in (row or {}).items() if value is not None}
    changed: dict[str, Any] = {name: None if value == _NONE else value for name, value in kept.items()}
    if row and row["privacy"]:
        changed["privacy"] = Privacy(row["privacy"])
    found = {row.tag: row.target for row in await db.execute(select(tiers).order_by(tiers.c.tag))}
    return replace(default, **changed, tiers=found)


async def save(db: AsyncConnection, changes: Mapping[str, Any]) -> None:
    """Set these fields and no others, so that two who change different ones keep both."""
    values = {name: _NONE if value is None else value for name, value in changes.items()}
    statement = insert(db, policies).values(id=_THE_POLICY, **values)
    await db.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))


async def save_tier(db: AsyncConnection, tag: str, target: timedelta | None) -> None:
    if target is None:
        await db.execute(delete(tiers).where(tiers.c.tag == tag))
        return
    statement = insert(db, tiers).values(tag=tag, target=target)
    await db.execute(statement.on_conflict_do_update(index_elements=["tag"], set_={"target": target}))
