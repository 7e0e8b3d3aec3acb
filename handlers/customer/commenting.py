"""Words that follow a tap: for a while after it, the next message belongs to the answer."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from aiogram.filters import Filter
from aiogram.fsm.state import State, StatesGroup

from bot.telegram.dialogues import stand

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import Message

    from bot.core.clock import Clock
    from bot.feedback.model import Rating

# Who writes later than that has something else in mind, and a question must not be kept as a comment.
_PATIENCE = timedelta(minutes=30)


class Commenting(StatesGroup):
    """Data: `rating`, the id of the rating, and `rated_at`, when it was given."""

    WORDS = State()


class IsComment(Filter):
    """Stands behind `StateFilter(Commenting.WORDS)`."""

    async def __call__(self, _: Message, state: FSMContext, clock: Clock) -> bool:
        rated_at = (await state.get_data()).get("rated_at")
        return rated_at is not None and clock.now() - datetime.fromisoformat(rated_at) < _PATIENCE


async def await_words(state: FSMContext, rating: Rating, now: datetime) -> None:
    data = {"rating": rating.id, "rated_at": now.isoformat()}
    await stand(state, Commenting.WORDS, {**await state.get_data(), **data})


async def leave_comment(state: FSMContext) -> None:
    data = await state.get_data()
    for key in ("rating", "rated_at"):
        data.pop(key, None)
    await stand(state, None, data)
