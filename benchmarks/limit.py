"""Telegram's limit on a bot, as strict as it is said to be: so many at once, so many a second, and then a refusal."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

PER_SECOND = 30
_RETRY_AFTER = 3


class Limit:
    """A bucket of thirty, refilled with thirty a second. Who asks too much is refused until three seconds are over.

    Moments are seconds of one clock that only goes forward.
    """

    def __init__(self) -> None:
        self.refused = 0
        self.taken: list[float] = []
        self._free = float(PER_SECOND)
        self._counted_at = 0.0
        self._closed_until = 0.0

    def refuses(self, now: float) -> int:
        """Take a message and give zero, or refuse it and give the seconds to wait."""
        self._free = min(PER_SECOND, self._free + (now - self._counted_at) * PER_SECOND)
        self._counted_at = now
        if now >= self._closed_until and self._free < 1:
            self._closed_until = now + _RETRY_AFTER
        if now < self._closed_until:
            self.refused += 1
            return _RETRY_AFTER
        self._free -= 1
        self.taken.append(now)
        return 0

    def share(self, first: float, last: float) -> float:
        """What was taken between two moments, of what could have been: the seconds of the fastest bot to those."""
        number = bisect_right(self.taken, last) - bisect_left(self.taken, first)
        return (number - PER_SECOND) / PER_SECOND / (last - first)

    def peak(self) -> int:
        """The most in any one second."""
        return max(bisect_left(self.taken, moment + 1) - at for at, moment in enumerate(self.taken))
