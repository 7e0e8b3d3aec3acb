"""How other features hear of what happens to a ticket without the desk knowing them. Wired in `bot/app.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.desk.model import Happened, Listener, Ticket


class Listeners:
    def __init__(self, *listeners: Listener) -> None:
        self._listeners = listeners

    async def tell(self, db: AsyncConnection, ticket: Ticket, what: Happened) -> Ticket:
        """Call them all, in the caller's transaction, with the ticket as it is now. Returns it."""
        for listener in self._listeners:
            await listener(db, ticket, what)
        return ticket
