"""What customers will get, seen before they do: in each language, through the very rendering that they get it by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup

from bot.campaigns.model import Unfit, Variant
from bot.delivery.model import Delivered, Rejected
from bot.i18n import Locale
from bot.telegram.routing import Router
from bot.telegram.show import button, column
from handlers.owner.broadcasts.callbacks import Place, PreviewAsked, SampleAsked
from handlers.owner.broadcasts.card import back_to_draft

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aiogram import Bot
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery

    from bot.campaigns.model import Campaign
    from bot.campaigns.service import Campaigns
    from bot.customers.model import Customer
    from bot.delivery.model import Outcome
    from bot.i18n import Translator
    from bot.team.service import Team
    from bot.telegram.promos import Promos


async def owner_asks_for_preview(
    callback: CallbackQuery,
    callback_data: PreviewAsked,
    bot: Bot,
    customer: Customer,
    campaigns: Campaigns,
    promos: Promos,
    t: Translator,
    state: FSMContext,
) -> None:
    """Every text, below a word that says which it is."""
    await state.clear()
    await callback.answer()
    campaign, chat = await campaigns.get(callback_data.campaign), customer.telegram_id
    if not campaign.languages():
        await _end(bot, chat, t, campaign, t("broadcast-missing-text"))
        return
    for variant, locale in _readings(campaign):
        head = "broadcast-preview-head" if variant is Variant.A else "broadcast-preview-head-b"
        await bot.send_message(chat, t(head, language=locale.own_name))
        outcome = await promos.show(campaign, chat, locale, name=customer.name, variant=variant)
        if not isinstance(outcome, Delivered):
            await _end(bot, chat, t, campaign, _refusal(t, outcome))
            return
    await _end(bot, chat, t, campaign, t("broadcast-previewed"))


async def owner_asks_for_sample(
    callback: CallbackQuery,
    callback_data: SampleAsked,
    bot: Bot,
    customer: Customer,
    campaigns: Campaigns,
    promos: Promos,
    team: Team,
    t: Translator,
    state: FSMContext,
) -> None:
    """Once, in the owner's language: what the owner would get as a reader, or the same in the staff group."""
    await state.clear()
    campaign = await campaigns.get(callback_data.campaign)
    chat = customer.telegram_id
    if callback_data.place is Place.GROUP:
        group = await team.group()
        if group is None:
            await callback.answer(t.plain("alert-broadcast-no-group"), show_alert=True)
            return
        chat = group
    if not campaign.languages():
        await callback.answer(t.plain("alert-broadcast-no-text"), show_alert=True)
        return
    await callback.answer()
    for variant in campaign.variants if campaign.languages(Variant.B) else (Variant.A,):
        outcome = await promos.show(campaign, chat, customer.locale, name=customer.name, variant=variant)
        if not isinstance(outcome, Delivered):
            await bot.send_message(customer.telegram_id, _refusal(t, outcome))
            return
    if callback_data.place is Place.GROUP:
        await bot.send_message(customer.telegram_id, t("broadcast-test-sent"))


def _readings(campaign: Campaign) -> Iterator[tuple[Variant, Locale]]:
    """Each text that is written; the Uzbek one in both scripts, for the second is the bot's work."""
    for variant in campaign.variants:
        for language in campaign.languages(variant):
            yield variant, language
            if language is Locale.UZ:
                yield variant, Locale.UZ_CYRL


def _refusal(t: Translator, outcome: Outcome | Unfit) -> str:
    reason = outcome.reason if isinstance(outcome, Unfit | Rejected) else type(outcome).__name__
    return t("broadcast-test-refused", reason=reason)


async def _end(bot: Bot, chat: int, t: Translator, campaign: Campaign, text: str) -> None:
    buttons = [
        button(t.plain("button-test-me"), SampleAsked(campaign=campaign.id, place=Place.ME)),
        button(t.plain("button-test-group"), SampleAsked(campaign=campaign.id, place=Place.GROUP)),
    ]
    rows = column([*(buttons if campaign.languages() else ()), back_to_draft(t, campaign.id)])
    await bot.send_message(chat, text, reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))


def router() -> Router:
    router = Router()
    router.callback_query.register(owner_asks_for_preview, PreviewAsked.filter())
    router.callback_query.register(owner_asks_for_sample, SampleAsked.filter())
    return router
