"""SQLAlchemy's dialect for aiosqlite, with one trip to the driver's thread for a statement instead of four.

SQLAlchemy opens a cursor, executes, fetches and closes in a trip each, and a trip costs 60 to 100 µs of CPU on both
sides: more than SQLite needs for a short statement. Here all four are done in the same visit. Importing this module
registers the driver name: `sqlite+onetrip:///path`.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import aiosqlite
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_cursor,
    AsyncAdapt_aiosqlite_dbapi,
    SQLiteDialect_aiosqlite,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

DRIVER = "sqlite+onetrip"
BEGIN = "BEGIN IMMEDIATE"

_BEGINNING: WeakSet[aiosqlite.Connection] = WeakSet()


class _Statement:
    """What SQLAlchemy asks of an async cursor; its rows are here as soon as it was executed."""

    arraysize = 1
    description: Any = None
    rowcount = -1
    lastrowid: int | None = None

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._rows: list[Any] = []

    async def execute(self, operation: str, parameters: Sequence[Any] = ()) -> None:
        if operation == BEGIN:
            _BEGINNING.add(self._connection)  # goes along with the first statement
        else:
            await self._visit(lambda driver: driver.execute(operation, parameters))

    async def executemany(self, operation: str, parameters: Sequence[Sequence[Any]]) -> None:
        await self._visit(lambda driver: driver.executemany(operation, parameters))

    async def fetchall(self) -> list[Any]:
        return self._rows

    async def close(self) -> None:
        """Was closed where it was executed."""

    async def _visit(self, work: Callable[[sqlite3.Connection], sqlite3.Cursor]) -> None:
        begins = self._connection in _BEGINNING
        _BEGINNING.discard(self._connection)

        def visit() -> tuple[Any, int, int | None, list[Any]]:
            if begins:
                self._connection._conn.execute(BEGIN)  # noqa: SLF001 - aiosqlite offers no public way to do all at once
            cursor = work(self._connection._conn)  # noqa: SLF001 - same
            rows = cursor.fetchall() if cursor.description else []
            cursor.close()
            return cursor.description, cursor.rowcount, cursor.lastrowid, rows

        done = await self._connection._execute(visit)  # type: ignore[no-untyped-call] # noqa: SLF001 - same
        self.description, self.rowcount, self.lastrowid, self._rows = done


class _Cursor(AsyncAdapt_aiosqlite_cursor):
    __slots__ = ()

    def _make_new_cursor(self, connection: Any) -> Any:
        return _Statement(connection)

    def _aenter_cursor(self, cursor: Any) -> Any:
        return cursor


class _Connection(AsyncAdapt_aiosqlite_connection):
    __slots__ = ()
    _cursor_cls = _Cursor


class _Module(AsyncAdapt_aiosqlite_dbapi):
    def connect(self, *args: Any, **options: Any) -> _Connection:
        return _Connection(self, super().connect(*args, **options)._connection)  # noqa: SLF001 - to wrap it anew


class OneTripDialect(SQLiteDialect_aiosqlite):
    driver = "onetrip"
    supports_statement_cache = True

    @classmethod
    def import_dbapi(cls) -> AsyncAdapt_aiosqlite_dbapi:
        return _Module(aiosqlite, sqlite3)


registry.register("sqlite.onetrip", __name__, OneTripDialect.__name__)
