"""The phone number, by Telegram's own contact button only: a number that was typed proves nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import phonenumbers
from aiogram.enums import ContentType
from aiogram.filters import Filter, StateFilter

from bot.customers.model import Evidence
from bot.telegram.routing import Router
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


class IsOwnContact(Filter):
    """Not the card of somebody else, nor one without an owner."""

    async def __call__(self, message: Message, customer: Customer) -> bool:
        return message.contact is not None and message.contact.user_id == customer.telegram_id


async def customer_shares_phone(
    message: Message, customer: Customer, customers: Customers, t: Translator, state: FSMContext
) -> None:
    assert message.contact is not None
    number = phonenumbers.parse("+" + message.contact.phone_number.lstrip("+"))
    phone = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    evidence = Evidence(t("phone-question"), customer.locale, "phone-question")
    await customers.set_phone(customer, phone, evidence)
    await message.answer(t("phone-kept"))
    await finish(message, t, state)


async def customer_shares_somebody_elses(message: Message, t: Translator) -> None:
    await message.answer(t("phone-not-own"))


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
    router = Router()
    # These two also work after a detour: the keyboard with both buttons is still there.
    router.message.register(customer_shares_phone, IsOwnContact())
    router.message.register(customer_skips_phone, IsSkip())
    router.message.register(customer_shares_somebody_elses, StateFilter(Asking.PHONE), IsContact())
    router.message.register(customer_types_phone, StateFilter(Asking.PHONE), LooksLikePhone())
    return router
