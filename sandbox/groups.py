"""What people do with groups: make them, let the bot in, change its rights, open topics, upgrade them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import (
    Chat,
    ChatMemberMember,
    ChatMemberOwner,
    ChatMemberRestricted,
    ForumTopicClosed,
    ForumTopicEdited,
    ForumTopicReopened,
    Message,
)

from sandbox.accounts import existing_topic
from sandbox.chats import administrator, banned, set_member
from sandbox.messages import post
from sandbox.people import People
from sandbox.refusals import CannotActError
from sandbox.topics import change_topic, open_topic, tell_topic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sandbox.state import Room, Topic

# What a support bot needs in the staff's forum.
STAFF_RIGHTS = {
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_pin_messages": True,
    "can_manage_topics": True,
    "can_invite_users": True,
}


class Groups(People):
    """People's moves that concern a whole group."""

    def create_group(
        self,
        owner_id: int,
        title: str,
        *,
        kind: str = "supergroup",
        forum: bool = False,
        members: Iterable[int] = (),
        id: int | None = None,  # noqa: A002 - Telegram's own name for it
        username: str | None = None,
    ) -> Chat:
        """A group, supergroup or channel without the bot in it. Only supergroups can be forums."""
        id_ = id or (-(4_000_000_000 + len(self.world.rooms)) if kind == "group" else self._supergroup_id())
        chat = Chat(id=id_, type=kind, title=title, username=username, is_forum=forum or None)
        room = self.world.open_room(chat)
        owner = self.user(owner_id)
        room.members[owner_id] = ChatMemberOwner(user=owner, is_anonymous=False)
        for user_id in members:
            room.members[user_id] = ChatMemberMember(user=self.user(user_id))
        self.world.tell("people")
        return chat

    def add_bot_to_group(self, by: int, chat_id: int, rights: dict[str, bool] | None = None) -> None:
        """Let the bot in, as an ordinary member or as an administrator with the named rights only."""
        room = self.room(chat_id)
        self._set_bot(by, room, rights)
        self._announce(room, self.user(by), {"new_chat_members": [self.world.bot]})

    def set_bot_rights(self, by: int, chat_id: int, rights: dict[str, bool] | None) -> None:
        """Make the bot an administrator with the named rights only, or an ordinary member (`None`)."""
        self._set_bot(by, self.room(chat_id), rights)

    def silence_bot(self, by: int, chat_id: int) -> None:
        """Restrict the bot: it stays in the group and may write nothing."""
        nothing = dict.fromkeys(ChatMemberRestricted.model_fields, False)
        fields = {**nothing, "status": "restricted", "is_member": True, "until_date": 0, "tag": None}
        member = ChatMemberRestricted.model_validate({**fields, "user": self.world.bot})
        set_member(self.world, self.room(chat_id), self.user(by), member)

    def remove_bot_from_group(self, by: int, chat_id: int) -> None:
        room, bot = self.room(chat_id), self.world.bot
        set_member(self.world, room, self.user(by), banned(bot))
        self._announce(room, self.user(by), {"left_chat_member": bot})

    def promote(self, by: int, user_id: int, chat_id: int, rights: dict[str, bool] | None) -> None:
        room, user = self.room(chat_id), self.user(user_id)
        member = ChatMemberMember(user=user) if rights is None else administrator(user, rights)
        set_member(self.world, room, self.user(by), member)

    def delete_group(self, chat_id: int) -> None:
        self.room(chat_id).deleted = True

    def migrate_group(self, chat_id: int, *, forum: bool = True) -> int:
        """Upgrade a basic group, as turning on topics does; gives the supergroup's id."""
        old = self.room(chat_id)
        if old.chat.type != "group":
            raise CannotActError("only a basic group can be upgraded")
        chat = Chat(id=self._supergroup_id(), type="supergroup", title=old.chat.title, is_forum=forum or None)
        new = self.world.open_room(chat)
        new.members = dict(old.members)
        owner = next(m.user for m in old.members.values() if isinstance(m, ChatMemberOwner))
        leaving = post(self.world, old, {"from_user": owner, "migrate_to_chat_id": chat.id})
        arriving = post(self.world, new, {"from_user": owner, "migrate_from_chat_id": chat_id})
        old.migrated_to = chat.id
        for message in (leaving, arriving):
            self.world.updates.push("message", message, message.chat.id)
        self.world.tell("people")
        return chat.id

    def switch_topics(self, chat_id: int, *, on: bool) -> None:
        """Of a supergroup. Switched off, all messages stand in one chat; switched on again, topics are back."""
        room = self.room(chat_id)
        if room.chat.type != "supergroup":
            raise CannotActError("only a supergroup can have topics")
        room.chat = room.chat.model_copy(update={"is_forum": on or None})
        self.world.tell("people")

    def create_topic(self, user_id: int, chat_id: int, name: str) -> Topic:
        room = self._forum(user_id, chat_id)
        return open_topic(self.world, room, self.user(user_id), name)

    def rename_topic(self, user_id: int, chat_id: int, thread_id: int, name: str) -> None:
        room = self._forum(user_id, chat_id)
        topic = self._topic(room, thread_id)
        topic.name = name
        edited = ForumTopicEdited(name=name)
        change_topic(self.world, room, topic, self.user(user_id), "forum_topic_edited", edited)

    def close_topic(self, user_id: int, chat_id: int, thread_id: int, *, closed: bool = True) -> None:
        """Close a topic, or open it again."""
        room = self._forum(user_id, chat_id)
        topic = self._topic(room, thread_id)
        topic.closed = closed
        field = "forum_topic_closed" if closed else "forum_topic_reopened"
        content = ForumTopicClosed() if closed else ForumTopicReopened()
        change_topic(self.world, room, topic, self.user(user_id), field, content)

    def delete_topic(self, user_id: int, chat_id: int, thread_id: int) -> None:
        """The bot isn't told of it, as on Telegram."""
        room = self._forum(user_id, chat_id)
        topic = self._topic(room, thread_id)
        topic.deleted = True
        for message in self.messages(chat_id, thread_id=thread_id):
            del room.messages[message.message_id]
        tell_topic(self.world, room, topic)

    def topics(self, chat_id: int) -> list[Topic]:
        """Those that are there, oldest first."""
        return [topic for topic in self.room(chat_id).topics.values() if not topic.deleted]

    def topic_messages(self, chat_id: int, thread_id: int) -> list[Message]:
        return self.messages(chat_id, thread_id=thread_id)

    def _set_bot(self, by: int, room: Room, rights: dict[str, bool] | None) -> None:
        bot = self.world.bot
        member = ChatMemberMember(user=bot) if rights is None else administrator(bot, rights)
        set_member(self.world, room, self.user(by), member)

    def _forum(self, user_id: int, chat_id: int) -> Room:
        room = self._entered(user_id, chat_id)
        if not room.chat.is_forum:
            raise CannotActError("topics are off in this group")
        return room

    def _topic(self, room: Room, thread_id: int) -> Topic:
        topic = existing_topic(room, thread_id)
        if topic is None:
            raise CannotActError("there is no such topic")
        return topic

    def _supergroup_id(self) -> int:
        return -(1_002_100_000_000 + len(self.world.rooms))
