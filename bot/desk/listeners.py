"""How other features hear of what happens to a ticket without the desk knowing them. Wired in `bot/app.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.desk import store

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.desk.model import Happened, Listener, Ticket


class Listeners:
    def __init__(self, *listeners: Listener) -> None:
        self._listeners = listeners

    async def tell(self, db: AsyncConnection, ticket_id: int, what: Happened) -> Ticket:
        """Call them all, in the caller's transaction. Returns the ticket as it is now. Raises `NotFound`."""
        ticket = await store.existing(db, ticket_id)
        for listener in self._listeners:
            await listener(db, ticket, what)
        return ticket
