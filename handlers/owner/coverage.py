"""How well customers are answered: what became of their questions, by language and by what they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answers.model import fact_intent
from bot.answers.pack import intents
from bot.core.errors import NotFound
from bot.i18n import Html
from bot.telegram.learning import counted, tally_lines
from bot.telegram.quoting import in_short
from bot.telegram.routing import Router
from bot.telegram.show import bracketed, button, show
from bot.telegram.wording import own_text
from handlers.owner.callbacks import FaqOpened
from handlers.owner.learning_callbacks import CoverageOpened

if TYPE_CHECKING:
    from aiogram.types import CallbackQuery

    from bot.answers.coverage import Coverage, Tally
    from bot.answers.learning_service import Learning
    from bot.answers.service import Answers
    from bot.i18n import Translator

_SPANS = (7, 30)


async def owner_opens_coverage(
    callback: CallbackQuery, callback_data: CoverageOpened, learning: Learning, answers: Answers, t: Translator
) -> None:
    found = await learning.coverage(callback_data.days)
    spans = [
        button(
            bracketed(t.plain("button-coverage-days", days=days), chosen=days == callback_data.days),
            CoverageOpened(days=days),
        )
        for days in _SPANS
    ]
    text = Html("\n".join([t("coverage-head", days=callback_data.days), *_lines(t, found, answers)]))
    await show(callback, text, [spans, [button(t.plain("button-back"), FaqOpened())]])


def _lines(t: Translator, found: Coverage, answers: Answers) -> list[str]:
    if not found.total.asked:
        return [t("coverage-none")]
    lines: list[str] = [*tally_lines(t, found.total), "", t("coverage-languages")]
    lines += [_line(t, language.own_name, tally) for language, tally in found.by_language.items()]
    if found.by_subject:
        lines += ["", t("coverage-subjects")]
        lines += [_line(t, _named(t, subject, answers), tally) for subject, tally in found.by_subject.items()]
    if found.complaints or found.no_complaints:
        lines += ["", t("coverage-verdicts", complaints=found.complaints, others=found.no_complaints)]
    return lines


def _line(t: Translator, name: str, tally: Tally) -> Html:
    return t("coverage-line", name=name, asked=tally.asked, value=counted(t, tally.at_once, tally.asked))


def _named(t: Translator, subject: str, answers: Answers) -> str:
    """An intent by its name, a topic by its question; one that was deleted by its code."""
    code = fact_intent(subject) or subject
    if code in intents():
        return t.plain(f"intent-{code}")
    try:
        return in_short(own_text(t, answers.entry(code, t.locale).question))
    except NotFound:
        return code


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_opens_coverage, CoverageOpened.filter())
    return router
