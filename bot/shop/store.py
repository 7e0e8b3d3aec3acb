"""The tables of the shop: one row for the shop, one for each branch."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import JSON, Column, Float, Integer, String, Table, delete, select, update

from bot.core.database import Id, UserText, insert, metadata
from bot.shop.model import Branch, Hours, Shop, Window

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

shops = Table(
    "shops",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", UserText, nullable=False),
    Column("phone", UserText),
    Column("links", UserText),
    Column("zone", String(64), nullable=False),
    Column("language", String(8), nullable=False),
)

branches = Table(
    "branches",
    metadata,
    Column("id", Id, primary_key=True),
    Column("names", JSON, nullable=False),
    Column("addresses", JSON, nullable=False),
    Column("hours", JSON, nullable=False),
    Column("phone", UserText),
    Column("latitude", Float),
    Column("longitude", Float),
)

_THE_SHOP = 1


async def load(db: AsyncConnection) -> Shop | None:
    """The shop with its branches in the order they were added; None before anything was said about it."""
    row = (await db.execute(select(shops))).mappings().first()
    if row is None:
        return None
    found = (await db.execute(select(branches).order_by(branches.c.id))).mappings()
    fields = {key: value for key, value in row.items() if key not in {"id", "zone"}}
    return Shop(**fields, zone=ZoneInfo(row["zone"]), branches=tuple(_branch(dict(branch)) for branch in found))


async def save(db: AsyncConnection, shop: Shop) -> None:
    """Write what is said of the shop itself; branches are written one by one."""
    values = {
        "name": shop.name,
        "phone": shop.phone,
        "links": shop.links,
        "zone": shop.zone.key,
        "language": shop.language,
    }
    statement = insert(db, shops).values(id=_THE_SHOP, **values)
    await db.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))


async def add_branch(db: AsyncConnection, branch: Branch) -> int:
    statement = insert(db, branches).values(**_values(branch)).returning(branches.c.id)
    return int((await db.execute(statement)).scalar_one())


async def save_branch(db: AsyncConnection, branch: Branch) -> None:
    await db.execute(update(branches).where(branches.c.id == branch.id).values(**_values(branch)))


async def delete_branch(db: AsyncConnection, branch_id: int) -> None:
    await db.execute(delete(branches).where(branches.c.id == branch_id))


def _values(branch: Branch) -> dict[str, Any]:
    return {
        "names": dict(branch.names),
        "addresses": dict(branch.addresses),
        "hours": [[str(window) for window in day] for day in branch.hours.week],
        "phone": branch.phone,
        "latitude": branch.latitude,
        "longitude": branch.longitude,
    }


def _branch(row: dict[str, Any]) -> Branch:
    week = tuple(tuple(_window(text) for text in day) for day in row.pop("hours"))
    return Branch(**row, hours=Hours(week))


def _window(text: str) -> Window:
    opens, closes = text.split("–")
    return Window(time.fromisoformat(opens), time.fromisoformat(closes))
