"""Feedback at any time: stars with one tap, words if one wishes. Low stars and words together open a complaint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.state import State, StatesGroup

from bot.core.database import together_with
from bot.desk.model import Kind, Subject
from bot.feedback.model import STARS, Mood
from bot.telegram.callbacks import CommentSkipped, Rated, SolvedAnswered
from bot.telegram.dialogues import stand
from bot.telegram.filters import IsMedia, IsText
from bot.telegram.incoming import incoming
from bot.telegram.show import Buttons, button, drop_buttons, show
from bot.telegram.wording import deadline
from handlers.customer.screens import ticket_text

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.desk.service import Desk
    from bot.feedback.service import Feedback
    from bot.i18n import Translator
    from bot.shop.model import Shop


class Commenting(StatesGroup):
    """Data: `rating`, the id of the rating."""

    WORDS = State()


async def customer_gives_feedback(message: Message, t: Translator) -> None:
    await show(message, t("rating-question"), _stars(t))


async def customer_rates(
    callback: CallbackQuery,
    callback_data: Rated,
    customer: Customer,
    feedback: Feedback,
    desk: Desk,
    t: Translator,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    """The thanks fit the score. Who is not content is asked what was wrong, and told by when a person answers."""
    asked_in = callback.message.message_id if callback.message else 0
    rating = await feedback.rate(
        customer, callback_data.stars, asked_in=asked_in, ticket_id=callback_data.ticket or None
    )
    await stand(state, Commenting.WORDS, {**await state.get_data(), "rating": rating.id})
    due = deadline(t, shop, clock.now(), await desk.answer_due(customer, Kind.COMPLAINT))
    await show(
        callback,
        t(f"rating-thanks-{rating.mood}", time=due),
        [[button(t.plain("button-comment-skip"), CommentSkipped())]],
    )


async def customer_comments(
    message: Message,
    customer: Customer,
    feedback: Feedback,
    desk: Desk,
    t: Translator,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    one = incoming(message)
    with together_with(None):  # what follows is what must not be lost, and this is written again without harm
        rating = await feedback.comment(customer, (await state.get_data())["rating"], one.text)
    if rating.mood is Mood.LOW:
        ticket = await desk.open(customer, Kind.COMPLAINT, [one], Subject.OTHER)
        await _end(state)
        await message.answer(ticket_text(t, "complaint-passed-on", ticket, shop, clock.now()))
    else:
        await _end(state)
        await message.answer(t("comment-thanks"))


async def customer_skips_comment(callback: CallbackQuery, t: Translator, state: FSMContext) -> None:
    if await state.get_state() == Commenting.WORDS.state:
        await _end(state)
    await show(callback, t("comment-skipped"))


async def customer_says_if_solved(
    callback: CallbackQuery,
    callback_data: SolvedAnswered,
    customer: Customer,
    desk: Desk,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    """Solved: one tap for a rating. Not solved: the ticket is open again, with a new promise."""
    if callback_data.yes:
        await desk.confirm(customer, callback_data.ticket)
        await show(callback, t("ticket-confirmed"), _stars(t, callback_data.ticket))
        return
    ticket = await desk.reopen(customer, callback_data.ticket)
    if ticket:
        await show(callback, ticket_text(t, "ticket-reopened", ticket, shop, clock.now()))
    else:
        await drop_buttons(callback)


async def _end(state: FSMContext) -> None:
    """Out of the comment."""
    data = await state.get_data()
    data.pop("rating")
    await stand(state, None, data)


def _stars(t: Translator, ticket: int = 0) -> Buttons:
    return [[button(t.plain("button-stars", stars=stars), Rated(stars=stars, ticket=ticket)) for stars in STARS]]


def router() -> Router:
    router = Router(name="customer.feedback")
    for content in (IsText(), IsMedia()):
        router.message.register(customer_comments, StateFilter(Commenting.WORDS), content)
    router.callback_query.register(customer_rates, Rated.filter())
    router.callback_query.register(customer_skips_comment, CommentSkipped.filter())
    router.callback_query.register(customer_says_if_solved, SolvedAnswered.filter())
    return router
