"""What is remembered for seconds, while others change it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.kept import Kept
from sandbox import Clock


class Shelf:
    """A value that takes its time to be read."""

    def __init__(self) -> None:
        self.value = "old"
        self.reads = 0
        self.is_asked = asyncio.Event()
        self.is_open = asyncio.Event()
        self.is_open.set()

    async def load(self) -> str:
        self.reads += 1
        self.is_asked.set()
        found = self.value
        await self.is_open.wait()
        return found


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 11, 21, tzinfo=UTC))


@pytest.fixture
def kept(shelf: Shelf, clock: Clock) -> Kept[str]:
    return Kept(shelf.load, clock, seconds=2)


async def test_within_its_seconds_it_is_read_once(kept: Kept[str], shelf: Shelf, clock: Clock) -> None:
    assert [await kept.get(), await kept.get()] == ["old", "old"]
    assert shelf.reads == 1

    shelf.value = "new"
    clock.move(timedelta(seconds=2))
    assert await kept.get() == "new"


async def test_our_own_change_is_seen_at_once(kept: Kept[str], shelf: Shelf) -> None:
    await kept.get()
    shelf.value = "new"
    kept.forget()
    assert await kept.get() == "new"


async def test_what_was_read_before_a_change_is_not_kept_after_it(kept: Kept[str], shelf: Shelf) -> None:
    shelf.is_open.clear()
    reader = asyncio.create_task(kept.get())
    await shelf.is_asked.wait()

    shelf.value = "new"
    kept.forget()
    shelf.is_open.set()

    assert await reader == "old"
    assert await kept.get() == "new"
