"""The bot's queue of updates and the rules of getUpdates, as the official server keeps them.

Offsets confirm, reading doesn't; one poll waits at a time; a webhook and polling exclude each other.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from aiogram.types import Update, WebhookInfo

from sandbox.refusals import Refusal, bad_request, conflict, too_many_requests

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aiogram.methods import GetUpdates, SetWebhook
    from aiogram.types.base import TelegramObject

    from sandbox.clock import Clock

KINDS = frozenset(Update.model_fields) - {"update_id"}
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
LIFETIME = timedelta(days=1)
MAX_TIMEOUT = 50
MAX_LIMIT = 100
_HASTE = timedelta(seconds=3)  # the same offset again so soon waits
_RUSH = timedelta(seconds=0.5)  # and so soon gets one update at most
_PORTS = {80, 88, 443, 8443}
_SECRET_LENGTH = 256
_OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"
_WEBHOOK_SET = "terminated by setWebhook request"
_WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


@dataclass(frozen=True, slots=True)
class Queued:
    id: int
    lane: int  # updates of one lane (a chat) are delivered in order
    body: dict[str, object]
    expires: datetime


@dataclass(slots=True)
class Webhook:
    url: str
    secret: str | None = None
    max_connections: int = 40
    ip_address: str | None = None
    last_error: str | None = None
    last_error_at: datetime | None = None


@dataclass(slots=True)
class UpdateQueue:
    clock: Clock
    local: bool = False  # as the official server with --local: any address and port may be a webhook
    next_id: int = 870_000_001
    pending: list[Queued] = field(default_factory=list)
    allowed: frozenset[str] = KINDS - NOT_BY_DEFAULT
    webhook: Webhook | None = None
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    _waiting: asyncio.Future[None] | None = None
    _last_offset: int | None = None
    _last_start: datetime | None = None
    _last_finish: datetime | None = None
    _next_conflict: datetime | None = None
    _webhook_set_at: datetime | None = None

    def push(self, kind: str, thing: TelegramObject, lane: int) -> None:
        """Queue an update, if the bot wants this kind at this moment."""
        if kind not in self.allowed:
            return
        update = Update.model_validate({"update_id": self.next_id, kind: thing})
        body = update.model_dump(by_alias=True, exclude_none=True, warnings="error")
        self.pending.append(Queued(self.next_id, lane, body, self.clock.now() + LIFETIME))
        self.next_id += 1
        self.arrived.set()
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def fresh(self) -> list[Queued]:
        """What waits, without what has expired."""
        now = self.clock.now()
        self.pending = [queued for queued in self.pending if queued.expires > now]
        return self.pending

    def forget(self, update_id: int) -> None:
        self.pending = [queued for queued in self.pending if queued.id != update_id]

    def allow(self, kinds: list[str] | None) -> None:
        """Kept when omitted; unknown names are ignored; an empty list is the default."""
        if kinds is None:
            return
        known = frozenset(kinds) & KINDS
        self.allowed = known or KINDS - NOT_BY_DEFAULT

    def end_poll(self, words: str | None) -> None:
        """Answer a waiting poll: with a conflict, or emptily where there are no words."""
        if self._waiting is None or self._waiting.done():
            return
        if words is None:
            self._waiting.set_result(None)
        else:
            self._waiting.set_exception(self._conflict(words))

    async def poll(self, request: GetUpdates) -> list[dict[str, object]]:
        if self.webhook is not None:
            raise self._conflict(_WEBHOOK_ACTIVE)
        limit = _clamp(request.limit, MAX_LIMIT, 1, MAX_LIMIT)
        timeout = _clamp(request.timeout, 0, 0, MAX_TIMEOUT)
        offset = request.offset or 0
        self.allow(request.allowed_updates)
        now = self.clock.now()
        if offset == self._last_offset:
            if self._last_start and now < self._last_start + _HASTE:
                timeout = max(timeout, int(_HASTE.total_seconds()))
            if self._last_finish and now < self._last_finish + _RUSH:
                limit = 1
        self._last_offset, self._last_start = offset, now
        self._confirm(offset)
        if timeout and not self._select(offset):
            await self._wait(timeout)
        self._last_finish = self.clock.now()
        return [queued.body for queued in self._select(offset)[:limit]]

    def _confirm(self, offset: int) -> None:
        pending = self.fresh()
        if offset < 0:
            self.pending = pending[offset:]
        elif 0 < offset <= self.next_id:  # one from the future confirms nothing
            self.pending = [queued for queued in pending if queued.id >= offset]

    def _select(self, offset: int) -> list[Queued]:
        """A negative offset has already dropped the older ones."""
        return [queued for queued in self.fresh() if queued.id >= offset or offset > self.next_id]

    async def _wait(self, seconds: int) -> None:
        self.end_poll(_OTHER_POLL)
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting = waiting
        timer = asyncio.ensure_future(self.clock.sleep(seconds))
        try:
            await asyncio.wait({waiting, timer}, return_when=asyncio.FIRST_COMPLETED)
            if waiting.done():
                waiting.result()
        finally:
            timer.cancel()
            if self._waiting is waiting:
                self._waiting = None

    def _conflict(self, words: str) -> Refusal:
        now = self.clock.now()
        if self._next_conflict is None or now >= self._next_conflict:
            self._next_conflict = now + _HASTE
            return conflict(words)
        return conflict(words, delay=_HASTE.total_seconds())

    def set_webhook(self, request: SetWebhook) -> None:
        now = self.clock.now()
        if self._webhook_set_at and now < self._webhook_set_at + timedelta(seconds=1):
            raise too_many_requests(1)
        if not request.url:
            self.delete_webhook(drop=bool(request.drop_pending_updates))
            return
        self._check_url(request.url)
        _check_secret(request.secret_token or "")
        self._webhook_set_at = now
        self.allow(request.allowed_updates)
        if request.drop_pending_updates:
            self.pending.clear()
        connections = _clamp(request.max_connections, 40, 1, 100)
        self.end_poll(_WEBHOOK_SET)
        self.webhook = Webhook(request.url, request.secret_token, connections, request.ip_address)
        self.arrived.set()

    def delete_webhook(self, *, drop: bool) -> None:
        self.webhook = None
        self.arrived.set()
        if drop:
            self.pending.clear()

    def describe(self) -> WebhookInfo:
        hook = self.webhook
        allowed = None if self.allowed == KINDS - NOT_BY_DEFAULT else sorted(self.allowed)
        return WebhookInfo(
            url=hook.url if hook else "",
            has_custom_certificate=False,
            pending_update_count=len(self.fresh()),
            ip_address=hook.ip_address if hook else None,
            max_connections=hook.max_connections if hook else None,
            last_error_date=hook.last_error_at if hook else None,
            last_error_message=hook.last_error if hook else None,
            allowed_updates=allowed,
        )

    def _check_url(self, url: str) -> None:
        scheme, _, rest = url.partition("://")
        if self.local and scheme in {"http", "https"} and rest:
            return
        if scheme != "https" or not rest:
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        host, _, port = rest.split("/", 1)[0].partition(":")
        if port and int(port if port.isdigit() else 0) not in _PORTS:
            raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        if host in {"127.0.0.1", "localhost"}:
            raise bad_request("bad webhook: IP address 127.0.0.1 is reserved")


def _check_secret(secret: str) -> None:
    if len(secret) > _SECRET_LENGTH:
        raise bad_request("secret token is too long")
    if not all(sign.isascii() and (sign.isalnum() or sign in "_-") for sign in secret):
        raise bad_request("secret token contains unallowed characters")


def _clamp(value: int | None, default: int, lowest: int, highest: int) -> int:
    return max(lowest, min(highest, default if value is None else value))


def lanes(queued: Iterable[Queued]) -> dict[int, Queued]:
    """The first waiting update of each lane."""
    first: dict[int, Queued] = {}
    for each in queued:
        first.setdefault(each.lane, each)
    return first
