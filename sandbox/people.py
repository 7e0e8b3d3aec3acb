"""What people do: the moves that the page, the control API and the tests share.

Each puts into the world what Telegram would, queues the updates that Telegram would queue for the bot, and raises
`CannotActError` where Telegram's own app offers no such move.
"""

from __future__ import annotations

import secrets

from aiogram.types import (
    CallbackQuery,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberMember,
    ChatMemberUpdated,
    KeyboardButton,
    Message,
    MessageReactionUpdated,
    ReactionTypeEmoji,
    User,
)

from sandbox.chats import banned, set_member
from sandbox.editing import REACTIONS, remove
from sandbox.entities import read_text
from sandbox.keyboards import button_of
from sandbox.links import follow
from sandbox.messages import (
    post,
    replace,
    show,
)
from sandbox.refusals import CannotActError
from sandbox.state import Query, Reaction, Room, is_inside
from sandbox.writing import Writing


class People(Writing):
    """The moves of everybody who isn't the bot."""

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
        if new == old:
            return
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

    def start(self, user_id: int, payload: str = "") -> Message:
        """Press Start, open a deep link with a payload, or come back after a block."""
        room = self.world.rooms.get(user_id)
        if room is not None and room.blocked:
            self.unblock(user_id)
        return self.speak(user_id, user_id, f"/start {payload}".strip())

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

    def join_by_link(self, user_id: int, address: str) -> Message | None:
        """Open a link into a group. Whoever is inside already is shown the group."""
        room, link = follow(self.world, user_id, address)
        if is_inside(room, user_id):
            return None
        user = self.user(user_id)
        set_member(self.world, room, user, ChatMemberMember(user=user), link)
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
