"""The history of the tables leads to the tables the code declares, and back, on both databases."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from bot.core.database import Database, metadata, open_database
from bot.core.migrate import config, downgrade, revisions, upgrade

if TYPE_CHECKING:
    from sqlalchemy import Connection


async def test_head_is_what_the_code_declares(database: Database) -> None:
    assert await differences(database) == []
    assert len(metadata.tables) > 10


async def test_down_to_nothing_and_up_again(database: Database) -> None:
    newest = (await revisions(database))[1]

    await downgrade(database, "base")
    assert await tables(database) == {"alembic_version"}
    assert await revisions(database) == (None, newest)

    await upgrade(database)
    assert await revisions(database) == (newest, newest)
    assert await differences(database) == []


async def test_names_of_files_tell_the_newest_revision(database: Database) -> None:
    scripts = ScriptDirectory.from_config(config())

    assert (await revisions(database))[1] == scripts.get_current_head()
    for script in scripts.walk_revisions():
        assert Path(script.path).name.startswith(f"{script.revision}_")


async def test_upgrade_of_an_up_to_date_database_changes_nothing(database: Database) -> None:
    before = await tables(database)
    await upgrade(database)

    assert await tables(database) == before


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_replicas_that_start_together_migrate_once(database_url: str) -> None:
    first, second = open_database(database_url), open_database(database_url)
    await downgrade(first, "base")

    await asyncio.gather(upgrade(first), upgrade(second))

    assert await differences(second) == []
    await first.close()
    await second.close()


def test_revisions_ship_inside_the_package() -> None:
    location = Path(config().get_main_option("script_location") or "")

    assert location.parent.name == "bot"
    assert list(location.glob("versions/*.py"))


async def differences(database: Database) -> list[object]:
    def compare(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        return list(compare_metadata(context, metadata))

    async with database.read() as db:
        return await db.run_sync(compare)


async def tables(database: Database) -> set[str]:
    async with database.read() as db:
        return await db.run_sync(lambda connection: set(inspect(connection).get_table_names()))
