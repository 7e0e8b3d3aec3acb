"""Words with which a customer ends a talk, "rahmat", "ok": they want no answer, so they start no clock."""

from __future__ import annotations

from bot.answers.smalltalk import smalltalk


def is_closer(text: str) -> bool:
    """Whether the words ask for nothing more."""
    return smalltalk(text) in {"thanks", "bye"}
