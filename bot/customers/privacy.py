"""Export and erasure: what every feature keeps about a person, in one file, or gone in one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import structlog

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.database import Database
    from bot.customers.model import Customer

log = structlog.get_logger()


class PersonalData(Protocol):
    """A feature that keeps something about people. It reads and erases in the transaction it is given."""

    async def export(self, db: AsyncConnection, customer: Customer) -> dict[str, Any] | list[dict[str, Any]]: ...

    async def erase(self, db: AsyncConnection, customer: Customer) -> None: ...


class Privacy:
    """Asks all who keep personal data; `keepers` names them as they stand in the exported file."""

    def __init__(self, database: Database, keepers: Mapping[str, PersonalData]) -> None:
        self._database = database
        self._keepers = keepers

    async def export(self, customer: Customer) -> dict[str, Any]:
        """Everything that is kept about the person, ready for JSON."""
        async with self._database.read() as db:
            return {name: await keeper.export(db, customer) for name, keeper in self._keepers.items()}

    async def erase(self, customer: Customer) -> None:
        """Forget the person everywhere, or, if anything fails, nowhere."""
        async with self._database.write() as db:
            for keeper in self._keepers.values():
                await keeper.erase(db, customer)
        log.info("customer erased", action="customer_erased")
