"""Dates, times, money, per cents, numbers and phones as each language writes them.

Babel and phonenumbers where they are right. Written by hand is what they get wrong for our readers:
"125 000,00 soʻm", the months of Uzbek Cyrillic without their ь, "05 նոյեմբերի, 2026 թ.", phones without hyphens.
U+00A0 keeps a number and its unit on one line.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import TYPE_CHECKING

import babel
import phonenumbers
from babel.dates import get_month_names
from babel.numbers import format_decimal
from phonenumbers import NumberFormat, PhoneNumberFormat

from bot.i18n.locale import Locale

if TYPE_CHECKING:
    import datetime as dt

NBSP = "\u00a0"

_UZ_CYRL_MONTHS = (
    "январь", "февраль", "март", "апрель", "май", "июнь",
    "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
)  # fmt: skip
_DATES = {
    Locale.EN: "{day} {month}",
    Locale.UZ: "{day}-{month}",
    Locale.UZ_CYRL: "{day}-{month}",
    Locale.KK: "{day} {month}",
    Locale.HY: "{month} {day}",
    Locale.RU: "{day} {month}",
}
_DATES_WITH_YEAR = {
    Locale.EN: "{date} {year}",
    Locale.UZ: "{year}-yil {date}",
    Locale.UZ_CYRL: "{year}-йил {date}",
    Locale.KK: "{year} жылғы {date}",
    Locale.HY: f"{{year}}{NBSP}թ. {{date}}",
    Locale.RU: f"{{date}} {{year}}{NBSP}г.",
}
_ON_DATES = {
    Locale.EN: "on {date}",
    Locale.UZ: "{date} kuni",
    Locale.UZ_CYRL: "{date} куни",
    Locale.KK: "{date} күні",
    Locale.HY: "{date}-ին",
    Locale.RU: "{date}",
}
_UNITS = {
    Locale.UZ: {"UZS": "soʻm", "KZT": "tenge", "AMD": "dram", "RUB": "rubl"},
    Locale.UZ_CYRL: {"UZS": "сўм", "KZT": "тенге", "AMD": "драм", "RUB": "рубль"},
    Locale.KK: {"UZS": "сум", "KZT": "₸", "AMD": "драм", "RUB": "рубль"},
    Locale.HY: {"UZS": "սոմ", "KZT": "տենգե", "AMD": "դրամ", "RUB": "ռուբլի"},
    Locale.RU: {"UZS": "сум", "KZT": "₸", "RUB": "₽"},
}
_RU_DRAM = {"one": "драм", "few": "драма"}
_WHOLE_ONLY = {"UZS", "KZT", "AMD"}  # their hundredths have left the shops
_PHONES = {
    7: NumberFormat(pattern=r"(\d{3})(\d{3})(\d{2})(\d{2})", format=r"\1 \2-\3-\4"),
    374: NumberFormat(pattern=r"(\d{2})(\d{2})(\d{2})(\d{2})", format=r"\1 \2-\3-\4"),
    998: NumberFormat(pattern=r"(\d{2})(\d{3})(\d{2})(\d{2})", format=r"\1 \2-\3-\4"),
}


def date(day: dt.date, locale: Locale, *, with_year: bool = False) -> str:
    text = _DATES[locale].format(day=day.day, month=months(locale)[day.month - 1])
    return _DATES_WITH_YEAR[locale].format(date=text, year=day.year) if with_year else text


def on_date(day: dt.date, locale: Locale) -> str:
    """The day on which something happens, as a part of a sentence."""
    return _ON_DATES[locale].format(date=date(day, locale))


def short_date(day: dt.date) -> str:
    """For tables: 05.11.2026, the same in all languages."""
    return f"{day:%d.%m.}{day.year:04}"


def time(moment: dt.datetime | dt.time) -> str:
    return f"{moment:%H:%M}"


def hours(opens: dt.time, closes: dt.time) -> str:
    return f"{time(opens)}–{time(closes)}"


def number(value: int | Decimal, locale: Locale) -> str:
    """A space from 1 000 on, a decimal comma; an id, a code or a year is not a number."""
    return format_decimal(value, locale=cldr(locale))


def percent(value: int | Decimal, locale: Locale) -> str:
    """15 is fifteen per cent."""
    space = NBSP if locale is Locale.RU else ""
    return f"{number(value, locale)}{space}%"


def money(amount: int | Decimal, currency: str, locale: Locale) -> str:
    """An amount in the main unit of an ISO 4217 currency, without the hundredths where nobody pays them."""
    amount = Decimal(amount)
    if currency in _WHOLE_ONLY or amount == amount.to_integral_value():
        digits = number(amount.quantize(Decimal(1), ROUND_HALF_UP), locale)
    else:
        digits = format_decimal(amount, "#,##0.00", locale=cldr(locale))
    return f"{digits}{NBSP}{_unit(amount, currency, locale)}"


def phone(e164: str) -> str:
    """+998 90 123-45-67. What isn't a phone comes back as it is."""
    try:
        parsed = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    own = _PHONES.get(parsed.country_code or 0)
    if own is None:
        return phonenumbers.format_number(parsed, PhoneNumberFormat.INTERNATIONAL)
    return phonenumbers.format_by_pattern(parsed, PhoneNumberFormat.INTERNATIONAL, [own])


@cache
def months(locale: Locale) -> tuple[str, ...]:
    """The twelve months in the form that stands beside a day."""
    if locale is Locale.UZ_CYRL:
        return _UZ_CYRL_MONTHS
    names = get_month_names("wide", locale=cldr(locale))
    return tuple(names[month] for month in range(1, 13))


@cache
def cldr(locale: Locale) -> babel.Locale:
    """CLDR's data on a language: plural categories, months, separators."""
    return babel.Locale.parse(locale.value, sep="-")


def _unit(amount: Decimal, currency: str, locale: Locale) -> str:
    if (locale, currency) == (Locale.RU, "AMD"):
        return _RU_DRAM.get(cldr(locale).plural_form(amount), "драмов")
    return _UNITS.get(locale, {}).get(currency, currency)
