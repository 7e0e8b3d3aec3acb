"""The working time by its rules: what passes while it is open counts, and nothing else."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.shop.calendar import AROUND_THE_CLOCK, Closed, Why, WorkingTime, together
from bot.shop.model import Hours, Window, parse_windows
from bot.shop.public_holidays import public_holidays

TASHKENT = ZoneInfo("Asia/Tashkent")
ZONES = [TASHKENT, *map(ZoneInfo, ("Asia/Almaty", "Asia/Yerevan", "Europe/Moscow"))]
# The new year: special days, holidays and the change of the year come together around it.
FIRST_DAY = date(2026, 12, 28)
SOON = [FIRST_DAY + timedelta(days=ahead) for ahead in range(8)]
MINUTE = timedelta(minutes=1)

times = st.builds(time, st.integers(0, 23), st.sampled_from((0, 20, 45)))
windows = st.lists(st.builds(Window, times, times), max_size=2).map(tuple)
calendars = st.builds(
    WorkingTime,
    st.one_of(
        st.builds(Hours, st.tuples(*[windows] * 7)),
        st.sampled_from(
            (Hours(), Hours.every_day(*parse_windows("10-14, 15-19")), Hours.every_day(Window(time(18), time(3))))
        ),
    ),
    st.sampled_from(ZONES),
    st.dictionaries(st.sampled_from(SOON), windows, max_size=3),
    st.dictionaries(st.sampled_from(SOON), st.just({"ru": "Праздник"}), max_size=3),
)
moments = st.integers(0, 7 * 24 * 60).map(lambda minutes: datetime(2026, 12, 28, tzinfo=UTC) + minutes * MINUTE)
durations = st.integers(0, 10 * 60).map(lambda minutes: minutes * MINUTE)


@given(calendars, moments, durations)
def test_so_much_working_time_lies_before_the_deadline_and_the_minute_before_it_is_worked(
    hours: WorkingTime, start: datetime, duration: timedelta
) -> None:
    due = hours.after(start, duration)

    assert hours.between(start, due) == duration
    if duration:
        assert hours.is_open(due - timedelta(microseconds=1))


@given(calendars, moments, moments, durations, durations)
def test_whoever_comes_later_or_may_take_longer_is_due_later(
    hours: WorkingTime, one: datetime, other: datetime, short: timedelta, more: timedelta
) -> None:
    start, later = sorted((one, other))

    assert hours.after(start, short) <= hours.after(later, short)
    assert hours.after(start, short) <= hours.after(start, short + more)
    assert hours.after(start, short + more) == hours.after(hours.after(start, short), more)


@given(calendars, st.tuples(moments, moments, moments))
def test_working_time_adds_up(hours: WorkingTime, three: tuple[datetime, datetime, datetime]) -> None:
    start, middle, end = sorted(three)

    assert hours.between(start, middle) + hours.between(middle, end) == hours.between(start, end)
    assert timedelta() <= hours.between(start, end) <= end - start
    assert hours.between(end, start) == timedelta()


@given(calendars, moments)
def test_opening_and_closing_are_where_it_changes(hours: WorkingTime, at: datetime) -> None:
    opens, closes = hours.opens_at(at), hours.closes_at(at)

    assert hours.is_open(at) == (opens == at) == (hours.closed_for(at) is None)
    if opens is not None and opens > at:
        assert hours.is_open(opens)
        assert not hours.is_open(opens - MINUTE)
        assert hours.between(at, opens) == timedelta()
    if closes is not None:
        assert not hours.is_open(closes)
        assert hours.between(at, closes) == closes - at


@settings(max_examples=30)
@given(calendars, moments)
def test_it_is_what_one_sees_who_looks_at_the_clock_every_minute(hours: WorkingTime, start: datetime) -> None:
    open_minutes = [at for at in (start + number * MINUTE for number in range(2 * 24 * 60)) if is_open(hours, at)]

    assert hours.between(start, start + timedelta(days=2)) == len(open_minutes) * MINUTE
    if len(open_minutes) >= 60:
        assert hours.after(start, timedelta(hours=1)) == open_minutes[59] + MINUTE
    if open_minutes:
        assert hours.opens_at(start) == open_minutes[0]


def is_open(hours: WorkingTime, at: datetime) -> bool:
    """The slow model: the windows of today, and those of yesterday that run past midnight."""
    local = at.astimezone(hours.zone).replace(tzinfo=None)
    today, now = local.date(), local.time()
    early = any(now < one.closes <= one.opens for one in windows_of(hours, today - timedelta(days=1)))
    return early or any(
        one.opens <= now and (now < one.closes or one.closes <= one.opens) for one in windows_of(hours, today)
    )


def windows_of(hours: WorkingTime, day: date) -> tuple[Window, ...]:
    never_said = (Window(time(0), time(0)),) if not any(hours.week.week) else None
    of_week = never_said or hours.week.week[day.weekday()]
    return hours.special.get(day, () if day in hours.holidays else of_week)


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_half_an_hour_asked_for_in_the_lunch_break_of_each_town(zone: ZoneInfo) -> None:
    hours = WorkingTime(Hours.every_day(*parse_windows("10-14, 15-19")), zone)

    def at(hour: int, minute: int, day: int = 5) -> datetime:
        return datetime(2026, 10, day, hour, minute, tzinfo=zone)

    assert hours.after(at(13, 50), timedelta(minutes=30)) == at(15, 20)
    assert hours.after(at(14, 10), timedelta(minutes=30)) == at(15, 30)
    assert hours.after(at(18, 45), timedelta(minutes=30)) == at(10, 15, day=6)
    assert hours.after(at(18, 30), timedelta(minutes=30)) == at(19, 0)


def test_why_it_is_closed() -> None:
    weekdays = Hours(((Window(time(9), time(18)),),) * 5 + ((),) * 2)
    special = {date(2026, 12, 31): (Window(time(10), time(16)),), date(2027, 1, 4): ()}
    hours = WorkingTime(weekdays, TASHKENT, special, public_holidays(TASHKENT, 2027))

    def at(day: int, hour: int) -> Closed | None:
        return hours.closed_for(datetime(2026, 12, day, hour, tzinfo=TASHKENT))

    assert at(30, 12) is None
    assert at(30, 20) == Closed(Why.NIGHT)
    assert at(27, 12) == Closed(Why.DAY_OFF)
    assert at(31, 17) == Closed(Why.SPECIAL)
    new_year = hours.closed_for(datetime(2027, 1, 1, 12, tzinfo=TASHKENT))
    assert new_year is not None
    assert (new_year.why, new_year.names["uz"]) == (Why.HOLIDAY, "Yangi yil")
    # From the last minute of the short day over a holiday, a weekend and a day that the owner took off.
    due = hours.after(datetime(2026, 12, 31, 15, 59, tzinfo=TASHKENT), timedelta(minutes=2))
    assert due == datetime(2027, 1, 5, 9, 1, tzinfo=TASHKENT)


def test_a_special_day_is_worked_though_it_is_a_holiday() -> None:
    new_year = date(2027, 1, 1)
    special = {new_year: (Window(time(12), time(15)),)}
    hours = WorkingTime(Hours.every_day(Window(time(9), time(18))), TASHKENT, special, public_holidays(TASHKENT, 2027))

    assert hours.windows_on(new_year) == special[new_year]
    assert hours.is_open(datetime(2027, 1, 1, 13, tzinfo=TASHKENT))
    assert hours.closed_for(datetime(2027, 1, 1, 10, tzinfo=TASHKENT)) == Closed(Why.SPECIAL)


def test_who_never_said_the_hours_has_deadlines_and_who_never_opens_again_too() -> None:
    now = datetime(2026, 11, 21, 22, 0, tzinfo=UTC)
    every_day = {date(2026, 1, 1) + timedelta(days=ahead): () for ahead in range(1000)}
    never = WorkingTime(Hours.every_day(Window(time(9), time(18))), TASHKENT, every_day)

    assert AROUND_THE_CLOCK.after(now, timedelta(hours=10)) == now + timedelta(hours=10)
    assert AROUND_THE_CLOCK.closes_at(now) is None
    assert never.opens_at(now) is None
    assert never.closes_at(now) is None
    assert never.after(now, timedelta(minutes=30)) == now + timedelta(days=366, minutes=30)


def test_it_closes_where_no_other_window_goes_on() -> None:
    hours = WorkingTime(Hours.every_day(*parse_windows("10-14, 14-19, 20-2, 0-3")), TASHKENT)

    def at(hour: int, day: int = 5) -> datetime:
        return datetime(2026, 10, day, hour, tzinfo=TASHKENT)

    assert hours.closes_at(at(11)) == at(19)
    assert hours.closes_at(at(21)) == at(3, day=6)
    assert hours.closes_at(at(4)) is None


def test_together_two_places_are_open_while_one_of_them_is() -> None:
    day = date(2026, 12, 31)
    early = WorkingTime(Hours.every_day(Window(time(8), time(16))), TASHKENT, {day: ()})
    late = WorkingTime(Hours.every_day(Window(time(12), time(22))), TASHKENT, {date(2027, 1, 1): ()})
    both = together([early, WorkingTime(zone=TASHKENT), late])

    noon = datetime(2026, 12, 30, 12, tzinfo=TASHKENT)
    assert both.between(noon - timedelta(hours=12), noon + timedelta(hours=12)) == timedelta(hours=14)
    assert both.windows_on(day) == (Window(time(12), time(22)),)
    assert both.windows_on(date(2027, 1, 1)) == (Window(time(8), time(16)),)
    assert together([]) == AROUND_THE_CLOCK


@pytest.mark.parametrize(
    ("zone", "language", "day", "name"),
    [
        ("Asia/Tashkent", "uz", date(2026, 3, 21), "Navroʻz bayrami"),
        ("Asia/Almaty", "kk", date(2026, 12, 16), "Тәуелсіздік күні"),
        ("Asia/Yerevan", "hy", date(2026, 9, 21), "Անկախության օր"),
        ("Europe/Moscow", "ru", date(2026, 6, 12), "День России"),
    ],
)
def test_holidays_of_our_countries_have_names_in_their_own_language(
    zone: str, language: str, day: date, name: str
) -> None:
    names = public_holidays(ZoneInfo(zone), day.year)[day]

    assert names[language] == name
    assert "en" in names


def test_a_country_without_a_calendar_has_no_holidays() -> None:
    assert public_holidays(ZoneInfo("UTC"), 2026) == {}
