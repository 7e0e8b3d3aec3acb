"""Links into a group: the bot makes them, people open them. The primary link and requests to join aren't played."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from aiogram.methods import CreateChatInviteLink
from aiogram.types import ChatInviteLink, ChatMemberBanned

from sandbox.chats import bot_may, find
from sandbox.refusals import CannotActError, bad_request
from sandbox.state import InviteLink, is_inside

if TYPE_CHECKING:
    from sandbox.state import Call, Handlers, Room, World

_LONGEST_NAME = 32
_MOST_MEMBERS = 99_999


def create_chat_invite_link(call: Call, request: CreateChatInviteLink) -> ChatInviteLink:
    world = call.world
    room = find(world, request.chat_id)
    if room.is_private:
        raise bad_request("can't invite members to a private chat")
    if not bot_may(world, room, "can_invite_users"):
        raise bad_request("not enough rights to manage chat invite link")
    if request.creates_join_request and request.member_limit:
        raise bad_request("member limit can't be specified for links requiring administrator approval")
    expires = _moment(request.expire_date)
    if expires and expires <= world.now():
        raise bad_request("EXPIRE_DATE_INVALID")
    link = ChatInviteLink(
        invite_link=f"https://t.me/+{secrets.token_urlsafe(12)}",
        creator=world.bot,
        creates_join_request=bool(request.creates_join_request),
        is_primary=False,
        is_revoked=False,
        name=(request.name or "")[:_LONGEST_NAME] or None,
        expire_date=expires,
        member_limit=min(max(request.member_limit or 0, 0), _MOST_MEMBERS) or None,
    )
    room.links[link.invite_link] = InviteLink(link)
    return link


def follow(world: World, user_id: int, address: str) -> tuple[Room, ChatInviteLink]:
    """The group behind a link that somebody opens; who is not inside yet is counted. Raises `CannotActError`."""
    room = next((room for room in world.rooms.values() if address in room.links), None)
    if room is None:
        raise CannotActError("there is no such link")
    found = room.links[address]
    link = found.link
    if is_inside(room, user_id):
        return room, link
    if isinstance(room.members.get(user_id), ChatMemberBanned):
        raise CannotActError("banned from this group")
    if link.expire_date and link.expire_date <= world.now():
        raise CannotActError("this link has expired")
    if link.member_limit and found.joined >= link.member_limit:
        raise CannotActError("as many people as it is for have used this link")
    if link.creates_join_request:
        raise CannotActError("requests to join aren't played here")
    found.joined += 1
    return room, link


def _moment(given: datetime | timedelta | int | None) -> datetime | None:
    """It comes as a number of seconds, which aiogram has read already if it came as text."""
    if isinstance(given, int):
        return datetime.fromtimestamp(given, UTC)
    return given if isinstance(given, datetime) else None


HANDLERS: Handlers = {CreateChatInviteLink: create_chat_invite_link}
