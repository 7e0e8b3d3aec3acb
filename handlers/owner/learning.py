"""Owners decide what the bot learns from questions that it could not answer: nothing is learned without their yes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiogram.filters import StateFilter

from bot.answers.learning import WEEK
from bot.answers.masking import without_personal_data
from bot.answers.model import MAX_ANSWER, Entry
from bot.answers.pack import intents
from bot.core.errors import NotFound
from bot.i18n import Locale
from bot.i18n.placeholders import visible
from bot.telegram.filters import IsText
from bot.telegram.learning import ClusterOpened, QuestionsOpened, question_buttons, questions_text
from bot.telegram.quoting import cut
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.wording import own_text
from handlers.owner.asking import LearningWriting, complaint, words
from handlers.owner.callbacks import EntryOpened, FaqOpened
from handlers.owner.filters import IsAnswer
from handlers.owner.learning_callbacks import (
    ClusterDeclined,
    DraftSaved,
    EntryDrafted,
    TopicsAsked,
)

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.answers.learning import Cluster
    from bot.answers.learning_service import Learning
    from bot.core.clock import Clock
    from bot.customers.service import Customers
    from bot.desk.service import Desk
    from bot.i18n import Translator
    from bot.telegram.show import Buttons

MOST_LABEL = 60
# Of a long answer the beginning: the whole of it stands in the draft.
_MOST_OF_ANSWER = 600
# A question and an answer at their longest leave so much of Telegram's 4096 characters to the other phrasings.
_MOST_NAMES = 150
_LATEST = 10
"""So many of the latest questions are looked through for what staff answered."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What staff wrote to one customer."""

    words: str
    customer_id: int


async def owner_opens_questions(callback: CallbackQuery, learning: Learning, t: Translator, state: FSMContext) -> None:
    await state.clear()
    await _show_questions(callback, learning, t)


async def owner_opens_cluster(
    callback: CallbackQuery,
    callback_data: ClusterOpened,
    learning: Learning,
    desk: Desk,
    clock: Clock,
    t: Translator,
    state: FSMContext,
) -> None:
    await state.clear()
    cluster = await learning.cluster(callback_data.cluster)
    week = cluster.people(clock.now() - WEEK)
    lines: list[str] = [t("learning-cluster", people=cluster.people(), week=week, language=cluster.language.own_name)]
    lines += [t("learning-phrasing", text=text) for text in cluster.phrasings]
    if answer := await _staffs_answer(cluster, desk):
        lines += ["", t("learning-answer", text=cut(answer.words, _MOST_OF_ANSWER))]
    number = cluster.id
    buttons = [
        button(t.plain("button-learning-add"), EntryDrafted(cluster=number)),
        button(t.plain("button-learning-as"), TopicsAsked(cluster=number)),
        button(t.plain("button-learning-decline"), ClusterDeclined(cluster=number)),
        button(t.plain("button-back"), QuestionsOpened()),
    ]
    await show(callback, "\n".join(lines), column(buttons))


async def owner_drafts_entry(
    callback: CallbackQuery,
    callback_data: EntryDrafted,
    learning: Learning,
    desk: Desk,
    customers: Customers,
    t: Translator,
    state: FSMContext,
) -> None:
    """The entry as it would be. What is shown stands in the dialogue, and whatever is written now is its answer."""
    cluster = await learning.cluster(callback_data.cluster)
    question, *names = cluster.phrasings
    answer = await _staffs_answer(cluster, desk)
    draft = {
        "cluster": cluster.id,
        "language": cluster.language.value,
        "question": question,
        "names": names,
        "about": await about(t, cluster, learning, "learning-about"),
        "answer": answer.words[:MAX_ANSWER] if answer else "",
        "is_personal": answer is not None and await _is_personal(answer, customers),
    }
    await state.set_state(LearningWriting.ANSWER)
    await state.set_data(draft)
    await _show_draft(callback, t, state)


async def owner_writes_learned_answer(message: Message, t: Translator, state: FSMContext) -> None:
    """The draft comes anew, with these words."""
    answer = words(message)
    if refusal := complaint(t, answer, MAX_ANSWER):
        await message.answer(refusal)
        return
    await state.update_data(answer=answer, is_personal=False)
    await _show_draft(message, t, state)


async def owner_saves_draft(
    callback: CallbackQuery,
    callback_data: DraftSaved,
    learning: Learning,
    t: Translator,
    state: FSMContext,
) -> None:
    """Raises `NotFound` when the dialogue has gone on to something else: then the draft is made once more."""
    data = await state.get_data()
    if data.get("cluster") != callback_data.cluster or not data["answer"]:
        raise NotFound
    cluster = await learning.cluster(callback_data.cluster)
    entry = await learning.add(cluster, data["question"], data["answer"], data["names"])
    await state.clear()
    await show(callback, t("faq-added"), what_next(t, entry))


async def owner_declines_cluster(
    callback: CallbackQuery, callback_data: ClusterDeclined, learning: Learning, t: Translator
) -> None:
    await learning.decline(await learning.cluster(callback_data.cluster))
    await _show_questions(callback, learning, t, toast=t.plain("alert-learning-declined"))


def what_next(t: Translator, entry: Entry) -> Buttons:
    """The entry that was saved, and the questions that are left."""
    opens = EntryOpened(topic=entry.topic, language=entry.language)
    label = cut(own_text(t, entry.question), MOST_LABEL)
    return column([button(label, opens), button(t.plain("button-back"), QuestionsOpened())])


async def about(t: Translator, cluster: Cluster, learning: Learning, key: str) -> str:
    """What else is answered by what is decided about the cluster: its intent, if it has one that has no answer yet."""
    if cluster.intent in intents() and await learning.is_unanswered(cluster.intent):
        return t(key, name=t.plain(f"intent-{cluster.intent}"))
    return ""


async def _show_questions(callback: CallbackQuery, learning: Learning, t: Translator, toast: str | None = None) -> None:
    clusters, ways = await learning.unanswered(), await learning.other_ways()
    buttons = question_buttons(t, clusters, ways)
    buttons.append([button(t.plain("button-back"), FaqOpened())])
    await show(callback, questions_text(t, clusters), buttons, toast=toast)


async def _show_draft(event: Message | CallbackQuery, t: Translator, state: FSMContext) -> None:
    """To be saved once there is an answer."""
    data = await state.get_data()
    number, answer, names = data["cluster"], data["answer"], data["names"]
    if answer:
        lines = [t("learning-draft"), t("faq-entry", question=data["question"], answer=answer)]
        if names:
            lines.append(t("faq-entry-alternatives", number=len(names), list=cut(", ".join(names), _MOST_NAMES)))
        lines += [data["about"]] if data["about"] else []
        if data["is_personal"]:
            lines.append(t("learning-draft-personal"))
        lines.append(t("learning-draft-change"))
    else:
        language = Locale(data["language"]).own_name
        lines = [t("learning-draft-unanswered", question=data["question"], language=language)]
    save = [button(t.plain("button-learning-save"), DraftSaved(cluster=number))]
    back = [button(t.plain("button-back"), ClusterOpened(cluster=number))]
    await show(event, "\n\n".join(lines), [save, back] if answer else [back])


async def _staffs_answer(cluster: Cluster, desk: Desk) -> _Answer | None:
    """The latest."""
    for one in list(reversed(cluster.questions))[:_LATEST]:
        answer = await desk.answer_to(one.ticket_id, one.asked_at) if one.ticket_id else None
        if answer:
            return _Answer(visible(answer), one.customer_id)
    return None


async def _is_personal(answer: _Answer, customers: Customers) -> bool:
    """Whether there is something in it that may be meant for that customer only: a name, a number, a link."""
    customer = await customers.by_id(answer.customer_id)
    return without_personal_data(answer.words, (customer.name,)) != answer.words


def router() -> Router:
    router = Router()
    router.message.register(owner_writes_learned_answer, StateFilter(LearningWriting.ANSWER), IsText(), IsAnswer())
    router.callback_query.register(owner_opens_questions, QuestionsOpened.filter())
    router.callback_query.register(owner_opens_cluster, ClusterOpened.filter())
    router.callback_query.register(owner_drafts_entry, EntryDrafted.filter())
    router.callback_query.register(owner_saves_draft, DraftSaved.filter())
    router.callback_query.register(owner_declines_cluster, ClusterDeclined.filter())
    return router
