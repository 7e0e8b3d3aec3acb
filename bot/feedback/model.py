"""A rating from one to five stars, with the words that came with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

STARS = range(1, 6)
_LOW = 2
_HIGH = 4


class Mood(StrEnum):
    """Decides the tone of our thanks."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Rating:
    id: int
    customer_id: int
    stars: int
    comment: str
    ticket_id: int | None

    @property
    def mood(self) -> Mood:
        return mood_of(self.stars)


def mood_of(stars: int) -> Mood:
    if stars <= _LOW:
        return Mood.LOW
    return Mood.HIGH if stars >= _HIGH else Mood.MIDDLE
