"""What is done in the staff's chats about no ticket (any more): what an erased customer left, what owners must mend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.delivery.model import Delivered, Rejected, RetryAfter
from bot.desk.errands import Task
from bot.telegram.messenger import attempt

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.delivery.model import Errand, Outcome
    from bot.telegram.house import House
    from bot.telegram.places import Places


class Tidying:
    def __init__(self, house: House, places: Places) -> None:
        self._house = house
        self._places = places

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {
            Task.DELETE_TOPIC: self._delete_topic,
            Task.DELETE_POST: self._delete_post,
            Task.GROUP_TROUBLE: self._tell_trouble,
        }

    async def _delete_topic(self, errand: Errand) -> Outcome:
        group = errand.payload.get("group") or await self._house.team.group()  # until lately the payload named no group
        if group is None:
            return Delivered()
        result, _ = await attempt(self._house.bot.delete_forum_topic(group, errand.payload["thread"]))
        return result if isinstance(result, RetryAfter) else Delivered()

    async def _delete_post(self, errand: Errand) -> Outcome:
        """After 48 hours Telegram deletes nothing in private chats: then the words are taken out, at least."""
        chat, message = errand.payload["chat"], errand.payload["message"]
        result, _ = await attempt(self._house.bot.delete_message(chat, message))
        if isinstance(result, Rejected):
            gone = (await self._house.t())("staff-erased")
            result, _ = await attempt(self._house.bot.edit_message_text(gone, chat_id=chat, message_id=message))
        return result if isinstance(result, RetryAfter) else Delivered()

    async def _tell_trouble(self, errand: Errand) -> Outcome:
        text = (await self._house.t())(f"owner-group-{errand.payload['trouble']}")
        return await self._places.tell(await self._house.team.owners(), text)
