"""A Telegram that stands still at nine in the morning, a bot that calls it in process, and short words for both."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from aiogram import Bot

from sandbox import TOKEN, Clock, DirectSession, Telegram
from sandbox.groups import STAFF_RIGHTS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable


@pytest.fixture
def clock() -> Clock:
    return Clock(start=datetime(2026, 11, 21, 9, tzinfo=UTC))


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    return Telegram(clock)


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    bot = Bot(TOKEN, session=DirectSession(telegram))
    yield bot
    await bot.session.close()


@pytest.fixture
def nilufar(telegram: Telegram) -> int:
    """A customer who has started the bot; nothing waits for it."""
    user = telegram.named("Nilufar")
    telegram.start(user.id)
    telegram.take_updates()
    return user.id


@pytest.fixture
def dilshod(telegram: Telegram) -> int:
    return telegram.named("Dilshod").id


@pytest.fixture
def rustam(telegram: Telegram) -> int:
    return telegram.named("Rustam").id


@pytest.fixture
def staff_group(telegram: Telegram) -> int:
    return telegram.staff_group_id


@pytest.fixture
def basic_group(telegram: Telegram, rustam: int, dilshod: int) -> int:
    """An old group without topics, the bot in it with the staff's rights."""
    chat = telegram.create_group(rustam, "Do'kon", kind="group", members=[dilshod])
    telegram.add_bot_to_group(rustam, chat.id, STAFF_RIGHTS)
    telegram.take_updates()
    return chat.id


@pytest.fixture
def call(telegram: Telegram) -> Callable[..., Awaitable[object]]:
    """Call a method that must succeed; gives its result."""

    async def answer(method: str, **params: object) -> object:
        answer = await telegram.call(TOKEN, method, params)
        assert answer.ok, answer.description
        return answer.body["result"]

    return answer


@pytest.fixture
def refused(telegram: Telegram) -> Callable[..., Awaitable[str]]:
    """Call a method that must be refused; gives the words after the status, such as `400 Bad Request: …`."""

    async def answer(method: str, **params: object) -> str:
        answer = await telegram.call(TOKEN, method, params)
        assert not answer.ok, answer.body
        assert answer.body["error_code"] == answer.status
        return f"{answer.status} {answer.description}"

    return answer


@pytest.fixture
def until() -> Callable[[Callable[[], bool]], Awaitable[None]]:
    """Let the loop turn until something is so."""

    async def turn(is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not is_so():  # noqa: ASYNC110 - what is awaited has no event; nobody sleeps
                await asyncio.sleep(0)

    return turn
