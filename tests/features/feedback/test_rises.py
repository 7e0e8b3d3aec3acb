"""The rules by which repeats are seen: exact probabilities, how often they cry wolf, and what they miss."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from functools import cache
from itertools import count
from math import comb, exp, lgamma, log
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.feedback.records import Category, Cause
from bot.feedback.rises import (
    LEVEL,
    NEW,
    PAST,
    Aspect,
    Complaint,
    Pattern,
    Thing,
    above,
    again,
    binomial_tail,
    chance_of_rise,
    hypergeometric_tail,
    rising,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NOW = datetime(2026, 11, 21, 4, 0, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=400)
FEW = settings(max_examples=60)
WEEK = 7
_tickets = count(1)


def complaints(days_ago: Sequence[float], **what: object) -> list[Complaint]:
    """One complaint for each, so many days ago."""
    plain = {"category": Category.OTHER, "cause": None, "product": None, "branch_id": None}
    return [
        Complaint(ticket_id=next(_tickets), customer_id=1, at=NOW - timedelta(days=days), **{**plain, **what})  # type: ignore[arg-type] # each test gives what it speaks of
        for days in days_ago
    ]


def spread(number: int, first: float, last: float) -> list[float]:
    return [first + (last - first) * (at + 0.5) / number for at in range(number)]


# The arithmetic


@given(st.integers(0, 40), st.integers(0, 40), st.fractions(Fraction(1, 50), Fraction(49, 50)))
@FEW
def test_binomial_tail_is_exact(least: int, n: int, p: Fraction) -> None:
    exact = sum(comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(least, n + 1))

    assert binomial_tail(least, n, float(p)) == pytest.approx(float(exact), rel=1e-9, abs=1e-15)


@given(st.integers(0, 15), st.integers(0, 30), st.integers(0, 30), st.integers(0, 30))
@FEW
def test_hypergeometric_tail_is_exact(least: int, draws: int, marked: int, others: int) -> None:
    n = marked + others
    draws = min(draws, n)
    ways = sum(comb(marked, k) * comb(others, draws - k) for k in range(least, draws + 1))

    assert hypergeometric_tail(least, draws, marked, n) == pytest.approx(ways / comb(n, draws), rel=1e-9, abs=1e-15)


def test_a_known_case_of_the_conditional_test() -> None:
    # Seven this week after four in eight weeks: P(X >= 7), X ~ Bin(11, 1/9), by exact fractions.
    exact = sum(Fraction(comb(11, k) * 8 ** (11 - k), 9**11) for k in range(7, 12))

    assert chance_of_rise(7, 4, PAST) == pytest.approx(float(exact))
    assert 4e-5 < float(exact) < 5e-5


@given(st.integers(0, 60), st.integers(0, 300))
@FEW
def test_more_now_alarms_more_and_more_before_less(new: int, before: int) -> None:
    here = chance_of_rise(new, before, PAST)

    assert chance_of_rise(new + 1, before, PAST) <= here <= chance_of_rise(new, before + 1, PAST) + 1e-12
    assert 0 <= here <= 1


def test_counts_of_years_stay_finite() -> None:
    assert 0 < binomial_tail(6_000, 50_000, 1 / 9) < 1
    assert 0 < hypergeometric_tail(600, 5_000, 10_000, 100_000) < 1


# Rising


def test_what_is_complained_of_more_than_before_is_found() -> None:
    before, new = spread(8, 7.1, 63), spread(7, 0, 7)
    told = complaints([*before, *new], category=Category.LATE)

    [finding] = rising(told, LONG_AGO, NOW)

    assert (finding.pattern, finding.thing) == (Pattern.RISING, Thing(Aspect.CATEGORY, "late"))
    assert finding.count == 7
    assert finding.expected == pytest.approx(1.0)
    assert finding.tickets == tuple(one.ticket_id for one in reversed(told[-7:]))


def test_what_stays_as_it_was_is_not() -> None:
    assert rising(complaints(spread(63, 0, 63), branch_id=1, product="Kurtka"), LONG_AGO, NOW) == []


def test_two_are_never_a_rise() -> None:
    assert chance_of_rise(2, 0, timedelta(weeks=400)) < LEVEL
    assert rising(complaints([1, 2]), LONG_AGO, NOW) == []


def test_cause_is_told_instead_of_its_category() -> None:
    told = complaints(spread(6, 0, 7), category=Category.QUALITY, cause=Cause.BROKE)

    assert [finding.thing for finding in rising(told, LONG_AGO, NOW)] == [Thing(Aspect.CAUSE, "broke")]


def test_products_that_differ_in_spelling_only_are_one() -> None:
    told = [*complaints([1, 2, 3], product="Koʻylak"), *complaints([1, 2, 3], product="КЎЙЛАК")]

    [finding] = [one for one in rising(told, LONG_AGO, NOW) if one.thing.aspect is Aspect.PRODUCT]

    assert finding.count == 6


def test_a_shop_without_a_past_is_not_alarmed() -> None:
    told = complaints(spread(9, 0, 7))

    assert rising(told, NOW - timedelta(days=20), NOW) == ()
    assert rising(told, NOW - timedelta(days=21), NOW) != ()


def test_a_short_past_is_held_against_as_short_a_time() -> None:
    two_weeks = complaints([*spread(6, 7.1, 21), *spread(8, 0, 7)])

    assert rising(two_weeks, NOW - timedelta(days=21), NOW) == []  # 3 a week before: no wonder yet
    assert rising(two_weeks, LONG_AGO, NOW) != []  # less than one a week before


# How often it cries wolf, and what it misses


@pytest.mark.parametrize("a_week", [0.1, 0.5, 1, 2, 5, 10, 20])
def test_a_look_is_wrong_less_than_once_in_a_thousand(a_week: float) -> None:
    assert chance_of_alert(a_week, a_week) < LEVEL


@pytest.mark.parametrize(
    ("a_week", "times", "power"),
    [(5, 2, 0.09), (5, 3, 0.52), (10, 2, 0.28), (10, 3, 0.90), (2, 3, 0.14), (2, 5, 0.61), (1, 5, 0.26)],
)
def test_a_look_after_one_worse_week_notices_so_many(a_week: float, times: int, power: float) -> None:
    """What is rare must rise much before anybody can tell: that is the price of few false alarms."""
    assert chance_of_alert(a_week, a_week * times) == pytest.approx(power, abs=0.01)


@pytest.mark.parametrize(("a_week", "times", "least"), [(5, 2, 0.2), (5, 3, 0.75), (10, 2, 0.5), (2, 5, 0.8)])
def test_two_worse_weeks_are_noticed(a_week: float, times: int, least: float) -> None:
    """Simulated, looked at every day: 400 shops for which it got worse, one seed."""
    chance = random.Random(1940)  # noqa: S311 - a simulation
    alerted = sum(is_noticed(a_week, times, chance) for _ in range(400))

    assert least < alerted / 400 < least + 0.2


def test_a_thing_cries_wolf_less_than_once_in_five_years() -> None:
    """Simulated, for looks of neighbouring days see nearly the same complaints. 200 years of each rate, one seed."""
    chance = random.Random(1893)  # noqa: S311 - a simulation
    alerts = Counter({a_week: false_alarms(a_week, 200 * 52, chance) for a_week in (0.3, 1, 3, 10)})

    assert all(number / 200 < 0.2 for number in alerts.values())
    assert alerts.total() > 0  # it is no rule that never says anything


@cache
def least_alarming(before: int) -> int:
    """How many in a week are a rise after so many in the eight before."""
    return next(new for new in count(3) if chance_of_rise(new, before, PAST) < LEVEL)


def chance_of_alert(past_rate: float, rate: float) -> float:
    """Of one look at a week of that rate, exactly: over all that can have been before, and be now."""
    now = list(poisson(rate))
    return sum(weight * sum(now[least_alarming(before) :]) for before, weight in enumerate(poisson(past_rate * 8)))


def poisson(mean: float) -> Iterator[float]:
    """The chances of 0, 1, 2, … as far as they matter."""
    for number in range(int(mean + 12 * mean**0.5 + 15)):
        yield exp(number * log(mean) - mean - lgamma(number + 1))


def false_alarms(a_week: float, weeks: int, chance: random.Random) -> int:
    """Looked at every day, silent for a week after an alert."""
    days = [draw(a_week / WEEK, chance) for _ in range(weeks * WEEK)]
    alerts, last = 0, -WEEK
    for day in range(9 * WEEK, len(days)):
        if day - last >= WEEK and is_alarming(days[day - 9 * WEEK : day]):
            alerts, last = alerts + 1, day
    return alerts


def is_noticed(a_week: float, times: int, chance: random.Random) -> bool:
    """Within two weeks after it became so many times as bad."""
    days = [draw(a_week / WEEK, chance) for _ in range(9 * WEEK)]
    days += [draw(times * a_week / WEEK, chance) for _ in range(2 * WEEK)]
    return any(is_alarming(days[day - 9 * WEEK : day]) for day in range(9 * WEEK, len(days) + 1))


def is_alarming(nine_weeks: Sequence[int]) -> bool:
    return sum(nine_weeks[-WEEK:]) >= least_alarming(sum(nine_weeks[:-WEEK]))


def draw(mean: float, chance: random.Random) -> int:
    number, left = 0, exp(-mean)
    product = chance.random()
    while product > left:
        number, product = number + 1, product * chance.random()
    return number


# Above the rest


def test_branch_with_more_than_its_share_stands_out() -> None:
    told = [*complaints(spread(15, 0, 56), branch_id=1), *complaints(spread(5, 0, 56), branch_id=2)]

    [finding] = above(told, {1: 60, 2: 140})

    assert finding.thing == Thing(Aspect.BRANCH, "1")
    assert (finding.pattern, finding.count) == (Pattern.ABOVE, 15)
    assert finding.expected == pytest.approx(6)


def test_branch_that_has_most_of_everything_does_not() -> None:
    told = [*complaints(spread(15, 0, 56), branch_id=1), *complaints(spread(5, 0, 56), branch_id=2)]

    assert above(told, {1: 150, 2: 50}) == []


def test_one_branch_alone_is_above_nobody() -> None:
    assert above(complaints(spread(30, 0, 56), branch_id=1), {1: 40}) == []


def test_product_with_far_more_than_the_others_stands_out() -> None:
    told = complaints(spread(9, 0, 56), product="Kurtka")
    for number in range(8):
        told += complaints([3], product=f"{'abcdefgh'[number]} shim")

    [finding] = above(told, {})

    assert finding.thing == Thing(Aspect.PRODUCT, "kurtka")
    assert finding.expected == pytest.approx(17 / 9)


def test_the_only_product_that_was_named_does_not() -> None:
    assert above(complaints(spread(20, 0, 56), product="Kurtka"), {}) == []


@given(st.lists(st.integers(0, 40), min_size=2, max_size=5))
@FEW
def test_nothing_stands_out_where_complaints_follow_the_tickets(tickets: list[int]) -> None:
    told = []
    for branch, number in enumerate(tickets, 1):
        told += complaints([1.0] * (number // 4), branch_id=branch)

    assert above(told, {branch: max(number, 1) for branch, number in enumerate(tickets, 1)}) == []


# Again


def test_the_second_complaint_of_a_customer_is_told() -> None:
    assert again(7, [3]) is None

    finding = again(7, [3, 9])

    assert finding is not None
    assert (finding.thing, finding.count, finding.tickets) == (Thing(Aspect.CUSTOMER, "7"), 2, (3, 9))


def test_the_same_is_not_told_all_the_time() -> None:
    assert Pattern.RISING.quiet_for == NEW
    assert Pattern.ABOVE.quiet_for > Pattern.RISING.quiet_for
