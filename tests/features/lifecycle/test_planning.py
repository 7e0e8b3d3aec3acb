"""Who is greeted when: once a year, in the morning, late up to a limit, and never without a trace."""

from __future__ import annotations

import asyncio
import shutil
import uuid
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.core.database import open_database
from bot.customers.birthdays import Birthday
from bot.delivery.model import Unreachable
from bot.i18n import Locale
from bot.lifecycle.model import LeapDay, kept_on, midnight
from tests.features.lifecycle.house import TASHKENT, WORDS, HandClock, House, local

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from pathlib import Path

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MORNING = local(2026, 11, 21, 10)


async def test_birthday_is_passed_on_in_the_morning_and_only_once(house: House) -> None:
    one = await house.customer(birthday="11-21")
    await house.customer(birthday="11-22")
    await house.tick(MORNING - timedelta(minutes=1))
    assert await house.passed_on() == []

    for _ in range(3):
        await house.tick(MORNING)
        house.restart()

    assert await house.passed_on() == [f"birthday:{one.id}:2026"]
    assert await house.written() == [("birthday", "passed-on", None)]


async def test_it_comes_again_the_next_year(house: House) -> None:
    one = await house.customer(birthday="11-21")

    for year in (2026, 2027):
        await house.tick(MORNING.replace(year=year))

    assert await house.passed_on() == [f"birthday:{one.id}:2026", f"birthday:{one.id}:2027"]


async def test_birthday_moved_to_another_day_is_not_greeted_twice_a_year(house: House) -> None:
    one = await house.customer(birthday="11-21")
    await house.tick(MORNING)
    await house.customers.set_birthday(one, Birthday(month=12, day=1), WORDS)

    await house.tick(MORNING + 10 * DAY)

    assert await house.passed_on() == [f"birthday:{one.id}:2026"]


async def test_told_on_the_very_day_it_is_greeted_told_later_it_is_not(house: House) -> None:
    house.at(MORNING + 5 * HOUR)
    today = await house.customer(birthday="11-21")
    await house.customer(birthday="11-20")

    await house.tick()

    assert await house.passed_on() == [f"birthday:{today.id}:2026"]


@pytest.mark.parametrize(
    ("late", "back_at", "greeted"),
    [
        (2, local(2026, 11, 23, 20), True),
        (2, local(2026, 11, 24, 9), False),
        (0, local(2026, 11, 21, 20), True),
        (0, local(2026, 11, 22, 9), False),
        (7, local(2026, 11, 28, 10), True),
        (2, local(2026, 12, 30, 10), False),
    ],
)  # fmt: skip
async def test_after_an_outage_it_comes_late_or_is_written_down_as_skipped(
    house: House, late: int, back_at: datetime, *, greeted: bool
) -> None:
    await house.rules.change(late_days=late)
    await house.customer(birthday="11-21")
    await house.tick()

    await house.tick(back_at)

    written = ("birthday", "passed-on", None) if greeted else ("birthday", "skipped", "late")
    assert await house.written() == [written]
    assert len(await house.passed_on()) == greeted


@pytest.mark.parametrize(
    ("rule", "day"),
    [(LeapDay.BEFORE, local(2027, 2, 28, 10)), (LeapDay.AFTER, local(2027, 3, 1, 10))],
)  # fmt: skip
async def test_29_february_is_kept_in_a_common_year_as_the_owner_set(
    house: House, rule: LeapDay, day: datetime
) -> None:
    await house.rules.change(leap_day=rule, late_days=0)
    one = await house.customer(birthday="02-29")

    await house.tick(day - DAY)
    assert await house.passed_on() == []
    await house.tick(day)
    assert await house.passed_on() == [f"birthday:{one.id}:2027"]
    await house.rules.change(leap_day=LeapDay.AFTER)
    await house.tick(day + DAY)
    assert await house.passed_on() == [f"birthday:{one.id}:2027"]


async def test_29_february_is_kept_on_its_day_in_a_leap_year(house: House) -> None:
    one = await house.customer(birthday="02-29")

    for day in (27, 28, 29):
        await house.tick(local(2028, 2, day, 10))
        assert await house.passed_on() == [f"birthday:{one.id}:2028"] * (day == 29)


async def test_open_complaint_is_waited_for_within_the_limit(house: House) -> None:
    solved, unsolved = await house.customer(birthday="11-21"), await house.customer(birthday="11-21")
    ticket = await house.complains(solved)
    await house.complains(unsolved)
    await house.tick(MORNING)
    assert await house.passed_on() == []

    await house.resolve(ticket)
    await house.tick(MORNING + HOUR)
    assert await house.passed_on() == [f"birthday:{solved.id}:2026"]
    await house.tick(MORNING + 3 * DAY)
    assert await house.written() == [("birthday", "passed-on", None), ("birthday", "skipped", "complaint")]


async def test_quiet_hours_hold(house: House) -> None:
    one = await house.customer(birthday="11-21", quiet=(22, 12))

    await house.tick(MORNING)
    assert await house.passed_on() == []
    await house.tick(MORNING + 2 * HOUR)
    assert await house.passed_on() == [f"birthday:{one.id}:2026"]


async def test_who_blocked_the_bot_is_greeted_once_they_are_back(house: House) -> None:
    back, gone = await house.customer(birthday="11-21"), await house.customer(birthday="11-21")
    for one in (back, gone):
        await house.customers.mark_unreachable(one.telegram_id, Unreachable.BLOCKED)
    await house.tick(MORNING)

    await house.returns(back)
    await house.tick(MORNING + DAY)
    await house.tick(MORNING + 3 * DAY)

    assert await house.passed_on() == [f"birthday:{back.id}:2026"]
    assert await house.written() == [("birthday", "passed-on", None), ("birthday", "skipped", "unreachable")]


async def test_consent_taken_back_while_it_waits_leaves_nothing(house: House) -> None:
    one = await house.customer(birthday="11-21", quiet=(22, 12))
    await house.tick(MORNING)

    await house.customers.set_birthday(one, None, WORDS)
    await house.tick(MORNING + 2 * HOUR)

    assert (await house.passed_on(), await house.written()) == ([], [])


async def test_birthday_corrected_while_it_waits_is_greeted_on_the_right_day(house: House) -> None:
    one = await house.customer(birthday="11-21", quiet=(22, 12))
    await house.tick(MORNING)

    await house.customers.set_birthday(one, Birthday(month=11, day=22), WORDS)
    await house.tick(MORNING + 2 * HOUR)
    assert await house.passed_on() == []
    await house.tick(MORNING + DAY + 2 * HOUR)
    assert await house.passed_on() == [f"birthday:{one.id}:2026"]


async def test_hint_is_for_its_day_only_and_off_at_first(house: House) -> None:
    one = await house.customer(birthday="11-28")
    await house.tick(MORNING)
    assert await house.passed_on() == []

    await house.rules.change(hints=True)
    await house.tick(MORNING + HOUR)
    await house.tick(MORNING + 7 * DAY)
    assert await house.passed_on() == [f"birthday:{one.id}:2026", f"hint:{one.id}:2026"]


async def test_hint_that_comes_too_late_is_left_out(house: House) -> None:
    await house.rules.change(hints=True)
    await house.customer(birthday="11-28")

    await house.tick(MORNING + DAY)

    assert await house.written() == [("hint", "skipped", "late")]


async def test_hint_of_new_year_belongs_to_the_birthdays_year(house: House) -> None:
    await house.rules.change(hints=True)
    one = await house.customer(birthday="01-02")

    await house.tick(local(2026, 12, 26, 10))

    assert await house.passed_on() == [f"hint:{one.id}:2027"]


async def test_anniversary_is_off_until_switched_on_and_comes_after_one_year(house: House) -> None:
    one = await house.customer(subscribed=True)
    await house.customer()
    await house.tick(local(2027, 11, 20, 10))
    assert await house.passed_on() == []

    house.at(local(2027, 11, 20, 9))
    await house.rules.switch_anniversary()
    for year in (2027, 2028):
        await house.tick(local(year, 11, 20, 10))
    assert await house.passed_on() == [f"anniversary:{one.id}:2027"]


async def test_switched_on_after_the_morning_it_makes_up_for_nothing(house: House) -> None:
    await house.customer(subscribed=True)
    house.at(local(2027, 11, 20, 11))
    await house.rules.switch_anniversary()
    await house.rules.switch_holiday("new-year")
    house.at(local(2028, 1, 1, 11))
    await house.rules.switch_holiday("new-year")
    await house.rules.switch_holiday("new-year")

    await house.tick()

    assert await house.passed_on() == []


async def test_welcome_goes_to_newcomers_on_its_days(house: House) -> None:
    await house.customer(subscribed=True)
    house.at(MORNING)
    await house.rules.switch_welcome()
    one = await house.customer(subscribed=True)

    sent = []
    for after in (HOUR / 2, HOUR, DAY, 3 * DAY - HOUR, 3 * DAY, 10 * DAY, 11 * DAY):
        await house.tick(MORNING + after)
        sent.append(len(await house.passed_on()))

    assert sent == [0, 0, 1, 1, 2, 3, 3]
    assert await house.passed_on() == [f"welcome:{step}:{one.id}:0" for step in (1, 2, 3)]


async def test_welcome_ends_with_the_subscription_for_good(house: House) -> None:
    await house.rules.switch_welcome()
    one = await house.customer(subscribed=True)
    await house.tick(MORNING - HOUR)
    one = await house.customers.unsubscribe(one, WORDS)
    await house.tick(MORNING + 3 * DAY)
    await house.customers.subscribe(one, WORDS)

    for after in (3, 6, 13):
        await house.tick(MORNING + after * DAY + 2 * HOUR)

    assert await house.passed_on() == [f"welcome:1:{one.id}:0"]


async def test_who_agrees_late_in_the_evening_is_welcomed_the_next_morning(house: House) -> None:
    await house.rules.change(late_days=0)
    await house.rules.switch_welcome()
    house.at(local(2026, 11, 20, 23))
    one = await house.customer(subscribed=True)
    await house.tick(local(2026, 11, 20, 23))

    for hour in (1, 9):
        await house.tick(local(2026, 11, 21, hour))

    assert await house.passed_on() == [f"welcome:1:{one.id}:0"]


async def test_longer_limit_holds_for_the_days_before_too(house: House) -> None:
    one = await house.customer(birthday="11-21")
    await house.rules.change(birthdays=False)
    await house.tick(MORNING + 3 * DAY)

    await house.rules.change(birthdays=True)
    await house.tick()
    assert await house.passed_on() == []
    await house.rules.change(late_days=7)
    await house.tick()
    assert await house.passed_on() == [f"birthday:{one.id}:2026"]


async def test_holiday_goes_to_subscribers_of_its_languages(house: House) -> None:
    uz, cyrillic = [await house.customer(subscribed=True, locale=one) for one in (Locale.UZ, Locale.UZ_CYRL)]
    await house.customer(subscribed=True, locale=Locale.HY)
    await house.customer(locale=Locale.UZ)
    await house.rules.switch_holiday("navruz")

    for hour in (9, 10, 11):
        await house.tick(local(2027, 3, 21, hour))

    assert await house.passed_on() == [f"holiday:navruz:{one.id}:2027" for one in (uz, cyrillic)]
    assert (await house.rules.holiday("navruz")).planned_year == 2027


async def test_missed_holiday_is_not_greeted_on_the_next_day(house: House) -> None:
    await house.customer(subscribed=True)
    await house.rules.switch_holiday("new-year")

    await house.tick(local(2027, 1, 2, 10))

    assert (await house.passed_on(), await house.written()) == ([], [])


async def test_holiday_that_moves_waits_for_the_owners_word(house: House) -> None:
    one = await house.customer(subscribed=True)
    await house.rules.switch_holiday("ramazon")
    await house.tick(local(2027, 3, 1, 10))
    assert await house.passed_on() == []

    await house.tick(local(2027, 3, 2, 10))
    await house.tick(local(2027, 3, 9, 10))
    assert await house.passed_on() == ["holiday-question:ramazon:2027"]

    await house.rules.change_holiday("ramazon", lambda one: replace(one, dates={2027: date(2027, 3, 10)}))
    await house.tick(local(2027, 3, 10, 10))
    assert f"holiday:ramazon:{one.id}:2027" in await house.passed_on()


async def test_hold_stops_what_is_promotional_and_lets_birthdays_pass(house: House) -> None:
    one = await house.customer(subscribed=True, birthday="01-01")
    await house.rules.switch_holiday("new-year")
    house.held = True
    await house.tick(local(2027, 1, 1, 10))
    assert await house.passed_on() == [f"birthday:{one.id}:2027"]

    house.held = False
    await house.tick(local(2027, 1, 1, 12))
    assert f"holiday:new-year:{one.id}:2027" in await house.passed_on()


async def test_held_to_the_end_of_the_day_it_is_skipped(house: House) -> None:
    await house.customer(subscribed=True)
    await house.rules.switch_holiday("new-year")
    house.held = True

    await house.tick(local(2027, 1, 1, 10))
    await house.tick(local(2027, 1, 2, 10))

    assert await house.written() == [("holiday", "skipped", "held")]


async def test_switched_off_while_it_waits_nobody_is_greeted(house: House) -> None:
    await house.customer(subscribed=True, quiet=(22, 12))
    await house.rules.switch_holiday("new-year")
    await house.tick(local(2027, 1, 1, 10))
    assert len(await house.written()) == 1

    await house.rules.switch_holiday("new-year")
    await house.tick(local(2027, 1, 1, 12))

    assert (await house.passed_on(), await house.written()) == ([], [])


async def test_two_at_once_do_no_more_than_one(house: House, database_url: str) -> None:
    everybody = [await house.customer(birthday="11-21", subscribed=True) for _ in range(30)]
    other = house if house.database.is_sqlite else House(open_database(database_url), house.clock)
    house.at(MORNING)

    await asyncio.gather(*(one.lifecycle.plan_due() for one in (house, other, house, other)))

    assert await house.passed_on() == sorted(f"birthday:{one.id}:2026" for one in everybody)
    if other is not house:
        await other.database.close()


@asynccontextmanager
async def fresh_house(template: str, folder: Path, start: datetime) -> AsyncIterator[House]:
    file = folder / f"{uuid.uuid4().hex}.db"
    shutil.copy(template.removeprefix("sqlite:///"), file)
    database = open_database(f"sqlite:///{file}")
    yield House(database, HandClock(start))
    await database.close()


# What may befall the bot: it runs for some hours, or is away for up to two days, or its clock is set back.
troubles = st.lists(
    st.one_of(
        st.tuples(st.just("runs"), st.integers(1, 40)),
        st.tuples(st.just("away"), st.integers(1, 48)),
        st.tuples(st.just("back"), st.integers(1, 30)),
        st.tuples(st.just("language"), st.just(0)),
    ),
    max_size=8,
)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@given(
    day=st.dates(date(2000, 1, 1), date(2000, 12, 31)),
    year=st.sampled_from([2027, 2028]),
    leap_day=st.sampled_from(LeapDay),
    troubles=troubles,
)
@example(day=date(2000, 2, 29), year=2027, leap_day=LeapDay.AFTER, troubles=[("runs", 70), ("away", 48), ("back", 30)])
@example(day=date(2000, 1, 1), year=2027, leap_day=LeapDay.BEFORE, troubles=[("runs", 60), ("away", 48)])
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_every_birthday_is_greeted_exactly_once_whatever_happens_within_the_limit(
    database_url: str,
    tmp_path: Path,
    day: date,
    year: int,
    leap_day: LeapDay,
    troubles: list[tuple[str, int]],
) -> None:
    birthday = Birthday(month=day.month, day=day.day)
    kept = midnight(kept_on(birthday, year, leap_day), TASHKENT)
    async with fresh_house(database_url, tmp_path, kept - 2 * DAY) as house:
        await house.rules.change(leap_day=leap_day, late_days=3)
        one = await house.customer(birthday=f"{day.month}-{day.day}")
        for what, hours in [("runs", 1), *troubles, ("runs", 24)]:
            await befall(house, what, hours, until=kept + 30 * HOUR)
        await befall(house, "runs", 8 * 24, until=kept + 5 * DAY)

        assert await house.passed_on() == [f"birthday:{one.id}:{year}"]


async def befall(house: House, what: str, hours: int, until: datetime) -> None:
    now = house.clock.now().astimezone(TASHKENT)
    match what:
        case "runs":
            house.restart()
            while hours > 0 and now < until:
                hours, now = hours - 6, now + 6 * HOUR
                await house.tick(now)
        case "away":
            # At most a day and a bit after the morning, so that there is a day left on which it is not night.
            house.at(max(now, min(now + hours * HOUR, until)))
        case "back":
            house.at(now - hours * HOUR)
        case "language":
            await house.chooses_language(Locale.HY)
