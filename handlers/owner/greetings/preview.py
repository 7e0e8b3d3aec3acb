"""Owners read a greeting as customers will, in each language, and go from there to wording it anew."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.core.errors import NotFound
from bot.i18n import OFFERED
from bot.i18n.own_texts import EDITABLE
from bot.i18n.placeholders import usable_name
from bot.lifecycle.holidays import OWN
from bot.lifecycle.model import BIRTHDAY_GIFT
from bot.telegram.greetings import HolidayOpened, gift_words, greeting_text, holiday_text, with_footer
from bot.telegram.promos import EXAMPLE_CODE
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from handlers.owner.callbacks import TextOpened
from handlers.owner.greetings.callbacks import GreetingShown, GreetingsOpened, PreviewOpened

if TYPE_CHECKING:
    from aiogram.types import CallbackQuery, InlineKeyboardButton

    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.i18n import Catalogues, Translator
    from bot.lifecycle.rules_service import GreetingRules
    from bot.shop.model import Shop

_GREETING = "greeting-"
_HOLIDAY = "holiday-"
_LISTED = [
    key.removeprefix(_GREETING)
    for key in EDITABLE
    if key.startswith(_GREETING) and not key.startswith(_GREETING + _HOLIDAY)
]
_OF_BIRTHDAY = ("birthday", "hint")


async def owner_opens_previews(callback: CallbackQuery, t: Translator) -> None:
    """Holidays have theirs on their own cards."""
    buttons = [button(t.plain(f"text-greeting-{what}"), GreetingShown(what=what)) for what in _LISTED]
    back = button(t.plain("button-back"), GreetingsOpened())
    await show(callback, t("greetings-preview-head"), column([*buttons, back]))


async def owner_looks_at_greeting(
    callback: CallbackQuery,
    callback_data: GreetingShown,
    t: Translator,
    customer: Customer,
    catalogues: Catalogues,
    greeting_rules: GreetingRules,
    shop: Shop,
    clock: Clock,
) -> None:
    """First the language; then the greeting comes as a message of its own, so that several can be compared."""
    what, locale = callback_data.what, callback_data.locale
    if locale is None:
        await _ask_language(callback, t, greeting_rules, what)
        return
    theirs = catalogues.translator(locale)
    if what.startswith(OWN):
        text = with_footer(theirs, holiday_text(theirs, await greeting_rules.holiday(what)))
    elif f"{_GREETING}{what}" in EDITABLE:
        gift = (await greeting_rules.get()).voucher or BIRTHDAY_GIFT
        text = greeting_text(
            theirs,
            f"{_GREETING}{what}",
            name=usable_name(customer.name) or "Nilufar",
            gift=gift_words(theirs, gift),
            code=EXAMPLE_CODE,
            last_day=shop.local(clock.now()).date() + timedelta(days=gift.valid_days),
        )
        text = text if what.startswith(_OF_BIRTHDAY) else with_footer(theirs, text)
    else:
        raise NotFound
    await callback.answer()
    if callback.message:
        await callback.message.answer(text)


async def _ask_language(callback: CallbackQuery, t: Translator, greeting_rules: GreetingRules, what: str) -> None:
    buttons = [button(locale.own_name, GreetingShown(what=what, locale=locale)) for locale in OFFERED]
    if what.startswith(OWN):
        label = (await greeting_rules.holiday(what)).name
    elif (key := f"{_GREETING}{what}") in EDITABLE:
        label = t.plain(f"text-{key}")
        buttons.append(button(t.plain("button-greetings-words"), TextOpened(number=EDITABLE.index(key))))
    else:
        raise NotFound
    await show(callback, t("greetings-preview-language", text=label), column([*buttons, _back(t, what)]))


def _back(t: Translator, what: str) -> InlineKeyboardButton:
    is_holiday = what.startswith((_HOLIDAY, OWN))
    return button(
        t.plain("button-back"),
        HolidayOpened(holiday=what.removeprefix(_HOLIDAY)) if is_holiday else PreviewOpened(),
    )


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_opens_previews, PreviewOpened.filter())
    router.callback_query.register(owner_looks_at_greeting, GreetingShown.filter())
    return router
