"""A ticket's card comes to a chat: in a topic of its own where there are topics, and with what was said elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiogram.types import ReplyParameters

from bot.delivery.budget import NOW
from bot.delivery.model import Blocked, Outcome, Rejected, RetryAfter
from bot.desk.copies import Trouble
from bot.desk.model import Author
from bot.i18n import Html
from bot.telegram.cards import COLOURS
from bot.telegram.messenger import Gone, Moved, attempt, is_powerless

if TYPE_CHECKING:
    from bot.desk.copies import Copies
    from bot.desk.model import Ticket
    from bot.telegram.house import House
    from bot.telegram.ticket_cards import TicketCards

AGAIN = RetryAfter(NOW)
_MOST_RETOLD = 3500  # of the 4096 that Telegram takes, tags and names counted


@dataclass(frozen=True, slots=True)
class Place:
    """A chat, the topic in it if it has topics, and the ticket's card there."""

    chat: int
    thread: int | None
    card: int

    def reply(self, to: int | None = None) -> ReplyParameters | None:
        """What something new there replies to: that message, else the card where tickets mix. It may be deleted."""
        wanted = to or (None if self.thread else self.card)
        return ReplyParameters(message_id=wanted, allow_sending_without_reply=True) if wanted else None


class MovingIn:
    def __init__(self, house: House, *, copies: Copies, cards: TicketCards) -> None:
        self._house = house
        self._copies = copies
        self._cards = cards
        self._forums: set[int] = set()

    async def post(self, ticket: Ticket, chat: int) -> Place | Outcome:
        """Post the card there. What was made is written down at once, so that it is made once."""
        thread = ticket.thread_id if ticket.group_id == chat else None
        topic = await self._topic(ticket, chat) if thread is None and _is_group(chat) else thread
        if not isinstance(topic, int | Trouble | None):
            return topic
        thread = topic if isinstance(topic, int) else None
        card = await self._cards.of(ticket)  # so late, as all that it takes is read in vain where the group is full
        result, sent = await attempt(
            self._house.bot.send_message(chat, card.text, message_thread_id=thread, reply_markup=card.buttons)
        )
        if sent is None:
            return await self.not_sent(ticket, chat, result)
        if isinstance(topic, Trouble):
            await self._copies.report(chat, topic)
        place = Place(chat, thread, sent.message_id)
        await self._retell(ticket, place)
        await self._copies.placed(ticket.id, chat, thread, sent.message_id)
        await self._tidy_up(ticket, place)
        return place

    async def not_sent(self, ticket: Ticket, chat: int, result: Outcome | Moved | Gone) -> Outcome:
        """What is to be done when something could not be said there: where the place is lost, another one is found.

        A group in which the bot is no more is the staff group no more.
        """
        match result:
            case Moved(new):
                await self._house.team.move_group(chat, new)
                return AGAIN
            case Gone():
                await self._copies.card_gone(ticket.id)
                return AGAIN
            case Blocked() if _is_group(chat):
                await self._copies.report(chat, Trouble.GONE)
                await self._house.team.unlink_group(chat)
            case Rejected() if _is_group(chat) and is_powerless(result):
                await self._copies.report(chat, Trouble.NO_WRITING)
        return result

    async def _topic(self, ticket: Ticket, group: int) -> int | Trouble | Outcome | None:
        """The id of a new topic. None where there are none, or trouble where there should be: the group is enough."""
        if group not in self._forums:
            result, chat = await attempt(self._house.bot.get_chat(group))
            if chat is None:
                return await self.not_sent(ticket, group, result)
            if not chat.is_forum:
                return Trouble.TOPICS_OFF if ticket.group_id == group else None
        title, colour = await self._cards.title(ticket), COLOURS[ticket.kind]
        result, topic = await attempt(self._house.bot.create_forum_topic(group, title, icon_color=colour))
        if topic:
            self._forums.add(group)
            await self._copies.placed(ticket.id, group, topic.message_thread_id)
            return topic.message_thread_id
        if not isinstance(result, Rejected):
            return await self.not_sent(ticket, group, result)
        if group not in self._forums:
            return Trouble.NO_TOPICS
        self._forums.remove(group)  # it had topics when the last one was made: what has it now?
        return await self._topic(ticket, group)

    async def _retell(self, ticket: Ticket, place: Place) -> None:
        """Whoever reads the ticket from now on has not seen what was said before."""
        if ticket.group_id is None and ticket.answered_at is None:
            return  # nobody has seen it anywhere
        said = await self._copies.said_elsewhere(ticket.id, place.chat)
        if not said:
            return
        t = await self._house.t()
        shown = await self._cards.name(ticket)
        lines: list[Html] = []
        for message in reversed(said):
            name = shown if message.author is Author.CUSTOMER else message.author_name
            text = Html(message.text) or t("staff-said-without-words")
            line = t("staff-said-line", name=name, text=text)
            if lines and sum(map(len, lines)) + len(line) > _MOST_RETOLD:
                break
            lines.insert(0, line)
        _, sent = await attempt(
            self._house.bot.send_message(
                place.chat,
                "\n".join([t("staff-said-before"), *lines]),
                message_thread_id=place.thread,
                reply_parameters=place.reply(),
            )
        )
        if sent and place.thread is None:
            await self._copies.posted(ticket.id, place.chat, sent.message_id)

    async def _tidy_up(self, ticket: Ticket, place: Place) -> None:
        """Pinned in its topic, and no longer pressed where it stood."""
        if place.thread is not None:
            await attempt(self._house.bot.pin_chat_message(place.chat, place.card, disable_notification=True))
        else:
            await self._copies.posted(ticket.id, place.chat, place.card)
        if ticket.group_id is not None and ticket.group_id != place.chat and ticket.card_id is not None:
            await attempt(self._house.bot.edit_message_reply_markup(chat_id=ticket.group_id, message_id=ticket.card_id))


def _is_group(chat: int) -> bool:
    """Telegram gives people positive numbers."""
    return chat < 0
