"""What people do: the moves that the page, the control API and the tests share.

Each puts into the world what Telegram would, queues the updates that Telegram would queue for the bot, and raises
`CannotActError` where Telegram's own app offers no such move.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from aiogram.types import (
    CallbackQuery,
    Chat,
    ChatMemberAdministrator,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberMember,
    ChatMemberUpdated,
    Contact,
    KeyboardButton,
    Location,
    Message,
    MessageEntity,
    MessageOriginHiddenUser,
    MessageReactionUpdated,
    ReactionTypeEmoji,
    User,
)

from sandbox.chats import banned, set_member
from sandbox.editing import REACTIONS, remove
from sandbox.entities import read_text
from sandbox.files import UploadedFile, sample_picture
from sandbox.keyboards import button_of
from sandbox.media import media_content
from sandbox.messages import (
    author,
    content_of,
    origin_of,
    post,
    replace,
    show,
    topic_of,
    without_reply,
)
from sandbox.refusals import CannotActError
from sandbox.sending import make_poll
from sandbox.state import Person, Query, Reaction, Room, Topic, World, is_inside

if TYPE_CHECKING:
    from collections.abc import Sequence as Several

_PICTURE = UploadedFile("photo.png", b"", "image/png")
_VOICE = UploadedFile("voice.oga", b"OggS sandbox voice", "audio/ogg")
_STICKER = UploadedFile("sticker.webp", b"RIFF sandbox sticker", "image/webp")


class People:
    """The moves of everybody who isn't the bot."""

    world: World

    # Who is there

    def add_person(
        self,
        first_name: str,
        *,
        id: int | None = None,  # noqa: A002 - Telegram's own name for it
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
        phone: str = "",
        role: str = "customer",
        is_bot: bool = False,
    ) -> User:
        id_ = id or 5_100_000_000 + len(self.world.people)
        user = User(
            id=id_,
            is_bot=is_bot,
            first_name=first_name,
            last_name=last_name,
            username=username,
            language_code=language_code,
        )
        self.world.people[id_] = Person(user, phone, role)
        self.world.tell("people")
        return user

    def user(self, user_id: int) -> User:
        return self._person(user_id).user

    def named(self, first_name: str) -> User:
        """The person of this first name, such as "Nilufar"."""
        everybody = (person.user for person in self.world.people.values())
        return next(user for user in everybody if user.first_name == first_name)

    def room(self, chat_id: int) -> Room:
        if chat_id not in self.world.rooms:
            raise CannotActError("there is no such chat")
        return self.world.rooms[chat_id]

    def messages(self, chat_id: int, *, thread_id: int | None = None) -> list[Message]:
        """The chat's history, oldest first; of one topic where a thread is given."""
        room = self.world.rooms.get(chat_id)
        history = sorted(room.messages.values(), key=lambda m: m.message_id) if room else []
        return [m for m in history if thread_id is None or m.message_thread_id == thread_id]

    # Writing

    def start(self, user_id: int, payload: str = "") -> Message:
        """Press Start, open a deep link with a payload, or come back after a block."""
        room = self.world.rooms.get(user_id)
        if room is not None and room.blocked:
            self.unblock(user_id)
        return self.speak(user_id, user_id, f"/start {payload}".strip())

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
    ) -> list[Message]:
        """Several photos at once: separate messages, and separate updates, under one `media_group_id`."""
        album = str(secrets.randbits(53))
        sent = []
        for at, data in enumerate(photos):
            content = {**self._picture(data), **_captioned(caption if at == 0 else None), "media_group_id": album}
            sent.append(self._say(user_id, chat_id, content, thread_id=thread_id))
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

    def send_sticker(self, user_id: int, chat_id: int, emoji: str = "👍", *, thread_id: int | None = None) -> Message:
        stored = self.world.files.add("sticker", _STICKER)
        content = media_content(self.world.files, stored, {"emoji": emoji})
        return self._say(user_id, chat_id, content, thread_id=thread_id)

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

    # Doing something to messages

    def press(self, user_id: int, chat_id: int, message_id: int, button: str) -> str:
        """Press an inline button that is really there, named by its data or its text; gives the query's id."""
        room = self._entered(user_id, chat_id)
        message = self._message(chat_id, message_id)
        pressed = button_of(message.reply_markup, button)
        if pressed is None or pressed.callback_data is None:
            raise CannotActError(f"there is no such button: {button}")
        query = Query(str(secrets.randbits(62)), user_id, chat_id, message_id, self.world.clock.now())
        self.world.queries[query.id] = query
        asked = CallbackQuery(
            id=query.id,
            from_user=self.user(user_id),
            chat_instance=str(abs(chat_id)),
            message=message,
            data=pressed.callback_data,
        )
        self.world.updates.push("callback_query", asked, room.chat.id)
        return query.id

    def tap_reply_button(self, user_id: int, chat_id: int, text: str) -> Message:
        """Tap a button of the reply keyboard on the screen; one that asks for a contact or a place gives it."""
        room = self._entered(user_id, chat_id)
        keyboard = room.keyboard
        buttons = [each for row in keyboard.keyboard for each in row] if keyboard else []
        button = next((each for each in buttons if isinstance(each, KeyboardButton) and each.text == text), None)
        if keyboard is None or button is None:
            raise CannotActError(f"there is no such button: {text}")
        if keyboard.one_time_keyboard:
            room.keyboard = None
            self.world.tell("keyboard", chat_id=chat_id, keyboard=None)
        if button.request_contact:
            return self.share_contact(user_id, chat_id)
        if button.request_location:
            return self.send_location(user_id, chat_id)
        return self.speak(user_id, chat_id, text)

    def edit(self, user_id: int, chat_id: int, message_id: int, text: str) -> Message:
        room = self._entered(user_id, chat_id)
        message = self._message(chat_id, message_id)
        if message.from_user is None or message.from_user.id != user_id or message.forward_origin is not None:
            raise CannotActError("only one's own message can be edited")
        formatted = read_text(text, None)
        field = "text" if message.text is not None else "caption"
        marks = "entities" if field == "text" else "caption_entities"
        update = {field: formatted.text or None, marks: formatted.entities or None}
        edited_at = int(self.world.now().timestamp())
        edited = replace(self.world, room, message, **update, edit_date=edited_at)
        kind = "edited_channel_post" if room.chat.type == "channel" else "edited_message"
        if self._reads(room, edited):
            self.world.updates.push(kind, edited, chat_id)
        return edited

    def delete(self, user_id: int, chat_id: int, message_id: int) -> None:
        """The bot isn't told of it, as on Telegram."""
        self._message(chat_id, message_id)
        remove(self.world, self._entered(user_id, chat_id), [message_id])

    def react(self, user_id: int, chat_id: int, message_id: int, emoji: str | None) -> None:
        """Put one reaction in the place of the person's last; `None` takes it back."""
        room = self._entered(user_id, chat_id)
        message = self._message(chat_id, message_id)
        if emoji is not None and emoji.removesuffix("\ufe0f") not in REACTIONS:
            raise CannotActError("there is no such reaction")
        new: list[Reaction] = [ReactionTypeEmoji(emoji=emoji.removesuffix("\ufe0f"))] if emoji else []
        given = room.reactions.setdefault(message_id, {})
        old = given.get(user_id, [])
        given[user_id] = new
        show(self.world, room, message)
        event = MessageReactionUpdated(
            chat=room.chat,
            message_id=message_id,
            date=self.world.now(),
            old_reaction=old,
            new_reaction=new,
            user=self.user(user_id),
        )
        if room.is_private or self._bot_is_boss(room):
            self.world.updates.push("message_reaction", event, chat_id)

    # Coming and going

    def block(self, user_id: int) -> None:
        room = self.room(user_id)
        if not room.blocked:
            self._set_blocked(room, blocked=True)

    def unblock(self, user_id: int) -> None:
        room = self.room(user_id)
        if room.blocked:
            self._set_blocked(room, blocked=False)

    def deactivate(self, user_id: int) -> None:
        """The person deletes their account."""
        self._person(user_id).deactivated = True

    def join_group(self, user_id: int, chat_id: int) -> Message | None:
        room, user = self.room(chat_id), self.user(user_id)
        if isinstance(room.members.get(user_id), ChatMemberBanned):
            raise CannotActError("banned from this group")
        set_member(self.world, room, user, ChatMemberMember(user=user))
        return self._announce(room, user, {"new_chat_members": [user]})

    def leave_group(self, user_id: int, chat_id: int) -> Message | None:
        room, user = self.room(chat_id), self.user(user_id)
        set_member(self.world, room, user, ChatMemberLeft(user=user))
        return self._announce(room, user, {"left_chat_member": user})

    def _announce(self, room: Room, by: User, fields: dict[str, object]) -> Message | None:
        """A service message; channels have none of these."""
        if room.chat.type == "channel":
            return None
        return self._deliver(room, post(self.world, room, {"from_user": by, **fields}))

    def _set_blocked(self, room: Room, *, blocked: bool) -> None:
        room.blocked = blocked
        inside = ChatMemberMember(user=self.world.bot)
        outside = banned(self.world.bot)
        event = ChatMemberUpdated(
            chat=room.chat,
            from_user=self.user(room.chat.id),
            date=self.world.now(),
            old_chat_member=inside if blocked else outside,
            new_chat_member=outside if blocked else inside,
        )
        self.world.updates.push("my_chat_member", event, room.chat.id)
        self.world.tell("blocked", chat_id=room.chat.id, blocked=blocked)

    # How a person's message reaches the bot

    def _say(
        self,
        user_id: int,
        chat_id: int,
        content: dict[str, object],
        *,
        thread_id: int | None = None,
        reply_to: int | None = None,
    ) -> Message:
        room = self._entered(user_id, chat_id)
        replied = self._message(chat_id, reply_to) if reply_to else None
        topic = existing_topic(room, thread_id) or (topic_of(room, replied) if replied else None)
        sender: User | Chat = room.chat if room.chat.type == "channel" else self.user(user_id)
        answered = {"reply_to_message": without_reply(replied)} if replied else {}
        message = post(self.world, room, {**author(sender, room), **content, **answered}, topic=topic)
        return self._deliver(room, message)

    def _deliver(self, room: Room, message: Message) -> Message:
        kind = "channel_post" if room.chat.type == "channel" else "message"
        if self._reads(room, message):
            self.world.updates.push(kind, message, room.chat.id)
        return message

    def _reads(self, room: Room, message: Message) -> bool:
        """What a bot hears: all in private and as an administrator, else by Telegram's privacy mode."""
        if room.is_private or self._bot_is_boss(room):
            return True
        if not is_inside(room, self.world.bot.id) or room.chat.type == "channel":
            return message.left_chat_member == self.world.bot
        text = message.text or message.caption or ""
        replied = message.reply_to_message
        to_bot = replied is not None and replied.from_user == self.world.bot
        called = text.startswith("/") or f"@{self.world.bot.username}" in text
        return to_bot or called or not content_of(message)

    def _bot_is_boss(self, room: Room) -> bool:
        return isinstance(room.members.get(self.world.bot.id), ChatMemberAdministrator)

    def _person(self, user_id: int) -> Person:
        if user_id not in self.world.people:
            raise CannotActError("there is no such person")
        return self.world.people[user_id]

    def _message(self, chat_id: int, message_id: int) -> Message:
        message = self.room(chat_id).messages.get(message_id)
        if message is None:
            raise CannotActError("there is no such message")
        return message

    def _entered(self, user_id: int, chat_id: int) -> Room:
        """The room, if this person may write there; a private chat opens with the first message."""
        person = self._person(user_id)
        if chat_id == user_id:
            room = self.world.rooms.get(chat_id) or self._open_private(person)
            if room.blocked:
                raise CannotActError("unblock the bot first")
            return room
        room = self.room(chat_id)
        if room.migrated_to is not None or room.deleted:
            raise CannotActError("this group is no more")
        if not is_inside(room, user_id):
            raise CannotActError("not a member of this chat")
        return room

    def _open_private(self, person: Person) -> Room:
        user = person.user
        chat = Chat(
            id=user.id,
            type="private",
            first_name=user.first_name,
            last_name=user.last_name,
            username=user.username,
        )
        return self.world.open_room(chat)

    def _picture(self, data: bytes | None) -> dict[str, object]:
        upload = UploadedFile(_PICTURE.name, data or sample_picture(), _PICTURE.mime_type)
        return media_content(self.world.files, self.world.files.add("photo", upload), {})


def existing_topic(room: Room, thread_id: int | None) -> Topic | None:
    if thread_id is None:
        return None
    topic = room.topics.get(thread_id)
    if topic is None or topic.deleted:
        raise CannotActError("there is no such topic")
    return topic


def _captioned(caption: str | None) -> dict[str, object]:
    if not caption:
        return {}
    formatted = read_text(caption, None)
    return {"caption": formatted.text or None, "caption_entities": formatted.entities or None}
