"""What customers do, in their private chat with the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram import Router

from bot.telegram.filters import InPrivate
from handlers.customer import (
    birthday,
    blocking,
    complaints,
    deleting,
    doors,
    feedback,
    info,
    newsletter,
    offers,
    phone,
    privacy,
    products,
    promos,
    questions,
    reactions,
    requests,
    settings,
    start,
    suggestions,
    surveys,
    vouchers,
)
from handlers.staff import follow_ups
from handlers.staff import vouchers as till

if TYPE_CHECKING:
    from bot.i18n import Catalogues


def router(catalogues: Catalogues) -> Router:
    """In reading order: the doors before all, then answers to our own questions, then any text as a question."""
    customer = Router(name="customer")
    for observer in (
        customer.message,
        customer.edited_message,
        customer.callback_query,
        customer.my_chat_member,
        customer.message_reaction,
    ):
        observer.filter(InPrivate())
    # To walk through a router takes aiogram longer than to try its handlers: all rooms but the doors lie in one.
    rooms = Router(name="customer.rooms")
    customer.include_routers(deleting.router(), doors.router(catalogues), rooms)
    for room in (
        start,
        newsletter,
        promos,
        birthday,
        phone,
        info,
        complaints,
        requests,
        products,
        feedback,
        surveys,
        suggestions,
        settings,
        privacy,
        blocking,
        vouchers,
        reactions,
        offers,
        questions,
    ):
        for event, observer in room.router().observers.items():
            rooms.observers[event].handlers += observer.handlers
    # Staff scan and redeem in their private chats too, and managers look after low scores.
    rooms.callback_query.handlers += till.buttons_router().callback_query.handlers
    rooms.callback_query.handlers += follow_ups.buttons_router().callback_query.handlers
    return customer
