"""The command: `python -m benchmarks`. Each round measures the bots one after another, the next one in reverse."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
import uvloop
from rich.console import Console

from benchmarks.figures import Figures, measure, ratios, table
from benchmarks.people import Story, chats, visits_shop
from benchmarks.subjects import TOKEN, Subject, stock, suhbat

Results = dict[tuple[str, str], list[Figures]]

_WAYS = ("polling", "webhook")


def main(
    rounds: Annotated[int, typer.Option(help="how often each bot is measured")] = 3,
    updates: Annotated[int, typer.Option(help="at saturation, in each round")] = 6000,
    seconds: Annotated[float, typer.Option(help="at 100 updates/s, in each round")] = 20,
    *,
    quick: Annotated[bool, typer.Option("--quick", help="one short round, to see that it works")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="figures of every round, for machines")] = False,
) -> None:
    """Measure the whole customer flow against a bare aiogram echo."""
    if quick:
        rounds, updates, seconds = 1, 1500, 5
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "seed.db"
        questions = _seed(database)
        # The load generator itself must not pause to collect.
        gc.freeze()
        gc.disable()
        results = uvloop.run(_rounds(database, visits_shop(questions), rounds, updates, seconds))
    if as_json:
        print(json.dumps([_as_json(way, results) for way in _WAYS], indent=2))
        return
    console = Console()
    for way in _WAYS:
        console.print(table(way, results["suhbat", way], results["stock echo", way]))


async def _rounds(database: Path, story: Story, rounds: int, updates: int, seconds: float) -> Results:
    subjects: list[tuple[Subject, Story]] = []
    for way in _WAYS:
        subjects += [(stock(way), chats), (suhbat(way, database), story)]
    results: Results = defaultdict(list)
    for number in range(rounds):
        for subject, its_story in subjects if number % 2 == 0 else reversed(subjects):
            print(f"round {number + 1}: {subject.name} by {subject.updates}", file=sys.stderr)
            results[subject.name, subject.updates].append(await measure(subject, its_story, updates, seconds))
    return results


def _seed(database: Path) -> dict[str, list[str]]:
    command = (sys.executable, "-m", "benchmarks.seed", TOKEN, f"sqlite:///{database}")
    questions: dict[str, list[str]] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return questions


def _as_json(way: str, results: Results) -> dict[str, Any]:
    ours, theirs = results["suhbat", way], results["stock echo", way]
    return {
        "updates": way,
        "suhbat": [asdict(one) for one in ours],
        "stock echo": [asdict(one) for one in theirs],
        "ratios": ratios(ours, theirs),
    }


if __name__ == "__main__":
    typer.run(main)
