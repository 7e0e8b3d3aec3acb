"""Saying sorry with a voucher, in two taps: the remedy, then the reason, which sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup

from bot.desk.apology import ApologyReason, Remedy
from bot.loyalty.codes import shown
from bot.loyalty.model import Kind, currency_of
from bot.telegram.ready_replies import new_press, show_sent, tap_of
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.ticket_callbacks import ApologyAsked, ApologyReasoned, RemedyChosen
from bot.telegram.wording import voucher_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.types import CallbackQuery

    from bot.desk.apology_service import Apologies
    from bot.desk.model import Ticket
    from bot.desk.service import Desk
    from bot.i18n import Translator
    from bot.loyalty.model import Voucher
    from bot.shop.model import Shop
    from bot.team.model import Member
    from bot.telegram.ready_replies import ReadyReplies
    from bot.telegram.show import Buttons


async def staff_wants_to_apologise(
    callback: CallbackQuery,
    callback_data: ApologyAsked,
    desk: Desk,
    apologies: Apologies,
    t: Translator,
    shop: Shop,
    member: Member,
) -> None:
    """What the member may give; of what the ticket has already there is no second. The card stays as it is."""
    ticket = await desk.ticket(callback_data.ticket)
    voucher, currency = await apologies.voucher_of(ticket), currency_of(shop.zone)
    limit = (await apologies.limits()).of(member.role)
    if voucher is None:
        text, remedies = t("apology-remedy-question"), limit.presets(currency)
    else:
        text = t("apology-given", value=voucher_value(t, voucher), code=shown(voucher.code))
        remedies = [_remedy(voucher)]
    rows = _remedies(t, ticket, remedies, currency)
    await callback.answer()
    if callback.message:
        await callback.message.reply(text, reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))


async def staff_chooses_remedy(
    callback: CallbackQuery,
    callback_data: RemedyChosen,
    desk: Desk,
    apologies: Apologies,
    t: Translator,
    shop: Shop,
    member: Member,
) -> None:
    """The button may be a colleague's with a higher limit: it is looked at again here, and when it is sent."""
    remedy = Remedy(callback_data.percent, callback_data.amount)
    await apologies.check(await desk.ticket(callback_data.ticket), remedy, member)
    chosen, press = callback_data.model_dump(), new_press()
    buttons = column(
        button(t.plain(f"button-apology-{reason}"), ApologyReasoned(**chosen, reason=reason, press=press))
        for reason in ApologyReason
    )
    value = _value(t, remedy, currency_of(shop.zone)) if remedy != Remedy() else t.plain("apology-no-remedy")
    await show(callback, t("apology-reason-question", value=value), buttons)


async def staff_gives_reason(
    callback: CallbackQuery, callback_data: ApologyReasoned, ready_replies: ReadyReplies, t: Translator, member: Member
) -> None:
    """This sends it. A second tap sends nothing."""
    remedy = Remedy(callback_data.percent, callback_data.amount)
    tap = tap_of(callback, callback_data.press, member)
    sent = await ready_replies.apologise(callback_data.ticket, remedy, callback_data.reason, tap)
    await show_sent(callback, sent, t)


def _remedies(t: Translator, ticket: Ticket, remedies: Sequence[Remedy], currency: str) -> Buttons:
    buttons = [
        button(
            _value(t, remedy, currency), RemedyChosen(ticket=ticket.id, percent=remedy.percent, amount=remedy.amount)
        )
        for remedy in remedies
    ]
    words_only = button(t.plain("button-apology-words"), RemedyChosen(ticket=ticket.id, percent=0, amount=0))
    return [*(buttons[at : at + 2] for at in range(0, len(buttons), 2)), [words_only]]


def _remedy(voucher: Voucher) -> Remedy:
    value = int(voucher.terms.value or 0)
    return Remedy(percent=value) if voucher.terms.kind is Kind.PERCENT else Remedy(amount=value)


def _value(t: Translator, remedy: Remedy, currency: str) -> str:
    return t.percent(remedy.percent) if remedy.percent else t.money(remedy.amount, currency)


def router() -> Router:
    router = Router()
    router.callback_query.register(staff_wants_to_apologise, ApologyAsked.filter())
    router.callback_query.register(staff_chooses_remedy, RemedyChosen.filter())
    router.callback_query.register(staff_gives_reason, ApologyReasoned.filter())
    return router
