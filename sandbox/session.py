"""A session for aiogram that calls the local Telegram in process: no socket, the same answers and exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import orjson
from aiogram.client.session.base import BaseSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramNetworkError
from aiohttp import ClientConnectorError, ServerDisconnectedError
from aiohttp.client_reqrep import ConnectionKey

from sandbox.faults import ConnectionLost
from sandbox.files import UploadedFile

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from aiogram import Bot
    from aiogram.methods import TelegramMethod
    from aiogram.methods.base import TelegramType
    from aiogram.types import InputFile

    from sandbox.telegram import Telegram


class DirectSession(BaseSession):
    """Give it to `Bot(TOKEN, session=DirectSession(telegram))`."""

    def __init__(self, telegram: Telegram) -> None:
        base = TelegramAPIServer.from_base("http://sandbox")
        super().__init__(api=base, json_loads=orjson.loads, json_dumps=_dumps)
        self._telegram = telegram

    async def close(self) -> None:
        """Nothing is open."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ARG002, ASYNC109 - aiogram's signature
    ) -> TelegramType:
        params, uploads = await self._form(bot, method)
        try:
            answer = await self._telegram.call(bot.token, method.__api_method__, params, uploads)
        except ConnectionLost as lost:
            cause = ServerDisconnectedError() if lost.reached else _cannot_connect()
            words = f"{type(cause).__name__}: {cause}"
            raise TelegramNetworkError(method=method, message=words) from cause
        response = self.check_response(bot, method, answer.status, _dumps(answer.body))
        return cast("TelegramType", response.result)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,  # noqa: ARG002 - aiogram's signature
        timeout: int = 30,  # noqa: ARG002, ASYNC109 - aiogram's signature
        chunk_size: int = 65536,  # noqa: ARG002 - aiogram's signature
        raise_for_status: bool = True,  # noqa: ARG002, FBT001, FBT002 - aiogram's signature
    ) -> AsyncGenerator[bytes, None]:
        path = url.split("/file/bot", 1)[-1].split("/", 1)[-1]
        file = self._telegram.world.files.by_path(path)
        if file is not None:
            yield file.data

    async def _form(
        self, bot: Bot, method: TelegramMethod[TelegramType]
    ) -> tuple[dict[str, object], dict[str, UploadedFile]]:
        """The very form that aiogram's HTTP session would send."""
        attached: dict[str, InputFile] = {}
        params = {
            name: prepared
            for name, value in method.model_dump(warnings=False).items()
            if (prepared := self.prepare_value(value, bot=bot, files=attached))
        }
        uploads = {}
        for key, file in attached.items():
            data = b"".join([chunk async for chunk in file.read(bot)])
            uploads[key] = UploadedFile(file.filename or key, data)
        return params, uploads


def _cannot_connect() -> ClientConnectorError:
    nowhere = ConnectionKey("sandbox", 80, False, True, None, None, None, None)  # noqa: FBT003 - aiohttp's own tuple
    return ClientConnectorError(nowhere, ConnectionRefusedError("connection refused"))


def _dumps(value: object) -> str:
    return orjson.dumps(value).decode()
