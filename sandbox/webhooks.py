"""Delivery of updates to a webhook: in order within a chat, in parallel otherwise, again and again until accepted.

The rules are the official server's: any answer but 2xx is retried, first at once, then after 2, 4, 8 … seconds or
when Retry-After says; an address that answers 410 for 23 hours is given up.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from http import HTTPStatus
from typing import TYPE_CHECKING

import orjson
from aiohttp import BodyPartReader, ClientError, ClientSession, ClientTimeout, MultipartReader

from sandbox.files import UploadedFile
from sandbox.telegram import TOKEN
from sandbox.updates import lanes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractAsyncContextManager

    from aiohttp import ClientResponse
    from aiohttp.multipart import MultipartResponseWrapper

    from sandbox.telegram import Telegram
    from sandbox.updates import Queued, UpdateQueue, Webhook

LONGEST_WAIT = 60  # seconds; Telegram's own varies up to 120
LONGEST_RETRY_AFTER = 3600
GONE_FOR = timedelta(hours=23)
_TIMEOUT = ClientTimeout(total=60)


class WebhookDelivery:
    """Runs beside the server for as long as it lives."""

    def __init__(self, telegram: Telegram, http: ClientSession) -> None:
        self._telegram = telegram
        self._http = http
        self._active: dict[int, asyncio.Task[None]] = {}
        self._hook: Webhook | None = None

    async def run(self) -> None:
        try:
            while True:
                queue = self._telegram.world.updates
                queue.arrived.clear()
                if queue.webhook is not self._hook:
                    await self._drop_active()
                    self._hook = queue.webhook
                if self._hook is not None:
                    self._begin(queue, self._hook)
                await queue.arrived.wait()
        finally:
            await self._drop_active()

    def _begin(self, queue: UpdateQueue, hook: Webhook) -> None:
        self._active = {lane: task for lane, task in self._active.items() if not task.done()}
        for lane, queued in lanes(queue.fresh()).items():
            if lane not in self._active and len(self._active) < hook.max_connections:
                task = asyncio.create_task(self._deliver(queue, hook, queued), name=f"webhook-{queued.id}")
                task.add_done_callback(lambda _: queue.arrived.set())
                self._active[lane] = task

    async def _deliver(self, queue: UpdateQueue, hook: Webhook, queued: Queued) -> None:
        clock = self._telegram.clock
        gone_since = None
        for wait in _waits():
            retry_after = None
            try:
                async with self._post(hook, queued) as response:
                    if response.ok:
                        queue.forget(queued.id)
                        await self._call_back(response)
                        return
                    retry_after = _retry_after(response)
                    words = f"Wrong response from the webhook: {response.status} {response.reason}"
                    gone = response.status == HTTPStatus.GONE
                    gone_since = (gone_since or clock.now()) if gone else None
            except (ClientError, TimeoutError) as error:
                words = str(error) or type(error).__name__
            hook.last_error, hook.last_error_at = words, clock.now().replace(microsecond=0)
            if gone_since and clock.now() - gone_since >= GONE_FOR:
                queue.delete_webhook(drop=False)
                return
            await clock.sleep(wait if retry_after is None else retry_after)
            if queued not in queue.fresh():
                return

    def _post(self, hook: Webhook, queued: Queued) -> AbstractAsyncContextManager[ClientResponse]:
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        return self._http.post(hook.url, data=orjson.dumps(queued.body), headers=headers, timeout=_TIMEOUT)

    async def _call_back(self, response: ClientResponse) -> None:
        """Carry out the one method that an answer may name; nobody sees its result."""
        params, uploads = await _named_call(response)
        method = params.pop("method", None)
        if isinstance(method, str):
            await self._telegram.call(TOKEN, method, params, uploads)

    async def _drop_active(self) -> None:
        tasks = list(self._active.values())
        self._active = {}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _waits() -> Iterator[float]:
    yield 0
    wait = 2
    while True:
        yield min(wait, LONGEST_WAIT)
        wait *= 2


def _retry_after(response: ClientResponse) -> int | None:
    header = response.headers.get("Retry-After", "")
    return min(int(header), LONGEST_RETRY_AFTER) if header.isdigit() else None


async def _named_call(response: ClientResponse) -> tuple[dict[str, object], dict[str, UploadedFile]]:
    if response.content_type == "multipart/form-data":
        return await _read_form(MultipartReader.from_response(response))
    try:
        named = orjson.loads(await response.read())
    except orjson.JSONDecodeError:
        return {}, {}
    return (named if isinstance(named, dict) else {}), {}


async def _read_form(parts: MultipartResponseWrapper) -> tuple[dict[str, object], dict[str, UploadedFile]]:
    params: dict[str, object] = {}
    uploads: dict[str, UploadedFile] = {}
    async for part in parts:
        if not isinstance(part, BodyPartReader):
            continue
        name, data = part.name or "", bytes(await part.read())
        if part.filename:
            uploads[name] = UploadedFile(part.filename, data)
        else:
            params[name] = data.decode()
    return params, uploads
