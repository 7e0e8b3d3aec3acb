"""What may be a complaint: staff say whether it is one, on the ticket's card or under the notice of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.routing import Router
from bot.telegram.show import show
from bot.telegram.team_wording import name_of
from bot.telegram.ticket_callbacks import SuspicionJudged

if TYPE_CHECKING:
    from aiogram.types import CallbackQuery

    from bot.answers.verdicts import Suspicion
    from bot.desk.suspicions_service import Suspicions
    from bot.i18n import Html, Translator
    from bot.team.model import Member


async def staff_judges_suspicion(
    callback: CallbackQuery, callback_data: SuspicionJudged, suspicions: Suspicions, t: Translator, member: Member
) -> None:
    """The first verdict holds. A card shows it by itself; a notice says who has seen to it."""
    suspicion = await suspicions.get(callback_data.suspicion)
    if callback_data.is_complaint:
        toast, done = t.plain("alert-suspicion-yes"), await _confirmed(suspicion, suspicions, t, member)
    else:
        toast, done = t.plain("alert-suspicion-no"), await _cleared(suspicion, suspicions, t, member)
    if done is None:
        await callback.answer(t.plain("alert-suspicion-judged"))
    elif suspicion.ticket_id is not None:
        await callback.answer(toast)
    else:
        await show(callback, done, toast=toast)


async def _confirmed(suspicion: Suspicion, suspicions: Suspicions, t: Translator, member: Member) -> Html | None:
    ticket = await suspicions.confirm(suspicion.id, member)
    return t("suspicion-is-complaint", number=str(ticket.id), name=name_of(member)) if ticket else None


async def _cleared(suspicion: Suspicion, suspicions: Suspicions, t: Translator, member: Member) -> Html | None:
    is_first = await suspicions.clear(suspicion.id, member)
    return t("suspicion-is-none", name=name_of(member)) if is_first else None


def router() -> Router:
    router = Router()
    router.callback_query.register(staff_judges_suspicion, SuspicionJudged.filter())
    return router
