"""Looking up: who waits, what one has in work, where a customer is found, and what else is known beside a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answers.skeleton import skeleton
from bot.desk import queue_store
from bot.desk.policy import Privacy
from bot.desk.queue import PAGE, Background, Page, read_number, read_phone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.database import Database
    from bot.desk.model import Ticket
    from bot.desk.policies import Policies
    from bot.desk.queue import Entry
    from bot.team.model import Member

MOST_FOUND = 20
_MOST_OTHERS = 20
_MOST_NOTES = 3


class Queue:
    def __init__(self, database: Database, policies: Policies) -> None:
        self._database = database
        self._policies = policies

    async def count_open(self) -> int:
        """How many tickets are open, whether somebody waits or not."""
        async with self._database.read() as db:
            return await queue_store.count_open(db)

    async def waiting(self, page: int = 0) -> Page:
        """The tickets whose customers wait for a person, those who wait longest first."""
        async with self._database.read() as db:
            total = await queue_store.count_waiting(db)
            page = _within(page, total)
            return Page(await queue_store.waiting(db, page * PAGE, PAGE), page, total)

    async def of(self, member: Member, page: int = 0) -> Page:
        """The open tickets that the member has; those whose customers wait come first, the longest before others."""
        async with self._database.read() as db:
            total = await queue_store.count_of(db, member.telegram_id)
            page = _within(page, total)
            return Page(await queue_store.of(db, member.telegram_id, page * PAGE, PAGE), page, total)

    async def find(self, text: str) -> Sequence[Entry]:
        """The newest tickets with that number, or of customers with that phone or name.

        Names are compared by their sound, so letters of any script will do. Staff find by what they may see only.
        """
        privacy = (await self._policies.get()).privacy
        async with self._database.read() as db:
            if (number := read_number(text)) and (found := await queue_store.by_number(db, number)):
                return [found]
            if privacy is Privacy.FULL and (ending := read_phone(text)):
                return await queue_store.by_phone(db, ending, MOST_FOUND)
            if privacy is Privacy.NICKNAME or not (wanted := skeleton(text)):
                return []
            return await queue_store.by_name(db, lambda name: wanted in skeleton(name), MOST_FOUND)

    async def background(self, ticket: Ticket) -> Background:
        async with self._database.read() as db:
            others = await queue_store.others(db, ticket, _MOST_OTHERS)
            are_all = len(others) < _MOST_OTHERS
            return Background(
                total=1 + len(others) if are_all else await queue_store.count_by(db, ticket.customer_id),
                others=others,
                notes=await queue_store.notes(db, ticket.customer_id, _MOST_NOTES),
            )


def _within(page: int, total: int) -> int:
    """The page, or the last one when there are fewer by now."""
    return max(0, min(page, (total - 1) // PAGE))
