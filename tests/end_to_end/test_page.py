"""The whole story as a visitor lives it: `suhbat sandbox`, its page in a real browser, customers, and staff."""

from __future__ import annotations

import asyncio
import shutil
import sys
from typing import TYPE_CHECKING

import pytest
from playwright.async_api import Locator, Page, async_playwright, expect

from bot.i18n import Catalogues, Locale

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: apt-get install chromium, then this story can be played"),
]


class Pane:
    """One person's window on the page."""

    def __init__(self, page: Page, name: str) -> None:
        self._box = page.locator(f'[data-testid^="pane-"][data-name="{name}"]')

    async def starts(self) -> None:
        await self._box.get_by_test_id("start").click()

    async def says(self, text: str) -> None:
        await self._box.get_by_test_id("input").fill(text)
        await self._box.get_by_test_id("send").click()

    async def taps(self, label: str) -> None:
        await self._box.get_by_test_id("inline-button").filter(has_text=label).last.click()

    async def taps_menu(self, label: str) -> None:
        await self._box.get_by_test_id("reply-button").filter(has_text=label).click()

    async def opens_topic(self, title: str) -> None:
        await self._box.get_by_test_id("topic").filter(has_text=title).first.click()

    async def sees(self, text: str) -> None:
        """Wait until somebody has said so in this window."""
        await expect(self.messages.filter(has_text=text).last).to_be_visible()

    @property
    def messages(self) -> Locator:
        return self._box.get_by_test_id("message")


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """The page of a sandbox that runs as a process of its own."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "sandbox", "--port", "0"),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode()
    yield next(word for word in line.split() if word.startswith("http"))
    process.terminate()
    assert await process.wait() == 0


@pytest.fixture
async def page(address: str) -> AsyncIterator[Page]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(_FLAGS))
        opened = await browser.new_page(viewport={"width": 1400, "height": 900})
        opened.set_default_timeout(20_000)
        expect.set_options(timeout=20_000)
        await opened.goto(address)
        yield opened
        await browser.close()


async def test_reset_begins_anew_with_a_fresh_shop(page: Page) -> None:
    uz, nilufar = Catalogues.load(strict=True).translator(Locale.UZ), Pane(page, "Nilufar")
    await nilufar.starts()
    await nilufar.taps(Locale.UZ.own_name)
    await nilufar.sees(uz.plain("newsletter-offer", times=1)[:40])
    await page.get_by_test_id("clock").locator("summary").click()
    await page.get_by_test_id("reset").click()
    if await page.get_by_test_id("dialog").count():
        await page.get_by_test_id("dialog").get_by_role("button").last.click()
    await nilufar.starts()
    await nilufar.sees(uz("language-question")[:15])


async def test_customers_ask_and_complain_and_staff_answer_on_the_page(page: Page) -> None:
    catalogues = Catalogues.load(strict=True)
    uz, hy = catalogues.translator(Locale.UZ), catalogues.translator(Locale.HY)
    nilufar, dilshod, ani = Pane(page, "Nilufar"), Pane(page, "Dilshod"), Pane(page, "Անի")

    await nilufar.starts()
    await nilufar.taps(Locale.UZ.own_name)
    await nilufar.taps(uz.plain("button-newsletter-no"))
    await nilufar.sees(uz("sign-up-done"))
    await nilufar.says("Yetkazib berish qancha turadi?")
    await nilufar.sees("20 000 soʻm")
    await nilufar.taps(uz.plain("button-answer-helped"))
    await expect(page.get_by_text(uz("alert-answer-helped"))).to_be_visible()

    await page.get_by_test_id("people").get_by_role("button").filter(has_text="Rustam").click()
    await page.get_by_test_id("people").get_by_role("button").filter(has_text="Անի").click()
    await ani.starts()
    await ani.taps(Locale.HY.own_name)
    await ani.taps(hy.plain("button-newsletter-no"))
    await ani.taps_menu(hy.plain("button-menu-complain"))
    await ani.taps(hy.plain("subject-delivery"))
    await ani.says("Պատվերս երեք օր ուշացավ")
    await ani.taps(hy.plain("button-complaint-send"))
    await ani.sees("Ներողություն ենք խնդրում")

    await dilshod.opens_topic("№ 1")
    await dilshod.sees("Պատվերս երեք օր ուշացավ")
    await dilshod.says("Ներողություն, այսօր կբերենք։")
    await ani.sees("Ներողություն, այսօր կբերենք։")
    await ani.sees("Dilshod")
