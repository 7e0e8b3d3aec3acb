"""Performs greetings: words and buttons, made in the moment of sending from what the tables say then.

Here too: the question to the owners whether a holiday that moves has been reckoned right.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardMarkup

from bot.delivery.model import Delivered, Errand, InDoubt, Outcome, Rejected, RetryAfter
from bot.i18n import Html
from bot.i18n.placeholders import usable_name
from bot.lifecycle.model import Occasion
from bot.lifecycle.planner import HOLIDAY_QUESTION
from bot.loyalty.codes import shown
from bot.loyalty.model import Kind, Terms
from bot.telegram.callbacks import Unsubscribed, VoucherShown
from bot.telegram.messenger import attempt
from bot.telegram.show import button
from bot.telegram.wording import in_own_language, voucher_value

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.i18n import Translator
    from bot.lifecycle.holidays import Holiday
    from bot.lifecycle.service import Lifecycle, Ready
    from bot.telegram.house import House
    from bot.telegram.show import Buttons

# With a gift or without, and the twin for somebody without a usable name.
_BIRTHDAY = {
    (True, True): "greeting-birthday",
    (True, False): "greeting-birthday-nameless",
    (False, True): "greeting-birthday-simple",
    (False, False): "greeting-birthday-simple-nameless",
}


class HolidayOpened(CallbackData, prefix="hol"):
    holiday: str


class HolidayConfirmed(CallbackData, prefix="holyes"):
    holiday: str


class Greetings:
    """Between the table of greetings and the customers' chats."""

    def __init__(self, house: House, *, lifecycle: Lifecycle) -> None:
        self._house = house
        self._lifecycle = lifecycle

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {**dict.fromkeys(Occasion, self._greet), HOLIDAY_QUESTION: self._ask_about_holiday}

    async def _greet(self, errand: Errand) -> Outcome:
        taken = await self._lifecycle.take({**errand.payload, "occasion": errand.kind})
        return taken if isinstance(taken, RetryAfter | Rejected) else await self._send(taken)

    async def _send(self, ready: Ready) -> Outcome:
        t = self._house.catalogues.translator(ready.reader.locale)
        markup = InlineKeyboardMarkup(inline_keyboard=buttons) if (buttons := _buttons(t, ready)) else None
        return await self._house.tell_customer(ready.reader.telegram_id, _text(t, ready), markup)

    async def _ask_about_holiday(self, errand: Errand) -> Outcome:
        """In good time before a holiday whose day is not certain. Who cannot be asked is passed over."""
        t = await self._house.t()
        code, day = errand.payload["holiday"], date.fromisoformat(errand.payload["day"])
        text = t("holiday-question", holiday=t.plain(f"holiday-{code}"), date=t.date(day))
        buttons = [
            [button(t.plain("button-holiday-confirm"), HolidayConfirmed(holiday=code))],
            [button(t.plain("button-holiday-day"), HolidayOpened(holiday=code))],
        ]
        markup = InlineKeyboardMarkup(inline_keyboard=buttons)
        for owner in await self._house.team.owners():
            result, _ = await attempt(self._house.bot.send_message(owner, text, reply_markup=markup))
            if isinstance(result, InDoubt | RetryAfter):
                return result
        return Delivered()


def greeting_text(t: Translator, key: str, *, name: str | None, gift: str, code: str, last_day: date) -> Html:
    """A greeting of the catalogue with whatever of this it speaks of."""
    return t(key, name=name or "", gift=gift, code=code, date=t.date(last_day))


def holiday_text(t: Translator, holiday: Holiday) -> Html:
    if holiday.is_own:
        return Html(in_own_language(t, holiday.texts))
    return t(f"greeting-holiday-{holiday.code}")


def with_footer(t: Translator, text: Html) -> Html:
    """What goes to subscribers says why, as every promo does."""
    return Html(f"{text}\n\n{t('promo-footer')}")


def gift_words(t: Translator, terms: Terms) -> str:
    """ "15% discount", or the owner's words for the gift."""
    value = voucher_value(t, terms)
    return value if terms.kind is Kind.GIFT else t.plain("gift-discount", value=value)


def _text(t: Translator, ready: Ready) -> Html:
    match ready.greeting.occasion:
        case Occasion.BIRTHDAY:
            return _birthday_text(t, ready)
        case Occasion.HINT:
            return t("greeting-hint")
        case Occasion.ANNIVERSARY:
            return with_footer(t, t("greeting-anniversary"))
        case Occasion.WELCOME:
            return with_footer(t, t(f"greeting-welcome-{ready.greeting.which}"))
        case Occasion.HOLIDAY:
            assert ready.holiday is not None
            return with_footer(t, holiday_text(t, ready.holiday))


def _birthday_text(t: Translator, ready: Ready) -> Html:
    voucher, name = ready.voucher, usable_name(ready.reader.name)
    return greeting_text(
        t,
        _BIRTHDAY[voucher is not None, name is not None],
        name=name,
        gift=gift_words(t, voucher.terms) if voucher else "",
        code=shown(voucher.code) if voucher else "",
        last_day=voucher.last_day(ready.shop.zone) if voucher else ready.greeting.day,
    )


def _buttons(t: Translator, ready: Ready) -> Buttons:
    if ready.greeting.occasion.is_promotional:
        return [[button(t.plain("button-unsubscribe"), Unsubscribed())]]
    if ready.voucher is not None:
        return [[button(t.plain("button-greeting-code"), VoucherShown(voucher=ready.voucher.id))]]
    return []
