"""What may be for owners at all; of that, which messages answer our questions, and which files are the FAQ's."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.state import StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.telegram import greetings, insights, ladder, learning, progress, rises
from bot.telegram.menu import Action

if TYPE_CHECKING:
    from bot.customers.model import Customer
    from bot.i18n import Translator
    from bot.team.service import Team

# Where owners' buttons and questions are defined: in their rooms, and with the messages that the bot sends by itself.
_HERE = (
    __name__.rpartition(".")[0],
    *(room.__name__ for room in (greetings, insights, ladder, learning, progress, rises)),
)
_SPREADSHEETS = {".xlsx", ".csv"}


class ForOwners(Filter):
    """A press on a button of the owners' rooms, an answer to a question of theirs, a file, a command.

    Who sends it is asked later, of the database.
    """

    def __init__(self) -> None:
        self._buttons = {one.__prefix__ for one in CallbackData.__subclasses__() if one.__module__.startswith(_HERE)}
        groups = (one for one in StatesGroup.__subclasses__() if one.__module__.startswith(_HERE))
        self._states = {state.state for group in groups for state in group.__all_states__}

    async def __call__(self, event: Message | CallbackQuery, raw_state: str | None) -> bool:
        if isinstance(event, CallbackQuery):
            return (event.data or "").partition(":")[0] in self._buttons
        return raw_state in self._states or event.document is not None or (event.text or "").startswith("/")


class FromOwner(Filter):
    """Lets the customers' handlers have what everybody else sends."""

    async def __call__(self, message: Message, team: Team, customer: Customer) -> bool:  # noqa: ARG002 - given
        member = await team.member(customer.telegram_id)
        return member is not None and member.is_owner


class IsSpreadsheet(Filter):
    async def __call__(self, message: Message) -> bool:
        name = message.document.file_name if message.document else None
        return PurePath(name or "").suffix.lower() in _SPREADSHEETS


class IsLocation(Filter):
    async def __call__(self, message: Message) -> bool:
        return message.location is not None


class IsPhoto(Filter):
    async def __call__(self, message: Message) -> bool:
        return message.photo is not None


class IsAnswer(Filter):
    """Whatever is sent in the middle of a dialogue, unless it leads elsewhere: a command, a button of the menu."""

    async def __call__(self, message: Message, t: Translator) -> bool:
        text = message.text or ""
        return not text.startswith("/") and text not in {t.plain(f"button-menu-{action}") for action in Action}
