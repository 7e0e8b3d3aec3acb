"""Owners set up the greetings: birthdays, holidays, the welcome, and look at what customers will read."""

from __future__ import annotations

from bot.telegram.routing import Router
from handlers.owner.greetings import gift, holiday_writing, holidays, preview, rules


def router() -> Router:
    root = Router()
    root.include_routers(rules.router(), gift.router(), preview.router(), holidays.router(), holiday_writing.router())
    return root
