"""What staff do: in their group, and in private where tickets come to them there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram import BaseMiddleware
from aiogram.dispatcher.flags import get_flag
from aiogram.types import Message

from bot.telegram.filters import InGroup, InStaffGroup
from bot.telegram.rights import only_member
from bot.telegram.routing import Router
from handlers.staff import (
    apology,
    canned,
    deleting,
    drafts,
    duty,
    group,
    promises,
    queue,
    reactions,
    records,
    replies,
    suspicions,
    tags,
    tickets,
    vouchers,
)
from handlers.staff.filters import AtWork, AtWorkButton

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aiogram.types import TelegramObject


class MembersOnly(BaseMiddleware):
    """Asks at each press and command whose it is, as things are now: a button is no badge. Raises `NotAllowed`.

    Whoever commands in the name of the group is told that it is nobody's, but for what is flagged `anonymous`.
    """

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        said = event if isinstance(event, Message) else None
        if said and ("command" not in data or (said.sender_chat and get_flag(data, "anonymous"))):
            return await handler(event, data)
        if said and said.sender_chat:
            return await said.reply(data["t"]("staff-anonymous"))
        data["member"] = await only_member(data["bot"], data["team"], data["event_from_user"])
        return await handler(event, data)


def router() -> Router:
    """First what may happen in any group, then work: in the linked group, and in private at a ticket's messages."""
    any_group = Router()
    any_group.include_routers(group.router())
    for observer in (any_group.message, any_group.my_chat_member):
        observer.filter(InGroup())
    linked = Router()
    linked.include_routers(group.members_router())
    linked.chat_member.filter(InStaffGroup())
    work = Router()
    work.include_routers(
        duty.router(),
        tickets.router(),
        queue.router(),
        tags.router(),
        records.router(),
        vouchers.router(),
        canned.router(),
        drafts.router(),
        apology.router(),
        promises.router(),
        suspicions.router(),
        deleting.router(),
        reactions.router(),
        replies.router(),
    )
    for at_work in (work.message, work.edited_message, work.message_reaction):
        at_work.filter(AtWork(work))
    work.callback_query.filter(AtWorkButton(work))
    for asked in (work.message, work.callback_query):
        asked.middleware(MembersOnly())
    staff = Router()
    staff.include_routers(any_group, linked, work)
    return staff
