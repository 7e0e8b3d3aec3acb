"""An echo bot with the session, the event loop and the collector of ours, that polls in one of two ways.

`plain` is aiogram's own polling: each update in a task, and Telegram may forget it before it was handled. `inbox` is
ours: every update is a row before that. The handler is the same.
"""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys

import uvloop
from aiogram import Bot, Dispatcher
from aiogram.types import Message, Update  # noqa: TC002 - aiogram reads the types of a handler

from bot.core.clock import SystemClock
from bot.core.database import open_database
from bot.core.logs import set_up_logs
from bot.core.migrate import upgrade
from bot.delivery.inbox import Entry, Inbox
from bot.telegram.messenger import open_bot
from bot.telegram.polling import Poller
from bot.telegram.receiver import Receiver

_TICK_SECONDS = 1  # as the metronome's


async def echoes(message: Message) -> None:
    await message.answer(message.text or "")


async def plain(bot: Bot, dispatcher: Dispatcher) -> None:
    _settle_down()
    await dispatcher.start_polling(bot, handle_as_tasks=True)


async def inbox(bot: Bot, dispatcher: Dispatcher) -> None:
    database, stop = open_database("sqlite:///inbox.db"), asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await upgrade(database)
    kept = Inbox(database, SystemClock(), bot.id)

    async def feed(update: Update, _: Entry) -> None:
        await dispatcher.feed_update(bot, update)

    receiver = Receiver(bot, feed, kept)
    closing = asyncio.create_task(_close_ended(kept))
    _settle_down()
    await Poller(bot, receiver, ("message",)).run(stop)
    closing.cancel()
    await receiver.finish()
    await database.close()


async def _close_ended(kept: Inbox) -> None:
    while True:
        await asyncio.sleep(_TICK_SECONDS)
        await kept.close_ended()


def _settle_down() -> None:
    """As `bot.app.run` does."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    sys.setswitchinterval(0.0005)


async def main(polling: str) -> None:
    bot, dispatcher = open_bot(os.environ["BOT_TOKEN"], os.environ["TELEGRAM_API"]), Dispatcher()
    dispatcher.message.register(echoes)
    try:
        await {"plain": plain, "inbox": inbox}[polling](bot, dispatcher)
    finally:
        await bot.session.close()


if __name__ == "__main__":
    set_up_logs("warning", as_json=False)
    uvloop.run(main(sys.argv[1]))
