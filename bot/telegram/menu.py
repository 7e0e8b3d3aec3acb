"""The keyboard under a customer's chat. Its buttons come back as plain text, in any language."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from aiogram.filters import Filter
from aiogram.types import KeyboardButton, Message, ReplyKeyboardMarkup

from bot.i18n import Locale

if TYPE_CHECKING:
    from bot.i18n import Catalogues, Translator


class Action(StrEnum):
    """What the buttons of the menu do; the catalogue key is `button-menu-<action>`."""

    ASK = "ask"
    COMPLAIN = "complain"
    INFO = "info"
    FEEDBACK = "feedback"
    SETTINGS = "settings"


_ROWS = ((Action.ASK, Action.COMPLAIN), (Action.INFO, Action.FEEDBACK), (Action.SETTINGS,))


def menu(t: Translator) -> ReplyKeyboardMarkup:
    rows = [[KeyboardButton(text=t.plain(f"button-menu-{action}")) for action in row] for row in _ROWS]
    return ReplyKeyboardMarkup(keyboard=rows, resize_keyboard=True, is_persistent=True)


class MenuButton(Filter):
    """A text that is a button of the menu in any language."""

    def __init__(self, catalogues: Catalogues, action: Action) -> None:
        self._labels = {catalogues.translator(locale).plain(f"button-menu-{action}") for locale in Locale}

    async def __call__(self, message: Message) -> bool:
        return message.text in self._labels
