"""Tags: in a ticket's topic, `/tag vip` marks the customer for the shop's own eyes, and `/untag vip` takes it back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from aiogram import Router
from aiogram.filters import Command

from bot.core.errors import NotFound
from bot.customers.tags import read_tags

if TYPE_CHECKING:
    from aiogram.filters import CommandObject
    from aiogram.types import Message

    from bot.desk.service import Desk
    from bot.i18n import Translator


async def staff_tags(message: Message, command: CommandObject, desk: Desk, t: Translator) -> None:
    await _change(message, command, desk, t, given=True)


async def staff_untags(message: Message, command: CommandObject, desk: Desk, t: Translator) -> None:
    await _change(message, command, desk, t, given=False)


async def _change(message: Message, command: CommandObject, desk: Desk, t: Translator, *, given: bool) -> None:
    """Outside of a ticket's topic, or without a word that can be a tag: how it is done."""
    tags, actor = read_tags(command.args or ""), message.from_user.id if message.from_user else None
    text = t("staff-tag-how")
    with suppress(NotFound):
        if tags:
            found = await desk.tag(message.message_thread_id or 0, actor, tags, given=given)
            text = t("staff-tags-now", tags=", ".join(found)) if found else t("staff-tags-none")
    await message.reply(text)


def router() -> Router:
    router = Router(name="staff.tags")
    router.message.register(staff_tags, Command("tag"))
    router.message.register(staff_untags, Command("untag"))
    return router
