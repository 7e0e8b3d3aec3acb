"""What a group must be, what the bot must be allowed there, so that staff can work in it, and who is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.types import ChatMemberAdministrator, ChatMemberRestricted

from bot.telegram.messenger import attempt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram import Bot

_RIGHTS = ("can_manage_topics", "can_pin_messages", "can_delete_messages")


async def missing_rights(bot: Bot, group: int) -> Sequence[str]:
    """What is missing, as catalogue keys; nothing when the group is ready. Asks Telegram, as things are now."""
    chat = await bot.get_chat(group)
    if chat.type != ChatType.SUPERGROUP or not chat.is_forum:
        return ["group-needs-topics"]
    me = await bot.get_chat_member(group, bot.id)
    if not isinstance(me, ChatMemberAdministrator):
        return ["group-needs-admin"]
    return [f"right-{right.replace('_', '-')}" for right in _RIGHTS if not getattr(me, right)]


async def is_in_group(bot: Bot, group: int, user: int) -> bool:
    """Asks Telegram, as things are now. Nobody whom it does not know there is in the group."""
    _, member = await attempt(bot.get_chat_member(group, user))
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member is not None and member.status not in {ChatMemberStatus.LEFT, ChatMemberStatus.KICKED}
