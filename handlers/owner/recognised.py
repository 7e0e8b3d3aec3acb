"""Entries that the bot takes for the answer to something of the checklist: the owner says whether they are."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from bot.answers.recognition import recognised
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.wording import own_text
from handlers.owner.callbacks import EntryOpened
from handlers.owner.faq import faq_language, topic_of
from handlers.owner.links import known_intent, name_of_intent, show_links
from handlers.owner.links_callbacks import (
    LinksOpened,
    ProposalAccepted,
    ProposalShown,
    RecognisedLinked,
    RecognisedOpened,
    TopicLinked,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiogram.types import CallbackQuery, Message

    from bot.answers.model import Entry
    from bot.answers.service import Answers
    from bot.i18n import Translator
    from bot.shop.model import Shop

_MOST_LINES = 30


async def owner_opens_recognised(callback: CallbackQuery, answers: Answers, t: Translator, shop: Shop) -> None:
    if links := await recognised(answers.topics()):
        await show_recognised(callback, answers, t, shop, links)
    else:
        await show(callback, t("links-all-done"), [[button(t.plain("button-links"), LinksOpened())]])


async def owner_links_all(callback: CallbackQuery, answers: Answers, t: Translator) -> None:
    await answers.link(dict(await recognised(answers.topics())))
    await show_links(callback, answers, t, 0, toast=t.plain("alert-linked"))


async def owner_looks_through(
    callback: CallbackQuery, callback_data: ProposalShown, answers: Answers, t: Translator, shop: Shop
) -> None:
    await _show_next(callback, answers, t, shop, callback_data.after)


async def owner_accepts_proposal(
    callback: CallbackQuery, callback_data: ProposalAccepted, answers: Answers, t: Translator, shop: Shop
) -> None:
    topic = topic_of(answers, callback_data.topic)
    await answers.link({topic.code: known_intent(callback_data.intent)})
    await _show_next(callback, answers, t, shop, topic.code)


async def show_recognised(
    event: Message | CallbackQuery, answers: Answers, t: Translator, shop: Shop, links: Mapping[str, str]
) -> None:
    """All of it in one screen."""
    lines = [
        t("links-recognised-line", question=_question(t, answers, topic, shop), name=name_of_intent(t, intent))
        for topic, intent in islice(links.items(), _MOST_LINES)
    ]
    buttons = [
        button(t.plain("button-links-all"), RecognisedLinked()),
        button(t.plain("button-links-look"), ProposalShown()),
        button(t.plain("button-links"), LinksOpened()),
    ]
    await show(event, "\n".join([t("links-recognised", count=len(links)), *lines]), column(buttons))


async def ask_whether_answered(message: Message, t: Translator, entry: Entry, intent: str) -> None:
    """Of an entry that was just written: is it the answer to what the bot takes it for?"""
    row = [
        button(t.plain("button-link-yes"), TopicLinked(intent=intent, topic=entry.topic)),
        button(t.plain("button-link-no"), EntryOpened(topic=entry.topic, language=entry.language)),
    ]
    text = t("links-question", name=name_of_intent(t, intent), question=own_text(t, entry.question))
    await show(message, text, [row])


async def _show_next(callback: CallbackQuery, answers: Answers, t: Translator, shop: Shop, after: str) -> None:
    links = await recognised(answers.topics())
    topic = next((code for code in links if code > after), None)
    if topic is None:
        await show_links(callback, answers, t, 0)
        return
    intent = links[topic]
    row = [
        button(t.plain("button-link-yes"), ProposalAccepted(intent=intent, topic=topic)),
        button(t.plain("button-link-no"), ProposalShown(after=topic)),
    ]
    question = _question(t, answers, topic, shop)
    await show(callback, t("links-question", name=name_of_intent(t, intent), question=question), [row])


def _question(t: Translator, answers: Answers, topic: str, shop: Shop) -> str:
    return own_text(t, answers.entry(topic, faq_language(t, shop)).question)


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_opens_recognised, RecognisedOpened.filter())
    router.callback_query.register(owner_links_all, RecognisedLinked.filter())
    router.callback_query.register(owner_looks_through, ProposalShown.filter())
    router.callback_query.register(owner_accepts_proposal, ProposalAccepted.filter())
    return router
