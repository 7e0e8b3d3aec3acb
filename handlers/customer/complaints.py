"""A complaint in three short steps: what it is about, what happened, send. The draft survives restarts and detours."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from aiogram.filters import StateFilter
from aiogram.fsm.state import State, StatesGroup

from bot.desk.model import OF_COMPLAINTS, Incoming, Kind, Subject
from bot.telegram.callbacks import ComplaintEnded, SubjectChosen
from bot.telegram.dialogues import stand, standing
from bot.telegram.filters import IsMedia, IsText
from bot.telegram.incoming import incoming
from bot.telegram.routing import Router
from bot.telegram.show import Buttons, button, column, drop_buttons, show
from bot.telegram.wording import ticket_text

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.desk.service import Desk
    from bot.i18n import Translator
    from bot.shop.model import Shop

_MOST_MESSAGES = 20


class Complaining(StatesGroup):
    """Data: `complaint`, with the `subject` and the `messages` so far."""

    SUBJECT = State()
    WORDS = State()


async def customer_complains(message: Message, t: Translator, state: FSMContext) -> None:
    """Begin, or go on with what was begun."""
    draft = await _draft(state)
    if draft["messages"]:
        await state.set_state(Complaining.WORDS)
        await show(message, t("complaint-draft", count=len(draft["messages"])), _ending(t))
        return
    await state.set_state(Complaining.SUBJECT)
    subjects = [button(t.plain(f"subject-{one}"), SubjectChosen(subject=one)) for one in OF_COMPLAINTS]
    await show(message, t("complaint-subject-question"), [*column(subjects), [_cancel(t)]])


async def customer_chooses_subject(
    callback: CallbackQuery, callback_data: SubjectChosen, t: Translator, state: FSMContext
) -> None:
    draft = await _draft(state)
    draft["subject"] = callback_data.subject
    await _keep(state, draft)
    await show(callback, t("complaint-words-question"), [[_cancel(t)]])


async def customer_describes(message: Message, t: Translator, state: FSMContext) -> None:
    """Words, pictures and voices are gathered until the customer sends them. An album gets one answer, not five."""
    draft = await _draft(state)
    messages = draft["messages"]
    one = incoming(message)
    same_album = bool(messages) and one.album is not None and messages[-1]["album"] == one.album
    if len(messages) >= _MOST_MESSAGES:
        await show(message, t("complaint-full", count=_MOST_MESSAGES), _ending(t))
        return
    messages.append(asdict(one))
    await _keep(state, draft)
    if not same_album:
        await show(message, t("complaint-draft", count=len(messages)), _ending(t))


async def customer_ends_complaint(
    callback: CallbackQuery,
    callback_data: ComplaintEnded,
    customer: Customer,
    desk: Desk,
    t: Translator,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    """Send or drop. A second tap finds no draft, and so sends nothing twice."""
    draft = await _draft(state)
    if not callback_data.send:
        await stand(state, None, await _without(state))
        await show(callback, t("cancelled"))
    elif draft["messages"]:
        messages = [Incoming(**one) for one in draft["messages"]]
        with standing(state, None, await _without(state)):
            ticket = await desk.open(customer, Kind.COMPLAINT, messages, Subject(draft["subject"]))
        await show(callback, ticket_text(t, "complaint-passed-on", ticket, shop, clock.now()))
    else:
        await drop_buttons(callback)


async def _draft(state: FSMContext) -> dict[str, Any]:
    data = await state.get_data()
    draft: dict[str, Any] = data.get("complaint", {"subject": Subject.OTHER, "messages": []})
    return {"subject": draft["subject"], "messages": list(draft["messages"])}


async def _keep(state: FSMContext, draft: dict[str, Any]) -> None:
    await stand(state, Complaining.WORDS, {**await state.get_data(), "complaint": draft})


async def _without(state: FSMContext) -> dict[str, Any]:
    """What else is kept."""
    data = await state.get_data()
    data.pop("complaint", None)
    return data


def _ending(t: Translator) -> Buttons:
    return [[button(t.plain("button-complaint-send"), ComplaintEnded(send=True))], [_cancel(t)]]


def _cancel(t: Translator) -> Any:
    return button(t.plain("button-cancel"), ComplaintEnded(send=False))


def router() -> Router:
    router = Router()
    for content in (IsText(), IsMedia()):
        router.message.register(customer_describes, StateFilter(Complaining), content)
    router.callback_query.register(customer_chooses_subject, SubjectChosen.filter())
    router.callback_query.register(customer_ends_complaint, ComplaintEnded.filter())
    return router
