"""What feedback has done at Telegram: errands in the outbox that carry ids. `bot/telegram/surveys.py` performs them."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

# Words are told after the taps that they explain: so long they are waited for.
FOR_WORDS = timedelta(minutes=2)


class Task(StrEnum):
    """The kinds of errands. Each carries the id of what it is about."""

    NOT_SOLVED = "not-solved"
    """`ticket`: to managers, or from the next level on to owners."""
    FOLLOW_UP = "follow-up"
    """`follow_up`: to managers."""
    FOLLOW_UPS_OVERDUE = "follow-ups-overdue"
    """`follow_ups`, several: to owners."""
    COMMENT = "comment"
    """`rating`: to the staff, and kind words to the person they are meant for."""
    SUGGESTION = "suggestion"
    """`suggestion`: a wish or praise, to the staff."""
    SUGGESTION_ANSWERED = "suggestion-answered"
    """`suggestion`: to the customer."""
    RECOMMENDATION = "recommendation"
    """`survey`: the question whether they would recommend us, to the customer."""
