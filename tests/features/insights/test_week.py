"""A week of complaints: shares that add up, what weighs most, and praise that small numbers cannot buy."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.feedback.records import Category, Cause, Record, Remedy, Severity
from bot.insights.charts import Bar, Picture, draw
from bot.insights.praise import ENOUGH, Deeds, praised
from bot.insights.week import Answers, Week, answers, monday_of
from bot.loyalty.model import Kind, Terms

NOON = datetime(2026, 11, 18, 7, tzinfo=UTC)
COUNTS = st.integers(0, 10_000)


def record(category: Category, cause: Cause | None, severity: Severity, *remedies: Remedy) -> Record:
    return Record(
        ticket_id=1,
        customer_id=1,
        category=category,
        cause=cause,
        product=None,
        severity=severity,
        is_settled=False,
        branch_id=None,
        solved_by=None,
        opened_at=NOON,
        first_answer=None,
        first_answer_working=None,
        fixed=None,
        fixed_working=None,
        remedies=remedies,
    )


@given(COUNTS, COUNTS, COUNTS)
def test_shares_add_up(in_30: int, in_60: int, later: int) -> None:
    shares = Answers(in_30, in_60, later).shares()

    assert all(share >= 0 for share in shares)
    assert sum(shares) == (100 if in_30 + in_60 + later else 0)


@given(st.lists(st.integers(0, 300)))
def test_every_answer_is_counted_once(minutes: list[int]) -> None:
    found = answers([timedelta(minutes=one) for one in minutes])

    assert found.number == len(minutes)
    assert found.within_30 == sum(one <= 30 for one in minutes)
    assert found.later == sum(one > 60 for one in minutes)


@given(st.dates(min_value=date(2020, 1, 1), max_value=date(2040, 1, 1)))
def test_monday_begins_the_week_of_every_day(day: date) -> None:
    assert monday_of(day).weekday() == 0
    assert timedelta() <= day - monday_of(day) < timedelta(weeks=1)


def test_grave_complaints_are_fixed_first_and_their_cost_is_told() -> None:
    sums = Terms(Kind.SUM, Decimal(50_000), "UZS", None, valid_days=30)
    late = [record(Category.LATE, Cause.COURIER_LATE, Severity.LOW) for _ in range(3)]
    broken = [record(Category.QUALITY, Cause.BROKE, Severity.HIGH, Remedy(sums, is_used=False))]
    week = Week(date(2026, 11, 16), [*late, *broken], [late[0]], [0] * 7 + [4], Answers(), Answers())

    first, second = week.to_fix()

    assert (first.cause, first.number, first.weight, first.cost) == (Cause.BROKE, 1, 4, {"UZS": Decimal(50_000)})
    assert (second.cause, second.number, second.weight) == (Cause.COURIER_LATE, 3, 3)
    assert week.categories() == [(Category.LATE, 3, 1), (Category.QUALITY, 1, 0)]


def test_small_numbers_earn_no_praise() -> None:
    lucky = Deeds("Лаки", answers=ENOUGH - 1, in_time=ENOUGH - 1, ratings=ENOUGH - 1, stars=5 * (ENOUGH - 1))
    slow = Deeds("Слоу", answers=20, in_time=10, ratings=10, stars=30)
    fast = Deeds("Быстрый", answers=20, in_time=19)
    kind = Deeds("Айгуль", thanks=1)

    assert praised([slow, lucky, fast, kind]) == [kind, fast]
    assert (fast.in_time_percent, lucky.in_time_percent, lucky.mean_stars) == (95, None, None)


def test_mean_stars_are_never_rounded_up() -> None:
    assert Deeds("Dilshod", ratings=6, stars=29).mean_stars == Decimal("4.8")


def test_picture_is_drawn_of_an_empty_week_and_of_any_letters() -> None:
    words = "Ոչինչ $x_1^2$ oʻgʻ ә"
    empty = Picture(words, words, [Bar("16.11", 0)], words, [], words, [(words, (0, 0, 0))], [words] * 3)

    png = draw(empty)

    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20]) == 1080
