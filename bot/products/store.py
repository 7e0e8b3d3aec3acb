"""The tables of the catalogue and every query on them: what is sold, and how many of it are where."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    String,
    Table,
    bindparam,
    case,
    delete,
    select,
    update,
)

from bot.core.database import Id, UserText, UTCDateTime, insert, metadata
from bot.products.model import ALL_SIZES, MAX_STOCK, Product

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Executable
    from sqlalchemy.ext.asyncio import AsyncConnection

products = Table(
    "products",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", UserText, nullable=False, unique=True),
    Column("names", JSON, nullable=False),
    Column("price", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("category", UserText, nullable=False),
    Column("sizes", JSON, nullable=False),
    Column("benefits", JSON, nullable=False),
    Column("advantages", JSON, nullable=False),
    Column("features", JSON, nullable=False),
    Column("picture", UserText),
    Column("link", UserText),
    Column("updated_at", UTCDateTime, nullable=False),
)

product_stock = Table(
    "product_stock",
    metadata,
    Column("product_id", ForeignKey(products.c.id, ondelete="CASCADE"), primary_key=True, autoincrement=False),
    # No foreign key: what is told of a branch that is gone is dropped by `forget_branch`, in its own transaction.
    Column("branch_id", BigInteger, primary_key=True, autoincrement=False),
    Column("size", UserText, primary_key=True),
    Column("number", Integer, nullable=False),
)

_EMPTY: Mapping[str, Any] = {
    "category": "",
    "sizes": [],
    "benefits": {},
    "advantages": {},
    "features": {},
    "picture": None,
    "link": None,
}
_SLICE = 100
_PRODUCT = [products.c[name] for name in Product.__dataclass_fields__ if name != "stock"]


async def load(db: AsyncConnection) -> tuple[Product, ...]:
    """The whole catalogue, in the order in which it came."""
    found: list[Product] = []
    every = list(await db.scalars(select(products.c.id).order_by(products.c.id)))
    for at in range(0, len(every), _SLICE):
        found += await some(db, every[at : at + _SLICE])
    return tuple(found)


async def some(db: AsyncConnection, product_ids: Collection[int], *, lock: bool = False) -> tuple[Product, ...]:
    """Those of these that are there. With `lock`, their stock is nobody else's to change."""
    wanted = select(*_PRODUCT).where(products.c.id.in_(product_ids)).order_by(products.c.id)
    counted = select(product_stock).where(product_stock.c.product_id.in_(product_ids))
    found = (await db.execute(wanted.with_for_update() if lock else wanted)).mappings().all()
    stock: defaultdict[int, dict[int, dict[str, int]]] = defaultdict(dict)
    for row in await db.execute(counted.order_by(product_stock.c.branch_id, product_stock.c.size)):
        stock[row.product_id].setdefault(row.branch_id, {})[row.size] = row.number
    return tuple(
        Product(**{**row, "sizes": _sizes(row["sizes"], stock[row["id"]])}, stock=stock[row["id"]]) for row in found
    )


async def one(db: AsyncConnection, product_id: int, *, lock: bool = False) -> Product | None:
    return next(iter(await some(db, [product_id], lock=lock)), None)


async def ids(db: AsyncConnection) -> dict[str, int]:
    """Which product has which code; until the transaction ends, nobody else changes any of them."""
    statement = select(products.c.code, products.c.id).order_by(products.c.id).with_for_update()
    return {row.code: row.id for row in await db.execute(statement)}


async def add(db: AsyncConnection, rows: Sequence[Mapping[str, Any]], now: datetime) -> None:
    """New products; each row has at least a code, names, a price and a currency. Who came first in this very moment
    is written over.
    """
    statement = insert(db, products)
    anew = {name: statement.excluded[name] for name in (*_EMPTY, "names", "price", "currency", "updated_at")}
    statement = statement.on_conflict_do_update(index_elements=["code"], set_=anew)
    await _many(db, statement, [{**_EMPTY, **row, "updated_at": now} for row in rows])


async def change(db: AsyncConnection, rows: Sequence[Mapping[str, Any]], now: datetime) -> None:
    """Change products by their `code`: only what a row has; all rows have the same fields."""
    names = {name for row in rows[:1] for name in row} - {"code"} | {"updated_at"}
    fields: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
    values = [{f"new_{name}": value for name, value in {**row, "updated_at": now}.items()} for row in rows]
    await _many(db, update(products).where(products.c.code == bindparam("new_code")).values(fields), values)


async def set_picture(db: AsyncConnection, product_id: int, picture: str | None, now: datetime) -> None:
    statement = update(products).where(products.c.id == product_id).values(picture=picture, updated_at=now)
    await db.execute(statement)


async def remove(db: AsyncConnection, product_ids: Iterable[int]) -> None:
    """With their stock, and with who waits for them."""
    rows = [{"gone": product_id} for product_id in product_ids]
    await _many(db, delete(products).where(products.c.id == bindparam("gone")), rows)


async def put_stock(db: AsyncConnection, stock: Mapping[tuple[int, int], Mapping[str, int]]) -> None:
    """Write what is told of products at branches over what was told there before; empty is: not known."""
    places = [{"of": product_id, "at": branch_id} for product_id, branch_id in stock]
    await _many(db, delete(product_stock).where(*_place(bindparam("of"), bindparam("at"))), places)
    rows = [
        {"product_id": product_id, "branch_id": branch_id, "size": size, "number": number}
        for (product_id, branch_id), counted in stock.items()
        for size, number in counted.items()
    ]
    await _many(db, product_stock.insert(), rows)


async def set_stock(db: AsyncConnection, product_id: int, branch_id: int, size: str, number: int) -> None:
    await _count(db, product_id, branch_id, size, number, then=number)


async def move_stock(db: AsyncConnection, product_id: int, branch_id: int, size: str, step: int) -> None:
    """So many more or fewer than whatever is there at this moment; never below nothing."""
    moved = product_stock.c.number + step
    within = case((moved < 0, 0), (moved > MAX_STOCK, MAX_STOCK), else_=moved)
    await _count(db, product_id, branch_id, size, max(0, step), then=within)


async def forget_branch(db: AsyncConnection, branch_id: int) -> None:
    """A new branch may get the number of one that is gone: nothing may be found there."""
    await db.execute(delete(product_stock).where(product_stock.c.branch_id == branch_id))


async def _many(db: AsyncConnection, statement: Executable, rows: Sequence[Mapping[str, Any]]) -> None:
    """A slice at a time: thousands of rows at once would hold the event loop while they are made ready."""
    for at in range(0, len(rows), _SLICE):
        await db.execute(statement, rows[at : at + _SLICE])


async def _count(db: AsyncConnection, product_id: int, branch_id: int, size: str, number: int, *, then: Any) -> None:
    """A branch counts a product by size or as a whole, not both ways."""
    other_way = product_stock.c.size != ALL_SIZES if size == ALL_SIZES else product_stock.c.size == ALL_SIZES
    await db.execute(delete(product_stock).where(*_place(product_id, branch_id), other_way))
    new = {"product_id": product_id, "branch_id": branch_id, "size": size, "number": number}
    statement = insert(db, product_stock).values(new)
    key = ["product_id", "branch_id", "size"]
    await db.execute(statement.on_conflict_do_update(index_elements=key, set_={"number": then}))


def _sizes(told: Sequence[str], stock: Mapping[int, Mapping[str, int]]) -> tuple[str, ...]:
    """Those the owner named, and those that somebody has counted."""
    counted = (size for of_branch in stock.values() for size in of_branch if size != ALL_SIZES)
    return tuple(dict.fromkeys((*told, *counted)))


def _place(product_id: Any, branch_id: Any) -> tuple[Any, Any]:
    return product_stock.c.product_id == product_id, product_stock.c.branch_id == branch_id
