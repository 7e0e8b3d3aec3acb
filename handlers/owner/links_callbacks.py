"""What the buttons of the checklist carry. As in `callbacks`: codes only, and prefixes for ever."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData
from pydantic import Field


class LinksOpened(CallbackData, prefix="links"):
    page: int = Field(default=0, ge=0)


class IntentOpened(CallbackData, prefix="intent"):
    intent: str


class IntentWritten(CallbackData, prefix="intwrite"):
    """The owner writes the answer to it."""

    intent: str


class TopicsShown(CallbackData, prefix="inttopics"):
    """Which entry answers it? Then `TopicLinked`."""

    intent: str
    page: int = Field(default=0, ge=0)


class TopicLinked(CallbackData, prefix="link"):
    intent: str
    topic: str


class TopicUnlinked(CallbackData, prefix="unlink"):
    intent: str
    topic: str


class RecognisedOpened(CallbackData, prefix="recog"):
    """All that the bot recognised."""


class RecognisedLinked(CallbackData, prefix="recogall"):
    pass


class ProposalShown(CallbackData, prefix="recognext"):
    """One by one: the first behind that topic."""

    after: str = ""


class ProposalAccepted(CallbackData, prefix="recogyes"):
    """Then the next one."""

    intent: str
    topic: str
