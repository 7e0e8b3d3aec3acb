"""What the buttons carry with which owners tell that a cause is mended. As in `callbacks`: ids only, for ever."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from bot.i18n import Locale  # noqa: TC001 - pydantic reads the types of these fields


class FixedOpened(CallbackData, prefix="fixed"):
    """The causes, and what was told."""


class ClosingOpened(CallbackData, prefix="closing"):
    closing: int


class ClosingTextAsked(CallbackData, prefix="closetxt"):
    """The words in that language as they are, and the question for others."""

    closing: int
    language: Locale


class ClosingTextDropped(CallbackData, prefix="closetx0"):
    closing: int
    language: Locale


class ClosingTellAsked(CallbackData, prefix="closeask"):
    """Sure? Then `ClosingTold`."""

    closing: int


class ClosingTold(CallbackData, prefix="closetell"):
    """`count` is how many the owner agreed to."""

    closing: int
    count: int


class ClosingDropped(CallbackData, prefix="closedrop"):
    closing: int
