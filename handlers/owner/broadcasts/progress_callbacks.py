"""What the buttons carry that follow a broadcast once it is on its way. As everywhere: ids only, prefixes for ever.

Those under the live message are in `bot/telegram/progress.py`: `ReportOpened(campaign=id)` opens the report from
anywhere. `HoldOpened()` opens the stop of all promo.
"""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.i18n import Locale  # noqa: TC001 - pydantic reads the types of these fields


class ReportFileAsked(CallbackData, prefix="bcfile"):
    campaign: int


class MissedAsked(CallbackData, prefix="bcmiss"):
    campaign: int


class UnsureDecided(CallbackData, prefix="bcuns"):
    """Without an answer: ask."""

    campaign: int
    resend: bool | None = None


class RecallOpened(CallbackData, prefix="bcrec"):
    campaign: int


class RecallDeletion(CallbackData, prefix="bcrecdel"):
    campaign: int
    sure: bool


class RecallEditing(CallbackData, prefix="bcedit"):
    """Without a language: show the choice."""

    campaign: int
    language: Locale | None = None


class RecallEdited(CallbackData, prefix="bcsub"):
    """The new words, which wait in the dialogue, go to everybody."""

    campaign: int


class HoldOpened(CallbackData, prefix="hold"):
    pass


class HoldChosen(CallbackData, prefix="holdfor"):
    """0 days: until the owner ends it."""

    days: int = Field(ge=0, le=366)


class HoldEnded(CallbackData, prefix="holdend"):
    pass
