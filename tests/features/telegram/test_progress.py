"""The live message of a broadcast, as text: bar, pace, time left, and what it says when nothing moves."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.campaigns.model import Campaign, Progress, Recall, Status
from bot.campaigns.segments import Segment
from bot.customers.model import Topic
from bot.i18n import OFFERED, Catalogues, Locale
from bot.shop.model import Shop
from bot.telegram.progress import Outlook, measure, progress_buttons, progress_text

NOW = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)
CATALOGUES = Catalogues.load(strict=True)
T = CATALOGUES.translator(Locale.RU)
CAMPAIGN = Campaign(
    id=7,
    status=Status.RUNNING,
    topic=Topic.PROMOTIONS,
    segment=Segment.everybody(),
    texts={},
    media=None,
    buttons=(),
    terms=None,
    code=None,
    trial=None,
    winner=None,
    start_at=NOW,
    created_by=1,
    created_at=NOW,
    paused_for=None,
    finished_at=None,
    recall=None,
    progress_chat=None,
    progress_message=None,
)
NOTHING = {"sent": 0, "unsure": 0, "blocked": 0, "failed": 0, "skipped": 0, "recalled": 0}


def progress(total: int, *, is_counted: bool = True, campaign: Campaign = CAMPAIGN, **counts: int) -> Progress:
    return Progress(campaign, total, is_counted, **{**NOTHING, **counts})


def lines(one: Progress, **outlook: Any) -> list[str]:
    return progress_text(T, Shop(), one, Outlook(**outlook), NOW).splitlines()


def test_pace_and_time_left_follow_the_bar() -> None:
    found = lines(progress(3000, sent=1480, blocked=15, failed=5), pace=25.0)

    assert found == [
        T("progress-running", campaign="7"),
        f"▓▓▓▓▓▓░░░░░░ {T.percent(50)}",
        T("progress-sent", sent=1480, total=3000),
        T("progress-not-arrived", number=20),
        T("progress-speed", rate=25),
        T("progress-nearly-done"),
    ]


@pytest.mark.parametrize(("left", "expected"), [(1500, "progress-nearly-done"), (1501, "progress-left")])
def test_less_than_a_minute_is_told_in_words(left: int, expected: str) -> None:
    found = lines(progress(3000, sent=3000 - left), pace=25.0)

    assert found[-1] == (T(expected, minutes=2) if expected == "progress-left" else T(expected))


def test_whoever_was_left_out_is_no_part_of_the_bar() -> None:
    found = lines(progress(100, sent=50, skipped=50))

    assert found[1:] == [f"{'▓' * 12} {T.percent(100)}", T("progress-sent", sent=50, total=50)]


def test_nothing_is_divided_by_nobody() -> None:
    assert lines(progress(0), pace=0.0)[1] == f"{'░' * 12} {T.percent(0)}"
    assert lines(progress(0, is_counted=False))[0] == T("progress-preparing", campaign="7")


def test_when_all_wait_it_says_until_when() -> None:
    found = lines(progress(10, sent=4), pace=3.0, waits_until=NOW + timedelta(hours=2))

    assert found[-1] == T("progress-later", number=6, moment="14:00")


def test_hold_is_told_without_a_pace() -> None:
    found = lines(progress(10, sent=4), pace=3.0, is_held=True)

    assert (found[0], len(found)) == (T("progress-held", campaign="7"), 3)


@pytest.mark.parametrize("locale", OFFERED)
@pytest.mark.parametrize("status", [Status.RUNNING, Status.PAUSED, Status.FINISHED, Status.CANCELLED])
@pytest.mark.parametrize("recall", [None, *Recall])
def test_every_state_has_its_words(locale: Locale, status: Status, recall: Recall | None) -> None:
    t = CATALOGUES.translator(locale)
    campaign = replace(CAMPAIGN, status=status, recall=recall, paused_for="Bad Request: <b>")
    one = progress(10, campaign=campaign, sent=4, unsure=1, recalled=2)

    assert "№" in progress_text(t, Shop(), one, Outlook(), NOW)
    steers = {Status.RUNNING: 2, Status.PAUSED: 2}.get(status, 0) if recall is None else 0
    assert len(progress_buttons(t, one)) == steers + 1


def test_pace_is_that_of_the_last_seconds() -> None:
    marks: deque[tuple[datetime, int]] = deque()

    found = [
        measure(marks, NOW + timedelta(seconds=5 * step), settled) for step, settled in enumerate(range(0, 2000, 100))
    ]

    assert found[0] is None
    assert found[1:] == [20.0] * 19
    assert len(marks) < 12
    assert measure(marks, marks[-1][0] + timedelta(minutes=5), 1900) == 0.0
