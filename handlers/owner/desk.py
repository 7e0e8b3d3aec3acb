"""The owner's rules of the desk: how soon a person answers, by which clock, and what staff see of customers."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from aiogram.filters import Command, StateFilter

from bot.core.errors import NotFound
from bot.customers.tags import read_tag
from bot.desk.policy import Privacy
from bot.i18n import Html
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.show import bracketed, button, column, show
from handlers.owner.asking import DeskWriting, words
from handlers.owner.callbacks import OwnerMenuOpened
from handlers.owner.filters import IsAnswer
from handlers.owner.policy_callbacks import (
    ClockChosen,
    DaysOpened,
    PolicyOpened,
    PrivacyChosen,
    PrivacyOpened,
    Span,
    SpanChosen,
    SpanOpened,
    TiersOpened,
)

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

    from bot.desk.policies import Policies
    from bot.desk.policy import Policy
    from bot.i18n import Translator
    from bot.telegram.show import Buttons

_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)
_PRESETS = {
    Span.QUESTION: (10, 15, 30, 60, 120),
    Span.REQUEST: (10, 15, 30, 60, 120),
    Span.COMPLAINT: (5, 10, 15, 30, 60),
    Span.LIMIT: (30, 45, 60, 90, 120),
    Span.RETURN: (0, 10, 20, 30, 60),
    Span.CLOSE: (0, 3, 7, 14, 30),
}
_MAY_BE_NONE = (Span.RETURN, Span.CLOSE)
_MOST = {Span.CLOSE: 90}
_MOST_MINUTES = 24 * 60
_TARGETS = (Span.QUESTION, Span.REQUEST, Span.COMPLAINT)
_TAKEN_AWAY = {"-", "–", "—"}


async def owner_asks_for_policy(
    event: Message | CallbackQuery, t: Translator, policies: Policies, state: FSMContext
) -> None:
    await state.clear()
    await _show_policy(event, t, await policies.get())


async def owner_opens_span(
    callback: CallbackQuery, callback_data: SpanOpened, t: Translator, policies: Policies, state: FSMContext
) -> None:
    """The answer may be typed as well as chosen."""
    span = callback_data.span
    await state.set_state(DeskWriting.SPAN)
    await state.set_data({"span": span.value})
    now = _number(await policies.get(), span)
    choices = [
        button(bracketed(_amount(t, span, number), chosen=number == now), SpanChosen(span=span, number=number))
        for number in _PRESETS[span]
    ]
    await show(callback, t(f"policy-ask-{span.key}"), [*column(choices), _back(t)])


async def owner_chooses_span(
    callback: CallbackQuery, callback_data: SpanChosen, t: Translator, policies: Policies, state: FSMContext
) -> None:
    await state.clear()
    if not _is_fit(callback_data.span, callback_data.number):
        raise NotFound
    await _show_policy(callback, t, await _keep(policies, callback_data.span, callback_data.number))


async def owner_writes_span(message: Message, t: Translator, policies: Policies, state: FSMContext) -> None:
    """What is no fit number is answered with the bounds, and the question stays open."""
    span, number = Span((await state.get_data())["span"]), _typed(words(message))
    if number is None or not _is_fit(span, number):
        unfit = "policy-days-unfit" if span is Span.CLOSE else "policy-minutes-unfit"
        await message.answer(t(unfit, most=_most(span)))
        return
    await state.clear()
    await _show_policy(message, t, await _keep(policies, span, number))


async def owner_opens_tiers(callback: CallbackQuery, t: Translator, policies: Policies, state: FSMContext) -> None:
    await state.set_state(DeskWriting.TIER)
    await _show_tiers(callback, t, await policies.get())


async def owner_writes_tier(message: Message, t: Translator, policies: Policies) -> None:
    """ "vip 10" sets, "vip -" takes away; the question stays open for the next tag."""
    word, _, rest = words(message).rpartition(" ")
    tag, minutes = read_tag(word.strip()), 0 if rest in _TAKEN_AWAY else _typed(rest)
    if tag is None or minutes is None or minutes > _MOST_MINUTES:
        await message.answer(t("policy-tier-unfit", most=_MOST_MINUTES))
        return
    await _show_tiers(message, t, await policies.set_tier(tag, minutes * _MINUTE or None))


async def owner_chooses_clock(
    callback: CallbackQuery, callback_data: ClockChosen, t: Translator, policies: Policies
) -> None:
    await _show_policy(callback, t, await policies.change(in_working_hours=callback_data.in_working_hours))


async def owner_opens_privacy(callback: CallbackQuery, t: Translator, policies: Policies, state: FSMContext) -> None:
    await state.clear()
    now = (await policies.get()).privacy
    choices = [
        button(bracketed(t.plain(f"button-policy-{one}"), chosen=one is now), PrivacyChosen(privacy=one))
        for one in Privacy
    ]
    await show(callback, t("policy-ask-privacy"), [*column(choices), _back(t)])


async def owner_chooses_privacy(
    callback: CallbackQuery, callback_data: PrivacyChosen, t: Translator, policies: Policies
) -> None:
    await _show_policy(callback, t, await policies.change(privacy=callback_data.privacy))


async def _show_policy(event: Message | CallbackQuery, t: Translator, policy: Policy) -> None:
    lines = [
        t("policy-head"),
        *(t(f"policy-{span.key}", minutes=_number(policy, span)) for span in _TARGETS),
        *_tiers(t, policy),
        t("policy-limit", minutes=_number(policy, Span.LIMIT)),
        t("policy-in-working-hours") if policy.in_working_hours else t("policy-around-the-clock"),
        t("policy-return", minutes=_number(policy, Span.RETURN)) if policy.return_after else t("policy-return-due"),
        t("policy-close", days=_number(policy, Span.CLOSE)) if policy.close_after else t("policy-close-never"),
        t(f"policy-privacy-{policy.privacy}"),
    ]
    await show(event, Html("\n".join(lines)), _menu(t, policy))


def _menu(t: Translator, policy: Policy) -> Buttons:
    clock = "button-policy-around-the-clock" if policy.in_working_hours else "button-policy-in-working-hours"
    spans = [button(t.plain(f"button-policy-{span.key}"), SpanOpened(span=span)) for span in Span]
    return column(
        [
            *spans,
            button(t.plain("button-policy-tiers"), TiersOpened()),
            button(t.plain(clock), ClockChosen(in_working_hours=not policy.in_working_hours)),
            button(t.plain("button-policy-privacy"), PrivacyOpened()),
            button(t.plain("button-special-days"), DaysOpened()),
            button(t.plain("button-back"), OwnerMenuOpened()),
        ]
    )


async def _show_tiers(event: Message | CallbackQuery, t: Translator, policy: Policy) -> None:
    lines = [t("policy-ask-tier"), *_tiers(t, policy)]
    await show(event, Html("\n".join(lines)), [_back(t)])


def _tiers(t: Translator, policy: Policy) -> list[Html]:
    return [t("policy-tier", tag=tag, minutes=target // _MINUTE) for tag, target in policy.tiers.items()]


def _amount(t: Translator, span: Span, number: int) -> str:
    if not number:
        return t.plain(f"button-policy-no-{span.key}")
    if span is Span.CLOSE:
        return t.plain("button-policy-days", days=number)
    return t.plain("button-policy-minutes", minutes=number)


def _number(policy: Policy, span: Span) -> int:
    value: timedelta | None = getattr(policy, span)
    return (value or timedelta()) // (_DAY if span is Span.CLOSE else _MINUTE)


async def _keep(policies: Policies, span: Span, number: int) -> Policy:
    value = number * (_DAY if span is Span.CLOSE else _MINUTE)
    return await policies.change(**{span.value: value or None})


def _typed(text: str) -> int | None:
    return int(text) if re.fullmatch("[0-9]{1,4}", text) else None


def _is_fit(span: Span, number: int) -> bool:
    return 0 < number <= _most(span) or (number == 0 and span in _MAY_BE_NONE)


def _most(span: Span) -> int:
    return _MOST.get(span, _MOST_MINUTES)


def _back(t: Translator) -> list[InlineKeyboardButton]:
    return [button(t.plain("button-back"), PolicyOpened())]


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_policy, Command("desk"))
    router.message.register(owner_writes_span, StateFilter(DeskWriting.SPAN), IsText(), IsAnswer())
    router.message.register(owner_writes_tier, StateFilter(DeskWriting.TIER), IsText(), IsAnswer())
    router.callback_query.register(owner_asks_for_policy, PolicyOpened.filter())
    router.callback_query.register(owner_opens_span, SpanOpened.filter())
    router.callback_query.register(owner_chooses_span, SpanChosen.filter())
    router.callback_query.register(owner_opens_tiers, TiersOpened.filter())
    router.callback_query.register(owner_chooses_clock, ClockChosen.filter())
    router.callback_query.register(owner_opens_privacy, PrivacyOpened.filter())
    router.callback_query.register(owner_chooses_privacy, PrivacyChosen.filter())
    return router
