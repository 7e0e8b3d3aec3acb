"""Bringing the tables to the newest shape: Alembic's revisions from `bot/migrations`, under a lock."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from bot.core.database import Database

# Any number will do, as long as all replicas use the same one.
_ADVISORY_LOCK = 7_220_451


async def upgrade(database: Database, revision: str = "head") -> None:
    """Run the missing revisions in one transaction. Replicas that start together wait for the first one.

    Raises `OperatorError` when the database does not answer.
    """
    current, newest = await revisions(database)
    if current != newest:
        await _run(database, command.upgrade, revision)


async def downgrade(database: Database, revision: str) -> None:
    await _run(database, command.downgrade, revision)


async def revisions(database: Database) -> tuple[str | None, str | None]:
    """The revision the tables are at, and the newest one. Raises `OperatorError` when the database does not answer."""
    await database.ping()
    async with database.read() as db:
        current = await db.run_sync(lambda connection: MigrationContext.configure(connection).get_current_revision())
    return current, _newest()


def config() -> Config:
    found = Config()
    found.set_main_option("script_location", str(files("bot") / "migrations"))
    return found


@cache  # a dozen files, which do not change while we run
def _newest() -> str | None:
    return ScriptDirectory.from_config(config()).get_current_head()


async def _run(database: Database, run: Any, revision: str) -> None:
    def migrate(connection: Connection) -> None:
        found = config()
        found.attributes["connection"] = connection
        run(found, revision)

    await database.ping()
    async with database.write() as db:
        if not database.is_sqlite:
            # On SQLite the file lock keeps every other process out.
            await db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
        await db.run_sync(migrate)
