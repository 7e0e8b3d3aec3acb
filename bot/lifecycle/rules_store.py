"""The tables of what the owner set: one row of rules, and one for each holiday that was touched."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, Boolean, Column, Date, Integer, String, Table, delete, select, update

from bot.core.database import UserText, UTCDateTime, insert, metadata
from bot.i18n import Locale
from bot.lifecycle.holidays import Holiday
from bot.lifecycle.model import LeapDay, Rules
from bot.loyalty.model import Terms

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

greeting_rules = Table(
    "greeting_rules",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("birthdays", Boolean, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("late_days", Integer, nullable=False),
    Column("leap_day", String(8), nullable=False),
    Column("voucher", JSON(none_as_null=True)),
    Column("hints", Boolean, nullable=False),
    Column("anniversary_since", UTCDateTime),
    Column("welcome_since", UTCDateTime),
    Column("planned_on", Date),
)

holidays = Table(
    "holidays",
    metadata,
    Column("code", String(32), primary_key=True),
    Column("month", Integer),
    Column("day", Integer),
    Column("dates", JSON, nullable=False),
    Column("languages", JSON, nullable=False),
    Column("name", UserText, nullable=False),
    Column("texts", JSON, nullable=False),
    Column("on_since", UTCDateTime),
    Column("planned_year", Integer),
)

_THE_RULES = 1


async def load(db: AsyncConnection) -> Rules:
    row = (await db.execute(select(*(greeting_rules.c[one.name] for one in fields(Rules))))).mappings().first()
    if row is None:
        return Rules()
    voucher = Terms.from_json(row["voucher"]) if row["voucher"] else None
    return Rules(**{**row, "leap_day": LeapDay(row["leap_day"]), "voucher": voucher})


async def change(db: AsyncConnection, changes: Mapping[str, Any]) -> Rules:
    """Set these fields and no others, so that two who change different ones keep both. Gives the rules as they are."""
    rules = replace(Rules(), **changes)
    values = {one.name: getattr(rules, one.name) for one in fields(Rules)}
    values["voucher"] = rules.voucher.to_json() if rules.voucher else None
    statement = insert(db, greeting_rules).values(id=_THE_RULES, **values)
    changed = {name: values[name] for name in changes}
    await db.execute(statement.on_conflict_do_update(index_elements=["id"], set_=changed))
    return await load(db)


async def kept_holidays(db: AsyncConnection) -> Sequence[Holiday]:
    """Those that the owner touched or added."""
    return [_holiday(row) for row in (await db.execute(select(holidays))).mappings()]


async def save_holiday(db: AsyncConnection, holiday: Holiday) -> None:
    values: dict[str, Any] = {
        "month": holiday.yearly[0] if holiday.yearly else None,
        "day": holiday.yearly[1] if holiday.yearly else None,
        "dates": {str(year): day.isoformat() for year, day in holiday.dates.items()},
        "languages": list(holiday.languages),
        "name": holiday.name,
        "texts": dict(holiday.texts),
        "on_since": holiday.on_since,
        "planned_year": holiday.planned_year,
    }
    statement = insert(db, holidays).values(code=holiday.code, **values)
    await db.execute(statement.on_conflict_do_update(index_elements=["code"], set_=values))


async def mark_planned(db: AsyncConnection, code: str, year: int) -> None:
    """Everybody's greeting of that year is written down. A holiday that is on has a row."""
    await db.execute(update(holidays).where(holidays.c.code == code).values(planned_year=year))


async def delete_holiday(db: AsyncConnection, code: str) -> None:
    await db.execute(delete(holidays).where(holidays.c.code == code))


def _holiday(row: RowMapping) -> Holiday:
    return Holiday(
        code=row["code"],
        yearly=(row["month"], row["day"]) if row["month"] else None,
        languages=tuple(Locale(code) for code in row["languages"]),
        dates={int(year): date.fromisoformat(day) for year, day in row["dates"].items()},
        name=row["name"],
        texts=row["texts"],
        on_since=row["on_since"],
        planned_year=row["planned_year"],
    )
