"""A Bot API server that costs next to nothing: it takes any request, and answers with the least that aiogram accepts.

Updates go out by the next getUpdates, or over forty connections to a webhook, as Telegram does by default. It may be as
far away and as strict as Telegram is.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Protocol, cast
from urllib.parse import parse_qsl

import orjson

from benchmarks import wire

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from benchmarks.limit import Limit

Json = dict[str, Any]

_MOST_UPDATES = 100
_CONNECTIONS = 40
_BOT = {"id": 42, "is_bot": True, "first_name": "Suhbat", "username": "suhbat_bot"}
_MESSAGES = ("sendM", "sendPhoto", "sendVideo", "sendDocument", "copyM", "forwardM")
_GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
# The staff group, if anything is asked about a chat.
_GROUP: Json = {
    "id": -1_000_000_000_001,
    "type": "supergroup",
    "title": "Staff",
    "is_forum": True,
    "accent_color_id": 1,
    "max_reaction_count": 11,
    "accepted_gift_types": dict.fromkeys(_GIFTS, False),
}
_FIXED: dict[str, Any] = {
    "getChat": _GROUP,
    "getMe": _BOT,
    "getWebhookInfo": {"url": "", "has_custom_certificate": False, "pending_update_count": 0},
}


class Handover(Protocol):
    """Somebody's update; `handed_at` is set in the moment in which the bot gets it."""

    handed_at: float


class Telegram:
    """The server, what it was asked, and the updates that wait for the bot."""

    def __init__(self, on_request: Callable[[Json, Any], None]) -> None:
        self.requests = 0
        self.last_request = time.perf_counter()
        self.polled = asyncio.Event()
        self.webhook: Webhook | None = None
        self.limit: Limit | None = None
        self.latency = 0.0
        """Seconds that every answer but those of getUpdates is late."""
        self._on_request = on_request
        self._waiting: deque[tuple[Handover, Json]] = deque()
        self._poll: _Connection | None = None
        self._updates = 0
        self._messages = 0

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[str]:
        """Serve until the end of the block; gives the address for TELEGRAM_API."""
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: _Connection(self), "127.0.0.1", 0)
        try:
            yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        finally:
            server.close()

    def hand_over(self, handover: Handover, update: Json) -> None:
        self._updates += 1
        update["update_id"] = self._updates
        if self.webhook:
            self.webhook.post(handover, orjson.dumps(update))
            return
        self._waiting.append((handover, update))
        self._answer_poll()

    def receive(self, path: str, body: bytes, connection: _Connection) -> None:
        method = path.rpartition("/")[2]
        if method == "getUpdates":
            self.polled.set()
            self._poll = connection
            self._answer_poll()
            return
        self.requests += 1
        self.last_request = time.perf_counter()
        if self.limit and method.startswith(_MESSAGES) and (wait := self.limit.refuses(self.last_request)):
            self._answer(connection, wire.response(_flood(wait), "429 Too Many Requests"))
            return
        params = _params(body)
        result = self._result(method, params)
        self._answer(connection, _success(result))
        self._on_request(params, result)

    def _answer(self, connection: _Connection, response: bytes) -> None:
        if self.latency:
            asyncio.get_running_loop().call_later(self.latency, connection.write, response)
        else:
            connection.write(response)

    def _answer_poll(self) -> None:
        if self._poll is None or not self._waiting:
            return
        updates: list[Json] = []
        now = time.perf_counter()
        while self._waiting and len(updates) < _MOST_UPDATES:
            handover, update = self._waiting.popleft()
            handover.handed_at = now
            updates.append(update)
        self._poll.write(_success(updates))
        self._poll = None

    def _result(self, method: str, params: Json) -> Any:
        if method in _FIXED:
            return _FIXED[method]
        self._messages += 1
        if method == "createForumTopic":
            return {"message_thread_id": self._messages, "name": params["name"], "icon_color": 0}
        if method == "copyMessage":
            return {"message_id": self._messages}
        if method == "copyMessages":
            return [{"message_id": self._messages}]
        if method.startswith(("sendMessage", "editMessage")):
            return self._message(params)
        return True

    def _message(self, params: Json) -> Json:
        chat = int(params["chat_id"])
        message = {
            "message_id": int(params.get("message_id", self._messages)),
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": "A"} if chat > 0 else {"id": chat, "type": "group"},
            "from": _BOT,
            "text": params.get("text", "…"),
        }
        markup = params.get("reply_markup", {})
        if "inline_keyboard" in markup:  # the only kind that Telegram sends back
            message["reply_markup"] = markup
        return message


def _params(body: bytes) -> Json:
    """Of a JSON or an urlencoded body; the keyboard is JSON in both."""
    if body.startswith(b"{"):
        params: Json = orjson.loads(body)
        return params
    params = dict(parse_qsl(body.decode()))
    if "reply_markup" in params:
        params["reply_markup"] = orjson.loads(params["reply_markup"])
    return params


def _success(result: Any) -> bytes:
    return wire.response(orjson.dumps({"ok": True, "result": result}))


def _flood(wait: int) -> bytes:
    words = f"Too Many Requests: retry after {wait}"
    return orjson.dumps({"ok": False, "error_code": 429, "description": words, "parameters": {"retry_after": wait}})


class _Connection(asyncio.Protocol):
    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._buffer = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is not derived from it

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while request := wire.cut(self._buffer):
            head, body = request
            self._telegram.receive(head.split(b" ", 2)[1].decode(), body, self)

    def write(self, response: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(response)


class Webhook:
    """Posts updates to the bot, as many at once as there are connections; the rest wait their turn."""

    def __init__(self, port: int, path: str, secret: str) -> None:
        self._port, self._path, self._secret = port, path, secret
        self._waiting: deque[tuple[Handover, bytes]] = deque()
        self._free: deque[_Poster] = deque()

    async def connect(self) -> None:
        loop = asyncio.get_running_loop()
        for _ in range(_CONNECTIONS):
            await loop.create_connection(lambda: _Poster(self), "127.0.0.1", self._port)

    def post(self, handover: Handover, body: bytes) -> None:
        self._waiting.append((handover, wire.request(self._path, body, self._secret)))
        self._send()

    def is_free(self, poster: _Poster) -> None:
        self._free.append(poster)
        self._send()

    def _send(self) -> None:
        while self._waiting and self._free:
            handover, request = self._waiting.popleft()
            handover.handed_at = time.perf_counter()
            self._free.popleft().send(request)


class _Poster(asyncio.Protocol):
    def __init__(self, webhook: Webhook) -> None:
        self._webhook = webhook
        self._buffer = bytearray()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is not derived from it
        self._webhook.is_free(self)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if wire.cut(self._buffer):
            self._webhook.is_free(self)

    def send(self, request: bytes) -> None:
        assert self._transport is not None
        self._transport.write(request)
