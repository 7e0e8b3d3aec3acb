"""What owners write into the FAQ: a new topic, a topic in another language, one part of an entry.

Words that cannot be kept are answered with the reason, and the question stays open, so they can be sent again, mended.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aiogram.filters import StateFilter

from bot.answers.model import Entry, faults, tidy, topic_code
from bot.answers.recognition import recognised
from bot.core.errors import NotFound
from bot.i18n import Locale
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from handlers.owner.asking import FaqWriting, ask
from handlers.owner.callbacks import EntryField, EntryFieldChanged, TopicAdded, TranslationAdded
from handlers.owner.faq import faq_language, show_entry, topic_of
from handlers.owner.filters import IsAnswer
from handlers.owner.recognised import ask_whether_answered

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.answers.service import Answers
    from bot.i18n import Html, Translator
    from bot.shop.model import Shop

_NOTHING = {"-", "–", "—"}


async def owner_adds_topic(callback: CallbackQuery, t: Translator, shop: Shop, state: FSMContext) -> None:
    language = faq_language(t, shop)
    text = t("faq-ask-question", language=language.own_name)
    await ask(callback, state, FaqWriting.QUESTION, text, language=language.value)


async def owner_adds_translation(
    callback: CallbackQuery, callback_data: TranslationAdded, answers: Answers, t: Translator, state: FSMContext
) -> None:
    topic = topic_of(answers, callback_data.topic)
    language = callback_data.language
    text = t("faq-ask-question", language=language.own_name)
    await ask(callback, state, FaqWriting.QUESTION, text, language=language.value, topic=topic.code)


async def owner_writes_question(message: Message, answers: Answers, t: Translator, state: FSMContext) -> None:
    """A new question that is there already opens the entry that has it, instead of overwriting it."""
    data = await state.get_data()
    language = Locale(data["language"])
    entry = tidy(Entry(data.get("topic", ""), language, message.text or "", answer="…"))
    if complaint := _complaint(t, entry):
        await message.answer(complaint)
        return
    known = {topic.code for topic in answers.topics()}
    if "topic" not in data and topic_code(entry.question) in known:
        await state.clear()
        await message.answer(t("faq-there-already"))
        await show_entry(message, answers, t, topic_code(entry.question), language)
        return
    await state.update_data(question=entry.question)
    await state.set_state(FaqWriting.ANSWER)
    await message.answer(t("faq-ask-answer", language=language.own_name))


async def owner_writes_answer(message: Message, answers: Answers, t: Translator, state: FSMContext) -> None:
    """A new entry that seems to answer what all shops are asked is asked about at once."""
    data = await state.get_data()
    language = Locale(data["language"])
    entry = Entry(data.get("topic", ""), language, data["question"], message.text or "")
    is_new, intent = entry.topic not in {topic.code for topic in answers.topics()}, data.get("intent")
    saved = await _save(message, answers, t, state, entry, t("faq-added"))
    if saved and intent:
        await answers.link({saved.topic: intent})
    elif saved and is_new and (proposed := (await recognised(answers.topics())).get(saved.topic)):
        await ask_whether_answered(message, t, saved, proposed)


async def owner_changes_field(
    callback: CallbackQuery, callback_data: EntryFieldChanged, answers: Answers, t: Translator, state: FSMContext
) -> None:
    entry = _written(answers, callback_data.topic, callback_data.language)
    field = callback_data.field
    text = t(f"faq-change-{field}", language=entry.language.own_name)
    language = entry.language.value
    await ask(callback, state, FaqWriting.FIELD, text, topic=entry.topic, language=language, field=field.value)


async def owner_writes_field(message: Message, answers: Answers, t: Translator, state: FSMContext) -> None:
    data = await state.get_data()
    entry = _written(answers, data["topic"], Locale(data["language"]))
    text = message.text or ""
    match EntryField(data["field"]):
        case EntryField.QUESTION:
            entry = replace(entry, question=text)
        case EntryField.ANSWER:
            entry = replace(entry, answer=text)
        case EntryField.ALTERNATIVES if text.strip() in _NOTHING:
            entry = replace(entry, alternatives=())
        case EntryField.ALTERNATIVES:
            entry = replace(entry, alternatives=(*entry.alternatives, *text.splitlines()))
    await _save(message, answers, t, state, entry, t("faq-saved"))


async def _save(
    message: Message, answers: Answers, t: Translator, state: FSMContext, entry: Entry, done: Html
) -> Entry | None:
    """The entry as it is kept now, or None: why not is told, and the question stays open."""
    if complaint := _complaint(t, tidy(entry)):
        await message.answer(complaint)
        return None
    entry = await answers.save(entry)
    await state.clear()
    await message.answer(done)
    await show_entry(message, answers, t, entry.topic, entry.language)
    return entry


def _complaint(t: Translator, entry: Entry) -> Html | None:
    """Why these words cannot be kept, if so."""
    fault = next(iter(faults(entry)), None)
    return t(f"faq-fault-{fault.code}", limit=fault.limit) if fault else None


def _written(answers: Answers, topic: str, language: Locale) -> Entry:
    """Raises `NotFound` when the entry is gone in the meantime."""
    entry = answers.entry(topic, language)
    if entry.language is not language:
        raise NotFound
    return entry


def router() -> Router:
    router = Router()
    router.message.register(owner_writes_question, StateFilter(FaqWriting.QUESTION), IsText(), IsAnswer())
    router.message.register(owner_writes_answer, StateFilter(FaqWriting.ANSWER), IsText(), IsAnswer())
    router.message.register(owner_writes_field, StateFilter(FaqWriting.FIELD), IsText(), IsAnswer())
    router.callback_query.register(owner_adds_topic, TopicAdded.filter())
    router.callback_query.register(owner_adds_translation, TranslationAdded.filter())
    router.callback_query.register(owner_changes_field, EntryFieldChanged.filter())
    return router
