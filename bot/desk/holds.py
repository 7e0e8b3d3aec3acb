"""Until when a ticket can be put on hold: a few presets, in the shop's zone."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_MORNING = time(10)
_DAYS = 7


class Hold(StrEnum):
    HOUR = "1h"
    HOURS = "3h"
    TOMORROW = "tomorrow"
    """At ten."""
    MONDAY = "monday"
    """The next one, at ten."""


def ends_at(hold: Hold, now: datetime, zone: ZoneInfo) -> datetime:
    """When a hold that begins now is over; later than now."""
    if hold in {Hold.HOUR, Hold.HOURS}:
        return now + timedelta(hours=1 if hold is Hold.HOUR else 3)
    today = now.astimezone(zone).date()
    days = 1 if hold is Hold.TOMORROW else _DAYS - today.weekday()
    return datetime.combine(today + timedelta(days=days), _MORNING, zone)
