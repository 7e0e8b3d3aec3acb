"""What a bot does to messages that are there: edit, delete, pin, react, answer a pressed button."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    DeleteMessages,
    EditMessageCaption,
    EditMessageMedia,
    EditMessageReplyMarkup,
    EditMessageText,
    PinChatMessage,
    SetMessageReaction,
    UnpinAllChatMessages,
    UnpinChatMessage,
)
from aiogram.types import InlineKeyboardMarkup, InputMediaAnimation, Message, ReactionTypeEmoji

from sandbox.chats import bot_may, find, writable
from sandbox.media import media_content
from sandbox.messages import (
    CONTENT,
    MEDIA,
    caption_content,
    content_of,
    is_service,
    post,
    replace,
    show,
    text_content,
    topic_of,
    without_reply,
)
from sandbox.refusals import bad_request
from sandbox.sending import album_item

if TYPE_CHECKING:
    from sandbox.state import Call, Handlers, Room, World

DELETABLE_FOR = timedelta(hours=48)
QUERY_LIFETIME = timedelta(seconds=60)  # unpublished; apps stop waiting sooner
MAX_ANSWER = 200
REACTIONS = frozenset(
    (  # noqa: SIM905 - a list of quoted emoji can't be read
        "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ "
        "🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 "
        "🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡"
    ).split(" ")
)
_MOST_DELETED = 100
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
_NO_PIN_RIGHT = "not enough rights to manage pinned messages in the chat"


def edit_message_text(call: Call, request: EditMessageText) -> Message:
    room, message = _editable(call.world, request.chat_id, request.message_id)
    content = text_content(call.world, request.text or "", request.parse_mode, request.entities)
    if message.text is None:
        raise bad_request("there is no text in the message to edit")
    return _edit(call.world, room, message, content, request.reply_markup)


def edit_message_caption(call: Call, request: EditMessageCaption) -> Message:
    room, message = _editable(call.world, request.chat_id, request.message_id)
    if not any(getattr(message, kind) for kind in MEDIA):
        raise bad_request("there is no caption in the message to edit")
    new = caption_content(call.world, request.caption, request.parse_mode, request.caption_entities)
    content = {"caption": None, "caption_entities": None, **new}
    return _edit(call.world, room, message, content, request.reply_markup)


def edit_message_media(call: Call, request: EditMessageMedia) -> Message:
    room, message = _editable(call.world, request.chat_id, request.message_id)
    item = request.media
    if isinstance(item, InputMediaAnimation):
        file = call.world.files.take("animation", str(item.media), call.uploads)
        content = media_content(call.world.files, file, {}) | caption_content(
            call.world, item.caption, item.parse_mode, item.caption_entities
        )
    else:
        content = album_item(call, item)
    bare: dict[str, object] = dict.fromkeys(CONTENT)
    return _edit(call.world, room, message, {**bare, **content}, request.reply_markup)


def edit_message_reply_markup(call: Call, request: EditMessageReplyMarkup) -> Message:
    room, message = _editable(call.world, request.chat_id, request.message_id)
    return _edit(call.world, room, message, {}, request.reply_markup)


def delete_message(call: Call, request: DeleteMessage) -> bool:
    room = find(call.world, request.chat_id)
    message = room.messages.get(request.message_id)
    if message is None:
        raise bad_request("message to delete not found")
    _check_deletable(call.world, room, message)
    remove(call.world, room, [message.message_id])
    return True


def delete_messages(call: Call, request: DeleteMessages) -> bool:
    room = find(call.world, request.chat_id)
    if not request.message_ids:
        raise bad_request("message identifiers are not specified")
    if len(request.message_ids) > _MOST_DELETED:
        raise bad_request("too many message identifiers specified")
    there = [room.messages[id_] for id_ in request.message_ids if id_ in room.messages]
    for message in there:
        _check_deletable(call.world, room, message)
    remove(call.world, room, [message.message_id for message in there])
    return True


def remove(world: World, room: Room, ids: list[int]) -> None:
    for id_ in ids:
        del room.messages[id_]
        room.reactions.pop(id_, None)
    room.pinned = [id_ for id_ in room.pinned if id_ not in ids]
    world.tell("deleted", chat_id=room.chat.id, ids=ids)


def pin_chat_message(call: Call, request: PinChatMessage) -> bool:
    world = call.world
    room = find(world, request.chat_id)
    _check_pin_right(world, room)
    message = room.messages.get(request.message_id)
    if message is None:
        raise bad_request("message to pin not found")
    if is_service(message):
        raise bad_request("message can't be pinned")
    if message.message_id in room.pinned:
        room.pinned.remove(message.message_id)
    room.pinned.append(message.message_id)
    fields: dict[str, object] = {"from_user": world.bot, "pinned_message": without_reply(message)}
    service = post(world, room, fields, topic=topic_of(room, message))
    world.updates.push("message", service, room.chat.id)
    world.tell("pinned", chat_id=room.chat.id, ids=room.pinned)
    return True


def unpin_chat_message(call: Call, request: UnpinChatMessage) -> bool:
    room = find(call.world, request.chat_id)
    _check_pin_right(call.world, room)
    wanted = request.message_id or (room.pinned[-1] if room.pinned else None)
    if wanted not in room.pinned:
        raise bad_request("message to unpin not found")
    room.pinned.remove(wanted)
    call.world.tell("pinned", chat_id=room.chat.id, ids=room.pinned)
    return True


def unpin_all_chat_messages(call: Call, request: UnpinAllChatMessages) -> bool:
    room = find(call.world, request.chat_id)
    _check_pin_right(call.world, room)
    room.pinned.clear()
    call.world.tell("pinned", chat_id=room.chat.id, ids=[])
    return True


def set_message_reaction(call: Call, request: SetMessageReaction) -> bool:
    room = writable(call.world, request.chat_id)
    message = room.messages.get(request.message_id)
    if message is None:
        raise bad_request("message to react not found")
    given = request.reaction or []
    if len(given) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for reaction in given:
        if not isinstance(reaction, ReactionTypeEmoji) or reaction.emoji not in REACTIONS:
            raise bad_request("REACTION_INVALID")
    room.reactions.setdefault(message.message_id, {})[call.world.bot.id] = list(given)
    show(call.world, room, message)
    return True


def answer_callback_query(call: Call, request: AnswerCallbackQuery) -> bool:
    world = call.world
    query = world.queries.get(request.callback_query_id)
    if query is None or query.answered or world.clock.now() - query.asked > QUERY_LIFETIME:
        raise bad_request(_TOO_OLD)
    if len(request.text or "") > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answered = True
    world.tell(
        "answer",
        chat_id=query.chat_id,
        user_id=query.user_id,
        query_id=query.id,
        text=request.text or "",
        alert=bool(request.show_alert),
        url=request.url,
    )
    return True


def _editable(world: World, chat_id: int | str | None, message_id: int | None) -> tuple[Room, Message]:
    room = writable(world, chat_id)
    if message_id is None:
        raise bad_request("message identifier is not specified")
    message = room.messages.get(message_id)
    if message is None:
        raise bad_request("message to edit not found")
    own = message.from_user is not None and message.from_user.id == world.bot.id
    if room.chat.type == "channel":
        own = bot_may(world, room, "can_edit_messages") or bot_may(world, room, "can_post_messages")
    stiff = message.forward_origin is not None or message_id in room.uneditable or is_service(message)
    if not own or stiff:
        raise bad_request("message can't be edited")
    return room, message


def _edit(
    world: World, room: Room, message: Message, content: dict[str, object], keyboard: InlineKeyboardMarkup | None
) -> Message:
    """Without a keyboard the inline keyboard goes away."""
    wanted = {**content_of(message), **content}
    wanted = {name: value for name, value in wanted.items() if value is not None}
    same_keyboard = _buttons(keyboard) == _buttons(message.reply_markup)
    if wanted == content_of(message) and same_keyboard:
        raise bad_request(_NOT_MODIFIED)
    return replace(world, room, message, **content, reply_markup=keyboard, edit_date=int(world.now().timestamp()))


def _buttons(markup: InlineKeyboardMarkup | None) -> object:
    return markup.model_dump() if markup else None


def _check_deletable(world: World, room: Room, message: Message) -> None:
    own = message.from_user is not None and message.from_user.id == world.bot.id
    if world.is_older(message, DELETABLE_FOR):
        raise bad_request("message can't be deleted for everyone")
    if room.is_private or own or bot_may(world, room, "can_delete_messages"):
        return
    raise bad_request("message can't be deleted")


def _check_pin_right(world: World, room: Room) -> None:
    if room.is_private:
        return
    right = "can_edit_messages" if room.chat.type == "channel" else "can_pin_messages"
    if not bot_may(world, room, right):
        raise bad_request(_NO_PIN_RIGHT)


HANDLERS: Handlers = {
    EditMessageText: edit_message_text,
    EditMessageCaption: edit_message_caption,
    EditMessageMedia: edit_message_media,
    EditMessageReplyMarkup: edit_message_reply_markup,
    DeleteMessage: delete_message,
    DeleteMessages: delete_messages,
    PinChatMessage: pin_chat_message,
    UnpinChatMessage: unpin_chat_message,
    UnpinAllChatMessages: unpin_all_chat_messages,
    SetMessageReaction: set_message_reaction,
    AnswerCallbackQuery: answer_callback_query,
}
