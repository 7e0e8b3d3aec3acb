"""The local Telegram over HTTP, on this machine only: the Bot API, files, webhooks, the control API and the page."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from http import HTTPStatus
from importlib.resources import files
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import orjson
from aiohttp import ClientSession, web

from sandbox.control import Control
from sandbox.faults import ConnectionLost
from sandbox.files import MAX_UPLOAD, UploadedFile
from sandbox.live import Live
from sandbox.refusals import Refusal
from sandbox.telegram import check_token
from sandbox.webhooks import WebhookDelivery

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from sandbox.telegram import Telegram

LOOPBACK = "127.0.0.1"
_LONGEST_BODY = MAX_UPLOAD + 1024 * 1024
_PAGE = {"index.html": "text/html", "style.css": "text/css"}


@asynccontextmanager
async def serve(telegram: Telegram, port: int = 8081) -> AsyncIterator[str]:
    """Listen on the loopback (port 0 is any free one) and give the base address. Stops waiting polls and streams."""
    runner = web.AppRunner(create_app(telegram), access_log=None, shutdown_timeout=2)
    await runner.setup()
    try:
        await web.TCPSite(runner, LOOPBACK, port).start()
        yield f"http://{LOOPBACK}:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def create_app(telegram: Telegram) -> web.Application:
    app = web.Application(middlewares=[_only_own_pages], client_max_size=_LONGEST_BODY)
    live = Live(telegram)
    api = BotApi(telegram)
    app.add_routes(
        [
            web.route("*", "/bot{token}/{method}", api.method),
            web.get("/file/bot{token}/{path:.+}", api.file),
            *Control(telegram, live).routes(),
            web.get("/", _page),
            web.get("/page/{name}", _page),
        ]
    )

    async def deliver_webhooks(_app: web.Application) -> AsyncIterator[None]:
        async with ClientSession() as http:
            delivery = asyncio.create_task(WebhookDelivery(telegram, http).run(), name="webhooks")
            yield
            delivery.cancel()
            await asyncio.gather(delivery, return_exceptions=True)

    async def let_go(_app: web.Application) -> None:
        telegram.world.updates.end_poll(None)
        live.close()

    app.cleanup_ctx.append(deliver_webhooks)
    app.on_shutdown.append(let_go)
    return app


class BotApi:
    """What a bot talks to."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def method(self, request: web.Request) -> web.StreamResponse:
        try:
            params, uploads = await _read(request)
        except web.HTTPRequestEntityTooLarge:
            return _refuse(Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Request Entity Too Large"))
        except ValueError:
            return _refuse(Refusal(HTTPStatus.BAD_REQUEST, "Bad Request: can't parse JSON object"))
        token, name = request.match_info["token"], request.match_info["method"]
        try:
            answer = await self._telegram.call(token, name, params, uploads)
        except ConnectionLost:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()
        return web.Response(
            body=orjson.dumps(answer.body),
            status=answer.status,
            headers=answer.headers,
            content_type="application/json",
        )

    async def file(self, request: web.Request) -> web.Response:
        try:
            check_token(request.match_info["token"])
        except Refusal as refusal:
            return _refuse(refusal)
        file = self._telegram.world.files.by_path(request.match_info["path"])
        if file is None:
            return _refuse(Refusal(HTTPStatus.NOT_FOUND, "Not Found"))
        return web.Response(body=file.data, content_type="application/octet-stream")


async def _read(request: web.Request) -> tuple[dict[str, object], dict[str, UploadedFile]]:
    """Parameters from the query and from a JSON, urlencoded or multipart body. Raises `ValueError` on broken JSON."""
    params: dict[str, object] = dict(request.query)
    uploads: dict[str, UploadedFile] = {}
    if request.content_type == "application/json" and (raw := await request.read()):
        body = orjson.loads(raw)
        if not isinstance(body, dict):
            raise ValueError("an object is expected")
        return params | body, uploads
    for name, part in (await request.post()).items():
        if isinstance(part, web.FileField):
            uploads[name] = UploadedFile(part.filename, part.file.read(), part.content_type)
        elif isinstance(part, str):
            params[name] = part
    return params, uploads


def _refuse(refusal: Refusal) -> web.Response:
    body = {"ok": False, "error_code": int(refusal.status), "description": refusal.description}
    return web.Response(body=orjson.dumps(body), status=refusal.status, content_type="application/json")


async def _page(request: web.Request) -> web.Response:
    """The static page. `no-cache` because its files change with the sandbox and have no versions in their names."""
    name = request.match_info.get("name", "index.html")
    file = files("sandbox").joinpath("page", name)
    kind = _PAGE.get(name, "text/javascript")
    if (name not in _PAGE and not name.endswith(".js")) or not file.is_file():
        raise web.HTTPNotFound
    return web.Response(
        body=file.read_bytes(), content_type=kind, charset="utf-8", headers={"Cache-Control": "no-cache"}
    )


@web.middleware
async def _only_own_pages(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Other sites open in the same browser have no business here."""
    origin = request.headers.get("Origin")
    named_here = urlsplit(f"//{request.host}").hostname in {LOOPBACK, "localhost", "::1"}
    if not named_here or (origin and urlsplit(origin).netloc != request.host):
        raise web.HTTPForbidden
    return await handler(request)
