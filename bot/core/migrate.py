"""Bringing the tables to the newest shape: Alembic's revisions from `bot/migrations`, under a lock.

Alembic is imported only to run them: knowing that there is nothing to run must not cost a start its 100 ms.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from sqlalchemy import inspect, text

if TYPE_CHECKING:
    from alembic.config import Config
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
        from alembic import command

        await _run(database, command.upgrade, revision)


async def downgrade(database: Database, revision: str) -> None:
    from alembic import command

    await _run(database, command.downgrade, revision)


async def revisions(database: Database) -> tuple[str | None, str]:
    """The revision the tables are at, and the newest one. Raises `OperatorError` when the database does not answer."""
    await database.ping()
    async with database.read() as db:
        return await db.run_sync(_current), _newest()


def config() -> Config:
    from alembic.config import Config

    found = Config()
    found.set_main_option("script_location", str(files("bot") / "migrations"))
    return found


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


@cache  # they do not change while we run
def _newest() -> str:
    """By the names of the files, each of which begins with its revision."""
    names = (file.name for file in (files("bot") / "migrations" / "versions").iterdir())
    return max(name.partition("_")[0] for name in names if name.endswith(".py"))


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
