"""What customers do, in their private chat with the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram import Router

from bot.telegram.filters import InPrivate
from handlers.customer import (
    birthday,
    blocking,
    complaints,
    doors,
    feedback,
    info,
    newsletter,
    phone,
    privacy,
    questions,
    settings,
    start,
)

if TYPE_CHECKING:
    from bot.i18n import Catalogues


def router(catalogues: Catalogues) -> Router:
    """In reading order: the doors before all, then answers to our own questions, then any text as a question."""
    customer = Router(name="customer")
    for observer in (customer.message, customer.edited_message, customer.callback_query, customer.my_chat_member):
        observer.filter(InPrivate())
    customer.include_router(doors.router(catalogues))
    for room in (
        start,
        newsletter,
        birthday,
        phone,
        info,
        complaints,
        feedback,
        settings,
        privacy,
        blocking,
        questions,
    ):
        customer.include_router(room.router())
    return customer
