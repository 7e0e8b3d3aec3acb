"""The FAQ as owners see it: pages of topics, one entry in one language, and its end. What they write: `faq_writing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.answers.model import LANGUAGES, written_in
from bot.core.errors import NotFound
from bot.i18n import Html, Locale
from bot.telegram.learning import QuestionsOpened
from bot.telegram.routing import Router
from bot.telegram.show import Buttons, bracketed, button, column, show, turns
from bot.telegram.wording import own_text
from handlers.owner.callbacks import (
    DeletionAsked,
    DeletionConfirmed,
    EntryField,
    EntryFieldChanged,
    EntryOpened,
    FaqFileAsked,
    FaqOpened,
    OwnerMenuOpened,
    QuestionTried,
    TopicAdded,
    TranslationAdded,
)
from handlers.owner.learning_callbacks import CoverageOpened
from handlers.owner.links_callbacks import LinksOpened

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

    from bot.answers.model import Entry, Topic
    from bot.answers.service import Answers
    from bot.i18n import Translator
    from bot.shop.model import Shop

_ON_PAGE = 8
_MOST_LABEL = 60
# A question and an answer at their longest leave so much of Telegram's 4096 characters to the other phrasings.
_MOST_ALTERNATIVES = 150


async def owner_opens_faq(message: Message, answers: Answers, t: Translator, shop: Shop, state: FSMContext) -> None:
    await state.clear()
    await show_page(message, answers, t, shop, 0)


async def owner_turns_page(
    callback: CallbackQuery,
    callback_data: FaqOpened,
    answers: Answers,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    await show_page(callback, answers, t, shop, callback_data.page)


async def owner_opens_entry(
    callback: CallbackQuery, callback_data: EntryOpened, answers: Answers, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    await show_entry(callback, answers, t, callback_data.topic, callback_data.language)


async def owner_asks_to_delete(
    callback: CallbackQuery, callback_data: DeletionAsked, answers: Answers, t: Translator, state: FSMContext
) -> None:
    """A topic in several languages can lose one of them, or go as a whole."""
    await state.clear()
    code, language = callback_data.topic, callback_data.language
    entry = answers.entry(code, language)
    buttons = column([button(t.plain("button-faq-delete-sure"), DeletionConfirmed(topic=code, language=None))])
    if entry.language is language and len(topic_of(answers, code).entries) > 1:
        label = t.plain("button-faq-delete-one", language=language.own_name)
        buttons.append([button(label, DeletionConfirmed(topic=code, language=language))])
    buttons.append([button(t.plain("button-owner-keep"), EntryOpened(topic=code, language=language))])
    await show(callback, t("faq-delete-question", question=entry.question), buttons)


async def owner_deletes(
    callback: CallbackQuery, callback_data: DeletionConfirmed, answers: Answers, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    await answers.delete(callback_data.topic, callback_data.language)
    await show(callback, t("faq-deleted"), [[button(t.plain("button-faq"), FaqOpened())]])


async def show_page(event: Message | CallbackQuery, answers: Answers, t: Translator, shop: Shop, page: int) -> None:
    """Eight topics in the owner's language, and what can be done with all of them."""
    topics, language = answers.topics(), faq_language(t, shop)
    pages = max(1, -(-len(topics) // _ON_PAGE))
    page = min(page, pages - 1)
    on_page = topics[page * _ON_PAGE : (page + 1) * _ON_PAGE]
    buttons = column(_label(t, topic, language) for topic in on_page)
    buttons.append(turns(page, pages, lambda other: FaqOpened(page=other)))
    buttons += column(
        [
            button(t.plain("button-faq-add"), TopicAdded()),
            button(t.plain("button-links"), LinksOpened()),
            button(t.plain("button-try"), QuestionTried()),
            button(t.plain("button-faq-file"), FaqFileAsked()),
            button(t.plain("button-learning"), QuestionsOpened()),
            button(t.plain("button-coverage"), CoverageOpened()),
            button(t.plain("button-back"), OwnerMenuOpened()),
        ]
    )
    text = t("faq-list", topics=len(topics), page=str(page + 1), pages=str(pages)) if topics else t("faq-empty")
    await show(event, text, [row for row in buttons if row])


async def show_entry(
    event: Message | CallbackQuery, answers: Answers, t: Translator, code: str, language: Locale
) -> None:
    """A topic in one language: its words, or that nobody wrote them yet, and which other languages there are."""
    topic = topic_of(answers, code)
    entry = topic.in_language(language)
    buttons = _languages(topic, language)
    if entry.language is language:
        text = _words(t, entry)
        buttons += column(
            button(t.plain(f"button-faq-{field}"), EntryFieldChanged(topic=code, language=language, field=field))
            for field in EntryField
        )
    else:
        text = t(
            "faq-not-written", question=entry.question, language=language.own_name, instead=entry.language.own_name
        )
        buttons.append([button(t.plain("button-faq-write"), TranslationAdded(topic=code, language=language))])
    buttons.append([button(t.plain("button-faq-delete"), DeletionAsked(topic=code, language=language))])
    page = answers.topics().index(topic) // _ON_PAGE
    buttons.append([button(t.plain("button-back"), FaqOpened(page=page))])
    await show(event, text, buttons)


def topic_of(answers: Answers, code: str) -> Topic:
    """Raises `NotFound` when the topic is gone."""
    topic = next((topic for topic in answers.topics() if topic.code == code), None)
    if topic is None:
        raise NotFound
    return topic


def faq_language(t: Translator, shop: Shop) -> Locale:
    """The language in which this owner writes entries; who reads English writes in the shop's."""
    own, shops = written_in(t.locale), written_in(Locale(shop.language))
    return next((language for language in (own, shops) if language in LANGUAGES), LANGUAGES[0])


def _label(t: Translator, topic: Topic, language: Locale) -> InlineKeyboardButton:
    question = topic.in_language(language).question
    if len(question) > _MOST_LABEL:
        question = f"{question[: _MOST_LABEL - 1]}…"
    return button(own_text(t, question), EntryOpened(topic=topic.code, language=language))


def _languages(topic: Topic, shown: Locale) -> Buttons:
    """✓ the language is written, — it is not; two in a row, and the one that is shown in brackets."""
    written = {entry.language for entry in topic.entries}
    buttons = []
    for language in LANGUAGES:
        label = f"{language.own_name} {'✓' if language in written else '—'}"
        opens = EntryOpened(topic=topic.code, language=language)
        buttons.append(button(bracketed(label, chosen=language is shown), opens))
    return [buttons[:2], buttons[2:]]


def _words(t: Translator, entry: Entry) -> Html:
    """The entry's own words, in the script in which they were written."""
    text = t("faq-entry", question=entry.question, answer=entry.answer)
    if not entry.alternatives:
        return text
    alternatives = ", ".join(entry.alternatives)
    if len(alternatives) > _MOST_ALTERNATIVES:
        alternatives = f"{alternatives[: _MOST_ALTERNATIVES - 1]}…"
    return Html(f"{text}\n\n{t('faq-entry-alternatives', number=len(entry.alternatives), list=alternatives)}")


def router() -> Router:
    router = Router()
    router.message.register(owner_opens_faq, Command("faq"))
    router.callback_query.register(owner_turns_page, FaqOpened.filter())
    router.callback_query.register(owner_opens_entry, EntryOpened.filter())
    router.callback_query.register(owner_asks_to_delete, DeletionAsked.filter())
    router.callback_query.register(owner_deletes, DeletionConfirmed.filter())
    return router
