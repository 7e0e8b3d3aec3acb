"""Which messages of an owner are answers to our questions, and which files are entries of the FAQ."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from aiogram.filters import Filter

from bot.telegram.menu import Action

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.customers.model import Customer
    from bot.i18n import Translator
    from bot.team.service import Team

_SPREADSHEETS = {".xlsx", ".csv"}


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


class IsAnswer(Filter):
    """Whatever is sent in the middle of a dialogue, unless it leads elsewhere: a command, a button of the menu."""

    async def __call__(self, message: Message, t: Translator) -> bool:
        text = message.text or ""
        return not text.startswith("/") and text not in {t.plain(f"button-menu-{action}") for action in Action}
