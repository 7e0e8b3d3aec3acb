"""Long polling. Updates of different chats are handled side by side, those of one chat in order (`ChatOrder`).

At the end the poller asks for nothing more, and what is in hand is finished.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import structlog
from aiogram.exceptions import TelegramAPIError, TelegramConflictError, TelegramUnauthorizedError

from bot.core.errors import OperatorError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram import Bot, Dispatcher
    from aiogram.types import Update

log = structlog.get_logger()

_WAIT_SECONDS = 30
_MOST_IN_HAND = 500
_BACKOFF_SECONDS = (1, 2, 5, 10, 30)


class Poller:
    def __init__(self, bot: Bot, dispatcher: Dispatcher, allowed_updates: Sequence[str]) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._allowed = list(allowed_updates)
        self._offset: int | None = None
        self._in_hand: set[asyncio.Task[None]] = set()

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
            if self._in_hand:
                await asyncio.wait(self._in_hand)
            log.info("polling stopped", action="polling_stopped")

    async def _ask(self, stop: asyncio.Event) -> Sequence[Update]:
        failures = 0
        while True:
            try:
                return await self._bot.get_updates(
                    offset=self._offset,
                    timeout=_WAIT_SECONDS,
                    allowed_updates=self._allowed,
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

    async def _take(self, updates: Sequence[Update]) -> None:
        for update in updates:
            self._offset = update.update_id + 1
            task = asyncio.create_task(self._handle(update), name=f"update-{update.update_id}")
            self._in_hand.add(task)
            task.add_done_callback(self._in_hand.discard)
        while len(self._in_hand) > _MOST_IN_HAND:
            await asyncio.wait(self._in_hand, return_when=asyncio.FIRST_COMPLETED)

    async def _handle(self, update: Update) -> None:
        try:
            await self._dispatcher.feed_update(self._bot, update)
        except Exception:
            log.exception("update failed", action="update_failed", update=update.update_id)


async def _sleep_until(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
