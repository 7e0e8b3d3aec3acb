"""What `suhbat check` looks at. Each finding says how it is and, if it is not well, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError

from bot.answers.encoder import missing
from bot.core.database import Database, look_at_database
from bot.core.errors import OperatorError
from bot.core.migrate import revisions
from bot.i18n import Catalogues, Locale
from bot.i18n.checks import check as problems_of
from bot.services import open_assistant
from bot.team.service import Team
from bot.telegram.messenger import open_bot
from bot.telegram.rights import has_topics, missing_rights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram import Bot

    from bot.core.clock import Clock
    from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Check:
    """A finding. It is well when there is nothing to do."""

    what: str
    state: str
    fix: str = ""


async def examine(settings: Settings, clock: Clock) -> Sequence[Check]:
    """Look at everything, and change nothing; works beside a running bot. (The settings were read: those are well.)"""
    well = Check("settings", f"read, updates by {settings.updates}")
    try:
        database = look_at_database(settings.database_url.get_secret_value())
    except OperatorError as error:
        tables, group = [Check("database", "missing", str(error))], None
    else:
        tables, group = await _tables(database, clock)
        await database.close()
    telegram = await _telegram(settings, group)
    return [well, _catalogues(), *tables, *telegram, answers(missing()), await _assistant(settings)]


def answers(no_encoder: str | None) -> Check:
    """Without the encoder fewer questions are understood, which is no fault of the operator's."""
    return Check("answers", f"by letters alone: {no_encoder}" if no_encoder else "with the encoder")


def _catalogues() -> Check:
    problems = problems_of(Path(str(files("locales"))))
    if problems:
        return Check("catalogues", f"{len(problems)} problems", problems[0])
    return Check("catalogues", ", ".join(locale.own_name for locale in Locale))


async def _tables(database: Database, clock: Clock) -> tuple[list[Check], int | None]:
    """What the tables say, and the staff group that is written there."""
    try:
        current, newest = await revisions(database)
    except OperatorError as error:
        return [Check("database", "out of reach", str(error))], None
    if current != newest:
        return [Check("database", f"at {current or 'nothing'}, newest is {newest}", "run `suhbat db upgrade`")], None
    team = Team(database, clock)
    return [Check("database", f"at {current}, the newest shape"), _owner(await team.owners())], await team.group()


def _owner(owners: Sequence[int]) -> Check:
    if not owners:
        return Check("owner", "nobody", "set OWNER_ID, or send the bot the /claim code from its log")
    return Check("owner", f"{len(owners)} known")


async def _telegram(settings: Settings, group: int | None) -> Sequence[Check]:
    if settings.bot_token is None:
        return [Check("token", "missing", "set BOT_TOKEN from @BotFather; without it only the sandbox runs")]
    bot = open_bot(settings.bot_token.get_secret_value(), settings.telegram_api)
    try:
        me = await bot.get_me()
        return [Check("token", f"Telegram knows @{me.username}"), await _group(bot, group)]
    except TelegramUnauthorizedError:
        return [Check("token", "Telegram does not know it", "copy BOT_TOKEN anew from @BotFather")]
    except TelegramAPIError as error:
        return [Check("token", f"not checked: {type(error).__name__}", "look at the network, or at TELEGRAM_API")]
    finally:
        await bot.session.close()


async def _assistant(settings: Settings) -> Check:
    """It is asked a real question: only that shows whether it knows the key and the model."""
    assistant = open_assistant(settings)
    try:
        if not assistant.is_on:
            return Check("assistant", "off, it is optional")
        if trouble := await assistant.trouble():
            return Check("assistant", f"does not answer: {trouble}", "look at ASSISTANT_URL, _KEY, _MODEL and _SECONDS")
        return Check("assistant", f"{settings.assistant_model} answers")
    finally:
        await assistant.close()


async def _group(bot: Bot, group: int | None) -> Check:
    if group is None:
        return Check("staff group", "not linked", "add the bot to a group, best with topics, and send /link there")
    try:
        missing = await missing_rights(bot, group, topics=await has_topics(bot, group))
    except TelegramAPIError as error:
        return Check("staff group", f"out of reach: {error.message}", "add the bot again and send /link there")
    if missing:
        t = Catalogues.load().translator(Locale.EN)
        return Check("staff group", "linked", "missing: " + "; ".join(t.plain(key) for key in missing))
    return Check("staff group", "linked, the bot has its rights")
