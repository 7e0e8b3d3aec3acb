"""The texts of a broadcast, each sent by the owner as customers shall see it, and the photo, video or file above them.

What cannot be kept is answered with the reason, and the question stays open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import StateFilter

from bot.campaigns.model import Media, MediaKind, Variant
from bot.i18n import Html, Locale
from bot.telegram.filters import IsMedia, IsText
from bot.telegram.routing import Router
from bot.telegram.show import button, column
from handlers.owner.asking import ask
from handlers.owner.broadcasts.asking import BroadcastWriting, draft
from handlers.owner.broadcasts.callbacks import MediaAsked, MediaDropped, TextAsked, TextDropped
from handlers.owner.broadcasts.card import back_to_draft, show_broadcast
from handlers.owner.broadcasts.trial import show_trial
from handlers.owner.filters import IsAnswer

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.campaigns.segments_service import Segments
    from bot.campaigns.service import Campaigns
    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.shop.model import Shop


async def owner_asks_for_text(
    callback: CallbackQuery, callback_data: TextAsked, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    """First the text as it is now, to be copied and mended; then the question."""
    variant, language = callback_data.variant, callback_data.language
    campaign = await draft(campaigns, callback_data.campaign)
    written = campaign.texts.get((variant, language))
    buttons = [back_to_draft(t, campaign.id)]
    if written:
        drop = TextDropped(campaign=campaign.id, variant=variant, language=language)
        buttons.insert(0, button(t.plain("button-broadcast-text-drop"), drop))
    if written and callback.message:
        await callback.message.answer(t("broadcast-text-now"))
        await callback.message.answer(Html(written))
    wanted = {"campaign": campaign.id, "variant": variant.value, "language": language.value}
    text = _question(t, variant, language)
    await ask(callback, state, BroadcastWriting.TEXT, text, column(buttons), **wanted)


async def owner_writes_text(
    message: Message,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """Raises what `texts.check` raises."""
    data = await state.get_data()
    variant, language = Variant(data["variant"]), Locale(data["language"])
    campaign = await campaigns.set_text(data["campaign"], variant, language, message.html_text)
    await state.clear()
    if variant is Variant.B:
        await show_trial(message, t, campaign)
    else:
        await show_broadcast(message, t, shop, clock, segments, campaign)


async def owner_sends_media(
    message: Message,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    """In answer to the question for a text, the words below it are that text. Raises what `texts.check` raises."""
    data, media = await state.get_data(), _media(message)
    if message.media_group_id:
        await _refuse_album(message, t, state)
        return
    if media is None:
        await message.answer(t("broadcast-text-wanted"))
        return
    if message.caption and "language" in data:
        variant, language = Variant(data["variant"]), Locale(data["language"])
        await campaigns.set_text(data["campaign"], variant, language, message.html_text)
    campaign = await campaigns.change(data["campaign"], media=media)
    await state.clear()
    await show_broadcast(message, t, shop, clock, segments, campaign)


async def owner_drops_text(
    callback: CallbackQuery,
    callback_data: TextDropped,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    campaign = await campaigns.drop_text(callback_data.campaign, callback_data.variant, callback_data.language)
    await show_broadcast(callback, t, shop, clock, segments, campaign)


async def owner_asks_for_media(
    callback: CallbackQuery, callback_data: MediaAsked, campaigns: Campaigns, t: Translator, state: FSMContext
) -> None:
    campaign = await draft(campaigns, callback_data.campaign)
    buttons = [back_to_draft(t, campaign.id)]
    if campaign.media:
        buttons.insert(0, button(t.plain("button-broadcast-media-drop"), MediaDropped(campaign=campaign.id)))
    text = t("broadcast-ask-media")
    await ask(callback, state, BroadcastWriting.MEDIA, text, column(buttons), campaign=campaign.id)


async def owner_drops_media(
    callback: CallbackQuery,
    callback_data: MediaDropped,
    campaigns: Campaigns,
    segments: Segments,
    clock: Clock,
    t: Translator,
    shop: Shop,
    state: FSMContext,
) -> None:
    await state.clear()
    campaign = await campaigns.change(callback_data.campaign, media=None)
    await show_broadcast(callback, t, shop, clock, segments, campaign)


async def owner_sends_something_else(message: Message, t: Translator, state: FSMContext) -> None:
    """A sticker where words are asked for, or words where a picture is: the question stays open."""
    asked_for_words = await state.get_state() not in {BroadcastWriting.TEXT.state, BroadcastWriting.MEDIA.state}
    await message.answer(t("owner-words-wanted") if asked_for_words else t("broadcast-text-wanted"))


def _question(t: Translator, variant: Variant, language: Locale) -> Html:
    if variant is Variant.B:
        return t("broadcast-ask-text-b", language=language.own_name)
    name = f"{{name|{t.plain('broadcast-sample-friends')}}}"
    return t("broadcast-ask-text", language=language.own_name, name=name, voucher="{voucher}")


def _media(message: Message) -> Media | None:
    """A GIF is none: Telegram takes it back only as what it was."""
    if message.photo:
        return Media(MediaKind.PHOTO, message.photo[-1].file_id)
    if message.video:
        return Media(MediaKind.VIDEO, message.video.file_id)
    if message.document and not message.animation:
        return Media(MediaKind.DOCUMENT, message.document.file_id)
    return None


async def _refuse_album(message: Message, t: Translator, state: FSMContext) -> None:
    """An album comes picture by picture, and is refused once."""
    if (await state.get_data()).get("refused") != message.media_group_id:
        await state.update_data(refused=message.media_group_id)
        await message.answer(t("broadcast-one-picture"))


def router() -> Router:
    """`owner_sends_something_else` takes whatever the other questions of a broadcast left, so this comes last."""
    router = Router()
    router.callback_query.register(owner_asks_for_text, TextAsked.filter())
    router.callback_query.register(owner_drops_text, TextDropped.filter())
    router.callback_query.register(owner_asks_for_media, MediaAsked.filter())
    router.callback_query.register(owner_drops_media, MediaDropped.filter())
    router.message.register(owner_writes_text, StateFilter(BroadcastWriting.TEXT), IsText(), IsAnswer())
    router.message.register(owner_sends_media, StateFilter(BroadcastWriting.TEXT, BroadcastWriting.MEDIA), IsMedia())
    router.message.register(owner_sends_something_else, StateFilter(BroadcastWriting), IsAnswer())
    return router
