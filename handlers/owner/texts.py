"""The owner words the shop's texts anew: pick a text, pick a language, type it, or take back the one it came with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command, StateFilter

from bot.i18n import Html, Locale
from bot.i18n.own_texts import EDITABLE
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from handlers.owner.asking import TextWriting, ask
from handlers.owner.callbacks import TextOpened, TextReset, TextsOpened
from handlers.owner.filters import IsAnswer

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

    from bot.i18n import Translator
    from bot.i18n.own_texts import OwnTexts
    from bot.telegram.show import Buttons

# Uzbek Cyrillic is rendered from the Latin text; English is nobody's here.
_LANGUAGES = (Locale.UZ, Locale.KK, Locale.HY, Locale.RU)


async def owner_asks_for_texts(message: Message, t: Translator) -> None:
    await show(message, t("texts-list"), _list(t))


async def owner_goes_back_to_texts(callback: CallbackQuery, t: Translator, state: FSMContext) -> None:
    await state.clear()
    await show(callback, t("texts-list"), _list(t))


async def owner_opens_text(
    callback: CallbackQuery, callback_data: TextOpened, t: Translator, own_texts: OwnTexts, state: FSMContext
) -> None:
    """First the language, then the text as it is now, which the next message replaces."""
    key = EDITABLE[callback_data.number % len(EDITABLE)]
    if callback_data.locale is None:
        languages = [
            button(locale.own_name, TextOpened(number=callback_data.number, locale=locale)) for locale in _LANGUAGES
        ]
        await show(callback, t("texts-language", text=t.plain(f"text-{key}")), column([*languages, _back(t)]))
        return
    reset = button(t.plain("button-text-reset"), TextReset(number=callback_data.number, locale=callback_data.locale))
    await ask(
        callback,
        state,
        TextWriting.WORDS,
        t("texts-now", text=Html(own_texts.show(callback_data.locale, key))),
        column([reset, _back(t)]),
        key=key,
        locale=callback_data.locale,
    )


async def owner_words_text(message: Message, t: Translator, own_texts: OwnTexts, state: FSMContext) -> None:
    """Raises `TextUnfit` where a filling is missing; the question then stays open."""
    data = await state.get_data()
    await own_texts.change(Locale(data["locale"]), data["key"], message.html_text)
    await state.clear()
    await show(message, t("texts-kept"), _list(t))


async def owner_resets_text(
    callback: CallbackQuery, callback_data: TextReset, t: Translator, own_texts: OwnTexts, state: FSMContext
) -> None:
    await own_texts.reset(callback_data.locale, EDITABLE[callback_data.number % len(EDITABLE)])
    await state.clear()
    await show(callback, t("texts-reset"), _list(t))


def _list(t: Translator) -> Buttons:
    return column(
        button(t.plain(f"text-{key}"), TextOpened(number=number, locale=None)) for number, key in enumerate(EDITABLE)
    )


def _back(t: Translator) -> InlineKeyboardButton:
    return button(t.plain("button-back"), TextsOpened())


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_texts, Command("texts"))
    router.message.register(owner_words_text, StateFilter(TextWriting.WORDS), IsText(), IsAnswer())
    router.callback_query.register(owner_goes_back_to_texts, TextsOpened.filter())
    router.callback_query.register(owner_opens_text, TextOpened.filter())
    router.callback_query.register(owner_resets_text, TextReset.filter())
    return router
