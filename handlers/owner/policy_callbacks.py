"""What the buttons about the desk's rules and special days carry: what shall be, so that two taps do it once."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.desk.policy import Privacy  # noqa: TC001 - pydantic reads the types of these fields


class PolicyOpened(CallbackData, prefix="pol"):
    pass


class Span(StrEnum):
    """The spans of time in the policy, by the names they have there."""

    QUESTION = "question"
    REQUEST = "request"
    COMPLAINT = "complaint"
    LIMIT = "limit"
    RETURN = "return_after"
    CLOSE = "close_after"

    @property
    def key(self) -> str:
        """What it is called in the catalogues."""
        return self.value.replace("_", "-")


class SpanOpened(CallbackData, prefix="polspan"):
    span: Span


class SpanChosen(CallbackData, prefix="polset"):
    """In minutes, `CLOSE` in days. 0 stands for none where there may be none."""

    span: Span
    number: int = Field(ge=0, le=1440)


class TiersOpened(CallbackData, prefix="poltags"):
    pass


class ClockChosen(CallbackData, prefix="polclock"):
    in_working_hours: bool


class PrivacyOpened(CallbackData, prefix="polsee"):
    pass


class PrivacyChosen(CallbackData, prefix="polsees"):
    privacy: Privacy


class DaysOpened(CallbackData, prefix="days"):
    pass


class HolidaysSwitched(CallbackData, prefix="dayshol"):
    closed: bool


class DayAdded(CallbackData, prefix="daynew"):
    """For that branch, or for all of them (0). Without one it is asked, if there are several."""

    branch: int | None = None


class DayOpened(CallbackData, prefix="day"):
    """`day` counts as Python's ordinals do; `branch` as above."""

    day: int = Field(ge=1, le=date.max.toordinal())
    branch: int


class DayForgotten(CallbackData, prefix="dayoff"):
    day: int = Field(ge=1, le=date.max.toordinal())
    branch: int
