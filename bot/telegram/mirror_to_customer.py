"""What staff said, changed or took back, brought to the customer; and the question whether it is solved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup, ReplyParameters

from bot.delivery.model import Delivered, Outcome, Rejected
from bot.i18n import Html
from bot.telegram.callbacks import SolvedAnswered, VoucherShown
from bot.telegram.messenger import Gone, Moved, attempt
from bot.telegram.show import button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram import Bot
    from aiogram.types import Message as Sent
    from aiogram.types import MessageId

    from bot.desk.copies import Copies
    from bot.desk.model import Message
    from bot.telegram.matters import Matter, Matters

_Result = Outcome | Moved | Gone
_MOST_TEXT = 4096


class ToCustomer:
    def __init__(self, bot: Bot, *, copies: Copies, matters: Matters) -> None:
        self._bot = bot
        self._copies = copies
        self._matters = matters

    async def copy(self, matter: Matter) -> _Result:
        """Words come with the name of who wrote them; of everything else a copy is made where it stands."""
        messages = await self._copies.to_copy(matter.errand.payload["message"])
        if not messages:
            return Delivered()
        first, chat = messages[0], matter.customer.telegram_id
        text = _answer(matter, first)
        if first.staff_message_id is not None and (not first.is_text or text == first.text):
            return await self._copy(messages, chat)
        result, sent = await attempt(
            self._bot.send_message(
                chat, text, reply_parameters=await self._quoted(first), reply_markup=_voucher_button(matter)
            )
        )
        if sent:
            await self._copies.copied(first, chat, sent.message_id)
        return result

    async def edit(self, matter: Matter) -> _Result:
        message = await self._matters.message(matter.errand)
        if message is None or message.customer_message_id is None:
            return Delivered()
        chat, text = matter.customer.telegram_id, _answer(matter, message)
        edit = (
            self._bot.edit_message_text(
                text, chat_id=chat, message_id=message.customer_message_id, reply_markup=_voucher_button(matter)
            )
            if message.is_text
            else self._bot.edit_message_caption(chat_id=chat, message_id=message.customer_message_id, caption=text)
        )
        result, _ = await attempt(edit)
        return Delivered() if isinstance(result, Gone | Rejected) else result

    async def take_back(self, matter: Matter, message: Message) -> _Result:
        """Rejected when it is too late: Telegram lets a bot delete for 48 hours."""
        if message.customer_message_id is None:
            return Delivered()
        result, _ = await attempt(self._bot.delete_message(matter.customer.telegram_id, message.customer_message_id))
        return result

    async def ask_if_solved(self, matter: Matter) -> _Result:
        row = [
            button(matter.t.plain(key), SolvedAnswered(ticket=matter.ticket.id, yes=yes))
            for key, yes in (("button-solved", True), ("button-not-solved", False))
        ]
        result, _ = await attempt(
            self._bot.send_message(
                matter.customer.telegram_id,
                matter.t("ticket-solved-question", number=str(matter.ticket.id)),
                reply_markup=InlineKeyboardMarkup(inline_keyboard=[row]),
            )
        )
        return result

    async def _copy(self, messages: Sequence[Message], chat: int) -> _Result:
        """Copy one message, or an album as an album, and remember the copies. An album can reply to nothing."""
        source, ids = messages[0].staff_chat_id or 0, [message.staff_message_id or 0 for message in messages]
        copies: Sequence[MessageId | Sent]
        if len(messages) == 1:
            quoted = await self._quoted(messages[0])
            result, copy = await attempt(self._bot.copy_message(chat, source, ids[0], reply_parameters=quoted))
            copies = [copy] if copy else []
        else:
            result, several = await attempt(self._bot.copy_messages(chat, source, ids))
            copies = several or []
        for message, one in zip(messages, copies, strict=False):
            await self._copies.copied(message, chat, one.message_id)
        return result

    async def _quoted(self, message: Message) -> ReplyParameters | None:
        """The very message that staff replied to, if the customer has it (still)."""
        wanted = await self._copies.answered_at_customer(message)
        return ReplyParameters(message_id=wanted, allow_sending_without_reply=True) if wanted else None


def _answer(matter: Matter, message: Message) -> str:
    """The words with the name of who wrote them, unless that makes them too long; a caption goes without."""
    text = matter.t("staff-answer", staff=message.author_name, text=Html(message.text))
    return text if message.is_text and len(text) <= _MOST_TEXT else message.text


def _voucher_button(matter: Matter) -> InlineKeyboardMarkup | None:
    """Shows what an apology brings."""
    voucher = matter.errand.payload.get("voucher")
    if voucher is None:
        return None
    label = matter.t.plain("button-greeting-code")
    return InlineKeyboardMarkup(inline_keyboard=[[button(label, VoucherShown(voucher=voucher))]])
