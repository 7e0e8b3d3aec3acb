"""Trouble on demand: what a network and a busy server do to a bot, put on the next requests that fit."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    DELAY = "delay"  # answered, but late
    DROP = "drop"  # carried out, and the answer lost on the way
    DISCONNECT = "disconnect"  # the connection closed, nothing carried out
    UNREACHABLE = "unreachable"  # no connection at all; over HTTP the same as a disconnect
    FLOOD = "flood"  # 429
    ERROR = "error"  # 500


@dataclass(slots=True)
class Fault:
    """Strikes the next `times` requests of `method` (any where empty) to `chat_id` (any where `None`).

    With a `chance` below 1, each of those requests is struck only by that chance.
    """

    kind: Kind
    method: str = ""
    chat_id: int | None = None
    times: int = 1
    seconds: float = 1  # of the delay, or to retry after
    chance: float = 1

    def fits(self, method: str, chat_id: object) -> bool:
        any_method = not self.method or self.method.lower() == method.lower()
        return any_method and (self.chat_id is None or str(self.chat_id) == str(chat_id))


class ConnectionLost(Exception):
    """The bot gets no answer. `reached` tells whether the request arrived at all."""

    def __init__(self, *, reached: bool) -> None:
        super().__init__("connection lost")
        self.reached = reached


@dataclass(slots=True)
class Faults:
    """What waits for the next requests. `dice` decides where there is a chance; seed it to have the same again."""

    waiting: list[Fault] = field(default_factory=list)
    dice: random.Random = field(default_factory=random.Random)

    def add(
        self,
        kind: Kind | str,
        *,
        method: str = "",
        chat_id: int | None = None,
        times: int = 1,
        seconds: float = 1,
        chance: float = 1,
    ) -> None:
        self.waiting.append(Fault(Kind(kind), method, chat_id, times, seconds, chance))

    def take(self, method: str, chat_id: object) -> list[Fault]:
        """The faults that strike this request, counted down: a delay, and one other trouble after it."""
        delays = self._first(method, chat_id, delay=True)
        return delays + self._first(method, chat_id, delay=False)

    def _first(self, method: str, chat_id: object, *, delay: bool) -> list[Fault]:
        for fault in self.waiting:
            if (fault.kind is Kind.DELAY) is delay and fault.fits(method, chat_id) and self._strikes(fault):
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return [fault]
        return []

    def _strikes(self, fault: Fault) -> bool:
        return fault.chance >= 1 or self.dice.random() < fault.chance

    def clear(self) -> None:
        self.waiting.clear()
