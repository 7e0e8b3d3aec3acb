"""Flood limits and faults on demand."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiohttp import ClientConnectorError, ServerDisconnectedError

from sandbox import TOKEN, Clock, Telegram

if TYPE_CHECKING:
    from aiogram import Bot

Refused = Callable[..., Awaitable[str]]


async def _send_until_refused(bot: Bot, chat_id: int) -> tuple[int, int]:
    """How many went out, and the seconds to wait."""
    for sent in range(100):
        try:
            await bot.send_message(chat_id, f"{sent}")
        except TelegramRetryAfter as flood:
            return sent, flood.retry_after
    raise AssertionError("nothing was refused")


async def test_limiter_is_off_unless_asked_for(bot: Bot, nilufar: int) -> None:
    with pytest.raises(AssertionError, match="nothing was refused"):
        await _send_until_refused(bot, nilufar)


async def test_one_chat_takes_a_short_burst(telegram: Telegram, clock: Clock, bot: Bot, nilufar: int) -> None:
    telegram.limiter.on = True
    sent, wait = await _send_until_refused(bot, nilufar)
    assert (sent, wait) == (5, 5)
    clock.move(timedelta(seconds=wait))
    await bot.send_message(nilufar, "again")


async def test_group_takes_twenty_a_minute(telegram: Telegram, clock: Clock, bot: Bot, staff_group: int) -> None:
    telegram.limiter.on = True
    assert await _send_until_refused(bot, staff_group) == (20, 60)
    clock.move(timedelta(seconds=59))
    assert await _send_until_refused(bot, staff_group) == (0, 1)


async def test_bot_takes_thirty_a_second(telegram: Telegram, bot: Bot) -> None:
    people = [telegram.add_person(f"Mijoz {number}").id for number in range(31)]
    for person in people:
        telegram.start(person)
    telegram.limiter.on = True
    for person in people[:30]:
        await bot.send_message(person, "x")
    answer = await telegram.call(TOKEN, "sendMessage", {"chat_id": people[30], "text": "x"})
    assert (answer.status, answer.description) == (429, "Too Many Requests: retry after 1")
    assert answer.body["parameters"] == {"retry_after": 1}
    assert answer.headers == {"Retry-After": "1"}


async def test_flood_and_error_strike_once(telegram: Telegram, bot: Bot, nilufar: int) -> None:
    telegram.faults.add("flood", method="sendMessage", seconds=7)
    telegram.faults.add("error")
    with pytest.raises(TelegramServerError, match="Internal Server Error"):
        await bot.get_me()
    with pytest.raises(TelegramRetryAfter) as flood:
        await bot.send_message(nilufar, "x")
    assert flood.value.retry_after == 7
    await bot.send_message(nilufar, "x")
    assert telegram.messages(nilufar)[-1].text == "x"


async def test_dropped_answer_leaves_the_message_delivered(telegram: Telegram, bot: Bot, nilufar: int) -> None:
    telegram.faults.add("drop", chat_id=nilufar)
    with pytest.raises(TelegramNetworkError) as lost:
        await bot.send_message(nilufar, "x")
    assert isinstance(lost.value.__cause__, ServerDisconnectedError)
    assert telegram.messages(nilufar)[-1].text == "x"


@pytest.mark.parametrize(
    ("kind", "cause"), [("disconnect", ServerDisconnectedError), ("unreachable", ClientConnectorError)]
)
async def test_lost_request_delivers_nothing(
    telegram: Telegram, bot: Bot, nilufar: int, kind: str, cause: type
) -> None:
    telegram.faults.add(kind)
    with pytest.raises(TelegramNetworkError) as lost:
        await bot.send_message(nilufar, "x")
    assert isinstance(lost.value.__cause__, cause)
    assert telegram.messages(nilufar)[-1].text == "/start"


async def test_delay_and_other_trouble_strike_together(
    telegram: Telegram, clock: Clock, bot: Bot, nilufar: int, until: Callable[..., Awaitable[None]]
) -> None:
    telegram.faults.add("delay", method="sendMessage", seconds=0.5)
    telegram.faults.add("drop", method="sendMessage")
    sending = asyncio.create_task(bot.send_message(nilufar, "x"))
    await until(lambda: clock.sleepers == 1)
    assert telegram.messages(nilufar)[-1].text == "/start"
    clock.move(timedelta(seconds=0.5))
    with pytest.raises(TelegramNetworkError):
        await sending
    assert telegram.messages(nilufar)[-1].text == "x"


async def test_chance_strikes_some(telegram: Telegram, bot: Bot, nilufar: int) -> None:
    telegram.faults.dice.seed(3)
    telegram.faults.add("error", method="sendMessage", times=1000, chance=0.25)
    refused = 0
    for number in range(200):
        try:
            await bot.send_message(nilufar, f"{number}")
        except TelegramServerError:
            refused += 1
    assert 30 < refused < 70
    assert len(telegram.messages(nilufar)) == 1 + 200 - refused
