"""How well the shipped engine answers a set of questions that it has not seen: `make bench-answers SET=FOLDER`.

FOLDER holds `kb.jsonl` (a shop's entries) and `dev/` with `queries_*.jsonl` (`text`, `lang`, `intent` or null,
`variant`, `group`) and `complaints_*.jsonl` (`text`, `lang`, `complaint`). The shipped bounds were chosen on such a
set. What they are worth elsewhere, the line "bounds from the other groups" says: four folds by `group`, in each the
bound with the most right answers on the other three, at no more than 3 % wrong and 3 % out of scope.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING, Any

from bot.answers.encoder import encoder
from bot.answers.evaluate import Asked, Judged, Known, evaluate, read_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.answers.encoder import Encoder

_FOLDS = 4
_MOST_WRONG = 0.03


@dataclass(frozen=True, slots=True)
class Case:
    """A question, what is right, and what the engine made of it."""

    row: dict[str, Any]
    judged: Judged

    @property
    def in_scope(self) -> bool:
        return self.row.get("intent") is not None

    @property
    def is_right(self) -> bool:
        return bool(self.judged["candidates"][0] == self.row["intent"])


def main(folder: Path) -> None:
    model = encoder()
    for name, chosen in (("with the encoder", model), ("without", None)):
        if chosen is None and name != "without":
            print("No encoder here.")
            continue
        asked = _judge(folder, "queries", chosen)
        print(f"\n== {name}")
        _table("all", asked)
        for cases in (
            _by(asked, lambda case: str(case.row["lang"])),
            _by(asked, lambda case: str(case.row["variant"])),
        ):
            for value, some in cases.items():
                _table(value, some)
        _folds(asked)
        _complaints(_judge(folder, "complaints", chosen), asked)
        _languages(asked)
        times = quantiles((case.judged["latency_ms"] for case in asked), n=20)
        print(f"latency p50 {times[9]:.2f} ms, p95 {times[18]:.2f} ms")


def _judge(folder: Path, kind: str, model: Encoder | None) -> list[Case]:
    rows = [row for path in sorted((folder / "dev").glob(f"{kind}_*.jsonl")) for row in _lines(path)]
    asked = [Asked(id=row["id"], text=row["text"]) for row in rows]
    judged = evaluate(asked, read_lines(folder / "kb.jsonl", Known), model)
    return [Case(row, one) for row, one in zip(rows, judged, strict=True)]


def _lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _table(name: str, cases: Sequence[Case]) -> None:
    inside, outside = [c for c in cases if c.in_scope], [c for c in cases if not c.in_scope]
    figures = {
        "top-1": _share(inside, lambda c: c.is_right),
        "recall@3": _share(inside, lambda c: c.row["intent"] in c.judged["candidates"]),
        "right": _share(inside, lambda c: c.judged["predicted_intent"] == c.row["intent"]),
        "wrong": _share(inside, lambda c: c.judged["predicted_intent"] not in {None, c.row["intent"]}),
        "out of scope answered": _share(outside, lambda c: c.judged["predicted_intent"] is not None),
    }
    told = "  ".join(f"{what} {share:5.1%}" for what, share in figures.items() if share is not None)
    print(f"{name:>10} {len(cases):4}  {told}")


def _folds(cases: Sequence[Case]) -> None:
    """The bound is one of the score's, chosen where it is not measured."""
    folds = _by(cases, lambda case: str(int(case.row["group"].split("#")[1]) % _FOLDS))
    right = wrong = outside = 0
    for fold, measured in folds.items():
        others = [case for other, some in folds.items() if other != fold for case in some]
        bound = _bound(others)
        answered = [case for case in measured if case.judged["score"] >= bound]
        right += sum(case.in_scope and case.is_right for case in answered)
        wrong += sum(case.in_scope and not case.is_right for case in answered)
        outside += sum(not case.in_scope for case in answered)
    inside = sum(case.in_scope for case in cases)
    print(
        f"bounds from the other groups: right {right / inside:.1%}  wrong {wrong / inside:.1%}  "
        f"out of scope answered {outside / (len(cases) - inside):.1%}"
    )


def _bound(cases: Sequence[Case]) -> float:
    inside = sum(case.in_scope for case in cases)
    wrong = outside = 0
    bound = 1.0
    for case in sorted(cases, key=lambda case: -case.judged["score"]):
        wrong += case.in_scope and not case.is_right
        outside += not case.in_scope
        if wrong > _MOST_WRONG * inside or outside > _MOST_WRONG * (len(cases) - inside):
            break
        bound = case.judged["score"]
    return bound


def _complaints(cases: Sequence[Case], asked: Sequence[Case]) -> None:
    alarmed = [case for case in cases if case.judged["complaint"]]
    precision = _share(alarmed, lambda c: c.row["complaint"])
    recall = _share([case for case in cases if case.row["complaint"]], lambda c: c.judged["complaint"])
    false = _share([case for case in asked if case.in_scope], lambda c: c.judged["complaint"])
    print(f"complaints: precision {precision:.1%}  recall {recall:.1%}  false alarms on questions {false:.1%}")


def _languages(cases: Sequence[Case]) -> None:
    with_letters = [case for case in cases if any(map(str.isalpha, case.row["text"]))]
    right = _share(with_letters, lambda c: c.judged["lang"] == c.row["lang"])
    meant = _share(
        [c for c in with_letters if c.row["variant"] != "oos_nons"], lambda c: c.judged["lang"] == c.row["lang"]
    )
    print(f"reply language: {right:.1%} of all with letters, {meant:.1%} without nonsense")


def _share(cases: Sequence[Case], what: Callable[[Case], bool]) -> float | None:
    return sum(map(what, cases)) / len(cases) if cases else None


def _by(cases: Iterable[Case], key: Callable[[Case], str]) -> dict[str, list[Case]]:
    found = defaultdict(list)
    for case in cases:
        found[key(case)].append(case)
    return dict(sorted(found.items()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
