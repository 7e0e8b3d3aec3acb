"""The questions to an owner to which the next message is the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.fsm.state import State, StatesGroup
from aiogram.types import InlineKeyboardMarkup, Message

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery

    from bot.i18n import Html, Translator
    from bot.telegram.show import Buttons


class FaqWriting(StatesGroup):
    """Data: `language`, and of an existing topic `topic`; then `question`, or the `field` that is changed.

    `intent` if a new topic is written to answer it. A question that is only tried needs nothing.
    """

    QUESTION = State()
    ANSWER = State()
    FIELD = State()
    TRYING = State()


class ProductWriting(StatesGroup):
    """Data: the `product`; of its stock also the `branch` and the `size`. The file has none."""

    FILE = State()
    PICTURE = State()
    STOCK = State()


class ShopWriting(StatesGroup):
    """Data: the `field` of the shop; `name` of a new branch; `branch`, `field` and `day`; `new` in the first steps."""

    FIELD = State()
    BRANCH_NAME = State()
    BRANCH_ADDRESS = State()
    BRANCH_FIELD = State()


class GreetingWriting(StatesGroup):
    """Data: the `language` of a gift in words; the code of the `holiday`, and the `language` of its text."""

    GIFT_SUM = State()
    GIFT_WORDS = State()
    HOLIDAY_NAME = State()
    HOLIDAY_DAY = State()
    HOLIDAY_TEXT = State()


class TextWriting(StatesGroup):
    """Data: the `key` and the `locale` of the text that is worded anew."""

    WORDS = State()


class VoucherWriting(StatesGroup):
    """A promo code for everybody, step by step. Two of the steps are answered by buttons only.

    Data, as far as it was asked: `code`, `kind`, `value`, `currency`, `gift_<language>` and the `language` that is
    asked for, `days`, `uses` (0: no limit).
    """

    CODE = State()
    KIND = State()
    VALUE = State()
    GIFT = State()
    DAYS = State()
    USES = State()
    EACH = State()


class SuggestionAnswering(StatesGroup):
    """Data: the `suggestion` that is answered, and the `status` that it gets by that."""

    WORDS = State()


class DeskWriting(StatesGroup):
    """Data: the `span` of the policy; the `branch` of a special day (0: all of them)."""

    SPAN = State()
    TIER = State()
    SPECIAL_DAY = State()


class CannedWriting(StatesGroup):
    """Data: the `answer` that is changed; or the `title` of a new one; the `language` of its words."""

    TITLE = State()
    TEXT = State()


class LimitWriting(StatesGroup):
    """Data: the `role` that may give so much with an apology, and the `measure` of it."""

    VALUE = State()


class ClosingWriting(StatesGroup):
    """Data: the `closing` of a cause, and the `language` of the words."""

    WORDS = State()


class LearningWriting(StatesGroup):
    """Data: the draft that was shown: `cluster`, `language`, `question`, `names`, `about`, `answer`, `is_personal`."""

    ANSWER = State()


async def ask(
    event: Message | CallbackQuery,
    state: FSMContext,
    where: State,
    text: str,
    buttons: Buttons | None = None,
    **data: str | int | None,
) -> None:
    """Ask, below the screen with the pressed button, so that what is there now stays in sight."""
    await state.set_state(where)
    await state.set_data(data)
    markup = InlineKeyboardMarkup(inline_keyboard=buttons) if buttons else None
    if isinstance(event, Message):
        await event.answer(text, reply_markup=markup)
        return
    await event.answer()
    if event.message:
        await event.message.answer(text, reply_markup=markup)


def words(message: Message) -> str:
    """What the owner typed. NUL goes here: in a JSON column nothing else would stop it, and PostgreSQL refuses it."""
    return (message.text or "").replace("\x00", "").strip()


def complaint(t: Translator, text: str, limit: int) -> Html | None:
    """Why a text cannot be kept, if so."""
    if not text:
        return t("owner-words-wanted")
    return t("owner-too-long", limit=limit, length=len(text)) if len(text) > limit else None
