"""The one door to the catalogue: find what a text names, and let the owner keep what is sold and how many are where.

Searching never touches the database: the products and their index lie in memory and are exchanged whole after a change.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import structlog

from bot.core.errors import NotFound
from bot.delivery import store as outbox
from bot.delivery.model import Lane
from bot.products import store, waits_store
from bot.products.model import MAX_PRODUCTS, MAX_STOCK, Line, Loaded, Problem, Product, Standing, alternatives
from bot.products.search import Index

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database

log = structlog.get_logger()

TELL_BACK = "tell-back"
"""The kind of errand that tells one customer that something is back in stock; it carries the `wait`."""

MOST_FOUND = 3


class Products:
    """Finds and keeps what the shop sells. `load()` comes before the first use."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._products: Mapping[int, Product] = {}
        self._index = Index.build(())
        self._loading = asyncio.Lock()

    async def load(self) -> None:
        """Read the whole catalogue and build the index in a thread; searches meanwhile use the one before."""
        async with self._loading:
            async with self._database.read() as db:
                found = await store.load(db)
            index = await asyncio.to_thread(Index.build, found)
            self._products, self._index = {product.id: product for product in found}, index

    def find(self, text: str) -> tuple[Product, ...]:
        """The products that a text in any of our languages names, up to three; of equals, those in stock come first.

        Empty for a text that names none, as a plain question to the shop does.
        """
        hits = [hit for hit in self._index.search(text) if hit.product_id in self._products]
        hits.sort(key=lambda hit: (-round(hit.score, 2), self._products[hit.product_id].standing() is not Standing.IN))
        return tuple(self._products[hit.product_id] for hit in hits[:MOST_FOUND])

    def all(self) -> tuple[Product, ...]:
        """The catalogue, in the order in which it came."""
        return tuple(self._products.values())

    def instead_of(self, product: Product, size: str) -> Sequence[Product]:
        """What is in stock and may do instead."""
        return alternatives(product, self._products.values(), MOST_FOUND, size)

    async def get(self, product_id: int) -> Product:
        """As it is at this moment. Raises `NotFound` when it was taken out."""
        async with self._database.read() as db:
            return _there(await store.one(db, product_id))

    async def take_in(self, lines: Sequence[Line]) -> Loaded:
        """Add and change products by their codes, and take out those that are gone; what is not in the file stays.

        Who waited for what is in stock now is told.
        """
        before, now = {product.code: product for product in self.all()}, self._clock.now()
        async with self._database.write(long=True) as db:
            known = await store.ids(db)
            sound, problems = _sound(lines, known)
            gone = [known[line.code] for line in sound if line.is_gone and line.code in known]
            kept = [line for line in sound if not line.is_gone]
            await store.remove(db, gone)
            await store.add(db, [{"code": one.code, **one.fields} for one in kept if one.code not in known], now)
            for rows in _alike([{"code": one.code, **one.fields} for one in kept if one.code in known and one.fields]):
                await store.change(db, rows, now)
            known = await store.ids(db)
            await store.put_stock(
                db, {(known[line.code], branch): counted for line in kept for branch, counted in line.stock.items()}
            )
            told = await self._tell_waiting(db)
        await self.load()
        after = {product.code: product for product in self.all()}
        added = sum(line.code not in before for line in kept)
        same = sum(before.get(line.code) == after.get(line.code) for line in kept)
        log.info("catalogue taken in", action="catalogue_taken_in", count=len(kept), customers=told)
        return Loaded(added, len(kept) - added - same, same, len(gone), told, problems)

    async def set_stock(self, product_id: int, branch_id: int, size: str, number: int) -> Product:
        """So many are there now. Raises `NotFound`, and `ValueError` for a number that cannot be."""
        if not 0 <= number <= MAX_STOCK:
            raise ValueError(number)
        return await self._change_stock(product_id, branch_id, size, number)

    async def move_stock(self, product_id: int, branch_id: int, size: str, step: int) -> Product:
        """So many more or fewer are there now; never fewer than none. Raises `NotFound`."""
        return await self._change_stock(product_id, branch_id, size, step, is_step=True)

    async def set_picture(self, product_id: int, picture: str | None) -> Product:
        """Raises `NotFound`."""
        async with self._database.write() as db:
            await store.set_picture(db, product_id, picture, self._clock.now())
            product = _there(await store.one(db, product_id))
        return self._keep(product)

    async def remove(self, product_id: int) -> None:
        """Take a product out; nobody waits for it any more."""
        async with self._database.write() as db:
            await store.remove(db, [product_id])
        await self.load()

    async def forget_branch(self, branch_id: int) -> None:
        """A branch closes: nothing is there any more."""
        async with self._database.write() as db:
            await store.forget_branch(db, branch_id)
        await self.load()

    async def _change_stock(
        self, product_id: int, branch_id: int, size: str, number: int, *, is_step: bool = False
    ) -> Product:
        async with self._database.write() as db:
            _there(await store.one(db, product_id, lock=True))
            change = store.move_stock if is_step else store.set_stock
            await change(db, product_id, branch_id, size, number)
            await self._tell_waiting(db, [product_id])
            product = _there(await store.one(db, product_id))
        return self._keep(product)

    async def _tell_waiting(self, db: AsyncConnection, product_ids: Collection[int] | None = None) -> int:
        """Whoever waits for what is in stock now is told once, whatever brought it back. Returns how many those are."""
        waits, now = await waits_store.waiting(db, product_ids), self._clock.now()
        if not waits:
            return 0
        found = {product.id: product for product in await store.some(db, {wait.product_id for wait in waits})}
        back = [wait for wait in waits if found[wait.product_id].standing(wait.size) is Standing.IN]
        claimed = await waits_store.claim(db, back, now) if back else ()
        for wait_id in claimed:
            await outbox.add(db, f"back:{wait_id}", TELL_BACK, {"wait": wait_id}, now=now, lane=Lane.SERVICE)
        return len(claimed)

    def _keep(self, product: Product) -> Product:
        """Its names are as before, so the index stays."""
        if product.id in self._products:
            self._products = {**self._products, product.id: product}
        return product


def _sound(lines: Iterable[Line], known: Mapping[str, int]) -> tuple[list[Line], tuple[Problem, ...]]:
    """The lines that can be taken in: a new product needs a name and a price, and there is room for so many."""
    sound, problems, room = [], [], MAX_PRODUCTS - len(known)
    for line in lines:
        is_new = line.code not in known
        missing = [name for name in ("names", "price") if name not in line.fields] if is_new else []
        if line.is_gone:
            sound.append(line)
        elif missing:
            column = missing[0].removesuffix("s")
            problems.append(Problem(line.row, column, f"missing-{column}", line.code))
        elif is_new and room <= 0:
            problems.append(Problem(line.row, "", "too-many-products", str(MAX_PRODUCTS)))
        else:
            sound.append(line)
            room -= is_new
    return sound, tuple(problems)


def _alike(rows: Iterable[dict[str, Any]]) -> Iterable[list[dict[str, Any]]]:
    """Rows with the same fields, side by side: each kind is one statement."""
    groups: defaultdict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        groups[tuple(sorted(row))].append(row)
    return groups.values()


def _there(product: Product | None) -> Product:
    if product is None:
        raise NotFound
    return product
