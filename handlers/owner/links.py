"""What customers ask in any shop, as a checklist: what is answered and by what, and a tap to answer what is not."""

from __future__ import annotations

from html import escape
from itertools import chain, count
from typing import TYPE_CHECKING, TypeVar

from bot.answers.pack import intents, phrasings
from bot.answers.recognition import recognised
from bot.core.errors import NotFound
from bot.telegram.facts import BY_BOT
from bot.telegram.quoting import cut
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show, ticked, turns
from bot.telegram.wording import own_text
from handlers.owner.asking import FaqWriting, ask
from handlers.owner.callbacks import EntryOpened, FaqOpened
from handlers.owner.faq import faq_language, topic_of
from handlers.owner.links_callbacks import (
    IntentOpened,
    IntentWritten,
    LinksOpened,
    RecognisedOpened,
    TopicLinked,
    TopicsShown,
    TopicUnlinked,
)

if TYPE_CHECKING:
    from collections.abc import Sequence, Sized

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery

    from bot.answers.model import Topic
    from bot.answers.service import Answers
    from bot.i18n import Html, Locale, Translator
    from bot.shop.model import Shop
    from bot.telegram.show import Buttons

T = TypeVar("T")

_ON_PAGE = 10
_MOST_LABEL = 60
_EXAMPLES = 3


async def owner_opens_links(
    callback: CallbackQuery, callback_data: LinksOpened, answers: Answers, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    await show_links(callback, answers, t, callback_data.page)


async def owner_opens_intent(
    callback: CallbackQuery,
    callback_data: IntentOpened,
    answers: Answers,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    await _show_intent(callback, answers, t, shop, known_intent(callback_data.intent))


async def owner_answers_intent(
    callback: CallbackQuery,
    callback_data: IntentWritten,
    answers: Answers,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """The entry gets the name of what is asked as its question, and its link at once."""
    intent, language = known_intent(callback_data.intent), faq_language(t, shop)
    question = name_of_intent(t, intent)
    text = t("links-write", name=question, language=language.own_name)
    await ask(
        callback,
        state,
        FaqWriting.ANSWER,
        text,
        topic=_free_code(answers, intent),
        language=language.value,
        question=question,
        intent=intent,
    )


async def owner_chooses_topic(
    callback: CallbackQuery,
    callback_data: TopicsShown,
    answers: Answers,
    t: Translator,
    shop: Shop,
) -> None:
    intent, language, topics = known_intent(callback_data.intent), faq_language(t, shop), answers.topics()
    page = min(callback_data.page, _pages(topics) - 1)
    buttons = column(
        button(_label(t, topic, language), TopicLinked(intent=intent, topic=topic.code)) for topic in _on(topics, page)
    )
    buttons.append(turns(page, _pages(topics), lambda other: TopicsShown(intent=intent, page=other)))
    buttons.append([button(t.plain("button-back"), IntentOpened(intent=intent))])
    await show(callback, t("links-choose", name=name_of_intent(t, intent)), [row for row in buttons if row])


async def owner_links_topic(
    callback: CallbackQuery, callback_data: TopicLinked, answers: Answers, t: Translator, shop: Shop
) -> None:
    intent, topic = known_intent(callback_data.intent), topic_of(answers, callback_data.topic)
    await answers.link({topic.code: intent})
    await _show_intent(callback, answers, t, shop, intent, toast=t.plain("alert-linked"))


async def owner_unlinks_topic(
    callback: CallbackQuery, callback_data: TopicUnlinked, answers: Answers, t: Translator, shop: Shop
) -> None:
    await answers.link({callback_data.topic: None})
    await _show_intent(callback, answers, t, shop, known_intent(callback_data.intent))


def name_of_intent(t: Translator, intent: str) -> str:
    return t.plain(f"intent-{intent}")


async def show_links(
    callback: CallbackQuery, answers: Answers, t: Translator, page: int, *, toast: str | None = None
) -> None:
    """A page of the checklist, and whether the bot recognised entries that the owner has not linked."""
    linked, codes = answers.linked(), intents()
    answered = {code for code in codes if code in linked or await answers.fact(code, t.locale)}
    page = min(page, _pages(codes) - 1)
    buttons = column(
        button(ticked(name_of_intent(t, code), on=code in answered), IntentOpened(intent=code))
        for code in _on(codes, page)
    )
    buttons.append(turns(page, _pages(codes), lambda other: LinksOpened(page=other)))
    if links := await recognised(answers.topics()):
        buttons.append([button(t.plain("button-links-recognised", count=len(links)), RecognisedOpened())])
    buttons.append([button(t.plain("button-back"), FaqOpened())])
    pages = {"page": str(page + 1), "pages": str(_pages(codes))}
    text = t("links-head", answered=len(answered), all=len(codes), **pages)
    await show(callback, text, [row for row in buttons if row], toast=toast)


async def _show_intent(
    callback: CallbackQuery, answers: Answers, t: Translator, shop: Shop, intent: str, *, toast: str | None = None
) -> None:
    """By what it is answered, and how customers ask for it."""
    language = faq_language(t, shop)
    topics = answers.linked().get(intent, ())
    examples = phrasings(language)[intent][:_EXAMPLES]
    lines = [
        f"<b>{escape(name_of_intent(t, intent))}</b>",
        await _answered_by(t, answers, topics, intent, language),
        "",
        t("links-asked-like"),
        *(escape(f"— {own_text(t, text)}", quote=False) for text in examples),
    ]
    page = intents().index(intent) // _ON_PAGE
    buttons = _deeds(t, topics, intent, language)
    await show(
        callback, "\n".join(lines), [*buttons, [button(t.plain("button-back"), LinksOpened(page=page))]], toast=toast
    )


async def _answered_by(t: Translator, answers: Answers, topics: Sequence[Topic], intent: str, language: Locale) -> Html:
    if topics:
        questions = " · ".join(own_text(t, topic.in_language(language).question) for topic in topics)
        return t("links-by-entry", questions=questions)
    if await answers.fact(intent, t.locale) is None:
        return t("links-by-nobody")
    return t("links-by-bot") if intent in BY_BOT else t("links-by-shop")


def _deeds(t: Translator, topics: Sequence[Topic], intent: str, language: Locale) -> Buttons:
    if not topics:
        return column(
            [
                button(t.plain("button-link-write"), IntentWritten(intent=intent)),
                button(t.plain("button-link-choose"), TopicsShown(intent=intent)),
            ]
        )
    rows = []
    for topic in topics:
        rows.append([button(_label(t, topic, language), EntryOpened(topic=topic.code, language=language))])
        rows.append([button(t.plain("button-link-undo"), TopicUnlinked(intent=intent, topic=topic.code))])
    return rows


def _label(t: Translator, topic: Topic, language: Locale) -> str:
    return cut(own_text(t, topic.in_language(language).question), _MOST_LABEL)


def _on(things: Sequence[T], page: int) -> Sequence[T]:
    return things[page * _ON_PAGE : (page + 1) * _ON_PAGE]


def _pages(things: Sized) -> int:
    return max(1, -(-len(things) // _ON_PAGE))


def known_intent(intent: str) -> str:
    """Raises `NotFound` for what the pack has not (any more)."""
    if intent not in intents():
        raise NotFound
    return intent


def _free_code(answers: Answers, intent: str) -> str:
    """For a new entry: a code of its own, also when some topic has the plain one."""
    codes, plain = {topic.code for topic in answers.topics()}, intent.replace("_", "-")
    numbered = (f"{plain}-{number}" for number in count(2))
    return next(code for code in chain([plain], numbered) if code not in codes)


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_opens_links, LinksOpened.filter())
    router.callback_query.register(owner_opens_intent, IntentOpened.filter())
    router.callback_query.register(owner_answers_intent, IntentWritten.filter())
    router.callback_query.register(owner_chooses_topic, TopicsShown.filter())
    router.callback_query.register(owner_links_topic, TopicLinked.filter())
    router.callback_query.register(owner_unlinks_topic, TopicUnlinked.filter())
    return router
