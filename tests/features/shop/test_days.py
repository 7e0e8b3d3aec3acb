"""Special days as they are typed and kept, and the calendar of a branch put together from all that is said."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import NotFound
from bot.shop.calendar import AROUND_THE_CLOCK, Why
from bot.shop.calendars import Calendars
from bot.shop.model import Branch, Hours, Shop, SpecialDay, Window, parse_special_day
from bot.shop.service import Shops
from sandbox import Clock
from tests.conftest import NOON

if TYPE_CHECKING:
    from bot.core.database import Database

TODAY = date(2026, 11, 21)
TEN_TO_NINE = Hours.every_day(Window(time(10), time(21)))
ALMATY = ZoneInfo("Asia/Almaty")


@pytest.mark.parametrize(
    ("text", "day", "hours"),
    [
        ("31.12 10-16", date(2026, 12, 31), ["10:00–16:00"]),
        ("01.01 -", date(2027, 1, 1), []),
        ("21.11 10-14, 15-18", TODAY, ["10:00–14:00", "15:00–18:00"]),
        ("20.11 18:30-3", date(2027, 11, 20), ["18:30–03:00"]),
        ("5/3/2028 9-24", date(2028, 3, 5), ["09:00–00:00"]),
        ("29.02 -", date(2028, 2, 29), []),
    ],
)
def test_a_day_is_read(text: str, day: date, hours: list[str]) -> None:
    found, windows = parse_special_day(text, TODAY)

    assert (found, [str(window) for window in windows]) == (day, hours)


@pytest.mark.parametrize(
    "text", ["", "31.12", "31.12 soon", "32.12 10-16", "30.02 -", "20.11.2026 -", "31.12 10-26", "10-16"]
)
def test_what_is_no_day_ahead_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_special_day(text, TODAY)


@given(st.dates(TODAY, TODAY + timedelta(days=364)))
def test_without_a_year_the_next_such_day_is_meant(day: date) -> None:
    assert parse_special_day(f"{day.day}.{day.month} -", TODAY)[0] == day


@given(st.text("0123456789.-/, ", max_size=24))
def test_no_text_breaks_it(text: str) -> None:
    try:
        day, _ = parse_special_day(text, TODAY)
    except ValueError:
        return
    assert day >= TODAY


@pytest.fixture
async def shops(database: Database) -> Shops:
    shops = Shops(database, Clock(start=NOON), Shop())
    await shops.add_branch(Branch(0, {"ru": "Центр"}, {}, TEN_TO_NINE))
    await shops.add_branch(Branch(0, {"ru": "Алматы"}, {}, TEN_TO_NINE, zone=ALMATY))
    return shops


@pytest.fixture
def calendars(database: Database, shops: Shops) -> Calendars:
    return Calendars(database, Clock(start=NOON), shops)


async def test_each_branch_has_its_own_zone_and_the_shop_is_the_branches_around_it(
    calendars: Calendars, shops: Shops
) -> None:
    centre, far = (branch.id for branch in (await shops.get()).branches)
    closing = datetime(2026, 11, 21, 21, tzinfo=ALMATY)

    assert (await calendars.of(far)).closes_at(NOON) == closing.astimezone(UTC)
    assert await calendars.of(None) == await calendars.of(centre) == await calendars.of(404)

    await shops.change_branch(centre, zone=ZoneInfo("Europe/Moscow"))
    assert (await calendars.of(centre)).opens_at(NOON.replace(hour=5)) == NOON
    assert await calendars.of(None) == AROUND_THE_CLOCK


async def test_a_day_of_one_branch_stands_before_the_day_of_all(calendars: Calendars, shops: Shops) -> None:
    centre, far = (branch.id for branch in (await shops.get()).branches)
    new_year, short = date(2027, 1, 1), (Window(time(12), time(15)),)
    await calendars.name_day(SpecialDay(new_year, short, centre))
    await calendars.name_day(SpecialDay(new_year, ()))

    assert (await calendars.of(centre)).windows_on(new_year) == short
    assert (await calendars.of(far)).windows_on(new_year) == ()
    assert [day.branch_id for day in await calendars.special_days()] == [None, centre]

    for _ in range(2):
        await calendars.forget_day(new_year)
    assert (await calendars.of(far)).windows_on(new_year) == TEN_TO_NINE.week[4]
    await shops.delete_branch(centre)
    assert await calendars.special_days() == []
    with pytest.raises(NotFound):
        await calendars.name_day(SpecialDay(new_year, (), centre))


async def test_holidays_close_the_shop_only_if_it_says_so(calendars: Calendars, shops: Shops) -> None:
    centre, far = (branch.id for branch in (await shops.get()).branches)
    constitution_day, independence_day = NOON.replace(month=12, day=8), NOON.replace(month=12, day=16)
    assert (await calendars.of(centre)).is_open(constitution_day)

    await shops.change(closed_on_holidays=True)

    closed = (await calendars.of(centre)).closed_for(constitution_day)
    assert closed is not None
    assert closed.why is Why.HOLIDAY
    assert (await calendars.of(far)).is_open(constitution_day)
    assert not (await calendars.of(far)).is_open(independence_day)
    assert (await calendars.coming_holidays())[0][0] == constitution_day.date()
