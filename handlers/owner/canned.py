"""The owner's canned answers: a list, one answer in all its languages, and what is written into it.

Words that cannot be kept are refused with the reason, and the question stays open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command, StateFilter

from bot.desk.canned import LANGUAGES, PLACEHOLDERS, CannedAnswer, check_title
from bot.i18n import Html, Locale
from bot.i18n.placeholders import visible
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from handlers.owner.asking import CannedWriting, ask, words
from handlers.owner.callbacks import OwnerMenuOpened
from handlers.owner.canned_callbacks import (
    CannedAdded,
    CannedDeleted,
    CannedListOpened,
    CannedOpened,
    CannedRenamed,
    CannedTextDropped,
    CannedTextOpened,
)
from handlers.owner.filters import IsAnswer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.desk.canned_service import CannedAnswers
    from bot.i18n import Translator
    from bot.telegram.show import Buttons

_ON_PAGE = 8
_MOST_PREVIEW = 300


async def owner_asks_for_canned(message: Message, canned: CannedAnswers, t: Translator, state: FSMContext) -> None:
    await state.clear()
    await _show_list(message, await canned.all(), t)


async def owner_opens_canned_list(
    callback: CallbackQuery, callback_data: CannedListOpened, canned: CannedAnswers, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    await _show_list(callback, await canned.all(), t, callback_data.page)


async def owner_opens_canned(
    callback: CallbackQuery, callback_data: CannedOpened, canned: CannedAnswers, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    await _show_answer(callback, await canned.get(callback_data.answer), t)


async def owner_adds_canned(callback: CallbackQuery, t: Translator, state: FSMContext) -> None:
    await ask(callback, state, CannedWriting.TITLE, t("canned-ask-title"))


async def owner_renames_canned(
    callback: CallbackQuery, callback_data: CannedRenamed, canned: CannedAnswers, t: Translator, state: FSMContext
) -> None:
    answer = await canned.get(callback_data.answer)
    await ask(callback, state, CannedWriting.TITLE, t("canned-ask-title"), answer=answer.id)


async def owner_writes_canned_title(message: Message, canned: CannedAnswers, t: Translator, state: FSMContext) -> None:
    """Of a new answer the words are asked next, in the owner's own language."""
    title, answer_id = check_title(words(message)), (await state.get_data()).get("answer")
    if answer_id is not None:
        answer = await canned.rename(answer_id, title)
        await state.clear()
        await _show_answer(message, answer, t)
        return
    language = Locale(t.locale.catalogue)
    text = t("canned-ask-text", language=language.own_name, placeholders=PLACEHOLDERS)
    await ask(message, state, CannedWriting.TEXT, text, title=title, language=language.value)


async def owner_opens_canned_text(
    callback: CallbackQuery, callback_data: CannedTextOpened, canned: CannedAnswers, t: Translator, state: FSMContext
) -> None:
    """As it is now; the next message replaces it."""
    answer, language = await canned.get(callback_data.answer), callback_data.language
    text = t("canned-ask-text", language=language.own_name, placeholders=PLACEHOLDERS)
    buttons = [button(t.plain("button-back"), CannedOpened(answer=answer.id))]
    if language in answer.texts:
        text = Html(f"{text}\n\n{t('canned-text-now', text=Html(answer.texts[language]))}")
    if answer.texts.keys() - {language} and language in answer.texts:
        drop = CannedTextDropped(answer=answer.id, language=language)
        buttons.insert(0, button(t.plain("button-canned-text-delete"), drop))
    data = {"answer": answer.id, "language": language.value}
    await ask(callback, state, CannedWriting.TEXT, text, column(buttons), **data)


async def owner_writes_canned_text(message: Message, canned: CannedAnswers, t: Translator, state: FSMContext) -> None:
    data = await state.get_data()
    language = Locale(data["language"])
    if "answer" in data:
        answer = await canned.word(data["answer"], language, message.html_text)
    else:
        answer = await canned.add(data["title"], {language: message.html_text})
    await state.clear()
    await _show_answer(message, answer, t)


async def owner_drops_canned_text(
    callback: CallbackQuery, callback_data: CannedTextDropped, canned: CannedAnswers, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    await _show_answer(callback, await canned.unword(callback_data.answer, callback_data.language), t)


async def owner_deletes_canned(
    callback: CallbackQuery, callback_data: CannedDeleted, canned: CannedAnswers, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    if callback_data.sure:
        await canned.delete(callback_data.answer)
        await _show_list(callback, await canned.all(), t)
        return
    answer = await canned.get(callback_data.answer)
    buttons = [
        button(t.plain("button-canned-delete-sure"), CannedDeleted(answer=answer.id, sure=True)),
        button(t.plain("button-owner-keep"), CannedOpened(answer=answer.id)),
    ]
    await show(callback, t("canned-delete-question", title=answer.title), column(buttons))


async def _show_list(
    event: Message | CallbackQuery, answers: Sequence[CannedAnswer], t: Translator, page: int = 0
) -> None:
    pages = max(1, -(-len(answers) // _ON_PAGE))
    page = min(page, pages - 1)
    on_page = answers[page * _ON_PAGE : (page + 1) * _ON_PAGE]
    buttons = column(button(answer.title, CannedOpened(answer=answer.id)) for answer in on_page)
    turns = [("‹", page - 1)] * (page > 0) + [("›", page + 1)] * (page < pages - 1)
    if turns:
        buttons.append([button(label, CannedListOpened(page=to)) for label, to in turns])
    buttons.append([button(t.plain("button-canned-add"), CannedAdded())])
    buttons.append([button(t.plain("button-back"), OwnerMenuOpened())])
    await show(event, t("canned-list", answers=len(answers)) if answers else t("canned-list-empty"), buttons)


async def _show_answer(event: Message | CallbackQuery, answer: CannedAnswer, t: Translator) -> None:
    lines = [t("canned-answer", title=answer.title, used=answer.used)]
    lines += [
        t("canned-answer-text", language=language.own_name, text=_preview(answer.texts[language]))
        for language in LANGUAGES
        if language in answer.texts
    ]
    buttons = _languages(answer)
    buttons += [
        [button(t.plain("button-canned-rename"), CannedRenamed(answer=answer.id))],
        [button(t.plain("button-canned-delete"), CannedDeleted(answer=answer.id, sure=False))],
        [button(t.plain("button-back"), CannedListOpened())],
    ]
    await show(event, Html("\n\n".join(lines)), buttons)


def _languages(answer: CannedAnswer) -> Buttons:
    """✓ the language is written, — it is not; two in a row."""
    buttons = [
        button(
            f"{language.own_name} {'✓' if language in answer.texts else '—'}",
            CannedTextOpened(answer=answer.id, language=language),
        )
        for language in LANGUAGES
    ]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


def _preview(text: str) -> str:
    plain = " ".join(visible(text).split())
    return f"{plain[: _MOST_PREVIEW - 1]}…" if len(plain) > _MOST_PREVIEW else plain


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_canned, Command("canned"))
    router.message.register(owner_writes_canned_title, StateFilter(CannedWriting.TITLE), IsText(), IsAnswer())
    router.message.register(owner_writes_canned_text, StateFilter(CannedWriting.TEXT), IsText(), IsAnswer())
    for handler, data in (
        (owner_opens_canned_list, CannedListOpened),
        (owner_opens_canned, CannedOpened),
        (owner_adds_canned, CannedAdded),
        (owner_renames_canned, CannedRenamed),
        (owner_opens_canned_text, CannedTextOpened),
        (owner_drops_canned_text, CannedTextDropped),
        (owner_deletes_canned, CannedDeleted),
    ):
        router.callback_query.register(handler, data.filter())
    return router
