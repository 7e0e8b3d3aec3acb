"""What a shop is, and when it is open. Texts are kept per language, because each writes an address its own way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

# Asked for in one language and not written in it, a text is shown in the next of these that has it.
FALLBACK = ("ru", "uz", "kk", "hy", "en")

_WINDOW = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")
_SPECIAL_DAY = re.compile(r"(?P<day>\d{1,2})[./](?P<month>\d{1,2})(?:[./](?P<year>\d{4}))?\s+(?P<hours>\S.*)")
_DAYS = 7
_LEAP_YEARS_APART = 8  # at most: 1896, 1904


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


def parse_windows(text: str) -> tuple[Window, ...]:
    """Read "10:00-21:00", "10-14, 15-19"; "-" or an empty text is a day off. Raises ValueError for anything else."""
    if text.strip() in {"", "-", "–", "—"}:
        return ()
    windows = tuple(_window(*found.groups()) for found in _WINDOW.finditer(text))
    if not windows or _WINDOW.sub("", text).strip(" ,;\n"):
        raise ValueError(text)
    return windows


def parse_special_day(text: str, today: date) -> tuple[date, tuple[Window, ...]]:
    """Read "31.12 10-16", "01.01 -", "05.11.2027 10-14, 15-19"; without a year, the next such day from today on.

    Raises ValueError for anything else, and for a day that is over.
    """
    found = _SPECIAL_DAY.fullmatch(text.strip())
    if not found:
        raise ValueError(text)
    day, month, year = int(found["day"]), int(found["month"]), found["year"]
    years = [int(year)] if year else range(today.year, today.year + _LEAP_YEARS_APART + 1)
    coming = [one for one in (_date(year, month, day) for year in years) if one and one >= today]
    if not coming:
        raise ValueError(text)
    return coming[0], parse_windows(found["hours"])


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _window(hour: str, minute: str | None, end_hour: str, end_minute: str | None) -> Window:
    end = 0 if end_hour == "24" else int(end_hour)
    return Window(time(int(hour), int(minute or 0)), time(end, int(end_minute or 0)))


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
    """The shop as the owner described it. `links` are shown as they are, one a line; `delivery` says its cost and time.

    Public holidays are those of the country of its time zone. Most shops work then.
    """

    name: str = "—"
    phone: str | None = None
    links: str | None = None
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Asia/Tashkent"))
    language: str = "ru"
    closed_on_holidays: bool = False
    delivery: Mapping[str, str] = field(default_factory=dict)
    branches: Sequence[Branch] = ()

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def zone_of(self, branch: Branch) -> ZoneInfo:
        return branch.zone or self.zone

    def seen_from(self, branch_id: int | None) -> Shop:
        """The shop in the time zone of that branch; in its own for None, or a branch that is gone."""
        branch = next((one for one in self.branches if one.id == branch_id), None)
        return replace(self, zone=self.zone_of(branch)) if branch else self


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """A day with hours of its own; without windows it is closed. It holds for one branch, or for all (None)."""

    day: date
    windows: tuple[Window, ...]
    branch_id: int | None = None


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text in that language, or in the first of `FALLBACK` that has one; empty when there is none at all."""
    return next((texts[code] for code in (language, *FALLBACK) if texts.get(code)), "")
