"""Answers that staff send with a tap: a canned answer, an apology or a draft, in the customer's language."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.core.errors import NotFound
from bot.desk.apology_service import Sorry
from bot.desk.canned import TIME
from bot.desk.model import Incoming
from bot.desk.policy import Privacy
from bot.i18n import Html, Locale
from bot.i18n.placeholders import fill, named_in, usable_name
from bot.loyalty.codes import shown
from bot.telegram.greetings import gift_words
from bot.telegram.show import show
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from aiogram.types import CallbackQuery

    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.desk.apology import ApologyReason, Remedy
    from bot.desk.apology_service import Apologies
    from bot.desk.canned import CannedAnswer
    from bot.desk.canned_service import CannedAnswers
    from bot.desk.model import Ticket
    from bot.desk.policies import Policies
    from bot.desk.service import Desk
    from bot.i18n import Catalogues, Translator
    from bot.loyalty.model import Voucher
    from bot.shop.model import Shop
    from bot.shop.service import Shops
    from bot.team.model import Member


@dataclass(frozen=True, slots=True)
class Tap:
    """By whom a button was pressed, in which message. `press` names the button: it sends once."""

    member: Member
    press: str
    chat_id: int | None
    message_id: int | None


@dataclass(frozen=True, slots=True)
class Sent:
    """What the customer gets, and in which language. None when the customer was erased since."""

    words: Html | None
    language: Locale


class ReadyReplies:
    """Words are found when the button is pressed: what is said then is what the customer reads, whenever that is."""

    def __init__(
        self,
        *,
        canned: CannedAnswers,
        apologies: Apologies,
        desk: Desk,
        customers: Customers,
        policies: Policies,
        shops: Shops,
        catalogues: Catalogues,
        clock: Clock,
    ) -> None:
        self._canned = canned
        self._apologies = apologies
        self._desk = desk
        self._customers = customers
        self._policies = policies
        self._shops = shops
        self._catalogues = catalogues
        self._clock = clock

    async def customer_of(self, ticket: Ticket) -> Customer:
        """Raises `NotFound` when the customer was erased."""
        return await self._customers.by_id(ticket.customer_id)

    async def preview(self, ticket: Ticket, member: Member, locale: Locale) -> Callable[[CannedAnswer], Html]:
        """What canned answers say in this ticket to a reader of that language. Who it is for stays unnamed: what is
        shown to staff only is not erased with the customer.
        """
        filling = replace(await self._filling(ticket, member), with_name=False)
        return lambda answer: filling.words(self._catalogues, answer, locale)

    async def send_canned(self, ticket_id: int, answer_id: int, tap: Tap) -> Sent:
        """Raises `NotFound`."""
        ticket, answer = await self._desk.ticket(ticket_id), await self._canned.get(answer_id)
        filling = await self._filling(ticket, tap.member)
        reader = filling.customer.locale
        said = Incoming(tap.message_id, filling.words(self._catalogues, answer, reader), chat_id=tap.chat_id)
        time = filling.time if TIME in named_in(answer.words_for(reader)) else None
        words = await self._canned.send(answer, ticket, tap.member, said, tap.press, time)
        return Sent(Html(words) if words else None, answer.language_for(reader))

    async def send_draft(self, ticket_id: int, words: Html, tap: Tap) -> Sent:
        """Words that a member has read and finds right. Raises `NotFound`."""
        ticket = await self._desk.ticket(ticket_id)
        customer = await self.customer_of(ticket)
        said = Incoming(tap.message_id, words, chat_id=tap.chat_id)
        sent = await self._canned.send_draft(ticket, tap.member, said, tap.press)
        return Sent(Html(sent) if sent else None, customer.locale)

    async def apologise(self, ticket_id: int, remedy: Remedy, reason: ApologyReason, tap: Tap) -> Sent:
        """Raises `RemedyAboveLimit` or `NotFound`."""
        customer = await self.customer_of(await self._desk.ticket(ticket_id))
        shop = await self._shops.get()
        sorry = Sorry(ticket_id, remedy, reason, tap.press, tap.chat_id, tap.message_id)
        wording = lambda voucher: self._apology(customer, shop, reason, voucher)  # noqa: E731 - said where it is used
        words = await self._apologies.send(sorry, tap.member, wording)
        return Sent(Html(words) if words else None, customer.locale)

    def _apology(self, customer: Customer, shop: Shop, reason: ApologyReason, voucher: Voucher | None) -> Html:
        """Bad news first, then the remedy, then what to do with it."""
        t = self._catalogues.translator(customer.locale)
        lines = [t(f"apology-{reason}")]
        if voucher is not None:
            gift, day = gift_words(t, voucher.terms), t.date(voucher.last_day(shop.zone))
            lines.append(t("apology-remedy", gift=gift, code=shown(voucher.code), date=day))
        return Html("\n".join(lines))

    async def _filling(self, ticket: Ticket, member: Member) -> _Filling:
        return _Filling(
            ticket,
            await self.customer_of(ticket),
            member,
            await self._shops.get(),
            self._clock.now(),
            await self._canned.time_named(ticket),
            # Who may not know the name must not read it in what was sent.
            with_name=(await self._policies.get()).privacy is not Privacy.NICKNAME,
        )


@dataclass(frozen=True, slots=True)
class _Filling:
    """What stands for the placeholders of one ticket. `time` is the one we would name now."""

    ticket: Ticket
    customer: Customer
    member: Member
    shop: Shop
    now: datetime
    time: datetime
    with_name: bool

    def words(self, catalogues: Catalogues, answer: CannedAnswer, reader: Locale) -> Html:
        t = catalogues.translator(answer.language_for(reader))
        values = {
            "name": usable_name(self.customer.name) if self.with_name else None,
            "shop": self.shop.name,
            "number": str(self.ticket.id),
            "staff": self.member.name,
            TIME: deadline(t, self.shop.seen_from(self.ticket.branch_id), self.now, self.time),
        }
        return Html(fill(answer.words_for(reader), values))


def new_press() -> str:
    """A name for a button that may do its work once."""
    return secrets.token_hex(4)


def tap_of(callback: CallbackQuery, press: str, member: Member) -> Tap:
    message = callback.message
    return Tap(member, press, message.chat.id if message else None, message.message_id if message else None)


async def show_sent(callback: CallbackQuery, sent: Sent, t: Translator) -> None:
    """The message with the button turns into the words that the customer gets."""
    if sent.words is None:
        raise NotFound
    text = t("ready-reply-sent", language=sent.language.own_name, text=sent.words)
    await show(callback, text, toast=t.plain("alert-ready-reply-sent"))
