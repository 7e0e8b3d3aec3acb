"""From an update, as Telegram wrote it, to its handler: kept before anything is done with it, each chat in order.

Chats are handled side by side. What breaks before it had any effect is tried again; what breaks three times is given
up, and staff hear of it.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import structlog
from aiogram.types import Update
from pydantic import ValidationError

from bot.delivery.inbox import ClosedByAnother
from bot.telegram.filters import chat_of
from bot.telegram.routing import event_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence

    from aiogram import Bot

    from bot.delivery.inbox import Entry, Inbox

log = structlog.get_logger()

_MOST_IN_HAND = 500


class Receiver:
    """Takes updates in, by whichever way they come."""

    def __init__(self, bot: Bot, feed: Callable[[Update, Entry], Awaitable[None]], inbox: Inbox) -> None:
        self._bot = bot
        self._feed = feed
        self._inbox = inbox
        self._order = ChatOrder()
        self._in_hand: dict[int, asyncio.Task[None]] = {}

    async def take(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Keep a batch and begin with what is new of it. When this returns, Telegram may forget the batch."""
        for entry in await self._inbox.take_in(updates):
            self._begin(entry)
        while len(self._in_hand) > _MOST_IN_HAND:
            await asyncio.wait(self._in_hand.values(), return_when=asyncio.FIRST_COMPLETED)

    async def take_one(self, update: Mapping[str, Any]) -> bool:
        """Keep an update and handle it to its end. False: somebody else is at it, so it has to be asked for again."""
        for entry in await self._inbox.take_in([update]):
            await self._begin(entry)
            return True
        return not await self._inbox.is_open(update["update_id"])

    async def take_up_again(self, *, by_anybody: bool = False) -> None:
        """Handle what a dead process left, see `Inbox.left_open`. At the start, and a tick.

        What was begun again before may be what killed the process: it is handled alone, so that no other is suspected.
        """
        while entries := await self._inbox.left_open(self._in_hand, by_anybody=by_anybody):
            log.info("updates taken up again", action="updates_replayed", count=len(entries))
            for suspect in (entry for entry in entries if entry.tries):
                await self._begin_again([suspect])
            await self._begin_again([entry for entry in entries if not entry.tries])
            await self._inbox.close_ended()

    async def finish(self) -> None:
        """Wait until nothing is in hand."""
        while self._in_hand:
            await asyncio.wait(self._in_hand.values())
        await self._inbox.close_ended()

    async def _begin_again(self, entries: Sequence[Entry]) -> None:
        if entries:
            await self._inbox.begin_again(entries)
            await asyncio.wait([self._begin(entry) for entry in entries])

    def _begin(self, entry: Entry) -> asyncio.Task[None]:
        task = asyncio.create_task(self._handle(entry), name=f"update-{entry.update_id}")
        self._in_hand[entry.update_id] = task
        task.add_done_callback(lambda _: self._in_hand.pop(entry.update_id))
        return task

    async def _handle(self, entry: Entry) -> None:
        try:
            update = Update.model_validate(entry.update, context={"bot": self._bot})
        except ValidationError:
            log.exception("update unreadable", action="update_unreadable", update=entry.update_id)
            await self._inbox.give_up(entry)
            return
        async with self._order.turn(_chat(update)):
            while not await self._is_handled(entry, update):
                entry.tries += 1

    async def _is_handled(self, entry: Entry, update: Update) -> bool:
        try:
            await self._feed(update, entry)
        except ClosedByAnother:
            log.warning("update was handled by another", action="update_lost_to_another", update=entry.update_id)
        except Exception:
            log.exception("update failed", action="update_failed", update=entry.update_id, tries=entry.tries)
            if not entry.is_last_try:
                return False
            if not entry.is_settled:
                await self._inbox.give_up(entry)
        else:
            self._inbox.end(entry)
        return True


class ChatOrder:
    """One update of a chat at a time, first come first served. A chat without updates is not remembered."""

    def __init__(self) -> None:
        self._locks: dict[int, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def turn(self, chat: int) -> AsyncIterator[None]:
        lock, waiting = self._locks.get(chat, (None, 0))
        lock = lock or asyncio.Lock()
        self._locks[chat] = lock, waiting + 1
        try:
            async with lock:
                yield
        finally:
            _, waiting = self._locks[chat]
            if waiting == 1:
                del self._locks[chat]
            else:
                self._locks[chat] = lock, waiting - 1


def _chat(update: Update) -> int:
    """The chat in which the update happened; 0 for those in none, or of a kind that we don't react to."""
    found = event_of(update)
    chat = chat_of(found[1]) if found else None
    return chat.id if chat else 0
