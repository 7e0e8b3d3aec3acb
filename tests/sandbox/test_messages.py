"""Texts, replies, edits, deletions, copies and reactions."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from aiogram import Bot

    from sandbox import Clock, Telegram

Refused = Callable[..., Awaitable[str]]
Call = Callable[..., Awaitable[object]]

NOT_MODIFIED = (
    "400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
BUTTON = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}


@pytest.mark.parametrize("text", ["", " \n ", "\x00", "<b></b>"])
async def test_empty_text_is_refused(refused: Refused, nilufar: int, text: str) -> None:
    words = await refused("sendMessage", chat_id=nilufar, text=text, parse_mode="HTML")
    assert words == "400 Bad Request: message text is empty"


async def test_length_is_counted_after_parsing_and_in_code_points(refused: Refused, call: Call, nilufar: int) -> None:
    await call("sendMessage", chat_id=nilufar, text=f"<b>{'😀' * 4096}</b>", parse_mode="HTML")
    words = await refused("sendMessage", chat_id=nilufar, text="a" * 4097)
    assert words == "400 Bad Request: message is too long"


async def test_broken_html_names_the_place(refused: Refused, nilufar: int) -> None:
    words = await refused("sendMessage", chat_id=nilufar, text="ўa <x>", parse_mode="HTML")
    assert words == '400 Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 4'


async def test_message_ids_grow_and_private_chats_share_them(telegram: Telegram, bot: Bot, nilufar: int) -> None:
    sergey = telegram.named("Сергей").id
    telegram.start(sergey)
    mine = [(await bot.send_message(chat, "x")).message_id for chat in (nilufar, sergey, nilufar, sergey) * 3]
    assert mine == sorted(set(mine))
    assert mine != list(range(mine[0], mine[0] + len(mine)))
    in_group = await bot.send_message(telegram.staff_group_id, "x")
    assert in_group.message_id < mine[0]


async def test_reply_quotes_one_message_deep(telegram: Telegram, bot: Bot, nilufar: int, refused: Refused) -> None:
    asked = telegram.speak(nilufar, nilufar, "Savol")
    first = await bot.send_message(nilufar, "Javob", reply_to_message_id=asked.message_id)
    second = await bot.send_message(nilufar, "Yana", reply_to_message_id=first.message_id)
    assert second.reply_to_message is not None
    assert second.reply_to_message.text == "Javob"
    assert second.reply_to_message.reply_to_message is None
    gone = {"message_id": 999_999}
    words = await refused("sendMessage", chat_id=nilufar, text="x", reply_parameters=gone)
    assert words == "400 Bad Request: message to be replied not found"


async def test_reply_may_do_without(call: Call, nilufar: int) -> None:
    reply = {"message_id": 999_999, "allow_sending_without_reply": True}
    sent = await call("sendMessage", chat_id=nilufar, text="x", reply_parameters=reply)
    assert isinstance(sent, dict)
    assert "reply_to_message" not in sent


async def test_edit_without_keyboard_takes_it_away(bot: Bot, telegram: Telegram, call: Call, nilufar: int) -> None:
    await call("sendMessage", chat_id=nilufar, text="x", reply_markup=BUTTON)
    sent = telegram.messages(nilufar)[-1]
    edited = await bot.edit_message_text("y", chat_id=nilufar, message_id=sent.message_id)
    assert not isinstance(edited, bool)
    assert edited.text == "y"
    assert edited.reply_markup is None
    assert edited.edit_date is not None


async def test_edit_that_changes_nothing(refused: Refused, bot: Bot, nilufar: int) -> None:
    sent = await bot.send_message(nilufar, "x")
    words = await refused("editMessageText", chat_id=nilufar, message_id=sent.message_id, text=" x ")
    assert words == NOT_MODIFIED
    words = await refused("editMessageReplyMarkup", chat_id=nilufar, message_id=sent.message_id)
    assert words == NOT_MODIFIED


async def test_what_can_not_be_edited(telegram: Telegram, refused: Refused, bot: Bot, nilufar: int) -> None:
    theirs = telegram.speak(nilufar, nilufar, "x")
    photo = telegram.send_photo(nilufar, nilufar)
    copy = await bot.copy_message(nilufar, nilufar, photo.message_id)
    edit = {"chat_id": nilufar, "text": "y"}
    assert await refused("editMessageText", **edit) == "400 Bad Request: message identifier is not specified"
    words = await refused("editMessageText", **edit, message_id=999_999)
    assert words == "400 Bad Request: message to edit not found"
    words = await refused("editMessageText", **edit, message_id=theirs.message_id)
    assert words == "400 Bad Request: message can't be edited"
    words = await refused("editMessageText", **edit, message_id=copy.message_id)
    assert words == "400 Bad Request: there is no text in the message to edit"


async def test_message_with_reply_keyboard_can_not_be_edited(refused: Refused, call: Call, nilufar: int) -> None:
    keyboard = {"keyboard": [[{"text": "A"}]]}
    sent = await call("sendMessage", chat_id=nilufar, text="x", reply_markup=keyboard)
    assert isinstance(sent, dict)
    words = await refused("editMessageText", chat_id=nilufar, message_id=sent["message_id"], text="y")
    assert words == "400 Bad Request: message can't be edited"


async def test_deletion(telegram: Telegram, clock: Clock, refused: Refused, call: Call, nilufar: int) -> None:
    message = telegram.speak(nilufar, nilufar, "x")
    await call("deleteMessage", chat_id=nilufar, message_id=message.message_id)
    words = await refused("deleteMessage", chat_id=nilufar, message_id=message.message_id)
    assert words == "400 Bad Request: message to delete not found"
    old = telegram.speak(nilufar, nilufar, "x")
    clock.move(timedelta(hours=49))
    words = await refused("deleteMessage", chat_id=nilufar, message_id=old.message_id)
    assert words == "400 Bad Request: message can't be deleted for everyone"


async def test_deleting_others_messages_in_a_group_needs_the_right(
    telegram: Telegram, refused: Refused, staff_group: int, dilshod: int, rustam: int
) -> None:
    message = telegram.speak(dilshod, staff_group, "x")
    telegram.set_bot_rights(rustam, staff_group, {})
    words = await refused("deleteMessage", chat_id=staff_group, message_id=message.message_id)
    assert words == "400 Bad Request: message can't be deleted"


async def test_copies_and_forwards(
    telegram: Telegram, bot: Bot, refused: Refused, nilufar: int, staff_group: int
) -> None:
    album = telegram.send_album(nilufar, nilufar, caption="Mana")
    ids = [message.message_id for message in album]
    copies = await bot.copy_messages(staff_group, nilufar, ids)
    made = [telegram.room(staff_group).messages[copy.message_id] for copy in copies]
    assert [message.caption for message in made] == ["Mana", None]
    assert len({message.media_group_id for message in made}) == 1
    assert made[0].media_group_id != album[0].media_group_id
    forwarded = await bot.forward_message(staff_group, nilufar, ids[0])
    assert forwarded.forward_origin is not None
    assert forwarded.forward_origin.type == "user"
    gone = {"chat_id": staff_group, "from_chat_id": nilufar, "message_id": 999_999}
    assert await refused("copyMessage", **gone) == "400 Bad Request: message to copy not found"
    assert await refused("forwardMessage", **gone) == "400 Bad Request: message to forward not found"


async def test_copy_with_a_new_caption(telegram: Telegram, bot: Bot, nilufar: int, staff_group: int) -> None:
    photo = telegram.send_photo(nilufar, nilufar, caption="old")
    copy = await bot.copy_message(staff_group, nilufar, photo.message_id, caption="<b>new</b>", parse_mode="HTML")
    assert telegram.room(staff_group).messages[copy.message_id].caption == "new"


async def test_reactions(telegram: Telegram, bot: Bot, refused: Refused, nilufar: int) -> None:
    telegram.world.updates.allow(["message", "message_reaction"])
    message = telegram.speak(nilufar, nilufar, "x")
    telegram.take_updates()
    telegram.react(nilufar, nilufar, message.message_id, "👍")
    telegram.react(nilufar, nilufar, message.message_id, None)
    put, taken = [update.message_reaction for update in telegram.take_updates()]
    assert put is not None
    assert taken is not None
    assert (put.old_reaction, taken.new_reaction) == ([], [])
    assert put.new_reaction == taken.old_reaction
    telegram.react(nilufar, nilufar, message.message_id, None)
    assert not telegram.take_updates(), "nothing has changed"
    react = {"chat_id": nilufar, "message_id": message.message_id}
    words = await refused("setMessageReaction", **react, reaction=[{"type": "emoji", "emoji": "🥑"}])
    assert words == "400 Bad Request: REACTION_INVALID"


async def test_a_silenced_bot_writes_and_reacts_nowhere(
    telegram: Telegram, bot: Bot, refused: Refused, staff_group: int, rustam: int, nilufar: int
) -> None:
    said = await bot.send_message(staff_group, "x")
    telegram.silence_bot(rustam, staff_group)
    words = await refused("sendMessage", chat_id=staff_group, text="x")
    assert words == "400 Bad Request: not enough rights to send text messages to the chat"
    thumb = [{"type": "emoji", "emoji": "👍"}]
    words = await refused("setMessageReaction", chat_id=staff_group, message_id=said.message_id, reaction=thumb)
    assert words.startswith("400")
    message = telegram.speak(nilufar, nilufar, "x")
    telegram.block(nilufar)
    words = await refused("setMessageReaction", chat_id=nilufar, message_id=message.message_id, reaction=thumb)
    assert words == "403 Forbidden: bot was blocked by the user"


async def test_pins(telegram: Telegram, bot: Bot, refused: Refused, staff_group: int, rustam: int) -> None:
    sent = await bot.send_message(staff_group, "Diqqat")
    await bot.pin_chat_message(staff_group, sent.message_id)
    assert telegram.room(staff_group).pinned == [sent.message_id]
    (service,) = [update.message for update in telegram.take_updates()]
    assert service is not None
    assert service.pinned_message is not None
    words = await refused("pinChatMessage", chat_id=staff_group, message_id=999_999)
    assert words == "400 Bad Request: message to pin not found"
    telegram.set_bot_rights(rustam, staff_group, {})
    words = await refused("unpinChatMessage", chat_id=staff_group, message_id=sent.message_id)
    assert words == "400 Bad Request: not enough rights to manage pinned messages in the chat"


async def test_albums_hold_two_to_ten(refused: Refused, telegram: Telegram, nilufar: int) -> None:
    photo = telegram.send_photo(nilufar, nilufar).photo
    assert photo is not None
    one = [{"type": "photo", "media": photo[-1].file_id}]
    words = await refused("sendMediaGroup", chat_id=nilufar, media=one)
    assert words == "400 Bad Request: media group must include 2-10 items"
