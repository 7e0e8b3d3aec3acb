"""The doors that are always open: commands, and the buttons under the chat in whatever language they once stood in.

They stand before everything else, so that they also work in the middle of a question of ours, which they leave.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram import BaseMiddleware
from aiogram.filters import Command, CommandStart

from bot.core.database import together_with
from bot.telegram.callbacks import Info, InfoAsked
from bot.telegram.filters import IsCommand
from bot.telegram.menu import Action, MenuButton, menu
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from handlers.customer.complaints import customer_complains
from handlers.customer.feedback import customer_gives_feedback
from handlers.customer.info import customer_asks_hours
from handlers.customer.joining import HasInvitation, somebody_opens_invitation
from handlers.customer.newsletter import customer_unsubscribes_by_command
from handlers.customer.privacy import customer_reads_privacy
from handlers.customer.requests import requests
from handlers.customer.settings import customer_opens_settings
from handlers.customer.start import customer_changes_language, customer_starts
from handlers.customer.vouchers import HasCode, customer_lists_vouchers, somebody_sends_code, somebody_sends_no_code
from handlers.staff.duty import member_asks_who_is_on_duty, member_goes_off_duty, member_goes_on_duty
from handlers.staff.follow_ups import lead_lists_follow_ups

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from aiogram.fsm.context import FSMContext
    from aiogram.types import Message, TelegramObject

    from bot.i18n import Catalogues, Translator
    from bot.shop.model import Shop


async def customer_wants_to_ask(message: Message, t: Translator) -> None:
    facts = column(button(t.plain(f"button-info-{one}"), InfoAsked(info=one)) for one in Info)
    await show(message, t("ask-question"), [*facts, *requests(t)])


async def customer_cancels(message: Message, t: Translator, state: FSMContext) -> None:
    """Leave whatever is going on, drafts included."""
    await state.clear()
    await message.answer(t("cancelled"), reply_markup=menu(t))


async def customer_needs_help(message: Message, t: Translator, shop: Shop) -> None:
    await message.answer(t("help", shop=shop.name), reply_markup=menu(t))


class LeaveQuestion(BaseMiddleware):
    """Whoever goes through a door answers no open question of ours; drafts stay where they are."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        state: FSMContext = data["state"]
        with together_with(None):  # what the person asked for is not done by this yet
            await state.set_state(None)
        return await handler(event, data)


def router(catalogues: Catalogues) -> Router:
    router = Router()
    router.message.middleware(LeaveQuestion())
    router.message.register(somebody_sends_code, IsCommand(), HasCode())
    router.message.register(somebody_opens_invitation, IsCommand(), HasInvitation())
    router.message.register(customer_starts, CommandStart())
    for name, handler in (
        ("help", customer_needs_help),
        ("hours", customer_asks_hours),
        ("complain", customer_complains),
        ("feedback", customer_gives_feedback),
        ("vouchers", customer_lists_vouchers),
        ("voucher", somebody_sends_no_code),
        ("settings", customer_opens_settings),
        ("language", customer_changes_language),
        ("privacy", customer_reads_privacy),
        ("stop", customer_unsubscribes_by_command),
        ("cancel", customer_cancels),
        # For whoever works here, of whom some have no group.
        ("on", member_goes_on_duty),
        ("off", member_goes_off_duty),
        ("duty", member_asks_who_is_on_duty),
        ("followups", lead_lists_follow_ups),
    ):
        router.message.register(handler, Command(name))
    for action, handler in (
        (Action.ASK, customer_wants_to_ask),
        (Action.COMPLAIN, customer_complains),
        (Action.INFO, customer_asks_hours),
        (Action.FEEDBACK, customer_gives_feedback),
        (Action.SETTINGS, customer_opens_settings),
    ):
        router.message.register(handler, MenuButton(catalogues, action))
    router.message.register(customer_needs_help, IsCommand())
    return router
