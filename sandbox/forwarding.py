"""Copies and forwards of messages that are already there."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from aiogram.methods import CopyMessage, CopyMessages, ForwardMessage, ForwardMessages
from aiogram.types import Message, MessageId

from sandbox.chats import find, writable
from sandbox.messages import MEDIA, caption_content, content_of, is_service, origin_of, post
from sandbox.refusals import bad_request
from sandbox.sending import send
from sandbox.topics import destination

if TYPE_CHECKING:
    from sandbox.state import Call, Handlers, Room

_MOST = 100


def copy_message(call: Call, request: CopyMessage) -> MessageId:
    source = find(call.world, request.from_chat_id)

    def content() -> dict[str, object]:
        message = _original(source, request.message_id, "copy")
        fields = content_of(message)
        if request.caption is not None and any(fields.get(kind) for kind in MEDIA):
            fields.pop("caption", None)
            fields.pop("caption_entities", None)
            fields |= caption_content(call.world, request.caption, request.parse_mode, request.caption_entities)
        return fields

    return MessageId(message_id=send(call, request, content).message_id)


def forward_message(call: Call, request: ForwardMessage) -> Message:
    source = find(call.world, request.from_chat_id)
    room = writable(call.world, request.chat_id)
    topic = destination(call.world, room, request.message_thread_id)
    message = _original(source, request.message_id, "forward")
    return post(call.world, room, _forwarded(call, message), topic=topic)


def copy_messages(call: Call, request: CopyMessages) -> list[MessageId]:
    source = find(call.world, request.from_chat_id)
    room = writable(call.world, request.chat_id)
    topic = destination(call.world, room, request.message_thread_id)
    made = []
    albums: dict[str, str] = {}
    for message in _batch(source, request.message_ids, "copy"):
        fields = {"from_user": call.world.bot, **content_of(message), **_album(albums, message)}
        if request.remove_caption:
            fields.pop("caption", None)
            fields.pop("caption_entities", None)
        made.append(post(call.world, room, fields, topic=topic))
    return [MessageId(message_id=message.message_id) for message in made]


def forward_messages(call: Call, request: ForwardMessages) -> list[MessageId]:
    source = find(call.world, request.from_chat_id)
    room = writable(call.world, request.chat_id)
    topic = destination(call.world, room, request.message_thread_id)
    albums: dict[str, str] = {}
    made = [
        post(call.world, room, {**_forwarded(call, message), **_album(albums, message)}, topic=topic)
        for message in _batch(source, request.message_ids, "forward")
    ]
    return [MessageId(message_id=message.message_id) for message in made]


def _forwarded(call: Call, message: Message) -> dict[str, object]:
    return {"from_user": call.world.bot, **content_of(message), "forward_origin": origin_of(message)}


def _album(albums: dict[str, str], message: Message) -> dict[str, object]:
    """What was one album stays one, under a new id."""
    if message.media_group_id is None:
        return {}
    return {"media_group_id": albums.setdefault(message.media_group_id, str(secrets.randbits(53)))}


def _original(source: Room, message_id: int, doing: str) -> Message:
    message = source.messages.get(message_id)
    if message is None:
        raise bad_request(f"message to {doing} not found")
    if is_service(message) or message.has_protected_content:
        done = {"copy": "copied", "forward": "forwarded"}[doing]
        raise bad_request(f"message can't be {done}")
    return message


def _batch(source: Room, ids: list[int], doing: str) -> list[Message]:
    """What can't be found or copied is passed over."""
    if not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > _MOST:
        raise bad_request(f"too many messages to {doing}")
    if ids != sorted(set(ids)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    found = [message for id_ in ids if (message := source.messages.get(id_)) is not None]
    usable = [message for message in found if not is_service(message) and not message.has_protected_content]
    if not usable:
        raise bad_request(f"there are no messages to {doing}")
    return usable


HANDLERS: Handlers = {
    CopyMessage: copy_message,
    CopyMessages: copy_messages,
    ForwardMessage: forward_message,
    ForwardMessages: forward_messages,
}
