"""What of the benchmarks could lie or break without anybody seeing it: the limit, and the campaigns they make."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from aiogram.exceptions import TelegramRetryAfter

from benchmarks import audience, bookkeeping
from benchmarks.limit import PER_SECOND, Limit
from benchmarks.reached import FIRST, Reached
from benchmarks.subjects import TOKEN
from benchmarks.telegram import Telegram
from bot.telegram.messenger import open_bot

if TYPE_CHECKING:
    from pathlib import Path


def test_thirty_pass_at_once_and_the_next_is_refused_until_its_wait_is_over() -> None:
    limit = Limit()
    assert [limit.refuses(10.0) for _ in range(PER_SECOND)] == [0] * PER_SECOND

    assert limit.refuses(10.0) == 3
    assert limit.refuses(12.9) == 3
    assert limit.refuses(13.1) == 0
    assert limit.refused == 2
    assert limit.peak() == PER_SECOND


def test_fastest_bot_has_the_whole_share_and_half_as_fast_is_half() -> None:
    for pace in (0.999, 0.5):
        limit = Limit()
        moments = [10.0] * PER_SECOND + [10 + (number + 1) / PER_SECOND / pace for number in range(300)]
        assert not any(limit.refuses(moment) for moment in moments)
        assert limit.share(moments[0], moments[-1]) == pytest.approx(pace)


async def test_server_refuses_as_telegram_does() -> None:
    reached = Reached()
    telegram = Telegram(lambda params, _: reached.hears(params))
    telegram.limit = Limit()
    async with telegram.serving() as address, open_bot(TOKEN, address) as bot:
        await bot.send_message(FIRST, "…")
        now = time.perf_counter()
        while not telegram.limit.refuses(now):
            pass
        with pytest.raises(TelegramRetryAfter) as refusal:
            await bot.send_message(FIRST, "…")

    assert refusal.value.retry_after == 3
    assert (reached.people, reached.repeated) == (1, 0)


async def test_made_campaign_begins_and_costs_something(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/benchmark.db"
    assert (await audience.main(TOKEN, url, 1000, is_written_down=True))["freeze_us"] > 0

    found = await bookkeeping.main(url, 100)
    assert set(found) == {"cpu_ms_by_2", "cpu_ms_by_50"}
    assert min(found.values()) > 0
