"""Campaigns of different lengths without a limit: whether anything grows with the number of recipients.

Each length has a database of its own, in which the recipients are written down and the campaign begins by itself. One
process sends a part of it and is killed in the middle; a second one goes on where that was.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from functools import partial
from typing import TYPE_CHECKING

from rich.table import Table

from benchmarks.crowd import Crowd
from benchmarks.people import chats
from benchmarks.reached import Reached
from benchmarks.subjects import TOKEN, running, script, suhbat

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    from benchmarks.subjects import Running

    _Begin = Callable[[], AbstractAsyncContextManager[Running]]

_PER_SECOND = 1000
_LATENCY = 0.05
_IDLE_SECONDS = 2  # the campaign begins five seconds after the start
_STRAGGLERS_SECONDS = 0.5


async def length(seed: Path, recipients: int, messages: int) -> dict[str, float]:
    """The figures of `_ROWS`. `seed` is a database with the sample shop; so many of the recipients are sent to."""
    database, copy = seed.with_name("length.db"), seed.with_name("bookkeeping.db")
    shutil.copy(seed, database)
    written_down = await script("audience", TOKEN, f"sqlite:///{database}", str(recipients), "--written-down")
    shutil.copy(database, copy)
    bookkeeping = await script("bookkeeping", f"sqlite:///{copy}", str(messages))
    copy.unlink()
    reached = Reached()
    begin = partial(_begin, database, reached)
    found = {"recipients": recipients, **written_down, **bookkeeping}
    found |= {**await _send(begin, reached, messages), **await _go_on(begin, reached)}
    database.unlink()
    return {**found, "repeated": reached.repeated}


async def _send(begin: _Begin, reached: Reached, messages: int) -> dict[str, float]:
    """A tenth of the messages is for warming up."""
    async with begin() as process:
        start = process.cpu_seconds()
        await asyncio.sleep(_IDLE_SECONDS)
        idle = process.memory_mib()
        await reached.count(1)
        begun = process.memory_mib()
        await reached.count(messages // 10)
        first, began, cpu = len(reached.moments), time.perf_counter(), process.cpu_seconds()
        await reached.count(messages)
        number = len(reached.moments) - first
        found = {
            "start": start,
            "per_second": number / (time.perf_counter() - began),
            "cpu_ms": 1000 * (process.cpu_seconds() - cpu) / number,
            "idle_mib": idle,
            "begun_mib": begun - idle,
            "sent_mib": process.memory_mib() - idle,
        }
        process.kill()
    return found


async def _go_on(begin: _Begin, reached: Reached) -> dict[str, float]:
    """The second process, with a campaign that runs, and with messages of which nobody knows whether they arrived."""
    await asyncio.sleep(_STRAGGLERS_SECONDS)
    before, began = len(reached.moments), time.perf_counter()
    async with begin() as process:
        restart = process.cpu_seconds()
        await reached.count(before + 1)
        found = {"restart": restart, "goes_on": reached.moments[before] - began}
        await reached.count(before + _PER_SECOND)
    return found


def _begin(database: Path, reached: Reached) -> AbstractAsyncContextManager[Running]:
    crowd = Crowd(chats, reached.hears)
    crowd.telegram.latency = _LATENCY
    settings = {"DATABASE_URL": f"sqlite:///{database}", "MESSAGES_PER_SECOND": str(_PER_SECOND)}
    return running(suhbat("polling", database, **settings), crowd.telegram)


def table(found: Sequence[dict[str, float]]) -> Table:
    """A row a figure, a column a length."""
    heads = [f"{one['recipients']:,}" for one in found]
    shown = Table("recipients", *heads, "goal", title_justify="left")
    for name, (label, digits, goal) in _ROWS.items():
        shown.add_row(label, *(f"{one[name]:,.{digits}f}" for one in found), goal)
    return shown


# "=" is no more than the shortest campaign has.
_ROWS = {
    "per_second": ("messages/s, 50 ms away", 0, "1,000"),
    "cpu_ms": ("CPU ms per message", 2, "0.6"),
    "cpu_ms_by_50": ("bookkeeping CPU ms, 50 at once", 3, "0.05"),
    "cpu_ms_by_2": ("bookkeeping CPU ms, 2 at once", 3, "="),
    "idle_mib": ("memory MiB, idle", 1, ""),
    "begun_mib": ("more at the first message", 1, "= + 1"),
    "sent_mib": ("more when that part is sent", 1, "= + 1"),
    "start": ("start, CPU s, nothing running", 1, ""),
    "restart": ("start, CPU s, after a kill", 1, "="),
    "goes_on": ("until it sends again, s", 1, "="),
    "repeated": ("messages sent twice", 0, "0"),
    "freeze_us": ("µs to write down a recipient", 0, "="),
    "freeze_longest_ms": ("longest wait for others, ms", 0, "="),
}
