"""All that the sandbox knows: people, rooms, messages, files, queries. Data and the few moves every room needs.

"Room" is a chat with its history; "person" is an account with what Telegram's server knows of it. Messages are kept
as aiogram objects, so that a wrong shape fails where it is made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiogram.methods import TelegramMethod
from aiogram.types import (
    BotCommand,
    Chat,
    ChatInviteLink,
    ChatMemberAdministrator,
    ChatMemberBanned,
    ChatMemberLeft,
    ChatMemberMember,
    ChatMemberOwner,
    ChatMemberRestricted,
    MenuButtonCommands,
    MenuButtonDefault,
    MenuButtonWebApp,
    Message,
    ReactionTypeCustomEmoji,
    ReactionTypeEmoji,
    ReactionTypePaid,
    ReplyKeyboardMarkup,
    User,
)
from aiogram.types.base import TelegramObject

from sandbox.files import Files, UploadedFile

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from sandbox.clock import Clock
    from sandbox.updates import UpdateQueue

Member = (
    ChatMemberOwner
    | ChatMemberAdministrator
    | ChatMemberMember
    | ChatMemberRestricted
    | ChatMemberLeft
    | ChatMemberBanned
)
Reaction = ReactionTypeEmoji | ReactionTypeCustomEmoji | ReactionTypePaid
MenuButton = MenuButtonCommands | MenuButtonWebApp | MenuButtonDefault
GENERAL_TOPIC = 1


_RHYTHM = 7  # any would do


class Sequence:
    """Growing numbers with gaps, as message ids are."""

    def __init__(self, start: int = 0) -> None:
        self._last = start

    def next(self) -> int:
        self._last += 2 if self._last % _RHYTHM == 0 else 1
        return self._last


@dataclass(slots=True)
class Person:
    user: User
    phone: str = ""
    role: str = ""  # for the page: customer, staff, owner
    deactivated: bool = False


@dataclass(slots=True)
class Topic:
    id: int
    name: str
    icon_color: int
    icon_custom_emoji_id: str | None
    creator_id: int
    closed: bool = False
    deleted: bool = False


@dataclass(slots=True)
class InviteLink:
    link: ChatInviteLink
    joined: int = 0


@dataclass(slots=True)
class Room:
    chat: Chat
    sequence: Sequence
    created: datetime
    messages: dict[int, Message] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    links: dict[str, InviteLink] = field(default_factory=dict)  # by their addresses
    pinned: list[int] = field(default_factory=list)
    reactions: dict[int, dict[int, list[Reaction]]] = field(default_factory=dict)
    # Messages that came with a reply keyboard: Telegram lets nobody edit those.
    uneditable: set[int] = field(default_factory=set)
    keyboard: ReplyKeyboardMarkup | None = None
    menu_button: MenuButton | None = None
    blocked: bool = False  # a private chat whose person blocked the bot
    migrated_to: int | None = None
    deleted: bool = False

    @property
    def is_private(self) -> bool:
        return self.chat.type == "private"

    @property
    def kind(self) -> str:
        """As Telegram's refusals call it."""
        return f"{self.chat.type} chat"


@dataclass(slots=True)
class Query:
    """A pressed button, waiting for its answer."""

    id: str
    user_id: int
    chat_id: int
    message_id: int
    asked: datetime
    answered: bool = False


@dataclass(slots=True)
class Profile:
    """What the bot says of itself, by language ("" is for everyone else)."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[BotCommand]] = field(default_factory=dict)  # (scope, language)
    menu_button: MenuButton = field(default_factory=MenuButtonDefault)


Event = dict[str, object]


@dataclass(slots=True)
class World:
    """One Telegram with one bot."""

    clock: Clock
    bot: User
    updates: UpdateQueue
    people: dict[int, Person] = field(default_factory=dict)
    rooms: dict[int, Room] = field(default_factory=dict)
    files: Files = field(default_factory=Files)
    queries: dict[str, Query] = field(default_factory=dict)
    profile: Profile = field(default_factory=Profile)
    # Private chats and basic groups of one bot share one sequence of message ids.
    shared_sequence: Sequence = field(default_factory=lambda: Sequence(100))
    listeners: list[Callable[[Event], None]] = field(default_factory=list)

    def now(self) -> datetime:
        """Telegram's time has whole seconds."""
        return self.clock.now().replace(microsecond=0)

    def tell(self, kind: str, **details: object) -> None:
        """Let the page know."""
        for listener in tuple(self.listeners):
            listener({"type": kind, **details})

    def users(self) -> dict[int, User]:
        return {id_: person.user for id_, person in self.people.items()}

    def open_room(self, chat: Chat) -> Room:
        shared = chat.type in {"private", "group"}
        room = Room(chat, self.shared_sequence if shared else Sequence(), self.now())
        self.rooms[chat.id] = room
        return room

    def shares_group_with(self, user_id: int) -> bool:
        rooms = (room for room in self.rooms.values() if not room.is_private)
        return any(is_inside(room, user_id) and is_inside(room, self.bot.id) for room in rooms)

    def is_older(self, message: Message, than: timedelta) -> bool:
        return self.now() - message.date > than


@dataclass(frozen=True, slots=True)
class Call:
    """What a method's handler works on."""

    world: World
    uploads: dict[str, UploadedFile]


AnyMethod = TelegramMethod[Any]
# A handler takes the method it is registered for.
Handlers = dict[type[AnyMethod], Callable[[Call, Any], object]]


def is_inside(room: Room, user_id: int) -> bool:
    member = room.members.get(user_id)
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member is not None and not isinstance(member, ChatMemberLeft | ChatMemberBanned)


def dump(thing: object) -> object:
    """JSON as Telegram writes it: by Telegram's names, without nulls."""
    if isinstance(thing, TelegramObject):
        return thing.model_dump(by_alias=True, exclude_none=True, warnings="error")
    if isinstance(thing, list):
        return [dump(item) for item in thing]
    return thing


def changed(message: Message, **update: object) -> Message:
    """A copy with some fields replaced (`None` removes one), validated anew."""
    fields = {name: getattr(message, name) for name in message.model_fields_set}
    return Message.model_validate({**fields, **update})
