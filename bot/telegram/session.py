"""Requests to Telegram as JSON: a fifth cheaper than the forms that aiogram writes. Only files still need a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

import orjson
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramNetworkError
from aiohttp import ClientError, ClientTimeout

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.methods import TelegramMethod

T = TypeVar("T")

_HEADERS = {"Content-Type": "application/json"}


class JsonSession(AiohttpSession):
    def __init__(self, **options: Any) -> None:
        super().__init__(json_loads=orjson.loads, json_dumps=lambda value: orjson.dumps(value).decode(), **options)

    async def make_request(self, bot: Bot, method: TelegramMethod[T], timeout: int | None = None) -> T:  # noqa: ASYNC109 - aiogram's name
        files: dict[str, Any] = {}
        values = self.prepare_value(method.model_dump(warnings=False, exclude_none=True), bot, files, _dumps_json=False)
        if files:
            return await super().make_request(bot, method, timeout)
        session = await self.create_session()
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        wait = ClientTimeout(total=self.timeout if timeout is None else timeout)
        try:
            async with session.post(url, data=orjson.dumps(values), headers=_HEADERS, timeout=wait) as answer:
                content = await answer.text()
        except TimeoutError as error:
            raise TelegramNetworkError(method, "Request timeout error") from error
        except ClientError as error:
            raise TelegramNetworkError(method, f"{type(error).__name__}: {error}") from error
        return cast("T", self.check_response(bot, method, answer.status, content).result)
