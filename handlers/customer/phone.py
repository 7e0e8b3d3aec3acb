"""The phone number, by Telegram's own contact button only: a number that was typed proves nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import phonenumbers
from aiogram import Router
from aiogram.enums import ContentType
from aiogram.filters import Filter, StateFilter

from bot.customers.model import Evidence
from handlers.customer.screens import Asking, finish

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import Message

    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.i18n import Translator


_SHORTEST_PHONE = 7


class IsContact(Filter):
    async def __call__(self, message: Message) -> bool:
        return message.content_type == ContentType.CONTACT


async def customer_shares_phone(
    message: Message, customer: Customer, customers: Customers, t: Translator, state: FSMContext
) -> None:
    """A card of somebody else, or one forwarded without an owner, is refused."""
    contact = message.contact
    if contact is None or contact.user_id != customer.telegram_id:
        await message.answer(t("phone-not-own"))
        return
    number = phonenumbers.parse("+" + contact.phone_number.lstrip("+"))
    phone = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    evidence = Evidence(t("phone-question"), customer.locale, "phone-question")
    await customers.set_phone(customer, phone, evidence)
    await message.answer(t("phone-kept"))
    await finish(message, t, state)


async def customer_types_phone(message: Message, t: Translator) -> None:
    """A typed number may be anybody's: the button proves whose it is."""
    await message.answer(t("phone-typed"))


async def customer_skips_phone(message: Message, t: Translator, state: FSMContext) -> None:
    await finish(message, t, state)


class IsSkip(Filter):
    """The text of the "skip" button under the question."""

    async def __call__(self, message: Message, t: Translator) -> bool:
        return message.text == t.plain("button-skip")


class LooksLikePhone(Filter):
    async def __call__(self, message: Message) -> bool:
        return sum(character.isdigit() for character in message.text or "") >= _SHORTEST_PHONE


def router() -> Router:
    router = Router(name="customer.phone")
    router.message.register(customer_shares_phone, IsContact())
    router.message.register(customer_skips_phone, StateFilter(Asking.PHONE), IsSkip())
    router.message.register(customer_types_phone, StateFilter(Asking.PHONE), LooksLikePhone())
    return router
