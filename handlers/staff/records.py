"""What a complaint was: two taps of staff when it is solved, and the item by a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.core.errors import NotFound
from bot.telegram.incoming import ticket_here
from bot.telegram.records import cause_buttons, kept, kept_buttons, question, question_buttons
from bot.telegram.routing import Router
from bot.telegram.show import show
from bot.telegram.ticket_callbacks import CategoryChosen, CauseChosen, RecordAsked, SeverityChosen

if TYPE_CHECKING:
    from aiogram.filters import CommandObject
    from aiogram.types import CallbackQuery, Message

    from bot.desk.service import Desk
    from bot.feedback.records_service import Records
    from bot.i18n import Translator
    from bot.team.model import Member


async def staff_chooses_category(
    callback: CallbackQuery, callback_data: CategoryChosen, records: Records, t: Translator, member: Member
) -> None:
    record = await records.choose_category(callback_data.ticket, callback_data.category, member)
    category = t.plain(f"button-category-{record.category}")
    await show(callback, t("record-cause-question", category=category), cause_buttons(t, record))


async def staff_chooses_cause(
    callback: CallbackQuery, callback_data: CauseChosen, records: Records, t: Translator, member: Member
) -> None:
    record = await records.choose_cause(callback_data.ticket, callback_data.cause, member)
    await show(callback, kept(t, record), kept_buttons(t, record))


async def staff_chooses_severity(
    callback: CallbackQuery, callback_data: SeverityChosen, records: Records, t: Translator, member: Member
) -> None:
    record = await records.choose_severity(callback_data.ticket, callback_data.severity, member)
    await show(callback, kept(t, record), kept_buttons(t, record))


async def staff_chooses_again(
    callback: CallbackQuery, callback_data: RecordAsked, records: Records, t: Translator
) -> None:
    record = await records.record_of(callback_data.ticket)
    if record is None:
        raise NotFound
    await show(callback, question(t, record), question_buttons(t, record))


async def staff_names_product(
    message: Message, command: CommandObject, desk: Desk, records: Records, t: Translator
) -> None:
    """Where no complaint is spoken of, or without words: how it is done."""
    try:
        ticket = await ticket_here(message, desk)
        record = await records.name_product(ticket.id, command.args) if command.args else None
    except NotFound:
        record = None
    text = t("product-how") if record is None else t("product-kept", product=record.product or "")
    await message.reply(text)


def router() -> Router:
    router = Router()
    router.message.register(staff_names_product, Command("product"))
    router.callback_query.register(staff_chooses_category, CategoryChosen.filter())
    router.callback_query.register(staff_chooses_cause, CauseChosen.filter())
    router.callback_query.register(staff_chooses_severity, SeverityChosen.filter())
    router.callback_query.register(staff_chooses_again, RecordAsked.filter())
    return router
