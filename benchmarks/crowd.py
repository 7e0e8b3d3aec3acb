"""A crowd of people in front of one bot: each waits for the answer before writing again; who leaves is replaced."""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from benchmarks.people import Person, Story
from benchmarks.telegram import Json, Telegram

if TYPE_CHECKING:
    from collections.abc import Callable

_PATIENCE_SECONDS = 15
# The bot is quiet once it has asked nothing for so long: errands that an update left behind belong to its cost. Longer
# than the courier's tick of a second, which picks up what was left lying.
_QUIET_SECONDS = 2.5


@dataclass
class Load:
    """What came of one stretch of load. `latencies` are seconds from the hand-over to the first answer."""

    sent: int = 0
    answered: int = 0
    lost: int = 0
    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)


class Crowd:
    def __init__(self, story: Story, elsewhere: Callable[[Json], object] | None = None) -> None:
        """`elsewhere` hears of requests that are about nobody of the crowd."""
        self.telegram = Telegram(self._on_request)
        self._elsewhere = elsewhere
        self._story = story
        self._people: dict[int, Person] = {}
        self._load = Load()
        self._on_done: Callable[[Person], object] = self._write
        self._progress = asyncio.Event()

    async def saturate(self, people: int, updates: int) -> Load:
        """So many people write as fast as they are answered; new ones come until that many updates were sent.

        All stories are lived to their end, so that every update of the flow has its part.
        """
        load = self._begin()

        def go_on(person: Person) -> None:
            if not self._write(person) and load.sent < updates:
                self._write(self._newcomer())

        self._on_done = go_on
        began = time.perf_counter()
        for _ in range(people):
            self._write(self._newcomer())
        await self._finish(load, began)
        await self.quiet()
        return load

    async def pace(self, people: int, per_second: float, seconds: float) -> Load:
        """Whoever is not waiting writes at random moments (Poisson), so many updates a second on average."""
        load = self._begin()
        idle = [self._newcomer() for _ in range(people)]
        self._on_done = idle.append
        chance = random.Random(2026)  # noqa: S311 - the same moments for every subject
        began = due = time.perf_counter()
        while (due := due + chance.expovariate(per_second)) < began + seconds:
            await asyncio.sleep(due - time.perf_counter())
            person = idle.pop(chance.randrange(len(idle))) if idle else self._newcomer()
            if not self._write(person):
                self._write(self._newcomer())
        await self._finish(load, began)
        return load

    async def quiet(self) -> None:
        """Until the bot has nothing more to do."""
        while (rest := self.telegram.last_request + _QUIET_SECONDS - time.perf_counter()) > 0:  # noqa: ASYNC110 - nothing happening is no event
            await asyncio.sleep(rest)

    def _begin(self) -> Load:
        self._load = Load()
        return self._load

    async def _finish(self, load: Load, began: float) -> None:
        while load.answered < load.sent:
            self._progress.clear()
            try:
                await asyncio.wait_for(self._progress.wait(), _PATIENCE_SECONDS)
            except TimeoutError:
                break
        load.seconds = time.perf_counter() - began
        load.lost = load.sent - load.answered

    def _newcomer(self) -> Person:
        person = Person(len(self._people), self._story)
        self._people[person.id] = person
        return person

    def _write(self, person: Person) -> bool:
        """Send the person's next update; False when the story is over."""
        update = person.next_update()
        if update is not None:
            self._load.sent += 1
            self.telegram.hand_over(person, update)
        return update is not None

    def _on_request(self, params: Json, result: Any) -> None:
        person = self._people.get(int(params.get("chat_id") or params.get("callback_query_id") or 0))
        if person is None:
            if self._elsewhere:
                self._elsewhere(params)
            return
        took = person.hears()
        if took is not None:
            self._load.latencies.append(took)
        menu = params.get("reply_markup", {}).get("keyboard")
        message = result if isinstance(result, dict) else {}
        if person.sees(message, menu, has_words="text" in params):
            self._load.answered += 1
            self._progress.set()
            self._on_done(person)
