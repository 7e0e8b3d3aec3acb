"""When customers are asked what they think: how often whether they would recommend us, and how long they have peace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.core.errors import NotFound
from bot.feedback.surveys import INTERVALS, PAUSES
from bot.i18n import Html
from bot.telegram.routing import Router
from bot.telegram.show import bracketed, button, show
from handlers.owner.feedback_callbacks import PauseSet, RecommendationSet, ScoresOpened, SurveysOpened

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.feedback.surveys import Rules
    from bot.feedback.surveys_service import Surveys
    from bot.i18n import Translator


async def owner_asks_for_surveys(message: Message, t: Translator, surveys: Surveys, state: FSMContext) -> None:
    await state.clear()
    await _show_surveys(message, t, await surveys.rules())


async def owner_opens_surveys(callback: CallbackQuery, t: Translator, surveys: Surveys) -> None:
    await _show_surveys(callback, t, await surveys.rules())


async def owner_sets_recommendation(
    callback: CallbackQuery, callback_data: RecommendationSet, t: Translator, surveys: Surveys
) -> None:
    days = callback_data.days or None
    if days not in {None, *INTERVALS}:
        raise NotFound
    await _show_surveys(callback, t, await surveys.ask_every(days))


async def owner_sets_pause(callback: CallbackQuery, callback_data: PauseSet, t: Translator, surveys: Surveys) -> None:
    if callback_data.days not in PAUSES:
        raise NotFound
    await _show_surveys(callback, t, await surveys.pause_for(callback_data.days))


async def _show_surveys(event: Message | CallbackQuery, t: Translator, rules: Rules) -> None:
    lines = [
        t("surveys-head"),
        t("surveys-every", days=rules.every) if rules.every else t("surveys-off"),
        t("surveys-pause", days=rules.pause),
        t("surveys-choose-every"),
    ]
    off = [button(bracketed(t.plain("button-off"), chosen=rules.every is None), RecommendationSet(days=0))]
    every = [button(bracketed(str(one), chosen=one == rules.every), RecommendationSet(days=one)) for one in INTERVALS]
    pauses = [button(bracketed(str(one), chosen=one == rules.pause), PauseSet(days=one)) for one in PAUSES]
    back = [button(t.plain("button-back"), ScoresOpened())]
    await show(event, Html("\n".join(lines)), [off, every, pauses, back])


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_surveys, Command("surveys"))
    router.callback_query.register(owner_opens_surveys, SurveysOpened.filter())
    router.callback_query.register(owner_sets_recommendation, RecommendationSet.filter())
    router.callback_query.register(owner_sets_pause, PauseSet.filter())
    return router
