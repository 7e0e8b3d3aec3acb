"""Everything a bot sends that is new: texts, files, albums, places, cards, polls, dice."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Protocol

from aiogram.methods import (
    SendAnimation,
    SendAudio,
    SendContact,
    SendDice,
    SendDocument,
    SendLocation,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    SendPoll,
    SendSticker,
    SendVenue,
    SendVideo,
    SendVideoNote,
    SendVoice,
)
from aiogram.types import (
    Contact,
    Dice,
    InputMediaAudio,
    InputMediaDocument,
    InputMediaLivePhoto,
    InputMediaPhoto,
    InputMediaVideo,
    InputPollOption,
    Location,
    Message,
    Poll,
    PollOption,
    ReplyParameters,
    Venue,
)

from sandbox.chats import writable
from sandbox.media import media_content
from sandbox.messages import caption_content, post, reply_fields, text_content, topic_of
from sandbox.refusals import bad_request
from sandbox.topics import destination

if TYPE_CHECKING:
    from collections.abc import Callable

    from sandbox.keyboards import Markup
    from sandbox.state import Call, Handlers

_DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}
_ALBUM = range(2, 11)
_POLL_OPTIONS = range(1, 13)
_MAX_QUESTION = 300
_MAX_OPTION = 100
_LATITUDE = 90
_LONGITUDE = 180


class Sendable(Protocol):
    """What every sending method has in common."""

    chat_id: int | str
    message_thread_id: int | None
    reply_parameters: ReplyParameters | None
    reply_to_message_id: int | None
    reply_markup: Markup | None


def send(call: Call, request: Sendable, content: Callable[[], dict[str, object]]) -> Message:
    """The way of every new message: the place first, then its content, as Telegram checks them."""
    world = call.world
    room = writable(world, request.chat_id)
    topic = destination(world, room, request.message_thread_id)
    reply = reply_fields(room, request.reply_parameters, request.reply_to_message_id)
    replied = reply.get("reply_to_message")
    if isinstance(replied, Message) and topic is None:
        topic = topic_of(room, replied)
    sender = {"sender_chat": room.chat} if room.chat.type == "channel" else {"from_user": world.bot}
    protected = True if getattr(request, "protect_content", None) is True else None
    fields = {**sender, **content(), **reply, "has_protected_content": protected}
    return post(world, room, fields, topic=topic, markup=request.reply_markup)


def send_message(call: Call, request: SendMessage) -> Message:
    return send(call, request, lambda: text_content(call.world, request.text, request.parse_mode, request.entities))


def send_contact(call: Call, request: SendContact) -> Message:
    if not request.phone_number:
        raise bad_request("PHONE_NUMBER_INVALID")
    card = Contact(
        phone_number=request.phone_number,
        first_name=request.first_name,
        last_name=request.last_name,
        vcard=request.vcard,
    )
    return send(call, request, lambda: {"contact": card})


def send_location(call: Call, request: SendLocation) -> Message:
    place = _place(request.latitude, request.longitude)
    return send(call, request, lambda: {"location": place})


def send_venue(call: Call, request: SendVenue) -> Message:
    place = _place(request.latitude, request.longitude)
    venue = Venue(location=place, title=request.title, address=request.address)
    return send(call, request, lambda: {"venue": venue, "location": place})


def send_dice(call: Call, request: SendDice) -> Message:
    emoji = request.emoji or "🎲"
    if emoji not in _DICE:
        raise bad_request("DICE_EMOJI_INVALID")
    thrown = Dice(emoji=emoji, value=1 + secrets.randbelow(_DICE[emoji]))
    return send(call, request, lambda: {"dice": thrown})


def send_poll(call: Call, request: SendPoll) -> Message:
    if not request.question.strip():
        raise bad_request("poll question must be non-empty")
    if len(request.question) > _MAX_QUESTION:
        raise bad_request(f"poll question length must not exceed {_MAX_QUESTION}")
    options = [each.text if isinstance(each, InputPollOption) else each for each in request.options]
    poll = make_poll(request.question, options, kind=request.type or "regular")
    return send(call, request, lambda: {"poll": poll})


def make_poll(question: str, options: list[str], kind: str = "regular") -> Poll:
    if len(options) not in _POLL_OPTIONS:
        raise bad_request("poll must have at least 1 option" if not options else "poll can't have more than 12 options")
    if any(not option.strip() for option in options):
        raise bad_request("poll option must be non-empty")
    if any(len(option) > _MAX_OPTION for option in options):
        raise bad_request(f"poll options length must not exceed {_MAX_OPTION}")
    return Poll(
        id=str(secrets.randbits(62)),
        question=question,
        options=[PollOption(persistent_id=str(at), text=text, voter_count=0) for at, text in enumerate(options)],
        total_voter_count=0,
        is_closed=False,
        is_anonymous=True,
        type=kind,
        allows_multiple_answers=False,
        allows_revoting=True,
        members_only=False,
    )


def media_sender(kind: str) -> Callable[[Call, Sendable], Message]:
    """A handler for the methods that send one file each."""

    def send_media(call: Call, request: Sendable) -> Message:
        def content() -> dict[str, object]:
            file = call.world.files.take(kind, str(getattr(request, kind)), call.uploads)
            fields = media_content(call.world.files, file, _details(request))
            return {**fields, **_captioned(call, request)}

        return send(call, request, content)

    return send_media


def send_media_group(call: Call, request: SendMediaGroup) -> list[Message]:
    world = call.world
    room = writable(world, request.chat_id)
    topic = destination(world, room, request.message_thread_id)
    if len(request.media) not in _ALBUM:
        raise bad_request("media group must include 2-10 items")
    kinds = {item.type for item in request.media}
    if len(kinds) > 1 and kinds - {"photo", "video"}:
        raise bad_request("documents and audio can't be mixed with other media types")
    reply = reply_fields(room, request.reply_parameters, request.reply_to_message_id)
    contents = [album_item(call, item) for item in request.media]
    sender = {"sender_chat": room.chat} if room.chat.type == "channel" else {"from_user": world.bot}
    shared = {**sender, **reply, "media_group_id": str(secrets.randbits(53))}
    return [post(world, room, {**shared, **content}, topic=topic) for content in contents]


AlbumItem = InputMediaAudio | InputMediaDocument | InputMediaLivePhoto | InputMediaPhoto | InputMediaVideo


def album_item(call: Call, item: AlbumItem) -> dict[str, object]:
    """The content fields of one InputMedia."""
    if isinstance(item, InputMediaLivePhoto):
        raise bad_request("live photos are not supported")
    file = call.world.files.take(str(item.type), str(item.media), call.uploads)
    return {**media_content(call.world.files, file, _details(item)), **_captioned(call, item)}


def _details(request: object) -> dict[str, object]:
    names = ("duration", "width", "height", "length", "performer", "title", "emoji")
    return {name: getattr(request, name) for name in names if getattr(request, name, None) is not None}


def _captioned(call: Call, request: object) -> dict[str, object]:
    caption = caption_content(
        call.world,
        getattr(request, "caption", None),
        getattr(request, "parse_mode", None),
        getattr(request, "caption_entities", None),
    )
    spoiler = {"has_media_spoiler": True} if getattr(request, "has_spoiler", None) else {}
    return {**caption, **spoiler}


def _place(latitude: float, longitude: float) -> Location:
    if not (abs(latitude) <= _LATITUDE and abs(longitude) <= _LONGITUDE):
        raise bad_request("wrong latitude or longitude specified")
    return Location(latitude=latitude, longitude=longitude)


HANDLERS: Handlers = {
    SendMessage: send_message,
    SendPhoto: media_sender("photo"),
    SendVideo: media_sender("video"),
    SendAnimation: media_sender("animation"),
    SendDocument: media_sender("document"),
    SendAudio: media_sender("audio"),
    SendVoice: media_sender("voice"),
    SendVideoNote: media_sender("video_note"),
    SendSticker: media_sender("sticker"),
    SendMediaGroup: send_media_group,
    SendLocation: send_location,
    SendVenue: send_venue,
    SendContact: send_contact,
    SendPoll: send_poll,
    SendDice: send_dice,
}
