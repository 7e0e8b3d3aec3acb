"""Would the customer recommend us? One tap, and why if they wish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.callbacks import CommentSkipped
from bot.telegram.routing import Router
from bot.telegram.show import button, show
from bot.telegram.survey_callbacks import RecommendationLeft, Recommended
from handlers.customer.commenting import await_words

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery

    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.feedback.service import Feedback
    from bot.i18n import Translator


async def customer_recommends(
    callback: CallbackQuery,
    callback_data: Recommended,
    customer: Customer,
    feedback: Feedback,
    t: Translator,
    clock: Clock,
    state: FSMContext,
) -> None:
    asked_in = callback.message.message_id if callback.message else 0
    rating = await feedback.recommend(customer, callback_data.likely, asked_in=asked_in)
    await await_words(state, rating, clock.now())
    skip = [[button(t.plain("button-comment-skip"), CommentSkipped())]]
    await show(callback, t(f"recommend-why-{rating.mood}"), skip)


async def customer_leaves_recommendation(callback: CallbackQuery, t: Translator) -> None:
    await show(callback, t("recommend-left"))


def router() -> Router:
    router = Router()
    router.callback_query.register(customer_recommends, Recommended.filter())
    router.callback_query.register(customer_leaves_recommendation, RecommendationLeft.filter())
    return router
