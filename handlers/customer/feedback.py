"""Feedback at any time, and after a solved request: stars and ease with one tap each, words if one wishes.

Few stars and words together open a complaint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import StateFilter

from bot.core.database import together_with
from bot.desk.model import Kind, Subject
from bot.feedback.model import EASE, STARS, Mood
from bot.feedback.suggestions import Kind as Said
from bot.telegram.callbacks import CommentSkipped, Rated, SolvedAnswered
from bot.telegram.filters import IsMedia, IsText
from bot.telegram.incoming import incoming
from bot.telegram.routing import Router
from bot.telegram.show import Buttons, button, drop_buttons, show
from bot.telegram.survey_callbacks import AnswerChanged, EaseTold, SuggestionBegun
from bot.telegram.wording import deadline, ticket_text
from handlers.customer.commenting import Commenting, IsComment, await_words, leave_comment

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.desk.service import Desk
    from bot.feedback.follow_ups_service import FollowUps
    from bot.feedback.model import Rating
    from bot.feedback.service import Feedback
    from bot.feedback.surveys_service import Surveys
    from bot.i18n import Html, Translator
    from bot.shop.model import Shop


async def customer_gives_feedback(message: Message, t: Translator) -> None:
    """Stars, a wish or praise: all on one screen."""
    said = [
        [button(t.plain("button-suggest"), SuggestionBegun(kind=Said.WISH))],
        [button(t.plain("button-praise"), SuggestionBegun(kind=Said.PRAISE))],
    ]
    await show(message, t("rating-question"), [*_stars(t), *said])


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
    """About a request, the next question is how easy it was; else the thanks fit the score."""
    rating = await feedback.rate(
        customer, callback_data.stars, asked_in=_asked_in(callback), ticket_id=callback_data.ticket or None
    )
    await await_words(state, rating, clock.now())
    if rating.ticket_id is None:
        await show(callback, await _thanks(t, rating, customer, desk, shop, clock), _ending(t, rating))
        return
    ease = [button(str(ease), EaseTold(ease=ease, ticket=rating.ticket_id)) for ease in EASE]
    await show(callback, t("effort-question"), [ease])


async def customer_tells_ease(
    callback: CallbackQuery,
    callback_data: EaseTold,
    customer: Customer,
    feedback: Feedback,
    desk: Desk,
    t: Translator,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    rating = await feedback.tell_ease(
        customer, callback_data.ease, asked_in=_asked_in(callback), ticket_id=callback_data.ticket
    )
    await await_words(state, rating, clock.now())
    await show(callback, await _thanks(t, rating, customer, desk, shop, clock), _ending(t, rating))


async def customer_changes_answer(callback: CallbackQuery, callback_data: AnswerChanged, t: Translator) -> None:
    """Back to the stars. Whether it is not too late is asked when one is tapped."""
    await show(callback, t("rating-question"), _stars(t, callback_data.ticket))


async def customer_comments(
    message: Message,
    customer: Customer,
    feedback: Feedback,
    follow_ups: FollowUps,
    desk: Desk,
    t: Translator,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    one = incoming(message)
    with together_with(None):  # what follows is what must not be lost, and this is written again without harm
        rating = await feedback.comment(customer, (await state.get_data())["rating"], one.text)
    if rating.stars is not None and rating.mood is Mood.LOW:
        ticket = await desk.open(customer, Kind.COMPLAINT, [one], Subject.OTHER)
        await follow_ups.answered_in(rating.id, ticket.id)
        await leave_comment(state)
        await message.answer(ticket_text(t, "complaint-passed-on", ticket, shop, clock.now()))
    else:
        await leave_comment(state)
        await message.answer(t("comment-thanks"))


async def customer_skips_comment(callback: CallbackQuery, t: Translator, state: FSMContext) -> None:
    if await state.get_state() == Commenting.WORDS.state:
        await leave_comment(state)
    await show(callback, t("comment-skipped"))


async def customer_says_if_solved(
    callback: CallbackQuery,
    callback_data: SolvedAnswered,
    customer: Customer,
    desk: Desk,
    surveys: Surveys,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    """Solved: one tap for a rating, unless the customer was asked to judge something of late.

    Not solved: the ticket is open again one level up, with a new promise, and what is written next joins it.
    """
    number = callback_data.ticket
    if not callback_data.yes:
        ticket = await desk.reopen(customer, number)
        if ticket:
            await show(callback, ticket_text(t, "ticket-reopened", ticket, shop, clock.now()))
        else:
            await drop_buttons(callback)
    elif not await desk.confirm(customer, number) and (await desk.ticket(number)).is_open:
        await drop_buttons(callback)
    elif await surveys.may_ask_about(customer, number):
        await show(callback, t("ticket-confirmed"), _stars(t, number))
    else:
        await show(callback, t("ticket-confirmed-only"))


def _asked_in(callback: CallbackQuery) -> int:
    return callback.message.message_id if callback.message else 0


async def _thanks(t: Translator, rating: Rating, customer: Customer, desk: Desk, shop: Shop, clock: Clock) -> Html:
    """Who is not content is asked what was wrong, and told by when a person answers."""
    due = await desk.answer_due(customer, Kind.COMPLAINT)
    return t(f"rating-thanks-{rating.mood}", time=deadline(t, shop.seen_from(customer.branch_id), clock.now(), due))


def _ending(t: Translator, rating: Rating) -> Buttons:
    return [
        [button(t.plain("button-comment-skip"), CommentSkipped())],
        [button(t.plain("button-change-answer"), AnswerChanged(ticket=rating.ticket_id or 0))],
    ]


def _stars(t: Translator, ticket: int = 0) -> Buttons:
    return [[button(t.plain("button-stars", stars=stars), Rated(stars=stars, ticket=ticket)) for stars in STARS]]


def router() -> Router:
    router = Router()
    for content in (IsText(), IsMedia()):
        router.message.register(customer_comments, StateFilter(Commenting.WORDS), IsComment(), content)
    router.callback_query.register(customer_rates, Rated.filter())
    router.callback_query.register(customer_tells_ease, EaseTold.filter())
    router.callback_query.register(customer_changes_answer, AnswerChanged.filter())
    router.callback_query.register(customer_skips_comment, CommentSkipped.filter())
    router.callback_query.register(customer_says_if_solved, SolvedAnswered.filter())
    return router
