"""The report of a broadcast, the table with everybody's name, and what to do about messages that may have arrived."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aiogram.types import BufferedInputFile

from bot.campaigns.model import Standing
from bot.core.sheets import MAX_ROWS, Sheet, write_xlsx
from bot.telegram.progress import ReportOpened
from bot.telegram.routing import Router
from bot.telegram.show import Buttons, button, column, show
from handlers.owner.broadcasts.callbacks import BroadcastCopied, BroadcastsOpened
from handlers.owner.broadcasts.numbers import reason, report_text
from handlers.owner.broadcasts.progress_callbacks import MissedAsked, RecallOpened, ReportFileAsked, UnsureDecided

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from aiogram import Bot
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery

    from bot.campaigns.report import Recipient, Report, Reports
    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.i18n import Translator
    from bot.shop.model import Shop

_HEADINGS = (
    *("name", "username", "language", "variant", "state", "reason"),
    *("sent-at", "clicked-at", "wanted-at", "coming"),
)


async def owner_opens_report(
    callback: CallbackQuery,
    callback_data: ReportOpened,
    campaigns: Campaigns,
    reports: Reports,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """Counted this moment. Under the live message it comes as a new one: that one goes on being kept fresh."""
    await state.clear()
    report = await reports.of(callback_data.campaign)
    progress = report.campaign.progress_message
    text, buttons = report_text(t, shop, clock.now(), report), await _ways(t, campaigns, report)
    if callback.message and callback.message.message_id == progress:
        await callback.answer()
        await show(callback.message, text, buttons)
    else:
        await show(callback, text, buttons)


async def owner_asks_who_missed(
    callback: CallbackQuery, callback_data: MissedAsked, reports: Reports, t: Translator
) -> None:
    report = await reports.of(callback_data.campaign)
    campaign = callback_data.campaign
    back = button(t.plain("button-back"), ReportOpened(campaign=campaign))
    if not report.missed:
        await show(callback, t("report-missed-nobody", campaign=str(campaign)), [[back]])
        return
    file = button(t.plain("button-report-file"), ReportFileAsked(campaign=campaign))
    await show(callback, t("report-missed", campaign=str(campaign), number=report.missed), column([file, back]))


async def owner_takes_table(
    callback: CallbackQuery,
    callback_data: ReportFileAsked,
    bot: Bot,
    customer: Customer,
    reports: Reports,
    t: Translator,
    shop: Shop,
) -> None:
    """Two sheets: everybody, and who has not received it."""
    await callback.answer()
    campaign = callback_data.campaign
    sheets = [
        await _sheet(t, shop, t.plain("sheet-everybody"), reports, campaign, only_missed=False),
        await _sheet(t, shop, t.plain("sheet-missed"), reports, campaign, only_missed=True),
    ]
    file = BufferedInputFile(await asyncio.to_thread(write_xlsx, sheets), f"broadcast-{campaign}.xlsx")
    full = any(len(sheet.rows) >= MAX_ROWS for sheet in sheets)
    caption = t("report-file-cut", number=MAX_ROWS) if full else t("report-file", campaign=str(campaign))
    await bot.send_document(customer.telegram_id, file, caption=caption)


async def owner_decides_on_unsure(
    callback: CallbackQuery,
    callback_data: UnsureDecided,
    campaigns: Campaigns,
    reports: Reports,
    clock: Clock,
    t: Translator,
    shop: Shop,
) -> None:
    """Nobody but the owner can weigh twice against never."""
    campaign, toast = callback_data.campaign, None
    if callback_data.resend is None:
        number = (await reports.of(campaign)).number(Standing.UNSURE)
        buttons = [
            button(t.plain("button-report-resend"), UnsureDecided(campaign=campaign, resend=True)),
            button(t.plain("button-report-leave"), UnsureDecided(campaign=campaign, resend=False)),
        ]
        await show(callback, t("report-unsure-question", number=number), column(buttons))
        return
    if callback_data.resend:
        toast = t.plain("alert-report-resent", number=await campaigns.resend_unsure(campaign))
    report = await reports.of(campaign)
    await show(callback, report_text(t, shop, clock.now(), report), await _ways(t, campaigns, report), toast=toast)


async def _ways(t: Translator, campaigns: Campaigns, report: Report) -> Buttons:
    """What makes sense at this point."""
    campaign = report.campaign.id
    buttons = [
        button(t.plain("button-report-refresh"), ReportOpened(campaign=campaign)),
        button(t.plain("button-report-file"), ReportFileAsked(campaign=campaign)),
        button(t.plain("button-report-missed"), MissedAsked(campaign=campaign)),
    ]
    if report.number(Standing.UNSURE):
        buttons.append(button(t.plain("button-report-unsure"), UnsureDecided(campaign=campaign)))
    if await campaigns.count_recallable(campaign):
        buttons.append(button(t.plain("button-report-recall"), RecallOpened(campaign=campaign)))
    buttons.append(button(t.plain("button-broadcast-copy"), BroadcastCopied(campaign=campaign)))
    buttons.append(button(t.plain("button-back"), BroadcastsOpened()))
    return column(buttons)


async def _sheet(t: Translator, shop: Shop, title: str, reports: Reports, campaign: int, *, only_missed: bool) -> Sheet:
    rows = [_row(t, shop, one) async for one in _recipients(reports, campaign, only_missed=only_missed)]
    return Sheet(title, [t.plain(f"sheet-{name}") for name in _HEADINGS], rows)


async def _recipients(reports: Reports, campaign: int, *, only_missed: bool) -> AsyncIterator[Recipient]:
    """Page by page, up to as many as a sheet takes."""
    after, left = 0, MAX_ROWS
    while left and (page := await reports.recipients(campaign, only_missed=only_missed, after=after)):
        for one in page[:left]:
            yield one
        after, left = page[-1].customer_id, left - len(page[:left])


def _row(t: Translator, shop: Shop, one: Recipient) -> list[str]:
    return [
        one.name,
        f"@{one.username}" if one.username else "",
        one.language.own_name,
        t.plain(f"variant-{one.variant}") if one.variant else "",
        t.plain(f"sheet-state-{one.standing}"),
        reason(t, one.reason) if one.reason else "",
        _moment(t, shop, one.sent_at),
        _moment(t, shop, one.clicked_at),
        _moment(t, shop, one.wanted_at),
        "" if one.comes is None else t.plain("sheet-yes" if one.comes else "sheet-no"),
    ]


def _moment(t: Translator, shop: Shop, moment: datetime | None) -> str:
    if moment is None:
        return ""
    local = shop.local(moment)
    return f"{t.short_date(local.date())} {t.time(local)}"


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_opens_report, ReportOpened.filter())
    router.callback_query.register(owner_asks_who_missed, MissedAsked.filter())
    router.callback_query.register(owner_takes_table, ReportFileAsked.filter())
    router.callback_query.register(owner_decides_on_unsure, UnsureDecided.filter())
    return router
