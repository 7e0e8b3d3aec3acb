"""The control API under `/sandbox/`: people's moves, the clock, faults and the limiter, for the page and for tests."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import orjson
from aiohttp import web

from sandbox.faults import Kind
from sandbox.files import UploadedFile
from sandbox.refusals import CannotActError, Refusal
from sandbox.state import Topic, dump
from sandbox.topics import topic_view
from sandbox.views import snapshot

if TYPE_CHECKING:
    from sandbox.live import Live
    from sandbox.telegram import Telegram

MOVES = frozenset(
    {
        "start",
        "speak",
        "speak_as_chat",
        "send_photo",
        "send_album",
        "send_document",
        "send_voice",
        "send_sticker",
        "send_location",
        "share_contact",
        "forward",
        "forward_poll",
        "press",
        "tap_reply_button",
        "edit",
        "delete",
        "react",
        "block",
        "unblock",
        "deactivate",
        "add_person",
        "join_group",
        "join_by_link",
        "leave_group",
        "create_group",
        "add_bot_to_group",
        "remove_bot_from_group",
        "set_bot_rights",
        "silence_bot",
        "switch_topics",
        "promote",
        "migrate_group",
        "delete_group",
        "create_topic",
        "rename_topic",
        "close_topic",
        "delete_topic",
    }
)


class Control:
    """Handlers of the control API. A move that can't be made answers 409 with the reason."""

    def __init__(self, telegram: Telegram, live: Live) -> None:
        self._telegram = telegram
        self._live = live

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/sandbox/events", self._live.stream),
            web.get("/sandbox/state", self.state),
            web.get("/sandbox/requests", self.requests),
            web.get("/sandbox/files/{file_id}", self.file),
            web.post("/sandbox/act/{move}", self.act),
            web.post("/sandbox/clock", self.clock),
            web.post("/sandbox/faults", self.add_fault),
            web.delete("/sandbox/faults", self.clear_faults),
            web.post("/sandbox/limiter", self.limiter),
            web.post("/sandbox/reset", self.reset),
        ]

    async def act(self, request: web.Request) -> web.Response:
        """`/sandbox/act/speak {"user_id": …, "chat_id": …, "text": …}`: a method of `Groups` by its name."""
        move = request.match_info["move"]
        if move not in MOVES:
            return _json({"error": "there is no such move"}, 404)
        try:
            arguments = await _arguments(move, request)
            made = getattr(self._telegram, move)(**arguments)
        except (CannotActError, Refusal) as refused:
            return _json({"error": str(refused)}, 409)
        except (TypeError, ValueError) as wrong:
            return _json({"error": str(wrong)}, 400)
        return _json({"result": _shown(made)})

    async def state(self, _request: web.Request) -> web.Response:
        return _json(snapshot(self._telegram.world))

    async def requests(self, request: web.Request) -> web.Response:
        """What the bot asked, oldest first; of one method with `?method=`."""
        wanted = request.query.get("method", "").lower()
        asked = [each for each in self._telegram.requests if wanted in ("", each.method.lower())]
        return _json(
            [
                {"method": each.method, "params": _plain(each.params), "status": each.answer.status, **each.answer.body}
                for each in asked
            ]
        )

    async def file(self, request: web.Request) -> web.Response:
        file = self._telegram.world.files.by_id.get(request.match_info["file_id"])
        if file is None:
            raise web.HTTPNotFound
        # Whatever was uploaded must not run as a page of ours.
        headers = {"Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff"}
        return web.Response(body=file.data, content_type=file.mime_type, headers=headers)

    async def clock(self, request: web.Request) -> web.Response:
        """Move forward by `{"seconds": …}`."""
        by = timedelta(seconds=float((await request.json())["seconds"]))
        try:
            self._telegram.clock.move(by)
        except ValueError as wrong:
            return _json({"error": str(wrong)}, 400)
        now = self._telegram.clock.now().isoformat()
        self._telegram.world.tell("clock", now=now)
        return _json({"now": now})

    async def add_fault(self, request: web.Request) -> web.Response:
        """`{"kind": "flood", "method": "sendMessage", "chat_id": null, "times": 1, "seconds": 5, "chance": 1}`"""
        wanted = await request.json()
        try:
            self._telegram.faults.add(**wanted)
        except (TypeError, ValueError):
            return _json({"error": f"kind is one of {', '.join(Kind)}"}, 400)
        return _json({})

    async def clear_faults(self, _request: web.Request) -> web.Response:
        self._telegram.faults.clear()
        return _json({})

    async def limiter(self, request: web.Request) -> web.Response:
        """`{"on": true}` is as Telegram, `{"on": false}` is off."""
        self._telegram.limiter.on = bool((await request.json())["on"])
        return _json({"on": self._telegram.limiter.on})

    async def reset(self, _request: web.Request) -> web.Response:
        self._telegram.reset()
        return _json({})


async def _arguments(move: str, request: web.Request) -> dict[str, object]:
    """JSON, or a form with the field `arguments` and files beside it."""
    if request.content_type != "multipart/form-data":
        arguments: dict[str, object] = orjson.loads(await request.read() or b"{}")
        return arguments
    form = await request.post()
    arguments = orjson.loads(str(form.get("arguments", "{}")))
    uploads = [
        UploadedFile(part.filename, part.file.read(), part.content_type)
        for part in form.values()
        if isinstance(part, web.FileField)
    ]
    return arguments | _with_files(move, uploads)


def _with_files(move: str, uploads: list[UploadedFile]) -> dict[str, object]:
    if not uploads:
        return {}
    if move == "send_album":
        return {"photos": [upload.data for upload in uploads]}
    data: dict[str, object] = {"data": uploads[0].data}
    return data | ({"name": uploads[0].name} if move == "send_document" else {})


def _shown(made: object) -> object:
    return topic_view(made) if isinstance(made, Topic) else dump(made)


def _plain(thing: object) -> object:
    if isinstance(thing, dict):
        return {key: _plain(value) for key, value in thing.items()}
    return [_plain(each) for each in thing] if isinstance(thing, list) else dump(thing)


def _json(body: object, status: int = 200) -> web.Response:
    raw = orjson.dumps(body, default=str, option=orjson.OPT_NON_STR_KEYS)
    return web.Response(body=raw, status=status, content_type="application/json")
