"""Weekly shifts: they run from their beginning to their end, over midnight too, by the clock of the shop."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.team.shifts import Shift

TASHKENT = ZoneInfo("Asia/Tashkent")
# The last one has a summer time: a night has 23 or 25 hours there.
ZONES = st.sampled_from([TASHKENT, *map(ZoneInfo, ("Asia/Almaty", "Asia/Yerevan", "Europe/Moscow", "Europe/Berlin"))])
CLOCK = st.times(max_value=time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0))
SHIFTS = st.builds(Shift, st.just(1), st.just(1), st.integers(0, 6), CLOCK, CLOCK)
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.integers(0, 2 * 365 * 24 * 60).map(lambda minutes: NEW_YEAR + timedelta(minutes=minutes))
SATURDAY = 5


def test_shift_by_day() -> None:
    shift = Shift(1, 1, SATURDAY, time(9), time(18))

    noon = local(21, 12)
    assert shift.runs(local(21, 9), TASHKENT)
    assert shift.runs(noon, TASHKENT)
    assert not shift.runs(local(21, 18), TASHKENT)
    assert not shift.runs(local(20, 12), TASHKENT)
    assert shift.turns_next(noon, TASHKENT) == local(21, 18)
    assert shift.turns_next(local(21, 18), TASHKENT) == shift.begins_next(noon, TASHKENT) == local(28, 9)


def test_shift_over_midnight() -> None:
    shift = Shift(1, 1, SATURDAY, time(20), time(2))

    assert shift.runs(local(22, 1), TASHKENT)  # a Sunday
    assert not shift.runs(local(22, 2), TASHKENT)
    assert not shift.runs(local(21, 1), TASHKENT)
    assert shift.turns_next(local(21, 23), TASHKENT) == local(22, 2)


@given(SHIFTS, MOMENTS, ZONES)
def test_state_changes_at_the_turn_and_not_before(shift: Shift, at: datetime, zone: ZoneInfo) -> None:
    turn = shift.turns_next(at, zone)

    assert at < turn <= at + timedelta(days=7, hours=1)
    assert shift.runs(turn - timedelta(microseconds=1), zone) == shift.runs(at, zone)


@given(SHIFTS, MOMENTS, ZONES)
def test_shift_runs_from_its_beginning_on(shift: Shift, at: datetime, zone: ZoneInfo) -> None:
    begins = shift.begins_next(at, zone)

    assert at < begins
    assert begins.astimezone(zone).weekday() == shift.weekday
    assert shift.runs(begins, zone) or begins.astimezone(zone).utcoffset() != at.astimezone(zone).utcoffset()


def local(day: int, hour: int) -> datetime:
    """In November 2026, whose 21st is a Saturday."""
    return datetime(2026, 11, day, hour, tzinfo=TASHKENT).astimezone(UTC)
