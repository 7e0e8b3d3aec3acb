"""What the buttons on a ticket's card carry. As in `callbacks`: short, typed, for ever, and never the right to do it."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from bot.desk.holds import Hold  # noqa: TC001 - pydantic reads the types of these fields


class CardShown(CallbackData, prefix="card"):
    """Back to the buttons with which the card begins."""

    ticket: int


class MoreAsked(CallbackData, prefix="more"):
    """The buttons that are rarely used."""

    ticket: int


class HandAsked(CallbackData, prefix="hand"):
    """To whom? Then `HandedTo`, or `HandedUp` for one level up."""

    ticket: int


class HandedTo(CallbackData, prefix="handto"):
    """`member` is a colleague's Telegram id."""

    ticket: int
    member: int


class HandedUp(CallbackData, prefix="handup"):
    ticket: int


class HoldAsked(CallbackData, prefix="hold"):
    """Until when? Then `Held`."""

    ticket: int


class Held(CallbackData, prefix="held"):
    ticket: int
    hold: Hold


class MergeAsked(CallbackData, prefix="merge"):
    """Into which? Then `MergedInto`."""

    ticket: int


class MergedInto(CallbackData, prefix="merged"):
    ticket: int
    into: int


class SpamMarked(CallbackData, prefix="spam"):
    ticket: int


class SpamUnmarked(CallbackData, prefix="nospam"):
    ticket: int


class NoteAsked(CallbackData, prefix="note"):
    """How is a note written?"""

    ticket: int


class CannedAsked(CallbackData, prefix="canned"):
    """Which canned answer?"""

    ticket: int


class ApologyAsked(CallbackData, prefix="sorry"):
    """An apology with a voucher."""

    ticket: int


class PromiseAsked(CallbackData, prefix="promise"):
    """What is promised, and by when?"""

    ticket: int
