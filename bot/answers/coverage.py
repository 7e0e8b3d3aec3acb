"""How well customers are answered, in numbers: pure counting of what became of their questions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from bot.answers.model import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.i18n import Locale

ENOUGH = 5
"""Of fewer questions a share says nothing, so none is told."""

_MOST_SUBJECTS = 10

_Key = TypeVar("_Key", bound=str)


@dataclass(frozen=True, slots=True)
class Case:
    """So many questions of one kind. The subject is an intent of the pack, or else a topic of the shop."""

    number: int
    language: Locale
    subject: str | None
    found: Outcome
    outcome: Outcome
    is_picked: bool


@dataclass(slots=True)
class Tally:
    """`helped` and `not_helped` are of those `at_once`; `picked` is of those where buttons were `offered`."""

    asked: int = 0
    at_once: int = 0
    helped: int = 0
    not_helped: int = 0
    offered: int = 0
    picked: int = 0
    handed_over: int = 0

    def add(self, case: Case) -> None:
        is_sure, is_offer = case.found is Outcome.SURE, case.found is Outcome.CANDIDATES
        self.asked += case.number
        self.at_once += case.number * is_sure
        self.helped += case.number * (is_sure and case.outcome is Outcome.HELPED)
        self.not_helped += case.number * (is_sure and case.outcome is Outcome.PERSON)
        self.offered += case.number * is_offer
        self.picked += case.number * (is_offer and case.is_picked)
        self.handed_over += case.number * (case.outcome in {Outcome.NOTHING, Outcome.PERSON})


@dataclass(frozen=True, slots=True)
class Coverage:
    """`by_language` and `by_subject` have what was asked most first, and of the subjects ten.

    `complaints` and `no_complaints` are what staff said of texts that looked like complaints.
    """

    total: Tally = field(default_factory=Tally)
    by_language: Mapping[Locale, Tally] = field(default_factory=dict)
    by_subject: Mapping[str, Tally] = field(default_factory=dict)
    complaints: int = 0
    no_complaints: int = 0


def coverage(cases: Iterable[Case], complaints: int = 0, no_complaints: int = 0) -> Coverage:
    total = Tally()
    by_language: dict[Locale, Tally] = {}
    by_subject: dict[str, Tally] = {}
    for case in cases:
        total.add(case)
        by_language.setdefault(case.language, Tally()).add(case)
        if case.subject:
            by_subject.setdefault(case.subject, Tally()).add(case)
    return Coverage(
        total,
        _most_asked(by_language, len(by_language)),
        _most_asked(by_subject, _MOST_SUBJECTS),
        complaints,
        no_complaints,
    )


def percent(part: int, whole: int) -> int | None:
    """Rounded down; None while it would say nothing."""
    return 100 * part // whole if whole >= ENOUGH else None


def _most_asked(tallies: Mapping[_Key, Tally], most: int) -> Mapping[_Key, Tally]:
    return dict(sorted(tallies.items(), key=lambda one: (-one[1].asked, one[0]))[:most])
