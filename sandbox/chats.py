"""Chats: finding one, who may do what in it, and the methods that tell about it."""

from __future__ import annotations

from datetime import UTC, datetime

from aiogram.methods import (
    BanChatMember,
    GetChat,
    GetChatAdministrators,
    GetChatMember,
    GetChatMemberCount,
    LeaveChat,
    SendChatAction,
    UnbanChatMember,
)
from aiogram.types import (
    AcceptedGiftTypes,
    ChatFullInfo,
    ChatInviteLink,
    ChatMemberAdministrator,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberMember,
    ChatMemberOwner,
    ChatMemberRestricted,
    ChatMemberUpdated,
    ChatPermissions,
    User,
)

from sandbox.messages import post
from sandbox.refusals import bad_request, forbidden, upgraded
from sandbox.state import Call, Handlers, Member, Person, Room, World, is_inside

ADMIN_RIGHTS = {name for name in ChatMemberAdministrator.model_fields if name.startswith("can_")} - {"can_be_edited"}
_NO_GIFTS = AcceptedGiftTypes(
    unlimited_gifts=False,
    limited_gifts=False,
    unique_gifts=False,
    premium_subscription=False,
    gifts_from_channels=False,
)
_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def find(world: World, chat_id: int | str | None) -> Room:
    """The chat as the bot may look at it. Raises `Refusal`."""
    room = _known(world, chat_id)
    if room.migrated_to is not None:
        raise upgraded(room.migrated_to)
    if room.deleted:
        raise forbidden("the group chat was deleted")
    if room.is_private:
        return room
    member = room.members.get(world.bot.id)
    if isinstance(member, ChatMemberBanned):
        raise forbidden(f"bot was kicked from the {room.kind}")
    if not is_inside(room, world.bot.id):
        raise forbidden(f"bot is not a member of the {room.kind}")
    return room


def writable(world: World, chat_id: int | str | None) -> Room:
    """The chat as the bot may write to it. Raises `Refusal`."""
    room = find(world, chat_id)
    if room.is_private:
        person = world.people.get(room.chat.id)
        if person is not None and person.deactivated:
            raise forbidden("user is deactivated")
        if room.blocked:
            raise forbidden("bot was blocked by the user")
        return room
    member = room.members[world.bot.id]
    if isinstance(member, ChatMemberRestricted) and not member.can_send_messages:
        raise bad_request("not enough rights to send text messages to the chat")
    if room.chat.type == "channel" and not bot_may(world, room, "can_post_messages"):
        raise bad_request("need administrator rights in the channel chat")
    return room


def bot_may(world: World, room: Room, right: str) -> bool:
    member = room.members.get(world.bot.id)
    if isinstance(member, ChatMemberOwner):
        return True
    return isinstance(member, ChatMemberAdministrator) and bool(getattr(member, right))


def _known(world: World, chat_id: int | str | None) -> Room:
    if chat_id is None or chat_id == "":
        raise bad_request("chat_id is empty")
    if isinstance(chat_id, str) and chat_id.startswith("@"):
        named = (room for room in world.rooms.values() if room.chat.username == chat_id[1:])
        if (room := next(named, None)) is None or room.is_private:
            raise bad_request("chat not found")
        return room
    id_ = int(chat_id) if str(chat_id).lstrip("-").isdigit() else 0
    if (existing := world.rooms.get(id_)) is not None:
        return existing
    person = world.people.get(id_)
    if id_ == world.bot.id or (person is not None and person.user.is_bot):
        raise forbidden("bot can't send messages to bots")
    if person is not None and world.shares_group_with(id_):
        raise forbidden("bot can't initiate conversation with a user")
    raise bad_request("chat not found")


def administrator(user: User, rights: dict[str, bool]) -> ChatMemberAdministrator:
    """Rights that aren't named are withheld."""
    given = {name: rights.get(name, name == "can_manage_chat") for name in ADMIN_RIGHTS}
    return ChatMemberAdministrator.model_validate(
        {"user": user, "can_be_edited": False, "is_anonymous": False, **given}
    )


def banned(user: User) -> ChatMemberBanned:
    """For ever, which Telegram writes as 0."""
    return ChatMemberBanned(user=user, until_date=datetime.fromtimestamp(0, UTC))


def set_member(world: World, room: Room, by: User, member: Member, link: ChatInviteLink | None = None) -> None:
    """Change somebody's standing and queue what the bot hears of it."""
    user = member.user
    old = room.members.get(user.id) or ChatMemberLeft(user=user)
    room.members[user.id] = member
    event = ChatMemberUpdated(
        chat=room.chat,
        from_user=by,
        date=world.now(),
        old_chat_member=old,
        new_chat_member=member,
        invite_link=link,
    )
    if user.id == world.bot.id:
        world.updates.push("my_chat_member", event, room.chat.id)
    elif isinstance(room.members.get(world.bot.id), ChatMemberAdministrator):
        world.updates.push("chat_member", event, room.chat.id)
    world.tell("members", chat_id=room.chat.id)


def get_chat(call: Call, request: GetChat) -> ChatFullInfo:
    room = find(call.world, request.chat_id)
    pinned = room.messages.get(room.pinned[-1]) if room.pinned else None
    details: dict[str, object] = {} if room.is_private else {"permissions": _default_permissions(room)}
    return ChatFullInfo.model_validate(
        {
            **{name: getattr(room.chat, name) for name in room.chat.model_fields_set},
            "accent_color_id": 0,
            "max_reaction_count": 11,
            "accepted_gift_types": _NO_GIFTS,
            "pinned_message": pinned,
            **details,
        }
    )


def get_chat_member(call: Call, request: GetChatMember) -> Member:
    world = call.world
    room = find(world, request.chat_id)
    if request.user_id in room.members:
        return room.members[request.user_id]
    user = world.bot if request.user_id == world.bot.id else _person(world, request.user_id).user
    if room.is_private and user.id in {world.bot.id, room.chat.id}:
        return ChatMemberMember(user=user)
    return ChatMemberLeft(user=user)


def get_chat_administrators(call: Call, request: GetChatAdministrators) -> list[Member]:
    room = find(call.world, request.chat_id)
    if room.is_private:
        raise bad_request("there are no administrators in the private chat")
    bosses = (m for m in room.members.values() if isinstance(m, ChatMemberOwner | ChatMemberAdministrator))
    return [m for m in bosses if not m.user.is_bot or m.user.id == call.world.bot.id]


def get_chat_member_count(call: Call, request: GetChatMemberCount) -> int:
    room = find(call.world, request.chat_id)
    return 2 if room.is_private else sum(is_inside(room, id_) for id_ in room.members)


def leave_chat(call: Call, request: LeaveChat) -> bool:
    world = call.world
    room = find(world, request.chat_id)
    if room.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    set_member(world, room, world.bot, ChatMemberLeft(user=world.bot))
    return True


def ban_chat_member(call: Call, request: BanChatMember) -> bool:
    world = call.world
    room = find(world, request.chat_id)
    if room.is_private:
        raise bad_request("can't ban members in private chats")
    if not bot_may(world, room, "can_restrict_members"):
        raise bad_request("not enough rights to restrict/unrestrict chat member")
    person = _person(world, request.user_id)
    standing = room.members.get(person.user.id)
    if isinstance(standing, ChatMemberOwner):
        raise bad_request("can't remove chat owner")
    if isinstance(standing, ChatMemberAdministrator):
        raise bad_request("user is an administrator of the chat")
    was_inside = is_inside(room, person.user.id)
    set_member(world, room, world.bot, banned(person.user))
    if was_inside:
        post(world, room, {"from_user": world.bot, "left_chat_member": person.user})
    return True


def unban_chat_member(call: Call, request: UnbanChatMember) -> bool:
    world = call.world
    room = find(world, request.chat_id)
    if not bot_may(world, room, "can_restrict_members"):
        raise bad_request("not enough rights to restrict/unrestrict chat member")
    person = _person(world, request.user_id)
    if not request.only_if_banned or isinstance(room.members.get(person.user.id), ChatMemberBanned):
        set_member(world, room, world.bot, ChatMemberLeft(user=person.user))
    return True


def send_chat_action(call: Call, request: SendChatAction) -> bool:
    room = writable(call.world, request.chat_id)
    if request.action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    if request.message_thread_id and request.message_thread_id not in room.topics:
        raise bad_request("message thread not found")
    call.world.tell("typing", chat_id=room.chat.id, thread_id=request.message_thread_id, action=request.action)
    return True


def _person(world: World, user_id: int) -> Person:
    person = world.people.get(user_id)
    if person is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    return person


def _default_permissions(room: Room) -> ChatPermissions:
    allowed = dict.fromkeys(ChatPermissions.model_fields, True)
    if room.chat.is_forum:
        allowed["can_manage_topics"] = False
    return ChatPermissions.model_validate(allowed)


HANDLERS: Handlers = {
    GetChat: get_chat,
    GetChatMember: get_chat_member,
    GetChatAdministrators: get_chat_administrators,
    GetChatMemberCount: get_chat_member_count,
    LeaveChat: leave_chat,
    BanChatMember: ban_chat_member,
    UnbanChatMember: unban_chat_member,
    SendChatAction: send_chat_action,
}
