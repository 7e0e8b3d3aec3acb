"""What customers suggest, as owners see it, and answering it: who suggested something hears what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command, StateFilter

from bot.feedback.suggestions import Status
from bot.i18n import Html
from bot.telegram.filters import IsText
from bot.telegram.quoting import in_short, quotation
from bot.telegram.routing import Router
from bot.telegram.show import bracketed, button, show
from handlers.owner.asking import SuggestionAnswering, ask, complaint
from handlers.owner.feedback_callbacks import (
    ScoresOpened,
    SuggestionAnswerAsked,
    SuggestionOpened,
    SuggestionPlanned,
    SuggestionsOpened,
)
from handlers.owner.filters import IsAnswer

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.feedback.suggestions import Suggestion
    from bot.feedback.suggestions_service import Suggestions
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.telegram.show import Buttons

_ON_PAGE = 8
_IN_ROW = 2
_MOST_WORDS = 1000


async def owner_asks_for_suggestions(
    message: Message, t: Translator, suggestions: Suggestions, state: FSMContext
) -> None:
    await state.clear()
    await _show_list(message, SuggestionsOpened(status=Status.NEW), t, suggestions)


async def owner_opens_suggestions(
    callback: CallbackQuery, callback_data: SuggestionsOpened, t: Translator, suggestions: Suggestions
) -> None:
    await _show_list(callback, callback_data, t, suggestions)


async def owner_opens_suggestion(
    callback: CallbackQuery, callback_data: SuggestionOpened, t: Translator, shop: Shop, suggestions: Suggestions
) -> None:
    await _show_one(callback, t, shop, await suggestions.get(callback_data.suggestion))


async def owner_plans_suggestion(
    callback: CallbackQuery, callback_data: SuggestionPlanned, t: Translator, shop: Shop, suggestions: Suggestions
) -> None:
    found = await suggestions.plan(callback_data.suggestion, planned=callback_data.planned)
    await _show_one(callback, t, shop, found)


async def owner_wants_to_answer(
    callback: CallbackQuery,
    callback_data: SuggestionAnswerAsked,
    t: Translator,
    suggestions: Suggestions,
    state: FSMContext,
) -> None:
    """The words are asked for in the customer's language, and sent as they are."""
    suggestion = await suggestions.get(callback_data.suggestion)
    status = Status.DONE if callback_data.done else Status.DECLINED
    text = t(f"suggestion-ask-{status}", language=suggestion.locale.own_name)
    await ask(
        callback, state, SuggestionAnswering.WORDS, text, suggestion=callback_data.suggestion, status=status.value
    )


async def owner_answers_suggestion(
    message: Message, t: Translator, suggestions: Suggestions, state: FSMContext
) -> None:
    if refusal := complaint(t, message.text or "", _MOST_WORDS):
        await message.answer(refusal)
        return
    data = await state.get_data()
    await suggestions.answer(data["suggestion"], Status(data["status"]), message.html_text)
    await state.clear()
    await message.answer(t("suggestion-sent"))
    await _show_list(message, SuggestionsOpened(status=Status.NEW), t, suggestions)


async def _show_list(
    event: Message | CallbackQuery, where: SuggestionsOpened, t: Translator, suggestions: Suggestions
) -> None:
    numbers, found = await suggestions.count(), await suggestions.page(where.status, where.page, _ON_PAGE)
    statuses = [
        button(
            bracketed(t.plain(f"suggestion-status-{status}"), chosen=status is where.status),
            SuggestionsOpened(status=status),
        )
        for status in Status
    ]
    rows = [statuses[at : at + _IN_ROW] for at in range(0, len(statuses), _IN_ROW)]
    rows += [[button(in_short(one.text), SuggestionOpened(suggestion=one.id))] for one in found]
    pages = [where.page - 1] if where.page else []
    pages += [where.page + 1] if (where.page + 1) * _ON_PAGE < numbers.get(where.status, 0) else []
    if pages:
        rows.append([button(str(page + 1), SuggestionsOpened(status=where.status, page=page)) for page in pages])
    rows.append([button(t.plain("button-back"), ScoresOpened())])
    text = t("suggestions-head") if found else Html(f"{t('suggestions-head')}\n\n{t('suggestions-none')}")
    await show(event, text, rows)


async def _show_one(callback: CallbackQuery, t: Translator, shop: Shop, suggestion: Suggestion) -> None:
    text = t(
        "suggestion-card",
        number=str(suggestion.id),
        date=t.date(shop.local(suggestion.at).date()),
        name=suggestion.customer_name,
        language=suggestion.locale.own_name,
        text=quotation(suggestion.text),
    )
    if suggestion.answer:
        text = Html(f"{text}\n{t('suggestion-answer', text=Html(suggestion.answer))}")
    await show(callback, text, _buttons(t, suggestion))


def _buttons(t: Translator, suggestion: Suggestion) -> Buttons:
    number = suggestion.id
    back = [button(t.plain("button-back"), SuggestionsOpened(status=suggestion.status))]
    if not suggestion.is_open:
        return [back]
    is_planned = suggestion.status is Status.PLANNED
    plan = "button-suggestion-unplan" if is_planned else "button-suggestion-plan"
    return [
        [button(t.plain("button-suggestion-done"), SuggestionAnswerAsked(suggestion=number, done=True))],
        [button(t.plain(plan), SuggestionPlanned(suggestion=number, planned=not is_planned))],
        [button(t.plain("button-suggestion-decline"), SuggestionAnswerAsked(suggestion=number, done=False))],
        back,
    ]


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_suggestions, Command("suggestions"))
    router.message.register(owner_answers_suggestion, StateFilter(SuggestionAnswering.WORDS), IsText(), IsAnswer())
    router.callback_query.register(owner_opens_suggestions, SuggestionsOpened.filter())
    router.callback_query.register(owner_opens_suggestion, SuggestionOpened.filter())
    router.callback_query.register(owner_plans_suggestion, SuggestionPlanned.filter())
    router.callback_query.register(owner_wants_to_answer, SuggestionAnswerAsked.filter())
    return router
