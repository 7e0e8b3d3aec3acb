"""Keyboards under messages: reading them from a request and refusing what Telegram refuses.

The class is chosen by its key before aiogram's models see it: left to themselves they turn a broken inline
keyboard into "remove the keyboard" without a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson
from aiogram.types import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from pydantic import ValidationError

from sandbox.refusals import bad_request

if TYPE_CHECKING:
    from collections.abc import Callable

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply
ReplyMarkup = ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply
MAX_CALLBACK_BYTES = 64
# Telegram publishes neither figure; these are what bots have run into.
MAX_BUTTONS = 100
MAX_MARKUP_BYTES = 10_240
_ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
}


def read_markup(raw: object) -> Markup | None:
    """A markup from the request's JSON. Raises `Refusal`."""
    raw = _decode(raw)
    if raw is None:
        return None
    if not isinstance(raw, dict):
        raise bad_request("object expected as reply markup")
    if len(orjson.dumps(raw)) > MAX_MARKUP_BYTES:
        raise bad_request("reply markup is too long")
    for key, read in _READERS.items():
        if key in raw:
            return read(raw)
    raise bad_request("object expected as reply markup")


def _decode(raw: object) -> object:
    if not isinstance(raw, str):
        return raw
    try:
        return orjson.loads(raw) if raw else None
    except orjson.JSONDecodeError:
        raise bad_request("can't parse reply keyboard markup JSON object") from None


def only_inline(markup: Markup | None) -> InlineKeyboardMarkup | None:
    """For edits, which know no other keyboard."""
    if markup is not None and not isinstance(markup, InlineKeyboardMarkup):
        raise bad_request("inline keyboard expected")
    return markup if markup and markup.inline_keyboard else None


def button_of(markup: InlineKeyboardMarkup | None, wanted: str) -> InlineKeyboardButton | None:
    """The button with this callback data, else with this text."""
    buttons = [button for row in markup.inline_keyboard for button in row] if markup else []
    by_data = (button for button in buttons if button.callback_data == wanted)
    by_text = (button for button in buttons if button.text == wanted)
    return next(by_data, None) or next(by_text, None)


def _rows(raw: dict[str, object], key: str) -> list[list[object]]:
    rows = raw[key]
    if not isinstance(rows, list):
        raise bad_request(f'field "{key}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{key}" must be an Array of Arrays')
    return [row for row in rows if row]


def _inline(raw: dict[str, object]) -> InlineKeyboardMarkup:
    rows = [[_inline_button(button) for button in row] for row in _rows(raw, "inline_keyboard")]
    if sum(len(row) for row in rows) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return InlineKeyboardMarkup(inline_keyboard=rows)


def _inline_button(raw: object) -> InlineKeyboardButton:
    if not isinstance(raw, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    _check_text(raw, "inline keyboard button")
    if not _ACTIONS & {key for key, value in raw.items() if value is not None}:
        words = "Text buttons are unallowed in the inline keyboard"
        raise bad_request(f"can't parse inline keyboard button: {words}")
    data = raw.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode()) <= MAX_CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    url = raw.get("url")
    if url is not None and not _is_link(str(url)):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    try:
        return InlineKeyboardButton.model_validate(raw)
    except ValidationError:
        raise bad_request("BUTTON_TYPE_INVALID") from None


def _reply(raw: dict[str, object]) -> ReplyKeyboardMarkup:
    rows = [[_reply_button(button) for button in row] for row in _rows(raw, "keyboard")]
    if not rows:
        raise bad_request("reply keyboard must be non-empty")
    try:
        return ReplyKeyboardMarkup.model_validate({**raw, "keyboard": rows})
    except ValidationError:
        raise bad_request("can't parse reply keyboard markup JSON object") from None


def _reply_button(raw: object) -> KeyboardButton:
    if isinstance(raw, str):
        raw = {"text": raw}
    if not isinstance(raw, dict):
        raise bad_request("can't parse keyboard button: KeyboardButton must be an Object")
    _check_text(raw, "keyboard button")
    try:
        return KeyboardButton.model_validate(raw)
    except ValidationError:
        raise bad_request("BUTTON_TYPE_INVALID") from None


def _check_text(raw: dict[str, object], kind: str) -> None:
    text = raw.get("text")
    if not isinstance(text, str):
        raise bad_request(f'can\'t parse {kind}: Field "text" must be of type String')
    if not text.strip():
        raise bad_request(f"can't parse {kind}: Text must be non-empty")


def _is_link(url: str) -> bool:
    scheme, found, rest = url.partition("://")
    if not found:
        return "." in url and not url.startswith((".", "/"))
    return scheme in {"http", "https", "tg"} and bool(rest) and " " not in rest


_READERS: dict[str, Callable[[dict[str, object]], Markup]] = {
    "inline_keyboard": _inline,
    "keyboard": _reply,
    "remove_keyboard": ReplyKeyboardRemove.model_validate,
    "force_reply": ForceReply.model_validate,
}
