"""Performs the desk's errands: opens a topic for a ticket, keeps its card fresh, and carries messages both ways.

Everything is rendered here, at the moment of sending, from what the tables say then. What was made is written down
before the errand is settled, so an errand that is done again after a crash finds it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.core.errors import NotFound
from bot.delivery.budget import NOW
from bot.delivery.model import Blocked, Delivered, Errand, Outcome, Rejected, RetryAfter
from bot.desk.copies import in_one_text, is_burst
from bot.desk.errands import Task
from bot.i18n import Html, Locale
from bot.telegram.callbacks import SolvedAnswered, VoucherShown
from bot.telegram.cards import card, card_buttons, title
from bot.telegram.messenger import Gone, Moved, attempt
from bot.telegram.show import button
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aiogram import Bot
    from aiogram.types import Message as Sent
    from aiogram.types import MessageId

    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.desk.copies import Copies
    from bot.desk.model import Message, Ticket
    from bot.desk.service import Desk
    from bot.i18n import Catalogues, Translator
    from bot.shop.model import Shop
    from bot.shop.service import Shops
    from bot.team.service import Team

_WITHOUT_GROUP = timedelta(minutes=1)
_AGAIN = RetryAfter(NOW)
_MOST_TEXT = 4096


@dataclass(frozen=True, slots=True)
class _Matter:
    """An errand with everything it speaks of. `t` is in the language of the team; `group` is the staff group."""

    errand: Errand
    ticket: Ticket
    customer: Customer
    shop: Shop
    t: Translator
    group: int = 0
    thread: int = 0


_Result = Outcome | Moved | Gone
_Step = Callable[[_Matter], Awaitable[_Result]]
_Perform = Callable[[Errand], Awaitable[Outcome]]


class Mirror:
    """Between the customers' chats and the topics of the staff group."""

    def __init__(
        self,
        bot: Bot,
        *,
        desk: Desk,
        copies: Copies,
        customers: Customers,
        team: Team,
        shops: Shops,
        catalogues: Catalogues,
        clock: Clock,
    ) -> None:
        self._bot = bot
        self._desk = desk
        self._copies = copies
        self._customers = customers
        self._team = team
        self._shops = shops
        self._catalogues = catalogues
        self._clock = clock

    def performers(self) -> Mapping[str, _Perform]:
        """What the courier calls for each kind of errand."""
        return {
            Task.POST_CARD: self._in_topic(self._post_card),
            Task.REFRESH_CARD: self._in_topic(self._refresh_card),
            Task.COPY_TO_STAFF: self._in_topic(self._copy_to_staff),
            Task.EDIT_AT_STAFF: self._in_topic(self._edit_at_staff),
            Task.NOTICE: self._in_topic(self._notice),
            Task.COPY_TO_CUSTOMER: self._at_customer(self._copy_to_customer),
            Task.EDIT_AT_CUSTOMER: self._at_customer(self._edit_at_customer),
            Task.ASK_IF_SOLVED: self._at_customer(self._ask_if_solved),
            Task.DELETE_TOPIC: self._delete_topic,
        }

    # What all errands of one side share.

    def _in_topic(self, step: _Step) -> _Perform:
        """Do the step in the ticket's topic, which is made if it is not there (any more)."""

        async def perform(errand: Errand) -> Outcome:
            group = await self._team.group()
            if group is None:
                return await self._wait_for_group(errand)
            matter = await self._matter(errand, group)
            if matter is None:
                return Rejected("the customer was erased")
            result = await (self._open_topic(matter) if matter.ticket.thread_id is None else step(matter))
            match result:
                case Moved(chat_id):
                    await self._team.move_group(group, chat_id)
                    await self._desk.group_moved(group, chat_id)
                    return _AGAIN
                case Gone():
                    await self._copies.topic_gone(matter.ticket.id)
                    return _AGAIN
                case _:
                    return result

        return perform

    def _at_customer(self, step: _Step) -> _Perform:
        """Do the step in the customer's chat; staff hear of it when it cannot be done."""

        async def perform(errand: Errand) -> Outcome:
            matter = await self._matter(errand, await self._team.group() or 0)
            if matter is None:
                return Rejected("the customer was erased")
            result = await step(matter)
            if isinstance(result, Blocked):
                await self._customers.mark_unreachable(matter.customer.telegram_id, result.why)
            if isinstance(result, Blocked | Rejected):
                await self._desk.not_sent(matter.ticket)
            return Delivered() if isinstance(result, Gone | Moved) else result

        return perform

    async def _matter(self, errand: Errand, group: int) -> _Matter | None:
        try:
            ticket = await self._copies.ticket(errand.payload["ticket"])
            customer = await self._customers.by_id(ticket.customer_id)
        except NotFound:
            return None
        shop = await self._shops.get()
        t = self._catalogues.translator(Locale(shop.language))
        return _Matter(errand, ticket, customer, shop, t, group, ticket.thread_id or 0)

    async def _wait_for_group(self, errand: Errand) -> Outcome:
        """Nobody can read this yet: owners hear of it once a ticket, and it is tried again every minute."""
        if errand.attempts == 1:
            t = self._catalogues.translator(Locale((await self._shops.get()).language))
            await self._tell(await self._team.owners(), t("owner-no-group", number=str(errand.payload["ticket"])))
        return RetryAfter(_WITHOUT_GROUP)

    # In the topic.

    async def _open_topic(self, matter: _Matter) -> _Result:
        result, topic = await attempt(self._bot.create_forum_topic(matter.group, title(matter.ticket, matter.customer)))
        if topic is None:
            return RetryAfter(_WITHOUT_GROUP) if isinstance(result, Blocked | Rejected) else result
        await self._copies.placed(matter.ticket.id, matter.group, topic.message_thread_id)
        again = await self._matter(matter.errand, matter.group)
        return await self._card(again) if again else Delivered()

    async def _post_card(self, matter: _Matter) -> _Result:
        return Delivered() if matter.ticket.card_id else await self._card(matter)

    async def _card(self, matter: _Matter) -> _Result:
        result, sent = await attempt(
            self._bot.send_message(
                matter.group,
                await self._card_text(matter),
                message_thread_id=matter.thread,
                reply_markup=card_buttons(matter.t, matter.ticket),
            )
        )
        if sent:
            await self._copies.card_posted(matter.ticket.id, sent.message_id)
            await attempt(self._bot.pin_chat_message(matter.group, sent.message_id, disable_notification=True))
        return result if matter.errand.kind == Task.POST_CARD or not sent else _AGAIN

    async def _refresh_card(self, matter: _Matter) -> _Result:
        if matter.ticket.card_id is None:
            return Delivered()
        await attempt(
            self._bot.edit_forum_topic(matter.group, matter.thread, name=title(matter.ticket, matter.customer))
        )
        result, _ = await attempt(
            self._bot.edit_message_text(
                await self._card_text(matter),
                chat_id=matter.group,
                message_id=matter.ticket.card_id,
                reply_markup=card_buttons(matter.t, matter.ticket),
            )
        )
        return Delivered() if isinstance(result, Gone) else result

    async def _card_text(self, matter: _Matter) -> Html:
        tickets = await self._copies.count_of(matter.customer.id)
        tags = await self._customers.tags_of(matter.customer.id)
        return card(matter.t, matter.shop, matter.ticket, matter.customer, tickets, tags, self._clock.now())

    async def _copy_to_staff(self, matter: _Matter) -> _Result:
        messages = await self._copies.to_copy(matter.errand.payload["message"])
        if not messages:
            return Delivered()
        if is_burst(messages) or messages[0].customer_message_id is None:
            return await self._write_to_staff(matter, messages, in_one_text(messages))
        ids = [message.customer_message_id or 0 for message in messages]
        result = await self._copy(messages, ids, matter.customer.telegram_id, matter.group, matter.thread)
        if not isinstance(result, Gone):
            return result
        # Either the customer deleted the message or staff deleted the topic: only sending the words can tell.
        words = messages[0].text or matter.t("staff-message-deleted")
        return await self._write_to_staff(matter, messages[:1], words)

    async def _write_to_staff(self, matter: _Matter, messages: Sequence[Message], words: str) -> _Result:
        result, sent = await attempt(self._bot.send_message(matter.group, words, message_thread_id=matter.thread))
        if sent:
            for message in messages:
                await self._copies.copied(message, sent.message_id)
        return result

    async def _edit_at_staff(self, matter: _Matter) -> _Result:
        message = await self._copies.message(matter.errand.payload["message"])
        if message is None or message.staff_message_id is None:
            return Delivered()
        words = in_one_text(await self._copies.in_one_copy(message)) if message.is_text else message.text
        return await self._edit(matter.group, message.staff_message_id, message, words)

    async def _notice(self, matter: _Matter) -> _Result:
        text = matter.t(
            f"staff-{matter.errand.payload['notice']}",
            number=str(matter.ticket.id),
            time=deadline(matter.t, matter.shop, self._clock.now(), matter.ticket.answer_due_at),
        )
        result, _ = await attempt(self._bot.send_message(matter.group, text, message_thread_id=matter.thread))
        return result

    # At the customer.

    async def _copy_to_customer(self, matter: _Matter) -> _Result:
        messages = await self._copies.to_copy(matter.errand.payload["message"])
        if not messages:
            return Delivered()
        text = self._answer(matter, messages[0])
        if not messages[0].is_text or text == messages[0].text:
            ids = [message.staff_message_id or 0 for message in messages]
            return await self._copy(messages, ids, matter.group, matter.customer.telegram_id)
        chat, markup = matter.customer.telegram_id, self._voucher_button(matter)
        result, sent = await attempt(self._bot.send_message(chat, text, reply_markup=markup))
        if sent:
            await self._copies.copied(messages[0], sent.message_id)
        return result

    def _voucher_button(self, matter: _Matter) -> InlineKeyboardMarkup | None:
        """Shows what an apology brings."""
        voucher = matter.errand.payload.get("voucher")
        if voucher is None:
            return None
        label = self._catalogues.translator(matter.customer.locale).plain("button-greeting-code")
        return InlineKeyboardMarkup(inline_keyboard=[[button(label, VoucherShown(voucher=voucher))]])

    async def _edit_at_customer(self, matter: _Matter) -> _Result:
        message = await self._copies.message(matter.errand.payload["message"])
        if message is None or message.customer_message_id is None:
            return Delivered()
        text = self._answer(matter, message)
        return await self._edit(matter.customer.telegram_id, message.customer_message_id, message, text)

    def _answer(self, matter: _Matter, message: Message) -> str:
        """The words with the name of who wrote them, unless that makes them too long; a caption goes without."""
        t = self._catalogues.translator(matter.customer.locale)
        text = t("staff-answer", staff=message.author_name, text=Html(message.text))
        return text if message.is_text and len(text) <= _MOST_TEXT else message.text

    async def _ask_if_solved(self, matter: _Matter) -> _Result:
        t = self._catalogues.translator(matter.customer.locale)
        row = [
            InlineKeyboardButton(
                text=t.plain(key), callback_data=SolvedAnswered(ticket=matter.ticket.id, yes=yes).pack()
            )
            for key, yes in (("button-solved", True), ("button-not-solved", False))
        ]
        result, _ = await attempt(
            self._bot.send_message(
                matter.customer.telegram_id,
                t("ticket-solved-question", number=str(matter.ticket.id)),
                reply_markup=InlineKeyboardMarkup(inline_keyboard=[row]),
            )
        )
        return result

    # To owners, and to the group as a whole.

    async def _tell(self, owners: Sequence[int], text: Html) -> None:
        for owner in owners:
            await attempt(self._bot.send_message(owner, text))

    async def _delete_topic(self, errand: Errand) -> Outcome:
        group = await self._team.group()
        if group is None:
            return Delivered()
        result, _ = await attempt(self._bot.delete_forum_topic(group, errand.payload["thread"]))
        return result if isinstance(result, RetryAfter) else Delivered()

    # Both ways.

    async def _copy(
        self, messages: Sequence[Message], ids: list[int], source: int, target: int, thread: int | None = None
    ) -> _Result:
        """Copy one message, or an album as an album, and remember the copies."""
        if len(messages) == 1:
            result, copy = await attempt(self._bot.copy_message(target, source, ids[0], message_thread_id=thread))
            copies: Sequence[MessageId | Sent] = [copy] if copy else []
        else:
            result, several = await attempt(self._bot.copy_messages(target, source, ids, message_thread_id=thread))
            copies = several or []
        for message, one in zip(messages, copies, strict=False):
            await self._copies.copied(message, one.message_id)
        return result

    async def _edit(self, chat: int, message_id: int, message: Message, text: str) -> _Result:
        edit = (
            self._bot.edit_message_text(text, chat_id=chat, message_id=message_id)
            if message.is_text
            else self._bot.edit_message_caption(chat_id=chat, message_id=message_id, caption=text)
        )
        result, _ = await attempt(edit)
        return Delivered() if isinstance(result, Gone | Rejected) else result
