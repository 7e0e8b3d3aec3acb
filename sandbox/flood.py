"""Telegram's patience: about 30 messages a second in all, one a second in a chat, 20 a minute in a group.

The exact figures are unpublished; these are the ones Telegram's help for bots names. Off unless asked for.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sandbox.refusals import too_many_requests

if TYPE_CHECKING:
    from datetime import datetime

    from sandbox.clock import Clock

OVERALL = 30  # a second
GROUP = 20  # a minute
BURST = 5  # in a private chat, refilled by one a second


@dataclass(slots=True)
class Limiter:
    clock: Clock
    on: bool = False
    _overall: deque[datetime] = field(default_factory=deque)
    _chats: dict[int, deque[datetime]] = field(default_factory=dict)

    def spend(self, chat_id: int, messages: int = 1) -> None:
        """Count messages about to be sent. Raises `Refusal` with the seconds to wait; a refused one isn't counted."""
        if not self.on:
            return
        in_chat = self._chats.setdefault(chat_id, deque())
        most, window = (GROUP, 60) if chat_id < 0 else (BURST, BURST)
        wait = max(self._wait(self._overall, OVERALL, 1), self._wait(in_chat, most, window))
        if wait:
            raise too_many_requests(wait)
        for _ in range(messages):
            self._overall.append(self.clock.now())
            in_chat.append(self.clock.now())

    def _wait(self, spent: deque[datetime], most: int, window: float) -> int:
        now = self.clock.now()
        while spent and (now - spent[0]).total_seconds() >= window:
            spent.popleft()
        if len(spent) < most:
            return 0
        return max(1, math.ceil(window - (now - spent[0]).total_seconds()))
