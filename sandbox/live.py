"""The page's stream: server-sent events. It begins with the whole state, so a page that comes back lost nothing."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import orjson
from aiohttp import web

from sandbox.views import snapshot

if TYPE_CHECKING:
    from sandbox.state import Event
    from sandbox.telegram import Telegram

_BACKLOG = 2_000  # events; a page that falls so far behind is sent away and comes back for the whole state
_HEARTBEAT = 15  # seconds


class Live:
    """All open pages."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._pages: set[asyncio.Queue[Event | None]] = set()

    def tell(self, event: Event) -> None:
        for page in self._pages:
            if page.full():
                page.get_nowait()
                page.put_nowait(None)
            else:
                page.put_nowait(event)

    def close(self) -> None:
        for page in self._pages:
            if page.full():
                page.get_nowait()
            page.put_nowait(None)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        page: asyncio.Queue[Event | None] = asyncio.Queue(_BACKLOG)
        if not self._pages:
            self._telegram.world.listeners.append(self.tell)
        self._pages.add(page)
        try:
            await _send(response, {"type": "state", "state": snapshot(self._telegram.world)})
            await _pump(page, response)
        except ConnectionError:
            pass  # the page was closed
        finally:
            self._pages.discard(page)
            if not self._pages:
                self._telegram.world.listeners.remove(self.tell)
        return response


async def _pump(page: asyncio.Queue[Event | None], response: web.StreamResponse) -> None:
    while True:
        try:
            event = await asyncio.wait_for(page.get(), _HEARTBEAT)
        except TimeoutError:
            await response.write(b": still here\n\n")
            continue
        if event is None:
            return
        await _send(response, event)


async def _send(response: web.StreamResponse, event: Event) -> None:
    await response.write(b"data: " + orjson.dumps(event, option=orjson.OPT_NON_STR_KEYS) + b"\n\n")
