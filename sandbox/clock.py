"""The sandbox's time, shared with the bot under test, so that a deadline or a birthday comes when somebody moves it.

It either runs (real time plus whatever it was moved by) or stands still until moved by hand, as tests want it.
Everything in the sandbox that waits (a long poll, a retry of the webhook) waits on this clock.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta


class Clock:
    """Aware UTC time that can be moved forward. With `start` it stands still and moves only by hand."""

    def __init__(self, start: datetime | None = None) -> None:
        self._frozen = start
        self._offset = timedelta()
        self._sleepers: list[tuple[datetime, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        return (self._frozen or datetime.now(UTC)) + self._offset

    def move(self, by: timedelta) -> None:
        """Move forward and wake everybody whose time has come. Raises `ValueError` on a step back."""
        if by < timedelta():
            raise ValueError("time moves forward only")
        self._offset += by
        self._wake_due()

    @property
    def sleepers(self) -> int:
        """How many wait for this clock at the moment."""
        return len(self._sleepers)

    def restart(self) -> None:
        """Back to where it began; whoever waits is woken and looks for themselves."""
        self._offset = timedelta()
        for _, sleeper in self._sleepers:
            _wake(sleeper)

    async def sleep(self, seconds: float) -> None:
        """Wait until this clock has advanced by `seconds`, be it by itself or by `move`."""
        deadline = self.now() + timedelta(seconds=seconds)
        if seconds <= 0:
            return
        sleeper: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        entry = (deadline, sleeper)
        self._sleepers.append(entry)
        try:
            if self._frozen is None:
                asyncio.get_running_loop().call_later(seconds, _wake, sleeper)
            await sleeper
        finally:
            self._sleepers.remove(entry)

    def _wake_due(self) -> None:
        now = self.now()
        for deadline, sleeper in self._sleepers:
            if deadline <= now:
                _wake(sleeper)
            elif self._frozen is None:
                rest = (deadline - now).total_seconds()
                asyncio.get_running_loop().call_later(rest, _wake, sleeper)


def _wake(sleeper: asyncio.Future[None]) -> None:
    if not sleeper.done():
        sleeper.set_result(None)
