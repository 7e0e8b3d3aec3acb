"""SQLite as the bot uses it: in the event loop, and with the defaults mended that lose updates without an error.

A short statement takes 10 µs here; to a driver's thread and back it would take 100 to 200, four times a statement. The
price: whatever runs here holds everybody up, so statements are short and indexed. A big shop takes PostgreSQL.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import Connection, Engine, create_engine, event

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.ext.asyncio import AsyncConnection
    from sqlalchemy.pool import ConnectionPoolEntry

T = TypeVar("T")


class InLoopEngine:
    """Has of SQLAlchemy's `AsyncEngine` what `Database` uses."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.sync_engine = engine
        self.dialect = engine.dialect

    @asynccontextmanager
    async def connect(self) -> AsyncIterator[AsyncConnection]:
        with self._engine.connect() as connection:
            yield cast("AsyncConnection", _InLoopConnection(connection))

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        await asyncio.sleep(0)  # who only ever writes must not keep the loop to themselves
        with self._engine.begin() as connection:
            yield cast("AsyncConnection", _InLoopConnection(connection))

    async def dispose(self) -> None:
        self._engine.dispose()


class _InLoopConnection:
    """Has of SQLAlchemy's `AsyncConnection` what the stores use."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.dialect = connection.dialect

    async def execute(self, *args: Any) -> Any:
        return self._connection.execute(*args)

    async def scalar(self, *args: Any) -> Any:
        return self._connection.scalar(*args)

    async def scalars(self, *args: Any) -> Any:
        return self._connection.scalars(*args)

    async def run_sync(self, work: Callable[[Connection], T]) -> T:
        return work(self._connection)


def reader(path: str) -> InLoopEngine:
    """For selects only, without BEGIN: each sees what was committed when it ran."""
    engine = _engine(path, isolation_level="AUTOCOMMIT")
    event.listen(engine, "connect", partial(_prepare, "query_only=ON"))
    return InLoopEngine(engine)


def writer(path: str, *, durable: bool) -> InLoopEngine:
    """For transactions. A durable one waits for the disk, and so does everybody else meanwhile."""
    engine = _engine(path)
    if durable:
        event.listen(engine, "connect", partial(_prepare, "synchronous=FULL"))
    # The driver would begin at the first write and leave the select before it outside: a lost update, no error.
    event.listen(engine, "begin", _begin_immediate)
    return InLoopEngine(engine)


def _engine(path: str, **options: Any) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        pool_size=1,
        max_overflow=-1,  # waiting for a connection would stop the loop that has to give one back
        pool_reset_on_return=None,  # a block ends its transaction by itself
        hide_parameters=True,  # an error is logged with its statement, and its values are people's names and words
        **options,
    )
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=5000", "foreign_keys=ON"):
        event.listen(engine, "connect", partial(_prepare, pragma))
    return engine


def _prepare(pragma: str, connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:  # noqa: ARG001 - given
    driver: Any = connection
    driver.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
