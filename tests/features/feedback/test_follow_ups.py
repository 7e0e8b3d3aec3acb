"""By when a manager gets in touch with somebody who is not content."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feedback.follow_ups import next_noon
from bot.feedback.model import EASE, LIKELY, STARS, Mood, Rating
from bot.shop.calendar import AROUND_THE_CLOCK, WorkingTime
from bot.shop.model import Hours, Window

ZONES = [ZoneInfo(name) for name in ("Asia/Tashkent", "Asia/Almaty", "Asia/Yerevan", "Europe/Moscow")]
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - given


@given(now=MOMENTS, zone=st.sampled_from(ZONES))
def test_it_is_noon_of_the_next_day_on_which_somebody_works(now: datetime, zone: ZoneInfo) -> None:
    six_days = Hours.every_day(Window(time(10), time(20))).on(6, ())
    hours = WorkingTime(six_days, zone)

    found = next_noon(now, zone, hours.is_open).astimezone(zone)

    assert found.time() == time(12)
    assert found.weekday() != 6
    assert 1 <= (found.date() - now.astimezone(zone).date()).days <= 2


@given(now=MOMENTS)
def test_where_nobody_ever_works_it_is_a_day(now: datetime) -> None:
    assert next_noon(now, ZONES[0], lambda _: False) == now + timedelta(days=1)
    assert next_noon(now, ZONES[0], AROUND_THE_CLOCK.is_open) <= now + timedelta(days=1, hours=12)


def rating(stars: int | None = None, ease: int | None = None, likely: int | None = None, comment: str = "") -> Rating:
    return Rating(1, 1, stars, ease, likely, comment, None, None)


@pytest.mark.parametrize("stars", STARS)
@pytest.mark.parametrize("ease", [None, *EASE])
def test_few_stars_or_much_effort_are_looked_after(stars: int, ease: int | None) -> None:
    found = rating(stars, ease)

    assert found.needs_follow_up is (stars <= 2 or (ease is not None and ease <= 2))
    assert not (found.needs_follow_up and found.mood is Mood.HIGH)


@pytest.mark.parametrize("likely", LIKELY)
def test_detractors_are_looked_after_if_they_say_why(likely: int) -> None:
    assert not rating(likely=likely).needs_follow_up
    assert rating(likely=likely, comment="…").needs_follow_up is (likely <= 6)
    expected = Mood.LOW if likely <= 6 else Mood.HIGH if likely >= 9 else Mood.MIDDLE
    assert rating(likely=likely).mood is expected
