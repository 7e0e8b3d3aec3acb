"""The use cases of canned answers: the owner words them, staff find one and send it with a tap."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import structlog

from bot.core.errors import NotFound
from bot.desk import canned_store, errands, promises_store, store
from bot.desk.canned import check_text, check_title, find
from bot.desk.errands import Task
from bot.desk.promises_store import BY_CANNED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.desk.canned import CannedAnswer
    from bot.desk.model import Incoming, Ticket
    from bot.desk.service import Desk
    from bot.desk.waits import Waits
    from bot.i18n import Locale
    from bot.team.model import Member

log = structlog.get_logger()

_FIVE_MINUTES = timedelta(minutes=5)


class CannedAnswers:
    """Of the shop. Whether the person may is asked by the caller."""

    def __init__(
        self, database: Database, clock: Clock, desk: Desk, waits: Waits, on_errands: Callable[[], None]
    ) -> None:
        self._database = database
        self._clock = clock
        self._desk = desk
        self._waits = waits
        self._on_errands = on_errands

    # Staff find and send them.

    async def find(self, words: str = "") -> Sequence[CannedAnswer]:
        """Those with all the words, the best and the most used first; without words all that have a text."""
        return find(await self.all(), words)

    async def get(self, answer_id: int) -> CannedAnswer:
        """Raises `NotFound`."""
        async with self._database.read() as db:
            return await self._existing(db, answer_id)

    async def time_named(self, ticket: Ticket) -> datetime:
        """What stands for {time}: our next open promise, or when a question asked now would be answered."""
        async with self._database.read() as db:
            promises = await promises_store.open_of(db, ticket.id)
        now = self._clock.now()
        ahead = next((promise.due_at for promise in promises if promise.due_at > now), None)
        return ahead or _rounded((await self._waits.promise(ticket.terms, ticket.branch_id, now)).due_at)

    async def send(
        self, answer: CannedAnswer, ticket: Ticket, member: Member, said: Incoming, press: str, time: datetime | None
    ) -> str | None:
        """Tell the customer what is `said` as the member's answer. `press` names the button, which sends once.

        A `time` that the words name is promised: somebody will be reminded of it. Returns what was said, by this press
        or an earlier one of the same button; None when it was erased since. Raises `NotFound`.
        """
        async with self._database.write() as db:
            if await self._say_once(db, ticket, member, said, press):
                await canned_store.count_use(db, answer.id)
                if time is not None:
                    await self._promise(db, ticket, member, press, time)
                log.info("canned answer sent", action="canned_sent", ticket=ticket.id, answer=answer.id)
            words = await _said_by(db, press)
        self._on_errands()
        return words

    async def send_draft(self, ticket: Ticket, member: Member, said: Incoming, press: str) -> str | None:
        """As `send`, with words that stand in no canned answer and that the member has read."""
        async with self._database.write() as db:
            if await self._say_once(db, ticket, member, said, press):
                log.info("draft sent", action="draft_sent", ticket=ticket.id)
            words = await _said_by(db, press)
        self._on_errands()
        return words

    # The owner words them.

    async def all(self) -> Sequence[CannedAnswer]:
        """The oldest first."""
        async with self._database.read() as db:
            return await canned_store.load(db)

    async def add(self, title: str, texts: Mapping[Locale, str]) -> CannedAnswer:
        """Raises what `check_title` and `check_text` raise."""
        title, texts = check_title(title), {language: check_text(text) for language, text in texts.items()}
        async with self._database.write() as db:
            answer_id = await canned_store.add(db, title)
            for language, text in texts.items():
                await canned_store.put_text(db, answer_id, language, text)
            answer = await self._existing(db, answer_id)
        log.info("canned answer added", action="canned_added", answer=answer_id)
        return answer

    async def rename(self, answer_id: int, title: str) -> CannedAnswer:
        """Raises what `check_title` raises, or `NotFound`."""
        title = check_title(title)
        async with self._database.write() as db:
            await canned_store.rename(db, answer_id, title)
            return await self._existing(db, answer_id)

    async def word(self, answer_id: int, language: Locale, text: str) -> CannedAnswer:
        """Its text in a language, new or anew. Raises what `check_text` raises, or `NotFound`."""
        text = check_text(text)
        async with self._database.write() as db:
            await self._existing(db, answer_id)
            await canned_store.put_text(db, answer_id, language, text)
            return await self._existing(db, answer_id)

    async def unword(self, answer_id: int, language: Locale) -> CannedAnswer:
        """Take its text in a language away. Raises `NotFound`."""
        async with self._database.write() as db:
            await canned_store.drop_text(db, answer_id, language)
            return await self._existing(db, answer_id)

    async def delete(self, answer_id: int) -> None:
        """Deleting it twice changes nothing."""
        async with self._database.write() as db:
            await canned_store.drop(db, answer_id)

    async def _say_once(self, db: AsyncConnection, ticket: Ticket, member: Member, said: Incoming, press: str) -> bool:
        """Whether this press is the button's first, and the words are on their way."""
        if not await canned_store.claim(db, press):
            return False
        message = await self._desk.say(db, ticket.id, member, said)
        await canned_store.remember(db, press, message.id)
        return True

    async def _promise(self, db: AsyncConnection, ticket: Ticket, member: Member, press: str, time: datetime) -> None:
        if any(promise.due_at <= time for promise in await promises_store.open_of(db, ticket.id)):
            return
        now = self._clock.now()
        await promises_store.add(db, ticket.id, member, "", time, f"{BY_CANNED}{press}", now)
        await store.record(db, ticket.id, "promised", member.telegram_id, now)
        await errands.add(db, ticket, Task.REFRESH_CARD, now)

    async def _existing(self, db: AsyncConnection, answer_id: int) -> CannedAnswer:
        found = await canned_store.load(db, answer_id)
        if not found:
            raise NotFound
        return found[0]


async def _said_by(db: AsyncConnection, press: str) -> str | None:
    sent = await canned_store.sent_by(db, press)
    words = await store.message(db, sent) if sent else None
    return words.text if words else None


def _rounded(moment: datetime) -> datetime:
    """Up to the next five minutes, as people name a time."""
    past = timedelta(minutes=moment.minute, seconds=moment.second, microseconds=moment.microsecond)
    return moment + -past % _FIVE_MINUTES
