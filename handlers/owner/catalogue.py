"""The catalogue as a spreadsheet: sent to the owner to be filled in, and taken back with every row that was wrong."""

from __future__ import annotations

import asyncio
from html import escape
from typing import TYPE_CHECKING

from aiogram.filters import Filter
from aiogram.types import BufferedInputFile

from bot.i18n import Locale
from bot.loyalty.model import currency_of
from bot.products import spreadsheet
from bot.products.model import Problem
from bot.telegram.routing import Router
from handlers.owner.asking import ProductWriting
from handlers.owner.filters import FromOwner, IsSpreadsheet
from handlers.owner.product_callbacks import ProductFileAsked

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.customers.model import Customer
    from bot.i18n import Translator
    from bot.products.model import Loaded
    from bot.products.service import Products
    from bot.shop.model import Shop

_NAME = "products"
# A problem takes up to 180 of a message's 4096 characters; when there are more, all come as a file.
_MOST_LINES = 20


class IsCatalogue(Filter):
    """The file that was just asked for, or one that still has the name under which we sent it."""

    async def __call__(self, message: Message, raw_state: str | None) -> bool:
        name = message.document.file_name if message.document else None
        return raw_state == ProductWriting.FILE.state or (name or "").lower().startswith(_NAME)


async def owner_presses_for_catalogue(
    callback: CallbackQuery,
    bot: Bot,
    customer: Customer,
    products: Products,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """The next spreadsheet is the catalogue, whatever it is called."""
    await state.clear()
    await state.set_state(ProductWriting.FILE)
    await callback.answer()
    data = await asyncio.to_thread(spreadsheet.write_xlsx, products.all(), shop.branches, t.locale)
    await bot.send_document(customer.telegram_id, BufferedInputFile(data, f"{_NAME}.xlsx"), caption=t("catalogue-file"))


async def owner_sends_catalogue(
    message: Message, bot: Bot, products: Products, t: Translator, shop: Shop, state: FSMContext
) -> None:
    """Sound rows are kept, whatever is wrong with the others; every fault is told by its row."""
    sheet = await _read(message, bot, shop)
    loaded = await products.take_in(sheet.lines)
    problems = sorted((*sheet.problems, *loaded.problems), key=lambda problem: problem.row)
    lines = [_done(t, loaded)]
    if problems:
        lines += ["", t("spreadsheet-problems", number=len(problems))]
        lines += [escape(_told(t, problem), quote=False) for problem in problems[:_MOST_LINES]]
    else:
        await state.clear()
    await message.answer("\n".join(lines))
    if len(problems) > _MOST_LINES:
        report = "\n".join(_told(t, problem) for problem in problems)
        file = BufferedInputFile(report.encode(), f"{_NAME}.txt")
        await message.answer_document(file, caption=t("spreadsheet-problems-file"))


async def _read(message: Message, bot: Bot, shop: Shop) -> spreadsheet.Sheet:
    document = message.document
    if document is None or (document.file_size or 0) > spreadsheet.MAX_BYTES:
        return spreadsheet.Sheet((), (Problem(0, "", "too-big"),))
    file = await bot.download(document)
    data = file.read() if file else b""
    language, currency = Locale(shop.language), currency_of(shop.zone)
    return await asyncio.to_thread(spreadsheet.read, data, shop.branches, language, currency)


def _done(t: Translator, loaded: Loaded) -> str:
    if not loaded.added + loaded.changed + loaded.same + loaded.removed:
        return t("spreadsheet-nothing")
    lines = [t("catalogue-done", added=loaded.added, changed=loaded.changed, same=loaded.same)]
    if loaded.removed:
        lines.append(t("catalogue-removed", removed=loaded.removed))
    if loaded.told:
        lines.append(t("catalogue-told", customers=loaded.told))
    return "\n".join(lines)


def _told(t: Translator, problem: Problem) -> str:
    """One line of the report, as plain text."""
    column = spreadsheet.heading(problem.column, t.locale)
    return t.plain(f"catalogue-problem-{problem.code}", row=str(problem.row), column=column, value=problem.value)


def router() -> Router:
    router = Router()
    router.message.register(owner_sends_catalogue, IsSpreadsheet(), IsCatalogue(), FromOwner())
    router.callback_query.register(owner_presses_for_catalogue, ProductFileAsked.filter())
    return router
