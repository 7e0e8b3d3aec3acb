"""Any text at any time is a question: answered at once from the FAQ where that is sure, else by a person in time."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from aiogram import Router
from aiogram.types import InlineKeyboardMarkup, Message, ReplyParameters

from bot.answers.model import Alarm, Entry, Nothing, Outcome, Sure
from bot.core.database import together_with
from bot.desk.model import Incoming, Kind
from bot.i18n import Html
from bot.telegram.callbacks import AnswerPicked, AnswerRated
from bot.telegram.filters import IsElse, IsMedia, IsText
from bot.telegram.incoming import incoming, is_wordless, replied_to
from bot.telegram.show import Buttons, button, column, drop_buttons
from bot.telegram.wording import own_text
from handlers.customer.screens import ticket_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.types import CallbackQuery

    from bot.answers.learning_service import Learning
    from bot.answers.service import Answers
    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.desk.model import Ticket
    from bot.desk.service import Desk
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.telegram.show import Place


async def customer_asks(
    message: Message,
    customer: Customer,
    answers: Answers,
    learning: Learning,
    desk: Desk,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    """Who waits for a person is talking to that person. To a mere question the FAQ may surely know the answer first."""
    text = message.text or ""
    understood = await answers.understand(text, customer.locale)
    found = understood.found
    ticket = await desk.ticket_for(customer, replied_to(message))
    if ticket and not (_is_mere_question(ticket) and isinstance(found, Sure)):
        await _add(message, customer, ticket, desk, t, shop, clock)
    elif is_wordless(text):
        await message.answer(t("ask-in-words"))
    elif understood.talk:
        await message.answer(t(f"smalltalk-{understood.talk}"))
    elif understood.alarm is Alarm.CLEAR:
        await _pass_on(message, Kind.COMPLAINT, customer, desk, t, shop, clock)
    elif isinstance(found, Nothing):
        ticket = await _pass_on(message, Kind.QUESTION, customer, desk, t, shop, clock)
        await learning.record(customer, understood, text, ticket.id)
    else:
        with together_with(None):  # noted for the owner; the person has no answer by this yet
            asked = await learning.record(customer, understood, text)
        if isinstance(found, Sure):
            await _answer(message, found.entry, asked, t)
        else:
            await _suggest(message, found.entries, asked, t)


async def customer_sends_media(
    message: Message, customer: Customer, desk: Desk, t: Translator, shop: Shop, clock: Clock
) -> None:
    """A picture or a voice is for a person. The later parts of an album join the ticket that the first one opened."""
    ticket = await desk.ticket_for(customer, replied_to(message))
    if ticket:
        await _add(message, customer, ticket, desk, t, shop, clock)
    else:
        await _pass_on(message, Kind.QUESTION, customer, desk, t, shop, clock)


async def customer_sends_something_else(
    message: Message, customer: Customer, desk: Desk, t: Translator, shop: Shop, clock: Clock
) -> None:
    """A sticker or a place says something to the person who is talking with the customer, and nothing to a bot."""
    ticket = await desk.ticket_for(customer, replied_to(message))
    if ticket:
        await _add(message, customer, ticket, desk, t, shop, clock)
    else:
        await message.answer(t("ask-in-words"))


async def customer_picks_answer(
    callback: CallbackQuery,
    callback_data: AnswerPicked,
    customer: Customer,
    answers: Answers,
    learning: Learning,
    t: Translator,
) -> None:
    entry = answers.entry(callback_data.topic, customer.locale)
    with together_with(None):  # same
        await learning.mark(customer, callback_data.asked, Outcome.SURE, entry.topic)
    await drop_buttons(callback)
    if callback.message:
        await _answer(callback.message, entry, callback_data.asked, t, question=callback_data.message)


async def customer_rates_answer(
    callback: CallbackQuery,
    callback_data: AnswerRated,
    customer: Customer,
    learning: Learning,
    desk: Desk,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    """It helped, or a person is asked: with the question as it was written, so nothing is explained twice."""
    await drop_buttons(callback, t.plain("alert-answer-helped") if callback_data.helped else None)
    if callback.message is None:
        return
    if callback_data.helped:
        await learning.mark(customer, callback_data.asked, Outcome.HELPED)
        return
    ticket = await desk.ticket_of_message(customer, callback_data.message)
    if ticket is None:
        ticket = await _ask_person(callback.message, callback_data.message, customer, desk)
    asked, text = callback_data.asked, _question(callback.message)
    with together_with(None):  # same
        await learning.mark(customer, asked, Outcome.PERSON, text=text, ticket_id=ticket.id)
    await callback.message.answer(ticket_text(t, "question-passed-on", ticket, shop, clock.now()))


async def customer_edits(message: Message, customer: Customer, desk: Desk) -> None:
    """What was passed to a person is corrected there too."""
    one = incoming(message)
    await desk.edit_by_customer(customer, message.message_id, one.text)


def _is_mere_question(ticket: Ticket) -> bool:
    """Nobody has answered yet. What belongs to a complaint, or is said to a person, must not be lost on the FAQ."""
    return ticket.kind is Kind.QUESTION and ticket.waiting_since == ticket.opened_at


async def _ask_person(answer: Place, question: int, customer: Customer, desk: Desk) -> Ticket:
    """The question is copied by its id; its words are known only while Telegram still tells them."""
    original = answer.reply_to_message if isinstance(answer, Message) else None
    text = original.html_text if original and (original.text or original.caption) else ""
    one = Incoming(message_id=question, text=text, is_text=bool(text))
    waiting = await desk.ticket_for(customer)
    if waiting and waiting.is_open:
        await desk.add(customer, waiting, one)
        return waiting
    return await desk.open(customer, Kind.QUESTION, [one])


def _question(answer: Place) -> str:
    """The words to which an answer was given, while Telegram still tells them."""
    original = answer.reply_to_message if isinstance(answer, Message) else None
    return (original.text or "") if original else ""


async def _answer(message: Place, entry: Entry, asked: int, t: Translator, question: int | None = None) -> None:
    """An answer quotes the question, so that "ask a person" finds it, and says how to reach a person."""
    question = question or message.message_id
    row = [
        button(t.plain("button-answer-helped"), AnswerRated(asked=asked, message=question, helped=True)),
        button(t.plain("button-ask-person"), AnswerRated(asked=asked, message=question, helped=False)),
    ]
    text = t("faq-answer", answer=Html(own_text(t, escape(entry.answer, quote=False))))
    await _reply(message, text, question, column(row))


async def _suggest(message: Message, entries: Sequence[Entry], asked: int, t: Translator) -> None:
    buttons = column(
        button(own_text(t, entry.question), AnswerPicked(asked=asked, message=message.message_id, topic=entry.topic))
        for entry in entries
    )
    ask = AnswerRated(asked=asked, message=message.message_id, helped=False)
    buttons.append([button(t.plain("button-ask-person"), ask)])
    await _reply(message, t("faq-candidates"), message.message_id, buttons)


async def _reply(message: Place, text: str, question: int, buttons: Buttons) -> None:
    """Quote the question; one that was deleted meanwhile is answered without the quote."""
    quoted = ReplyParameters(message_id=question, allow_sending_without_reply=True)
    await message.answer(text, reply_parameters=quoted, reply_markup=InlineKeyboardMarkup(inline_keyboard=buttons))


async def _pass_on(
    message: Message, kind: Kind, customer: Customer, desk: Desk, t: Translator, shop: Shop, clock: Clock
) -> Ticket:
    ticket = await desk.open(customer, kind, [incoming(message)])
    await message.answer(ticket_text(t, f"{kind}-passed-on", ticket, shop, clock.now()))
    return ticket


async def _add(
    message: Message, customer: Customer, ticket: Ticket, desk: Desk, t: Translator, shop: Shop, clock: Clock
) -> None:
    """Confirmed in words when the customer comes back to it; in a flow of messages that would be noise."""
    promised = await desk.add(customer, ticket, incoming(message))
    if promised:
        await message.answer(ticket_text(t, "ticket-added", promised, shop, clock.now()))


def router() -> Router:
    router = Router(name="customer.questions")
    router.message.register(customer_asks, IsText())
    router.message.register(customer_sends_media, IsMedia())
    router.message.register(customer_sends_something_else, IsElse())
    router.edited_message.register(customer_edits)
    router.callback_query.register(customer_picks_answer, AnswerPicked.filter())
    router.callback_query.register(customer_rates_answer, AnswerRated.filter())
    return router
