"""Long polling: ask Telegram for updates, have them kept, and only then, with the next question, confirm them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import structlog
from aiogram.exceptions import TelegramAPIError, TelegramConflictError, TelegramUnauthorizedError
from aiogram.methods import TelegramMethod

from bot.core.errors import OperatorError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram import Bot

    from bot.telegram.receiver import Receiver

log = structlog.get_logger()

_WAIT_SECONDS = 30
_BACKOFF_SECONDS = (1, 2, 5, 10, 30)

RawUpdate = dict[str, Any]


class GetRawUpdates(TelegramMethod[list[RawUpdate]]):
    """getUpdates, its answer as Telegram wrote it: one that we cannot read must not hide the others."""

    __returning__ = list[RawUpdate]
    __api_method__ = "getUpdates"

    offset: int | None
    timeout: int
    allowed_updates: list[str]


class Poller:
    def __init__(self, bot: Bot, receiver: Receiver, allowed_updates: Sequence[str]) -> None:
        self._bot = bot
        self._receiver = receiver
        self._allowed = list(allowed_updates)
        self._offset: int | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop` is set. Raises `OperatorError` for a token that Telegram does not know."""
        stopping = asyncio.create_task(stop.wait(), name="stop")
        log.info("polling started", action="polling_started")
        try:
            while not stop.is_set():
                asking = asyncio.create_task(self._ask(stop), name="getUpdates")
                await asyncio.wait({asking, stopping}, return_when=asyncio.FIRST_COMPLETED)
                if not asking.done():
                    asking.cancel()
                    break
                await self._take(asking.result())
        finally:
            stopping.cancel()
            log.info("polling stopped", action="polling_stopped")

    async def _ask(self, stop: asyncio.Event) -> Sequence[RawUpdate]:
        failures = 0
        while True:
            try:
                return await self._bot(
                    GetRawUpdates(offset=self._offset, timeout=_WAIT_SECONDS, allowed_updates=self._allowed),
                    request_timeout=_WAIT_SECONDS + 15,
                )
            except TelegramUnauthorizedError:
                raise OperatorError(
                    "BOT_TOKEN: Telegram does not know this token. Copy it anew from @BotFather"
                ) from None
            except TelegramAPIError as error:
                if isinstance(error, TelegramConflictError):
                    log.warning("another process polls with this token", action="polling_conflict")
                else:
                    log.warning("polling failed", action="polling_failed", error=type(error).__name__)
                pause = _BACKOFF_SECONDS[min(failures, len(_BACKOFF_SECONDS) - 1)]
                failures += 1
                await _sleep_until(stop, pause)

    async def _take(self, updates: Sequence[RawUpdate]) -> None:
        if updates:
            await self._receiver.take(updates)
            self._offset = updates[-1]["update_id"] + 1


async def _sleep_until(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
