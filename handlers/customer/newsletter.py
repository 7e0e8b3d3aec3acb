"""The newsletter: agreeing to it, choosing its topics, and leaving it in one tap. Each answer is kept as evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.customers.model import Evidence
from bot.telegram.callbacks import NewsletterAnswered, Step, StepLeft, TopicSwitched, Unsubscribed
from bot.telegram.filters import IsStep
from bot.telegram.routing import Router
from bot.telegram.show import show, words
from handlers.customer.screens import ask_birthday, leave_question, offer_newsletter, show_topics

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.campaigns.service import Campaigns
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.i18n import Translator


async def customer_answers_newsletter(
    callback: CallbackQuery,
    callback_data: NewsletterAnswered,
    customer: Customer,
    customers: Customers,
    campaigns: Campaigns,
    t: Translator,
    state: FSMContext,
) -> None:
    """Yes is consent to the very words above the button. "Not now" leaves no trace and asks no more questions.

    When Telegram does not tell any more which words those were, nobody knows what was agreed to: they are shown anew.
    """
    if not callback_data.yes:
        await leave_question(state)
        await show(callback, t("sign-up-done"))
        return
    agreed = words(callback)
    if agreed is None:
        await offer_newsletter(callback, t, campaigns)
        return
    evidence = Evidence(agreed, customer.locale, "newsletter-offer")
    customer = await customers.subscribe(customer, evidence)
    await show_topics(callback, t, customer, first=True)


async def customer_switches_topic(
    callback: CallbackQuery,
    callback_data: TopicSwitched,
    customer: Customer,
    customers: Customers,
    t: Translator,
) -> None:
    """Somebody who left the newsletter agrees to it again first: an old button is not a new consent."""
    if customer.subscribed:
        customer = await customers.switch_topic(customer, callback_data.topic)
        await show_topics(callback, t, customer, first=callback_data.first)
    else:
        await callback.answer(t.plain("alert-not-subscribed"), show_alert=True)


async def customer_finishes_topics(
    callback: CallbackQuery, customer: Customer, t: Translator, state: FSMContext
) -> None:
    if customer.birthday is None:
        await ask_birthday(callback, t, state, first=True)
    else:
        await leave_question(state)
        await show(callback, t("sign-up-done"))


async def customer_unsubscribes(
    callback: CallbackQuery, customer: Customer, customers: Customers, t: Translator
) -> None:
    await customers.unsubscribe(customer, Evidence(t.plain("button-unsubscribe"), customer.locale, "button"))
    await show(callback, t("unsubscribed"))


async def customer_unsubscribes_by_command(
    message: Message, customer: Customer, customers: Customers, t: Translator
) -> None:
    await customers.unsubscribe(customer, Evidence("/stop", customer.locale, "command"))
    await message.answer(t("unsubscribed"))


def router() -> Router:
    router = Router()
    router.callback_query.register(customer_answers_newsletter, NewsletterAnswered.filter())
    router.callback_query.register(customer_switches_topic, TopicSwitched.filter())
    router.callback_query.register(customer_finishes_topics, StepLeft.filter(), IsStep(Step.TOPICS))
    router.callback_query.register(customer_unsubscribes, Unsubscribed.filter())
    return router
