"""Who is there, what can be looked up of them, and how what they write gets into a room and to the bot."""

from __future__ import annotations

from aiogram.types import (
    Chat,
    ChatMemberAdministrator,
    Message,
    User,
)

from sandbox.messages import (
    author,
    content_of,
    post,
    topic_of,
    without_reply,
)
from sandbox.refusals import CannotActError
from sandbox.state import Person, Room, Topic, World, is_inside


class Accounts:
    """Everybody who isn't the bot."""

    world: World

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


def existing_topic(room: Room, thread_id: int | None) -> Topic | None:
    if thread_id is None:
        return None
    topic = room.topics.get(thread_id)
    if topic is None or topic.deleted:
        raise CannotActError("there is no such topic")
    return topic
