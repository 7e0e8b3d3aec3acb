"""Other ways to ask for what the shop has an answer to: owners say which, of what customers wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.learning import ClusterOpened, QuestionsOpened, WaysOpened
from bot.telegram.quoting import cut
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show, turns
from bot.telegram.wording import own_text
from handlers.owner.learning import MOST_LABEL, about, what_next
from handlers.owner.learning_callbacks import TopicNamed, TopicsAsked, WayDecided

if TYPE_CHECKING:
    from aiogram.types import CallbackQuery

    from bot.answers.learning_service import Learning
    from bot.answers.service import Answers
    from bot.i18n import Translator

_ON_PAGE = 8


async def owner_asks_for_topics(
    callback: CallbackQuery, callback_data: TopicsAsked, learning: Learning, answers: Answers, t: Translator
) -> None:
    """Those first that the engine takes for the likeliest, then all by the alphabet."""
    cluster, page = await learning.cluster(callback_data.cluster), callback_data.page
    topics = {topic.code: topic for topic in answers.topics()}
    guesses = (await answers.understand(cluster.phrasings[0], cluster.language)).guesses
    codes = list(dict.fromkeys([*(one.topic for one in guesses if one.topic and one.topic in topics), *topics]))
    buttons = column(
        button(
            cut(own_text(t, topics[code].in_language(t.locale).question), MOST_LABEL),
            TopicNamed(cluster=cluster.id, topic=code),
        )
        for code in codes[page * _ON_PAGE : (page + 1) * _ON_PAGE]
    )
    pages = -(-len(codes) // _ON_PAGE)
    buttons.append(turns(page, pages, lambda other: TopicsAsked(cluster=cluster.id, page=other)))
    buttons.append([button(t.plain("button-back"), ClusterOpened(cluster=cluster.id))])
    phrasings = (t("learning-phrasing", text=text) for text in cluster.phrasings)
    lines = [t("learning-choose"), *phrasings, await about(t, cluster, learning, "learning-about-chosen")]
    await show(callback, "\n".join(lines), [row for row in buttons if row])


async def owner_names_topic(
    callback: CallbackQuery, callback_data: TopicNamed, learning: Learning, t: Translator
) -> None:
    entry = await learning.add_names(await learning.cluster(callback_data.cluster), callback_data.topic)
    await show(callback, t("faq-saved"), what_next(t, entry))


async def owner_opens_ways(callback: CallbackQuery, learning: Learning, answers: Answers, t: Translator) -> None:
    await _show_way(callback, learning, answers, t)


async def owner_decides_way(
    callback: CallbackQuery, callback_data: WayDecided, learning: Learning, answers: Answers, t: Translator
) -> None:
    way = await learning.other_way(callback_data.way)
    await (learning.accept(way) if callback_data.yes else learning.drop(way))
    await _show_way(callback, learning, answers, t, toast=t.plain("alert-way-added") if callback_data.yes else None)


async def _show_way(
    callback: CallbackQuery, learning: Learning, answers: Answers, t: Translator, toast: str | None = None
) -> None:
    """One after the other."""
    way = next(iter(await learning.other_ways()), None)
    back = [button(t.plain("button-back"), QuestionsOpened())]
    if way is None or way.topic is None:
        await show(callback, t("learning-ways-none"), [back], toast=toast)
        return
    entry = answers.entry(way.topic, t.locale)
    text = t("learning-way", words=way.phrasings[0], question=own_text(t, entry.question), people=way.people())
    yes = [button(t.plain("button-way-yes"), WayDecided(way=way.id, yes=True))]
    no = [button(t.plain("button-way-no"), WayDecided(way=way.id, yes=False))]
    await show(callback, text, [yes, no, back], toast=toast)


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_asks_for_topics, TopicsAsked.filter())
    router.callback_query.register(owner_names_topic, TopicNamed.filter())
    router.callback_query.register(owner_opens_ways, WaysOpened.filter())
    router.callback_query.register(owner_decides_way, WayDecided.filter())
    return router
