"""What is done in the staff's chats about no ticket (any more): what an erased customer left, what owners must mend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.delivery.model import Delivered, Rejected, RetryAfter
from bot.desk.errands import Task
from bot.i18n import Locale
from bot.telegram.messenger import attempt

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from aiogram import Bot

    from bot.delivery.model import Errand, Outcome
    from bot.i18n import Catalogues, Translator
    from bot.shop.service import Shops
    from bot.team.service import Team
    from bot.telegram.places import Places


class Tidying:
    def __init__(self, bot: Bot, *, places: Places, team: Team, shops: Shops, catalogues: Catalogues) -> None:
        self._bot = bot
        self._places = places
        self._team = team
        self._shops = shops
        self._catalogues = catalogues

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {
            Task.DELETE_TOPIC: self._delete_topic,
            Task.DELETE_POST: self._delete_post,
            Task.GROUP_TROUBLE: self._tell_trouble,
        }

    async def _delete_topic(self, errand: Errand) -> Outcome:
        group = errand.payload.get("group") or await self._team.group()  # until lately the payload named no group
        if group is None:
            return Delivered()
        result, _ = await attempt(self._bot.delete_forum_topic(group, errand.payload["thread"]))
        return result if isinstance(result, RetryAfter) else Delivered()

    async def _delete_post(self, errand: Errand) -> Outcome:
        """After 48 hours Telegram deletes nothing in private chats: then the words are taken out, at least."""
        chat, message = errand.payload["chat"], errand.payload["message"]
        result, _ = await attempt(self._bot.delete_message(chat, message))
        if isinstance(result, Rejected):
            gone = (await self._t())("staff-erased")
            result, _ = await attempt(self._bot.edit_message_text(gone, chat_id=chat, message_id=message))
        return result if isinstance(result, RetryAfter) else Delivered()

    async def _tell_trouble(self, errand: Errand) -> Outcome:
        text = (await self._t())(f"owner-group-{errand.payload['trouble']}")
        return await self._places.tell(await self._team.owners(), text)

    async def _t(self) -> Translator:
        """The language of the team."""
        return self._catalogues.translator(Locale((await self._shops.get()).language))
