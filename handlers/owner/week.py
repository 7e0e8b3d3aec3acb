"""The week in numbers, whenever the owner asks: the picture of the Monday report, other weeks, and the table behind."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import TYPE_CHECKING

from aiogram.filters import Command
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup

from bot.core.sheets import Sheet, write_xlsx
from bot.telegram.insights import WeekOpened, WeekTableAsked, report_buttons, report_caption, report_picture
from bot.telegram.routing import Router
from bot.telegram.wording import in_own_language, voucher_value

if TYPE_CHECKING:
    from datetime import timedelta

    from aiogram import Bot
    from aiogram.types import CallbackQuery, Message

    from bot.customers.model import Customer
    from bot.feedback.records import Record
    from bot.i18n import Translator
    from bot.insights.service import Insights
    from bot.shop.model import Shop

_HEADINGS = (
    *("number", "opened", "category", "cause", "settled", "severity", "product", "branch"),
    *("solved-by", "first-answer", "first-answer-working", "fixed", "remedies"),
)


async def owner_asks_for_week(_: Message, bot: Bot, customer: Customer, insights: Insights, t: Translator) -> None:
    await _send(bot, customer, insights, t, await insights.this_week())


async def owner_opens_week(
    callback: CallbackQuery, callback_data: WeekOpened, bot: Bot, customer: Customer, insights: Insights, t: Translator
) -> None:
    """Nothing is known of weeks to come."""
    if callback_data.monday > await insights.this_week():
        await callback.answer(t.plain("alert-week-to-come"))
        return
    await callback.answer()
    await _send(bot, customer, insights, t, callback_data.monday)


async def owner_takes_week_table(
    callback: CallbackQuery,
    callback_data: WeekTableAsked,
    bot: Bot,
    customer: Customer,
    insights: Insights,
    t: Translator,
    shop: Shop,
) -> None:
    """One line a complaint."""
    await callback.answer()
    monday = date.fromordinal(callback_data.days)
    week = await insights.week(monday)
    rows = [_row(t, shop, record) for record in week.records]
    headings = [t.plain(f"week-sheet-{name}") for name in _HEADINGS]
    data = await asyncio.to_thread(write_xlsx, [Sheet(t.plain("week-sheet"), headings, rows)])
    await bot.send_document(customer.telegram_id, BufferedInputFile(data, f"week-{monday.isoformat()}.xlsx"))


async def _send(bot: Bot, customer: Customer, insights: Insights, t: Translator, monday: date) -> None:
    week = await insights.week(monday)
    await bot.send_photo(
        customer.telegram_id,
        await report_picture(t, week),
        caption=report_caption(t, week),
        reply_markup=InlineKeyboardMarkup(inline_keyboard=report_buttons(t, monday)),
    )


def _row(t: Translator, shop: Shop, record: Record) -> list[str]:
    opened = shop.local(record.opened_at)
    branch = next((one for one in shop.branches if one.id == record.branch_id), None)
    return [
        str(record.ticket_id),
        f"{t.short_date(opened.date())} {t.time(opened)}",
        t.plain(f"button-category-{record.category}"),
        t.plain(f"button-cause-{record.cause}") if record.cause else "",
        t.plain("sheet-yes" if record.is_settled else "sheet-no"),
        t.plain(f"button-severity-{record.severity}"),
        record.product or "",
        in_own_language(t, branch.names) if branch else "",
        record.solved_by or "",
        *(_minutes(span) for span in (record.first_answer, record.first_answer_working, record.fixed)),
        ", ".join(voucher_value(t, remedy.terms) for remedy in record.remedies),
    ]


def _minutes(span: timedelta | None) -> str:
    return "" if span is None else str(round(span.total_seconds() / 60))


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_week, Command("week"))
    router.callback_query.register(owner_opens_week, WeekOpened.filter())
    router.callback_query.register(owner_takes_week_table, WeekTableAsked.filter())
    return router
