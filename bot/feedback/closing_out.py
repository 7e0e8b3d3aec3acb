"""Closing a cause: it is mended, and everyone who complained of it is told, once, in the owner's words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from bot.feedback.records import Cause

LOOK_BACK = timedelta(days=90)
"""Who complained longer ago is not told: they have forgotten, or gone."""


class Told(StrEnum):
    """What became of it with one customer."""

    WAITING = "waiting"
    ARRIVED = "arrived"
    NOT_REACHED = "not-reached"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class CauseCount:
    cause: Cause
    complaints: int


@dataclass(frozen=True, slots=True)
class Closing:
    """`texts` are the owner's words by language, Telegram HTML. A draft until `told_at`; `total` were told then."""

    id: int
    cause: Cause
    texts: Mapping[str, str]
    made_at: datetime
    told_at: datetime | None
    total: int


@dataclass(frozen=True, slots=True)
class Complainer:
    """Somebody who complained of a cause and was not told that it is mended; `ticket_id` is their latest complaint.

    `is_guess` while only the bot says that it was of this cause.
    """

    customer_id: int
    ticket_id: int
    language: str
    is_reachable: bool
    is_guess: bool


@dataclass(frozen=True, slots=True)
class Audience:
    """Who would be told if it were now."""

    complainers: Sequence[Complainer]

    @property
    def reachable(self) -> Sequence[Complainer]:
        return [one for one in self.complainers if one.is_reachable]

    @property
    def unreachable(self) -> int:
        return len(self.complainers) - len(self.reachable)

    @property
    def guesses(self) -> int:
        return sum(one.is_guess for one in self.reachable)

    @property
    def by_language(self) -> Mapping[str, int]:
        languages = [one.language for one in self.reachable]
        return {language: languages.count(language) for language in dict.fromkeys(languages)}
