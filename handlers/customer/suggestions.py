"""A wish or praise at any time: asked for its words, thanked at once, shown to the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import StateFilter
from aiogram.fsm.state import State, StatesGroup

from bot.feedback.suggestions import Kind
from bot.telegram.dialogues import stand
from bot.telegram.filters import IsElse, IsMedia, IsText
from bot.telegram.incoming import incoming
from bot.telegram.routing import Router
from bot.telegram.show import button, show
from bot.telegram.survey_callbacks import SuggestionBegun, SuggestionLeft

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.customers.model import Customer
    from bot.feedback.suggestions_service import Suggestions
    from bot.i18n import Translator


class Suggesting(StatesGroup):
    """Data: `suggestion`, its kind."""

    WORDS = State()


async def customer_begins_suggestion(
    callback: CallbackQuery, callback_data: SuggestionBegun, t: Translator, state: FSMContext
) -> None:
    kind = callback_data.kind
    await stand(state, Suggesting.WORDS, {**await state.get_data(), "suggestion": kind.value})
    await show(callback, t(f"suggest-question-{kind}"), [[button(t.plain("button-cancel"), SuggestionLeft())]])


async def customer_suggests(
    message: Message, customer: Customer, suggestions: Suggestions, t: Translator, state: FSMContext
) -> None:
    """A picture counts by the words under it; without any the question stays open."""
    one = incoming(message)
    if not one.text:
        await message.answer(t("suggestion-in-words"))
        return
    kind = Kind((await state.get_data())["suggestion"])
    await suggestions.add(customer, kind, one.text)
    await _leave(state)
    await message.answer(t(f"suggest-thanks-{kind}"))


async def customer_leaves_suggestion(callback: CallbackQuery, t: Translator, state: FSMContext) -> None:
    if await state.get_state() == Suggesting.WORDS.state:
        await _leave(state)
    await show(callback, t("cancelled"))


async def _leave(state: FSMContext) -> None:
    data = await state.get_data()
    data.pop("suggestion", None)
    await stand(state, None, data)


def router() -> Router:
    router = Router()
    for content in (IsText(), IsMedia(), IsElse()):
        router.message.register(customer_suggests, StateFilter(Suggesting.WORDS), content)
    router.callback_query.register(customer_begins_suggestion, SuggestionBegun.filter())
    router.callback_query.register(customer_leaves_suggestion, SuggestionLeft.filter())
    return router
