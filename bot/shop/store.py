"""The tables of the shop: one row for the shop, one for each branch, one for each special day."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from sqlalchemy import JSON, Boolean, Column, Date, Float, Integer, String, Table, delete, false, select, update

from bot.core.database import Id, UserText, insert, metadata
from bot.shop.model import Branch, Hours, Shop, SpecialDay, Window

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

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
    Column("closed_on_holidays", Boolean, nullable=False, server_default=false()),
    Column("delivery", JSON, nullable=False),
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
    Column("zone", String(64)),
)

special_days = Table(
    "special_days",
    metadata,
    Column("branch_id", Id, primary_key=True, autoincrement=False),  # `_ALL` for every branch
    Column("day", Date, primary_key=True),
    Column("hours", JSON, nullable=False),
)

_THE_SHOP = 1
_ALL = 0


async def load(db: AsyncConnection) -> Shop | None:
    """The shop with its branches in the order they were added; None before anything was said about it."""
    row = (await db.execute(select(shops))).mappings().first()
    if row is None:
        return None
    found = (await db.execute(select(branches).order_by(branches.c.id))).mappings()
    fields = {key: value for key, value in row.items() if key not in {"id", "zone"}}
    fields["delivery"] = row["delivery"] or {}
    return Shop(**fields, zone=ZoneInfo(row["zone"]), branches=tuple(_branch(dict(branch)) for branch in found))


async def save(db: AsyncConnection, shop: Shop) -> None:
    """Write what is said of the shop itself; branches are written one by one."""
    values = {
        "name": shop.name,
        "phone": shop.phone,
        "links": shop.links,
        "zone": shop.zone.key,
        "language": shop.language,
        "closed_on_holidays": shop.closed_on_holidays,
        "delivery": dict(shop.delivery),
    }
    statement = insert(db, shops).values(id=_THE_SHOP, **values)
    await db.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))


async def add_branch(db: AsyncConnection, branch: Branch) -> int:
    statement = insert(db, branches).values(**_values(branch)).returning(branches.c.id)
    return int((await db.execute(statement)).scalar_one())


async def save_branch(db: AsyncConnection, branch: Branch) -> None:
    await db.execute(update(branches).where(branches.c.id == branch.id).values(**_values(branch)))


async def delete_branch(db: AsyncConnection, branch_id: int) -> None:
    await db.execute(delete(special_days).where(special_days.c.branch_id == branch_id))
    await db.execute(delete(branches).where(branches.c.id == branch_id))


async def load_special_days(db: AsyncConnection) -> Sequence[SpecialDay]:
    """In the order of the calendar; what holds for every branch comes first."""
    rows = await db.execute(select(special_days).order_by(special_days.c.day, special_days.c.branch_id))
    return [SpecialDay(row.day, _windows(row.hours), row.branch_id or None) for row in rows]


async def save_special_day(db: AsyncConnection, special: SpecialDay) -> None:
    """In the place of what was said of that day before."""
    hours = _texts(special.windows)
    statement = insert(db, special_days).values(branch_id=special.branch_id or _ALL, day=special.day, hours=hours)
    await db.execute(statement.on_conflict_do_update(index_elements=["branch_id", "day"], set_={"hours": hours}))


async def delete_special_day(db: AsyncConnection, day: date, branch_id: int | None) -> None:
    day_of = special_days.c.day == day, special_days.c.branch_id == (branch_id or _ALL)
    await db.execute(delete(special_days).where(*day_of))


def _values(branch: Branch) -> dict[str, Any]:
    return {
        "names": dict(branch.names),
        "addresses": dict(branch.addresses),
        "hours": [_texts(day) for day in branch.hours.week],
        "phone": branch.phone,
        "latitude": branch.latitude,
        "longitude": branch.longitude,
        "zone": branch.zone.key if branch.zone else None,
    }


def _branch(row: dict[str, Any]) -> Branch:
    week, zone = tuple(_windows(day) for day in row.pop("hours")), row.pop("zone")
    return Branch(**row, hours=Hours(week), zone=ZoneInfo(zone) if zone else None)


def _texts(windows: Sequence[Window]) -> list[str]:
    return [str(window) for window in windows]


def _windows(texts: Sequence[str]) -> tuple[Window, ...]:
    return tuple(_window(text) for text in texts)


def _window(text: str) -> Window:
    opens, closes = text.split("–")
    return Window(time.fromisoformat(opens), time.fromisoformat(closes))
