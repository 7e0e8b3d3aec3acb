"""A day and a time as owners type them."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.campaigns.moments import MomentError, MomentNotUnderstood, MomentPast, parse_moment

TASHKENT = ZoneInfo("Asia/Tashkent")
# A Saturday.
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=TASHKENT)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("25.11 10:00", "2026-11-25 10:00"),
        ("25.11 10", "2026-11-25 10:00"),
        ("25/11 в 9", "2026-11-25 09:00"),
        ("25.11.2026 10:00", "2026-11-25 10:00"),
        ("25.11.26, 18:05", "2026-11-25 18:05"),
        ("2027-01-05 10:00", "2027-01-05 10:00"),
        ("5.1 10:00", "2027-01-05 10:00"),
        ("25 ноября в 10:00", "2026-11-25 10:00"),
        ("25 ноября 2027 года 10:00", "2027-11-25 10:00"),
        ("2026-yil 25-noyabr soat 10:00", "2026-11-25 10:00"),
        ("25 қараша сағат 10:00", "2026-11-25 10:00"),
        ("նոյեմբերի 25-ին ժամը 10:00", "2026-11-25 10:00"),
        ("18:30", "2026-11-21 18:30"),
        ("09:30", "2026-11-22 09:30"),
        ("сегодня 18:30", "2026-11-21 18:30"),
        ("Завтра 10:00", "2026-11-22 10:00"),
        ("завтра в 10", "2026-11-22 10:00"),
        ("10:00 послезавтра", "2026-11-23 10:00"),
        ("ertaga 10:00", "2026-11-22 10:00"),
        ("эртага соат 10", "2026-11-22 10:00"),
        ("ертең 10:00-де", "2026-11-22 10:00"),
        ("վաղը 10:00", "2026-11-22 10:00"),
        ("в понедельник 10:00", "2026-11-23 10:00"),
        ("суббота 18:00", "2026-11-21 18:00"),
        ("суббота 10:00", "2026-11-28 10:00"),
        ("dushanba kuni 10:00", "2026-11-23 10:00"),
        ("shanba 10:00", "2026-11-28 10:00"),
        ("бейсенбі күні 9:00", "2026-11-26 09:00"),
        ("երկուշաբթի 10:00", "2026-11-23 10:00"),
    ],
)
def test_usual_forms_in_every_language_are_understood(typed: str, meant: str) -> None:
    assert f"{parse_moment(typed, NOON):%Y-%m-%d %H:%M}" == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "скоро",
        "завтра",
        "25.11",
        "10",
        "25.11 25:00",
        "31.11 10:00",
        "29.02 10:00",
        "в жабу 10:00",
        "1.2.3.4 10:00",
    ],
)
def test_what_is_no_moment_is_not_guessed_at(typed: str) -> None:
    with pytest.raises(MomentNotUnderstood):
        parse_moment(typed, NOON)


@pytest.mark.parametrize(
    "typed", ["сегодня 10:00", "20.11 10:00", "21.11.2026 12:00", "1 iyul 10:00", "01.01.2020 10:00"]
)
def test_what_was_already_is_refused(typed: str) -> None:
    with pytest.raises(MomentPast):
        parse_moment(typed, NOON)


@pytest.mark.parametrize("form", ["{0:%d.%m.%Y %H:%M}", "{0.day}.{0.month} {0:%H:%M}", "{0:%H:%M} {0:%Y-%m-%d}"])
@given(minutes=st.integers(1, 180 * 24 * 60))
def test_every_minute_of_the_next_months_can_be_written(form: str, minutes: int) -> None:
    meant = NOON + timedelta(minutes=minutes)

    assert parse_moment(form.format(meant), NOON) == meant


@given(st.text(max_size=40) | st.from_regex(r"[\d.:/ ]{1,20}", fullmatch=True))
def test_anything_typed_is_a_moment_to_come_or_refused(text: str) -> None:
    try:
        moment = parse_moment(text, NOON)
    except MomentError:
        return
    assert moment > NOON
