"""Topics of a forum: creating, renaming, closing, reopening, deleting, and where a message goes."""

from __future__ import annotations

from aiogram.methods import (
    CloseForumTopic,
    CreateForumTopic,
    DeleteForumTopic,
    EditForumTopic,
    GetForumTopicIconStickers,
    ReopenForumTopic,
    UnpinAllForumTopicMessages,
)
from aiogram.types import (
    ForumTopic,
    ForumTopicClosed,
    ForumTopicCreated,
    ForumTopicEdited,
    ForumTopicReopened,
    Sticker,
    User,
)

from sandbox.chats import bot_may, find
from sandbox.messages import post
from sandbox.refusals import bad_request
from sandbox.state import GENERAL_TOPIC, Call, Handlers, Room, Topic, World

MAX_NAME = 128
COLOURS = (0x6FB9F0, 0xFFD67E, 0xCB86DB, 0x8EEE98, 0xFF93B2, 0xFB6F5F)
ICONS = {
    "5434144690511290129": "📰",
    "5312536423851630001": "💡",
    "5312016608254762256": "⚡️",
    "5377544228505134960": "🎙",
    "5418085807791545980": "🔝",
    "5370870893004203704": "🗣",
    "5420216386448270341": "🆒",
    "5379748062124056162": "❗️",
    "5373251851074415873": "📝",
    "5433614043006903194": "📆",
    "5357315181649076022": "📁",
    "5309965701241379366": "🔎",
    "5309984423003823246": "📣",
    "5312241539987020022": "🔥",
    "5312138559556164615": "❤️",
    "5377316857231450742": "❓",
    "5350305691942788490": "📈",
    "5350713563512052787": "📉",
    "5309958691854754293": "💎",
    "5350452584119279096": "💰",
    "5237699328843200968": "✅",
    "5411197345968701560": "🆘",
}


def destination(world: World, room: Room, thread_id: int | None) -> Topic | None:
    """Where a bot's message goes. Raises `Refusal` for a topic that isn't there or is closed to the bot."""
    if thread_id is None:
        return None
    topic = room.topics.get(thread_id)
    if topic is None or topic.deleted or not room.chat.is_forum:
        raise bad_request("message thread not found")
    if topic.closed and not bot_may(world, room, "can_manage_topics"):
        raise bad_request("TOPIC_CLOSED")
    return topic


def open_topic(
    world: World, room: Room, creator: User, name: str, colour: int = COLOURS[0], icon: str | None = None
) -> Topic:
    """Make a topic; its id is that of the service message which begins it."""
    begun = ForumTopicCreated(name=name, icon_color=colour, icon_custom_emoji_id=icon)
    first = post(world, room, {"from_user": creator, "forum_topic_created": begun})
    topic = Topic(first.message_id, name, colour, icon, creator.id)
    room.topics[topic.id] = topic
    shown = first.model_copy(update={"message_thread_id": topic.id, "is_topic_message": True})
    room.messages[topic.id] = shown
    world.updates.push("message", shown, room.chat.id)
    tell_topic(world, room, topic)
    return topic


def tell_topic(world: World, room: Room, topic: Topic) -> None:
    world.tell("topic", chat_id=room.chat.id, topic=topic_view(topic))


def topic_view(topic: Topic) -> dict[str, object]:
    icon = ICONS.get(topic.icon_custom_emoji_id or "")
    return {
        "id": topic.id,
        "name": topic.name,
        "icon": icon,
        "colour": f"#{topic.icon_color:06x}",
        "closed": topic.closed,
        "deleted": topic.deleted,
    }


def change_topic(world: World, room: Room, topic: Topic, by: User, field: str, content: object) -> None:
    """Write the service message of a change; people's and the bot's own reach the bot alike."""
    tell_topic(world, room, topic)
    message = post(world, room, {"from_user": by, field: content}, topic=topic)
    world.updates.push("message", message, room.chat.id)


def create_forum_topic(call: Call, request: CreateForumTopic) -> ForumTopic:
    world = call.world
    room = _forum(world, request.chat_id)
    if not bot_may(world, room, "can_manage_topics"):
        raise bad_request("not enough rights to create a topic")
    name = request.name.strip()[:MAX_NAME]
    if not name:
        raise bad_request("title must be non-empty")
    colour = COLOURS[0] if request.icon_color is None else request.icon_color
    if colour not in COLOURS:
        raise bad_request("invalid icon color specified")
    icon = _icon(request.icon_custom_emoji_id)
    topic = open_topic(world, room, world.bot, name, colour, icon)
    return ForumTopic(message_thread_id=topic.id, name=name, icon_color=colour, icon_custom_emoji_id=icon)


def edit_forum_topic(call: Call, request: EditForumTopic) -> bool:
    room, topic = _managed(call.world, request.chat_id, request.message_thread_id, "edit the topic")
    name = (request.name or "").strip()[:MAX_NAME] or topic.name
    icon = topic.icon_custom_emoji_id
    if request.icon_custom_emoji_id is not None:
        icon = _icon(request.icon_custom_emoji_id)
    if (name, icon) == (topic.name, topic.icon_custom_emoji_id):
        raise bad_request("TOPIC_NOT_MODIFIED")
    edited = ForumTopicEdited(
        name=name if name != topic.name else None,
        icon_custom_emoji_id=icon if icon != topic.icon_custom_emoji_id else None,
    )
    topic.name, topic.icon_custom_emoji_id = name, icon
    change_topic(call.world, room, topic, call.world.bot, "forum_topic_edited", edited)
    return True


def close_forum_topic(call: Call, request: CloseForumTopic) -> bool:
    room, topic = _managed(call.world, request.chat_id, request.message_thread_id, "close the topic")
    if topic.closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.closed = True
    change_topic(call.world, room, topic, call.world.bot, "forum_topic_closed", ForumTopicClosed())
    return True


def reopen_forum_topic(call: Call, request: ReopenForumTopic) -> bool:
    room, topic = _managed(call.world, request.chat_id, request.message_thread_id, "reopen the topic")
    if not topic.closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic.closed = False
    change_topic(call.world, room, topic, call.world.bot, "forum_topic_reopened", ForumTopicReopened())
    return True


def delete_forum_topic(call: Call, request: DeleteForumTopic) -> bool:
    world = call.world
    room = _forum(world, request.chat_id)
    if not bot_may(world, room, "can_delete_messages"):
        raise bad_request("not enough rights to delete the topic")
    topic = _known(room, request.message_thread_id)
    topic.deleted = True
    gone = [id_ for id_, message in room.messages.items() if message.message_thread_id == topic.id]
    for id_ in gone:
        del room.messages[id_]
    room.pinned = [id_ for id_ in room.pinned if id_ not in gone]
    world.tell("deleted", chat_id=room.chat.id, ids=gone)
    tell_topic(world, room, topic)
    return True


def unpin_all_forum_topic_messages(call: Call, request: UnpinAllForumTopicMessages) -> bool:
    world = call.world
    room = _forum(world, request.chat_id)
    if not bot_may(world, room, "can_pin_messages"):
        raise bad_request("not enough rights to manage pinned messages in the chat")
    topic = _known(room, request.message_thread_id)
    room.pinned = [id_ for id_ in room.pinned if room.messages[id_].message_thread_id != topic.id]
    world.tell("pinned", chat_id=room.chat.id, ids=room.pinned)
    return True


def get_forum_topic_icon_stickers(_call: Call, _request: GetForumTopicIconStickers) -> list[Sticker]:
    return [
        Sticker(
            file_id=f"Sandboxicon-{id_}",
            file_unique_id=id_,
            type="custom_emoji",
            width=100,
            height=100,
            is_animated=True,
            is_video=False,
            emoji=emoji,
            set_name="Topics",
            custom_emoji_id=id_,
        )
        for id_, emoji in ICONS.items()
    ]


def _forum(world: World, chat_id: int | str) -> Room:
    room = find(world, chat_id)
    if not room.chat.is_forum:
        raise bad_request("the chat is not a forum")
    return room


def _managed(world: World, chat_id: int | str, thread_id: int, doing: str) -> tuple[Room, Topic]:
    room = _forum(world, chat_id)
    topic = _known(room, thread_id)
    if topic.creator_id != world.bot.id and not bot_may(world, room, "can_manage_topics"):
        raise bad_request(f"not enough rights to {doing}")
    return room, topic


def _known(room: Room, thread_id: int) -> Topic:
    topic = room.topics.get(thread_id)
    if thread_id == GENERAL_TOPIC or topic is None:
        raise bad_request("message thread not found" if thread_id == GENERAL_TOPIC else "TOPIC_ID_INVALID")
    if topic.deleted:
        raise bad_request("TOPIC_DELETED")
    return topic


def _icon(custom_emoji_id: str | None) -> str | None:
    if not custom_emoji_id:
        return None
    if custom_emoji_id not in ICONS:
        raise bad_request("DOCUMENT_INVALID")
    return custom_emoji_id


HANDLERS: Handlers = {
    CreateForumTopic: create_forum_topic,
    EditForumTopic: edit_forum_topic,
    CloseForumTopic: close_forum_topic,
    ReopenForumTopic: reopen_forum_topic,
    DeleteForumTopic: delete_forum_topic,
    UnpinAllForumTopicMessages: unpin_all_forum_topic_messages,
    GetForumTopicIconStickers: get_forum_topic_icon_stickers,
}
