"""Blocking the bot, and coming back. Staff who are talking with the customer see it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.enums import ChatMemberStatus

from bot.delivery.model import Unreachable
from bot.telegram.routing import Router

if TYPE_CHECKING:
    from aiogram.types import ChatMemberUpdated

    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.desk.service import Desk


async def customer_blocks_or_returns(
    event: ChatMemberUpdated, customer: Customer, customers: Customers, desk: Desk
) -> None:
    blocked = event.new_chat_member.status == ChatMemberStatus.KICKED
    if blocked:
        await customers.mark_unreachable(customer.telegram_id, Unreachable.BLOCKED)
    await desk.tell_reachability(customer, blocked=blocked)


def router() -> Router:
    router = Router()
    router.my_chat_member.register(customer_blocks_or_returns)
    return router
