"""What a customer feels about an answer is shown to whoever wrote it. It asks for nothing, so no clock starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.reactions import reaction
from bot.telegram.routing import Router

if TYPE_CHECKING:
    from aiogram.types import MessageReactionUpdated

    from bot.customers.model import Customer
    from bot.desk.changes import Changes


async def customer_reacts(event: MessageReactionUpdated, customer: Customer, changes: Changes) -> None:
    await changes.react_by_customer(customer, event.message_id, reaction(event))


def router() -> Router:
    router = Router()
    router.message_reaction.register(customer_reacts)
    return router
