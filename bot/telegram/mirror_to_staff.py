"""What the customer said, changed or took back, brought to where staff read the ticket; and what happened with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.delivery.model import Delivered, Outcome, Rejected
from bot.desk.copies import in_one_text, is_burst
from bot.desk.errands import Notice
from bot.telegram.messenger import Gone, Moved, attempt, is_powerless
from bot.telegram.ticket_wording import notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.types import Message as Sent
    from aiogram.types import MessageId

    from bot.desk.copies import Copies
    from bot.desk.model import Message
    from bot.telegram.house import House
    from bot.telegram.matters import Matter, Matters
    from bot.telegram.moving_in import Place
    from bot.telegram.places import Places
    from bot.telegram.ticket_cards import TicketCards

_Result = Outcome | Moved | Gone
_MOST_TEXT = 4096


class ToStaff:
    """Each step says what became of it; whether the place itself is lost is judged by the caller."""

    def __init__(self, house: House, places: Places, *, copies: Copies, matters: Matters, cards: TicketCards) -> None:
        self._bot = house.bot
        self._clock = house.clock
        self._places = places
        self._copies = copies
        self._matters = matters
        self._cards = cards

    async def post_card(self, _: Matter, __: Place) -> _Result:
        """Where there is a place, there is a card."""
        return Delivered()

    async def refresh_card(self, matter: Matter, place: Place) -> _Result:
        card = await self._cards.of(matter.ticket)
        if place.thread is not None:
            title = await self._cards.title(matter.ticket)
            await attempt(self._bot.edit_forum_topic(place.chat, place.thread, name=title))
        result, _ = await attempt(
            self._bot.edit_message_text(card.text, chat_id=place.chat, message_id=place.card, reply_markup=card.buttons)
        )
        return Delivered() if isinstance(result, Gone | Rejected) else result

    async def copy(self, matter: Matter, place: Place) -> _Result:
        messages = await self._copies.to_copy(matter.errand.payload["message"])
        if not messages:
            return Delivered()
        if is_burst(messages) or messages[0].customer_message_id is None:
            return await self._write(matter, place, messages, in_one_text(messages))
        if messages[0].is_text and place.thread is None:
            return await self._write(matter, place, messages, messages[0].text)
        result = await self._copy(matter, place, messages)
        # Either the customer deleted the message or staff deleted the topic: only sending the words can tell.
        if isinstance(result, Gone):
            words = messages[0].text or matter.team("staff-message-deleted")
        elif isinstance(result, Rejected) and is_powerless(result):
            words = f"{matter.team('staff-media-refused')}\n{messages[0].text}".strip()
        else:
            return result
        return await self._write(matter, place, messages[:1], words)

    async def edit(self, matter: Matter, _: Place) -> _Result:
        """Where it was copied, which need not be where the ticket is read now."""
        message = await self._matters.message(matter.errand)
        if message is None or message.staff_message_id is None or message.staff_chat_id is None:
            return Delivered()
        return await self._rewrite(matter, message, message.staff_chat_id, message.staff_message_id)

    async def take_back(self, matter: Matter, place: Place) -> _Result:
        """Staff read that something was there. Of several messages in one copy the others stay."""
        message = await self._matters.message(matter.errand)
        if message is None or message.staff_message_id is None or message.staff_chat_id is None:
            return Delivered()
        left = [one for one in await self._copies.in_one_copy(message) if one.text and one.id != message.id]
        if left:
            await self._rewrite(matter, message, message.staff_chat_id, message.staff_message_id)
        else:
            await attempt(self._bot.delete_message(message.staff_chat_id, message.staff_message_id))
        text = matter.team("staff-customer-took-back", number=str(matter.ticket.id))
        result, _ = await self._places.send(matter.ticket, place, text)
        return result

    async def tell_taken_back(self, matter: Matter, place: Place, message: Message, *, done: bool) -> _Result:
        answer = message.staff_message_id if message.staff_chat_id == place.chat else None
        text = matter.team("staff-taken-back" if done else "staff-not-taken-back")
        result, _ = await self._places.send(matter.ticket, place, text, reply_to=answer)
        return result

    async def notice(self, matter: Matter, place: Place) -> _Result:
        what = Notice(matter.errand.payload["notice"])
        text = notice(matter.team, matter.shop, matter.ticket, what, self._clock.now())
        result, _ = await self._places.send(matter.ticket, place, text)
        return result

    async def _write(self, matter: Matter, place: Place, messages: Sequence[Message], words: str) -> _Result:
        text = await self._headed(matter, words) if place.thread is None else words
        to = await self._copies.answered_at_staff(matter.customer.id, messages[0], place.chat)
        result, sent = await self._places.send(matter.ticket, place, text, reply_to=to)
        for message in messages if sent else ():
            assert sent is not None
            await self._copies.copied(message, place.chat, sent.message_id)
        return result

    async def _headed(self, matter: Matter, words: str) -> str:
        """Where tickets mix, each message says whose it is, unless that makes it too long."""
        name = await self._cards.name(matter.ticket)
        text = f"{matter.team('staff-copy-head', number=str(matter.ticket.id), name=name)}\n{words}"
        return text if len(text) <= _MOST_TEXT else words

    async def _copy(self, matter: Matter, place: Place, messages: Sequence[Message]) -> _Result:
        """Copy one message, or an album as an album, and remember the copies. An album can reply to nothing."""
        source, ids = matter.customer.telegram_id, [message.customer_message_id or 0 for message in messages]
        copies: Sequence[MessageId | Sent]
        if len(messages) == 1:
            to = await self._copies.answered_at_staff(matter.customer.id, messages[0], place.chat)
            result, copy = await attempt(
                self._bot.copy_message(
                    place.chat, source, ids[0], message_thread_id=place.thread, reply_parameters=place.reply(to)
                )
            )
            copies = [copy] if copy else []
        else:
            if place.thread is None:
                await self._places.send(matter.ticket, place, await self._headed(matter, ""))
            result, several = await attempt(
                self._bot.copy_messages(place.chat, source, ids, message_thread_id=place.thread)
            )
            copies = several or []
        for message, one in zip(messages, copies, strict=False):
            await self._copies.copied(message, place.chat, one.message_id)
        return result

    async def _rewrite(self, matter: Matter, message: Message, chat: int, copy: int) -> _Result:
        words = message.text
        if message.is_text:
            words = in_one_text([one for one in await self._copies.in_one_copy(message) if one.text])
            if matter.ticket.thread_id is None or matter.ticket.group_id != chat:
                words = await self._headed(matter, words)
        edit = (
            self._bot.edit_message_text(words, chat_id=chat, message_id=copy)
            if message.is_text
            else self._bot.edit_message_caption(chat_id=chat, message_id=copy, caption=words)
        )
        result, _ = await attempt(edit)
        return Delivered() if isinstance(result, Gone | Rejected) else result
