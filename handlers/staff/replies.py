"""What staff write in a ticket's topic goes to the customer; what begins with // stays among colleagues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.database import together_with
from bot.core.errors import NotAllowed, NotFound
from bot.telegram.filters import IsCommand, IsElse, IsMedia, IsText
from bot.telegram.incoming import incoming, ticket_here
from bot.telegram.routing import Router

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.desk.service import Desk
    from bot.i18n import Translator
    from bot.team.model import Member
    from bot.team.service import Team

_NOTE = "//"


async def staff_replies(message: Message, desk: Desk, team: Team, t: Translator) -> None:
    """What is said in no ticket's topic, or replies to no ticket, is the team's own and nobody else's business."""
    try:
        ticket = await ticket_here(message, desk)
    except NotFound:
        return
    if ticket.group_id != message.chat.id:
        await message.reply(t("staff-ticket-elsewhere", number=str(ticket.id)))
    elif message.sender_chat is not None:
        await message.reply(t("staff-anonymous"))
    elif _is_note(message):
        await desk.note(ticket.id, await _member(message, team), incoming(message))
    else:
        await desk.reply(ticket.id, await _member(message, team), incoming(message))


async def staff_edits(message: Message, desk: Desk) -> None:
    """A reply that becomes a note stays at the customer as it was: what is among colleagues never goes there."""
    if not _is_note(message):
        one = incoming(message)
        await desk.edit_by_staff(message.chat.id, message.message_id, one.text)


async def staff_commands_nothing(message: Message, t: Translator) -> None:
    """A mistyped command must not reach the customer."""
    await message.reply(t("staff-command-unknown"))


def _is_note(message: Message) -> bool:
    return (message.text or message.caption or "").startswith(_NOTE)


async def _member(message: Message, team: Team) -> Member:
    """Who writes in the staff group is in it, also when Telegram never told that they joined."""
    user = message.from_user
    assert user is not None
    member = await team.member(user.id)
    if member is None or member.name != user.first_name:
        with together_with(None):  # what they wrote is not passed on by this yet
            member = await team.join(user.id, user.first_name)
    if member is None:
        raise NotAllowed
    return member


def router() -> Router:
    router = Router()
    router.message.register(staff_commands_nothing, IsCommand())
    for content in (IsText(), IsMedia(), IsElse()):
        router.message.register(staff_replies, content)
    router.edited_message.register(staff_edits)
    return router
