"""The table of LANGUAGES.md, cell by cell."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.i18n import Locale, formats

DAY = dt.date(2026, 11, 5)
MONTHS = {
    Locale.UZ: "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr",
    Locale.UZ_CYRL: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    Locale.KK: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    Locale.HY: (
        "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի"
    ),
    Locale.RU: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}


@pytest.mark.parametrize(
    ("locale", "day", "on_day", "with_year"),
    [
        (Locale.UZ, "5-noyabr", "5-noyabr kuni", "2026-yil 5-noyabr"),
        (Locale.UZ_CYRL, "5-ноябрь", "5-ноябрь куни", "2026-йил 5-ноябрь"),
        (Locale.KK, "5 қараша", "5 қараша күні", "2026 жылғы 5 қараша"),
        (Locale.HY, "նոյեմբերի 5", "նոյեմբերի 5-ին", "2026\u00a0թ. նոյեմբերի 5"),
        (Locale.RU, "5 ноября", "5 ноября", "5 ноября 2026\u00a0г."),
        (Locale.EN, "5 November", "on 5 November", "5 November 2026"),
    ],
)
def test_date(locale: Locale, day: str, on_day: str, with_year: str) -> None:
    assert formats.date(DAY, locale) == day
    assert formats.on_date(DAY, locale) == on_day
    assert formats.date(DAY, locale, with_year=True) == with_year


@pytest.mark.parametrize("locale", MONTHS)
def test_months_are_written_as_beside_a_day(locale: Locale) -> None:
    assert " ".join(formats.months(locale)) == MONTHS[locale]


def test_tables_and_hours_are_the_same_everywhere() -> None:
    assert formats.short_date(DAY) == "05.11.2026"
    assert formats.short_date(dt.date(987, 1, 2)) == "02.01.0987"
    assert formats.time(dt.datetime(2026, 11, 5, 14, 35, tzinfo=dt.UTC)) == "14:35"
    assert formats.hours(dt.time(10), dt.time(21)) == "10:00–21:00"


@pytest.mark.parametrize(
    ("locale", "uzs", "kzt", "amd", "rub"),
    [
        (Locale.UZ, "125 000 soʻm", "5 000 tenge", "5 000 dram", "5 000 rubl"),
        (Locale.UZ_CYRL, "125 000 сўм", "5 000 тенге", "5 000 драм", "5 000 рубль"),
        (Locale.KK, "125 000 сум", "5 000 ₸", "5 000 драм", "5 000 рубль"),
        (Locale.HY, "125 000 սոմ", "5 000 տենգե", "5 000 դրամ", "5 000 ռուբլի"),
        (Locale.RU, "125 000 сум", "5 000 ₸", "5 000 драмов", "5 000 ₽"),
    ],
)
def test_money(locale: Locale, uzs: str, kzt: str, amd: str, rub: str) -> None:
    written = [formats.money(125_000, "UZS", locale)]
    written += [formats.money(5_000, currency, locale) for currency in ("KZT", "AMD", "RUB")]

    assert written == [text.replace(" ", "\u00a0") for text in (uzs, kzt, amd, rub)]


def test_only_roubles_and_foreign_money_have_hundredths_and_only_if_there_are_any() -> None:
    assert formats.money(Decimal("5000.50"), "RUB", Locale.RU) == "5\u00a0000,50\u00a0₽"
    assert formats.money(Decimal("5000.00"), "RUB", Locale.RU) == "5\u00a0000\u00a0₽"
    assert formats.money(Decimal("999.50"), "UZS", Locale.UZ) == "1\u00a0000\u00a0soʻm"
    assert formats.money(Decimal("9.99"), "USD", Locale.HY) == "9,99\u00a0USD"


@pytest.mark.parametrize(("amount", "unit"), [(1, "драм"), (2, "драма"), (5, "драмов"), (21, "драм")])
def test_russian_declines_the_dram(amount: int, unit: str) -> None:
    assert formats.money(amount, "AMD", Locale.RU) == f"{amount}\u00a0{unit}"


@pytest.mark.parametrize(
    ("locale", "percent"),
    [(Locale.UZ, "15%"), (Locale.KK, "15%"), (Locale.HY, "15%"), (Locale.RU, "15\u00a0%"), (Locale.EN, "15%")],
)
def test_percent(locale: Locale, percent: str) -> None:
    assert formats.percent(15, locale) == percent


@pytest.mark.parametrize("locale", MONTHS)
def test_number_has_a_comma_and_a_space_from_a_thousand_on(locale: Locale) -> None:
    assert formats.number(Decimal("1.5"), locale) == "1,5"
    assert formats.number(999, locale) == "999"
    assert formats.number(1_000, locale) == "1\u00a0000"


@pytest.mark.parametrize(
    ("e164", "written"),
    [
        ("+998901234567", "+998 90 123-45-67"),
        ("+77011234567", "+7 701 123-45-67"),
        ("+37491123456", "+374 91 12-34-56"),
        ("+79001234567", "+7 900 123-45-67"),
        ("+442079460958", "+44 20 7946 0958"),
        ("none", "none"),
    ],
)
def test_phone(e164: str, written: str) -> None:
    assert formats.phone(e164) == written


@given(st.integers(min_value=1, max_value=10**12), st.sampled_from(Locale))
def test_money_keeps_every_digit(amount: int, locale: Locale) -> None:
    written = formats.money(amount, "UZS", locale)

    assert int("".join(character for character in written if character.isdigit())) == amount
