"""What customers are shown at more than one place: the steps of the sign-up and the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.fsm.state import State, StatesGroup
from aiogram.types import KeyboardButton, ReplyKeyboardMarkup

from bot.customers.model import Topic
from bot.i18n import OFFERED, normalise
from bot.telegram.callbacks import (
    BirthdayPicked,
    LanguageChosen,
    NewsletterAnswered,
    Setting,
    SettingOpened,
    Step,
    StepLeft,
    TopicSwitched,
    Unsubscribed,
)
from bot.telegram.dialogues import stand
from bot.telegram.menu import menu
from bot.telegram.show import button, column, show, ticked
from bot.telegram.wording import in_own_language, own_branch

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, InlineKeyboardButton

    from bot.campaigns.service import Campaigns
    from bot.customers.model import Customer
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.telegram.show import Place


class Asking(StatesGroup):
    """Questions to which the next message is the answer. Data: `first` during the sign-up."""

    BIRTHDAY = State()
    PHONE = State()


async def show_languages(event: Place | CallbackQuery, t: Translator, code: str | None, *, first: bool) -> None:
    """All languages, each in its own name; the one that Telegram names comes first."""
    likely = normalise(code)
    locales = sorted(OFFERED, key=lambda locale: locale is not likely)
    buttons = column(button(locale.own_name, LanguageChosen(locale=locale, first=first)) for locale in locales)
    await show(event, t("language-question"), buttons)


async def offer_newsletter(event: Place | CallbackQuery, t: Translator, campaigns: Campaigns) -> None:
    """The words of consent, which promise what is in force now; the two answers, and the way to the privacy text."""
    buttons = column(
        [
            button(t.plain("button-newsletter-yes"), NewsletterAnswered(yes=True)),
            button(t.plain("button-newsletter-no"), NewsletterAnswered(yes=False)),
            button(t.plain("button-privacy"), SettingOpened(setting=Setting.PRIVACY)),
        ]
    )
    times = (await campaigns.policy()).weekly_cap
    await show(event, t("newsletter-offer", times=times), buttons)


async def show_topics(event: Place | CallbackQuery, t: Translator, customer: Customer, *, first: bool) -> None:
    """The topics of the newsletter as switches."""
    buttons = column(
        button(
            ticked(t.plain(f"button-topic-{topic}"), on=topic in customer.topics),
            TopicSwitched(topic=topic, first=first),
        )
        for topic in Topic
    )
    if first:
        buttons.append([button(t.plain("button-done"), StepLeft(step=Step.TOPICS))])
    else:
        buttons.append([button(t.plain("button-unsubscribe"), Unsubscribed())])
        buttons.append([back_to_settings(t)])
    await show(event, t("newsletter-topics"), buttons)


async def ask_birthday(event: Place | CallbackQuery, t: Translator, state: FSMContext, *, first: bool) -> None:
    await stand(state, Asking.BIRTHDAY, {**await state.get_data(), "first": first})
    buttons = column(
        [
            button(t.plain("button-birthday-pick"), BirthdayPicked(month=0, day=0)),
            button(t.plain("button-skip"), StepLeft(step=Step.BIRTHDAY)),
        ]
    )
    await show(event, t("birthday-question"), buttons)


async def ask_phone(message: Place, t: Translator, state: FSMContext, *, first: bool) -> None:
    """Telegram shares a contact only from a reply keyboard, so this question replaces the menu for a while."""
    await stand(state, Asking.PHONE, {**await state.get_data(), "first": first})
    rows = [
        [KeyboardButton(text=t.plain("button-phone-share"), request_contact=True)],
        [KeyboardButton(text=t.plain("button-skip"))],
    ]
    await message.answer(t("phone-question"), reply_markup=ReplyKeyboardMarkup(keyboard=rows, resize_keyboard=True))


async def after_birthday(message: Place, t: Translator, state: FSMContext, customer: Customer) -> None:
    """The sign-up goes on to the phone; from the settings it goes back to them."""
    first = (await state.get_data()).get("first", False)
    if first and customer.phone is None:
        await ask_phone(message, t, state, first=True)
    else:
        await finish(message, t, state)


async def finish(message: Place, t: Translator, state: FSMContext) -> None:
    """Out of the question, back to the menu. A draft of a complaint stays where it is."""
    await leave_question(state)
    await message.answer(t("sign-up-done"), reply_markup=menu(t))


async def leave_question(state: FSMContext) -> None:
    data = await state.get_data()
    data.pop("first", None)
    await stand(state, None, data)


async def show_settings(event: Place | CallbackQuery, t: Translator, customer: Customer, shop: Shop) -> None:
    labels = [
        (t.plain("button-setting-language", language=customer.locale.own_name), Setting.LANGUAGE),
        (t.plain("button-setting-newsletter"), Setting.NEWSLETTER),
        (t.plain("button-setting-birthday"), Setting.BIRTHDAY),
        (t.plain("button-setting-phone"), Setting.PHONE),
        (t.plain("button-setting-quiet"), Setting.QUIET),
        *([(t.plain("button-setting-branch"), Setting.BRANCH)] if len(shop.branches) > 1 else []),
        (t.plain("button-setting-vouchers"), Setting.VOUCHERS),
        (t.plain("button-setting-data"), Setting.DATA),
        (t.plain("button-privacy"), Setting.PRIVACY),
        (t.plain("button-setting-erase"), Setting.ERASE),
    ]
    buttons = column(button(label, SettingOpened(setting=setting)) for label, setting in labels)
    await show(event, settings_text(t, customer, shop), buttons)


def settings_text(t: Translator, customer: Customer, shop: Shop) -> str:
    """What is set now, one line each."""
    birthday = customer.birthday
    lines = [
        t("settings-head"),
        t("settings-newsletter-on") if customer.subscribed else t("settings-newsletter-off"),
        t("settings-birthday", date=t.date(birthday.born)) if birthday else t("settings-birthday-unknown"),
        t("settings-phone", phone=t.phone(customer.phone)) if customer.phone else t("settings-phone-unknown"),
    ]
    if customer.quiet:
        lines.append(t("settings-quiet", hours=str(customer.quiet)))
    if branch := own_branch(shop, customer):
        lines.append(t("settings-branch", branch=in_own_language(t, branch.names)))
    return "\n".join(lines)


def back_to_settings(t: Translator) -> InlineKeyboardButton:
    return button(t.plain("button-back"), SettingOpened(setting=Setting.MENU))
