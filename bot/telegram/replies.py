"""What the bot answers to a customer's words, in the language in which they were written: from the FAQ, from the shop's
facts, with entries to choose from, or that a person does; and what becomes of words that sound like a complaint.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup, ReplyParameters

from bot.answers.model import Alarm, Candidates, Nothing, Sure, fact_topic
from bot.core.database import together_with
from bot.desk.model import Kind
from bot.i18n import Html
from bot.i18n.placeholders import visible
from bot.products.service import MOST_FOUND
from bot.telegram.callbacks import AnswerPicked, AnswerRated, LanguageKept, OfferAnswered
from bot.telegram.facts import HUMAN
from bot.telegram.show import button, column
from bot.telegram.tongues import reply_in, speak, spoken
from bot.telegram.wording import deadline, own_text, ticket_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.fsm.context import FSMContext

    from bot.answers.assistant import Assistant
    from bot.answers.learning_service import Learning
    from bot.answers.model import Entry, Found, Understood
    from bot.answers.service import Answers
    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.desk.model import Incoming, Ticket
    from bot.desk.service import Desk
    from bot.desk.suspicions_service import Suspicions
    from bot.i18n import Catalogues, Locale, Translator
    from bot.products.model import Product
    from bot.products.service import Products
    from bot.shop.service import Shops
    from bot.telegram.show import Buttons, Place

_PERSON_WANTED = fact_topic(HUMAN)
# What is asked about a thing, and better answered by the thing itself than by the shop's words about all things.
_OF_PRODUCTS = frozenset({"availability", "price", "product_details"})


@dataclass(frozen=True, slots=True)
class Question:
    """What a customer wrote, what it is taken for, and where and in which language it is answered.

    `keeps` is the language to which the answer offers to change for good.
    """

    place: Place
    said: Incoming
    customer: Customer
    text: str
    understood: Understood
    t: Translator
    keeps: Locale | None = None

    @property
    def is_sure(self) -> bool:
        """Whether it is answered at once. Who asks for a person is not."""
        return _is_sure(self.understood)

    @property
    def number(self) -> int:
        """The message's, in the customer's chat."""
        assert self.said.message_id is not None
        return self.said.message_id


class Replies:
    def __init__(
        self,
        *,
        answers: Answers,
        learning: Learning,
        assistant: Assistant,
        suspicions: Suspicions,
        desk: Desk,
        shops: Shops,
        catalogues: Catalogues,
        clock: Clock,
    ) -> None:
        self._answers = answers
        self._learning = learning
        self._assistant = assistant
        self._suspicions = suspicions
        self._desk = desk
        self._shops = shops
        self._catalogues = catalogues
        self._clock = clock

    async def read(self, place: Place, said: Incoming, customer: Customer, state: FSMContext) -> Question:
        """Understand the words. What was found is in the language of the answer."""
        text = visible(said.text)
        understood = await self._answers.understand(text, customer.locale)
        locale = reply_in(understood.language, text)
        offers = await speak(state, customer.locale, locale, self._clock.now())
        if locale is not understood.language:
            understood = replace(understood, found=await self._in(understood.found, locale))
        t = self._catalogues.translator(locale)
        return Question(place, said, customer, text, understood, t, locale if offers else None)

    async def t(self, state: FSMContext, customer: Customer) -> Translator:
        """The language in which the bot spoke last: for what follows a button."""
        return self._catalogues.translator(await spoken(state, customer.locale, self._clock.now()))

    async def answer(self, question: Question) -> Ticket | None:
        """At once if that is sure, else with entries to choose from, else by a person, who then has the ticket."""
        found = await self._reconsidered(question)
        question = replace(question, understood=replace(question.understood, found=found))
        if isinstance(found, Nothing):
            ticket = await self.pass_on(question)
            await self._learning.record(question.customer, question.understood, question.text, ticket.id)
            return ticket
        asked = await self.record(question)
        if isinstance(found, Sure):
            await self._say(question, *answer_with_buttons(question.t, found.entry, asked, question.number))
        else:
            await self._say(question, *_suggestion(question, found.entries, asked))
        return None

    async def record(self, question: Question, *, by_product: bool = False) -> int:
        """Note that it was asked, and answered by the bot: by what was found, or with a product."""
        customer, understood, text = question.customer, question.understood, question.text
        with together_with(None):  # noted for the owner; the person has no answer by this yet
            return await self._learning.record(customer, understood, text, by_product=by_product)

    async def pass_on(self, question: Question) -> Ticket:
        """A person answers, by a time that is told."""
        ticket = await self._desk.open(question.customer, Kind.QUESTION, [question.said])
        text = ticket_text(question.t, "question-passed-on", ticket, await self._shops.get(), self._clock.now())
        await self._say(question, text, [], quoting=False)
        return ticket

    async def offer_complaint(self, question: Question) -> None:
        """Apologise, and ask whether to pass it on. The words are kept: nothing is typed twice."""
        customer, t, now = question.customer, question.t, self._clock.now()
        with together_with(None):  # same
            id_ = await self._suspicions.offer(customer, question.said)
        due = await self._desk.answer_due(customer, Kind.COMPLAINT)
        time = deadline(t, (await self._shops.get()).seen_from(customer.branch_id), now, due)
        buttons = [
            button(t.plain("button-offer-yes"), OfferAnswered(suspicion=id_, yes=True)),
            button(t.plain("button-offer-no"), OfferAnswered(suspicion=id_, yes=False)),
        ]
        await self._say(question, t("complaint-offer", time=time), column(buttons))

    async def tell_staff(self, question: Question, ticket: Ticket | None) -> None:
        """Of what may be a complaint, if it may be one."""
        if question.understood.alarm is not Alarm.CALM:
            await self._suspicions.note(question.customer, question.said, ticket)

    async def _reconsidered(self, question: Question) -> Found:
        """Who asks for a person gets one: that is neither an answer nor a choice."""
        found = await self._assistant.reconsider(question.text, question.understood.found, question.customer)
        if isinstance(found, Sure):
            return Nothing() if found.entry.topic == _PERSON_WANTED else found
        if isinstance(found, Candidates):
            entries = tuple(entry for entry in found.entries if entry.topic != _PERSON_WANTED)
            return Candidates(entries) if entries else Nothing()
        return found

    async def _in(self, found: Found, locale: Locale) -> Found:
        if isinstance(found, Sure):
            return Sure(await self._answers.answer(found.entry.topic, locale))
        if isinstance(found, Candidates):
            return Candidates(tuple([await self._answers.answer(entry.topic, locale) for entry in found.entries]))
        return found

    async def _say(self, question: Question, text: Html, buttons: Buttons, *, quoting: bool = True) -> None:
        if question.keeps:
            keep = button(question.t.plain("button-keep-language"), LanguageKept(locale=question.keeps))
            buttons = [*buttons, [keep]]
        await reply(question.place, text, buttons, question.number if quoting else None)


async def reply(place: Place, text: Html, buttons: Buttons, question: int | None) -> None:
    """Quote the question, if one is named; one that was deleted meanwhile is answered without the quote."""
    quoted = ReplyParameters(message_id=question, allow_sending_without_reply=True) if question else None
    markup = InlineKeyboardMarkup(inline_keyboard=buttons) if buttons else None
    await place.answer(text, reply_parameters=quoted, reply_markup=markup)


def products_named(understood: Understood, text: str, products: Products) -> Sequence[Product]:
    """What the text asks about. A sure answer goes before, unless it is about things and the text names one or two.

    A word that fits as many as can be shown, such as "clothes", names none of them.
    """
    found, best = products.find(text), next(iter(understood.guesses), None)
    is_about_things = best is not None and best.intent in _OF_PRODUCTS
    if _is_sure(understood) and not (is_about_things and len(found) < MOST_FOUND):
        return ()
    return found


def _is_sure(understood: Understood) -> bool:
    return isinstance(understood.found, Sure) and understood.found.entry.topic != _PERSON_WANTED


def answer_with_buttons(t: Translator, entry: Entry, asked: int, question: int) -> tuple[Html, Buttons]:
    """An answer quotes the question, so that "ask a person" finds it, and says how to reach a person."""
    row = [
        button(t.plain("button-answer-helped"), AnswerRated(asked=asked, message=question, helped=True)),
        button(t.plain("button-ask-person"), AnswerRated(asked=asked, message=question, helped=False)),
    ]
    return t("faq-answer", answer=answer_text(t, entry)), column(row)


def answer_text(t: Translator, entry: Entry) -> Html:
    """The entry's words as the person reads them. What the bot says itself is Telegram HTML in their script already."""
    answer = entry.answer
    return answer if isinstance(answer, Html) else Html(own_text(t, escape(answer, quote=False)))


def _suggestion(question: Question, entries: Sequence[Entry], asked: int) -> tuple[Html, Buttons]:
    t, number = question.t, question.number
    buttons = column(
        button(own_text(t, entry.question), AnswerPicked(asked=asked, message=number, topic=entry.topic))
        for entry in entries
    )
    ask = AnswerRated(asked=asked, message=number, helped=False)
    return t("faq-candidates"), [*buttons, [button(t.plain("button-ask-person"), ask)]]
