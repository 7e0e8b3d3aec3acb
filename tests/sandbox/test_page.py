"""The page in a real browser: what people see, and that their clicks reach the bot."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from aiogram.types import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
)
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from sandbox import Clock, Telegram
from sandbox.files import sample_picture
from sandbox.server import serve

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from aiogram import Bot

_CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(_CHROMIUM is None, reason="no Chromium on this machine: the page was NOT tested"),
]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = await playwright.chromium.launch(executable_path=_CHROMIUM, args=flags)
        yield browser
        await browser.close()


@pytest.fixture
async def page(telegram: Telegram, browser: Browser) -> AsyncIterator[Page]:
    """The sandbox opened on a desktop; a script error anywhere fails the test."""
    async with serve(telegram, 0) as base:
        page = await browser.new_page(viewport={"width": 1400, "height": 900})
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        await page.goto(base)
        await expect(page.get_by_test_id("panes").locator("section")).to_have_count(3)
        yield page
        await page.close()
        assert errors == []


def _pane(page: Page, user_id: int) -> Locator:
    return page.get_by_test_id(f"pane-{user_id}")


async def test_customer_starts_writes_and_presses(telegram: Telegram, page: Page, bot: Bot) -> None:
    nilufar = telegram.named("Nilufar").id
    pane = _pane(page, nilufar)
    await pane.get_by_test_id("start").click()
    await expect(pane.get_by_test_id("message")).to_contain_text("/start")
    button = InlineKeyboardButton(text="Ha", callback_data="yes")
    markup = InlineKeyboardMarkup(inline_keyboard=[[button]])
    await bot.send_message(nilufar, "<b>Salom</b> &lt;script&gt;", parse_mode="HTML", reply_markup=markup)
    await expect(pane.get_by_test_id("message").last.locator("b")).to_have_text("Salom")
    await expect(pane.get_by_test_id("message").last).to_contain_text("<script>")
    await pane.get_by_role("button", name="Ha", exact=True).click()
    await pane.get_by_test_id("input").fill("<i>Savol</i>")
    await pane.get_by_test_id("send").click()
    await expect(pane.get_by_test_id("message").last).to_contain_text("<i>Savol</i>")
    started, pressed, written = telegram.take_updates()
    assert started.message is not None
    assert pressed.callback_query is not None
    assert written.message is not None
    assert written.message.text == "<i>Savol</i>"
    await bot.answer_callback_query(pressed.callback_query.id, "Rahmat!", show_alert=True)
    await expect(pane.get_by_test_id("dialog")).to_contain_text("Rahmat!")


async def test_contact_is_shared_after_asking(telegram: Telegram, page: Page, bot: Bot, nilufar: int) -> None:
    keyboard = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Raqamim", request_contact=True)]])
    await bot.send_message(nilufar, "?", reply_markup=keyboard)
    pane = _pane(page, nilufar)
    await pane.get_by_role("button", name="Raqamim").click()
    await expect(page.get_by_test_id("dialog")).to_contain_text("+998901234567")
    await page.get_by_role("button", name="Share", exact=True).click()
    await expect(pane.get_by_test_id("message").last).to_contain_text("Karimova")
    assert telegram.messages(nilufar)[-1].contact is not None


async def test_staff_read_a_topic_and_answer_in_it(
    telegram: Telegram, page: Page, bot: Bot, staff_group: int, dilshod: int
) -> None:
    topic = await bot.create_forum_topic(staff_group, "№ 1042 · Nilufar")
    await bot.send_message(staff_group, "Karta", message_thread_id=topic.message_thread_id)
    pane = _pane(page, dilshod)
    await expect(pane.get_by_test_id("topic").first).to_contain_text("№ 1042")
    await pane.get_by_test_id("topic").first.click()
    await expect(pane.get_by_test_id("message").last).to_contain_text("Karta")
    await pane.get_by_test_id("input").fill("Javob")
    await pane.get_by_test_id("input").press("Enter")
    await expect(pane.get_by_test_id("message").last).to_contain_text("Javob")
    assert telegram.topic_messages(staff_group, topic.message_thread_id)[-1].text == "Javob"


async def test_own_message_is_edited_and_any_is_reacted_to(telegram: Telegram, page: Page, nilufar: int) -> None:
    telegram.speak(nilufar, nilufar, "Savl")
    message = _pane(page, nilufar).get_by_test_id("message").last
    await message.get_by_role("button", name="Message menu").click()
    await page.get_by_role("menuitem", name="Edit").click()
    await _pane(page, nilufar).get_by_test_id("input").fill("Savol")
    await _pane(page, nilufar).get_by_test_id("send").click()
    await expect(message).to_contain_text("edited")
    await message.get_by_role("button", name="Message menu").click()
    await page.get_by_role("button", name="React 👍").click()
    await expect(message.get_by_test_id("reaction")).to_have_text("👍")


async def test_photos_are_sent_as_an_album(telegram: Telegram, page: Page, nilufar: int, tmp_path: Path) -> None:
    pictures = [tmp_path / "a.png", tmp_path / "b.png"]
    for picture in pictures:
        picture.write_bytes(sample_picture())
    pane = _pane(page, nilufar)
    await pane.get_by_test_id("attach").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name="Photo or album").click()
    await (await chooser.value).set_files(pictures)
    await expect(pane.get_by_test_id("message").last.locator("img")).to_have_count(2)
    assert len({message.media_group_id for message in telegram.messages(nilufar)[-2:]}) == 1


async def test_block_and_unblock(telegram: Telegram, page: Page, nilufar: int) -> None:
    pane = _pane(page, nilufar)
    await pane.get_by_test_id("chat-menu").click()
    await page.get_by_role("menuitem", name="Block the bot").click()
    await pane.get_by_test_id("unblock").click()
    await expect(pane.get_by_test_id("input")).to_be_visible()
    assert [update.event_type for update in telegram.take_updates()] == ["my_chat_member", "my_chat_member"]


async def test_clock_moves_and_commands_and_typing_are_shown(
    telegram: Telegram, page: Page, bot: Bot, nilufar: int
) -> None:
    before = telegram.clock.now()
    await page.get_by_label("The sandbox's time").click()
    async with page.expect_response("**/sandbox/clock"):
        await page.get_by_role("button", name="+1 day").click()
    assert (telegram.clock.now() - before).days == 1
    await bot.set_my_commands([BotCommand(command="help", description="Yordam")])
    await bot.send_chat_action(nilufar, "typing")
    pane = _pane(page, nilufar)
    await expect(pane.get_by_test_id("typing")).to_be_visible()
    await pane.get_by_test_id("commands").click()
    await page.get_by_role("menuitem", name="/help").click()
    await expect(pane.get_by_test_id("message").last).to_contain_text("/help")


async def test_reload_shows_the_same(telegram: Telegram, page: Page, nilufar: int) -> None:
    telegram.speak(nilufar, nilufar, "Qoladi")
    await page.reload()
    await expect(_pane(page, nilufar).get_by_test_id("message").last).to_contain_text("Qoladi")


async def test_phone_shows_one_pane_and_nothing_sticks_out(telegram: Telegram, page: Page, dilshod: int) -> None:
    await page.set_viewport_size({"width": 390, "height": 844})
    panes = page.get_by_test_id("panes").locator("section")
    await expect(panes).to_have_count(1)
    await page.get_by_test_id(f"person-{dilshod}").click()
    await expect(panes).to_have_attribute("data-name", "Dilshod")
    assert await page.evaluate("document.documentElement.scrollWidth") == 390
