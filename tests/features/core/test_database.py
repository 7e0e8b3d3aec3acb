"""The traps of the data's door, each on both databases where it exists on both."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from bot.core.backup import copy_database
from bot.core.database import (
    Companion,
    Database,
    UserText,
    UTCDateTime,
    also,
    look_at_database,
    open_database,
    together_with,
)
from bot.core.errors import OperatorError

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
ON_POSTGRESQL = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
NOON = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)

scratch = MetaData()
notes = Table(
    "notes",
    scratch,
    Column("id", Integer, primary_key=True),
    Column("count", Integer, nullable=False, default=0),
    Column("words", UserText),
    Column("at", UTCDateTime),
    Column("about", ForeignKey("notes.id")),
)


@pytest.fixture
async def scratched(database: Database) -> Database:
    """A database with a table of our own and one row in it."""
    async with database.write() as db:
        await db.run_sync(scratch.create_all)
        await db.execute(insert(notes).values(id=1))
    return database


async def test_hundred_increments_side_by_side_count_to_a_hundred(scratched: Database) -> None:
    async def increment() -> None:
        async with scratched.write() as db:
            count: int = (await db.execute(select(notes.c.count).with_for_update())).scalar_one()
            await asyncio.sleep(0)
            await db.execute(update(notes).values(count=count + 1))

    await asyncio.gather(*(increment() for _ in range(100)))

    assert await value(scratched, notes.c.count) == 100


@pytest.mark.parametrize("how", [{}, {"durable": True}, {"long": True}])
async def test_block_that_raises_leaves_nothing_behind(scratched: Database, how: dict[str, bool]) -> None:
    async def write_and_fail() -> None:
        async with scratched.write(**how) as db:
            await db.execute(update(notes).values(count=7))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await write_and_fail()

    assert await value(scratched, notes.c.count) == 0


async def test_those_who_write_can_read_beside_it_however_many_they_are(scratched: Database) -> None:
    """With one pool for both, each would hold a connection and wait for another one until all give up."""
    at_once = 40

    async def write_and_read() -> None:
        async with scratched.write() as db, asyncio.timeout(20):
            await db.execute(update(notes).values(count=notes.c.count + 1))
            async with scratched.read() as beside:
                await beside.execute(select(notes.c.id))

    await asyncio.gather(*(write_and_read() for _ in range(at_once)))

    assert await value(scratched, notes.c.count) == at_once


async def test_those_who_read_can_read_beside_it_however_many_they_are(scratched: Database) -> None:
    """Who holds a connection and waits for a second one would wait for ever, were there not the same for both."""

    async def read_twice() -> int:
        async with scratched.read():
            await asyncio.sleep(0)
            count: int = await value(scratched, notes.c.count)
            return count

    found = await asyncio.wait_for(asyncio.gather(*(read_twice() for _ in range(40))), 10)

    assert found == [0] * 40


async def test_task_that_a_reader_starts_reads_for_itself(scratched: Database) -> None:
    async with scratched.read() as mine:

        async def read() -> bool:
            async with scratched.read() as its_own:
                return its_own is not mine

        assert await asyncio.create_task(read())


async def test_what_is_not_committed_is_not_read(scratched: Database) -> None:
    async with scratched.write() as db:
        await db.execute(update(notes).values(count=7))
        assert await value(scratched, notes.c.count) == 0

    assert await value(scratched, notes.c.count) == 7


async def test_time_without_a_zone_is_refused(scratched: Database) -> None:
    with pytest.raises(StatementError, match="naive datetime"):
        async with scratched.write() as db:
            await db.execute(update(notes).values(at=NOON.replace(tzinfo=None)))


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tashkent", "America/St_Johns"])
async def test_time_comes_back_in_utc(scratched: Database, zone: str) -> None:
    async with scratched.write() as db:
        await db.execute(update(notes).values(at=NOON.astimezone(ZoneInfo(zone))))

    found = await value(scratched, notes.c.at)
    assert found == NOON
    assert found.utcoffset() == timedelta(0)


async def test_times_of_other_zones_are_compared_as_instants(scratched: Database) -> None:
    async with scratched.write() as db:
        await db.execute(update(notes).values(at=NOON))
    in_tashkent = (NOON - timedelta(minutes=1)).astimezone(ZoneInfo("Asia/Tashkent"))

    async with scratched.read() as db:
        assert await db.scalar(select(notes.c.id).where(notes.c.at > in_tashkent)) == 1


async def test_nul_is_dropped_from_what_people_type(scratched: Database) -> None:
    async with scratched.write() as db:
        await db.execute(update(notes).values(words="sa\x00lom\x00"))

    assert await value(scratched, notes.c.words) == "salom"


async def test_rows_cannot_point_nowhere(scratched: Database) -> None:
    with pytest.raises(IntegrityError):
        async with scratched.write() as db:
            await db.execute(insert(notes).values(id=2, about=404))


async def test_what_people_said_is_not_in_the_words_of_an_error(scratched: Database) -> None:
    with pytest.raises(IntegrityError) as broken:
        async with scratched.write() as db:
            await db.execute(insert(notes).values(id=1, words="my phone is 901234567"))

    assert "INSERT INTO notes" in str(broken.value)
    assert "901234567" not in str(broken.value)


@ON_SQLITE
async def test_reader_cannot_write(scratched: Database) -> None:
    with pytest.raises(DBAPIError, match="readonly"):
        async with scratched.read() as db:
            await db.execute(update(notes).values(count=1))

    assert await value(scratched, notes.c.count) == 0


async def test_what_is_done_also_goes_with_the_companion_and_once(database: Database) -> None:
    done: list[str] = []

    async def close(_: AsyncConnection) -> None:
        done.append("closed")

    async def forget(_: AsyncConnection) -> None:
        done.append("forgotten")

    companion = Companion(close)
    with together_with(companion):
        with suppress(OSError), also(forget) as besides:
            assert not besides.is_committed
            async with database.write():
                assert done == []
            assert besides.is_committed
            raise OSError
        async with database.write():
            pass

    assert done == ["forgotten", "closed"]
    assert companion.is_committed


@ON_POSTGRESQL
async def test_only_a_durable_write_waits_for_the_disk(database: Database) -> None:
    """The PostgreSQL of the tests is set up not to wait."""
    for durable, expected in ((False, "off"), (True, "on"), (False, "off")):
        async with database.write(durable=durable) as db:
            assert (await db.execute(text("SHOW synchronous_commit"))).scalar() == expected


@ON_SQLITE
async def test_only_a_durable_write_brings_the_log_to_the_disk_and_the_others_write_meanwhile(
    scratched: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop, log = asyncio.get_running_loop(), f"{scratched._writer.engine.url.database}-wal"
    seen: list[int] = []

    async def increment(*, durable: bool = False) -> None:
        async with scratched.write(durable=durable) as db:
            await db.execute(update(notes).values(count=notes.c.count + 1))

    async def read_and_write() -> int:
        count: int = await value(scratched, notes.c.count)
        await increment()
        return count

    def sync(descriptor: int) -> None:
        assert os.path.samestat(os.fstat(descriptor), os.stat(log))  # noqa: PTH116 - the same way for both
        seen.append(asyncio.run_coroutine_threadsafe(read_and_write(), loop).result(timeout=10))

    monkeypatch.setattr(os, "fdatasync", sync, raising=False)  # macOS has none
    await increment()
    assert seen == []
    await increment(durable=True)
    assert seen == [2]
    assert await value(scratched, notes.c.count) == 3


@ON_SQLITE
async def test_writes_go_to_a_log_ahead(database: Database) -> None:
    for long in (False, True):
        async with database.write(long=long) as db:
            assert (await db.execute(text("PRAGMA journal_mode"))).scalar() == "wal"


@ON_SQLITE
async def test_durable_write_needs_no_log_where_the_file_system_allows_none(
    scratched: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def there_is_none(path: str, flags: int) -> int:
        raise FileNotFoundError(path, flags)

    with monkeypatch.context() as system:
        system.setattr(os, "open", there_is_none)
        async with scratched.write(durable=True) as db:
            await db.execute(update(notes).values(count=8))

    assert await value(scratched, notes.c.count) == 8


@ON_SQLITE
async def test_durable_and_other_writes_take_turns(scratched: Database) -> None:
    async def increment(*, durable: bool) -> None:
        async with scratched.write(durable=durable) as db:
            count: int = (await db.execute(select(notes.c.count))).scalar_one()
            await db.execute(update(notes).values(count=count + 1))

    await asyncio.gather(*(increment(durable=number % 2 == 0) for number in range(40)))

    assert await value(scratched, notes.c.count) == 40


@ON_SQLITE
async def test_long_select_leaves_the_loop_to_others(scratched: Database) -> None:
    """And gives what a short one would: it is begun again elsewhere."""
    numbers = "WITH RECURSIVE up(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < 300000) SELECT n FROM up"
    others = 0

    async def others_go_on() -> None:
        nonlocal others
        while True:
            others += 1
            await asyncio.sleep(0)

    turning = asyncio.create_task(others_go_on())
    async with scratched.read() as db:
        found = (await db.scalars(text(numbers))).all()
        turns = others
        assert await db.scalar(select(notes.c.id)) == 1  # the connection is in a hurry again
    turning.cancel()

    assert found == list(range(1, 300_001))
    assert turns > 1


@ON_SQLITE
async def test_long_select_can_be_read_row_by_row(scratched: Database) -> None:
    numbers = "WITH RECURSIVE up(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < 300000) SELECT n FROM up"
    async with scratched.read() as db, db.stream(text(numbers)) as rows:
        assert [number async for (number,) in rows] == list(range(1, 300_001))


@ON_SQLITE
async def test_transaction_goes_on_after_a_statement_that_failed(scratched: Database) -> None:
    """Also when that was its first: it had begun."""
    async with scratched.write() as db:
        with pytest.raises(IntegrityError):
            await db.execute(insert(notes).values(id=1))
        await db.execute(update(notes).values(count=7))

    assert await value(scratched, notes.c.count) == 7


@ON_SQLITE
async def test_write_waits_for_another_process_beside_the_loop(scratched: Database, database_url: str) -> None:
    with closing(sqlite3.connect(database_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        async with asyncio.TaskGroup() as tasks:
            writing = tasks.create_task(_count_one(scratched))
            for _ in range(20):
                await asyncio.sleep(0)
            assert not writing.done()
            other.execute("COMMIT")

    assert await value(scratched, notes.c.count) == 1


@ON_SQLITE
async def test_checkpoint_brings_the_log_into_the_file(scratched: Database, database_url: str) -> None:
    """The writes themselves don't, however many they are: it would wait for the disk in the event loop."""
    before = _file_size(database_url)
    async with scratched.write() as db:
        await db.execute(insert(notes), [{"id": number, "words": "x" * 2000} for number in range(2, 3000)])
    assert _file_size(database_url) == before

    await scratched.checkpoint()

    assert _file_size(database_url) > before + 2998 * 2000


@ON_SQLITE
async def test_second_process_on_the_same_file_is_refused(database: Database, database_url: str) -> None:
    command = "import sys; from bot.core.database import open_database; open_database(sys.argv[1])"
    second = await asyncio.create_subprocess_exec(
        sys.executable, "-c", command, database_url, stderr=asyncio.subprocess.PIPE
    )
    _, errors = await second.communicate()

    assert second.returncode == 1
    last_line = errors.decode().strip().splitlines()[-1]
    assert "OperatorError: DATABASE_URL" in last_line
    assert "in use by another Suhbat process" in last_line
    await database.ping()


@ON_SQLITE
async def test_closed_database_can_be_opened_again(database_url: str) -> None:
    for _ in range(2):
        database = open_database(database_url)
        async with database.read() as db:
            assert await db.scalar(text("SELECT 1")) == 1
        await database.close()


@ON_SQLITE
async def test_looking_needs_no_lock_and_cannot_write(scratched: Database, database_url: str) -> None:
    beside = look_at_database(database_url)

    assert await value(beside, notes.c.id) == 1
    await beside.close()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("suhbat.db", "not the address of a database"),
        ("", "not the address of a database"),
        ("mysql://root:pwd@localhost/shop", "'mysql' is not supported"),
        ("sqlite://", "SQLite needs a file"),
        ("sqlite:///:memory:", "SQLite needs a file"),
        ("sqlite:////proc/no/such/place.db", "cannot be written"),
    ],
)
def test_bad_address_is_refused_by_the_name_of_its_setting(url: str, words: str) -> None:
    with pytest.raises(OperatorError, match=r"^DATABASE_URL: ") as refused:
        open_database(url)

    assert words in str(refused.value)
    assert "pwd" not in str(refused.value)


async def test_server_that_does_not_answer_is_one_line(tmp_path: Path) -> None:
    database = open_database(f"postgresql://shop:pwd@/shop?host={tmp_path}")
    with pytest.raises(OperatorError, match=r"^DATABASE_URL: the database does not answer") as refused:
        await database.ping()
    await database.close()

    assert len(str(refused.value).splitlines()) == 1
    assert "pwd" not in str(refused.value)


def test_looking_at_a_file_that_is_not_there_makes_none(tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match=r"^DATABASE_URL: there is no database"):
        look_at_database(f"sqlite:///{tmp_path}/shop.db")

    assert list(tmp_path.iterdir()) == []


@ON_SQLITE
async def test_backup_while_others_write_is_of_one_moment(
    scratched: Database, database_url: str, tmp_path: Path
) -> None:
    """Two rows always change together: a copy that shows them apart was torn."""
    async with scratched.write() as db:
        await db.execute(insert(notes), [{"id": number, "words": "x" * 2000} for number in range(2, 1500)])
    copied = asyncio.Event()

    async def keep_writing() -> int:
        writes = 0
        while not copied.is_set():
            async with scratched.write() as db:
                await db.execute(update(notes).where(notes.c.id.in_((1, 1499))).values(count=notes.c.count + 1))
            writes += 1
        return writes

    writing = asyncio.create_task(keep_writing())
    await copy_database(database_url, tmp_path / "copy.db")
    copied.set()

    assert await writing > 0
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        [(first,), (last,)] = copy.execute("SELECT count FROM notes WHERE id IN (1, 1499)").fetchall()
    assert first == last


@ON_SQLITE
async def test_backup_never_overwrites(database_url: str, tmp_path: Path) -> None:
    kept = tmp_path / "copy.db"
    kept.write_text("the only copy of last week")

    with pytest.raises(OperatorError, match="exists already"):
        await copy_database(database_url, kept)
    assert kept.read_text() == "the only copy of last week"


def _file_size(database_url: str) -> int:
    return Path(database_url.removeprefix("sqlite:///")).stat().st_size


async def _count_one(database: Database) -> None:
    async with database.write() as db:
        await db.execute(update(notes).values(count=notes.c.count + 1))


async def value(database: Database, column: Column[Any]) -> Any:
    async with database.read() as db:
        return await db.scalar(select(column).where(notes.c.id == 1))
