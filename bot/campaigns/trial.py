"""Which of two variants did better, and whether that is more than chance.

The test is that of two proportions with a pooled variance: NIST/SEMATECH e-Handbook of Statistical Methods, 7.3.3
(https://www.itl.nist.gov/div898/handbook/prc/section3/prc33.htm).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

from bot.campaigns.model import Variant

# One chance in twenty that equal variants look so different: the customary line.
_CHANCE = 0.05
# Below so many expected in any cell the normal curve says nothing (the same handbook).
_LEAST_EXPECTED = 5


@dataclass(frozen=True, slots=True)
class Score:
    """Of `reached` people so many did what counts."""

    reached: int
    hits: int

    @property
    def share(self) -> float:
        return self.hits / self.reached if self.reached else 0.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """`winner` goes to all others in any case; `is_clear` is whether the owner may believe the difference."""

    a: Score
    b: Score
    winner: Variant
    chance: float
    """How often equal variants would differ so much by chance alone."""
    is_clear: bool


def judge(a: Score, b: Score) -> Verdict:
    """The better variant by share; A when they are equal."""
    winner = Variant.B if b.share > a.share else Variant.A
    chance = _chance(a, b)
    return Verdict(a, b, winner, chance, is_clear=chance < _CHANCE)


def _chance(a: Score, b: Score) -> float:
    reached = a.reached + b.reached
    pooled = (a.hits + b.hits) / reached if reached else 0.0
    expected = min(a.reached, b.reached) * min(pooled, 1 - pooled)
    if expected < _LEAST_EXPECTED:
        return 1.0
    error = math.sqrt(pooled * (1 - pooled) * (1 / a.reached + 1 / b.reached))
    return 2 * NormalDist().cdf(-abs(a.share - b.share) / error)
