"""The tables of vouchers and their uses. What may happen once only is a guarded update."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    case,
    func,
    or_,
    select,
    update,
)

from bot.core.database import Id, UserText, UTCDateTime, insert, metadata
from bot.customers.store import customers
from bot.loyalty.codes import new_code
from bot.loyalty.model import OWNER, Card, Count, Reason, Terms, Use, Voucher

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy import RowMapping, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.team.model import Member

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

_VOUCHER = [vouchers.c[name] for name in Voucher.__dataclass_fields__]
_USE = [voucher_uses.c[name] for name in Use.__dataclass_fields__]
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
    if customer_id is None:
        return None
    return await _one(db, _select().where(vouchers.c.origin == origin, vouchers.c.customer_id == customer_id))


async def by_id(db: AsyncConnection, voucher_id: int) -> Voucher | None:
    return await _one(db, _select().where(vouchers.c.id == voucher_id))


async def by_code(db: AsyncConnection, codes: Sequence[str], customer_id: int | None) -> Voucher | None:
    """The voucher with one of the codes. For a customer it must be public or their own; None stands for staff."""
    statement = _select().where(vouchers.c.code.in_(codes))
    if customer_id is not None:
        statement = statement.where(or_(vouchers.c.customer_id == customer_id, vouchers.c.customer_id.is_(None)))
    return await _one(db, statement.order_by(vouchers.c.code != codes[0]).limit(1))


async def card(db: AsyncConnection, voucher_id: int) -> Card | None:
    """The voucher with its holder's name and the last use that still counts."""
    holder = select(*_VOUCHER, customers.c.name).join_from(vouchers, customers, isouter=True)
    row = (await db.execute(holder.where(vouchers.c.id == voucher_id))).mappings().first()
    if row is None:
        return None
    last = select(*_USE).where(voucher_uses.c.voucher_id == voucher_id, voucher_uses.c.reversed_at.is_(None))
    use = (await db.execute(last.order_by(voucher_uses.c.id.desc()).limit(1))).mappings().first()
    voucher = _voucher({name: row[name] for name in Voucher.__dataclass_fields__})
    return Card(voucher, row["name"], Use(**use) if use else None)


async def take(db: AsyncConnection, voucher_id: int, now: datetime, count: int = 1) -> bool:
    """Count uses, if the voucher is live and has so many left: of those who try at once, one wins."""
    statement = (
        update(vouchers)
        .where(vouchers.c.id == voucher_id, vouchers.c.valid_until > now, vouchers.c.cancelled_at.is_(None))
        .where(or_(vouchers.c.uses.is_(None), vouchers.c.used + count <= vouchers.c.uses))
        .values(used=vouchers.c.used + count)
    )
    return bool((await db.execute(statement)).rowcount)


async def give_back(db: AsyncConnection, voucher_id: int, count: int = 1) -> None:
    await db.execute(update(vouchers).where(vouchers.c.id == voucher_id).values(used=vouchers.c.used - count))


async def add_use(db: AsyncConnection, voucher_id: int, press: str, member: Member, now: datetime) -> bool:
    """Write down who redeemed it. False when that very button was pressed before."""
    new = {
        "voucher_id": voucher_id,
        "press": press,
        "redeemed_at": now,
        "redeemed_by": member.telegram_id,
        "redeemed_by_name": member.name,
    }
    statement = insert(db, voucher_uses).values(new).on_conflict_do_nothing(index_elements=["press"])
    return (await db.execute(statement.returning(voucher_uses.c.id))).first() is not None


async def use(db: AsyncConnection, use_id: int) -> Use | None:
    row = (await db.execute(select(*_USE).where(voucher_uses.c.id == use_id))).mappings().first()
    return Use(**row) if row else None


async def reverse(db: AsyncConnection, use_id: int, member: Member, reason: Reason, now: datetime) -> bool:
    """Take a use back, once."""
    statement = (
        update(voucher_uses)
        .where(voucher_uses.c.id == use_id, voucher_uses.c.reversed_at.is_(None))
        .values(reversed_at=now, reversed_by=member.telegram_id, reversed_by_name=member.name, reason=reason)
    )
    return bool((await db.execute(statement)).rowcount)


async def live_of(db: AsyncConnection, customer_id: int, now: datetime) -> Sequence[Voucher]:
    """What the customer can use now, the one that ends first on top."""
    statement = (
        _select()
        .where(vouchers.c.customer_id == customer_id, vouchers.c.valid_until > now, vouchers.c.cancelled_at.is_(None))
        .where(or_(vouchers.c.uses.is_(None), vouchers.c.used < vouchers.c.uses))
        .order_by(vouchers.c.valid_until, vouchers.c.id)
    )
    return [_voucher(row) for row in (await db.execute(statement)).mappings()]


async def all_of(db: AsyncConnection, customer_id: int) -> Sequence[Voucher]:
    statement = _select().where(vouchers.c.customer_id == customer_id).order_by(vouchers.c.id)
    return [_voucher(row) for row in (await db.execute(statement)).mappings()]


async def uses_of(db: AsyncConnection, customer_id: int) -> Sequence[Use]:
    statement = select(*_USE).join(vouchers).where(vouchers.c.customer_id == customer_id).order_by(voucher_uses.c.id)
    return [Use(**row) for row in (await db.execute(statement)).mappings()]


async def public_codes(db: AsyncConnection) -> Sequence[str]:
    return list(await db.scalars(select(vouchers.c.code).where(vouchers.c.customer_id.is_(None))))


async def public(db: AsyncConnection, now: datetime, limit: int) -> Sequence[Voucher]:
    """The owners' codes that are not over, newest first."""
    statement = (
        _select()
        .where(vouchers.c.origin == OWNER, vouchers.c.customer_id.is_(None))
        .where(vouchers.c.valid_until > now, vouchers.c.cancelled_at.is_(None))
    )
    rows = (await db.execute(statement.order_by(vouchers.c.id.desc()).limit(limit))).mappings()
    return [_voucher(row) for row in rows]


async def cancel(db: AsyncConnection, voucher_id: int, now: datetime) -> None:
    """End a voucher, and with a public one the codes that customers got for it."""
    mine = or_(vouchers.c.id == voucher_id, vouchers.c.parent_id == voucher_id)
    await db.execute(update(vouchers).where(mine, vouchers.c.cancelled_at.is_(None)).values(cancelled_at=now))


async def cancel_of(db: AsyncConnection, customer_id: int, now: datetime) -> None:
    """End everything the customer has."""
    mine = vouchers.c.customer_id == customer_id
    await db.execute(update(vouchers).where(mine, vouchers.c.cancelled_at.is_(None)).values(cancelled_at=now))


async def counts(db: AsyncConnection, now: datetime, limit: int) -> Sequence[Count]:
    """What became of the vouchers, by origin, the latest first; all apologies together, as each ticket has its own.

    Reads the whole table: for an owner's screen only.
    """
    unused, parent = case((vouchers.c.used == 0, 1), else_=0), vouchers.alias()
    source = case((vouchers.c.origin.startswith("ticket:"), "ticket"), else_=vouchers.c.origin).label("source")
    statement = (
        select(
            source,
            func.max(parent.c.code),
            func.count(),
            func.sum(vouchers.c.used),
            func.sum(case((vouchers.c.valid_until <= now, unused), else_=0)),
        )
        .join_from(vouchers, parent, vouchers.c.parent_id == parent.c.id, isouter=True)
        .where(or_(vouchers.c.origin != OWNER, vouchers.c.customer_id.is_not(None)))
        .group_by("source")
        .order_by(func.max(vouchers.c.id).desc())
        .limit(limit)
    )
    return [Count(*row) for row in await db.execute(statement)]


def _select() -> Select[tuple[object, ...]]:
    return select(*_VOUCHER)


async def _one(db: AsyncConnection, statement: Select[tuple[object, ...]]) -> Voucher | None:
    row = (await db.execute(statement)).mappings().first()
    return _voucher(row) if row else None


def _voucher(row: RowMapping | dict[str, Any]) -> Voucher:
    return Voucher(**{**row, "terms": Terms.from_json(row["terms"])})
