"""Performs feedback's errands to the team as a whole: what customers say of us, what they wish, whom they thank."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from bot.core.errors import NotFound
from bot.delivery.model import Delivered
from bot.feedback.errands import Task
from bot.feedback.model import Mood
from bot.feedback.suggestions import Kind
from bot.i18n import Html
from bot.telegram.quoting import quotation

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.delivery.model import Errand, Outcome
    from bot.feedback.service import Feedback
    from bot.feedback.suggestions_service import Suggestions
    from bot.i18n import Translator
    from bot.telegram.house import House
    from bot.telegram.places import Places


class Voices:
    """What was erased meanwhile needs no telling."""

    def __init__(self, house: House, places: Places, *, feedback: Feedback, suggestions: Suggestions) -> None:
        self._house = house
        self._places = places
        self._feedback = feedback
        self._suggestions = suggestions

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {Task.COMMENT: self._tell_comment, Task.SUGGESTION: self._tell_suggestion}

    async def _tell_comment(self, errand: Errand) -> Outcome:
        rating = await self._feedback.rating(errand.payload["rating"])
        if not rating.comment:
            return Delivered()
        t = await self._house.t()
        if rating.mood is Mood.HIGH:
            text = await self._thanks(t, rating.member_id, rating.comment)
        else:
            text = t("comment-told", text=quotation(rating.comment))
        return await self._places.tell_team(text)

    async def _tell_suggestion(self, errand: Errand) -> Outcome:
        try:
            suggestion = await self._suggestions.get(errand.payload["suggestion"])
        except NotFound:
            return Delivered()
        if not suggestion.text:
            return Delivered()
        t = await self._house.t()
        if suggestion.kind is Kind.PRAISE:
            text = await self._thanks(t, suggestion.member_id, suggestion.text)
        else:
            text = t("wish-told", text=quotation(suggestion.text))
        return await self._places.tell_team(text)

    async def _thanks(self, t: Translator, member_id: int | None, words: str) -> Html:
        """By name, and so that Telegram calls that person."""
        member = await self._house.team.member(member_id) if member_id else None
        if member is None or not member.name:
            return t("thanks-told-all", text=quotation(words))
        name = Html(f'<a href="tg://user?id={member.telegram_id}">{escape(member.name)}</a>')
        return t("thanks-told", name=name, text=quotation(words))
