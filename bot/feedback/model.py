"""What a customer answers: stars, how easy it was, whether they would recommend us, and words if they wish."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

STARS = range(1, 6)
EASE = range(1, 8)
LIKELY = range(11)

CORRECTABLE = timedelta(days=1)
"""So long after the first answer another tap corrects it."""
REMEMBERED = timedelta(days=30)
"""Who answered the customer last within this time is the person whom kind words are meant for."""

_LOW_STARS, _HIGH_STARS = 2, 4
_HARD = 2
_DETRACTOR, _PROMOTER = 6, 9


class Mood(StrEnum):
    """Decides the tone of our thanks."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Rating:
    """The answers given in one message. `member_id` is the Telegram id of who had helped the customer."""

    id: int
    customer_id: int
    stars: int | None
    ease: int | None
    likely: int | None
    comment: str
    ticket_id: int | None
    member_id: int | None

    @property
    def mood(self) -> Mood:
        if self.likely is not None:
            return mood_of_likely(self.likely)
        mood = Mood.MIDDLE if self.stars is None else mood_of(self.stars)
        return Mood.MIDDLE if mood is Mood.HIGH and self.was_hard else mood

    @property
    def was_hard(self) -> bool:
        return self.ease is not None and self.ease <= _HARD

    @property
    def needs_follow_up(self) -> bool:
        """A manager looks after it: few stars, much effort, or a detractor who says why."""
        if self.likely is not None:
            return self.mood is Mood.LOW and bool(self.comment)
        return self.mood is Mood.LOW or self.was_hard


def mood_of(stars: int) -> Mood:
    if stars <= _LOW_STARS:
        return Mood.LOW
    return Mood.HIGH if stars >= _HIGH_STARS else Mood.MIDDLE


def mood_of_likely(likely: int) -> Mood:
    if likely <= _DETRACTOR:
        return Mood.LOW
    return Mood.HIGH if likely >= _PROMOTER else Mood.MIDDLE
