"""What becomes of a message after it was said: it is reacted to, or taken back. Neither stops or starts a clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog

from bot.core.errors import NotAllowed, NotFound
from bot.desk import errands, places_store, store
from bot.desk.errands import Task
from bot.desk.model import Author

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.core.clock import Clock
    from bot.core.database import Database
    from bot.customers.model import Customer
    from bot.team.model import Member

log = structlog.get_logger()


class Changes:
    def __init__(self, database: Database, clock: Clock, on_errands: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._on_errands = on_errands

    async def react_by_customer(self, customer: Customer, message_id: int, emoji: str | None) -> None:
        """Show staff how the customer likes their answer; None takes it back. The bot's own words are nobody's."""
        async with self._database.write() as db:
            message = await store.message_at_customer(db, customer.id, message_id)
            if message is None or message.author is not Author.STAFF:
                return
            if await places_store.react(db, message, emoji):
                await errands.about_message(db, message, Task.REACT_AT_STAFF, self._clock.now())
        self._on_errands()

    async def react_by_staff(self, chat_id: int, message_id: int, emoji: str | None) -> None:
        """Show the customer how staff like what they said; what colleagues think of each other stays among them."""
        async with self._database.write() as db:
            message = await store.message_at_staff(db, chat_id, message_id)
            if message is None or message.author is not Author.CUSTOMER:
                return
            if await places_store.react(db, message, emoji):
                await errands.about_message(db, message, Task.REACT_AT_CUSTOMER, self._clock.now())
        self._on_errands()

    async def take_back_by_staff(self, chat_id: int, message_id: int, member: Member, *, is_own: bool) -> None:
        """Have an answer deleted at the customer's; only who leads takes back somebody else's.

        Raises `NotFound` for what is no answer, and `NotAllowed`.
        """
        async with self._database.write() as db:
            message = await store.message_at_staff(db, chat_id, message_id)
            if message is None or message.author is not Author.STAFF:
                raise NotFound
            if not (is_own or member.leads):
                raise NotAllowed
            now = self._clock.now()
            await store.withhold(db, message)
            await store.record(db, message.ticket_id, "taken-back", member.telegram_id, now)
            await errands.about_message(db, message, Task.TAKE_BACK_AT_CUSTOMER, now)
        self._on_errands()
        log.info("answer taken back", action="answer_taken_back", ticket=message.ticket_id)

    async def take_back_by_customer(self, customer: Customer, message_id: int) -> None:
        """Have a message forgotten here, and its copy deleted where staff read. Raises `NotFound`."""
        async with self._database.write() as db:
            message = await store.message_at_customer(db, customer.id, message_id)
            if message is None or message.author is not Author.CUSTOMER:
                raise NotFound
            now = self._clock.now()
            await store.edit(db, message.id, "")
            await store.record(db, message.ticket_id, "taken-back", customer.telegram_id, now)
            await errands.about_message(db, message, Task.TAKE_BACK_AT_STAFF, now)
        self._on_errands()
        log.info("message taken back", action="message_taken_back", ticket=message.ticket_id)
