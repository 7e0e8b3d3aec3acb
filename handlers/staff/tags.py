"""Tags: in a ticket's topic, `/tag vip` marks the customer for the shop's own eyes, and `/untag vip` takes it back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from aiogram.filters import Command

from bot.core.errors import NotFound
from bot.customers.tags import read_tags
from bot.telegram.incoming import ticket_here
from bot.telegram.routing import Router

if TYPE_CHECKING:
    from aiogram.filters import CommandObject
    from aiogram.types import Message

    from bot.desk.service import Desk
    from bot.desk.work import Work
    from bot.i18n import Translator
    from bot.team.model import Member


async def staff_tags(
    message: Message, command: CommandObject, desk: Desk, work: Work, t: Translator, member: Member
) -> None:
    await message.reply(await _changed(message, command, desk, work, member, t, given=True))


async def staff_untags(
    message: Message, command: CommandObject, desk: Desk, work: Work, t: Translator, member: Member
) -> None:
    await message.reply(await _changed(message, command, desk, work, member, t, given=False))


async def _changed(
    message: Message, command: CommandObject, desk: Desk, work: Work, member: Member, t: Translator, *, given: bool
) -> str:
    """Outside of a ticket's topic, or without a word that can be a tag: how it is done."""
    tags = read_tags(command.args or "")
    with suppress(NotFound):
        if tags:
            ticket = await ticket_here(message, desk)
            found = await work.tag(ticket.id, member, tags, given=given)
            return t("staff-tags-now", tags=", ".join(found)) if found else t("staff-tags-none")
    return t("staff-tag-how")


def router() -> Router:
    router = Router()
    router.message.register(staff_tags, Command("tag"))
    router.message.register(staff_untags, Command("untag"))
    return router
