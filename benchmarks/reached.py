"""Whom a broadcast has reached, and when: what the server of the benchmarks knows of its recipients."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.people import Json

# The first recipient's id; the people who write have smaller ones.
FIRST = 5_000_000_000
_PATIENCE_SECONDS = 30


class Reached:
    def __init__(self) -> None:
        self.moments: list[float] = []
        self._chats: Counter[int] = Counter()
        self._more = asyncio.Event()

    def hears(self, params: Json) -> None:
        """Takes what was asked of Telegram, and picks its own out of it."""
        chat = int(params.get("chat_id", 0))
        if chat >= FIRST and "text" in params:
            self.moments.append(time.perf_counter())
            self._chats[chat] += 1
            self._more.set()

    async def count(self, number: int) -> None:
        """Wait for so many messages; not for ever, if they stop to come."""
        while len(self.moments) < number:
            self._more.clear()
            await asyncio.wait_for(self._more.wait(), _PATIENCE_SECONDS)

    @property
    def people(self) -> int:
        return len(self._chats)

    @property
    def repeated(self) -> int:
        """Messages beyond the first to the same person."""
        return len(self.moments) - self.people
