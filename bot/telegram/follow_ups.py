"""Performs feedback's errands to managers and owners: whom to get in touch with, and what was not solved after all.

Here too: a follow-up as they see it, with what to press.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup

from bot.core.errors import NotFound
from bot.delivery.model import Delivered
from bot.desk.model import Level
from bot.feedback.errands import Task
from bot.i18n import Html
from bot.telegram.quoting import quotation
from bot.telegram.show import button
from bot.telegram.survey_callbacks import FollowUpDone, FollowUpPutOff, FollowUpWritten
from bot.telegram.ticket_wording import called_by, numbered
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from datetime import datetime

    from bot.delivery.model import Errand, Outcome
    from bot.desk.policies import Policies
    from bot.desk.policy import Privacy
    from bot.desk.service import Desk
    from bot.feedback.follow_ups import FollowUp
    from bot.feedback.follow_ups_service import FollowUps
    from bot.feedback.surveys_service import Surveys
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.telegram.house import House
    from bot.telegram.places import Places
    from bot.telegram.show import Buttons


class FollowUpErrands:
    """What was taken back or done meanwhile needs no telling."""

    def __init__(
        self,
        house: House,
        places: Places,
        *,
        desk: Desk,
        follow_ups: FollowUps,
        surveys: Surveys,
        policies: Policies,
    ) -> None:
        self._house = house
        self._places = places
        self._desk = desk
        self._follow_ups = follow_ups
        self._surveys = surveys
        self._policies = policies

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {
            Task.NOT_SOLVED: self._tell_not_solved,
            Task.FOLLOW_UP: self._tell_follow_up,
            Task.FOLLOW_UPS_OVERDUE: self._tell_overdue,
        }

    async def _tell_not_solved(self, errand: Errand) -> Outcome:
        """To whoever cares at the level to which the ticket has come, with what the customer wrote last."""
        ticket = await self._desk.ticket(errand.payload["ticket"])
        if not ticket.is_open:
            return Delivered()
        t, shop = await self._house.t(), await self._house.shops.get()
        due = deadline(t, shop, self._house.clock.now(), ticket.answer_due_at)
        lines = [t("not-solved-told", number=numbered(ticket), time=due)]
        if words := await self._surveys.last_words(ticket.id):
            lines.append(t("customer-words", text=quotation(words)))
        text = "\n".join(lines)
        if ticket.level >= Level.OWNER:
            return await self._places.tell(await self._house.team.owners(), text)
        return await self._places.tell(await self._house.team.leads(), text)

    async def _tell_follow_up(self, errand: Errand) -> Outcome:
        try:
            follow_up = await self._follow_ups.get(errand.payload["follow_up"])
        except NotFound:
            return Delivered()
        if follow_up.done_at is not None:
            return Delivered()
        t = await self._house.t()
        privacy = (await self._policies.get()).privacy
        text = follow_up_text(t, await self._house.shops.get(), privacy, follow_up, self._house.clock.now())
        markup = InlineKeyboardMarkup(inline_keyboard=follow_up_buttons(t, follow_up))
        return await self._places.tell(await self._house.team.leads(), text, markup)

    async def _tell_overdue(self, errand: Errand) -> Outcome:
        waiting = await self._follow_ups.count_waiting(errand.payload["follow_ups"])
        if not waiting:
            return Delivered()
        text = (await self._house.t())("follow-ups-overdue", number=waiting)
        return await self._places.tell(await self._house.team.owners(), text)


def follow_up_text(t: Translator, shop: Shop, privacy: Privacy, follow_up: FollowUp, now: datetime) -> Html:
    rating, done = follow_up.rating, follow_up.done_at is not None
    name = called_by(t, privacy, follow_up.customer_id, follow_up.customer_name)
    lines = [
        t("follow-up-head-done", name=follow_up.done_by or "—") if done else t("follow-up-head"),
        t("follow-up-customer", name=name, language=follow_up.locale.own_name),
    ]
    if follow_up.ticket is not None:
        lines.append(t("follow-up-ticket", number=numbered(follow_up.ticket)))
    for question in ("stars", "ease", "likely"):
        score: int | None = getattr(rating, question)
        if score is not None:
            lines.append(t(f"follow-up-{question}", score=score))
    if rating.comment:
        lines.append(t("customer-words", text=quotation(rating.comment)))
    if not done:
        lines.append(t("follow-up-due", time=deadline(t, shop, now, follow_up.due_at)))
    return Html("\n".join(lines))


def follow_up_buttons(t: Translator, follow_up: FollowUp) -> Buttons:
    if follow_up.done_at is not None:
        return []
    rows = [
        [
            button(t.plain("button-follow-up-done"), FollowUpDone(follow_up=follow_up.id)),
            button(t.plain("button-follow-up-later"), FollowUpPutOff(follow_up=follow_up.id)),
        ]
    ]
    if follow_up.ticket is None:
        rows.append([button(t.plain("button-follow-up-write"), FollowUpWritten(follow_up=follow_up.id))])
    return rows
