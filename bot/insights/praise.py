"""Whom the team thanks at the end of a week. Nobody is ranked, and nobody is named for doing badly.

Small numbers lie: who answered twice and in time both times was not "100 %". A figure is told from `ENOUGH` on.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ENOUGH = 5
_IN_TIME = 90
"""Per cent of answers in time from which on they are praised."""
_GOOD_STARS = Decimal("4.5")


@dataclass(frozen=True, slots=True)
class Deeds:
    """What one member did in a week. A save is a complaint of which the customer says that it is solved."""

    name: str
    answers: int = 0
    in_time: int = 0
    ratings: int = 0
    stars: int = 0
    saves: int = 0
    thanks: int = 0

    @property
    def in_time_percent(self) -> int | None:
        """Rounded down; None while it would say nothing."""
        return 100 * self.in_time // self.answers if self.answers >= ENOUGH else None

    @property
    def mean_stars(self) -> Decimal | None:
        """With one decimal, rounded down; None while it would say nothing."""
        if self.ratings < ENOUGH:
            return None
        return (Decimal(self.stars) / self.ratings).quantize(Decimal("0.1"), ROUND_DOWN)

    @property
    def is_fast(self) -> bool:
        return (self.in_time_percent or 0) >= _IN_TIME

    @property
    def is_liked(self) -> bool:
        return (self.mean_stars or 0) >= _GOOD_STARS

    @property
    def deserves_praise(self) -> bool:
        return self.is_fast or self.is_liked or self.saves > 0 or self.thanks > 0


def praised(deeds: Iterable[Deeds]) -> Sequence[Deeds]:
    """Those with something to be thanked for, by name: it is no league table."""
    return sorted((one for one in deeds if one.deserves_praise), key=lambda one: one.name.casefold())
