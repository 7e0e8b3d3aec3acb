"""The staff group itself: linking it, what the bot may do there, who comes and goes, and its moving to another id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.enums import ChatMemberStatus
from aiogram.filters import Command, Filter

from bot.telegram.commands import publish_for_group
from bot.telegram.messenger import attempt
from bot.telegram.rights import has_topics, missing_rights
from bot.telegram.routing import Router

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.types import ChatMemberUpdated, Message

    from bot.desk.service import Desk
    from bot.i18n import Catalogues, Translator
    from bot.shop.model import Shop
    from bot.team.service import Team

_GONE = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.KICKED})


async def owner_links_group(
    message: Message, bot: Bot, team: Team, desk: Desk, t: Translator, catalogues: Catalogues, shop: Shop
) -> None:
    """Make this group the staff group. Only an owner may; the bot says what is missing."""
    if message.sender_chat is not None:
        await message.reply(t("staff-anonymous"))
        return
    await team.owner(message.from_user.id if message.from_user else 0)
    topics = await has_topics(bot, message.chat.id)
    missing = await missing_rights(bot, message.chat.id, topics=topics)
    if missing:
        await message.answer(t("group-not-ready", missing="\n".join(f"— {t.plain(key)}" for key in missing)))
        return
    await team.link_group(message.chat.id)
    await desk.move_to_group(message.chat.id)
    for admin in await bot.get_chat_administrators(message.chat.id):
        if not admin.user.is_bot:
            await team.join(admin.user.id, admin.user.first_name)
    await publish_for_group(bot, catalogues, message.chat.id, t.locale)
    await message.answer(t("group-linked" if topics else "group-linked-plain", shop=shop.name))


async def bot_joins_or_leaves(event: ChatMemberUpdated, bot: Bot, team: Team, desk: Desk, t: Translator) -> None:
    """Say what to do next when somebody adds the bot; where it is removed, tickets are read in private from now on."""
    status = event.new_chat_member.status
    if status in _GONE:
        was_ours = event.chat.id == await team.group()
        await team.unlink_group(event.chat.id)
        if was_ours:
            await desk.move_to_group(None)
    elif event.old_chat_member.status in _GONE:
        await attempt(bot.send_message(event.chat.id, t("group-welcome")))  # it may not write there, or the group moved


async def group_migrates(message: Message, team: Team, desk: Desk) -> None:
    """Telegram tells it in the old group; the message in the new one tells the same."""
    old, new = message.migrate_from_chat_id or message.chat.id, message.migrate_to_chat_id or message.chat.id
    await team.move_group(old, new)
    if new == await team.group():
        await desk.move_to_group(new)


async def member_comes_or_goes(event: ChatMemberUpdated, team: Team) -> None:
    """Who is in the group is staff; who leaves it has no rights from that moment on."""
    user = event.new_chat_member.user
    if user.is_bot:
        return
    if event.new_chat_member.status in _GONE:
        await team.leave(user.id)
    else:
        await team.join(user.id, user.first_name)


class IsMigration(Filter):
    async def __call__(self, message: Message) -> bool:
        return bool(message.migrate_to_chat_id or message.migrate_from_chat_id)


def router() -> Router:
    router = Router()
    router.message.register(owner_links_group, Command("link"))
    router.message.register(group_migrates, IsMigration())
    router.my_chat_member.register(bot_joins_or_leaves)
    return router


def members_router() -> Router:
    router = Router()
    router.chat_member.register(member_comes_or_goes)
    return router
