"""A database as new for each test, in milliseconds: of SQLite a copied file, of PostgreSQL one that is put back.

What it holds at the start is a state, made once on its first use. A copy of a PostgreSQL database is 500 files, a
quarter of a second of the disk's; to delete the rows of the last test and to lay in those of the state takes 5 ms.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import psycopg

if TYPE_CHECKING:
    from pathlib import Path

# Each fills an empty database, given by its URL.
States = Mapping[str, Callable[[str], Coroutine[Any, Any, None]]]

# What a story may leave in the files before a new copy is cheaper than to look at its dead rows again and again.
_GROWN = 8_000_000  # bytes

_KEEP = """
    CREATE SCHEMA kept;
    CREATE TABLE kept.sequences AS
        SELECT sequencename AS name, coalesce(last_value, start_value) AS value, last_value IS NOT NULL AS is_called
        FROM pg_sequences WHERE schemaname = 'public'
"""
_SHAPE = """
    SELECT array_agg(oid ORDER BY oid), sum(pg_relation_size(oid))
    FROM pg_class WHERE relnamespace = 'public'::regnamespace
"""
_PART_WITH_OTHERS = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


class SQLite:
    def __init__(self, folder: Path, states: States) -> None:
        self._folder = folder
        self._states = states

    def copy(self, state: str, path: Path) -> str:
        """A new file in that state; gives its URL."""
        template = self._folder / f"{state}.db"
        if not template.exists():
            asyncio.run(self._states[state](_file(template)))
        shutil.copy(template, path)
        return _file(path)


@dataclass(frozen=True)
class _Template:
    """A database that nobody touches: how its relations look, and how a copy gets its rows back."""

    relations: list[int]
    size: int
    restore: str


class PostgreSQL:
    """One database for each state, on a server of our own. Schema `kept` holds the rows that it began with."""

    def __init__(self, server: str, states: States) -> None:
        self._server = server
        self._states = states
        self._templates: dict[str, _Template] = {}

    def fresh(self, state: str) -> str:
        """The database in that state, whatever was done to it before; gives its URL."""
        url = self._named(f"test_{state}")
        if state not in self._templates:
            self._templates[state] = self._make(state)
            self._copy(state)
        elif not self._put_back(url, self._templates[state]):
            self._copy(state)
        return url

    def _make(self, state: str) -> _Template:
        url = self._named(f"template_{state}")
        self._administer(f"CREATE DATABASE template_{state}")
        asyncio.run(self._states[state](url))
        with psycopg.connect(url, autocommit=True) as db:
            tables = [name for (name,) in db.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
            filled = [name for name in tables if db.execute(f"SELECT FROM {name} LIMIT 1").rowcount]
            db.execute("; ".join((_KEEP, *(f"CREATE TABLE kept.{name} AS TABLE {name}" for name in filled))))
            [(relations, size)] = db.execute(_SHAPE)
        statements = (
            "SET session_replication_role = replica",  # foreign keys ask for no order
            *(f"DELETE FROM {name}" for name in tables),  # noqa: S608 - names of our own tables
            *(f"INSERT INTO {name} TABLE kept.{name}" for name in filled),
            "SELECT setval(name::regclass, value, is_called) FROM kept.sequences",
        )
        return _Template(relations, size, "; ".join(statements))

    def _put_back(self, url: str, template: _Template) -> bool:
        """False when somebody changed tables, or filled so much that the database is better copied anew."""
        with psycopg.connect(url, autocommit=True) as db:
            db.execute(_PART_WITH_OTHERS)
            [(relations, size)] = db.execute(_SHAPE)
            if relations != template.relations or size > template.size + _GROWN:
                return False
            db.execute(template.restore)
            return True

    def _copy(self, state: str) -> None:
        self._administer(f"DROP DATABASE IF EXISTS test_{state} WITH (FORCE)")
        self._administer(f"CREATE DATABASE test_{state} TEMPLATE template_{state}")

    def _administer(self, statement: str) -> None:
        with psycopg.connect(self._server, autocommit=True) as db:
            db.execute(statement)

    def _named(self, name: str) -> str:
        before, _, after = self._server.partition("/postgres?")
        return f"{before}/{name}?{after}"


def _file(path: Path) -> str:
    return f"sqlite:///{path}"
