"""The sample shop's products, as the catalogue has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot import sample
from bot.products.model import Product, parse_stock

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE, THERE = 1, 2


def product(code: str = "AT-1", *, stock: Mapping[int, Mapping[str, int]] | None = None, **fields: object) -> Product:
    """Something that costs 100 sums; as much of it as told."""
    told = {"id": 1, "names": {"uz": "Nimadir"}, "price": 100, "currency": "UZS", **fields}
    return Product(code=code, stock=stock or {}, **told)  # type: ignore[arg-type] # what the test tells


def sample_products() -> tuple[Product, ...]:
    return tuple(
        product(
            **{
                **facts,
                "id": number,
                "sizes": tuple(facts["sizes"]),
                "stock": {
                    branch: parse_stock(counted)
                    for branch, counted in zip((HERE, THERE), facts["stock"].values(), strict=True)
                },
            }
        )
        for number, facts in enumerate(sample.products(), start=1)
    )
