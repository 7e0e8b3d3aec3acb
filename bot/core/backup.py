"""A consistent copy of the database while the bot runs."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.engine import make_url

from bot.core.errors import OperatorError

if TYPE_CHECKING:
    from sqlalchemy import URL


async def copy_database(url: str, target: Path) -> None:
    """Write a copy to `target`: an SQLite file, or what `pg_dump` writes. Raises `OperatorError`."""
    await asyncio.to_thread(_make_room, target)
    source = make_url(url)
    if source.get_backend_name() == "sqlite":
        await asyncio.to_thread(_copy_sqlite, Path(source.database or ""), target)
    else:
        await _dump_postgresql(source, target)


def _make_room(target: Path) -> None:
    if target.exists():
        raise OperatorError(f"{target} exists already. Name a file that doesn't, so that no backup is lost.")
    target.parent.mkdir(parents=True, exist_ok=True)


def _copy_sqlite(source: Path, target: Path) -> None:
    if not source.is_file():
        raise OperatorError(f"DATABASE_URL: there is no database at {source} yet, so there is nothing to back up.")
    # SQLite's own backup: readers and the writer go on, and the copy is of one moment.
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(target)) as copy:
        live.backup(copy)


async def _dump_postgresql(source: URL, target: Path) -> None:
    plain = source.set(drivername="postgresql", password=None).render_as_string()
    try:
        dump = await asyncio.create_subprocess_exec(
            "pg_dump",
            "--format=custom",
            f"--file={target}",
            plain,
            env={"PGPASSWORD": source.password or ""},
            stderr=asyncio.subprocess.PIPE,
        )
    except FileNotFoundError:
        raise OperatorError(
            "pg_dump is missing. Install PostgreSQL's client tools, or back up on its server."
        ) from None
    _, errors = await dump.communicate()
    if dump.returncode:
        raise OperatorError(f"pg_dump failed: {errors.decode(errors='replace').strip()}")
