"""Taking back what was sent, as long as Telegram allows: deleted everywhere, or written anew in some languages.

Whatever is still being sent is paused first. How far the recall is stands in the live message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.filters import StateFilter
from aiogram.fsm.state import State, StatesGroup

from bot.campaigns import texts
from bot.campaigns.model import LANGUAGES, Status, Variant
from bot.core.errors import NotFound
from bot.i18n import Html, Locale
from bot.telegram.filters import IsText
from bot.telegram.progress import ReportOpened
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show, ticked
from handlers.owner.asking import ask
from handlers.owner.broadcasts.progress_callbacks import RecallDeletion, RecallEdited, RecallEditing, RecallOpened
from handlers.owner.broadcasts.steering import show_progress
from handlers.owner.filters import IsAnswer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.shop.model import Shop


class RecallWriting(StatesGroup):
    """Data: `campaign`, the `language` that is written in, and the new words of each language by its code."""

    WORDS = State()
    SURE = State()


async def owner_opens_recall(
    callback: CallbackQuery, callback_data: RecallOpened, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    campaign = callback_data.campaign
    number = await campaigns.count_recallable(campaign)
    back = button(t.plain("button-recall-no"), ReportOpened(campaign=campaign))
    if not number:
        await show(callback, t("recall-too-late"), [[button(t.plain("button-back"), ReportOpened(campaign=campaign))]])
        return
    buttons = [
        button(t.plain("button-recall-delete"), RecallDeletion(campaign=campaign, sure=False)),
        button(t.plain("button-recall-edit"), RecallEditing(campaign=campaign)),
        back,
    ]
    await show(callback, t("recall-question", campaign=str(campaign), number=number), column(buttons))


async def owner_deletes_everywhere(
    callback: CallbackQuery,
    callback_data: RecallDeletion,
    campaigns: Campaigns,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    campaign = callback_data.campaign
    if callback_data.sure:
        await _recall(campaigns, campaign)
        await _go_on_here(callback, campaign, campaigns, t, shop, clock)
        return
    number = await campaigns.count_recallable(campaign)
    yes = button(t.plain("button-recall-delete-yes", number=number), RecallDeletion(campaign=campaign, sure=True))
    no = button(t.plain("button-recall-no"), ReportOpened(campaign=campaign))
    await show(callback, t("recall-delete-question", number=number), column([yes, no]))


async def owner_wants_other_words(
    callback: CallbackQuery, callback_data: RecallEditing, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    """First the language, then the words; what is written in another one already stays."""
    campaign, language = await campaigns.get(callback_data.campaign), callback_data.language
    written = {} if await _campaign_in(state) != campaign.id else await state.get_data()
    if language is None:
        choices = [
            button(ticked(one.own_name, on=one in written), RecallEditing(campaign=campaign.id, language=one))
            for one in campaign.languages()
        ]
        back = button(t.plain("button-recall-no"), ReportOpened(campaign=campaign.id))
        await show(callback, t("recall-edit-languages"), column([*choices, back]))
        return
    if callback.message and (now := campaign.texts.get((Variant.A, language))):
        await callback.message.answer(Html(now))
    data: dict[str, Any] = {**_words(written), "campaign": campaign.id, "language": language.value}
    await ask(callback, state, RecallWriting.WORDS, t("recall-edit-ask", language=language.own_name), **data)


async def owner_writes_other_words(message: Message, campaigns: Campaigns, t: Translator, state: FSMContext) -> None:
    """Raises what `texts.check` raises; the question stays open."""
    data = await state.get_data()
    campaign = await campaigns.get(data["campaign"])
    text = texts.check(message.html_text, has_media=campaign.media is not None)
    data[data["language"]] = text
    await state.set_data(data)
    await state.set_state(RecallWriting.SURE)
    number = await campaigns.count_recallable(campaign.id, [Locale(code) for code in _words(data)])
    buttons = [
        button(t.plain("button-recall-edit-yes", number=number), RecallEdited(campaign=campaign.id)),
        button(t.plain("button-recall-another"), RecallEditing(campaign=campaign.id)),
        button(t.plain("button-recall-no"), ReportOpened(campaign=campaign.id)),
    ]
    await show(message, t("recall-edit-question", text=Html(text), number=number), column(buttons))


async def owner_changes_words_everywhere(
    callback: CallbackQuery,
    callback_data: RecallEdited,
    campaigns: Campaigns,
    t: Translator,
    shop: Shop,
    clock: Clock,
    state: FSMContext,
) -> None:
    """Raises `NotFound` when the words that were shown are not those at hand (any more)."""
    campaign, data = callback_data.campaign, await state.get_data()
    if await _campaign_in(state) != campaign or not _words(data):
        raise NotFound
    await _recall(campaigns, campaign, {Locale(code): text for code, text in _words(data).items()})
    await state.clear()
    await _go_on_here(callback, campaign, campaigns, t, shop, clock)


async def owner_sends_no_words(message: Message, t: Translator) -> None:
    await message.answer(t("owner-words-wanted"))


async def _recall(campaigns: Campaigns, campaign_id: int, edited: Mapping[Locale, str] | None = None) -> None:
    """Nobody wants more of it to go out meanwhile."""
    if (await campaigns.get(campaign_id)).status is Status.RUNNING:
        await campaigns.pause(campaign_id)
    await campaigns.recall(campaign_id, edited)


async def _go_on_here(
    callback: CallbackQuery, campaign_id: int, campaigns: Campaigns, t: Translator, shop: Shop, clock: Clock
) -> None:
    """The question becomes the live message: that is where the owner looks now."""
    await show_progress(callback, campaign_id, campaigns, t, shop, clock)
    if callback.message:
        await campaigns.show_progress_in(campaign_id, callback.message.chat.id, callback.message.message_id)


async def _campaign_in(state: FSMContext) -> int | None:
    """Which campaign's new words are in the dialogue."""
    if await state.get_state() not in {RecallWriting.WORDS.state, RecallWriting.SURE.state}:
        return None
    return (await state.get_data()).get("campaign")


def _words(data: Mapping[str, str]) -> dict[str, str]:
    return {language.value: data[language.value] for language in LANGUAGES if language.value in data}


def router() -> Router:
    router = Router()
    router.message.register(owner_writes_other_words, StateFilter(RecallWriting.WORDS), IsText(), IsAnswer())
    router.message.register(owner_sends_no_words, StateFilter(RecallWriting.WORDS), IsAnswer())
    router.callback_query.register(owner_opens_recall, RecallOpened.filter())
    router.callback_query.register(owner_deletes_everywhere, RecallDeletion.filter())
    router.callback_query.register(owner_wants_other_words, RecallEditing.filter())
    router.callback_query.register(owner_changes_words_everywhere, RecallEdited.filter())
    return router
