"""What the buttons of the owner's canned answers and of the limits of apologies carry. As in `callbacks`."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.i18n import Locale  # noqa: TC001 - pydantic reads the types of these fields
from bot.team.model import Role  # noqa: TC001 - same


class CannedListOpened(CallbackData, prefix="cans"):
    """Pages count from 0; one that is gone shows the last."""

    page: int = Field(default=0, ge=0)


class CannedAdded(CallbackData, prefix="cannew"):
    pass


class CannedOpened(CallbackData, prefix="can"):
    answer: int


class CannedTextOpened(CallbackData, prefix="cantxt"):
    """Its words in one language, written already or not."""

    answer: int
    language: Locale


class CannedTextDropped(CallbackData, prefix="canoff"):
    answer: int
    language: Locale


class CannedRenamed(CallbackData, prefix="canname"):
    answer: int


class CannedDeleted(CallbackData, prefix="candel"):
    answer: int
    sure: bool


class Measure(StrEnum):
    """In what a remedy is counted."""

    PERCENT = "percent"
    AMOUNT = "amount"


class LimitsOpened(CallbackData, prefix="limits"):
    """How much each role may give with an apology."""


class LimitAsked(CallbackData, prefix="limit"):
    role: Role
    measure: Measure
