"""What a shop is, and when it is open. Texts are kept per language, because each writes an address its own way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

# Asked for in one language and not written in it, a text is shown in the next of these that has it.
FALLBACK = ("ru", "uz", "kk", "hy", "en")

_WINDOW = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")
_DAYS = 7


@dataclass(frozen=True, slots=True)
class Window:
    """Open from `opens` to `closes`, local time of the same day; closing at 00:00 means midnight."""

    opens: time
    closes: time

    def __str__(self) -> str:
        return f"{self.opens:%H:%M}–{self.closes:%H:%M}"


@dataclass(frozen=True, slots=True)
class Hours:
    """The windows of each weekday, Monday first. A day without windows is a day off."""

    week: tuple[tuple[Window, ...], ...] = field(default=((),) * _DAYS)

    @classmethod
    def every_day(cls, *windows: Window) -> Hours:
        return cls((windows,) * _DAYS)

    def on(self, weekday: int, windows: tuple[Window, ...]) -> Hours:
        """The same hours, but for one weekday (0 is Monday)."""
        return Hours((*self.week[:weekday], windows, *self.week[weekday + 1 :]))

    def closes_at(self, local: datetime) -> datetime | None:
        """When the window closes in which `local` falls; None when the shop is closed then."""
        for opens, closes in self._windows_of(local):
            if opens <= local < closes:
                return closes
        return None

    def opens_at(self, local: datetime) -> datetime | None:
        """The next opening after `local`, within a week; None when there is none."""
        for ahead in range(_DAYS + 1):
            for opens, _ in self._windows_of(local + timedelta(days=ahead)):
                if opens > local:
                    return opens
        return None

    def _windows_of(self, local: datetime) -> list[tuple[datetime, datetime]]:
        day = local.replace(hour=0, minute=0, second=0, microsecond=0)
        return [
            (
                datetime.combine(day, window.opens, day.tzinfo),
                datetime.combine(day, window.closes, day.tzinfo) + timedelta(days=window.closes <= window.opens),
            )
            for window in self.week[local.weekday()]
        ]


def parse_windows(text: str) -> tuple[Window, ...]:
    """Read "10:00-21:00", "10-14, 15-19"; "-" or an empty text is a day off. Raises ValueError for anything else."""
    if text.strip() in {"", "-", "–", "—"}:
        return ()
    windows = tuple(_window(*found.groups()) for found in _WINDOW.finditer(text))
    if not windows or _WINDOW.sub("", text).strip(" ,;\n"):
        raise ValueError(text)
    return windows


def _window(hour: str, minute: str | None, end_hour: str, end_minute: str | None) -> Window:
    return Window(time(int(hour), int(minute or 0)), time(int(end_hour) % 24, int(end_minute or 0)))


@dataclass(frozen=True, slots=True)
class Branch:
    """One address of the shop. `zone` is None where the clocks show what they show at the shop itself."""

    id: int
    names: Mapping[str, str]
    addresses: Mapping[str, str]
    hours: Hours
    phone: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    zone: ZoneInfo | None = None


@dataclass(frozen=True, slots=True)
class Shop:
    """The shop as the owner described it. `links` are shown as they are, one a line.

    Public holidays are those of the country of its time zone. Most shops work then.
    """

    name: str = "—"
    phone: str | None = None
    links: str | None = None
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Asia/Tashkent"))
    language: str = "ru"
    closed_on_holidays: bool = False
    branches: Sequence[Branch] = ()

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def zone_of(self, branch: Branch) -> ZoneInfo:
        return branch.zone or self.zone


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day with hours of its own; without windows it is closed. It holds for one branch, or for all (None)."""

    day: date
    windows: tuple[Window, ...]
    branch_id: int | None = None


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text in that language, or in the first of `FALLBACK` that has one; empty when there is none at all."""
    return next((texts[code] for code in (language, *FALLBACK) if texts.get(code)), "")
