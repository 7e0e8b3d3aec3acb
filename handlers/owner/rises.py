"""What repeats among complaints: the complaints behind an alert, and each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardButton

from bot.core.errors import NotFound
from bot.feedback.records import Cause
from bot.feedback.rises import Aspect
from bot.i18n import Html
from bot.telegram.quoting import quotation
from bot.telegram.records import record_text, what
from bot.telegram.rises import CauseMended, RiseOpened, RiseTicketOpened, named, rise_text
from bot.telegram.routing import Router
from bot.telegram.show import button, show

if TYPE_CHECKING:
    from aiogram.types import CallbackQuery

    from bot.customers.service import Customers
    from bot.desk.model import Ticket
    from bot.desk.service import Desk
    from bot.feedback.records import Record
    from bot.feedback.records_service import Records
    from bot.feedback.rises_service import Rises
    from bot.i18n import Translator
    from bot.shop.model import Shop

_IN_ROW = 4
_MOST_SHOWN = 24  # the latest say most
_SUPERGROUP = "-100"


async def owner_opens_rise(
    callback: CallbackQuery,
    callback_data: RiseOpened,
    rises: Rises,
    records: Records,
    customers: Customers,
    t: Translator,
    shop: Shop,
) -> None:
    """A line and a button for each complaint; of a cause, the way to tell people that it is mended."""
    finding = await rises.finding(callback_data.rise)
    found = await records.of_tickets(finding.tickets)
    name = await named(t, shop, customers, finding, found)
    shown = found[-_MOST_SHOWN:]
    lines = [rise_text(t, finding, name), Html(""), *(_line(t, shop, record) for record in shown)]
    if len(found) > len(shown):
        lines.append(t("rise-more", count=len(found)))
    numbers = [
        button(f"№ {record.ticket_id}", RiseTicketOpened(rise=callback_data.rise, ticket=record.ticket_id))
        for record in shown
    ]
    rows = [numbers[at : at + _IN_ROW] for at in range(0, len(numbers), _IN_ROW)]
    if finding.thing.aspect is Aspect.CAUSE:
        rows.append([button(t.plain("button-cause-mended"), CauseMended(cause=Cause(finding.thing.value)))])
    await show(callback, Html("\n".join(lines)), rows)


async def owner_opens_record(
    callback: CallbackQuery,
    callback_data: RiseTicketOpened,
    records: Records,
    desk: Desk,
    t: Translator,
    shop: Shop,
) -> None:
    """The record, what the customer wrote, and the way to where staff spoke of it."""
    record = await records.record_of(callback_data.ticket)
    if record is None:
        raise NotFound
    text = record_text(t, shop, record)
    if words := await records.words_of(record.ticket_id):
        text = Html(f"{text}\n{t('customer-words', text=quotation(words))}")
    rows = [[button(t.plain("button-back"), RiseOpened(rise=callback_data.rise))]]
    if link := _link(await desk.ticket(record.ticket_id)):
        rows.insert(0, [InlineKeyboardButton(text=t.plain("button-record-topic"), url=link)])
    await show(callback, text, rows)


def _line(t: Translator, shop: Shop, record: Record) -> Html:
    date = t.date(shop.local(record.opened_at).date())
    return t("rise-line", number=str(record.ticket_id), date=date, what=what(t, record))


def _link(ticket: Ticket) -> str | None:
    """The address of its topic for those who are in the group."""
    group = str(ticket.group_id)
    if ticket.thread_id is None or not group.startswith(_SUPERGROUP):
        return None
    return f"https://t.me/c/{group.removeprefix(_SUPERGROUP)}/{ticket.thread_id}"


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_opens_rise, RiseOpened.filter())
    router.callback_query.register(owner_opens_record, RiseTicketOpened.filter())
    return router
