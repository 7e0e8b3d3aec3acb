"""Topics of the staff's forum."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from aiogram import Bot

    from sandbox import Telegram

Refused = Callable[..., Awaitable[str]]
Call = Callable[..., Awaitable[object]]


async def test_messages_of_a_topic_carry_its_id(telegram: Telegram, bot: Bot, staff_group: int, dilshod: int) -> None:
    topic = await bot.create_forum_topic(staff_group, "№ 1042")
    card = await bot.send_message(staff_group, "Karta", message_thread_id=topic.message_thread_id)
    written = telegram.speak(dilshod, staff_group, "Javob", thread_id=topic.message_thread_id)
    answered = telegram.speak(dilshod, staff_group, "Yana", reply_to=card.message_id)
    for message in (card, written, answered):
        assert message.message_thread_id == topic.message_thread_id
        assert message.is_topic_message is True
    assert written.reply_to_message is not None
    assert written.reply_to_message.forum_topic_created is not None
    assert answered.reply_to_message is not None
    assert answered.reply_to_message.text == "Karta"
    general = telegram.speak(dilshod, staff_group, "Hammaga")
    assert (general.message_thread_id, general.is_topic_message) == (None, None)


@pytest.mark.parametrize("thread", [1, 999])
async def test_thread_that_is_not_there(refused: Refused, staff_group: int, thread: int) -> None:
    words = await refused("sendMessage", chat_id=staff_group, text="x", message_thread_id=thread)
    assert words == "400 Bad Request: message thread not found"


async def test_plain_chat_has_no_topics(refused: Refused, basic_group: int, nilufar: int) -> None:
    words = await refused("createForumTopic", chat_id=basic_group, name="x")
    assert words == "400 Bad Request: the chat is not a forum"
    words = await refused("sendMessage", chat_id=nilufar, text="x", message_thread_id=5)
    assert words == "400 Bad Request: message thread not found"


async def test_topics_need_the_right(
    telegram: Telegram, refused: Refused, staff_group: int, rustam: int, dilshod: int
) -> None:
    theirs = telegram.create_topic(dilshod, staff_group, "Ularniki")
    telegram.set_bot_rights(rustam, staff_group, {"can_pin_messages": True})
    thread = {"chat_id": staff_group, "message_thread_id": theirs.id}
    words = await refused("createForumTopic", chat_id=staff_group, name="x")
    assert words == "400 Bad Request: not enough rights to create a topic"
    assert await refused("closeForumTopic", **thread) == "400 Bad Request: not enough rights to close the topic"
    assert await refused("editForumTopic", **thread, name="y") == "400 Bad Request: not enough rights to edit the topic"
    assert await refused("deleteForumTopic", **thread) == "400 Bad Request: not enough rights to delete the topic"
    telegram.close_topic(dilshod, staff_group, theirs.id)
    assert await refused("sendMessage", **thread, text="x") == "400 Bad Request: TOPIC_CLOSED"


async def test_closing_twice_changes_nothing(bot: Bot, refused: Refused, call: Call, staff_group: int) -> None:
    topic = await bot.create_forum_topic(staff_group, "№ 1")
    thread = {"chat_id": staff_group, "message_thread_id": topic.message_thread_id}
    await call("closeForumTopic", **thread)
    assert await refused("closeForumTopic", **thread) == "400 Bad Request: TOPIC_NOT_MODIFIED"
    await call("reopenForumTopic", **thread)
    assert await refused("reopenForumTopic", **thread) == "400 Bad Request: TOPIC_NOT_MODIFIED"
    assert await refused("editForumTopic", **thread, name="№ 1") == "400 Bad Request: TOPIC_NOT_MODIFIED"
    await call("editForumTopic", **thread, name="№ 1 ✅")


async def test_deleted_topic_is_gone(
    telegram: Telegram, bot: Bot, refused: Refused, call: Call, staff_group: int
) -> None:
    topic = await bot.create_forum_topic(staff_group, "№ 1")
    thread = {"chat_id": staff_group, "message_thread_id": topic.message_thread_id}
    await call("deleteForumTopic", **thread)
    assert telegram.topics(staff_group) == []
    assert await refused("sendMessage", **thread, text="x") == "400 Bad Request: message thread not found"
    assert await refused("closeForumTopic", **thread) == "400 Bad Request: TOPIC_DELETED"


async def test_bot_hears_its_own_service_messages(telegram: Telegram, bot: Bot, staff_group: int) -> None:
    topic = await bot.create_forum_topic(staff_group, "№ 1")
    await bot.close_forum_topic(staff_group, topic.message_thread_id)
    created, closed = [update.message for update in telegram.take_updates()]
    assert created is not None
    assert created.forum_topic_created is not None
    assert created.message_id == topic.message_thread_id
    assert closed is not None
    assert closed.from_user is not None
    assert (closed.from_user.id, closed.message_thread_id) == (bot.id, topic.message_thread_id)
    assert closed.forum_topic_closed is not None


async def test_icons_are_those_telegram_offers(bot: Bot, refused: Refused, staff_group: int) -> None:
    icon = (await bot.get_forum_topic_icon_stickers())[0]
    topic = await bot.create_forum_topic(staff_group, "№ 1", icon_custom_emoji_id=icon.custom_emoji_id)
    assert topic.icon_custom_emoji_id == icon.custom_emoji_id
    words = await refused("createForumTopic", chat_id=staff_group, name="x", icon_color=1)
    assert words == "400 Bad Request: invalid icon color specified"


async def test_topics_that_are_switched_off(
    telegram: Telegram, bot: Bot, refused: Refused, staff_group: int, dilshod: int
) -> None:
    topic = await bot.create_forum_topic(staff_group, "№ 1")
    inside = await bot.send_message(staff_group, "x", message_thread_id=topic.message_thread_id)
    telegram.switch_topics(staff_group, on=False)
    words = await refused("sendMessage", chat_id=staff_group, text="x", message_thread_id=topic.message_thread_id)
    assert words == "400 Bad Request: message thread not found"
    words = await refused("createForumTopic", chat_id=staff_group, name="№ 2")
    assert words == "400 Bad Request: the chat is not a forum"
    reply = telegram.speak(dilshod, staff_group, "y", reply_to=inside.message_id)
    assert reply.is_topic_message is None


async def test_replies_outside_of_topics_have_a_thread_too(telegram: Telegram, bot: Bot, staff_group: int) -> None:
    """https://github.com/tdlib/telegram-bot-api/issues/447"""
    dilshod = telegram.named("Dilshod").id
    card = await bot.send_message(staff_group, "card")
    first = telegram.speak(dilshod, staff_group, "x", reply_to=card.message_id)
    second = telegram.speak(dilshod, staff_group, "y", reply_to=first.message_id)
    assert [one.message_thread_id for one in (card, first, second)] == [None, card.message_id, card.message_id]
    assert [one.is_topic_message for one in (first, second)] == [None, None]
