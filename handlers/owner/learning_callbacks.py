"""What the buttons carry with which owners decide what the bot learns. As in `callbacks`: ids only, for ever."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData
from pydantic import Field


class EntryDrafted(CallbackData, prefix="learnadd"):
    """The first tap: the entry is shown as it would be."""

    cluster: int


class DraftSaved(CallbackData, prefix="learnsav"):
    """The second tap. What is saved is what was shown, and stands in the dialogue."""

    cluster: int


class ClusterDeclined(CallbackData, prefix="learnno"):
    cluster: int


class TopicsAsked(CallbackData, prefix="learnas"):
    """Which topic the cluster asks for. Pages count from 0."""

    cluster: int
    page: int = 0


class TopicNamed(CallbackData, prefix="learnis"):
    cluster: int
    topic: str


class WayDecided(CallbackData, prefix="learnyes"):
    """Whether a wording asks what was picked after it; any question worded so names it."""

    way: int
    yes: bool


class CoverageOpened(CallbackData, prefix="coverage"):
    """Of the last so many days."""

    days: int = Field(default=7, ge=1, le=366)
