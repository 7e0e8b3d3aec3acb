"""From one run of one bot to its figures, and from several paired runs to a table with ratios."""

from __future__ import annotations

import time
from dataclasses import dataclass, fields
from statistics import median, quantiles
from typing import TYPE_CHECKING

from rich.table import Table

from benchmarks.crowd import Crowd
from benchmarks.subjects import machine_busy_seconds, running

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Self

    from benchmarks.crowd import Load
    from benchmarks.people import Story
    from benchmarks.subjects import Running, Subject

_PEOPLE = 100
_PEOPLE_IN_PACE = 30
_PER_SECOND = 100


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one process. Latencies are milliseconds from the hand-over to the first answer, at 100 updates/s."""

    updates_per_second: float
    cpu_ms: float
    """Per update, at saturation, until all that the updates left behind is done too."""
    calls: float
    """Requests to Telegram per update."""
    p50: float
    p95: float
    p99: float
    most: float
    memory_mib: float
    start_seconds: float
    lost: int
    others: float
    """CPU cores that the rest of the machine used meanwhile."""
    generator: float
    """CPU cores that the load generator used."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """What has been used up to a moment."""

    seconds: float
    bot: float
    generator: float
    machine: float
    calls: int

    @classmethod
    def now(cls, crowd: Crowd, process: Running) -> Self:
        return cls(
            time.perf_counter(),
            process.cpu_seconds(),
            time.process_time(),
            machine_busy_seconds(),
            crowd.telegram.requests,
        )

    def __sub__(self, before: Self) -> _Mark:
        return _Mark(*(getattr(self, one.name) - getattr(before, one.name) for one in fields(self)))


async def measure(subject: Subject, story: Story, updates: int, seconds: float) -> Figures:
    """Warm up, load the bot to saturation, then at 100 updates a second."""
    crowd = Crowd(story)
    async with running(subject, crowd.telegram) as process:
        warm_up = await crowd.saturate(_PEOPLE_IN_PACE, updates // 10)
        before = _Mark.now(crowd, process)
        full = await crowd.saturate(_PEOPLE, updates)
        used = _Mark.now(crowd, process) - before
        paced = await crowd.pace(_PEOPLE_IN_PACE, _PER_SECOND, seconds)
        await crowd.quiet()
        return Figures(
            updates_per_second=full.answered / full.seconds,
            cpu_ms=1000 * used.bot / full.sent,
            calls=used.calls / full.sent,
            **latencies(paced),
            memory_mib=process.memory_mib(),
            start_seconds=process.start_seconds,
            lost=warm_up.lost + full.lost + paced.lost,
            others=(used.machine - used.bot - used.generator) / used.seconds,
            generator=used.generator / used.seconds,
        )


def latencies(load: Load) -> dict[str, float]:
    """In milliseconds."""
    cuts = quantiles((1000 * seconds for seconds in load.latencies), n=100)
    return {"p50": cuts[49], "p95": cuts[94], "p99": cuts[98], "most": 1000 * max(load.latencies)}


def ratios(ours: Sequence[Figures], theirs: Sequence[Figures]) -> dict[str, float]:
    """The median over the rounds of ours to theirs; of the start, the difference in seconds."""
    pairs = list(zip(ours, theirs, strict=True))
    names = ("updates_per_second", "cpu_ms", "calls", "p50", "p95", "p99", "most", "memory_mib")
    found = {name: median(getattr(a, name) / getattr(b, name) for a, b in pairs) for name in names}
    return {**found, "start_seconds": median(a.start_seconds - b.start_seconds for a, b in pairs)}


def table(title: str, sides: Mapping[str, Sequence[Figures]]) -> Table:
    """Theirs and ours, by name: a row a figure, medians of all rounds."""
    found = Table(title, *sides, "ratio", title_justify="left")
    theirs, ours = sides.values()
    ratio = ratios(ours, theirs)
    for name, (label, digits) in _ROWS.items():
        cells = [f"{median(getattr(one, name) for one in side):,.{digits}f}" for side in (theirs, ours)]
        found.add_row(label, *cells, _written(name, ratio))
    return found


def _written(name: str, ratio: dict[str, float]) -> str:
    if name not in ratio:
        return ""
    return f"{ratio[name]:+.1f} s" if name == "start_seconds" else f"{ratio[name]:.2f}"


_ROWS = {
    "updates_per_second": ("updates/s at saturation", 0),
    "cpu_ms": ("CPU ms per update", 2),
    "calls": ("requests per update", 1),
    "p50": ("answer p50 ms at 100/s", 1),
    "p95": ("answer p95 ms at 100/s", 1),
    "p99": ("answer p99 ms at 100/s", 1),
    "most": ("answer max ms at 100/s", 1),
    "memory_mib": ("memory MiB", 0),
    "start_seconds": ("start s", 1),
    "lost": ("lost updates", 0),
    "others": ("cores used by others", 2),
    "generator": ("cores used by the load", 2),
}
