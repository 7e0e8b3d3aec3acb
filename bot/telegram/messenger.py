"""The bot's line to Telegram: how it is opened, and what each of Telegram's errors means. Nobody else reads those."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageReplyMarkup,
    EditMessageText,
    SendChatAction,
    TelegramMethod,
)
from aiogram.types import LinkPreviewOptions
from aiohttp import ClientConnectorError

from bot.delivery.budget import NOW, current_lane
from bot.delivery.model import Blocked, Delivered, InDoubt, Lane, Outcome, Rejected, RetryAfter, Unreachable
from bot.telegram.session import JsonSession

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from aiogram.client.session.base import BaseSession

    from bot.delivery.budget import Budget

T = TypeVar("T")

_SENDS = ("Send", "Copy", "Forward")
_CHANGES = ("Edit", "CreateForumTopic")
# A live answer waits so long for Telegram's flood limit; what has to wait longer is refused.
_PATIENCE = 30
# What is wrong with a text, a button or a file, and not with whoever it is for.
_UNFIT = ("can't parse", "is too long", "is empty", "BUTTON_", "URL", "wrong file", "wrong remote file")
# What the bot may not do in a group, whatever the message.
_POWERLESS = ("not enough rights", "need administrator rights", "CHAT_WRITE_FORBIDDEN", "ADMIN_REQUIRED")
_GONE = (" not found", "TOPIC_DELETED", "TOPIC_ID_INVALID", "TOPIC_CLOSED")


@dataclass(frozen=True, slots=True)
class Moved:
    """The group was upgraded; it goes on under another id."""

    chat_id: int


@dataclass(frozen=True, slots=True)
class Gone:
    """The topic or the message that was spoken of does not exist (any more), or is closed to the bot."""


def open_bot(token: str, api: str | None = None, session: BaseSession | None = None) -> Bot:
    """A bot that writes Telegram HTML without link previews. `api` is the base address of another Bot API server."""
    if session is None:
        session = JsonSession()
        if api:
            session.api = TelegramAPIServer.from_base(api)
    session.middleware(Forgiving())
    return Bot(
        token,
        session=session,
        default=DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview=LinkPreviewOptions(is_disabled=True)),
    )


class HeldBack(TelegramAPIError):
    """Not sent: our own send budget has no place for it before `wait` is over."""

    def __init__(self, method: TelegramMethod[Any], wait: timedelta) -> None:
        super().__init__(method, "held back")
        self.wait = wait


class Paced(BaseRequestMiddleware):
    """Every message takes its place in the send budget; a flood wait of Telegram slows everything down."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget

    async def __call__(
        self, make_request: NextRequestMiddlewareType[Any], bot: Bot, method: TelegramMethod[Any]
    ) -> Any:
        lane = current_lane()
        chat, places = _places(method)
        if places and lane is not None:
            wait = await self._budget.reserve(lane, chat, places)
            if wait > NOW:
                raise HeldBack(method, wait)
        try:
            return await make_request(bot, method)
        except TelegramRetryAfter as flood:
            await self._budget.flooded(timedelta(seconds=flood.retry_after))
            if lane is not Lane.LIVE or flood.retry_after > _PATIENCE:
                raise
            await asyncio.sleep(flood.retry_after + random.random())  # noqa: S311 - not all at the same moment
            return await make_request(bot, method)


class Forgiving(BaseRequestMiddleware):
    """What a person's double tap brings about is no error."""

    async def __call__(
        self, make_request: NextRequestMiddlewareType[Any], bot: Bot, method: TelegramMethod[Any]
    ) -> Any:
        try:
            return await make_request(bot, method)
        except TelegramBadRequest as refusal:
            if isinstance(method, AnswerCallbackQuery) or _is_unchanged(method, refusal):
                return True
            raise


async def attempt(call: Awaitable[T]) -> tuple[Outcome | Moved | Gone, T | None]:
    """Make a request and judge what became of it, instead of raising."""
    try:
        return Delivered(), await call
    except TelegramAPIError as error:
        return _judge(error), None


def unreachable(error: Exception) -> Unreachable | None:
    """Why the person cannot be reached, if an error says so."""
    outcome = _judge(error) if isinstance(error, TelegramAPIError) else None
    return outcome.why if isinstance(outcome, Blocked) else None


def is_unfit(refusal: Rejected) -> bool:
    """Whether Telegram refuses the message itself, whoever it is for."""
    return any(words in refusal.reason for words in _UNFIT)


def is_powerless(refusal: Rejected) -> bool:
    """Whether Telegram refuses because of what the bot may do there, not because of the message."""
    return any(words in refusal.reason for words in _POWERLESS)


def _judge(error: TelegramAPIError) -> Outcome | Moved | Gone:
    outcome: Outcome | Moved | Gone
    match error:
        case HeldBack():
            outcome = RetryAfter(error.wait)
        case TelegramRetryAfter():
            outcome = RetryAfter(timedelta(seconds=error.retry_after))
        case TelegramMigrateToChat():
            outcome = Moved(error.migrate_to_chat_id)
        case TelegramForbiddenError():
            outcome = Blocked(_why(error.message))
        case TelegramNetworkError() if isinstance(error.__cause__, ClientConnectorError):
            outcome = RetryAfter(timedelta(seconds=5))  # it never left
        case TelegramNetworkError() | TelegramServerError():
            outcome = InDoubt(error.message)
        case _:
            outcome = _judge_words(error.message)
    return outcome


def _judge_words(words: str) -> Outcome | Gone:
    # The Bot API gives all of these the same number, so here, and only here, its words are read.
    if "chat not found" in words:
        return Blocked(Unreachable.NO_CHAT)
    if any(gone in words for gone in _GONE):
        return Gone()
    if "is not modified" in words or "TOPIC_NOT_MODIFIED" in words:
        return Delivered()
    return Rejected(words)


def _why(words: str) -> Unreachable:
    if "deactivated" in words:
        return Unreachable.DEACTIVATED
    return Unreachable.NO_CHAT if "initiate conversation" in words else Unreachable.BLOCKED


def _places(method: TelegramMethod[Any]) -> tuple[int | None, int]:
    """The chat, and how many messages Telegram counts there. In a group, changes count like messages."""
    given = vars(method)  # to ask a pydantic object for what it has not is dear
    chat = given.get("chat_id")
    if not isinstance(chat, int):
        return None, 0
    name = type(method).__name__
    if name.startswith(_SENDS) and not isinstance(method, SendChatAction):
        several = given.get("message_ids") or given.get("media")
        return chat, len(several) if isinstance(several, list) else 1
    return chat, 1 if chat < 0 and name.startswith(_CHANGES) else 0


def _is_unchanged(method: TelegramMethod[Any], refusal: TelegramBadRequest) -> bool:
    return isinstance(method, EditMessageText | EditMessageReplyMarkup) and "is not modified" in refusal.message
