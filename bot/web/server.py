"""A small aiohttp server: `/health` (the process lives), `/ready` (it can do its work), and the webhook, if used."""

from __future__ import annotations

from contextlib import asynccontextmanager
from hmac import compare_digest
from typing import TYPE_CHECKING

import orjson
from aiohttp import web

from bot.core.errors import OperatorError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.core.database import Database
    from bot.telegram.receiver import Receiver

WEBHOOK_PATH = "/telegram"
_BUSY_SECONDS = 5
_DATABASE: web.AppKey[Database] = web.AppKey("database")


def application(database: Database) -> web.Application:
    app = web.Application()
    app[_DATABASE] = database
    app.router.add_get("/health", _health)
    app.router.add_get("/ready", _ready)
    return app


def add_webhook(app: web.Application, receiver: Receiver, secret: str) -> None:
    """Answer Telegram only after an update is handled: what a crash interrupts is sent again."""

    async def take(request: web.Request) -> web.Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not compare_digest(given.encode(), secret.encode()):
            return web.Response(status=401)
        if await receiver.take_one(orjson.loads(await request.read())):
            return web.Response()
        return web.Response(status=503, headers={"Retry-After": str(_BUSY_SECONDS)})

    app.router.add_post(WEBHOOK_PATH, take)


@asynccontextmanager
async def serving(app: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """Serve until the end of the block; gives the port, which the system chooses for port 0.

    Raises `OperatorError` when that address cannot be opened.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise OperatorError(f"WEB_PORT: {host}:{port} cannot be opened: {error.strerror}") from None
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def _health(request: web.Request) -> web.Response:  # noqa: ARG001 - aiohttp passes it
    return web.json_response({"status": "alive"})


async def _ready(request: web.Request) -> web.Response:
    """200 once the database answers; 503 with the reason's type while it does not."""
    try:
        await request.app[_DATABASE].ping()
    except Exception as error:  # noqa: BLE001 - whatever it is, the answer is "not ready"
        return web.json_response({"status": "not ready", "reason": type(error).__name__}, status=503)
    return web.json_response({"status": "ready"})
