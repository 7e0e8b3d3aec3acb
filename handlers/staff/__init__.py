"""What staff do: in their group, and in private where tickets come to them there."""

from __future__ import annotations

from aiogram import Router

from bot.telegram.filters import InGroup, InStaffGroup
from handlers.staff import (
    apology,
    canned,
    deleting,
    duty,
    group,
    promises,
    queue,
    reactions,
    records,
    replies,
    tags,
    tickets,
    vouchers,
)
from handlers.staff.filters import AtWork, AtWorkButton


def router() -> Router:
    """First what may happen in any group, then work: in the linked group, and in private at a ticket's messages."""
    any_group = Router(name="staff.any-group")
    any_group.include_routers(group.router())
    for observer in (any_group.message, any_group.my_chat_member):
        observer.filter(InGroup())
    linked = Router(name="staff.linked")
    linked.include_routers(group.members_router())
    linked.chat_member.filter(InStaffGroup())
    work = Router(name="staff.work")
    work.include_routers(
        duty.router(),
        tickets.router(),
        queue.router(),
        tags.router(),
        records.router(),
        vouchers.router(),
        canned.router(),
        apology.router(),
        promises.router(),
        deleting.router(),
        reactions.router(),
        replies.router(),
    )
    for at_work in (work.message, work.edited_message, work.message_reaction):
        at_work.filter(AtWork(work))
    work.callback_query.filter(AtWorkButton(work))
    staff = Router(name="staff")
    staff.include_routers(any_group, linked, work)
    return staff
