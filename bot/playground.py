"""`suhbat sandbox`: a local Telegram, a sample shop and the bot in one process, under one clock that can be moved.

The local Telegram forgets everything at the end, and at the page's "reset"; so the shop begins anew with it.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from pydantic import SecretStr

from bot.app import build, run
from bot.core.errors import OperatorError
from bot.core.logs import set_up_logs
from bot.sample.fill import fill
from bot.settings import GivenSettings
from sandbox import TOKEN, Telegram
from sandbox.server import serve

if TYPE_CHECKING:
    from collections.abc import Callable

_STAFF = ("Dilshod", "Марина")


async def play(stop: asyncio.Event, *, port: int, say: Callable[[str], None]) -> None:
    """Run all three until `stop` is set. `say` gets the line for the person at the terminal."""
    set_up_logs("warning", as_json=False)
    telegram = Telegram(local=True)
    async with AsyncExitStack() as stack:
        try:
            address = await stack.enter_async_context(serve(telegram, port))
        except OSError as error:
            raise OperatorError(f"--port: {port} cannot be opened: {error.strerror}. Choose another, or 0") from None
        while not stop.is_set():
            await _one_life(telegram, address, stop, lambda: say(f"Open {address} in a browser. Stop with Ctrl-C."))


async def _one_life(telegram: Telegram, address: str, stop: asyncio.Event, ready: Callable[[], None]) -> None:
    """The bot with a fresh shop, until it is all over or the page is reset."""
    over = asyncio.Event()
    telegram.world.listeners.append(lambda event: over.set() if event["type"] == "reset" else None)
    stopping = asyncio.create_task(_pass_on(stop, over), name="stop")
    with TemporaryDirectory(prefix="suhbat-") as folder:
        settings = GivenSettings(
            bot_token=SecretStr(TOKEN),
            database_url=SecretStr(f"sqlite:///{Path(folder) / 'sandbox.db'}"),
            telegram_api=address,
            web_port=0,
        )
        async with build(settings, clock=telegram.clock) as app:
            staff = {telegram.named(name).id: name for name in _STAFF}
            await fill(app.services, group=telegram.staff_group_id, owner=telegram.named("Rustam").id, staff=staff)
            ready()
            await run(app, over)
    stopping.cancel()


async def _pass_on(stop: asyncio.Event, over: asyncio.Event) -> None:
    await stop.wait()
    over.set()
