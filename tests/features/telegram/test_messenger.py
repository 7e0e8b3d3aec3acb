"""What each of Telegram's answers means for a message, judged on the local Telegram's own refusals and failures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from aiogram.exceptions import TelegramForbiddenError, TelegramRetryAfter

from bot.delivery.model import Blocked, Delivered, InDoubt, Rejected, RetryAfter, Unreachable
from bot.telegram.messenger import Gone, Moved, attempt, open_bot
from sandbox import TOKEN, Clock, DirectSession, Telegram

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram import Bot


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(Clock(start=datetime(2026, 11, 21, 7, 0, tzinfo=UTC)))


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    bot = open_bot(TOKEN, session=DirectSession(telegram))
    yield bot
    await bot.session.close()


@pytest.fixture
def nilufar(telegram: Telegram) -> int:
    person = telegram.named("Nilufar").id
    telegram.start(person)
    return person


@pytest.fixture
def group(telegram: Telegram) -> int:
    return telegram.staff_group_id


async def test_taken_message_is_delivered(bot: Bot, nilufar: int) -> None:
    outcome, sent = await attempt(bot.send_message(nilufar, "<b>salom</b>"))

    assert outcome == Delivered()
    assert sent is not None
    assert sent.text == "salom"


async def test_person_who_blocked_is_blocked(bot: Bot, telegram: Telegram, nilufar: int) -> None:
    telegram.block(nilufar)
    assert await attempt(bot.send_message(nilufar, "salom")) == (Blocked(), None)


async def test_person_who_deleted_the_account_is_blocked(bot: Bot, telegram: Telegram, nilufar: int) -> None:
    telegram.deactivate(nilufar)
    assert await attempt(bot.send_message(nilufar, "salom")) == (Blocked(Unreachable.DEACTIVATED), None)


async def test_person_who_never_came_is_blocked(bot: Bot, telegram: Telegram) -> None:
    nobody = telegram.named("Сергей").id
    assert await attempt(bot.send_message(nobody, "salom")) == (Blocked(Unreachable.NO_CHAT), None)


async def test_long_flood_wait_is_postponed(bot: Bot, telegram: Telegram, nilufar: int) -> None:
    telegram.faults.add("flood", seconds=900)
    assert await attempt(bot.send_message(nilufar, "salom")) == (RetryAfter(timedelta(seconds=900)), None)


async def test_request_that_never_left_is_tried_again(bot: Bot, telegram: Telegram, nilufar: int) -> None:
    telegram.faults.add("unreachable")
    assert await attempt(bot.send_message(nilufar, "salom")) == (RetryAfter(timedelta(seconds=5)), None)


@pytest.mark.parametrize("fault", ["drop", "disconnect", "error"])
async def test_request_without_an_answer_is_in_doubt(bot: Bot, telegram: Telegram, nilufar: int, fault: str) -> None:
    telegram.faults.add(fault)
    outcome, sent = await attempt(bot.send_message(nilufar, "salom"))

    assert isinstance(outcome, InDoubt)
    assert outcome.reason
    assert sent is None


async def test_upgraded_group_has_moved(bot: Bot, telegram: Telegram) -> None:
    owner = telegram.named("Rustam").id
    old = telegram.create_group(owner, "Doʻkon", kind="group").id
    telegram.add_bot_to_group(owner, old)
    new = telegram.migrate_group(old)

    assert await attempt(bot.send_message(old, "salom")) == (Moved(new), None)


async def test_deleted_topic_is_gone(bot: Bot, telegram: Telegram, group: int) -> None:
    topic = await bot.create_forum_topic(group, "#1")
    telegram.delete_topic(telegram.named("Rustam").id, group, topic.message_thread_id)

    answer = await attempt(bot.send_message(group, "salom", message_thread_id=topic.message_thread_id))
    assert answer == (Gone(), None)
    assert await attempt(bot.edit_forum_topic(group, topic.message_thread_id, name="#2")) == (Gone(), None)


async def test_deleted_message_is_gone(bot: Bot, nilufar: int) -> None:
    assert await attempt(bot.edit_message_text("salom", chat_id=nilufar, message_id=404)) == (Gone(), None)
    assert await attempt(bot.copy_message(nilufar, nilufar, 404)) == (Gone(), None)


async def test_nothing_to_change_is_as_good_as_changed(bot: Bot, group: int) -> None:
    topic = await bot.create_forum_topic(group, "#1")
    outcome, _ = await attempt(bot.edit_forum_topic(group, topic.message_thread_id, name="#1"))

    assert outcome == Delivered()


async def test_broken_markup_is_rejected_with_telegrams_words(bot: Bot, nilufar: int) -> None:
    outcome, _ = await attempt(bot.send_message(nilufar, "<b>salom"))

    assert isinstance(outcome, Rejected)
    assert "can't parse entities" in outcome.reason


async def test_other_errors_are_not_hidden(bot: Bot) -> None:
    async def typo() -> None:
        raise KeyError("errand")

    with pytest.raises(KeyError):
        await attempt(typo())


# What a live answer meets on its way: `Forgiving`.


async def test_edit_that_changes_nothing_is_no_error(bot: Bot, nilufar: int) -> None:
    sent = await bot.send_message(nilufar, "salom")
    assert await bot.edit_message_text("salom", chat_id=nilufar, message_id=sent.message_id) is True


async def test_answer_to_a_tap_that_is_too_old_is_no_error(bot: Bot) -> None:
    assert await bot.answer_callback_query("404") is True


async def test_live_answer_that_would_wait_too_long_is_refused(bot: Bot, telegram: Telegram, nilufar: int) -> None:
    telegram.faults.add("flood", seconds=31)
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(nilufar, "salom")


async def test_forgiving_does_not_forgive_a_block(bot: Bot, telegram: Telegram, nilufar: int) -> None:
    telegram.block(nilufar)
    with pytest.raises(TelegramForbiddenError):
        await bot.send_message(nilufar, "salom")
