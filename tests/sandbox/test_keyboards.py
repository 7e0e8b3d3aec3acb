"""Keyboards and pressed buttons."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from hypothesis import given
from hypothesis import strategies as st

from sandbox.keyboards import read_markup
from sandbox.refusals import CannotActError, Refusal

if TYPE_CHECKING:
    from aiogram import Bot

    from sandbox import Clock, Telegram

Refused = Callable[..., Awaitable[str]]

TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"


def _inline(**button: object) -> dict[str, object]:
    return {"inline_keyboard": [[{"text": "A", **button}]]}


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (_inline(callback_data="x" * 65), "BUTTON_DATA_INVALID"),
        (_inline(callback_data="ё" * 33), "BUTTON_DATA_INVALID"),
        (_inline(callback_data=""), "BUTTON_DATA_INVALID"),
        (_inline(), "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        (
            {"inline_keyboard": [[{"callback_data": "a"}]]},
            'can\'t parse inline keyboard button: Field "text" must be of type String',
        ),
        ({"inline_keyboard": [[_inline(callback_data="a")] * 101]}, "can't parse inline keyboard button:"),
        ({"inline_keyboard": [[{"text": "A", "callback_data": "a"}]] * 101}, "reply markup is too long"),
        ({"inline_keyboard": {"text": "A"}}, 'field "inline_keyboard" must be of type Array'),
        ({"inline_keyboard": [{"text": "A"}]}, 'field "inline_keyboard" must be an Array of Arrays'),
        (_inline(url="not a link"), "inline keyboard button URL 'not a link' is invalid: Wrong HTTP URL"),
        ("{", "can't parse reply keyboard markup JSON object"),
        ([], "object expected as reply markup"),
    ],
)
async def test_broken_keyboards_are_refused(refused: Refused, nilufar: int, markup: object, words: str) -> None:
    answer = await refused("sendMessage", chat_id=nilufar, text="x", reply_markup=markup)
    assert answer.startswith(f"400 Bad Request: {words}")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=70))
def test_callback_data_is_measured_in_bytes(data: str) -> None:
    if len(data.encode()) <= 64:
        assert read_markup(_inline(callback_data=data)) is not None
        return
    with pytest.raises(Refusal, match="BUTTON_DATA_INVALID"):
        read_markup(_inline(callback_data=data))


async def test_reply_keyboard_is_shown_but_not_returned(telegram: Telegram, bot: Bot, nilufar: int) -> None:
    keyboard = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Savol")]])
    sent = await bot.send_message(nilufar, "x", reply_markup=keyboard)
    assert sent.reply_markup is None
    assert telegram.room(nilufar).keyboard == keyboard
    assert telegram.tap_reply_button(nilufar, nilufar, "Savol").text == "Savol"
    await bot.send_message(nilufar, "x", reply_markup=ReplyKeyboardRemove())
    with pytest.raises(CannotActError):
        telegram.tap_reply_button(nilufar, nilufar, "Savol")


async def test_edit_wants_an_inline_keyboard(refused: Refused, bot: Bot, nilufar: int) -> None:
    sent = await bot.send_message(nilufar, "x")
    markup = {"keyboard": [[{"text": "A"}]]}
    words = await refused("editMessageText", chat_id=nilufar, message_id=sent.message_id, text="y", reply_markup=markup)
    assert words == "400 Bad Request: inline keyboard expected"


async def _press(telegram: Telegram, bot: Bot, user: int) -> str:
    button = InlineKeyboardButton(text="Ha", callback_data="yes")
    sent = await bot.send_message(user, "x", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]))
    return telegram.press(user, user, sent.message_id, "Ha")


async def test_press_is_answered_once(telegram: Telegram, bot: Bot, nilufar: int, refused: Refused) -> None:
    query = await _press(telegram, bot, nilufar)
    (update,) = telegram.take_updates()
    assert update.callback_query is not None
    assert (update.callback_query.id, update.callback_query.data) == (query, "yes")
    assert await bot.answer_callback_query(query, "Rahmat")
    assert await refused("answerCallbackQuery", callback_query_id=query) == TOO_OLD


async def test_late_answer_is_refused(
    telegram: Telegram, clock: Clock, bot: Bot, nilufar: int, refused: Refused
) -> None:
    query = await _press(telegram, bot, nilufar)
    clock.move(timedelta(minutes=2))
    assert await refused("answerCallbackQuery", callback_query_id=query) == TOO_OLD
    assert await refused("answerCallbackQuery", callback_query_id="0") == TOO_OLD


async def test_answer_is_short(telegram: Telegram, bot: Bot, nilufar: int, refused: Refused) -> None:
    query = await _press(telegram, bot, nilufar)
    words = await refused("answerCallbackQuery", callback_query_id=query, text="x" * 201)
    assert words == "400 Bad Request: MESSAGE_TOO_LONG"
    assert await bot.answer_callback_query(query, "x" * 200)


async def test_only_a_button_that_is_there_can_be_pressed(telegram: Telegram, bot: Bot, nilufar: int) -> None:
    sent = await bot.send_message(nilufar, "x")
    with pytest.raises(CannotActError, match="there is no such button"):
        telegram.press(nilufar, nilufar, sent.message_id, "Ha")


async def test_contact_button_shares_ones_own_card(telegram: Telegram, bot: Bot, nilufar: int) -> None:
    keyboard = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Raqam", request_contact=True)]])
    await bot.send_message(nilufar, "x", reply_markup=keyboard)
    message = telegram.tap_reply_button(nilufar, nilufar, "Raqam")
    assert message.contact is not None
    assert message.contact.user_id == nilufar
    assert message.contact.phone_number == "+998901234567"


def test_forwarded_card_may_be_anybodys(telegram: Telegram, nilufar: int, dilshod: int) -> None:
    others = telegram.share_contact(nilufar, nilufar, of=dilshod).contact
    unknown = telegram.share_contact(nilufar, nilufar, of=dilshod, known=False).contact
    assert others is not None
    assert others.user_id == dilshod
    assert unknown is not None
    assert unknown.user_id is None
