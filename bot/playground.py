"""`suhbat sandbox`: a local Telegram, a sample shop and the bot in one process, under one clock that can be moved."""

from __future__ import annotations

from contextlib import AsyncExitStack
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
    import asyncio
    from collections.abc import Callable
    from pathlib import Path


async def play(stop: asyncio.Event, *, port: int, data: Path, say: Callable[[str], None]) -> None:
    """Run all three until `stop` is set. `say` gets the lines for the person at the terminal."""
    set_up_logs("warning", as_json=False)
    async with AsyncExitStack() as stack:
        telegram = Telegram(local=True)
        try:
            address = await stack.enter_async_context(serve(telegram, port))
        except OSError as error:
            raise OperatorError(f"--port: {port} cannot be opened: {error.strerror}. Choose another, or 0") from None
        settings = GivenSettings(
            bot_token=SecretStr(TOKEN),
            database_url=SecretStr(f"sqlite:///{data}"),
            telegram_api=address,
            web_port=0,
        )
        app = await stack.enter_async_context(build(settings, clock=telegram.clock))
        staff = {telegram.named(name).id: name for name in ("Dilshod", "Марина")}
        await fill(app.services, group=telegram.staff_group_id, owner=telegram.named("Rustam").id, staff=staff)
        say(f"Open {address} in a browser. Stop with Ctrl-C.")
        await run(app, stop)
