"""What the buttons of surveys, suggestions and follow-ups carry. As in `callbacks`: ids only, and prefixes for ever."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.feedback.suggestions import Kind  # noqa: TC001 - pydantic reads the types of these fields


class EaseTold(CallbackData, prefix="ease"):
    """How easy it was to get help with that ticket."""

    ease: int = Field(ge=1, le=7)
    ticket: int


class AnswerChanged(CallbackData, prefix="rerate"):
    """Back to the stars of that ticket; 0 is none."""

    ticket: int


class Recommended(CallbackData, prefix="nps"):
    likely: int = Field(ge=0, le=10)


class RecommendationLeft(CallbackData, prefix="nonps"):
    pass


class SuggestionBegun(CallbackData, prefix="wish"):
    kind: Kind


class SuggestionLeft(CallbackData, prefix="nowish"):
    pass


class FollowUpDone(CallbackData, prefix="fudone"):
    follow_up: int


class FollowUpPutOff(CallbackData, prefix="fulater"):
    follow_up: int


class FollowUpWritten(CallbackData, prefix="fuwrite"):
    """Opens a ticket in which the customer can be written to."""

    follow_up: int
