"""What the runner itself costs: a campaign sent to nowhere, as fast as it can be written down; prints figures.

`python -m benchmarks.bookkeeping <database> <messages>`. The database is one that `audience` made. Everything is as in
the bot but the send budget, which never runs out, and the post, which delivers at once.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import time
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

import uvloop

from bot.campaigns.runner import Runner
from bot.campaigns.service import Campaigns
from bot.core.clock import SystemClock
from bot.core.database import open_database
from bot.core.logs import set_up_logs
from bot.delivery.model import Delivered, Lane
from bot.shop.model import Shop
from bot.shop.service import Shops

if TYPE_CHECKING:
    from bot.campaigns.model import Campaign, Parcel
    from bot.core.database import Database

# As many are claimed together at 30 and at 1,000 messages a second, see bot/app.py.
SLICES = (2, 50)
_PATIENCE_SECONDS = 120


class NoLimit:
    """A send budget with a place for everybody."""

    async def reserve(self, lane: Lane, chat_id: int | None = None, count: int = 1) -> timedelta:  # noqa: ARG002 - as budgets are asked
        return timedelta()

    def most_at_once(self, lane: Lane) -> int:  # noqa: ARG002 - same
        return max(SLICES)

    async def flooded(self, retry_after: timedelta) -> None:
        raise AssertionError(retry_after)


@dataclass
class Nowhere:
    """Delivers so many messages and says so; then nothing more until asked again."""

    expected: int
    delivered: int = 0
    enough: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, campaign: Campaign, parcel: Parcel) -> Delivered:  # noqa: ARG002 - as posts are called
        self.delivered += 1
        if self.delivered == self.expected:
            self.enough.set()
        return Delivered(parcel.customer_id)

    async def recall(self, campaign: Campaign, parcel: Parcel) -> Delivered:
        raise AssertionError(campaign, parcel)


async def main(database_url: str, messages: int) -> dict[str, float]:
    database = open_database(database_url)
    try:
        shops = Shops(database, SystemClock(), Shop(name=""))
        await Campaigns(database, SystemClock(), shops, lambda: None).start_due()
        found = {}
        for slice_ in SLICES:
            await _cpu_ms(database, shops, slice_, messages // 10)  # statements are built at their first use
            found[f"cpu_ms_by_{slice_}"] = await _cpu_ms(database, shops, slice_, messages)
        return found
    finally:
        await database.close()


async def _cpu_ms(database: Database, shops: Shops, slice_: int, messages: int) -> float:
    """CPU of all threads for a message, in milliseconds."""
    post = Nowhere(messages)
    runner = Runner(database, SystemClock(), NoLimit(), shops, post, asyncio.Event(), at_once=slice_)
    began = time.process_time()
    running = asyncio.create_task(runner.run())
    await asyncio.wait_for(post.enough.wait(), _PATIENCE_SECONDS)
    runner.stop()
    await running
    return 1000 * (time.process_time() - began) / post.delivered


if __name__ == "__main__":
    set_up_logs("warning", as_json=False)
    gc.freeze()  # all three as `bot.app.run` does
    gc.set_threshold(20_000, 20, 50)
    sys.setswitchinterval(0.0005)
    database_url, messages = sys.argv[1:]
    print(json.dumps(uvloop.run(main(database_url, int(messages)))))
