"""What the buttons about greetings carry. Those under the bot's own question are in `bot/telegram/greetings.py`."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.i18n import Locale  # noqa: TC001 - pydantic reads the types of these fields


class GreetingsOpened(CallbackData, prefix="greet"):
    pass


class Rule(StrEnum):
    """What is turned by a press."""

    BIRTHDAYS = "birthdays"
    LEAP_DAY = "leap"
    HINTS = "hints"
    ANNIVERSARY = "anniversary"
    WELCOME = "welcome"


class RuleSwitched(CallbackData, prefix="grule"):
    rule: Rule


class HourChosen(CallbackData, prefix="ghour"):
    """Without an hour: show the choice."""

    hour: int | None = Field(default=None, ge=0, le=23)


class LateDaysChosen(CallbackData, prefix="glate"):
    """Without days: show the choice."""

    days: int | None = Field(default=None, ge=0, le=30)


class GiftOpened(CallbackData, prefix="ggift"):
    pass


class GiftPercentChosen(CallbackData, prefix="gperc"):
    """0 per cent stands for no gift."""

    percent: int = Field(ge=0, le=100)


class OtherGiftAsked(CallbackData, prefix="gother"):
    """A gift in words of that language; without one a discount by an amount."""

    language: Locale | None = None


class GiftDaysChosen(CallbackData, prefix="gdays"):
    """Without days: show the choice."""

    days: int | None = Field(default=None, ge=1, le=366)


class ComingAsked(CallbackData, prefix="gnext"):
    pass


class PreviewOpened(CallbackData, prefix="glist"):
    pass


class GreetingShown(CallbackData, prefix="gshow"):
    """`what` is a text that may be worded anew, without its "greeting-"; or one of the owner's own holidays.

    Without a language it is asked.
    """

    what: str
    locale: Locale | None = None


class HolidaysOpened(CallbackData, prefix="hols"):
    pass


class HolidaySwitched(CallbackData, prefix="holon"):
    holiday: str


class HolidayLanguageSwitched(CallbackData, prefix="hollang"):
    holiday: str
    language: Locale


class HolidayDayChanged(CallbackData, prefix="holday"):
    holiday: str


class HolidayTextChanged(CallbackData, prefix="holtext"):
    holiday: str
    language: Locale


class HolidayAdded(CallbackData, prefix="holnew"):
    pass


class HolidayDeleted(CallbackData, prefix="holdel"):
    holiday: str
    sure: bool
