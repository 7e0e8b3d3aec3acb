"""The figures of feedback: known values, and what must hold for any answers at all."""

from __future__ import annotations

from collections import Counter
from math import comb
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feedback.scores import FEW, ces, csat, nps

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.feedback.scores import Score

    Formula = Callable[[Mapping[int, int]], Score | None]

SCALES: list[tuple[Formula, range, tuple[float, float]]] = [
    (csat, range(1, 6), (0, 100)),
    (ces, range(1, 8), (1, 7)),
    (nps, range(11), (-100, 100)),
]
ALL = pytest.mark.parametrize(("formula", "scale", "bounds"), SCALES, ids=["csat", "ces", "nps"])


def score(formula: Formula, answers: Mapping[int, int]) -> Score:
    found = formula(answers)
    assert found is not None
    return found


@ALL
def test_no_answers_make_no_figure(formula: Formula, scale: range, bounds: tuple[float, float]) -> None:
    assert formula({}) is None
    assert formula(dict.fromkeys(scale, 0)) is None


@ALL
@given(data=st.data())
def test_figure_lies_in_its_interval_on_its_scale(
    formula: Formula, scale: range, bounds: tuple[float, float], data: st.DataObject
) -> None:
    answers = Counter(data.draw(st.lists(st.sampled_from(scale), min_size=1, max_size=60)))

    found = score(formula, answers)

    assert bounds[0] <= found.low <= found.value <= found.high <= bounds[1]
    assert found.n == answers.total()
    assert found.is_doubtful is (found.n < FEW)


@ALL
@given(data=st.data())
def test_better_answer_never_lowers_the_figure(
    formula: Formula, scale: range, bounds: tuple[float, float], data: st.DataObject
) -> None:
    given_ = data.draw(st.lists(st.sampled_from(scale), min_size=1, max_size=40))
    better = max(given_[0], data.draw(st.sampled_from(scale)))

    before, after = score(formula, Counter(given_)), score(formula, Counter([better, *given_[1:]]))

    assert after.value >= before.value


@ALL
@given(data=st.data())
def test_more_answers_of_the_same_kind_make_it_surer(
    formula: Formula, scale: range, bounds: tuple[float, float], data: st.DataObject
) -> None:
    answers = Counter(data.draw(st.lists(st.sampled_from(scale), min_size=2, max_size=30)))

    before = score(formula, answers)
    after = score(formula, {one: 4 * count for one, count in answers.items()})

    assert after.value == pytest.approx(before.value)
    assert after.high - after.low <= before.high - before.low + 1e-9


def test_known_values_of_satisfaction() -> None:
    """Eight of ten: 80 %, and by Wilson 49 to 94."""
    found = score(csat, {5: 5, 4: 3, 3: 1, 1: 1})

    assert found.value == 80
    assert found.low == pytest.approx(49.02, abs=0.01)
    assert found.high == pytest.approx(94.33, abs=0.01)


def test_known_values_of_effort() -> None:
    """Mean 5 and standard deviation 1.581 of five: t with four degrees of freedom, 2.776 * 1.581 / sqrt(5)."""
    found = score(ces, {3: 1, 4: 1, 5: 1, 6: 1, 7: 1})

    assert found.value == 5
    assert found.low == pytest.approx(3.037, abs=0.001)
    assert found.high == pytest.approx(6.963, abs=0.001)
    assert score(ces, {6: 1}) == type(found)(6, 1, 7, 1)


def test_known_values_of_promoters() -> None:
    """50 promoters, 30 passives, 20 detractors: 30, give or take 15."""
    found = score(nps, {10: 30, 9: 20, 8: 20, 7: 10, 6: 15, 0: 5})

    assert found.value == 30
    assert found.low == pytest.approx(14.0, abs=0.5)
    assert found.high == pytest.approx(44.3, abs=0.5)
    assert score(nps, {9: 3}).low < 20  # three friends prove nothing


def test_satisfaction_is_covered_nineteen_times_in_twenty() -> None:
    """Exactly, from the binomial: of all shops with that share, about 95 % see an interval that holds it."""
    n = 40
    for share in (0.5, 0.7, 0.9):
        covered = 0.0
        for content in range(n + 1):
            found = score(csat, {5: content, 1: n - content})
            if found.low <= 100 * share <= found.high:
                covered += comb(n, content) * share**content * (1 - share) ** (n - content)
        assert 0.92 < covered < 0.98


def test_promoters_are_covered_nineteen_times_in_twenty() -> None:
    """Exactly, from the trinomial."""
    n, up, down = 30, 0.6, 0.1
    covered = 0.0
    for promoters in range(n + 1):
        for detractors in range(n + 1 - promoters):
            rest = n - promoters - detractors
            found = score(nps, {10: promoters, 8: rest, 3: detractors})
            if found.low <= 100 * (up - down) <= found.high:
                ways = comb(n, promoters) * comb(n - promoters, detractors)
                covered += ways * up**promoters * down**detractors * (1 - up - down) ** rest
    assert 0.92 < covered < 0.98
