"""What owners do with segments: make, change, count and delete them, and keep the lists of people they name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import structlog

from bot.campaigns import segment_store as store
from bot.campaigns.people import keys_of
from bot.campaigns.segments import Segment
from bot.core.errors import NotFound
from bot.customers import tags_store
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from zoneinfo import ZoneInfo

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.campaigns.people import People
    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer

log = structlog.get_logger()

_MOST_OFFERED = 20


@dataclass(frozen=True, slots=True)
class Saved:
    id: int
    name: str
    segment: Segment


@dataclass(frozen=True, slots=True)
class Count:
    """How many people a segment has now, and of those, how many a newsletter reaches.

    `languages` counts by catalogue, most people first: both scripts of Uzbek are "uz".
    """

    people: int
    subscribers: int
    languages: Mapping[str, int]


class Segments:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def add(self, name: str, segment: Segment) -> Saved:
        """A new segment; if the name is taken, a number goes behind it."""
        free, number = name, 1
        async with self._database.write() as db:
            while not (added := await store.add(db, free, segment, self._clock.now())):
                number += 1
                free = f"{name} {number}"
        log.info("segment added", action="segment_added", segment=added)
        return Saved(added, free, segment)

    async def names(self) -> Mapping[int, str]:
        """All segments, the newest first."""
        async with self._database.read() as db:
            return {row["id"]: row["name"] for row in await store.all_segments(db)}

    async def name_of(self, segment: Segment) -> str | None:
        """The name of the newest saved segment that asks the same."""
        async with self._database.read() as db:
            rows = await store.all_segments(db)
        return next((row["name"] for row in rows if row["rule"] == segment.to_json()), None)

    async def get(self, segment_id: int) -> Saved:
        """Raises `NotFound`."""
        async with self._database.read() as db:
            return await self._get(db, segment_id)

    async def change(self, segment_id: int, how: Callable[[Segment], Segment]) -> Saved:
        """Change what the segment asks. Raises `NotFound` for it, or for a condition of it that is gone."""
        async with self._database.write() as db:
            saved = await self._get(db, segment_id, lock=True)
            try:
                segment = how(saved.segment)
            except KeyError:
                raise NotFound from None
            await store.change(db, segment_id, segment)
        return Saved(segment_id, saved.name, segment)

    async def rename(self, segment_id: int, name: str) -> bool:
        """Says whether it has that name now: another one may have it. Raises `NotFound`."""
        async with self._database.write() as db:
            await self._get(db, segment_id, lock=True)
            return await store.rename(db, segment_id, name)

    async def delete(self, segment_id: int) -> None:
        """Campaigns that were given the segment keep what it asked."""
        async with self._database.write() as db:
            await store.delete(db, segment_id)
        log.info("segment deleted", action="segment_deleted", segment=segment_id)

    async def count(self, segment: Segment, zone: ZoneInfo) -> Count:
        """As of now. `zone` is the shop's: there begins the day of a date."""
        async with self._database.read() as db:
            rows = await store.count(db, store.condition(segment, self._clock.now(), zone))
        languages: dict[str, int] = {}
        for row in sorted(rows, key=lambda row: -row["people"]):
            language = Locale(row["locale"]).catalogue
            languages[language] = languages.get(language, 0) + row["people"]
        return Count(sum(languages.values()), sum(row["subscribers"] for row in rows), languages)

    async def keep_list(self, people: People) -> tuple[int, Sequence[str]]:
        """The id of a new list, and who on it is no customer yet, as the owner wrote them."""
        keys = {key for _, found in people.found for key in found}
        async with self._database.write(long=True) as db:
            list_id = await store.add_list(db, len(people.found), sorted(keys), self._clock.now())
        async with self._database.read() as db:
            known = await store.known_keys(db, list_id)
        log.info("list of people kept", action="people_list_kept", list=list_id, size=len(people.found))
        return list_id, [written for written, found in people.found if known.isdisjoint(found)]

    async def tags(self) -> Sequence[str]:
        """The tags in use, most customers first."""
        async with self._database.read() as db:
            return await tags_store.most_used(db, _MOST_OFFERED)

    async def sources(self) -> Sequence[str]:
        """Where customers came from, most customers first."""
        async with self._database.read() as db:
            return await store.sources(db, _MOST_OFFERED)

    # Personal data: see bot/customers/privacy.py.

    async def export(self, db: AsyncConnection, customer: Customer) -> list[dict[str, Any]]:
        return [{"list": row["list_id"], "as": row["key"]} for row in await store.lists_with(db, keys_of(customer))]

    async def erase(self, db: AsyncConnection, customer: Customer) -> None:
        await store.erase(db, keys_of(customer))

    async def _get(self, db: AsyncConnection, segment_id: int, *, lock: bool = False) -> Saved:
        row = await store.by_id(db, segment_id, lock=lock)
        if row is None:
            raise NotFound
        return Saved(segment_id, row["name"], Segment.from_json(row["rule"]))
