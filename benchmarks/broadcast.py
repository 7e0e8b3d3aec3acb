"""A broadcast against Telegram's limit, enforced: how near it comes, and what people who write meanwhile notice."""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rich.table import Table

from benchmarks.crowd import Crowd
from benchmarks.figures import latencies
from benchmarks.limit import PER_SECOND, Limit
from benchmarks.reached import Reached
from benchmarks.subjects import TOKEN, running, script, suhbat

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from benchmarks.crowd import Load
    from benchmarks.people import Story

_PEOPLE = 30
_WARM_UP_SECONDS = 3  # the broadcast begins five seconds after the start


@dataclass(frozen=True, slots=True)
class Case:
    """`latency` of Telegram in seconds; so many updates a second come from people who write meanwhile."""

    name: str
    latency: float
    writing: int


CASES = (
    Case("0 ms", 0, 0),
    Case("50 ms", 0.05, 0),
    Case("50 ms, people", 0.05, 5),
)


@dataclass(frozen=True, slots=True)
class Broadcast:
    """Of one broadcast. Latencies are of those who wrote, milliseconds from the hand-over to the first answer."""

    seconds: float
    share: float
    """Of the limit, replies counted in."""
    refused: int
    peak: int
    """Messages in the fullest second."""
    missing: int
    repeated: int
    cpu_ms: float
    """Per message of the broadcast."""
    p50: float | None
    p99: float | None
    unanswered: int | None


async def broadcast(seed: Path, people: int, case: Case, story: Story) -> Broadcast:
    """Send to so many people. `seed` is a database with the sample shop; others write by the story."""
    database = seed.with_name("broadcast.db")
    shutil.copy(seed, database)
    await script("audience", TOKEN, f"sqlite:///{database}", str(people))
    reached, limit = Reached(), Limit()
    crowd = Crowd(story, reached.hears)
    crowd.telegram.limit, crowd.telegram.latency = limit, case.latency
    async with running(suhbat("polling", database), crowd.telegram) as process:
        if case.writing:
            await crowd.pace(_PEOPLE, case.writing, _WARM_UP_SECONDS)
        await reached.count(1)
        cpu = process.cpu_seconds()
        load = await _meanwhile(crowd, case, people) if case.writing else None
        with suppress(TimeoutError):  # the figures say who is missing
            await reached.count(people)
        cpu = process.cpu_seconds() - cpu
    first, last = reached.moments[0], reached.moments[-1]
    return Broadcast(
        seconds=last - first,
        share=limit.share(first, last),
        refused=limit.refused,
        peak=limit.peak(),
        missing=people - reached.people,
        repeated=reached.repeated,
        cpu_ms=1000 * cpu / people,
        **_replies(load),
    )


async def _meanwhile(crowd: Crowd, case: Case, people: int) -> Load:
    """They write as long as the broadcast takes if each reply takes its place in the limit."""
    return await crowd.pace(_PEOPLE, case.writing, people / (PER_SECOND - case.writing))


def _replies(load: Load | None) -> dict[str, Any]:
    if load is None:
        return {"p50": None, "p99": None, "unanswered": None}
    found = latencies(load)
    return {"p50": found["p50"], "p99": found["p99"], "unanswered": load.lost}


def table(found: Sequence[Broadcast]) -> Table:
    """A row a figure, a column a case."""
    shown = Table("broadcast at 30/s", *(case.name for case in CASES), "goal", title_justify="left")
    for name, (label, digits, goal) in _ROWS.items():
        shown.add_row(label, *(_written(getattr(one, name), digits) for one in found), goal)
    return shown


def _written(figure: float | None, digits: int) -> str:
    return "" if figure is None else f"{figure:,.{digits}f}"


_ROWS = {
    "seconds": ("seconds", 1, ""),
    "share": ("share of the limit, all told", 3, "0.98 (0.95)"),
    "refused": ("refused with 429", 0, "0"),
    "peak": ("messages in the fullest second", 0, f"{PER_SECOND + 1}"),
    "missing": ("people not reached", 0, "0"),
    "repeated": ("messages sent twice", 0, "0"),
    "cpu_ms": ("CPU ms per message", 2, ""),
    "p50": ("reply p50 ms", 1, ""),
    "p99": ("reply p99 ms", 1, "10"),
    "unanswered": ("unanswered", 0, "0"),
}
