"""Telling Telegram where to send updates. It keeps that, so it is told only when something about it has changed."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import structlog
from aiogram.exceptions import TelegramAPIError

from bot.core.errors import OperatorError
from bot.telegram import store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram import Bot

    from bot.core.database import Database

log = structlog.get_logger()


async def set_webhook(bot: Bot, database: Database, url: str, secret: str, allowed_updates: Sequence[str]) -> None:
    """Replicas that start with the same settings ask once. Raises `OperatorError` when Telegram does not take it."""
    fingerprint = hashlib.sha256("\n".join((url, secret, *allowed_updates)).encode()).hexdigest()
    try:
        async with database.read() as db:
            known = await store.fingerprint(db, "webhook") == fingerprint
        if known and (await bot.get_webhook_info()).url == url:
            return
        await bot.set_webhook(url, secret_token=secret, allowed_updates=list(allowed_updates))
    except TelegramAPIError as error:
        raise OperatorError(f"WEBHOOK_URL: Telegram did not take {url}: {error.message}") from None
    async with database.write() as db:
        await store.save_fingerprint(db, "webhook", fingerprint)
    log.info("webhook set", action="webhook_set")
