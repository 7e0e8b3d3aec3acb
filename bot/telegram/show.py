"""Showing a screen: a new message to somebody who wrote, the same message changed for somebody who pressed a button."""

from __future__ import annotations

import asyncio
from functools import lru_cache
from typing import TYPE_CHECKING

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, InaccessibleMessage, InlineKeyboardButton, InlineKeyboardMarkup, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from aiogram.filters.callback_data import CallbackData

Buttons = list[list[InlineKeyboardButton]]
# Telegram does not give us the content of an old message, but it can still be answered.
Place = Message | InaccessibleMessage


def button(text: str, data: CallbackData) -> InlineKeyboardButton:
    return _button(text, data.pack())


@lru_cache(maxsize=1_000)  # most buttons are the same for everybody, and nobody can change one: 0.1 us instead of 5
def _button(text: str, packed: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(text=text, callback_data=packed)


def ticked(label: str, *, on: bool) -> str:
    """The label of something that is there, or switched on, or not."""
    return f"{'✅' if on else '▫️'} {label}"


def bracketed(label: str, *, chosen: bool) -> str:
    """The label of a choice; the one that holds now stands in brackets."""
    return f"[{label}]" if chosen else label


def column(buttons: Iterable[InlineKeyboardButton]) -> Buttons:
    return [[one] for one in buttons]


def turns(page: int, pages: int, to: Callable[[int], CallbackData]) -> list[InlineKeyboardButton]:
    """To the pages before and behind, as far as there are any; pages count from 0."""
    turns = []
    if page > 0:
        turns.append(button("‹", to(page - 1)))
    if page < pages - 1:
        turns.append(button("›", to(page + 1)))
    return turns


async def show(
    event: Place | CallbackQuery, text: str, buttons: Buttons | None = None, *, toast: str | None = None
) -> None:
    """Answer a message, or turn the message under a pressed button into this screen, and end the button's spinner.

    The spinner ends with a word, the `toast`, if wanted. A message that is too old to be changed stays as it is, and
    the screen comes as a new one.
    """
    markup = InlineKeyboardMarkup(inline_keyboard=buttons) if buttons else None
    if not isinstance(event, CallbackQuery):
        await event.answer(text, reply_markup=markup)
        return
    if isinstance(event.message, Message) and event.message.text is not None:
        # Side by side, so that the screen changes one way to Telegram and back sooner.
        _, is_changed = await asyncio.gather(_end_spinner(event, toast), _is_changed(event.message, text, markup))
        if is_changed:
            return
    else:
        await event.answer(toast)
    if event.message is not None:
        await event.message.answer(text, reply_markup=markup)


async def _end_spinner(callback: CallbackQuery, toast: str | None) -> None:
    # `gather` takes aiogram's method only within a coroutine: it needs a hash, and the method has none.
    await callback.answer(toast)


async def _is_changed(message: Message, text: str, markup: InlineKeyboardMarkup | None) -> bool:
    try:
        await message.edit_text(text, reply_markup=markup)
    except TelegramBadRequest:
        return False
    return True


async def drop_buttons(callback: CallbackQuery, toast: str | None = None) -> None:
    """Take the buttons away from a message whose question is answered, and end the spinner, with a word if wanted."""
    # Side by side, as a screen changes.
    await asyncio.gather(_end_spinner(callback, toast), _take_away_buttons(callback.message))


async def _take_away_buttons(message: Place | None) -> None:
    if isinstance(message, Message) and message.reply_markup:
        try:
            await message.edit_reply_markup(reply_markup=None)
        except TelegramBadRequest:
            return  # too old to be changed: a second press is harmless


def words(callback: CallbackQuery) -> str | None:
    """The very words that stand above the pressed button, if Telegram still tells them."""
    return callback.message.html_text if isinstance(callback.message, Message) else None
