"""The tables of vouchers, their uses, and wrong codes. What may happen once only is a guarded update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    select,
)

from bot.core.database import Id, UserText, UTCDateTime, insert, metadata
from bot.loyalty.codes import new_code
from bot.loyalty.model import Terms, Voucher

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy import RowMapping
    from sqlalchemy.ext.asyncio import AsyncConnection

vouchers = Table(
    "vouchers",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", String(20), nullable=False, unique=True),
    Column("terms", JSON, nullable=False),
    Column("customer_id", ForeignKey("customers.id"), index=True),
    Column("origin", String(64), nullable=False),
    Column("parent_id", ForeignKey("vouchers.id")),
    Column("uses", Integer),
    Column("used", Integer, nullable=False),
    Column("issued_at", UTCDateTime, nullable=False),
    Column("valid_until", UTCDateTime, nullable=False),
    Column("cancelled_at", UTCDateTime),
    # Public vouchers have no customer, and NULLs differ from each other: an origin may have many.
    UniqueConstraint("origin", "customer_id"),
)

voucher_uses = Table(
    "voucher_uses",
    metadata,
    Column("id", Id, primary_key=True),
    Column("voucher_id", ForeignKey(vouchers.c.id), nullable=False),
    # Names the button that was pressed: its second press is no second use.
    Column("press", String(16), nullable=False, unique=True),
    Column("redeemed_at", UTCDateTime, nullable=False),
    Column("redeemed_by", BigInteger, nullable=False),
    Column("redeemed_by_name", UserText, nullable=False),
    Column("reversed_at", UTCDateTime),
    Column("reversed_by", BigInteger),
    Column("reversed_by_name", UserText),
    Column("reason", String(16)),
    Index(None, "voucher_id"),
)

wrong_codes = Table(
    "wrong_codes",
    metadata,
    Column("telegram_id", BigInteger, primary_key=True, autoincrement=False),
    Column("wrong", Integer, nullable=False),
    Column("since", UTCDateTime, nullable=False),
    Column("holds", Integer, nullable=False),
    Column("held_until", UTCDateTime),
)

_VOUCHER = [vouchers.c[name] for name in Voucher.__dataclass_fields__]
# Among 19^8 codes one that is taken is a rarity, and two in a row are a fault of the machine's randomness.
_TRIES = 3


async def issue(
    db: AsyncConnection,
    terms: Terms,
    *,
    origin: str,
    customer_id: int | None,
    now: datetime,
    zone: ZoneInfo,
    code: str | None = None,
    parent: Voucher | None = None,
) -> Voucher:
    """Give a voucher, in the caller's transaction. Asked again for the same origin and customer, it gives the same one.

    `code` is the owner's word for a public voucher; raises ValueError when that is taken. A voucher with a `parent`
    ends with it.
    """
    new = {
        "terms": terms.to_json(),
        "customer_id": customer_id,
        "origin": origin,
        "parent_id": parent.id if parent else None,
        "uses": terms.uses,
        "used": 0,
        "issued_at": now,
        "valid_until": parent.valid_until if parent else terms.ends(now, zone),
    }
    statement = insert(db, vouchers).on_conflict_do_nothing().returning(*_VOUCHER)
    for _ in range(_TRIES):
        row = (await db.execute(statement.values(new | {"code": code or new_code()}))).mappings().first()
        issued = _voucher(row) if row else await given(db, origin, customer_id)
        if issued:
            return issued
    raise ValueError(code)


async def given(db: AsyncConnection, origin: str, customer_id: int | None) -> Voucher | None:
    """The voucher that the customer has from there, if any."""
    statement = select(*_VOUCHER).where(vouchers.c.origin == origin, vouchers.c.customer_id == customer_id)
    if customer_id is None:
        return None
    row = (await db.execute(statement)).mappings().first()
    return _voucher(row) if row else None


def _voucher(row: RowMapping) -> Voucher:
    return Voucher(**{**row, "terms": Terms.from_json(row["terms"])})
