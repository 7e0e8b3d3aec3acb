"""What the bot tells about itself: name, descriptions, commands by scope and language, the menu button."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aiogram.methods import (
    DeleteMyCommands,
    GetChatMenuButton,
    GetFile,
    GetMe,
    GetMyCommands,
    GetMyDescription,
    GetMyName,
    GetMyShortDescription,
    SetChatMenuButton,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
)
from aiogram.types import (
    BotCommand,
    BotDescription,
    BotName,
    BotShortDescription,
    ChatMemberAdministrator,
    ChatMemberOwner,
    File,
    MenuButtonDefault,
    User,
)

from sandbox.chats import find
from sandbox.refusals import bad_request

if TYPE_CHECKING:
    from aiogram.types.base import TelegramObject

    from sandbox.state import Call, Handlers, MenuButton, Room, World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_MAX_COMMANDS = 100
_MAX_COMMAND_DESCRIPTION = 256
_MAX_NAME = 64
_MAX_DESCRIPTION = 512
_MAX_SHORT_DESCRIPTION = 120


def get_me(call: Call, _request: GetMe) -> User:
    abilities = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
    return call.world.bot.model_copy(update=abilities)


def get_file(call: Call, request: GetFile) -> File:
    file = call.world.files.to_download(request.file_id)
    return File(file_id=request.file_id, file_unique_id=file.unique_id, file_size=file.size, file_path=file.path)


def set_my_commands(call: Call, request: SetMyCommands) -> bool:
    key = _key(call.world, request.scope, request.language_code)
    if len(request.commands) > _MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in request.commands:
        if not _COMMAND.fullmatch(command.command.removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command.description) <= _MAX_COMMAND_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    call.world.profile.commands[key] = list(request.commands)
    call.world.tell("commands")
    return True


def get_my_commands(call: Call, request: GetMyCommands) -> list[BotCommand]:
    return call.world.profile.commands.get(_key(call.world, request.scope, request.language_code), [])


def delete_my_commands(call: Call, request: DeleteMyCommands) -> bool:
    call.world.profile.commands.pop(_key(call.world, request.scope, request.language_code), None)
    call.world.tell("commands")
    return True


def commands_for(world: World, room: Room, user_id: int) -> list[BotCommand]:
    """What a person's app shows in a chat: the narrowest scope, and in it their language before none."""
    language = world.people[user_id].user.language_code or ""
    member = room.members.get(user_id)
    boss = isinstance(member, ChatMemberOwner | ChatMemberAdministrator)
    own = [f"chat:{room.chat.id}"]
    if not room.is_private:
        personal = f"chat_member:{room.chat.id}:{user_id}"
        bosses = [f"chat_administrators:{room.chat.id}"] if boss else []
        own = [personal, *bosses, *own, *(["all_chat_administrators"] if boss else [])]
    wide = "all_private_chats" if room.is_private else "all_group_chats"
    for scope in [*own, wide, "default"]:
        for code in (language.split("-")[0], ""):
            if commands := world.profile.commands.get((scope, code)):
                return commands
    return []


def set_my_name(call: Call, request: SetMyName) -> bool:
    _put(call.world.profile.names, request.language_code, request.name, _MAX_NAME, "BOT_TITLE_INVALID")
    return True


def get_my_name(call: Call, request: GetMyName) -> BotName:
    names = call.world.profile.names
    return BotName(name=_said(names, request.language_code) or call.world.bot.first_name)


def set_my_description(call: Call, request: SetMyDescription) -> bool:
    said = call.world.profile.descriptions
    _put(said, request.language_code, request.description, _MAX_DESCRIPTION, "BOT_DESCRIPTION_INVALID")
    call.world.tell("commands")
    return True


def get_my_description(call: Call, request: GetMyDescription) -> BotDescription:
    return BotDescription(description=_said(call.world.profile.descriptions, request.language_code))


def set_my_short_description(call: Call, request: SetMyShortDescription) -> bool:
    said = call.world.profile.short_descriptions
    words = request.short_description
    _put(said, request.language_code, words, _MAX_SHORT_DESCRIPTION, "BOT_SHORT_DESCRIPTION_INVALID")
    return True


def get_my_short_description(call: Call, request: GetMyShortDescription) -> BotShortDescription:
    said = call.world.profile.short_descriptions
    return BotShortDescription(short_description=_said(said, request.language_code))


def set_chat_menu_button(call: Call, request: SetChatMenuButton) -> bool:
    # aiogram's union holds exactly our three kinds.
    button: MenuButton = request.menu_button or MenuButtonDefault()
    if request.chat_id is None:
        call.world.profile.menu_button = button
    else:
        find(call.world, request.chat_id).menu_button = button
    return True


def get_chat_menu_button(call: Call, request: GetChatMenuButton) -> MenuButton:
    room = find(call.world, request.chat_id) if request.chat_id is not None else None
    return (room.menu_button if room else None) or call.world.profile.menu_button


def _key(world: World, scope: TelegramObject | None, language: str | None) -> tuple[str, str]:
    return _scope(world, scope), _language(language)


def _scope(world: World, scope: TelegramObject | None) -> str:
    """A scope as one word, such as `chat:-100123`. Raises `Refusal` for a chat the bot isn't in."""
    kind = str(getattr(scope, "type", "default"))
    chat_id = getattr(scope, "chat_id", None)
    if chat_id is None:
        return kind.lower().rsplit(".", 1)[-1]
    room = find(world, chat_id)
    user_id = getattr(scope, "user_id", None)
    return f"{kind}:{room.chat.id}" + (f":{user_id}" if user_id else "")


def _language(code: str | None) -> str:
    if code and not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code or ""


def _put(said: dict[str, str], language: str | None, words: str | None, limit: int, refusal: str) -> None:
    if len(words or "") > limit:
        raise bad_request(refusal)
    said[_language(language)] = words or ""


def _said(said: dict[str, str], language: str | None) -> str:
    return said.get(_language(language)) or said.get("") or ""


HANDLERS: Handlers = {
    GetMe: get_me,
    GetFile: get_file,
    SetMyCommands: set_my_commands,
    GetMyCommands: get_my_commands,
    DeleteMyCommands: delete_my_commands,
    SetMyName: set_my_name,
    GetMyName: get_my_name,
    SetMyDescription: set_my_description,
    GetMyDescription: get_my_description,
    SetMyShortDescription: set_my_short_description,
    GetMyShortDescription: get_my_short_description,
    SetChatMenuButton: set_chat_menu_button,
    GetChatMenuButton: get_chat_menu_button,
}
