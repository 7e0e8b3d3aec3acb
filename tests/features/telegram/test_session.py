"""Requests as JSON: what reaches Telegram, and what comes back, is what aiogram's own session sends and reads."""

from __future__ import annotations

import gc
import weakref
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramServerError,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    BanChatMember,
    CopyMessages,
    EditMessageText,
    GetMe,
    Response,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.telegram.messenger import open_bot
from bot.telegram.session import as_json
from sandbox import TOKEN, Clock, Telegram
from sandbox.files import sample_picture
from sandbox.server import serve

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram import Bot

_INLINE = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="yes:1")]])
_MENU = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Телефон", request_contact=True)]], resize_keyboard=True)
_METHODS: tuple[TelegramMethod[Any], ...] = (
    SendMessage(chat_id=1, text="<b>salom</b>"),
    SendMessage(chat_id=1, text="", reply_markup=_INLINE, disable_notification=False),
    SendMessage(chat_id="@shop", text="՞", reply_markup=_MENU, parse_mode=None),
    SendMessage(chat_id=1, text="a", reply_parameters=ReplyParameters(message_id=2)),
    SendMessage(chat_id=1, text="a", link_preview_options=LinkPreviewOptions(url="https://example.org")),
    SendMessage.model_validate({"chat_id": 1, "text": "a", "newer_than_aiogram": [1, {"x": 2}]}),
    EditMessageText(chat_id=1, message_id=2, text="a", reply_markup=InlineKeyboardMarkup(inline_keyboard=[])),
    AnswerCallbackQuery(callback_query_id="1"),
    CopyMessages(chat_id=1, from_chat_id=-2, message_ids=[3, 4]),
    SendMediaGroup(chat_id=1, media=[InputMediaPhoto(media="file-id", caption="c"), InputMediaPhoto(media="other")]),
    SetMyCommands(commands=[BotCommand(command="a", description="b")], scope=BotCommandScopeChat(chat_id=1)),
    GetMe(),
)


@pytest.mark.parametrize("method", _METHODS, ids=lambda method: type(method).__name__)
async def test_json_says_what_aiogram_would_say(method: TelegramMethod[Any]) -> None:
    bot = open_bot(TOKEN)
    fields = method.model_dump(warnings=False)
    theirs = bot.session.prepare_value(fields, bot, {}, _dumps_json=False)

    assert orjson.loads(as_json(method, bot.default)) == theirs


@pytest.mark.parametrize(
    "method",
    [
        SendPhoto(chat_id=1, photo=BufferedInputFile(b"", "photo.jpg")),
        SendMediaGroup(chat_id=1, media=[InputMediaPhoto(media=BufferedInputFile(b"", "photo.jpg"))]),
        BanChatMember(chat_id=1, user_id=2, until_date=datetime(2026, 11, 22, tzinfo=UTC)),
    ],
    ids=lambda method: type(method).__name__,
)
async def test_files_and_moments_are_left_to_forms(method: TelegramMethod[Any]) -> None:
    with pytest.raises(TypeError):
        as_json(method, open_bot(TOKEN).default)


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(Clock())


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    async with serve(telegram, 0) as base, open_bot(TOKEN, base) as bot:
        yield bot


async def test_what_comes_back_can_be_answered(bot: Bot, telegram: Telegram) -> None:
    person = telegram.named("Nilufar").id
    telegram.start(person)

    sent = await bot.send_message(person, "<b>salom</b>", reply_markup=_INLINE)
    await sent.edit_text("xayr")
    photo = await bot.send_photo(person, BufferedInputFile(sample_picture(), "photo.jpg"), caption="rasm")

    assert telegram.messages(person)[-2].text == "xayr"
    assert (photo.chat.id, photo.message_id) == (person, sent.message_id + 1)
    assert photo.photo


async def test_our_own_words_do_not_come_back(bot: Bot, telegram: Telegram) -> None:
    person = telegram.named("Nilufar").id
    telegram.start(person)

    sent = await bot.send_message(person, "<b>salom</b>", reply_markup=_INLINE)
    photo = await bot.send_photo(person, BufferedInputFile(sample_picture(), "photo.jpg"), caption="<b>rasm</b>")

    assert telegram.messages(person)[-2].text == "salom"
    assert (sent.text, sent.entities, sent.reply_markup, sent.from_user) == (None, None, None, None)
    assert (photo.caption, photo.caption_entities) == (None, None)


async def test_what_an_answer_is_read_by_outlives_a_garbage_collection(bot: Bot) -> None:
    await bot.get_my_commands()
    model = weakref.ref(Response[list[BotCommand]])

    gc.collect()

    assert model() is not None


async def test_refusal_is_raised(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(1, "x")


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (200, b"<html>", ClientDecodeError),
        (200, b'{"ok":true,"result":{"message_id":1}}', ClientDecodeError),
        (200, b'{"ok":false,"error_code":400,"description":"Bad Request: odd"}', TelegramAPIError),
        (400, b'{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}', TelegramBadRequest),
        (502, b'{"ok":false,"error_code":502,"description":"Bad Gateway"}', TelegramServerError),
        (502, "<html>Ошибка".encode("cp1251"), ClientDecodeError),
    ],
)
async def test_odd_answer_is_an_error_of_aiogram(status: int, body: bytes, error: type[Exception]) -> None:
    async with _answering(status, body) as base, open_bot(TOKEN, base) as bot:
        with pytest.raises(error):
            await bot.send_message(1, "x")


async def test_nobody_there_is_a_network_error() -> None:
    async with _answering(200, b"") as base:
        pass
    async with open_bot(TOKEN, base) as bot:
        with pytest.raises(TelegramNetworkError):
            await bot.send_message(1, "x")


@asynccontextmanager
async def _answering(status: int, body: bytes) -> AsyncIterator[str]:
    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, body=body)

    app = web.Application()
    app.router.add_post("/{path:.*}", answer)
    async with TestServer(app) as server:
        yield str(server.make_url("")).rstrip("/")
