"""The real process is killed or stopped in the middle of its work, and started again: nothing that was said is lost."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from bot.i18n import Catalogues, Locale
from tests import phrases
from tests.processes import (
    GROUP,
    PATIENCE,
    bot_process,
    is_from_bot,
    last,
    local_telegram,
    messages,
    said,
    set_up,
    thread_of,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.i18n import Translator
    from tests.processes import LocalTelegram, State, Visitor

COMPLAINT = phrases.COMPLAINT[Locale.UZ]


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def one_telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram() as telegram:
        yield telegram


@pytest_asyncio.fixture(loop_scope="module")
async def telegram(one_telegram: LocalTelegram) -> LocalTelegram:
    """The local Telegram as on its first day; starting it anew each time would take seconds."""
    await one_telegram.reset()
    return one_telegram


@pytest.fixture
def uz() -> Translator:
    return Catalogues.load(strict=True).translator(Locale.UZ)


@pytest.fixture
def nilufar(telegram: LocalTelegram) -> Visitor:
    return telegram.person("Nilufar")


async def test_complaint_outlives_a_kill_before_staff_have_it(
    telegram: LocalTelegram, tmp_path: Path, uz: Translator, nilufar: Visitor
) -> None:
    async with bot_process(telegram, tmp_path) as bot:
        await set_up(telegram, bot)
        await nilufar.joins(Locale.UZ.own_name, uz.plain("button-newsletter-no"))
        await telegram.trouble("delay", method="createForumTopic", times=100, seconds=600)
        await nilufar.complains(COMPLAINT, uz.plain("button-offer-yes"))
        await until_on_its_way(tmp_path, "copy-to-staff")
        await bot.kill()
    assert topic_texts(await telegram.state(), 1) is None

    await telegram.no_more_trouble()
    async with bot_process(telegram, tmp_path) as bot:
        assert (await bot.logged("courier_started"))["released"] >= 1
        texts = await telegram.until(lambda state: with_text(topic_texts(state, 1), COMPLAINT))
        assert len(texts) == 2  # the card, and the customer's words, once
        assert await bot.stop() == 0


async def test_answer_of_staff_outlives_a_kill_before_the_customer_has_it(
    telegram: LocalTelegram, tmp_path: Path, uz: Translator, nilufar: Visitor
) -> None:
    async with bot_process(telegram, tmp_path) as bot:
        await set_up(telegram, bot)
        await nilufar.joins(Locale.UZ.own_name, uz.plain("button-newsletter-no"))
        await nilufar.complains(COMPLAINT, uz.plain("button-offer-yes"))
        await telegram.until(lambda state: with_text(topic_texts(state, 1), COMPLAINT))
        await telegram.trouble("delay", method="sendMessage", chat_id=nilufar.id, times=100, seconds=600)
        thread = thread_of(await telegram.state(), 1)
        await telegram.person("Dilshod").says("Uzr soʻraymiz, pulni qaytaramiz", chat=GROUP, thread=thread)
        await until_on_its_way(tmp_path, "copy-to-customer")
        await bot.kill()

    await telegram.no_more_trouble()
    async with bot_process(telegram, tmp_path) as bot:
        assert (await bot.logged("courier_started"))["released"] >= 1
        await nilufar.reads("Uzr soʻraymiz, pulni qaytaramiz")


async def test_half_written_complaint_outlives_a_kill(
    telegram: LocalTelegram, tmp_path: Path, uz: Translator, nilufar: Visitor
) -> None:
    async with bot_process(telegram, tmp_path) as bot:
        await set_up(telegram, bot)
        await nilufar.joins(Locale.UZ.own_name, uz.plain("button-newsletter-no"))
        await nilufar.says("/complain")
        await nilufar.taps(uz.plain("subject-delivery"))
        await nilufar.says("Buyurtmam uch kun kechikdi")
        await nilufar.reads(uz("complaint-draft", count=1)[:20])
        await bot.kill()

    async with bot_process(telegram, tmp_path):
        await nilufar.taps(uz.plain("button-complaint-send"))
        texts = await telegram.until(lambda state: with_text(topic_texts(state, 1), "Buyurtmam uch kun kechikdi"))
        assert len(texts) == 2  # the card, and the customer's words, once


async def test_what_was_written_while_the_bot_was_down_is_answered(
    telegram: LocalTelegram, tmp_path: Path, uz: Translator, nilufar: Visitor
) -> None:
    async with bot_process(telegram, tmp_path) as bot:
        await set_up(telegram, bot)
        await nilufar.joins(Locale.UZ.own_name, uz.plain("button-newsletter-no"))
        await nilufar.reads(uz("sign-up-done")[:20])
        assert await bot.stop() == 0
    await nilufar.says(COMPLAINT)

    async with bot_process(telegram, tmp_path):
        await nilufar.taps(uz.plain("button-offer-yes"))
        texts = await telegram.until(lambda state: with_text(topic_texts(state, 1), COMPLAINT))
        assert len(texts) == 2


async def test_termination_finishes_what_is_in_hand(
    telegram: LocalTelegram, tmp_path: Path, uz: Translator, nilufar: Visitor
) -> None:
    """`stop` gives the process five seconds; one answer is on its way for two of them."""
    async with bot_process(telegram, tmp_path) as bot:
        await set_up(telegram, bot)
        await nilufar.joins(Locale.UZ.own_name, uz.plain("button-newsletter-no"))
        await telegram.trouble("delay", method="createForumTopic", seconds=2)
        await nilufar.complains(COMPLAINT, uz.plain("button-offer-yes"))
        await bot.logged("ticket_opened")
        assert await bot.stop() == 0
    state = await telegram.state()
    assert thread_of(state, 1) is not None
    passed_on = uz("complaint-passed-on", number="1", time="…").split("…")[0]
    assert last(said(one) for one in messages(state, nilufar.id) if is_from_bot(one)).startswith(passed_on)

    async with bot_process(telegram, tmp_path) as bot:
        assert (await bot.logged("courier_started"))["released"] == 0
        texts = await telegram.until(lambda state: with_text(topic_texts(state, 1), COMPLAINT))
        assert len(texts) == 2


async def test_flood_and_lost_connections_delay_and_lose_nothing(
    telegram: LocalTelegram, tmp_path: Path, uz: Translator, nilufar: Visitor
) -> None:
    async with bot_process(telegram, tmp_path) as bot:
        await set_up(telegram, bot)
        await nilufar.joins(Locale.UZ.own_name, uz.plain("button-newsletter-no"))
        await telegram.trouble("disconnect", method="createForumTopic")
        await telegram.trouble("flood", method="sendMessage", chat_id=GROUP, seconds=1)
        await telegram.trouble("error", method="copyMessage")
        await telegram.trouble("disconnect", method="getUpdates")
        await nilufar.complains(COMPLAINT, uz.plain("button-offer-yes"))

        texts = await telegram.until(lambda state: with_text(topic_texts(state, 1), COMPLAINT))
        assert len(texts) == 2
        assert await bot.stop() == 0


async def until_on_its_way(folder: Path, kind: str) -> None:
    """Wait until the courier has claimed an errand of that kind: the tables show it, and nothing else does."""
    async with asyncio.timeout(PATIENCE):
        while True:
            with closing(sqlite3.connect(folder / "data/suhbat.db")) as tables:
                if tables.execute("SELECT id FROM outbox WHERE kind = ? AND state = 'sending'", (kind,)).fetchone():
                    return
            await asyncio.sleep(0.02)


def topic_texts(state: State, number: int) -> list[str] | None:
    """What stands in a ticket's topic; None when there is no topic."""
    thread = thread_of(state, number)
    return [said(one) for one in messages(state, GROUP, thread) if said(one)] if thread else None


def with_text(texts: list[str] | None, words: str) -> list[str] | None:
    return texts if texts and words in texts else None
