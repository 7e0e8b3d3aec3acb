"""A stand-in for an endpoint of the OpenAI kind: it says what it is told to, and keeps what it was asked."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web

from bot.web.server import serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came."""

    path: str
    headers: Mapping[str, str]
    text: str

    @property
    def model(self) -> str:
        return str(orjson.loads(self.text)["model"])

    @property
    def question(self) -> dict[str, Any]:
        """What the second message, which is JSON too, asks."""
        return dict(orjson.loads(orjson.loads(self.text)["messages"][1]["content"]))


@dataclass
class AssistantServer:
    """`says` is the answer's words; a `body` goes out instead of a sound answer, and `is_silent` is for ever."""

    url: str
    says: str = "1"
    status: int = 200
    body: bytes | None = None
    is_silent: bool = False
    asked: list[Asked] = field(default_factory=list)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(Asked(request.path, request.headers, await request.text()))
        if self.is_silent:
            await self.over.wait()
        sound = orjson.dumps({"choices": [{"message": {"role": "assistant", "content": self.says}}]})
        return web.Response(status=self.status, body=sound if self.body is None else self.body)


@asynccontextmanager
async def assistant_server() -> AsyncIterator[AssistantServer]:
    """On a free port of this machine, until the end of the block."""
    server = AssistantServer("")
    app = web.Application()
    app.router.add_post("/v1/chat/completions", server.answer)
    async with serving(app, "127.0.0.1", 0) as port:
        server.url = f"http://127.0.0.1:{port}/v1"
        yield server
        server.over.set()
