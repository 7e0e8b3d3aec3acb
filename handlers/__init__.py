"""What happens when somebody writes, presses or joins: one coroutine each, named after what the person does.

Handlers read the update, call one service, and answer. Rules live in `bot/`, texts in `locales/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.routing import Router, Switchboard
from handlers import errors
from handlers.customer import router as customer_router
from handlers.owner import router as owner_router
from handlers.staff import router as staff_router

if TYPE_CHECKING:
    from bot.i18n import Catalogues


def switchboard(catalogues: Catalogues) -> Switchboard:
    """What the dispatcher takes: all handlers, and the one that answers for their errors."""
    return Switchboard(router(catalogues), errors.something_fails)


def router(catalogues: Catalogues) -> Router:
    """All handlers, in reading order."""
    lost = Router()
    lost.callback_query.register(errors.button_leads_nowhere)
    root = Router()
    root.include_routers(staff_router(), owner_router(), customer_router(catalogues), lost)
    return root
