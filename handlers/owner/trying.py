"""An owner tries a question: what a customer would get, in which language, and what else it was taken for and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import StateFilter

from bot.answers.model import Alarm, Candidates, Sure
from bot.i18n import Html
from bot.telegram.filters import IsText
from bot.telegram.product_cards import product_name
from bot.telegram.quoting import quotation
from bot.telegram.replies import answer_text, products_named
from bot.telegram.routing import Router
from bot.telegram.show import button, show
from bot.telegram.tongues import reply_in
from bot.telegram.wording import own_text
from handlers.owner.asking import FaqWriting, ask
from handlers.owner.callbacks import FaqOpened, QuestionTried
from handlers.owner.faq import faq_language
from handlers.owner.filters import IsAnswer
from handlers.owner.links import name_of_intent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.answers.model import Guess, Understood
    from bot.answers.service import Answers
    from bot.i18n import Catalogues, Translator
    from bot.products.service import Products
    from bot.shop.model import Shop


async def owner_wants_to_try(callback: CallbackQuery, t: Translator, state: FSMContext) -> None:
    await ask(callback, state, FaqWriting.TRYING, t("try-ask"))


async def owner_tries_question(
    message: Message, answers: Answers, products: Products, catalogues: Catalogues, t: Translator, shop: Shop
) -> None:
    """As a customer who reads the owner's language."""
    text = message.text or ""
    understood = await answers.understand(text, t.locale)
    reply = catalogues.translator(reply_in(understood.language, text))
    named = products_named(understood, text, products)
    outcome = t("try-products", names=", ".join(product_name(reply, one) for one in named)) if named else None
    of_all = max(1, sum(guess.score for guess in understood.guesses))
    lines = [
        *_alarm(t, understood),
        outcome or _outcome(t, reply, understood),
        t("try-language", language=reply.locale.own_name),
        "",
        t("try-guesses"),
        *(_guess(t, answers, shop, guess, text, of_all) for guess in understood.guesses),
        "",
        t("try-again"),
    ]
    await show(message, "\n".join(lines), [[button(t.plain("button-faq"), FaqOpened())]])


def _alarm(t: Translator, understood: Understood) -> Iterator[Html]:
    if understood.alarm is not Alarm.CALM:
        yield t(f"try-{understood.alarm}")


def _outcome(t: Translator, reply: Translator, understood: Understood) -> Html:
    """What the customer reads, in the language of the reply."""
    found = understood.found
    if understood.talk:
        return Html(f"{t('try-talk')}\n{reply(f'smalltalk-{understood.talk}')}")
    if isinstance(found, Sure):
        return Html(f"{t('try-sure')}\n{quotation(answer_text(reply, found.entry))}")
    if isinstance(found, Candidates):
        return Html("\n".join([t("try-candidates"), *(_choice(reply, entry.question) for entry in found.entries)]))
    return t("try-nothing")


def _choice(reply: Translator, question: str) -> Html:
    return reply("try-choice", question=own_text(reply, question))


def _guess(t: Translator, answers: Answers, shop: Shop, guess: Guess, text: str, of_all: float) -> Html:
    """What it may be about, how likely that is beside the others, and by which phrasing."""
    share = t.percent(round(guess.score / of_all * 100))
    if guess.topic is None:
        return t("try-guess", what=name_of_intent(t, guess.intent or ""), share=share)
    what = own_text(t, answers.entry(guess.topic, faq_language(t, shop)).question)
    return t("try-guess-because", what=what, share=share, phrase=answers.nearest(text, guess.topic))


def router() -> Router:
    router = Router()
    router.message.register(owner_tries_question, StateFilter(FaqWriting.TRYING), IsText(), IsAnswer())
    router.callback_query.register(owner_wants_to_try, QuestionTried.filter())
    return router
