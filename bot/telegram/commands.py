"""Commands, descriptions and names as Telegram shows them: by language, and by who is looking.

Telegram keeps them, so they are sent only when they changed since the last time.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import structlog
from aiogram.exceptions import TelegramAPIError
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    MenuButtonCommands,
)

from bot.i18n import Locale
from bot.team.model import Role
from bot.telegram import store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram import Bot

    from bot.core.database import Database
    from bot.customers.service import Customers
    from bot.i18n import Catalogues, Translator
    from bot.team.service import Team

log = structlog.get_logger()

CUSTOMER = (
    "start",
    "hours",
    "complain",
    "feedback",
    "vouchers",
    "settings",
    "language",
    "privacy",
    "stop",
    "delete",
    "help",
    "cancel",
)
# What members find in their private chats, before the customers' commands, by role.
MEMBER = ("queue", "mine", "find", "on", "off", "duty", "promises")
LEAD = ("shifts", "followups")
OWNER = (
    "owner",
    "team",
    "broadcast",
    "segments",
    "hold",
    "greetings",
    "faq",
    "products",
    "shop",
    "desk",
    "days",
    "texts",
    "canned",
    "week",
    "scores",
    "suggestions",
    "fixed",
    "surveys",
    *LEAD,
    *MEMBER,
    *CUSTOMER,
)
GROUP = (
    "queue",
    "mine",
    "find",
    "on",
    "off",
    "duty",
    "answer",
    "promise",
    "promises",
    "link",
    "voucher",
    "tag",
    "untag",
    "product",
    "delete",
)

# Telegram has one code for Uzbek; who chose the Cyrillic script gets it in a scope of their own.
_PUBLISHED = (Locale.EN, Locale.UZ, Locale.KK, Locale.HY, Locale.RU)


async def publish(bot: Bot, catalogues: Catalogues, database: Database) -> bool:
    """What everybody sees, in each language. A failure is logged and tried again at the next start.

    Says whether any commands are others than before, those of the team too: see `publish_for_team`.
    """
    fingerprint = _fingerprint(catalogues)
    async with database.read() as db:
        if await store.fingerprint(db, "commands") == fingerprint:
            return False
    try:
        await _publish_all(bot, catalogues)
    except TelegramAPIError as error:
        log.warning("commands not published", action="commands_not_published", error=type(error).__name__)
        return False
    async with database.write() as db:
        await store.save_fingerprint(db, "commands", fingerprint)
    log.info("commands published", action="commands_published")
    return True


async def publish_for_team(bot: Bot, catalogues: Catalogues, team: Team, customers: Customers, locale: Locale) -> None:
    """What members see in their private chats, each in their language, and in the group, in `locale`."""
    for member in await team.colleagues():
        if person := await customers.by_telegram_id(member.telegram_id):
            await publish_for_member(bot, catalogues, member.telegram_id, member.role, person.locale)
    group = await team.group()
    if group is not None:
        await publish_for_group(bot, catalogues, group, locale)


async def publish_for_customer(bot: Bot, catalogues: Catalogues, customer: int, locale: Locale) -> None:
    """The commands in the language chosen here, which need not be the one of the person's Telegram."""
    await _publish_in_chat(bot, catalogues.translator(locale), customer, CUSTOMER)


async def publish_for_member(bot: Bot, catalogues: Catalogues, member: int, role: Role, locale: Locale) -> None:
    """What somebody who works here may do; a manager also looks after shifts and low scores."""
    names = {Role.STAFF: (*MEMBER, *CUSTOMER), Role.MANAGER: (*MEMBER, *LEAD, *CUSTOMER), Role.OWNER: OWNER}
    await _publish_in_chat(bot, catalogues.translator(locale), member, names[role])


async def publish_for_group(bot: Bot, catalogues: Catalogues, group: int, locale: Locale) -> None:
    await _publish_in_chat(bot, catalogues.translator(locale), group, GROUP)


async def _publish_in_chat(bot: Bot, t: Translator, chat: int, names: Sequence[str]) -> None:
    try:
        await bot.set_my_commands(_commands(t, names), scope=BotCommandScopeChat(chat_id=chat))
    except TelegramAPIError as error:
        log.warning("commands not published", action="commands_not_published", error=type(error).__name__)


async def _publish_all(bot: Bot, catalogues: Catalogues) -> None:
    for locale in _PUBLISHED:
        t = catalogues.translator(locale)
        code = None if locale is Locale.EN else locale.value
        await bot.set_my_commands(_commands(t, CUSTOMER), scope=BotCommandScopeAllPrivateChats(), language_code=code)
        await bot.set_my_description(t.plain("bot-description"), language_code=code)
        await bot.set_my_short_description(t.plain("bot-short-description"), language_code=code)
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())


def _commands(t: Translator, names: Sequence[str]) -> list[BotCommand]:
    return [BotCommand(command=name, description=t.plain(f"command-{name}")) for name in names]


def _fingerprint(catalogues: Catalogues) -> str:
    """By what the catalogues say, unparsed: that takes 1 ms instead of 35. These texts refer to no others."""
    texts = [
        catalogues.source(locale, key)
        for locale in _PUBLISHED
        for key in (*map("command-{}".format, (*GROUP, *OWNER)), "bot-description", "bot-short-description")
    ]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()
