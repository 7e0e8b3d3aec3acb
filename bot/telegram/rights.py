"""What a group must be, what the bot must be allowed there, so that staff can work in it, and who is in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aiogram.enums import ChatMemberStatus
from aiogram.types import ChatMemberAdministrator, ChatMemberRestricted

from bot.core.database import together_with
from bot.core.errors import NotAllowed
from bot.telegram.messenger import attempt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram import Bot
    from aiogram.types import User

    from bot.team.model import Member
    from bot.team.service import Team

_IN_ANY_GROUP = ("can_delete_messages",)  # what an erased customer leaves behind
_IN_TOPICS = ("can_manage_topics", "can_pin_messages", *_IN_ANY_GROUP)


async def has_topics(bot: Bot, group: int) -> bool:
    """Asks Telegram, as things are now."""
    return bool((await bot.get_chat(group)).is_forum)


async def missing_rights(bot: Bot, group: int, *, topics: bool) -> Sequence[str]:
    """What is missing, as catalogue keys; nothing when the group is ready. Asks Telegram, as things are now.

    Only administrators hear of all that is said, of who leaves, and of reactions.
    """
    me = await bot.get_chat_member(group, bot.id)
    if not isinstance(me, ChatMemberAdministrator):
        return ["group-needs-admin"]
    wanted = _IN_TOPICS if topics else _IN_ANY_GROUP
    return [f"right-{right.replace('_', '-')}" for right in wanted if not getattr(me, right)]


async def is_in_group(bot: Bot, group: int, user: int) -> bool:
    """Asks Telegram, as things are now. Nobody whom it does not know there is in the group."""
    _, member = await attempt(bot.get_chat_member(group, user))
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member is not None and member.status not in {ChatMemberStatus.LEFT, ChatMemberStatus.KICKED}


async def member_of_team(bot: Bot, team: Team, user: User) -> Member | None:
    """The person, if they work here. Who was in the staff group before the bot came does: Telegram is asked once."""
    member, group = await team.member(user.id), await team.group()
    if member is None and group is not None and await is_in_group(bot, group, user.id):
        with together_with(None):  # what they do is not done by this yet
            member = await team.join(user.id, user.first_name)
    # An owner may have no name on our list.
    return member if member is None or member.name else replace(member, name=user.first_name)


async def only_member(bot: Bot, team: Team, user: User | None) -> Member:
    """As `member_of_team`. Raises `NotAllowed` for anybody who does not work here (any more)."""
    member = await member_of_team(bot, team, user) if user else None
    if member is None:
        raise NotAllowed
    return member
