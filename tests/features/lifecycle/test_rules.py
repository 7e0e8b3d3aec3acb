"""What is decided without any table: the day of a birthday, whether to send now, and the days of holidays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.customers.birthdays import Birthday
from bot.customers.model import NIGHT, QuietHours
from bot.i18n import Locale
from bot.lifecycle.holidays import CALENDAR, DayNotUnderstood, Holiday, parse_day
from bot.lifecycle.model import (
    LOOK_AGAIN,
    Greeting,
    LeapDay,
    Occasion,
    Reader,
    Reason,
    Send,
    Situation,
    Skip,
    Verdict,
    Wait,
    born_on,
    judge,
    kept_on,
)
from tests.features.lifecycle.house import TASHKENT, local

TODAY = date(2026, 11, 21)
NOW = local(2026, 11, 21, 10)
YEAR = [local(year, 1, 1).replace(tzinfo=None) for year in (2026, 2027)]
TOO_LATE = local(2026, 11, 24)
BIRTHDAY = Greeting(1, Occasion.BIRTHDAY, "", 2026, TODAY, TOO_LATE)
HOLIDAY = Greeting(1, Occasion.HOLIDAY, "new-year", 2026, TODAY, TOO_LATE)
READER = Reader(
    id=1,
    telegram_id=1,
    name="Nilufar",
    locale=Locale.UZ,
    birthday=Birthday(month=11, day=21),
    agreed_to_birthday=True,
    subscribed=False,
    quiet=None,
    is_reachable=True,
    complains=False,
)
SUBSCRIBER = replace(READER, subscribed=True, birthday=None, agreed_to_birthday=False)
USUAL = Situation(NOW, LeapDay.BEFORE, on=True, held=False)
LATER, AFTERWARDS = replace(USUAL, now=TOO_LATE - timedelta(minutes=1)), replace(USUAL, now=TOO_LATE)
EVENING = replace(USUAL, now=local(2026, 11, 21, 22))

JUDGED: list[tuple[Greeting, Reader, Situation, Verdict]] = [
    (BIRTHDAY, READER, USUAL, Send()),
    (BIRTHDAY, replace(READER, birthday=None), USUAL, Skip(Reason.WITHDRAWN)),
    (BIRTHDAY, replace(READER, agreed_to_birthday=False), USUAL, Skip(Reason.WITHDRAWN)),
    (BIRTHDAY, replace(READER, birthday=Birthday(month=11, day=22)), USUAL, Skip(Reason.WITHDRAWN)),
    (BIRTHDAY, READER, replace(USUAL, on=False), Skip(Reason.OFF)),
    (BIRTHDAY, READER, replace(USUAL, held=True), Send()),
    (BIRTHDAY, READER, AFTERWARDS, Skip(Reason.LATE)),
    (BIRTHDAY, replace(READER, complains=True), USUAL, Wait(NOW + LOOK_AGAIN)),
    (BIRTHDAY, replace(READER, complains=True), LATER, Wait(TOO_LATE)),
    (BIRTHDAY, replace(READER, complains=True), AFTERWARDS, Skip(Reason.COMPLAINT)),
    (BIRTHDAY, replace(READER, is_reachable=False), USUAL, Wait(NOW + LOOK_AGAIN)),
    (BIRTHDAY, replace(READER, is_reachable=False, complains=True), AFTERWARDS, Skip(Reason.UNREACHABLE)),
    (BIRTHDAY, READER, EVENING, Wait(local(2026, 11, 22, 9))),
    (BIRTHDAY, replace(READER, quiet=QuietHours(NIGHT.end, NIGHT.start)), EVENING, Send()),
    (HOLIDAY, SUBSCRIBER, USUAL, Send()),
    (HOLIDAY, READER, USUAL, Skip(Reason.WITHDRAWN)),
    (HOLIDAY, SUBSCRIBER, replace(USUAL, held=True), Wait(NOW + LOOK_AGAIN)),
    (HOLIDAY, SUBSCRIBER, replace(AFTERWARDS, held=True), Skip(Reason.HELD)),
    (replace(BIRTHDAY, occasion=Occasion.HINT, day=TODAY - timedelta(days=7)), READER, USUAL, Send()),
]


@pytest.mark.parametrize(("greeting", "reader", "situation", "verdict"), JUDGED)
def test_greeting_is_sent_put_off_or_skipped(
    greeting: Greeting, reader: Reader, situation: Situation, verdict: Verdict
) -> None:
    assert judge(greeting, reader, situation) == verdict


@given(st.dates(date(2000, 1, 1), date(2000, 12, 31)), st.integers(1900, 2200), st.sampled_from(LeapDay))
def test_every_birthday_is_kept_on_one_day_of_each_year(day: date, year: int, leap_day: LeapDay) -> None:
    birthday = Birthday(month=day.month, day=day.day)
    kept = kept_on(birthday, year, leap_day)

    around = [kept + timedelta(days=ahead) for ahead in (-2, -1, 0, 1, 2)]
    assert kept.year == year
    assert [one for one in around if (day.month, day.day) in born_on(one, leap_day)] == [kept]


@given(st.times(), st.times(), st.datetimes(*YEAR, timezones=st.just(TASHKENT)))
def test_quiet_hours_are_over_within_a_day_and_then_it_is_not_quiet(start: time, end: time, moment: datetime) -> None:
    quiet = QuietHours(start, end)
    over = quiet.over_at(moment)

    if over is not None:
        assert moment < over <= moment + timedelta(days=1)
        assert quiet.over_at(over) is None


def easter(year: int) -> date:
    """The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def test_vardavar_is_fourteen_weeks_after_easter() -> None:
    [vardavar] = [holiday for holiday in CALENDAR if holiday.code == "vardavar"]

    assert dict(vardavar.proposed) == {year: easter(year) + timedelta(weeks=14) for year in range(2026, 2031)}


def test_feasts_of_islam_move_back_by_eleven_days_or_so() -> None:
    for holiday in CALENDAR:
        if holiday.code in {"ramazon", "qurbon"}:
            days = [holiday.proposed[year] for year in range(2026, 2031)]
            lunar_years = {(later - earlier).days for earlier, later in pairwise(days)}
            assert lunar_years <= {354, 355}


@pytest.mark.parametrize("year", range(2026, 2031))
def test_every_holiday_has_a_day_and_only_the_moving_ones_are_uncertain(year: int) -> None:
    for holiday in CALENDAR:
        coming = holiday.next_day(date(year, 1, 1))
        assert coming is not None
        assert coming[0].year == year
        assert coming[1] is (not holiday.proposed)


YEARLY = Holiday("own-1", (3, 21))
MOVING = Holiday("ramazon", proposed={2027: date(2027, 3, 9)})


@pytest.mark.parametrize(
    ("holiday", "typed", "coming"),
    [
        (YEARLY, "22.03", date(2027, 3, 22)),
        (YEARLY, "25-noyabr", date(2026, 11, 25)),
        (YEARLY, "22.03.2028", date(2027, 3, 21)),
        (YEARLY, "22 марта 2027", date(2027, 3, 22)),
        (Holiday("own-2"), "նոյեմբերի 25", date(2026, 11, 25)),
        (MOVING, "10.03", date(2027, 3, 10)),
        (MOVING, "10.03.2027", date(2027, 3, 10)),
    ],
)
def test_holiday_is_moved_to_the_day_that_was_typed(holiday: Holiday, typed: str, coming: date) -> None:
    assert holiday.moved_to(typed, TODAY).next_day(TODAY) == (coming, True)


@pytest.mark.parametrize("nonsense", ["", "завтра", "32.13", "29.02", "21.03.1990", "30.02.2028", "2027"])
def test_what_is_no_day_is_refused(nonsense: str) -> None:
    with pytest.raises(DayNotUnderstood):
        YEARLY.moved_to(nonsense, TODAY)


def test_confirmed_day_is_certain_for_its_year_only() -> None:
    confirmed = replace(MOVING, proposed={**MOVING.proposed, 2028: date(2028, 2, 26)}).confirmed(TODAY)

    assert confirmed.next_day(TODAY) == (date(2027, 3, 9), True)
    assert confirmed.next_day(date(2027, 3, 10)) == (date(2028, 2, 26), False)
    assert confirmed.day_in(2028) is None


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_day_or_refused(text: str) -> None:
    try:
        month, day, _ = parse_day(text, TODAY)
    except DayNotUnderstood:
        return
    assert date(2000, month, day).day == day
