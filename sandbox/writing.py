"""What people send: texts, photos, albums, files, places, cards, forwards.

Each gives the message and queues the update that Telegram would queue for the bot.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from aiogram.types import (
    Contact,
    Location,
    Message,
    MessageEntity,
    MessageOriginHiddenUser,
    User,
)

from sandbox.accounts import Accounts, existing_topic
from sandbox.entities import read_text
from sandbox.files import UploadedFile, sample_picture
from sandbox.media import media_content
from sandbox.messages import (
    author,
    content_of,
    origin_of,
    post,
)
from sandbox.refusals import CannotActError
from sandbox.sending import make_poll

if TYPE_CHECKING:
    from collections.abc import Sequence as Several

_PICTURE = UploadedFile("photo.png", b"", "image/png")
_VOICE = UploadedFile("voice.oga", b"OggS sandbox voice", "audio/ogg")
_STICKER = UploadedFile("sticker.webp", b"RIFF sandbox sticker", "image/webp")


class Writing(Accounts):
    """People's moves that make a new message."""

    def speak(
        self,
        user_id: int,
        chat_id: int,
        text: str,
        *,
        thread_id: int | None = None,
        reply_to: int | None = None,
        entities: list[MessageEntity] | None = None,
    ) -> Message:
        formatted = read_text(text, None, entities)
        if not formatted.text:
            raise CannotActError("an empty message can't be sent")
        content: dict[str, object] = {"text": formatted.text, "entities": formatted.entities or None}
        return self._say(user_id, chat_id, content, thread_id=thread_id, reply_to=reply_to)

    def speak_as_chat(self, sender_chat_id: int, chat_id: int, text: str, *, thread_id: int | None = None) -> Message:
        """Write in the name of a channel, or of the group itself (an anonymous administrator)."""
        sender, room = self.room(sender_chat_id).chat, self.room(chat_id)
        fields = author(sender, room)
        if sender_chat_id == chat_id and room.chat.type != "channel":
            stand_in = User(id=1087968824, is_bot=True, first_name="Group", username="GroupAnonymousBot")
            fields["from_user"] = stand_in
        formatted = read_text(text, None)
        content = {**fields, "text": formatted.text, "entities": formatted.entities or None}
        return self._deliver(room, post(self.world, room, content, topic=existing_topic(room, thread_id)))

    def send_photo(
        self,
        user_id: int,
        chat_id: int,
        data: bytes | None = None,
        *,
        caption: str | None = None,
        thread_id: int | None = None,
        reply_to: int | None = None,
    ) -> Message:
        content = {**self._picture(data), **_captioned(caption)}
        return self._say(user_id, chat_id, content, thread_id=thread_id, reply_to=reply_to)

    def send_album(
        self,
        user_id: int,
        chat_id: int,
        photos: Several[bytes | None] = (None, None),
        *,
        caption: str | None = None,
        thread_id: int | None = None,
        reply_to: int | None = None,
    ) -> list[Message]:
        """Several photos at once: separate messages, and separate updates, under one `media_group_id`."""
        album = str(secrets.randbits(53))
        sent = []
        for at, data in enumerate(photos):
            content = {**self._picture(data), **_captioned(caption if at == 0 else None), "media_group_id": album}
            sent.append(self._say(user_id, chat_id, content, thread_id=thread_id, reply_to=reply_to))
        return sent

    def send_file(
        self,
        kind: str,
        user_id: int,
        chat_id: int,
        file: UploadedFile,
        *,
        caption: str | None = None,
        thread_id: int | None = None,
        size: int | None = None,
    ) -> Message:
        """A document, video, audio … as `kind` says. `size` may claim more bytes than are kept."""
        stored = self.world.files.add(kind, file, size=size)
        content = {**media_content(self.world.files, stored, {}), **_captioned(caption)}
        return self._say(user_id, chat_id, content, thread_id=thread_id)

    def send_document(
        self,
        user_id: int,
        chat_id: int,
        name: str,
        data: bytes,
        *,
        caption: str | None = None,
        thread_id: int | None = None,
    ) -> Message:
        return self.send_file(
            "document", user_id, chat_id, UploadedFile(name, data), caption=caption, thread_id=thread_id
        )

    def send_voice(
        self, user_id: int, chat_id: int, data: bytes | None = None, *, thread_id: int | None = None
    ) -> Message:
        voice = UploadedFile(_VOICE.name, data, _VOICE.mime_type) if data else _VOICE
        return self.send_file("voice", user_id, chat_id, voice, thread_id=thread_id)

    def send_sticker(
        self,
        user_id: int,
        chat_id: int,
        emoji: str = "👍",
        *,
        thread_id: int | None = None,
        reply_to: int | None = None,
    ) -> Message:
        stored = self.world.files.add("sticker", _STICKER)
        content = media_content(self.world.files, stored, {"emoji": emoji})
        return self._say(user_id, chat_id, content, thread_id=thread_id, reply_to=reply_to)

    def send_location(
        self,
        user_id: int,
        chat_id: int,
        latitude: float = 41.3111,
        longitude: float = 69.2797,
        *,
        thread_id: int | None = None,
    ) -> Message:
        place = Location(latitude=latitude, longitude=longitude)
        return self._say(user_id, chat_id, {"location": place}, thread_id=thread_id)

    def share_contact(self, user_id: int, chat_id: int, *, of: int | None = None, known: bool = True) -> Message:
        """Share one's own card, or that of somebody else (`of`), who may be unknown to Telegram (`known`)."""
        card = self._person(user_id if of is None else of)
        contact = Contact(
            phone_number=card.phone or "+10000000000",
            first_name=card.user.first_name,
            last_name=card.user.last_name,
            user_id=card.user.id if known else None,
        )
        return self._say(user_id, chat_id, {"contact": contact})

    def forward(self, user_id: int, chat_id: int, from_chat_id: int, message_id: int) -> Message:
        message = self._message(from_chat_id, message_id)
        content = {**content_of(message), "forward_origin": origin_of(message)}
        return self._say(user_id, chat_id, content)

    def forward_poll(
        self, user_id: int, chat_id: int, question: str = "?", options: Several[str] = ("1", "2")
    ) -> Message:
        origin = MessageOriginHiddenUser(date=self.world.now(), sender_user_name="Somebody")
        poll = make_poll(question, list(options))
        return self._say(user_id, chat_id, {"poll": poll, "forward_origin": origin})

    def _picture(self, data: bytes | None) -> dict[str, object]:
        upload = UploadedFile(_PICTURE.name, data or sample_picture(), _PICTURE.mime_type)
        return media_content(self.world.files, self.world.files.add("photo", upload), {})


def _captioned(caption: str | None) -> dict[str, object]:
    if not caption:
        return {}
    formatted = read_text(caption, None)
    return {"caption": formatted.text or None, "caption_entities": formatted.entities or None}
