"""One door to the data, the same for SQLite (one process) and PostgreSQL (many): `read()` and `write()`.

`write()` is one transaction. On SQLite the defaults of the driver lose updates without an error, so this file settles,
once, what else would have to be known everywhere: BEGIN IMMEDIATE, one writer at a time, WAL, UTC times, NUL bytes.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import asynccontextmanager, contextmanager, nullcontext
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from filelock import FileLock, Timeout
from sqlalchemy import (
    BigInteger,
    DateTime,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    event,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from bot.core.aiosqlite_dialect import DRIVER, ShortConnection
from bot.core.errors import OperatorError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping

    from sqlalchemy.engine import Dialect
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

T = TypeVar("T")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# Whatever the server does by default: many are set up to answer before the commit is on the disk.
_DURABLY = text("SET LOCAL synchronous_commit TO on")

_FORMS = "Use sqlite:///data/suhbat.db or postgresql://user:password@host/name"

# SQLite numbers rows by itself only in an INTEGER column, which holds 64 bits there; PostgreSQL needs BIGINT for that.
Id = BigInteger().with_variant(Integer, "sqlite")


class UTCDateTime(TypeDecorator[datetime]):
    """An instant. Takes aware values only and gives them back in UTC, also on SQLite, which drops time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive datetime cannot be stored: {value!r}")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - given
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Seconds(TypeDecorator[timedelta]):
    """A span of time, in whole seconds."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: timedelta | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - given
        return None if value is None else round(value.total_seconds())

    def process_result_value(self, value: int | None, dialect: Dialect) -> timedelta | None:  # noqa: ARG002 - given
        return None if value is None else timedelta(seconds=value)


class UserText(TypeDecorator[str]):
    """Text that somebody typed. PostgreSQL refuses NUL, so it is dropped on the way in."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - given
        return value.replace("\x00", "") if value else value


class Companion:
    """Something that must be committed together with the first thing a task commits, and only once."""

    def __init__(self, work: Callable[[AsyncConnection], Awaitable[None]]) -> None:
        self.work = work
        self.is_committed = False


_companion: ContextVar[Companion | None] = ContextVar("companion", default=None)


# The reading connection that a task holds. Its children inherit the variable, not the connection.
_held: ContextVar[tuple[asyncio.Task[Any] | None, AsyncConnection] | None] = ContextVar("held", default=None)


@contextmanager
def together_with(companion: Companion | None) -> Iterator[None]:
    """The first `write()` in this block commits the companion too. None: writes in here go without one."""
    token = _companion.set(companion)
    try:
        yield
    finally:
        _companion.reset(token)


@contextmanager
def also(work: Callable[[AsyncConnection], Awaitable[None]]) -> Iterator[Companion]:
    """The first `write()` in this block does this too, besides the companion that goes with it anyway."""
    outer = _companion.get()

    async def both(db: AsyncConnection) -> None:
        await work(db)
        if outer and not outer.is_committed:
            await outer.work(db)

    companion = Companion(both)
    try:
        with together_with(companion):
            yield companion
    finally:
        if outer and companion.is_committed:
            outer.is_committed = True


class Connections:
    """Connections of an engine, as its pool lends them."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine

    @asynccontextmanager
    async def lend(self) -> AsyncIterator[AsyncConnection]:
        async with self.engine.connect() as connection:
            yield connection

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """One of them in a transaction, which ends with the block."""
        async with self.lend() as connection, connection.begin():
            yield connection

    async def close(self) -> None:
        await self.engine.dispose()


class KeptConnections(Connections):
    """A few open connections, lent in turn: on SQLite the pool's coming and going costs more than the statement."""

    def __init__(self, engine: AsyncEngine, most: int = 1, kind: type[AsyncConnection] = ShortConnection) -> None:
        super().__init__(engine)
        self._kind = kind
        self._turn = asyncio.Semaphore(most)
        self._free: list[AsyncConnection] = []

    @asynccontextmanager
    async def lend(self) -> AsyncIterator[AsyncConnection]:
        async with self._turn:
            connection = self._free.pop() if self._free else await self._kind(self.engine)
            try:
                yield connection
            except BaseException:
                # Nobody knows in which state a failed or cancelled block leaves it: the next one gets a fresh one.
                await asyncio.shield(connection.close())
                raise
            self._free.append(connection)

    async def close(self) -> None:
        while self._free:
            await self._free.pop().close()
        await super().close()


class LoopConnections(KeptConnections):
    """Their transactions begin and end in the event loop too: nothing of theirs waits for the disk."""

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        async with self.lend() as connection:
            assert connection.sync_connection is not None  # it was started
            with connection.sync_connection.begin():
                yield connection


class Database:
    """`read()` and `write()`; made by `open_database`, closed by `close()`."""

    def __init__(
        self,
        reader: Connections,
        writer: Connections,
        long_writer: Connections,
        lock: FileLock | None = None,
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._long_writer = long_writer
        self._lock = lock
        self._one_writer = asyncio.Lock()
        self.is_sqlite = writer.engine.dialect.name == "sqlite"

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection for selects only; each select sees what was committed when it ran.

        Who asks for one while holding one gets the same: waiting for a second, with the first in hand, never ends once
        as many do so as there are connections.
        """
        task = asyncio.current_task()
        held = _held.get()
        if held and held[0] is task:
            yield held[1]
            return
        async with self._reader.lend() as connection:
            token = _held.set((task, connection))
            try:
                yield connection
            finally:
                _held.reset(token)

    @asynccontextmanager
    async def write(self, *, durable: bool = False, long: bool = False) -> AsyncIterator[AsyncConnection]:
        """One transaction: committed at the end of the block, rolled back when it raises.

        `durable` makes the commit survive a power cut too: for a claim that must stand before a message leaves. On
        SQLite others write while it waits for the disk, and may read what it did.
        `long` is for what changes many rows: on SQLite it is done beside the event loop, where the rest is done in it.
        Never await Telegram inside: on SQLite everybody else who writes is waiting.
        """
        companion = _companion.get()
        connections = self._long_writer if long else self._writer
        await asyncio.sleep(0)  # on SQLite nothing below need wait: who writes in a loop leaves a turn to others
        async with (
            self._one_writer if self.is_sqlite else nullcontext(),
            connections.begin() as connection,
        ):
            if durable and not self.is_sqlite:
                await connection.execute(_DURABLY)
            yield connection
            if companion and not companion.is_committed:
                await companion.work(connection)
        if companion:
            companion.is_committed = True
        if durable and self.is_sqlite:
            await asyncio.to_thread(_sync, f"{self._writer.engine.url.database}-wal")

    async def checkpoint(self) -> None:
        """Bring what stands in SQLite's log into its file, beside those who read and write. A tick.

        It waits for the disk, so the writes in the event loop don't do it. PostgreSQL does so by itself.
        """
        if self.is_sqlite:
            async with self._reader.lend() as connection:
                driver: Any = (await connection.get_raw_connection()).driver_connection
                await driver.execute_fetchall("PRAGMA wal_checkpoint(PASSIVE)")

    async def ping(self) -> None:
        """Raises `OperatorError` when the database does not answer."""
        try:
            async with self.read() as connection:
                await connection.execute(text("SELECT 1"))
        except DBAPIError as error:
            reason = str(error.orig).partition("\n")[0]
            raise OperatorError(f"DATABASE_URL: the database does not answer: {reason}") from None

    async def close(self) -> None:
        for connections in {self._reader, self._writer, self._long_writer}:
            await connections.close()
        if self._lock is not None:
            self._lock.release()


def open_database(url: str) -> Database:
    """Open `sqlite:///path` or `postgresql://…`. Raises `OperatorError` when another process has the SQLite file."""
    target = _parse(url)
    if target.get_backend_name() == "sqlite":
        return _open_sqlite(target.database or "")
    if target.get_backend_name() == "postgresql":
        address = target.set(drivername="postgresql+psycopg")
        # Two pools: who writes may read beside it, and must not wait for a connection that others hold who write.
        reader, writer = (
            Connections(create_async_engine(address, pool_pre_ping=True, hide_parameters=True)) for _ in range(2)
        )
        return Database(reader, writer, writer)
    raise OperatorError(f"DATABASE_URL: {target.drivername!r} is not supported. {_FORMS}")


def look_at_database(url: str) -> Database:
    """Open beside a running bot: on SQLite without its lock, so use `read()` only. Raises `OperatorError`."""
    target = _parse(url)
    if target.get_backend_name() != "sqlite":
        return open_database(url)
    path = target.database or ""
    if not Path(path).is_file():
        raise OperatorError(f"DATABASE_URL: there is no database at {path!r} yet. Start the bot once, it makes one.")
    return _sqlite(path, None)


def _parse(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError:
        raise OperatorError(f"DATABASE_URL: not the address of a database. {_FORMS}") from None


def _open_sqlite(path: str) -> Database:
    if path in {"", ":memory:"}:
        raise OperatorError("DATABASE_URL: SQLite needs a file. For example: sqlite:///data/suhbat.db")
    lock = FileLock(f"{path}.lock", timeout=0)
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise OperatorError(
            f"DATABASE_URL: {path} is in use by another Suhbat process. Stop that one, or give this one its own file."
        ) from None
    except OSError as error:
        raise OperatorError(f"DATABASE_URL: {path} cannot be written: {error.strerror}") from None
    return _sqlite(path, lock)


def _sqlite(path: str, lock: FileLock | None) -> Database:
    url = f"{DRIVER}:///{path}"
    # No BEGIN and no reset on return: a select is one statement instead of three.
    reader = _sqlite_engine(
        url, 4, connect_args={"reads": True}, isolation_level="AUTOCOMMIT", pool_reset_on_return=None
    )
    event.listen(reader.sync_engine, "connect", partial(_prepare, "query_only=ON"))
    writer, long_writer = (_sqlite_engine(url, 1) for _ in range(2))
    # What waits for the disk is not for the loop: `checkpoint` does it.
    event.listen(writer.sync_engine, "connect", partial(_prepare, "wal_autocheckpoint=0"))
    return Database(
        KeptConnections(reader, 4),
        LoopConnections(writer),
        KeptConnections(long_writer, kind=AsyncConnection),
        lock,
    )


def _sqlite_engine(url: str, connections: int, **options: Any) -> AsyncEngine:
    engine = create_async_engine(
        url,
        poolclass=AsyncAdaptedQueuePool,
        pool_size=connections,
        max_overflow=0,
        hide_parameters=True,  # an error is logged with its statement, and its values are people's names and words
        **options,
    )
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        event.listen(engine.sync_engine, "connect", partial(_prepare, pragma))
    return engine


def _prepare(pragma: str, connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:  # noqa: ARG001 - given
    driver: Any = connection
    driver.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _sync(log: str) -> None:
    """Wait until SQLite's log is on the disk: what `synchronous=FULL` does while it keeps everybody else from writing.

    Ten times a second in a broadcast, for 1 to 280 ms each. A file has one state, whichever descriptor asks for it; and
    what a checkpoint took out of the log meanwhile it has brought to the disk itself.
    """
    try:
        descriptor = os.open(log, os.O_RDWR)
    except FileNotFoundError:
        return  # a file system on which SQLite can't keep a log: there each commit waits for the disk by itself
    try:
        getattr(os, "fdatasync", os.fsync)(descriptor)  # as SQLite does: macOS has the other only
    finally:
        os.close(descriptor)


Insert = sqlite.Insert | postgresql.Insert

_INSERTS: Mapping[str, Callable[[Table], Insert]] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def insert(db: AsyncConnection, table: Table) -> Insert:
    """An insert that knows `on_conflict_do_nothing` and `on_conflict_do_update`, in the dialect of the connection."""
    return _INSERTS[db.dialect.name](table)


def for_each_dialect(build: Callable[[Callable[[Table], Insert]], T]) -> Mapping[str, T]:
    """A statement with such an insert, built once, by the name of the dialect: it takes 20 to 50 µs less."""
    return {name: build(new) for name, new in _INSERTS.items()}
