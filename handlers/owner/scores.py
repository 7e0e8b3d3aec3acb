"""What customers answered, in figures: each with its interval, and a word where the answers are too few to judge by."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.feedback.scores import FEW
from bot.feedback.suggestions import Status
from bot.i18n import Html
from bot.telegram.routing import Router
from bot.telegram.show import bracketed, button, show
from handlers.owner.callbacks import OwnerMenuOpened
from handlers.owner.feedback_callbacks import ScoresOpened, SuggestionsOpened, SurveysOpened

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.feedback.scores import Score
    from bot.feedback.service import Feedback
    from bot.feedback.suggestions_service import Suggestions
    from bot.i18n import Translator

PERIODS = (30, 90)


async def owner_asks_for_scores(
    message: Message, t: Translator, feedback: Feedback, suggestions: Suggestions, state: FSMContext
) -> None:
    await state.clear()
    await _show_scores(message, PERIODS[0], t, feedback, suggestions)


async def owner_opens_scores(
    callback: CallbackQuery,
    callback_data: ScoresOpened,
    t: Translator,
    feedback: Feedback,
    suggestions: Suggestions,
    state: FSMContext,
) -> None:
    await state.clear()
    await _show_scores(callback, callback_data.days, t, feedback, suggestions)


async def _show_scores(
    event: Message | CallbackQuery, days: int, t: Translator, feedback: Feedback, suggestions: Suggestions
) -> None:
    scores = await feedback.scores(timedelta(days=days))
    lines = [
        t("scores-head", days=days),
        _csat(t, scores.csat),
        _ces(t, scores.ces),
        _nps(t, scores.nps),
    ]
    if any(one and one.is_doubtful for one in (scores.csat, scores.ces, scores.nps)):
        lines.append(t("scores-few", few=FEW))
    periods = [
        button(bracketed(t.plain("button-days", days=one), chosen=one == days), ScoresOpened(days=one))
        for one in PERIODS
    ]
    new = (await suggestions.count()).get(Status.NEW, 0)
    buttons = [
        periods,
        [button(t.plain("button-suggestions", number=new), SuggestionsOpened(status=Status.NEW))],
        [button(t.plain("button-surveys"), SurveysOpened())],
        [button(t.plain("button-back"), OwnerMenuOpened())],
    ]
    await show(event, Html("\n\n".join(lines)), buttons)


def _csat(t: Translator, score: Score | None) -> Html:
    if score is None:
        return t("scores-no-csat")
    value, low, high = _written(score, lambda one: t.percent(round(one)))
    return t("scores-csat", value=value, low=low, high=high, answers=score.n)


def _ces(t: Translator, score: Score | None) -> Html:
    if score is None:
        return t("scores-no-ces")
    value, low, high = _written(score, lambda one: t.number(Decimal(f"{one:.1f}")))
    return t("scores-ces", value=value, low=low, high=high, answers=score.n)


def _nps(t: Translator, score: Score | None) -> Html:
    if score is None:
        return t("scores-no-nps")
    value, low, high = _written(score, lambda one: t.number(round(one)))
    return t("scores-nps", value=value, low=low, high=high, answers=score.n)


def _written(score: Score, write: Callable[[float], str]) -> tuple[str, str, str]:
    return write(score.value), write(score.low), write(score.high)


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_scores, Command("scores"))
    router.callback_query.register(owner_opens_scores, ScoresOpened.filter())
    return router
