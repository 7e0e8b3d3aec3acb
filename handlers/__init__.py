"""What happens when somebody writes, presses or joins: one coroutine each, named after what the person does.

Handlers read the update, call one service, and answer. Rules live in `bot/`, texts in `locales/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram import Router

from handlers import errors
from handlers.customer import router as customer_router
from handlers.owner import router as owner_router
from handlers.staff import router as staff_router

if TYPE_CHECKING:
    from bot.i18n import Catalogues


def router(catalogues: Catalogues) -> Router:
    """All handlers, in reading order. A fresh router each time: aiogram attaches one to a single dispatcher only."""
    root = Router(name="suhbat")
    lost = Router(name="lost")
    lost.callback_query.register(errors.button_leads_nowhere)
    root.include_routers(staff_router(), owner_router(), customer_router(catalogues), lost)
    root.errors.register(errors.something_fails)
    return root
