"""The rules of getUpdates, with the clock moved instead of waited for."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from sandbox import TOKEN, Clock, Telegram

if TYPE_CHECKING:
    from sandbox.telegram import Answer

OTHER_POLL = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


class Poller:
    """A bot that polls by hand."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    async def poll(self, **params: object) -> list[int]:
        answer = await self._telegram.call(TOKEN, "getUpdates", params)
        return _ids(answer)

    async def wait(self, **params: object) -> asyncio.Task[Answer]:
        """Begin a poll that must wait, and let everybody take their places."""
        task = asyncio.create_task(self._telegram.call(TOKEN, "getUpdates", params))
        for _ in range(50):
            await asyncio.sleep(0)
        return task


def _ids(answer: Answer) -> list[int]:
    assert answer.ok, answer.description
    result = answer.body["result"]
    assert isinstance(result, list)
    return [update["update_id"] for update in result]


@pytest.fixture
def poller(telegram: Telegram) -> Poller:
    return Poller(telegram)


def _speak(telegram: Telegram, user: int, times: int = 1) -> None:
    for number in range(times):
        telegram.speak(user, user, f"{number}")


async def test_only_an_offset_confirms(telegram: Telegram, poller: Poller, nilufar: int) -> None:
    _speak(telegram, nilufar, 3)
    first = await poller.poll()
    assert len(first) == 3
    assert await poller.poll(offset=1) == first
    assert await poller.poll(offset=first[1]) == first[1:]
    assert await poller.poll(offset=0) == first[1:]


async def test_negative_offset_keeps_the_newest(telegram: Telegram, poller: Poller, nilufar: int) -> None:
    _speak(telegram, nilufar, 5)
    newest = await poller.poll(offset=-2)
    assert len(newest) == 2
    assert await poller.poll(offset=0) == newest


async def test_limit_is_clamped(telegram: Telegram, poller: Poller, nilufar: int) -> None:
    _speak(telegram, nilufar, 105)
    assert len(await poller.poll(limit=1000)) == 100
    assert len(await poller.poll(offset=1, limit=0)) == 1


async def test_same_offset_at_once_gets_one(telegram: Telegram, clock: Clock, poller: Poller, nilufar: int) -> None:
    _speak(telegram, nilufar, 3)
    assert len(await poller.poll(offset=5)) == 3
    assert len(await poller.poll(offset=5)) == 1
    clock.move(timedelta(seconds=1))
    assert len(await poller.poll(offset=5)) == 3


async def test_same_empty_offset_waits_three_seconds(clock: Clock, poller: Poller) -> None:
    assert await poller.poll(offset=5) == []
    waiting = await poller.wait(offset=5)
    clock.move(timedelta(seconds=2))
    assert not waiting.done()
    clock.move(timedelta(seconds=1))
    assert _ids(await waiting) == []


async def test_waiting_poll_gets_what_comes(telegram: Telegram, poller: Poller, nilufar: int) -> None:
    waiting = await poller.wait(timeout=30)
    _speak(telegram, nilufar)
    assert len(_ids(await waiting)) == 1


async def test_long_timeout_is_clamped(clock: Clock, poller: Poller) -> None:
    waiting = await poller.wait(timeout=10_000)
    clock.move(timedelta(seconds=50))
    assert _ids(await waiting) == []


async def test_second_poll_ends_the_first(clock: Clock, poller: Poller) -> None:
    first = await poller.wait(timeout=30)
    second = await poller.wait(timeout=30)
    ended = await first
    assert (ended.status, ended.description) == (409, OTHER_POLL)
    third = await poller.wait(timeout=30)
    assert not second.done(), "a conflict so soon is answered three seconds late"
    clock.move(timedelta(seconds=3))
    assert (await second).description == OTHER_POLL
    clock.move(timedelta(seconds=30))
    assert _ids(await third) == []


async def test_webhook_and_polling_exclude_each_other(telegram: Telegram, poller: Poller, clock: Clock) -> None:
    waiting = await poller.wait(timeout=30)
    await telegram.call(TOKEN, "setWebhook", {"url": "https://shop.uz/hook"})
    assert (await waiting).description == "Conflict: terminated by setWebhook request"
    clock.move(timedelta(seconds=3))
    answer = await telegram.call(TOKEN, "getUpdates", {})
    assert (answer.status, answer.description) == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )


async def test_kinds_count_when_an_update_is_made(telegram: Telegram, poller: Poller, nilufar: int) -> None:
    def waiting() -> int:
        return telegram.world.updates.describe().pending_update_count

    message = telegram.speak(nilufar, nilufar, "x")
    telegram.react(nilufar, nilufar, message.message_id, "👍")
    assert waiting() == 1, "reactions come only when asked for"
    await poller.poll(allowed_updates=["message_reaction", "nonsense"])
    telegram.react(nilufar, nilufar, message.message_id, None)
    telegram.speak(nilufar, nilufar, "not asked for")
    assert waiting() == 2, "the old message and the new reaction"
    await poller.poll()
    telegram.speak(nilufar, nilufar, "still not asked for")
    assert waiting() == 2, "kept when omitted"
    await poller.poll(allowed_updates=[])
    telegram.speak(nilufar, nilufar, "asked for again")
    assert waiting() == 3


async def test_updates_live_a_day(telegram: Telegram, clock: Clock, poller: Poller, nilufar: int) -> None:
    _speak(telegram, nilufar)
    clock.move(timedelta(hours=23))
    assert len(await poller.poll()) == 1
    clock.move(timedelta(hours=1))
    assert await poller.poll() == []


async def test_update_ids_do_not_begin_at_one(telegram: Telegram, poller: Poller, nilufar: int) -> None:
    _speak(telegram, nilufar)
    assert (await poller.poll())[0] > 1_000_000


async def test_outside_its_rights_a_bot_hears_only_what_is_meant_for_it(
    telegram: Telegram, rustam: int, dilshod: int
) -> None:
    group = telegram.create_group(rustam, "Do'stlar", members=[dilshod])
    telegram.add_bot_to_group(rustam, group.id)
    telegram.take_updates()
    telegram.speak(dilshod, group.id, "salom")
    telegram.speak(dilshod, group.id, "/start")
    telegram.speak(dilshod, group.id, "@suhbat_sandbox_bot salom")
    assert [update.message.text for update in telegram.take_updates() if update.message] == [
        "/start",
        "@suhbat_sandbox_bot salom",
    ]
