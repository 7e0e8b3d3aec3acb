"""The FAQ as a spreadsheet: sent to the owner, and taken back with a report of every row that was wrong."""

from __future__ import annotations

import asyncio
from html import escape
from typing import TYPE_CHECKING

from aiogram.filters import Command
from aiogram.types import BufferedInputFile

from bot.answers import spreadsheet
from bot.answers.recognition import recognised
from bot.answers.spreadsheet import MAX_BYTES, Problem, Sheet
from bot.telegram.routing import Router
from handlers.owner.callbacks import FaqFileAsked
from handlers.owner.filters import FromOwner, IsSpreadsheet
from handlers.owner.recognised import show_recognised

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import CallbackQuery, Message

    from bot.answers.service import Answers
    from bot.customers.model import Customer
    from bot.i18n import Translator
    from bot.shop.model import Shop

# A problem takes up to 180 of a message's 4096 characters; when there are more, all come as a file.
_MOST_LINES = 20


async def owner_asks_for_file(message: Message, answers: Answers, t: Translator) -> None:
    await message.answer_document(await _workbook(answers), caption=t("spreadsheet-file"))


async def owner_presses_for_file(
    callback: CallbackQuery, bot: Bot, customer: Customer, answers: Answers, t: Translator
) -> None:
    await callback.answer()
    await bot.send_document(customer.telegram_id, await _workbook(answers), caption=t("spreadsheet-file"))


async def owner_sends_spreadsheet(message: Message, bot: Bot, answers: Answers, t: Translator, shop: Shop) -> None:
    """Sound rows are kept, whatever is wrong with the others; every fault is told by its row.

    What the bot recognises of them, and the file does not say, is proposed.
    """
    sheet = await _read(message, bot)
    done = await answers.import_entries(sheet.entries)
    if sheet.links:
        await answers.link(sheet.links)
    lines: list[str] = [
        t("spreadsheet-done", added=done.added, changed=done.changed, same=done.same)
        if sheet.entries
        else t("spreadsheet-nothing")
    ]
    if sheet.problems:
        lines += ["", t("spreadsheet-problems", number=len(sheet.problems))]
        lines += [escape(_told(t, problem), quote=False) for problem in sheet.problems[:_MOST_LINES]]
    await message.answer("\n".join(lines))
    if len(sheet.problems) > _MOST_LINES:
        report = "\n".join(_told(t, problem) for problem in sheet.problems)
        await message.answer_document(
            BufferedInputFile(report.encode(), "faq.txt"), caption=t("spreadsheet-problems-file")
        )
    if done.added and (links := await recognised(answers.topics())):
        await show_recognised(message, answers, t, shop, links)


def _told(t: Translator, problem: Problem) -> str:
    """One line of the report, as plain text."""
    return t.plain(
        f"spreadsheet-problem-{problem.code}", row=str(problem.row), column=problem.column, value=problem.value
    )


async def _read(message: Message, bot: Bot) -> Sheet:
    document = message.document
    if document is None or (document.file_size or 0) > MAX_BYTES:
        return Sheet((), (Problem(0, "", "too-big"),))
    file = await bot.download(document)
    return await asyncio.to_thread(spreadsheet.read, file.read() if file else b"")


async def _workbook(answers: Answers) -> BufferedInputFile:
    return BufferedInputFile(await asyncio.to_thread(spreadsheet.write_xlsx, answers.topics()), "faq.xlsx")


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_file, Command("faq_file"))
    router.message.register(owner_sends_spreadsheet, IsSpreadsheet(), FromOwner())
    router.callback_query.register(owner_presses_for_file, FaqFileAsked.filter())
    return router
