"""The command: `python -m benchmarks`. Prints a table for each part, or its figures for machines."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
import uvloop
from rich.console import Console

from benchmarks import broadcast, figures, lengths
from benchmarks.figures import Figures, measure, ratios
from benchmarks.people import Story, asks, chats, visits_shop
from benchmarks.subjects import TOKEN, Subject, echo, stock, suhbat

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence

    from rich.table import Table


class Part(StrEnum):
    CONVERSATION = "conversation"
    INBOX = "inbox"
    BROADCAST = "broadcast"
    LENGTHS = "lengths"


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured. `sent` is of each campaign of `lengths`."""

    rounds: int
    updates: int
    seconds: float
    broadcast: int = 3000
    lengths: tuple[int, ...] = (10_000, 100_000, 1_000_000)
    sent: int = 8000


_QUICK = Size(rounds=1, updates=1500, seconds=5, broadcast=300, lengths=(10_000, 50_000), sent=3000)

Pair = tuple[tuple[Subject, Story], tuple[Subject, Story]]
Measured = tuple["Table", Any]


def main(
    parts: Annotated[
        list[Part] | None, typer.Argument(help="what is measured; everything, if nothing is named")
    ] = None,
    rounds: Annotated[int, typer.Option(help="of conversation and inbox: how often each bot is measured")] = 3,
    updates: Annotated[int, typer.Option(help="at saturation, in each round")] = 6000,
    seconds: Annotated[float, typer.Option(help="at 100 updates/s, in each round")] = 20,
    *,
    quick: Annotated[bool, typer.Option("--quick", help="short, to see that it works")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="the figures, for machines")] = False,
) -> None:
    """Measure the bot: its answers against a bare aiogram echo, and its broadcasts against Telegram's limit."""
    size = _QUICK if quick else Size(rounds, updates, seconds)
    console = Console(stderr=as_json)
    with tempfile.TemporaryDirectory() as folder:
        seed = Path(folder) / "seed.db"
        questions = _seed(seed)
        # The load generator itself must not pause to collect.
        gc.freeze()
        gc.disable()
        found = uvloop.run(_measure(parts or list(Part), size, seed, questions, console))
    if as_json:
        print(json.dumps(found, indent=2))


async def _measure(
    parts: Sequence[Part], size: Size, seed: Path, questions: Mapping[str, Sequence[str]], console: Console
) -> dict[str, Any]:
    measuring = {
        Part.CONVERSATION: lambda: _conversation(size, seed, visits_shop(questions)),
        Part.INBOX: lambda: _inbox(size),
        Part.BROADCAST: lambda: _broadcast(size, seed, asks(questions)),
        Part.LENGTHS: lambda: _lengths(size, seed),
    }
    found: dict[str, Any] = {}
    for part in parts:
        found[part] = []
        async for table, its_figures in measuring[part]():
            console.print(table)
            found[part].append(its_figures)
    return found


async def _conversation(size: Size, seed: Path, story: Story) -> AsyncIterator[Measured]:
    ways = ("polling", "webhook")
    pairs = [((stock(way), chats), (suhbat(way, seed), story)) for way in ways]
    for way, (theirs, ours) in zip(ways, await _rounds(pairs, size), strict=True):
        yield figures.table(f"by {way}", {"stock echo": theirs, "suhbat": ours}), _as_json(way, ours, theirs)


async def _inbox(size: Size) -> AsyncIterator[Measured]:
    [(plain, kept)] = await _rounds([((echo("plain"), chats), (echo("inbox"), chats))], size)
    names = {"aiogram's polling": plain, "through the inbox": kept}
    yield figures.table("the same echo", names), _as_json("inbox", kept, plain)


async def _broadcast(size: Size, seed: Path, story: Story) -> AsyncIterator[Measured]:
    found = []
    for case in broadcast.CASES:
        _tell(f"broadcast to {size.broadcast}, {case.name}")
        found.append(await broadcast.broadcast(seed, size.broadcast, case, story))
    yield broadcast.table(found), [asdict(one) for one in found]


async def _lengths(size: Size, seed: Path) -> AsyncIterator[Measured]:
    found = []
    for recipients in size.lengths:
        _tell(f"a campaign for {recipients}")
        found.append(await lengths.length(seed, recipients, size.sent))
    yield lengths.table(found), found


async def _rounds(pairs: Sequence[Pair], size: Size) -> list[tuple[list[Figures], list[Figures]]]:
    """Each round measures the bots one after another, the next one in reverse. Gives for each pair its two sides."""
    subjects = [one for pair in pairs for one in pair]
    found: dict[Subject, list[Figures]] = defaultdict(list)
    for number in range(size.rounds):
        for subject, its_story in subjects if number % 2 == 0 else reversed(subjects):
            _tell(f"round {number + 1}: {subject.name} by {subject.updates}")
            found[subject].append(await measure(subject, its_story, size.updates, size.seconds))
    return [(found[theirs], found[ours]) for (theirs, _), (ours, _) in pairs]


def _seed(database: Path) -> dict[str, list[str]]:
    command = (sys.executable, "-m", "benchmarks.seed", TOKEN, f"sqlite:///{database}")
    questions: dict[str, list[str]] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return questions


def _as_json(updates: str, ours: Sequence[Figures], theirs: Sequence[Figures]) -> dict[str, Any]:
    return {
        "updates": updates,
        "ours": [asdict(one) for one in ours],
        "theirs": [asdict(one) for one in theirs],
        "ratios": ratios(ours, theirs),
    }


def _tell(what: str) -> None:
    print(what, file=sys.stderr)


if __name__ == "__main__":
    typer.run(main)
