"""Which variant did better, and when that is only chance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.campaigns.model import Variant
from bot.campaigns.trial import Score, judge


@st.composite
def scores(draw: st.DrawFn) -> Score:
    reached = draw(st.integers(0, 100_000))
    return Score(reached, draw(st.integers(0, reached)))


def test_worked_by_hand() -> None:
    """12 of 123 against 19 of 200: the pooled share is 31/323, its error 0.03376, so z = 0.0760."""
    verdict = judge(Score(123, 12), Score(200, 19))

    assert verdict.chance == pytest.approx(0.939, abs=0.002)
    assert not verdict.is_clear


@pytest.mark.parametrize(
    ("a", "b", "winner", "is_clear"),
    [
        (Score(1000, 50), Score(1000, 80), Variant.B, True),
        (Score(1000, 80), Score(1000, 50), Variant.A, True),
        (Score(100, 5), Score(100, 8), Variant.B, False),
        (Score(10, 0), Score(10, 10), Variant.B, True),
        (Score(4, 0), Score(4, 4), Variant.B, False),  # too few to say
        (Score(0, 0), Score(0, 0), Variant.A, False),
        (Score(50, 5), Score(50, 5), Variant.A, False),
    ],
)
def test_winner_and_how_far_to_believe_it(a: Score, b: Score, winner: Variant, *, is_clear: bool) -> None:
    verdict = judge(a, b)

    assert (verdict.winner, verdict.is_clear) == (winner, is_clear)


@given(scores(), scores())
def test_verdict_is_the_same_from_both_sides(a: Score, b: Score) -> None:
    one, other = judge(a, b), judge(b, a)

    assert 0 <= one.chance <= 1
    assert one.chance == pytest.approx(other.chance)
    if a.share != b.share:
        assert one.winner is not other.winner
    else:
        assert one.winner is other.winner is Variant.A


@given(scores(), st.integers(2, 10))
def test_the_same_share_is_never_clear(a: Score, times: int) -> None:
    assert not judge(a, Score(a.reached * times, a.hits * times)).is_clear
