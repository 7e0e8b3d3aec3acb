"""Trouble on demand: what a network and a busy server do to a bot, put on the next requests that fit."""

from __future__ import annotations

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
    """Strikes the next `times` requests of `method` (any where empty) to `chat_id` (any where `None`)."""

    kind: Kind
    method: str = ""
    chat_id: int | None = None
    times: int = 1
    seconds: int = 1  # of the delay, or to retry after


class ConnectionLost(Exception):
    """The bot gets no answer. `reached` tells whether the request arrived at all."""

    def __init__(self, *, reached: bool) -> None:
        super().__init__("connection lost")
        self.reached = reached


@dataclass(slots=True)
class Faults:
    waiting: list[Fault] = field(default_factory=list)

    def add(
        self,
        kind: Kind | str,
        *,
        method: str = "",
        chat_id: int | None = None,
        times: int = 1,
        seconds: int = 1,
    ) -> None:
        self.waiting.append(Fault(Kind(kind), method, chat_id, times, seconds))

    def take(self, method: str, chat_id: object) -> Fault | None:
        """The fault that strikes this request, counted down."""
        for fault in self.waiting:
            any_method = not fault.method or fault.method.lower() == method.lower()
            any_chat = fault.chat_id is None or str(fault.chat_id) == str(chat_id)
            if any_method and any_chat:
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return None

    def clear(self) -> None:
        self.waiting.clear()
