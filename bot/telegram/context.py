"""What handlers may ask for by parameter name, and the middleware that puts it there.

aiogram matches names only when a handler is called; a test compares every handler's parameters with `HandlerContext`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.types import Update
from structlog.contextvars import bound_contextvars

from bot.customers.model import Person
from bot.i18n import Locale

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aiogram import Bot
    from aiogram.filters import CommandObject
    from aiogram.filters.callback_data import CallbackData
    from aiogram.fsm.context import FSMContext
    from aiogram.types import Chat, TelegramObject, User

    from bot.answers.service import Answers
    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.customers.privacy import Privacy
    from bot.customers.service import Customers
    from bot.desk.service import Desk
    from bot.feedback.service import Feedback
    from bot.i18n import Catalogues, Translator
    from bot.i18n.own_texts import OwnTexts
    from bot.shop.model import Shop
    from bot.shop.service import Shops
    from bot.team.service import Team


class Services(TypedDict):
    """Put there once, by `bot/app.py`."""

    answers: Answers
    catalogues: Catalogues
    clock: Clock
    customers: Customers
    desk: Desk
    feedback: Feedback
    own_texts: OwnTexts
    privacy: Privacy
    shops: Shops
    team: Team


class HandlerContext(Services, total=False):
    """All that a handler may ask for."""

    bot: Bot
    state: FSMContext
    raw_state: str | None
    event_update: Update
    command: CommandObject
    callback_data: CallbackData
    shop: Shop
    customer: Customer
    t: Translator


class Identify(BaseMiddleware):
    """Finds out who writes and in which language to answer. Bots, channels and strangers' groups are not answered."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        chat: Chat | None = data.get("event_chat")
        user: User | None = data.get("event_from_user")
        if chat is None or user is None or not isinstance(event, Update) or (user.is_bot and not anonymous(event)):
            return None
        shop: Shop = await data["shops"].get()
        data["shop"] = shop
        if chat.type == ChatType.PRIVATE:
            customer = await data["customers"].arrive(person(user), default=_locale(shop), source=source(event))
            data["customer"] = customer
            data["t"] = data["catalogues"].translator(customer.locale)
        else:
            data["t"] = data["catalogues"].translator(_locale(shop))
        with bound_contextvars(update=event.update_id):
            return await handler(event, data)


def person(user: User) -> Person:
    return Person(user.id, user.full_name, user.username, user.language_code)


def anonymous(update: Update) -> bool:
    """Somebody who writes in the name of the group or of a channel; Telegram shows a bot as the sender."""
    message = update.message
    return message is not None and message.sender_chat is not None and not message.is_automatic_forward


def source(update: Update) -> str | None:
    """The mark of a deep link: `/start insta-may` came from "insta-may"."""
    text = update.message.text if update.message else None
    if text and text.startswith("/start "):
        return text.removeprefix("/start ").strip()[:64] or None
    return None


def _locale(shop: Shop) -> Locale:
    return Locale(shop.language)
