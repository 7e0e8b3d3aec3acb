"""Two texts compared: on how many, by what, and for how long, with the rule in one sentence before it starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.campaigns.model import Rule, Trial, Variant
from bot.telegram.routing import Router
from bot.telegram.show import Buttons, bracketed, button, column, show
from handlers.owner.broadcasts.asking import draft
from handlers.owner.broadcasts.callbacks import TrialChosen, TrialDropped, TrialOpened
from handlers.owner.broadcasts.card import back_to_draft, languages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

    from bot.campaigns.model import Campaign
    from bot.campaigns.service import Campaigns
    from bot.i18n import Html, Translator

_PERCENTS = (10, 20, 30, 50)
_HOURS = (2, 6, 24, 48)


async def owner_opens_trial(
    callback: CallbackQuery, callback_data: TrialOpened, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    await show_trial(callback, t, await draft(campaigns, callback_data.campaign))


async def owner_chooses_trial(
    callback: CallbackQuery, callback_data: TrialChosen, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    trial = Trial(callback_data.percent, callback_data.rule, callback_data.hours)
    await show_trial(callback, t, await campaigns.change(callback_data.campaign, trial=trial))


async def owner_drops_trial(
    callback: CallbackQuery, callback_data: TrialDropped, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    """The second texts stay, for the case that the owner thinks again."""
    await state.clear()
    await show_trial(callback, t, await campaigns.change(callback_data.campaign, trial=None))


def rule(t: Translator, trial: Trial) -> Html:
    """What will happen, in one sentence."""
    return t(f"broadcast-rule-{trial.rule}", percent=t.percent(trial.percent), hours=trial.hours)


async def show_trial(event: Message | CallbackQuery, t: Translator, campaign: Campaign) -> None:
    trial, one = campaign.trial, campaign.id
    if trial is None:
        start = button(t.plain("button-trial-start"), _choice(one, Trial()))
        await show(event, t("broadcast-ask-trial"), column([start, back_to_draft(t, one)]))
        return
    stop = button(t.plain("button-trial-stop"), TrialDropped(campaign=one))
    buttons = [
        *_choices(t, one, trial),
        *languages(campaign, Variant.B),
        [stop],
        [back_to_draft(t, one)],
    ]
    links = [t("broadcast-trial-links")] if trial.rule is Rule.CLICKS else []
    lines = [rule(t, trial), *links, t("broadcast-trial-even"), "", t("broadcast-trial-texts")]
    await show(event, "\n".join(lines), buttons)


def _choices(t: Translator, one: int, now: Trial) -> Buttons:
    """Each row changes one thing; what is chosen stands in brackets."""
    percents = ((t.percent(percent), Trial(percent, now.rule, now.hours)) for percent in _PERCENTS)
    rules = [(t.plain(f"button-rule-{rule}"), Trial(now.percent, rule, now.hours)) for rule in Rule]
    hours = [(t.plain("button-hours", hours=hours), Trial(now.percent, now.rule, hours)) for hours in _HOURS]
    return [
        _row(one, now, percents),
        *column(_row(one, now, rules)),
        _row(one, now, hours[:2]),
        _row(one, now, hours[2:]),
    ]


def _row(one: int, now: Trial, choices: Iterable[tuple[str, Trial]]) -> list[InlineKeyboardButton]:
    return [button(bracketed(label, chosen=trial == now), _choice(one, trial)) for label, trial in choices]


def _choice(one: int, trial: Trial) -> TrialChosen:
    return TrialChosen(campaign=one, percent=trial.percent, rule=trial.rule, hours=trial.hours)


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_opens_trial, TrialOpened.filter())
    router.callback_query.register(owner_chooses_trial, TrialChosen.filter())
    router.callback_query.register(owner_drops_trial, TrialDropped.filter())
    return router
