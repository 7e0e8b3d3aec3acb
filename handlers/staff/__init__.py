"""What staff do, in the staff group."""

from __future__ import annotations

from aiogram import Router

from bot.telegram.filters import InGroup, InStaffGroup
from handlers.staff import duty, group, replies, tags, tickets, vouchers


def router() -> Router:
    """First what may happen in any group, then what only the linked one may do."""
    staff = Router(name="staff")
    for observer in (
        staff.message,
        staff.edited_message,
        staff.callback_query,
        staff.my_chat_member,
        staff.chat_member,
    ):
        observer.filter(InGroup())
    staff.include_router(group.router())
    linked = Router(name="staff.linked")
    for observer in (linked.message, linked.edited_message, linked.callback_query, linked.chat_member):
        observer.filter(InStaffGroup())
    linked.include_routers(group.members_router(), duty.router(), tickets.router(), tags.router(), vouchers.router(), replies.router())
    staff.include_router(linked)
    return staff
