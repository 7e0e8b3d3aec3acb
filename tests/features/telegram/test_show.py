"""What happens under a pressed button: against a Telegram that takes its time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from aiogram.types import CallbackQuery
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.telegram.messenger import open_bot
from bot.telegram.show import drop_buttons, show
from sandbox import TOKEN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

_ANNA = {"id": 1, "is_bot": False, "first_name": "Anna"}
_KEYBOARD = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}
_SCREEN = {
    "message_id": 2,
    "date": 1,
    "chat": {"id": 1, "type": "private"},
    "text": "?",
    "reply_markup": _KEYBOARD,
}
_PRESS = {"id": "3", "from": _ANNA, "chat_instance": "4", "data": "yes", "message": _SCREEN}
_PATIENCE = 10


@pytest.mark.parametrize(
    ("act", "change"),
    [(lambda press: show(press, "!"), "editMessageText"), (drop_buttons, "editMessageReplyMarkup")],
)
async def test_screen_changes_while_the_spinner_still_ends(
    act: Callable[[CallbackQuery], Awaitable[None]], change: str
) -> None:
    is_changed = asyncio.Event()
    ended = []

    async def answer(request: web.Request) -> web.Response:
        method = request.match_info["method"]
        if method == "answerCallbackQuery":
            await is_changed.wait()
        ended.append(method)
        is_changed.set()
        return web.json_response({"ok": True, "result": True if method == "answerCallbackQuery" else _SCREEN})

    async with _telegram(answer) as server, open_bot(TOKEN, str(server.make_url(""))) as bot:
        press = CallbackQuery.model_validate(_PRESS, context={"bot": bot})
        await asyncio.wait_for(act(press), _PATIENCE)

    assert ended == [change, "answerCallbackQuery"]


async def test_screen_too_old_to_change_comes_anew() -> None:
    asked = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request.match_info["method"])
        if asked[-1] == "editMessageText":
            refusal = {"ok": False, "error_code": 400, "description": "Bad Request: message can't be edited"}
            return web.json_response(refusal, status=400)
        return web.json_response({"ok": True, "result": True if asked[-1] == "answerCallbackQuery" else _SCREEN})

    async with _telegram(answer) as server, open_bot(TOKEN, str(server.make_url(""))) as bot:
        await show(CallbackQuery.model_validate(_PRESS, context={"bot": bot}), "!")

    assert sorted(asked) == ["answerCallbackQuery", "editMessageText", "sendMessage"]


def _telegram(answer: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> TestServer:
    app = web.Application()
    app.router.add_post("/{token}/{method}", answer)
    return TestServer(app)
