"""From an update to the switchboard: who writes, in which dialogue they stand, and in which language to answer.

aiogram's dispatcher does the like in six layers around its routers, which was a tenth of the time of an update.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.enums import ChatType
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.base import BaseStorage, StorageKey
from structlog.contextvars import bound_contextvars

from bot.core.database import together_with
from bot.customers.model import Person
from bot.i18n import Locale
from bot.loyalty.codes import from_link, is_code
from bot.team.invitations import token_of
from bot.telegram.filters import chat_of
from bot.telegram.routing import event_of

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import Chat, Update, User

    from bot.delivery.inbox import Entry
    from bot.shop.model import Shop
    from bot.telegram.context import Services
    from bot.telegram.routing import Switchboard


class Dispatcher:
    """Takes updates to their handlers. Bots, channels and strangers' groups are not answered."""

    def __init__(self, bot: Bot, board: Switchboard, dialogues: BaseStorage, services: Services) -> None:
        self._bot = bot
        self._board = board
        self._dialogues = dialogues
        self._services = services

    async def feed(self, update: Update, entry: Entry) -> None:
        """Hand an update on. Raises what its handler raised, unless it was answered: see `Switchboard`."""
        found = event_of(update)
        if found is None:
            return
        kind, event = found
        chat, user = chat_of(event), _user(event)
        if chat is None or user is None or (user.is_bot and not anonymous(update)):
            return
        data: dict[str, Any] = {
            **self._services,
            "bot": self._bot,
            "event_update": update,
            "event_from_user": user,
            "entry": entry,
            **await self._standing(chat, user),
            **await self._identity(update, chat, user),
        }
        with bound_contextvars(update=update.update_id), together_with(entry.companion):
            await self._board.hand_over(kind, event, data)

    async def _standing(self, chat: Chat, user: User) -> dict[str, Any]:
        """Where the person stands in this chat."""
        state = FSMContext(self._dialogues, StorageKey(bot_id=self._bot.id, chat_id=chat.id, user_id=user.id))
        return {"state": state, "raw_state": await state.get_state()}

    async def _identity(self, update: Update, chat: Chat, user: User) -> dict[str, Any]:
        """The shop, the customer if the chat is private, and the language of both."""
        shop: Shop = await self._services["shops"].get()
        catalogues, locale = self._services["catalogues"], Locale(shop.language)
        if chat.type != ChatType.PRIVATE:
            return {"shop": shop, "t": catalogues.translator(locale)}
        customer = await self._services["customers"].arrive(person(user), default=locale, source=source(update))
        return {"shop": shop, "customer": customer, "t": catalogues.translator(customer.locale)}


def person(user: User) -> Person:
    return Person(user.id, user.full_name, user.username, user.language_code)


def anonymous(update: Update) -> bool:
    """Somebody who writes in the name of the group or of a channel; Telegram shows a bot as the sender."""
    message = update.message
    return message is not None and message.sender_chat is not None and not message.is_automatic_forward


def source(update: Update) -> str | None:
    """The mark of a deep link: `/start insta-may` came from "insta-may". A voucher or an invitation is no mark."""
    text = update.message.text if update.message else None
    if not text or not text.startswith("/start "):
        return None
    mark = text.removeprefix("/start ").strip()[:64]
    return mark if mark and not is_code(from_link(mark) or "") and not token_of(mark) else None


def _user(event: Any) -> User | None:
    """Who did it; a reaction in the name of a group is nobody's."""
    user: User | None = getattr(event, "from_user", None) or getattr(event, "user", None)
    return user
