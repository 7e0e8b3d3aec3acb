"""Any text at any time is a question: answered at once where that is sure, else by a person, in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import Message

from bot.answers.model import Alarm, Outcome
from bot.core.database import together_with
from bot.desk.model import Incoming, Kind
from bot.telegram.callbacks import AnswerPicked, AnswerRated
from bot.telegram.filters import IsElse, IsMedia, IsText
from bot.telegram.incoming import incoming, is_wordless, replied_to
from bot.telegram.replies import answer_with_buttons, products_named, reply
from bot.telegram.routing import Router
from bot.telegram.show import drop_buttons
from bot.telegram.wording import ticket_text
from handlers.customer.products import show_products

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery

    from bot.answers.learning_service import Learning
    from bot.answers.service import Answers
    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.desk.model import Ticket
    from bot.desk.service import Desk
    from bot.i18n import Translator
    from bot.products.service import Products
    from bot.shop.model import Shop
    from bot.telegram.replies import Replies
    from bot.telegram.show import Place


async def customer_asks(
    message: Message,
    customer: Customer,
    replies: Replies,
    products: Products,
    desk: Desk,
    t: Translator,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    """Who waits for a person is talking to that person. To a mere question the FAQ may surely know the answer first."""
    ticket = await desk.ticket_for(customer, replied_to(message))
    if ticket and not _is_mere_question(ticket):
        await _add(message, customer, ticket, desk, t, shop, clock)
        return
    question = await replies.read(message, incoming(message), customer, state)
    understood = question.understood
    if ticket and not question.is_sure:
        await _add(message, customer, ticket, desk, t, shop, clock)
        await replies.tell_staff(question, ticket)
    elif is_wordless(question.text):
        await message.answer(t("ask-in-words"))
    elif understood.alarm is Alarm.CLEAR:
        await replies.offer_complaint(question)
    elif understood.talk:
        await message.answer(question.t(f"smalltalk-{understood.talk}"))
    elif named := products_named(understood, question.text, products):
        asked = await replies.record(question, by_product=True)
        await show_products(message, named, asked, customer, products, question.t, shop)
        await replies.tell_staff(question, None)
    else:
        await replies.tell_staff(question, await replies.answer(question))


async def customer_sends_media(
    message: Message, customer: Customer, desk: Desk, t: Translator, shop: Shop, clock: Clock
) -> None:
    """A picture or a voice is for a person. The later parts of an album join the ticket that the first one opened."""
    ticket = await desk.ticket_for(customer, replied_to(message))
    if ticket:
        await _add(message, customer, ticket, desk, t, shop, clock)
    else:
        ticket = await desk.open(customer, Kind.QUESTION, [incoming(message)])
        await message.answer(ticket_text(t, "question-passed-on", ticket, shop, clock.now()))


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
    replies: Replies,
    state: FSMContext,
) -> None:
    t = await replies.t(state, customer)
    entry = await answers.answer(callback_data.topic, t.locale)
    with together_with(None):  # noted for the owner; the person has no answer by this yet
        await learning.mark(customer, callback_data.asked, Outcome.SURE, entry.topic)
    await drop_buttons(callback)
    if callback.message:
        text, buttons = answer_with_buttons(t, entry, callback_data.asked, callback_data.message)
        await reply(callback.message, text, buttons, callback_data.message)


async def customer_rates_answer(
    callback: CallbackQuery,
    callback_data: AnswerRated,
    customer: Customer,
    learning: Learning,
    replies: Replies,
    desk: Desk,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    """It helped, or a person is asked: with the question as it was written, so nothing is explained twice."""
    t = await replies.t(state, customer)
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


async def _add(
    message: Message, customer: Customer, ticket: Ticket, desk: Desk, t: Translator, shop: Shop, clock: Clock
) -> None:
    """Confirmed in words when the customer comes back to it; in a flow of messages that would be noise."""
    promised = await desk.add(customer, ticket, incoming(message))
    if promised:
        await message.answer(ticket_text(t, "ticket-added", promised, shop, clock.now()))


def router() -> Router:
    router = Router()
    router.message.register(customer_asks, IsText())
    router.message.register(customer_sends_media, IsMedia())
    router.message.register(customer_sends_something_else, IsElse())
    router.edited_message.register(customer_edits)
    router.callback_query.register(customer_picks_answer, AnswerPicked.filter())
    router.callback_query.register(customer_rates_answer, AnswerRated.filter())
    return router
