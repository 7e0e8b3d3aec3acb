"""What staff feel about a customer's message is shown to the customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.reactions import reaction
from bot.telegram.routing import Router

if TYPE_CHECKING:
    from aiogram.types import MessageReactionUpdated

    from bot.desk.changes import Changes


async def staff_reacts(event: MessageReactionUpdated, changes: Changes) -> None:
    await changes.react_by_staff(event.chat.id, event.message_id, reaction(event))


def router() -> Router:
    router = Router()
    router.message_reaction.register(staff_reacts)
    return router
