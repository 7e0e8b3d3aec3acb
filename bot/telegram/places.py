"""Where staff read a ticket: in its topic of the staff group; under its card in a group without topics; while no group
is there, or the bot may not write in it, in private with whoever has the ticket, is on duty, or owns the shop.

Who cannot be reached is passed over, so a right that was taken away holds nothing up: it is told to the owners, and the
next errand after it is given back finds the group again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from aiogram.types import ReplyParameters

from bot.delivery.budget import NOW
from bot.delivery.model import Blocked, Delivered, InDoubt, Outcome, Rejected, RetryAfter
from bot.desk.copies import Trouble
from bot.desk.model import Author
from bot.i18n import Html, Locale
from bot.telegram.messenger import Gone, Moved, attempt, is_powerless

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

    from aiogram import Bot
    from aiogram.types import InlineKeyboardMarkup, Message

    from bot.desk.copies import Copies
    from bot.desk.model import Ticket
    from bot.i18n import Catalogues
    from bot.shop.service import Shops
    from bot.team.model import Member
    from bot.team.service import Team
    from bot.telegram.ticket_cards import Card, TicketCards

_AGAIN = RetryAfter(NOW)
_NOBODY_THERE = RetryAfter(timedelta(minutes=1))
_MOST_RETOLD = 3500  # of the 4096 that Telegram takes, tags and a name counted


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


class Places:
    """All methods say what became of it, so that a performer can return that to the courier."""

    def __init__(
        self, bot: Bot, *, copies: Copies, team: Team, cards: TicketCards, shops: Shops, catalogues: Catalogues
    ) -> None:
        self._bot = bot
        self._copies = copies
        self._team = team
        self._cards = cards
        self._shops = shops
        self._catalogues = catalogues

    async def of(self, ticket: Ticket) -> Place | Outcome:
        """Where the ticket is read now. Its card is posted there first if it stands nowhere, or somewhere else."""
        async for chat in self._chats(ticket):
            if ticket.group_id == chat and ticket.card_id is not None:
                return Place(chat, ticket.thread_id, ticket.card_id)
            place = await self._move_in(ticket, chat)
            if not isinstance(place, Blocked | Rejected):
                return place
        return _NOBODY_THERE

    async def write(self, ticket: Ticket, text: str, markup: InlineKeyboardMarkup | None = None) -> Outcome:
        """Tell those who read the ticket something about it."""
        place = await self.of(ticket)
        if not isinstance(place, Place):
            return place
        result, _ = await self.send(ticket, place, text, markup=markup)
        return await self.judged(ticket, place, result)

    async def tell_team(self, text: str, markup: InlineKeyboardMarkup | None = None) -> Outcome:
        """Tell all: in the group; else in private whoever is on duty, else the owners."""
        group = await self._team.group()
        if group is not None:
            result, _ = await attempt(self._bot.send_message(group, text, reply_markup=markup))
            if isinstance(result, Moved):
                await self._team.move_group(group, result.chat_id)
                return _AGAIN
            if not isinstance(result, Blocked | Rejected | Gone):
                return result
        on_duty = await self._team.on_duty()
        return await self.tell(on_duty or await self._team.owners(), text, markup)

    async def tell(
        self, members: Iterable[Member | int], text: str, markup: InlineKeyboardMarkup | None = None
    ) -> Outcome:
        """Tell each of them in private. Told is told: it is tried again only while it reached nobody."""
        outcomes: list[Outcome] = []
        for member in members:
            chat = member if isinstance(member, int) else member.telegram_id
            result, _ = await attempt(self._bot.send_message(chat, text, reply_markup=markup))
            outcomes.append(Delivered() if isinstance(result, Gone | Moved) else result)
        for wanted in (Delivered, RetryAfter, InDoubt):
            if found := next((one for one in outcomes if isinstance(one, wanted)), None):
                return found
        return outcomes[0] if outcomes else Rejected("there is nobody to be told")

    # For whoever carries messages there.

    async def send(
        self,
        ticket: Ticket,
        place: Place,
        text: str,
        *,
        reply_to: int | None = None,
        markup: InlineKeyboardMarkup | None = None,
    ) -> tuple[Outcome | Moved | Gone, Message | None]:
        """Write there, and remember what about, as whoever replies to it means the ticket."""
        result, sent = await attempt(
            self._bot.send_message(
                place.chat,
                text,
                message_thread_id=place.thread,
                reply_parameters=place.reply(reply_to),
                reply_markup=markup,
            )
        )
        if sent and place.thread is None:
            await self._copies.posted(ticket.id, place.chat, sent.message_id)
        return result, sent

    async def judged(self, ticket: Ticket, place: Place, result: Outcome | Moved | Gone) -> Outcome:
        """What is to be done when something could not be said there: where the place is lost, another one is found."""
        match result:
            case Moved(chat):
                await self._team.move_group(place.chat, chat)
                return _AGAIN
            case Gone():
                await self._copies.card_gone(ticket.id)
                return _AGAIN
            case Blocked() | Rejected() if await self._is_lost(place.chat, result):
                await self._copies.card_gone(ticket.id)
                return _AGAIN if isinstance(result, Blocked) else _NOBODY_THERE
            case _:
                return result

    async def _chats(self, ticket: Ticket) -> AsyncIterator[int]:
        """Where it may stand, the best place first; of several equally good ones that where it stands already."""
        group = await self._team.group()
        if group is not None:
            yield group
        if ticket.assignee_id is not None and await self._team.member(ticket.assignee_id):
            yield ticket.assignee_id
        on_duty = [member.telegram_id for member in await self._team.on_duty()]
        for people in (on_duty, await self._team.owners()):
            for person in sorted(people, key=lambda one: one != ticket.group_id):
                yield person

    # Moving in.

    async def _move_in(self, ticket: Ticket, chat: int) -> Place | Outcome:
        """Post the card there, with a topic around it where there are topics."""
        card = await self._cards.of(ticket)
        thread = ticket.thread_id if ticket.group_id == chat else None
        if thread is None and _is_group(chat):
            topic = await self._open_topic(ticket, chat, card)
            if not isinstance(topic, int | None):
                return topic
            thread = topic
        result, sent = await attempt(
            self._bot.send_message(chat, card.text, message_thread_id=thread, reply_markup=card.buttons)
        )
        if sent is None:
            return await self._not_posted(ticket, chat, result)
        place = Place(chat, thread, sent.message_id)
        await self._retell(ticket, place)
        await self._copies.placed(ticket.id, chat, thread, sent.message_id)
        await self._tidy_up(ticket, place)
        return place

    async def _open_topic(self, ticket: Ticket, group: int, card: Card) -> int | Outcome | None:
        """The id of the new topic. None where there are none, or the bot may not make them: the group is enough."""
        result, chat = await attempt(self._bot.get_chat(group))
        if chat is None:
            return await self._not_posted(ticket, group, result)
        if not chat.is_forum:
            if ticket.group_id == group:
                await self._copies.report(group, Trouble.TOPICS_OFF)
            return None
        result, topic = await attempt(self._bot.create_forum_topic(group, card.title))
        if topic is None and isinstance(result, Rejected):
            await self._copies.report(group, Trouble.NO_TOPICS)
            return None
        if topic is None:
            return await self._not_posted(ticket, group, result)
        await self._copies.placed(ticket.id, group, topic.message_thread_id)
        return topic.message_thread_id

    async def _not_posted(self, ticket: Ticket, chat: int, result: Outcome | Moved | Gone) -> Outcome:
        if isinstance(result, Moved):
            await self._team.move_group(chat, result.chat_id)
            return _AGAIN
        if isinstance(result, Gone):
            await self._copies.card_gone(ticket.id)
            return _AGAIN
        if isinstance(result, Blocked | Rejected):
            await self._is_lost(chat, result)
        return result

    async def _is_lost(self, chat: int, why: Blocked | Rejected) -> bool:
        """Whether nothing can be said there now. A group in which the bot is no more is the staff group no more."""
        if isinstance(why, Rejected) and not is_powerless(why):
            return False
        if _is_group(chat):
            await self._copies.report(chat, Trouble.GONE if isinstance(why, Blocked) else Trouble.NO_WRITING)
            if isinstance(why, Blocked):
                await self._team.unlink_group(chat)
        return True

    async def _retell(self, ticket: Ticket, place: Place) -> None:
        """Whoever reads the ticket from now on has not seen what was said before."""
        said = await self._copies.said_elsewhere(ticket.id, place.chat)
        if not said:
            return
        t = self._catalogues.translator(Locale((await self._shops.get()).language))
        shown = await self._cards.name(ticket)
        lines: list[Html] = []
        for message in reversed(said):
            name = shown if message.author is Author.CUSTOMER else message.author_name
            text = Html(message.text) or t("staff-said-without-words")
            line = t("staff-said-line", name=name, text=text)
            if sum(map(len, lines)) + len(line) > _MOST_RETOLD:
                break
            lines.insert(0, line)
        await self.send(ticket, place, "\n".join([t("staff-said-before"), *lines]))

    async def _tidy_up(self, ticket: Ticket, place: Place) -> None:
        """Pinned in its topic, and no longer pressed where it stood."""
        if place.thread is not None:
            await attempt(self._bot.pin_chat_message(place.chat, place.card, disable_notification=True))
        else:
            await self._copies.posted(ticket.id, place.chat, place.card)
        if ticket.group_id is not None and ticket.group_id != place.chat and ticket.card_id is not None:
            await attempt(self._bot.edit_message_reply_markup(chat_id=ticket.group_id, message_id=ticket.card_id))


def _is_group(chat: int) -> bool:
    """Telegram gives people positive numbers."""
    return chat < 0
