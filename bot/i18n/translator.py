"""One language's voice: texts by key, and numbers, dates, money and phones as that language writes them.

Texts for messages come out as Telegram's HTML with every plain argument escaped; texts for buttons,
commands and alerts come out plain. Outside of tests a missing text never stops a conversation: it is
logged, and Russian, then English, speaks instead.
"""

from __future__ import annotations

from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING, Protocol

import structlog

from bot.i18n import formats

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from bot.i18n.locale import Locale

Arg = str | int | float | Decimal

log = structlog.get_logger(__name__)


class Html(str):
    """Text that is Telegram's HTML already and must not be escaped again."""

    __slots__ = ()


class TextMissing(LookupError):
    """A key that a catalogue lacks, or a variable that the caller forgot. Raised in strict mode only."""


class Texts(Protocol):
    """The texts of one language. `format` gives what it can and says what was missing; "" for an unknown key."""

    locale: Locale

    def format(self, key: str, args: Mapping[str, Arg]) -> tuple[str, Sequence[Exception]]: ...


class Translator:
    """Texts by key: an int among the arguments drives plurals and is written by the language's rules.

    An argument that is an id, a code, a year or a phone must be a str, or it comes out as "10 425".
    """

    def __init__(self, texts: Texts, fallbacks: Sequence[Texts] = (), *, strict: bool = False) -> None:
        self.locale = texts.locale
        self._texts = (texts, *fallbacks)
        self._strict = strict

    def __call__(self, key: str, /, **args: Arg) -> Html:
        """HTML for a message: str arguments are escaped, `Html` ones are laid in as they are."""
        return Html(self._render(key, {name: _escaped(value) for name, value in args.items()}))

    def plain(self, key: str, /, **args: Arg) -> str:
        """Text for a button, a command or an alert, where Telegram reads no tags: nothing is escaped."""
        return self._render(key, args)

    def date(self, day: dt.date, *, with_year: bool = False) -> str:
        return formats.date(day, self.locale, with_year=with_year)

    def on_date(self, day: dt.date) -> str:
        """The day on which something happens: "5-noyabr kuni", "նոյեմբերի 5-ին"."""
        return formats.on_date(day, self.locale)

    def short_date(self, day: dt.date) -> str:
        return formats.short_date(day)

    def time(self, moment: dt.datetime | dt.time) -> str:
        """A local time of day; the caller has put it in the shop's zone."""
        return formats.time(moment)

    def hours(self, opens: dt.time, closes: dt.time) -> str:
        return formats.hours(opens, closes)

    def number(self, value: int | Decimal) -> str:
        return formats.number(value, self.locale)

    def money(self, amount: int | Decimal, currency: str) -> str:
        """An amount in the currency's main unit; `currency` is its ISO 4217 code."""
        return formats.money(amount, currency, self.locale)

    def percent(self, value: int | Decimal) -> str:
        """15 is fifteen per cent."""
        return formats.percent(value, self.locale)

    def phone(self, e164: str) -> str:
        return formats.phone(e164)

    def _render(self, key: str, args: Mapping[str, Arg]) -> str:
        best = ""
        for texts in self._texts:
            text, errors = texts.format(key, args)
            if not errors:
                return text
            if self._strict:
                raise TextMissing(f"{texts.locale}: {key}: {'; '.join(map(str, errors))}")
            log.error("text missing", action="text_missing", key=key, locale=texts.locale.value)
            best = best or text
        return best or key


def _escaped(value: Arg) -> Arg:
    if isinstance(value, Html) or not isinstance(value, str):
        return value
    return escape(value, quote=False).replace('"', "&quot;")
