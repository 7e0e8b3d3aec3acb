"""The figures of customer feedback, each by its published formula and with an interval of 95 % confidence.

An answer of ten people says little of a thousand: the interval is where the figure of all customers lies nineteen times
out of twenty, if those who answered are like those who did not.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

FEW = 30
"""With fewer answers the usual approximations are doubtful, and the interval too wide to judge by."""

_Z = 1.959964
# Student's t for 1 to 29 degrees of freedom, two-sided 95 % (Fisher and Yates, Statistical Tables, table III).
_T = (
    *(12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228),
    *(2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086),
    *(2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045),
)
_EASIEST, _HARDEST = 7, 1
_SATISFIED = 4
_PROMOTER, _DETRACTOR = 9, 6


@dataclass(frozen=True, slots=True)
class Score:
    """A figure of `n` answers, and the interval `low` to `high` around it."""

    value: float
    low: float
    high: float
    n: int

    @property
    def is_doubtful(self) -> bool:
        return self.n < FEW


def csat(stars: Mapping[int, int]) -> Score | None:
    """Customer satisfaction: the per cent of those who gave 4 or 5 of 5 stars ("top two box"), 0 to 100.

    `stars` counts the answers by the stars given. The interval is Wilson's (1927, JASA 22), which holds for small
    numbers and near 0 and 100 too.
    """
    n = sum(stars.values())
    if n == 0:
        return None
    share = _count(stars, lambda given: given >= _SATISFIED) / n
    spread = 1 + _Z**2 / n
    centre = (share + _Z**2 / (2 * n)) / spread
    margin = _Z / spread * sqrt(share * (1 - share) / n + _Z**2 / (4 * n**2))
    return Score(100 * share, *_within(0, 100 * (centre - margin), 100 * share, 100 * (centre + margin), 100), n)


def ces(ease: Mapping[int, int]) -> Score | None:
    """Customer effort: the mean answer to "how easy was it to get help?", 1 (very hard) to 7 (very easy).

    Dixon, Freeman and Toman, "Stop Trying to Delight Your Customers", Harvard Business Review, July 2010; the scale of
    1 to 7, where high is good, is that of its second version (2013). The interval is Student's; of one answer it is
    the whole scale.
    """
    n = sum(ease.values())
    if n == 0:
        return None
    mean = sum(given * count for given, count in ease.items()) / n
    if n == 1:
        return Score(mean, _HARDEST, _EASIEST, n)
    variance = sum(count * (given - mean) ** 2 for given, count in ease.items()) / (n - 1)
    margin = (_T[n - 2] if n - 2 < len(_T) else _Z) * sqrt(variance / n)
    return Score(mean, *_within(_HARDEST, mean - margin, mean, mean + margin, _EASIEST), n)


def nps(likely: Mapping[int, int]) -> Score | None:
    """Net Promoter Score: the per cent who answer 9 or 10 less the per cent who answer 0 to 6, -100 to 100.

    Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003. The interval is the normal
    approximation to the trinomial, with three more answers laid on (3/4, 3/2, 3/4), which Rocks, "Interval Estimation
    for the Net Promoter Score", The American Statistician 70 (2016), found best for small numbers.
    """
    n = sum(likely.values())
    if n == 0:
        return None
    promoters = _count(likely, lambda given: given >= _PROMOTER)
    detractors = _count(likely, lambda given: given <= _DETRACTOR)
    net = (promoters - detractors) / n
    more = n + 3
    up, down = (promoters + 0.75) / more, (detractors + 0.75) / more
    margin = _Z * sqrt((up + down - (up - down) ** 2) / more)
    low, high = up - down - margin, up - down + margin
    return Score(100 * net, *_within(-100, 100 * low, 100 * net, 100 * high, 100), n)


def _count(answers: Mapping[int, int], counts: Callable[[int], bool]) -> int:
    return sum(count for given, count in answers.items() if counts(given))


def _within(lowest: float, low: float, value: float, high: float, highest: float) -> tuple[float, float]:
    """The interval on its scale; rounding may not push the figure itself out of it."""
    return max(lowest, min(low, value)), min(highest, max(high, value))
