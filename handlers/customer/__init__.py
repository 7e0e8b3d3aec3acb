"""What customers do, in their private chat with the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.filters import InPrivate
from bot.telegram.routing import Router
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
    customer = Router()
    for observer in (
        customer.message,
        customer.edited_message,
        customer.callback_query,
        customer.my_chat_member,
        customer.message_reaction,
    ):
        observer.filter(InPrivate())
    customer.include_routers(
        deleting.router(),
        doors.router(catalogues),
        start.router(),
        newsletter.router(),
        promos.router(),
        birthday.router(),
        phone.router(),
        info.router(),
        complaints.router(),
        requests.router(),
        products.router(),
        feedback.router(),
        surveys.router(),
        suggestions.router(),
        settings.router(),
        privacy.router(),
        blocking.router(),
        vouchers.router(),
        reactions.router(),
        offers.router(),
        questions.router(),
        # Staff scan and redeem in their private chats too, and managers look after low scores.
        till.buttons_router(),
        follow_ups.buttons_router(),
    )
    return customer
