"""The local Telegram itself: one in-memory world, called by the bot and acted upon by people, with no transport.

`call` is what an HTTP request is; the server and the in-process session both end here, so a test in process and a
bot over HTTP meet the same refusals.
"""

from __future__ import annotations

import inspect
import math
from collections import deque
from dataclasses import dataclass, field
from http import HTTPStatus
from importlib.resources import files
from typing import TYPE_CHECKING, TypedDict

import orjson
from aiogram.types import Update, User
from aiogram.utils.token import TokenValidationError, validate_token

from sandbox.clock import Clock
from sandbox.faults import ConnectionLost, Fault, Faults, Kind
from sandbox.flood import Limiter
from sandbox.groups import STAFF_RIGHTS, Groups
from sandbox.methods import HANDLERS, method_class, read_request
from sandbox.refusals import Refusal, too_many_requests, unauthorized
from sandbox.state import AnyMethod, Call, World, dump
from sandbox.updates import UpdateQueue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.files import UploadedFile

TOKEN = "7000000001:SANDBOX-local-telegram-no-secret-at-all"  # noqa: S105 - opens nothing but this toy
_KEPT_REQUESTS = 20_000
_COUNTED = ("send", "copy", "forward", "editmessage")
_UNCOUNTED = {"sendchataction"}


class Persona(TypedDict, total=False):
    id: int
    first_name: str
    last_name: str
    username: str
    language_code: str
    phone: str
    role: str


class Personas(TypedDict):
    """The first state: who is there when the sandbox opens."""

    bot: Persona
    people: list[Persona]
    group: dict[str, int | str]


@dataclass(frozen=True, slots=True)
class Answer:
    """What Telegram says: the HTTP status and the JSON body."""

    status: int
    body: dict[str, object]
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        return self.status == HTTPStatus.OK

    @property
    def description(self) -> str:
        return str(self.body.get("description", ""))


@dataclass(frozen=True, slots=True)
class Request:
    """One thing the bot asked for. `params` are aiogram's values, or the raw ones where they made no sense."""

    method: str
    params: dict[str, object]
    answer: Answer


def default_personas() -> Personas:
    personas: Personas = orjson.loads(files("sandbox").joinpath("personas.json").read_bytes())
    return personas


class Telegram(Groups):
    """A Telegram of one's own, with the personas in it and one bot.

    `limiter` counts messages as Telegram does; `local` lets a webhook be any address, as the official server with
    `--local` does.
    """

    def __init__(
        self,
        clock: Clock | None = None,
        *,
        personas: Personas | None = None,
        limiter: bool = False,
        local: bool = False,
    ) -> None:
        self.clock = clock or Clock()
        self.faults = Faults()
        self.limiter = Limiter(self.clock, limiter)
        self.requests: deque[Request] = deque(maxlen=_KEPT_REQUESTS)
        self._personas = personas or default_personas()
        self._local = local
        self.world = self._new_world()
        self._settle()

    @property
    def bot(self) -> User:
        return self.world.bot

    @property
    def staff_group_id(self) -> int:
        return int(self._personas["group"]["id"])

    def reset(self) -> None:
        """Everything as at the beginning, the time too; the bot keeps its webhook and its commands."""
        self.clock.restart()
        before = self.world
        self.world = self._new_world()
        self.world.updates.next_id = before.updates.next_id
        self.world.updates.webhook = before.updates.webhook
        self.world.updates.allowed = before.updates.allowed
        self.world.profile = before.profile
        self.world.listeners = before.listeners
        self.faults.clear()
        self.requests.clear()
        self._settle()
        before.updates.end_poll(None)
        before.updates.arrived.set()
        self.world.tell("reset")

    async def call(
        self,
        token: str,
        method: str,
        params: Mapping[str, object],
        files: Mapping[str, UploadedFile] | None = None,
    ) -> Answer:
        """Answer one request of a bot. Raises `ConnectionLost` where a fault wants it."""
        faults = self.faults.take(method, params.get("chat_id"))
        for fault in faults:
            if (early := await self._strike(fault)) is not None:
                self.requests.append(Request(method, dict(params), early))
                return early
        answer = await self._answer(token, method, params, dict(files or {}))
        if any(fault.kind is Kind.DROP for fault in faults):
            raise ConnectionLost(reached=True)
        return answer

    def take_updates(self) -> list[Update]:
        """Everything that waits for the bot, confirmed at once, as a test feeds it to a dispatcher."""
        waiting = self.world.updates.fresh()
        self.world.updates.pending = []
        return [Update.model_validate(queued.body) for queued in waiting]

    def asked(self, method: str) -> list[Request]:
        """What the bot asked of this method so far, oldest first."""
        return [request for request in self.requests if request.method.lower() == method.lower()]

    async def _strike(self, fault: Fault) -> Answer | None:
        match fault.kind:
            case Kind.DELAY:
                await self.clock.sleep(fault.seconds)
            case Kind.DISCONNECT | Kind.UNREACHABLE:
                raise ConnectionLost(reached=fault.kind is Kind.DISCONNECT)
            case Kind.FLOOD:
                return _refused(too_many_requests(math.ceil(fault.seconds)))
            case Kind.ERROR:
                return _refused(Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, "Internal Server Error"))
            case Kind.DROP:
                pass
        return None

    async def _answer(
        self, token: str, name: str, params: Mapping[str, object], files: dict[str, UploadedFile]
    ) -> Answer:
        seen: dict[str, object] = dict(params)
        try:
            check_token(token)
            method = method_class(name)
            name = method.__api_method__
            request = read_request(method, _with_direct_files(params, files))
            seen = {key: getattr(request, key) for key in request.model_fields_set}
            self._spend(name, request)
            outcome = HANDLERS[method](Call(self.world, files), request)
            result = await outcome if inspect.isawaitable(outcome) else outcome
            answer = Answer(HTTPStatus.OK, {"ok": True, "result": dump(result)})
        except Refusal as refusal:
            if refusal.delay:
                await self.clock.sleep(refusal.delay)
            answer = _refused(refusal)
        if name.lower() != "getupdates":
            self.requests.append(Request(name, seen, answer))
        return answer

    def _spend(self, name: str, request: AnyMethod) -> None:
        lowered = name.lower()
        chat_id = getattr(request, "chat_id", None)
        if isinstance(chat_id, int) and lowered.startswith(_COUNTED) and lowered not in _UNCOUNTED:
            items = getattr(request, "media", None) or getattr(request, "message_ids", None)
            self.limiter.spend(chat_id, len(items) if isinstance(items, list) else 1)

    def _new_world(self) -> World:
        about = self._personas["bot"]
        bot = User(
            id=about["id"],
            is_bot=True,
            first_name=about["first_name"],
            username=about["username"],
        )
        return World(self.clock, bot, UpdateQueue(self.clock, local=self._local))

    def _settle(self) -> None:
        """Move the personas in, and the bot into their staff group, before anybody listens."""
        for persona in self._personas["people"]:
            self.add_person(**persona)
        people = self._personas["people"]
        owner = next(persona["id"] for persona in people if persona["role"] == "owner")
        staff = [persona["id"] for persona in people if persona["role"] == "staff"]
        title = str(self._personas["group"]["title"])
        self.create_group(owner, title, forum=True, members=staff, id=self.staff_group_id)
        self.add_bot_to_group(owner, self.staff_group_id, STAFF_RIGHTS)
        self.world.updates.pending.clear()


def check_token(token: str) -> None:
    """Only the sandbox's own token opens it, so that a real one is never typed into it unnoticed."""
    try:
        validate_token(token)
    except TokenValidationError:
        raise unauthorized("invalid token specified") from None
    if token != TOKEN:
        raise unauthorized()


def _with_direct_files(params: Mapping[str, object], files: dict[str, UploadedFile]) -> dict[str, object]:
    """A file may also come as the parameter itself, without `attach://`."""
    mentioned = str(params)
    direct = {name: f"attach://{name}" for name in files if f"attach://{name}" not in mentioned}
    return {**params, **direct}


def _refused(refusal: Refusal) -> Answer:
    body: dict[str, object] = {
        "ok": False,
        "error_code": int(refusal.status),
        "description": refusal.description,
    }
    headers = {}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
        if "retry_after" in refusal.parameters:
            headers["Retry-After"] = str(refusal.parameters["retry_after"])
    return Answer(refusal.status, body, headers)
