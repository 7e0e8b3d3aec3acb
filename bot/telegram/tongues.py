"""In which language a customer is answered: their own, unless they write in another of ours.

Then one button keeps it. Who leaves that button alone twice in a conversation is not asked again in it.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.core.database import together_with
from bot.i18n import Locale

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext

_DATA = "tongue"
_CONVERSATION = timedelta(hours=12)
"""After so long a silence it is another one."""

_MOST_OFFERS = 2
_OF_UZBEK = re.compile(r"[ўқғҳ]", re.IGNORECASE)


def reply_in(language: Locale, text: str) -> Locale:
    """What the engine says; but to somebody who reads Latin and writes an Uzbek Cyrillic letter, in Cyrillic.

    A loan in Cyrillic, such as "доставка", makes no reader of Cyrillic.
    """
    return Locale.UZ_CYRL if language is Locale.UZ and _OF_UZBEK.search(text) else language


async def speak(state: FSMContext, own: Locale, locale: Locale, now: datetime) -> bool:
    """Remember in which language the customer is answered now; says whether to offer to keep it."""
    data = await state.get_data()
    offers = data[_DATA]["offers"] if _is_under_way(data, now) else 0
    if locale is own and not offers:
        return False
    offered = locale is not own and offers < _MOST_OFFERS
    tongue = {"locale": locale.value, "offers": offers + offered, "at": now.isoformat()}
    with together_with(None):  # the person has no answer by this yet
        await state.set_data({**data, _DATA: tongue})
    return offered


async def spoken(state: FSMContext, own: Locale, now: datetime) -> Locale:
    """In which language the bot spoke last in this conversation: for buttons under what it said."""
    data = await state.get_data()
    return Locale(data[_DATA]["locale"]) if _is_under_way(data, now) else own


def _is_under_way(data: dict[str, dict[str, str]], now: datetime) -> bool:
    return _DATA in data and now - datetime.fromisoformat(data[_DATA]["at"]) < _CONVERSATION
