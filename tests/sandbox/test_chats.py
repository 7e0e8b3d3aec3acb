"""Who can be written to: strangers, people who blocked the bot, groups left, deleted and upgraded."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest
from aiogram.exceptions import TelegramMigrateToChat
from aiogram.types import ChatMemberAdministrator

from sandbox.refusals import CannotActError

if TYPE_CHECKING:
    from aiogram import Bot

    from sandbox import Telegram

Refused = Callable[..., Awaitable[str]]
Call = Callable[..., Awaitable[object]]


async def test_stranger_is_not_found(telegram: Telegram, refused: Refused) -> None:
    stranger = telegram.named("Nilufar").id
    assert await refused("sendMessage", chat_id=stranger, text="x") == "400 Bad Request: chat not found"
    assert await refused("sendMessage", chat_id=1, text="x") == "400 Bad Request: chat not found"
    assert await refused("sendMessage", chat_id="@nobody", text="x") == "400 Bad Request: chat not found"


async def test_chat_must_be_named(refused: Refused) -> None:
    assert await refused("sendMessage", text="x") == "400 Bad Request: chat_id is empty"
    assert await refused("sendMessage", chat_id="", text="x") == "400 Bad Request: chat_id is empty"


async def test_bot_may_not_begin_with_a_member_of_its_group(refused: Refused, dilshod: int) -> None:
    words = await refused("sendMessage", chat_id=dilshod, text="x")
    assert words == "403 Forbidden: bot can't initiate conversation with a user"


async def test_bots_are_not_written_to(telegram: Telegram, refused: Refused) -> None:
    other = telegram.add_person("Robot", is_bot=True)
    words = await refused("sendMessage", chat_id=other.id, text="x")
    assert words == "403 Forbidden: bot can't send messages to bots"


async def test_block_and_return(telegram: Telegram, nilufar: int, refused: Refused, call: Call) -> None:
    telegram.block(nilufar)
    words = await refused("sendMessage", chat_id=nilufar, text="x")
    assert words == "403 Forbidden: bot was blocked by the user"
    with pytest.raises(CannotActError):
        telegram.speak(nilufar, nilufar, "hello")
    telegram.start(nilufar)
    await call("sendMessage", chat_id=nilufar, text="x")

    blocked, unblocked, started = telegram.take_updates()
    assert blocked.my_chat_member is not None
    assert blocked.my_chat_member.chat.id == nilufar
    assert blocked.my_chat_member.old_chat_member.status == "member"
    assert blocked.my_chat_member.new_chat_member.status == "kicked"
    assert unblocked.my_chat_member is not None
    assert unblocked.my_chat_member.new_chat_member.status == "member"
    assert started.message is not None
    assert started.message.text == "/start"


async def test_deleted_account(telegram: Telegram, nilufar: int, refused: Refused) -> None:
    telegram.deactivate(nilufar)
    words = await refused("sendMessage", chat_id=nilufar, text="x")
    assert words == "403 Forbidden: user is deactivated"


@pytest.mark.parametrize(
    ("kind", "kicked"),
    [
        ("group", "403 Forbidden: bot was kicked from the group chat"),
        ("supergroup", "403 Forbidden: bot was kicked from the supergroup chat"),
        ("channel", "403 Forbidden: bot was kicked from the channel chat"),
    ],
)
async def test_kicked_bot(telegram: Telegram, rustam: int, refused: Refused, kind: str, kicked: str) -> None:
    chat = telegram.create_group(rustam, "Do'kon", kind=kind)
    words = await refused("sendMessage", chat_id=chat.id, text="x")
    assert words == f"403 Forbidden: bot is not a member of the {kind} chat"
    telegram.add_bot_to_group(rustam, chat.id)
    telegram.remove_bot_from_group(rustam, chat.id)
    assert await refused("sendMessage", chat_id=chat.id, text="x") == kicked


async def test_bot_that_left_is_no_member(refused: Refused, call: Call, staff_group: int) -> None:
    await call("leaveChat", chat_id=staff_group)
    words = await refused("sendMessage", chat_id=staff_group, text="x")
    assert words == "403 Forbidden: bot is not a member of the supergroup chat"


async def test_deleted_group(telegram: Telegram, basic_group: int, refused: Refused) -> None:
    telegram.delete_group(basic_group)
    words = await refused("sendMessage", chat_id=basic_group, text="x")
    assert words == "403 Forbidden: the group chat was deleted"


async def test_upgraded_group_names_its_new_id(telegram: Telegram, bot: Bot, basic_group: int) -> None:
    new = telegram.migrate_group(basic_group)
    with pytest.raises(TelegramMigrateToChat) as refusal:
        await bot.send_message(basic_group, "x")
    assert refusal.value.migrate_to_chat_id == new
    answer = telegram.asked("sendMessage")[-1].answer
    assert answer.description == "Bad Request: group chat was upgraded to a supergroup chat"
    assert answer.body["parameters"] == {"migrate_to_chat_id": new}

    leaving, arriving = [update.message for update in telegram.take_updates()]
    assert leaving is not None
    assert (leaving.chat.id, leaving.migrate_to_chat_id) == (basic_group, new)
    assert arriving is not None
    assert (arriving.chat.id, arriving.migrate_from_chat_id) == (new, basic_group)
    assert (await bot.send_message(new, "x")).chat.type == "supergroup"


async def test_rights_are_told_and_their_change_too(
    telegram: Telegram, bot: Bot, staff_group: int, rustam: int
) -> None:
    member = await bot.get_chat_member(staff_group, bot.id)
    assert isinstance(member, ChatMemberAdministrator)
    assert member.can_manage_topics is True
    assert member.can_restrict_members is False
    telegram.set_bot_rights(rustam, staff_group, None)
    (update,) = telegram.take_updates()
    assert update.my_chat_member is not None
    assert update.my_chat_member.from_user.id == rustam
    assert update.my_chat_member.new_chat_member.status == "member"


async def test_chat_tells_about_itself(bot: Bot, staff_group: int, nilufar: int) -> None:
    group = await bot.get_chat(staff_group)
    assert (group.type, group.title, group.is_forum) == ("supergroup", "Suhbat · Staff", True)
    assert (await bot.get_chat(nilufar)).first_name == "Nilufar"
    assert await bot.get_chat_member_count(staff_group) == 4
    admins = await bot.get_chat_administrators(staff_group)
    assert {admin.status for admin in admins} == {"creator", "administrator"}


async def test_banning_needs_the_right(
    telegram: Telegram, refused: Refused, call: Call, staff_group: int, dilshod: int, rustam: int
) -> None:
    words = await refused("banChatMember", chat_id=staff_group, user_id=dilshod)
    assert words == "400 Bad Request: not enough rights to restrict/unrestrict chat member"
    telegram.set_bot_rights(rustam, staff_group, {"can_restrict_members": True})
    await call("banChatMember", chat_id=staff_group, user_id=dilshod)
    assert telegram.room(staff_group).members[dilshod].status == "kicked"


async def test_wrong_chat_action_is_refused(refused: Refused, call: Call, nilufar: int) -> None:
    await call("sendChatAction", chat_id=nilufar, action="typing")
    words = await refused("sendChatAction", chat_id=nilufar, action="thinking")
    assert words == "400 Bad Request: wrong parameter action in request"


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"commands": [{"command": "Start", "description": "d"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "start", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [], "language_code": "uz-Cyrl"}, "invalid language code specified"),
        ({"commands": [], "scope": {"type": "chat", "chat_id": 1}}, "chat not found"),
    ],
)
async def test_commands_are_checked(refused: Refused, params: dict[str, object], words: str) -> None:
    assert await refused("setMyCommands", **params) == f"400 Bad Request: {words}"
