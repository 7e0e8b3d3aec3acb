"""Reactions, put by the bot on the other side's message. A bot may set one of Telegram's ordinary emoji a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import ReactionTypeEmoji, ReactionTypePaid

from bot.delivery.model import Delivered, InDoubt, Outcome, RetryAfter
from bot.telegram.messenger import attempt

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import MessageReactionUpdated, ReactionTypeUnion

    from bot.delivery.model import Errand
    from bot.desk.copies import Copies

_FOR_A_STAR = "🤩"


def reaction(event: MessageReactionUpdated) -> str | None:
    """The latest that somebody gave, if a bot may set it too; None when they took theirs back."""
    for given in reversed(event.new_reaction):
        if isinstance(given, ReactionTypeEmoji):
            return given.emoji
        if isinstance(given, ReactionTypePaid):
            return _FOR_A_STAR
    return None


class Reactions:
    """What the tables say at the moment of sending is what counts: of several changes the last."""

    def __init__(self, bot: Bot, copies: Copies) -> None:
        self._bot = bot
        self._copies = copies

    async def at_staff(self, errand: Errand) -> Outcome:
        found = await self._copies.reacted(errand.payload["message"])
        if found is None or found.message.staff_chat_id is None or found.message.staff_message_id is None:
            return Delivered()
        return await self._react(found.message.staff_chat_id, found.message.staff_message_id, found.of_customer)

    async def at_customer(self, errand: Errand) -> Outcome:
        found = await self._copies.reacted(errand.payload["message"])
        if found is None or found.message.customer_message_id is None:
            return Delivered()
        return await self._react(found.customer_chat_id, found.message.customer_message_id, found.of_staff)

    async def _react(self, chat: int, message_id: int, emoji: str | None) -> Outcome:
        """One that is not allowed there, or on a message that is gone, is nobody's loss."""
        wanted: list[ReactionTypeUnion] = [ReactionTypeEmoji(emoji=emoji)] if emoji else []
        result, _ = await attempt(self._bot.set_message_reaction(chat, message_id, reaction=wanted))
        return result if isinstance(result, RetryAfter | InDoubt) else Delivered()
