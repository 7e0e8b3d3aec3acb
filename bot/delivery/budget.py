"""The one send budget: everything the bot sends takes its place here, so that a broadcast never starves a reply.

Telegram takes about 30 messages a second from a bot, one a second into a chat and 20 a minute into a group
(https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). Nobody waits in here: who finds no
place is told when to come again, and its row stays pending until then.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

from bot.core.database import together_with
from bot.delivery import pause_store
from bot.delivery.model import Lane

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from bot.core.clock import Clock
    from bot.core.database import Database

NOW = timedelta()
# Places that stay free for those who go first.
_LEFT_FREE = {Lane.LIVE: 0, Lane.ALERT: 1, Lane.SERVICE: 2, Lane.PROMO: 3}
_BURST = 6.0
_IN_GROUP, _MINUTE = 20, timedelta(minutes=1)
_IN_CHAT = timedelta(seconds=1)
_SLOWEST, _SLOWER, _FASTER = 5.0, 0.7, 1.0
_MOST_CHATS = 10_000

_lane: ContextVar[Lane | None] = ContextVar("lane", default=Lane.LIVE)


@contextmanager
def sending_in(lane: Lane | None) -> Iterator[None]:
    """Requests in this block go in that lane; None: their places were reserved before. Outside, all is live."""
    token = _lane.set(lane)
    try:
        yield
    finally:
        _lane.reset(token)


def current_lane() -> Lane | None:
    return _lane.get()


class Budget(Protocol):
    """Shared by everything that sends for one bot, whichever process it is in."""

    async def reserve(self, lane: Lane, chat_id: int | None = None, count: int = 1) -> timedelta:
        """Take `count` places (in that chat, if it is one chat) and give zero; or take none and give the time to wait.

        The live lane always gets its places: the others make up for it.
        """

    def most_at_once(self, lane: Lane) -> int:
        """How many places may be reserved together without running ahead of Telegram's limit for a moment."""

    async def flooded(self, retry_after: timedelta) -> None:
        """Telegram refused with 429: all but the live lane wait so long, and all go slower from now on."""


class LocalBudget:
    """The budget of a single process. `per_second` is what Telegram allows this bot.

    Only what Telegram asked us to wait is kept in the database: `load` it at the start.
    """

    def __init__(self, database: Database, clock: Clock, bot_id: int, per_second: float = 30) -> None:
        self._database = database
        self._bot_id = bot_id
        self._clock = clock
        self._fastest = self._rate = per_second
        self._free = self._burst
        self._counted_at = clock.now()
        self._paused_until = self._counted_at
        self._calm_since = self._counted_at
        self._groups: dict[int, deque[datetime]] = {}
        self._promised: dict[int, deque[datetime]] = {}
        self._chats: OrderedDict[int, datetime] = OrderedDict()

    @property
    def rate(self) -> float:
        """Messages a second at present."""
        return self._rate

    @property
    def _burst(self) -> float:
        return max(_BURST, self._rate / 10)

    async def load(self) -> None:
        """Go on waiting where the last process was told to."""
        async with self._database.read() as db:
            self._paused_until = await pause_store.load(db, self._bot_id)

    async def reserve(self, lane: Lane, chat_id: int | None = None, count: int = 1) -> timedelta:
        now = self._clock.now()
        self._refill(now)
        if lane is not Lane.LIVE:
            wait = max(self._wait_for_all(lane, count, now), self._wait_for_chat(lane, chat_id, now))
            if wait > NOW:
                return wait
        self._free -= count
        self._remember(chat_id, count, now)
        return NOW

    def most_at_once(self, lane: Lane) -> int:
        return int(self._burst) - _LEFT_FREE[lane]

    async def flooded(self, retry_after: timedelta) -> None:
        now = self._clock.now()
        if now >= self._paused_until:  # several that were on their way together are one flood
            self._rate = max(min(_SLOWEST, self._fastest), self._rate * _SLOWER)
        self._paused_until = max(self._paused_until, now + retry_after)
        self._calm_since = now + retry_after
        self._free = min(self._free, 0.0)
        # It may be a reply that was refused: that says nothing of what its update is still to bring about.
        with together_with(None):
            async with self._database.write() as db:
                await pause_store.save(db, self._bot_id, self._paused_until)

    def _refill(self, now: datetime) -> None:
        if now - self._calm_since >= _MINUTE and self._rate < self._fastest:
            self._rate = min(self._fastest, self._rate + _FASTER)
            self._calm_since = now
        since = max(0.0, (now - self._counted_at).total_seconds())
        self._free = min(self._burst, self._free + since * self._rate)
        self._counted_at = now

    def _wait_for_all(self, lane: Lane, count: int, now: datetime) -> timedelta:
        # More than fit at once go when the bucket is full, and leave it with a debt.
        missing = min(count, self.most_at_once(lane)) + _LEFT_FREE[lane] - self._free
        return max(self._paused_until - now, timedelta(seconds=missing / self._rate), NOW)

    def _wait_for_chat(self, lane: Lane, chat_id: int | None, now: datetime) -> timedelta:
        if chat_id is None:
            return NOW
        if chat_id > 0:
            # An answer that a person wrote may follow at once: a short burst passes, and people are slow.
            latest = self._chats.get(chat_id) if lane is not Lane.ALERT else None
            return latest + _IN_CHAT - now if latest else NOW
        return self._wait_for_group(lane, chat_id, now)

    def _wait_for_group(self, lane: Lane, group: int, now: datetime) -> timedelta:
        """Each that has to wait is promised a place of its own, or all would come again for the next one."""
        spent, promised = self._spent_in_group(group, now), self._promised.setdefault(group, deque())
        while promised and promised[0] <= now:
            promised.popleft()
        room = _IN_GROUP - _LEFT_FREE[lane]
        if len(spent) < room:
            return NOW
        at = len(spent) + len(promised) - room
        frees = spent[at] if at < len(spent) else promised[at - len(spent)]
        promised.append(frees + _MINUTE)
        return frees + _MINUTE - now

    def _remember(self, chat_id: int | None, count: int, now: datetime) -> None:
        if chat_id is None:
            return
        if chat_id < 0:
            self._spent_in_group(chat_id, now).extend([now] * count)
            return
        self._chats[chat_id] = now
        self._chats.move_to_end(chat_id)
        if len(self._chats) > _MOST_CHATS:
            self._chats.popitem(last=False)

    def _spent_in_group(self, group: int, now: datetime) -> deque[datetime]:
        spent = self._groups.setdefault(group, deque())
        while spent and now - spent[0] >= _MINUTE:
            spent.popleft()
        return spent
