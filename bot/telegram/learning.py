"""What customers asked and the bot could not answer, as owners see it: on Mondays by itself, else by a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardMarkup

from bot.answers.coverage import percent
from bot.answers.learning_service import TELL_QUESTIONS
from bot.answers.pack import intents
from bot.delivery.model import Blocked, Delivered, Rejected
from bot.i18n import Html
from bot.telegram.messenger import Gone, Moved, attempt
from bot.telegram.quoting import in_short
from bot.telegram.show import Buttons, button

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from bot.answers.coverage import Tally
    from bot.answers.learning import Cluster
    from bot.answers.learning_service import Learning
    from bot.delivery.model import Errand, Outcome
    from bot.i18n import Translator
    from bot.telegram.house import House

_MOST_CLUSTERS = 8
_WEEK = 7


class QuestionsOpened(CallbackData, prefix="learn"):
    """What was not answered, gathered by what it is about."""


class ClusterOpened(CallbackData, prefix="learnq"):
    """Any question of it names a cluster; which questions it has is looked up."""

    cluster: int


class WaysOpened(CallbackData, prefix="learnway"):
    """The next wording of which the owner shall say whether it asks what was picked after it."""


class LearningErrands:
    """Performs the errand of `bot/answers/learning_service.py`."""

    def __init__(self, house: House, *, learning: Learning) -> None:
        self._house = house
        self._learning = learning

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        return {TELL_QUESTIONS: self._tell}

    async def _tell(self, errand: Errand) -> Outcome:
        """Looked up at the moment of sending. With nothing to decide, nobody is disturbed."""
        clusters, ways = await self._learning.unanswered(), await self._learning.other_ways()
        if not clusters and not ways:
            return Delivered()
        owner = errand.payload["person"]
        t = await self._house.t_for(owner)
        total = (await self._learning.coverage(_WEEK)).total
        text = Html("\n".join([t("learning-weekly"), *tally_lines(t, total), "", questions_text(t, clusters)]))
        markup = InlineKeyboardMarkup(inline_keyboard=question_buttons(t, clusters, ways))
        result, _ = await attempt(self._house.bot.send_message(owner, text, reply_markup=markup))
        return Delivered() if isinstance(result, Blocked | Rejected | Gone | Moved) else result


def questions_text(t: Translator, clusters: Sequence[Cluster]) -> Html:
    return t("learning-head") if clusters else t("learning-none")


def question_buttons(t: Translator, clusters: Sequence[Cluster], ways: Sequence[Cluster]) -> Buttons:
    """What most people asked; the rest comes when these are decided."""
    buttons = [
        [button(f"{one.people()} · {cluster_name(t, one)}", ClusterOpened(cluster=one.id))]
        for one in clusters[:_MOST_CLUSTERS]
    ]
    if ways:
        buttons.append([button(t.plain("button-learning-ways", count=len(ways)), WaysOpened())])
    return buttons


def cluster_name(t: Translator, cluster: Cluster) -> str:
    """What it is about, or the beginning of how it was put first."""
    if cluster.intent in intents():
        return t.plain(f"intent-{cluster.intent}")
    return in_short(cluster.phrasings[0])


def tally_lines(t: Translator, tally: Tally) -> list[Html]:
    """How questions were answered; of what did not happen, no line."""
    lines = [
        ("asked", tally.asked, 0),
        ("at-once", tally.at_once, tally.asked),
        ("helped", tally.helped, tally.at_once),
        ("not-helped", tally.not_helped, tally.at_once),
        ("offered", tally.offered, tally.asked),
        ("picked", tally.picked, tally.offered),
        ("handed-over", tally.handed_over, tally.asked),
    ]
    return [t(f"coverage-{name}", value=counted(t, number, whole)) for name, number, whole in lines if number]


def counted(t: Translator, number: int, whole: int) -> str:
    """ "80 (67 %)", without the share where it would say nothing."""
    share = percent(number, whole)
    if share is None:
        return t.number(number)
    return t.plain("coverage-share", number=number, share=t.percent(share))
