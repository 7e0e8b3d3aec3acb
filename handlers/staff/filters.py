"""Where staff work: in their group, and in private at the messages of a ticket that came to them there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.enums import ChatType
from aiogram.filters import Command, Filter
from aiogram.filters.callback_data import CallbackQueryFilter
from aiogram.types import CallbackQuery, Message, MessageReactionUpdated

from bot.core.errors import NotFound
from bot.telegram.filters import chat_of
from bot.telegram.incoming import replied_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.desk.service import Desk
    from bot.team.service import Team
    from bot.telegram.routing import Router


# Those who work here may be customers too, and then take back what they said as customers.
_OF_CUSTOMERS = {"delete"}


class AtWork(Filter):
    """In the linked group; or in private, a command of the staff or a reply or reaction to a message of a ticket.

    Everything else that members write in private is their own.
    """

    def __init__(self, router: Router) -> None:
        self._commands = set(_commands(router)) - _OF_CUSTOMERS

    async def __call__(self, event: Message | MessageReactionUpdated, team: Team, desk: Desk) -> bool:
        if event.chat.type != ChatType.PRIVATE:
            return event.chat.id == await team.group()
        is_command = isinstance(event, Message) and _command(event) in self._commands
        message_id = replied_to(event) if isinstance(event, Message) else event.message_id
        if not (is_command or message_id) or await team.member(event.chat.id) is None:
            return False
        return is_command or (message_id is not None and await self._is_of_ticket(event.chat.id, message_id, desk))

    async def _is_of_ticket(self, chat: int, message_id: int, desk: Desk) -> bool:
        try:
            await desk.ticket_at(chat, None, message_id)
        except NotFound:
            return False
        return True


class AtWorkButton(Filter):
    """In the linked group; or in private, one of the buttons that stand on tickets. Who presses is asked later."""

    def __init__(self, router: Router) -> None:
        self._buttons = set(_prefixes(router))

    async def __call__(self, event: CallbackQuery, team: Team) -> bool:
        chat = chat_of(event)
        if chat is None or chat.type != ChatType.PRIVATE:
            return chat is not None and chat.id == await team.group()
        return (event.data or "").partition(":")[0] in self._buttons


def _command(message: Message) -> str:
    """The command's name: `/queue 2` and `/queue@atlas_bot` are both "queue"."""
    words = (message.text or "").split(maxsplit=1)
    return words[0].removeprefix("/").partition("@")[0].lower() if words and words[0].startswith("/") else ""


def _commands(router: Router) -> Iterator[str]:
    for inner in router.walk():
        for handler in inner.message.handlers:
            for one in handler.filters:
                if isinstance(one.callback, Command):
                    yield from (name for name in one.callback.commands if isinstance(name, str))


def _prefixes(router: Router) -> Iterator[str]:
    """With what the buttons begin that the router's handlers know."""
    for inner in router.walk():
        for handler in inner.callback_query.handlers:
            for one in handler.filters:
                if isinstance(one.callback, CallbackQueryFilter):
                    yield one.callback.callback_data.__prefix__
