"""Performs feedback's errands to customers: would they recommend us, and what became of what they suggested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup

from bot.core.errors import NotFound
from bot.delivery.model import Rejected, RetryAfter
from bot.feedback.errands import Task
from bot.feedback.model import LIKELY
from bot.feedback.suggestions import Status
from bot.i18n import Html
from bot.telegram.show import button
from bot.telegram.survey_callbacks import RecommendationLeft, Recommended

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.delivery.model import Errand, Outcome
    from bot.feedback.suggestions_service import Suggestions
    from bot.feedback.surveys_service import Surveys
    from bot.i18n import Translator
    from bot.telegram.house import House
    from bot.telegram.show import Buttons

_IN_ROW = 6


class SurveyErrands:
    def __init__(self, house: House, *, surveys: Surveys, suggestions: Suggestions) -> None:
        self._house = house
        self._surveys = surveys
        self._suggestions = suggestions

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {Task.RECOMMENDATION: self._ask, Task.SUGGESTION_ANSWERED: self._answer}

    async def _ask(self, errand: Errand) -> Outcome:
        asked = await self._surveys.take(errand.payload["survey"])
        if isinstance(asked, RetryAfter | Rejected):
            return asked
        t = self._house.catalogues.translator(asked.locale)
        text = t("recommend-question", shop=(await self._house.shops.get()).name)
        return await self._send(asked.telegram_id, text, _scale(t))

    async def _answer(self, errand: Errand) -> Outcome:
        try:
            suggestion = await self._suggestions.get(errand.payload["suggestion"])
            customer = await self._house.customers.by_id(suggestion.customer_id)
        except NotFound:
            return Rejected("the customer was erased")
        t = self._house.catalogues.translator(customer.locale)
        key = "suggestion-done" if suggestion.status is Status.DONE else "suggestion-declined"
        text = t(key, text=Html(suggestion.text), answer=Html(suggestion.answer))
        return await self._send(customer.telegram_id, text)

    async def _send(self, chat: int, text: Html, buttons: Buttons | None = None) -> Outcome:
        markup = InlineKeyboardMarkup(inline_keyboard=buttons) if buttons else None
        return await self._house.tell_customer(chat, text, markup)


def _scale(t: Translator) -> Buttons:
    scale = [button(str(likely), Recommended(likely=likely)) for likely in LIKELY]
    rows = [scale[at : at + _IN_ROW] for at in range(0, len(scale), _IN_ROW)]
    return [*rows, [button(t.plain("button-not-now"), RecommendationLeft())]]
