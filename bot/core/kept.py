"""What is asked for at every turn and seldom changes: remembered for seconds, so that it costs one select, not many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.core.clock import Clock

T = TypeVar("T")


class Kept(Generic[T]):
    """A value as `load` reads it. What another process changes is seen within `seconds`."""

    def __init__(self, load: Callable[[], Awaitable[T]], clock: Clock, seconds: float) -> None:
        self._load = load
        self._clock = clock
        self._seconds = seconds
        self._kept: tuple[float, T] | None = None
        self._changes = 0

    async def get(self) -> T:
        kept, now, changes = self._kept, self._clock.now().timestamp(), self._changes
        if kept and 0 <= now - kept[0] < self._seconds:
            return kept[1]
        value = await self._load()
        if changes == self._changes:  # else it was read before the change
            self._kept = now, value
        return value

    def forget(self) -> None:
        """It was changed: read it again."""
        self._kept = None
        self._changes += 1
