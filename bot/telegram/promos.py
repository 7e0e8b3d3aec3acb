"""One recipient's promo, rendered and sent: the same here for the customer, the owner's preview and a test.

Below the owner's words stand, always, why the message came and the button that ends it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from aiogram.types import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, Message

from bot.campaigns.model import ButtonKind, MediaKind, Parcel, Recall, Unfit, Variant, text_language
from bot.campaigns.texts import fill
from bot.delivery.model import Delivered, Outcome, Rejected
from bot.i18n import Locale
from bot.i18n.placeholders import in_cyrillic, usable_name
from bot.telegram.callbacks import PromoAnswered, PromoLeft, PromoWanted
from bot.telegram.messenger import Gone, Moved, attempt, is_unfit
from bot.telegram.show import button
from bot.telegram.wording import in_own_language

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from aiogram import Bot

    from bot.campaigns.model import Button, Campaign
    from bot.i18n import Catalogues, Translator
    from bot.telegram.show import Buttons

# What stands for a voucher of one's own where there is none yet.
EXAMPLE_CODE = "K7L-F2M-9T4"


class Promos:
    """Sends, shows and takes back. Whoever calls has taken the places in the send budget."""

    def __init__(self, bot: Bot, catalogues: Catalogues) -> None:
        self._bot = bot
        self._catalogues = catalogues

    async def send(self, campaign: Campaign, parcel: Parcel, thread: int | None = None) -> Outcome | Unfit:
        """Send one message. `Unfit` when Telegram will refuse it to everybody."""
        t = self._catalogues.translator(parcel.locale)
        text = _text(t, campaign.texts.get((parcel.variant, parcel.language), ""), parcel)
        markup = InlineKeyboardMarkup(inline_keyboard=_buttons(t, campaign, parcel))
        result, sent = await attempt(self._handed(campaign, parcel.chat_id, text, markup, thread))
        match result:
            case Delivered() if sent is not None:
                return Delivered(sent.message_id)
            case Rejected(reason) if is_unfit(result):
                return Unfit(reason)
            case Moved() | Gone():
                return Rejected(type(result).__name__.lower())
            case _:
                return result

    async def show(
        self,
        campaign: Campaign,
        chat: int,
        locale: Locale,
        *,
        name: str,
        variant: Variant = Variant.A,
        thread: int | None = None,
    ) -> Outcome | Unfit:
        """What a reader of that language and of that name gets, sent into this chat as a preview or a test."""
        example = EXAMPLE_CODE if campaign.terms else campaign.code
        language = text_language(locale, campaign.languages(variant)) or locale
        return await self.send(campaign, Parcel(campaign.id, 0, chat, name, locale, language, variant, example), thread)

    async def recall(self, campaign: Campaign, parcel: Parcel) -> Outcome:
        """Delete a message, or give it the campaign's edited words."""
        assert parcel.message_id is not None
        if campaign.recall is Recall.DELETE:
            result, _ = await attempt(self._bot.delete_message(parcel.chat_id, parcel.message_id))
        else:
            result, _ = await attempt(self._reworded(campaign, parcel, parcel.message_id))
        return Rejected(type(result).__name__.lower()) if isinstance(result, Moved | Gone) else result

    def _handed(
        self, campaign: Campaign, chat: int, text: str, markup: InlineKeyboardMarkup, thread: int | None
    ) -> Awaitable[Message]:
        if campaign.media is None:
            return self._bot.send_message(chat, text, reply_markup=markup, message_thread_id=thread)
        file = campaign.media.file_id
        match campaign.media.kind:
            case MediaKind.PHOTO:
                return self._bot.send_photo(chat, file, caption=text, reply_markup=markup, message_thread_id=thread)
            case MediaKind.VIDEO:
                return self._bot.send_video(chat, file, caption=text, reply_markup=markup, message_thread_id=thread)
            case MediaKind.DOCUMENT:
                return self._bot.send_document(chat, file, caption=text, reply_markup=markup, message_thread_id=thread)

    def _reworded(self, campaign: Campaign, parcel: Parcel, message_id: int) -> Awaitable[Message | bool]:
        t = self._catalogues.translator(parcel.locale)
        text = _text(t, campaign.texts.get((Variant.EDITED, parcel.language), ""), parcel)
        chat, message = parcel.chat_id, message_id
        markup = InlineKeyboardMarkup(inline_keyboard=_buttons(t, campaign, parcel))
        if campaign.media is None:
            return self._bot.edit_message_text(text, chat_id=chat, message_id=message, reply_markup=markup)
        return self._bot.edit_message_caption(chat_id=chat, message_id=message, caption=text, reply_markup=markup)


def _text(t: Translator, text: str, parcel: Parcel) -> str:
    words = _in_cyrillic(text) if t.locale is Locale.UZ_CYRL and parcel.language is Locale.UZ else text
    filled = fill(words, usable_name(parcel.name), parcel.voucher)
    return f"{filled}\n\n{t('promo-footer')}"


# A text goes to thousands: it is put into the other letters once.
_in_cyrillic = lru_cache(maxsize=64)(in_cyrillic)


def _buttons(t: Translator, campaign: Campaign, parcel: Parcel) -> Buttons:
    rows = [row for one in campaign.buttons if (row := _row(t, one, parcel))]
    return [*rows, [button(t.plain("button-unsubscribe"), PromoLeft(campaign=campaign.id))]]


def _row(t: Translator, one: Button, parcel: Parcel) -> list[InlineKeyboardButton]:
    row = []
    match one.kind:
        case ButtonKind.LINK:
            row = [InlineKeyboardButton(text=in_own_language(t, one.labels), url=one.url)]
        case ButtonKind.WANT:
            row = [button(t.plain("button-promo-want"), PromoWanted(campaign=parcel.campaign_id))]
        case ButtonKind.CODE if parcel.voucher:
            copied = CopyTextButton(text=parcel.voucher)
            row = [InlineKeyboardButton(text=t.plain("button-promo-code"), copy_text=copied)]
        case ButtonKind.RSVP:
            row = [
                button(t.plain("button-promo-comes"), PromoAnswered(campaign=parcel.campaign_id, yes=True)),
                button(t.plain("button-promo-declines"), PromoAnswered(campaign=parcel.campaign_id, yes=False)),
            ]
    return row
