"""Messages: how one comes into a room, what it carries besides its content, and how it is found again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import (
    Chat,
    InlineKeyboardMarkup,
    Message,
    MessageEntity,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginUser,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
    TextQuote,
    User,
)

from sandbox.entities import read_text
from sandbox.refusals import bad_request
from sandbox.state import Room, Topic, World, changed, dump

if TYPE_CHECKING:
    from datetime import datetime

    from sandbox.keyboards import Markup

MAX_TEXT = 4096
MAX_CAPTION = 1024
CONTENT = (
    "text",
    "entities",
    "caption",
    "caption_entities",
    "show_caption_above_media",
    "has_media_spoiler",
    "photo",
    "video",
    "animation",
    "audio",
    "document",
    "voice",
    "video_note",
    "sticker",
    "contact",
    "location",
    "venue",
    "dice",
    "poll",
)
MEDIA = ("photo", "video", "animation", "audio", "document", "voice", "video_note")


def post(
    world: World, room: Room, fields: dict[str, object], *, topic: Topic | None = None, markup: Markup | None = None
) -> Message:
    """Put a message into the room and show it. `fields` hold its sender and content."""
    id_ = room.sequence.next()
    thread = _thread(room, topic) if topic else _thread_of_replies(room, fields.get("reply_to_message"))
    if fields.get("reply_to_message") is not None:
        thread.pop("reply_to_message", None)
    inline = markup if isinstance(markup, InlineKeyboardMarkup) and markup.inline_keyboard else None
    message = Message.model_validate(
        {
            "message_id": id_,
            "date": world.now(),
            "chat": room.chat,
            **{name: value for name, value in fields.items() if value is not None},
            **thread,
            "reply_markup": inline,
        }
    )
    room.messages[id_] = message
    _place_keyboard(room, id_, markup)
    show(world, room, message)
    if markup is not None and inline is None:
        world.tell("keyboard", chat_id=room.chat.id, keyboard=dump(room.keyboard))
    return message


def replace(world: World, room: Room, message: Message, **update: object) -> Message:
    new = changed(message, **update)
    room.messages[message.message_id] = new
    show(world, room, new)
    return new


def show(world: World, room: Room, message: Message) -> None:
    if world.listeners:
        world.tell("message", chat_id=room.chat.id, **view(room, message))


def view(room: Room, message: Message) -> dict[str, object]:
    """A message as the page gets it."""
    reactions = room.reactions.get(message.message_id, {})
    return {
        "message": dump(message),
        "reactions": [{"by": who, "reaction": dump(each)} for who, given in reactions.items() for each in given],
    }


def text_content(
    world: World, text: str, parse_mode: object, entities: list[MessageEntity] | None
) -> dict[str, object]:
    """Raises `Refusal` on an empty, too long or badly formatted text."""
    mode = parse_mode if isinstance(parse_mode, str) else None
    formatted = read_text(text, mode, entities, world.users())
    if not formatted.text:
        raise bad_request("message text is empty")
    if len(formatted.text) > MAX_TEXT:
        raise bad_request("message is too long")
    return {"text": formatted.text, "entities": formatted.entities or None}


def caption_content(
    world: World, caption: str | None, parse_mode: object, entities: list[MessageEntity] | None
) -> dict[str, object]:
    if not caption:
        return {}
    mode = parse_mode if isinstance(parse_mode, str) else None
    formatted = read_text(caption, mode, entities, world.users())
    if len(formatted.text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return {"caption": formatted.text or None, "caption_entities": formatted.entities or None}


def content_of(message: Message) -> dict[str, object]:
    """What a copy takes along."""
    return {name: value for name in CONTENT if (value := getattr(message, name)) is not None}


def is_service(message: Message) -> bool:
    return not content_of(message)


def reply_fields(room: Room, parameters: ReplyParameters | None, legacy_id: int | None) -> dict[str, object]:
    """The answered message, or nothing. Raises `Refusal` where it is gone and must not be."""
    wanted = parameters.message_id if parameters else legacy_id
    if wanted is None:
        return {}
    replied = room.messages.get(wanted)
    if replied is None:
        if parameters is not None and parameters.allow_sending_without_reply is True:
            return {}
        raise bad_request("message to be replied not found")
    fields: dict[str, object] = {"reply_to_message": without_reply(replied)}
    if parameters and parameters.quote:
        whole = replied.text or replied.caption or ""
        if parameters.quote not in whole:
            raise bad_request("QUOTE_TEXT_INVALID")
        quote = TextQuote(text=parameters.quote, position=whole.index(parameters.quote), is_manual=True)
        fields["quote"] = quote
    return fields


def without_reply(message: Message) -> Message:
    """Telegram nests one message deep."""
    return changed(message, reply_to_message=None, quote=None)


def topic_of(room: Room, message: Message) -> Topic | None:
    return room.topics.get(message.message_thread_id or 0) if room.chat.is_forum else None


def origin_of(
    message: Message,
) -> MessageOriginUser | MessageOriginChat | MessageOriginChannel:
    """Where a forwarded message came from; a forward of a forward keeps the first."""
    if isinstance(message.forward_origin, MessageOriginUser | MessageOriginChat | MessageOriginChannel):
        return message.forward_origin
    date: datetime = message.date
    if message.chat.type == "channel":
        return MessageOriginChannel(date=date, chat=message.chat, message_id=message.message_id)
    if message.sender_chat is not None:
        return MessageOriginChat(date=date, sender_chat=message.sender_chat)
    if message.from_user is None:
        raise ValueError("a message has a sender")
    return MessageOriginUser(date=date, sender_user=message.from_user)


def author(sender: User | Chat, room: Room) -> dict[str, object]:
    """The fields that name a sender. A channel writing in a group stands behind Telegram's own account."""
    if isinstance(sender, User):
        return {} if room.chat.type == "channel" else {"from_user": sender}
    if room.chat.type == "channel":
        return {"sender_chat": sender}
    stand_in = User(id=136817688, is_bot=True, first_name="Channel", username="Channel_Bot")
    return {"sender_chat": sender, "from_user": stand_in}


def _thread(room: Room, topic: Topic) -> dict[str, object]:
    """In a topic a message that answers nothing answers the topic's first message."""
    fields: dict[str, object] = {"message_thread_id": topic.id, "is_topic_message": True}
    if root := room.messages.get(topic.id):
        fields["reply_to_message"] = without_reply(root)
    return fields


def _thread_of_replies(room: Room, replied: object) -> dict[str, object]:
    """Outside of topics, too, replies in a supergroup have a thread: the message with which they began."""
    if room.chat.type != "supergroup" or not isinstance(replied, Message):
        return {}
    return {"message_thread_id": replied.message_thread_id or replied.message_id}


def _place_keyboard(room: Room, message_id: int, markup: Markup | None) -> None:
    if markup is None or isinstance(markup, InlineKeyboardMarkup):
        return
    room.uneditable.add(message_id)
    if isinstance(markup, ReplyKeyboardMarkup):
        room.keyboard = markup
    elif isinstance(markup, ReplyKeyboardRemove):
        room.keyboard = None
