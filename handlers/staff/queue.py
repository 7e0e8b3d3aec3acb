"""Looking up tickets, in the staff group and in the private chat of whoever works here: /queue, /mine, /find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command
from aiogram.types import InlineKeyboardMarkup

from bot.desk.queue_service import MOST_FOUND
from bot.telegram.queue_wording import found_text, mine_text, queue_text, turning
from bot.telegram.routing import Router
from bot.telegram.show import show
from bot.telegram.ticket_callbacks import MineTurned, QueueTurned

if TYPE_CHECKING:
    from aiogram.filters import CommandObject
    from aiogram.types import CallbackQuery, Message

    from bot.core.clock import Clock
    from bot.desk.policies import Policies
    from bot.desk.queue_service import Queue
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.team.model import Member
    from bot.telegram.show import Buttons


async def member_asks_who_waits(
    message: Message,
    queue: Queue,
    policies: Policies,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    page, policy = await queue.waiting(), await policies.get()
    await _reply(message, queue_text(t, shop, policy.privacy, page, clock.now()), turning(page, QueueTurned))


async def member_turns_queue(
    callback: CallbackQuery,
    callback_data: QueueTurned,
    queue: Queue,
    policies: Policies,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    page, policy = await queue.waiting(callback_data.page), await policies.get()
    await show(callback, queue_text(t, shop, policy.privacy, page, clock.now()), turning(page, QueueTurned))


async def member_asks_for_own(
    message: Message,
    queue: Queue,
    policies: Policies,
    t: Translator,
    shop: Shop,
    clock: Clock,
    member: Member,
) -> None:
    page, policy = await queue.of(member), await policies.get()
    await _reply(message, mine_text(t, shop, policy.privacy, page, clock.now()), turning(page, MineTurned))


async def member_turns_own(
    callback: CallbackQuery,
    callback_data: MineTurned,
    queue: Queue,
    policies: Policies,
    t: Translator,
    shop: Shop,
    clock: Clock,
    member: Member,
) -> None:
    """In the group it turns to the tickets of whoever presses."""
    page, policy = await queue.of(member, callback_data.page), await policies.get()
    await show(callback, mine_text(t, shop, policy.privacy, page, clock.now()), turning(page, MineTurned))


async def member_finds(
    message: Message,
    command: CommandObject,
    queue: Queue,
    policies: Policies,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    privacy = (await policies.get()).privacy
    if not command.args:
        await message.reply(t("find-how", privacy=privacy))
        return
    found = await queue.find(command.args)
    await message.reply(found_text(t, shop, privacy, found, clock.now(), is_all=len(found) < MOST_FOUND))


async def _reply(message: Message, text: str, buttons: Buttons) -> None:
    await message.reply(text, reply_markup=InlineKeyboardMarkup(inline_keyboard=buttons) if buttons else None)


def router() -> Router:
    router = Router()
    router.message.register(member_asks_who_waits, Command("queue"))
    router.message.register(member_asks_for_own, Command("mine"))
    router.message.register(member_finds, Command("find"))
    router.callback_query.register(member_turns_queue, QueueTurned.filter())
    router.callback_query.register(member_turns_own, MineTurned.filter())
    return router
