"""What the owners' buttons about feedback carry. As in `bot/telegram/callbacks.py`: ids only, and prefixes for ever."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.feedback.suggestions import Status  # noqa: TC001 - pydantic reads the types of these fields


class ScoresOpened(CallbackData, prefix="scores"):
    days: int = Field(default=30, ge=1, le=366)


class SurveysOpened(CallbackData, prefix="surveys"):
    pass


class RecommendationSet(CallbackData, prefix="npsset"):
    """Every so many days; 0 is never."""

    days: int


class PauseSet(CallbackData, prefix="npspause"):
    days: int


class SuggestionsOpened(CallbackData, prefix="wishes"):
    """Pages count from 0; one that is gone shows nothing."""

    status: Status
    page: int = Field(default=0, ge=0)


class SuggestionOpened(CallbackData, prefix="wishopen"):
    suggestion: int


class SuggestionPlanned(CallbackData, prefix="wishplan"):
    """What shall be, so that two taps do it once."""

    suggestion: int
    planned: bool


class SuggestionAnswerAsked(CallbackData, prefix="wishans"):
    """`done`: it came true; else it will not."""

    suggestion: int
    done: bool
