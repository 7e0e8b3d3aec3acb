"""SQLAlchemy's dialect for aiosqlite, whose short statements don't travel to the driver's thread and back.

SQLAlchemy opens a cursor, executes, fetches and closes in a trip each, and a trip costs 60 to 100 µs of CPU and the
event loop's next turn; SQLite needs 5 to 10 µs for a short indexed statement. So a `ShortConnection` executes where it
is asked to, in the event loop. What may take long still goes to aiosqlite's thread: all of an ordinary connection, a
select once it has made too many steps, a transaction for which another process must make room first. Which it is, the
dialect sees by the greenlet that SQLAlchemy makes for whatever is awaited: no greenlet, no thread. Importing this
module registers the driver name: `sqlite+short:///path`.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from functools import partial
from threading import get_ident
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

import aiosqlite
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_cursor,
    AsyncAdapt_aiosqlite_dbapi,
    SQLiteDialect_aiosqlite,
)
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.util import await_
from sqlalchemy.util.concurrency import in_greenlet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Work = Callable[[sqlite3.Connection], sqlite3.Cursor]

T = TypeVar("T")

DRIVER = "sqlite+short"

# Steps of SQLite's virtual machine, of which it makes about ten million a second: a select may hold the loop for 2 ms.
_MOST_STEPS = 20_000
_BUSY_MILLISECONDS = 5000
# The select took too long, or another process holds the database.
_LATER = frozenset({sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_BUSY})
_PRIMARY = 0xFF  # of an error's code; the rest tells details


class ShortConnection(AsyncConnection):
    """Executes in the event loop, and in the thread what turns out not to be short.

    A greenlet takes 30 µs of the 64 that a short select would take with one.
    """

    __slots__ = ()

    async def execute(self, statement: Any, parameters: Any = None, *, execution_options: Any = None) -> Any:
        try:
            return self._proxied.execute(statement, parameters, execution_options=execution_options)
        except _Later:
            return await super().execute(statement, parameters, execution_options=execution_options)


class _Later(Exception):
    """Not in the event loop: the select takes too long, or another process holds the database."""


class _Done(NamedTuple):
    """A statement was executed, and this came of it; its rows are kept by the cursor."""

    description: Any = None
    rowcount: int = -1
    lastrowid: int | None = None
    rows: Sequence[Any] = ()

    def close(self) -> None:
        """Was closed where it was executed."""


class _Cursor(AsyncAdapt_aiosqlite_cursor):
    """Its rows are here as soon as it was executed."""

    __slots__ = ()
    _awaitable_cursor_close = False

    def _make_new_cursor(self, connection: Any) -> Any:  # noqa: ARG002 - given
        return _Done()

    def _aenter_cursor(self, cursor: Any) -> Any:
        return cursor

    def execute(self, operation: str, parameters: Any = None) -> None:
        self._do(lambda driver: driver.execute(operation, parameters or ()))

    def executemany(self, operation: str, seq_of_parameters: Sequence[Any]) -> None:
        self._do(lambda driver: driver.executemany(operation, seq_of_parameters))

    def _do(self, work: Work) -> None:
        try:
            done = self._on.do(work)
        except Exception as error:  # noqa: BLE001 - SQLAlchemy's way to name them
            self._on._handle_exception(error)  # noqa: SLF001 - same
        self._cursor: Any = done
        self._rows = deque(done.rows)

    @property
    def _on(self) -> _Connection:
        return cast("_Connection", self._adapt_connection)


class _Connection(AsyncAdapt_aiosqlite_connection):
    __slots__ = ("_begins", "_reads")
    _cursor_cls = _Cursor

    def __init__(self, module: _Module, connection: Any, *, reads: bool) -> None:
        super().__init__(module, connection)
        self._reads = reads
        self._begins = False
        self._driver.execute("PRAGMA busy_timeout=0")
        if reads:
            loop = get_ident()
            self._driver.set_progress_handler(lambda: get_ident() == loop, _MOST_STEPS)

    def begin(self) -> None:
        """A writing transaction: it begins with its first statement."""
        self._begins = not self._reads

    def do(self, work: Work) -> _Done:
        if in_greenlet():
            return self._in_thread(partial(self._patiently, work))
        try:
            return self._all_at_once(work)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & _PRIMARY not in _LATER:
                raise
            raise _Later from error

    def _all_at_once(self, work: Work) -> _Done:
        if self._begins:
            self._driver.execute("BEGIN IMMEDIATE")
            self._begins = False
        cursor = work(self._driver)
        rows = cursor.fetchall() if cursor.description else ()
        cursor.close()
        return _Done(cursor.description, cursor.rowcount, cursor.lastrowid, rows)

    def _patiently(self, work: Work) -> _Done:
        self._driver.execute(f"PRAGMA busy_timeout={_BUSY_MILLISECONDS}")
        try:
            return self._all_at_once(work)
        finally:
            self._driver.execute("PRAGMA busy_timeout=0")

    def commit(self) -> None:
        self._end(sqlite3.Connection.commit)

    def rollback(self) -> None:
        self._end(sqlite3.Connection.rollback)

    def _end(self, how: Callable[[sqlite3.Connection], None]) -> None:
        self._begins = False
        if self._connection._connection is None:  # noqa: SLF001 - closed, and so is whatever was begun
            return
        try:
            if in_greenlet():
                self._in_thread(partial(how, self._driver))
            else:
                how(self._driver)
        except Exception as error:  # noqa: BLE001 - SQLAlchemy's way to name them
            self._handle_exception(error)

    def _in_thread(self, work: Callable[[], T]) -> T:
        done: T = await_(self._connection._execute(work))  # noqa: SLF001 - aiosqlite has no public way to do all at once
        return done

    @property
    def _driver(self) -> sqlite3.Connection:
        driver: sqlite3.Connection = self._connection._conn  # noqa: SLF001 - same
        return driver


class _Module(AsyncAdapt_aiosqlite_dbapi):
    def connect(self, *args: Any, reads: bool = False, **options: Any) -> _Connection:
        opened = super().connect(*args, **options)
        return _Connection(self, opened._connection, reads=reads)  # noqa: SLF001 - to wrap it anew


class ShortDialect(SQLiteDialect_aiosqlite):
    driver = "short"
    supports_statement_cache = True

    def do_begin(self, dbapi_connection: Any) -> None:
        # The driver would begin at the first write and leave the select before it outside: a lost update, no error.
        dbapi_connection.begin()

    @classmethod
    def import_dbapi(cls) -> AsyncAdapt_aiosqlite_dbapi:
        return _Module(aiosqlite, sqlite3)


registry.register("sqlite.short", __name__, ShortDialect.__name__)
