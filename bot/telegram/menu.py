"""The keyboard under a customer's chat. Its buttons come back as plain text, in any language."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any

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
    """Passes a text that is a button of the menu in any language, and hands on its `action`."""

    def __init__(self, catalogues: Catalogues) -> None:
        self._actions = {
            catalogues.translator(locale).plain(f"button-menu-{action}"): action
            for locale in Locale
            for action in Action
        }

    async def __call__(self, message: Message) -> bool | dict[str, Any]:
        action = self._actions.get(message.text or "")
        return {"action": action} if action else False
