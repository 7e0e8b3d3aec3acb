"""The tables of apologies that were sent, and of what each role may give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, String, Table, select, update

from bot.core.database import Id, UTCDateTime, insert, metadata
from bot.desk.apology import Apology, ApologyReason, Limit, Limits
from bot.desk.store import tickets
from bot.loyalty.store import vouchers
from bot.team.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.team.model import Member

apologies = Table(
    "apologies",
    metadata,
    # Names the button that was pressed: its second press is no second apology.
    Column("press", String(16), primary_key=True),
    Column("ticket_id", ForeignKey(tickets.c.id), nullable=False, index=True),
    Column("member_id", BigInteger, nullable=False),
    Column("reason", String(16), nullable=False),
    Column("voucher_id", ForeignKey(vouchers.c.id)),
    Column("at", UTCDateTime, nullable=False),
    # Of the desk. No foreign key: what was said is erased with the customer, what it cost stays.
    Column("message_id", Id),
)

apology_limits = Table(
    "apology_limits",
    metadata,
    Column("role", String(16), primary_key=True),
    Column("percent", Integer, nullable=False),
    Column("amount", BigInteger, nullable=False),
)

_APOLOGY = [apologies.c[name] for name in Apology.__dataclass_fields__]


async def limits(db: AsyncConnection) -> Limits:
    rows = await db.execute(select(apology_limits))
    return Limits({Role(row.role): Limit(row.percent, row.amount) for row in rows})


async def set_limit(db: AsyncConnection, role: Role, limit: Limit) -> None:
    values = {"percent": limit.percent, "amount": limit.amount}
    statement = insert(db, apology_limits).values(role=role, **values)
    await db.execute(statement.on_conflict_do_update(index_elements=["role"], set_=values))


async def claim(
    db: AsyncConnection, press: str, ticket_id: int, member: Member, reason: ApologyReason, now: datetime
) -> bool:
    """Says whether this is the first time that this very button is pressed."""
    new = {
        "press": press,
        "ticket_id": ticket_id,
        "member_id": member.telegram_id,
        "reason": reason,
        "at": now,
    }
    statement = insert(db, apologies).values(new).on_conflict_do_nothing(index_elements=["press"])
    return (await db.execute(statement.returning(apologies.c.press))).first() is not None


async def remember(db: AsyncConnection, press: str, message_id: int, voucher_id: int | None) -> None:
    values = {"message_id": message_id, "voucher_id": voucher_id}
    await db.execute(update(apologies).where(apologies.c.press == press).values(**values))


async def sent_by(db: AsyncConnection, press: str) -> int | None:
    """The desk's message that the button sent, if it was pressed."""
    found: int | None = await db.scalar(select(apologies.c.message_id).where(apologies.c.press == press))
    return found


async def of_ticket(db: AsyncConnection, ticket_id: int) -> Sequence[Apology]:
    """The oldest first."""
    rows = await db.execute(select(*_APOLOGY).where(apologies.c.ticket_id == ticket_id).order_by(apologies.c.at))
    return [Apology(**{**row, "reason": ApologyReason(row["reason"])}) for row in rows.mappings()]
