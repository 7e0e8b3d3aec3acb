"""The sandbox's time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from sandbox import Clock

Until = Callable[[Callable[[], bool]], Awaitable[None]]


async def test_standing_clock_moves_only_by_hand(clock: Clock, until: Until) -> None:
    before = clock.now()
    sleeping = asyncio.create_task(clock.sleep(60))
    await until(lambda: clock.sleepers == 1)
    clock.move(timedelta(seconds=59))
    assert clock.now() - before == timedelta(seconds=59)
    assert not sleeping.done()
    clock.move(timedelta(seconds=1))
    await sleeping


async def test_running_clock_can_be_moved_on(until: Until) -> None:
    clock = Clock()
    before = clock.now()
    sleeping = asyncio.create_task(clock.sleep(3600))
    await until(lambda: clock.sleepers == 1)
    clock.move(timedelta(minutes=59, seconds=59, milliseconds=990))
    await sleeping
    assert clock.now() - before >= timedelta(hours=1)
    clock.restart()
    assert clock.now() - before < timedelta(minutes=1)


def test_time_does_not_go_back(clock: Clock) -> None:
    with pytest.raises(ValueError, match="forward only"):
        clock.move(timedelta(seconds=-1))
