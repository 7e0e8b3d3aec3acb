"""Birthdays as people type them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.customers.birthdays import (
    Birthday,
    BirthdayError,
    BirthdayImpossible,
    BirthdayInFuture,
    BirthdayNotUnderstood,
    BirthdayTooLongAgo,
    parse_birthday,
)
from bot.i18n import Locale, formats

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    "text",
    [
        "8 mart",
        "8-mart",
        "8-MART",
        " 8  mart. ",
        "8-martda",
        "mart oyining 8-kuni",
        "Tug'ilgan kunim 8-mart",
        "8 март",
        "8-март куни",
        "8 наурыз",
        "8-наурыз күні",
        "8 науриз",
        "8 nauryz",
        "8 naýryz",
        "8 մարտի",
        "Մարտի 8",
        "մարտի 8-ին",
        "Մարտի 8։",
        "8 marti",
        "marti 8-in",
        "8 марта",
        "8-го марта",
        "8 мар",
        "8 мар.",
        "8 march",
        "March 8th",
        "the 8th of March",
        "08.03",
        "8.3",
        "8/3",
        "8-3",
        "08 03",
        "８．３",
        "٠٨.٠٣",
        "8 mart 🎂",
    ],
)
def test_day_and_month(text: str) -> None:
    assert parse_birthday(text, TODAY) == Birthday(month=3, day=8)


@pytest.mark.parametrize(
    "text",
    [
        "08.03.1990",
        "8/3/90",
        "8-3-1990",
        "08 03 1990",
        "1990-03-08",
        "1990.03.08",
        "08.03.1990 г.",
        "08.03.1990-yil",
        "8 mart 1990",
        "8 mart 90",
        "1990-yil 8-mart",
        "1990 йил 8 март",
        "1990 жылғы 8 наурыз",
        "1990 ж. 8 наурыз",
        "8 наурыз 1990 жыл",
        "1990 թ. մարտի 8",
        "1990 թվականի մարտի 8-ին",
        "8 марта 1990 г.",
        "8 марта 1990 года",
        "8 March 1990",
        "March 8, 1990",
        "０８．０３．１９９０",
        "٨/٣/١٩٩٠",
    ],
)
def test_day_month_and_year(text: str) -> None:
    assert parse_birthday(text, TODAY) == Birthday(month=3, day=8, year=1990)


@pytest.mark.parametrize(
    ("words", "month"),
    [
        ("yanvar январь января янв қаңтар кантар qantar հունվարի hunvari january jan", 1),
        ("fevral февраль февр ақпан акпан aqpan փետրվարի petrvari february feb", 2),
        ("aprel апрель апр сәуір сауир сэуир sáýir ապրիլի aprili april", 4),
        ("may май мая мамыр mamyr մայիսի mayisi", 5),
        ("iyun июнь июня июн маусым mausym հունիսի hunisi june jun", 6),
        ("iyul июль июл шілде шилде shilde şilde հուլիսի hulisi july jul", 7),
        ("avgust август авг тамыз tamyz օգոստոսի ogostosi august", 8),
        ("sentabr sentyabr сентабр сентябрь сент сен қыркүйек кыркуйек qyrkúıek սեպտեմբերի september sept", 9),
        ("oktabr oktyabr октабр октябрь окт қазан казан qazan հոկտեմբերի hoktemberi october", 10),
        ("noyabr ноябрь ноя қараша караша qarasha նոյեմբերի noyemberi november", 11),
        ("dekabr декабрь дек желтоқсан желтоксан jeltoqsan zheltoksan դեկտեմբերի dektemberi december", 12),
    ],
)
def test_month_by_any_of_its_names(words: str, month: int) -> None:
    assert {word: parse_birthday(f"5 {word}", TODAY).month for word in words.split()} == dict.fromkeys(
        words.split(), month
    )


@pytest.mark.parametrize(
    "text",
    [
        "", "mart", "8", "1990", "8 mart 9 aprel", "8 mart 190", "14:35", "10:05", "8 9 10 11",
        "8 hun", "8 mars kelgan buyurtmam qani", "5 ta koʻylak", "+998 90 123-45-67", "5 000", "🌸", "\0", "8.3.19900",
    ],
)  # fmt: skip
def test_no_date(text: str) -> None:
    with pytest.raises(BirthdayNotUnderstood):
        parse_birthday(text, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "31 aprel",
        "31.04",
        "30 февраля",
        "29.02.1990",
        "29 փետրվարի 2025",
        "12/31",
        "0.5",
        "32.1.1990",
        "00.00",
        "90-03-08",
    ],
)
def test_day_that_no_calendar_has(text: str) -> None:
    with pytest.raises(BirthdayImpossible):
        parse_birthday(text, TODAY)


def test_leap_day_is_fine_with_its_year_and_without() -> None:
    assert parse_birthday("29.02", TODAY) == Birthday(month=2, day=29)
    assert parse_birthday("29 fevral 2000", TODAY) == Birthday(month=2, day=29, year=2000)


@pytest.mark.parametrize("text", ["22.11.2026", "1 yanvar 2027", "01.01.9999"])
def test_day_to_come(text: str) -> None:
    with pytest.raises(BirthdayInFuture):
        parse_birthday(text, TODAY)


@pytest.mark.parametrize("text", ["20.11.1905", "08.03.0001", "08.03.0000"])
def test_nobody_is_that_old(text: str) -> None:
    with pytest.raises(BirthdayTooLongAgo):
        parse_birthday(text, TODAY)


def test_oldest_age_is_believed_and_today_is_past() -> None:
    assert parse_birthday("22.11.1905", TODAY).year == 1905
    assert parse_birthday("21.11.2026", TODAY).year == 2026


@pytest.mark.parametrize(("text", "year"), [("21.11.26", 2026), ("22.11.26", 1926), ("1.1.00", 2000), ("1.1.99", 1999)])
def test_year_of_two_digits_is_the_latest_past_one(text: str, year: int) -> None:
    assert parse_birthday(text, TODAY).year == year


@given(st.dates(min_value=dt.date(1910, 1, 1), max_value=TODAY), st.sampled_from(Locale))
def test_what_we_print_we_read(day: dt.date, locale: Locale) -> None:
    born = Birthday(day.month, day.day, day.year)

    assert parse_birthday(formats.date(day, locale, with_year=True), TODAY) == born
    assert parse_birthday(formats.short_date(day), TODAY) == born
    assert parse_birthday(day.isoformat(), TODAY) == born
    for text in (formats.date(day, locale), formats.on_date(day, locale), formats.date(day, locale).upper()):
        assert parse_birthday(text, TODAY) == Birthday(day.month, day.day)


@given(st.text())
def test_any_text_is_a_birthday_or_a_kind_refusal(text: str) -> None:
    try:
        birthday = parse_birthday(text, TODAY)
    except BirthdayError:
        return
    assert 1 <= birthday.month <= 12
