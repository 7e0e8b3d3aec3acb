"""What the buttons on a ticket's card carry. As in `callbacks`: short, typed, for ever, and never the right to act."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.desk.apology import ApologyReason  # noqa: TC001 - pydantic reads the types of these fields
from bot.desk.holds import Hold  # noqa: TC001 - same
from bot.desk.promises import Preset  # noqa: TC001 - same
from bot.feedback.records import Category, Cause, Severity  # noqa: TC001 - same


class CardShown(CallbackData, prefix="card"):
    """Back to the buttons with which the card begins."""

    ticket: int


class MoreAsked(CallbackData, prefix="more"):
    """The buttons that are rarely used."""

    ticket: int


class HandAsked(CallbackData, prefix="hand"):
    """To whom? Then `HandedTo`, `HandedUp` for one level up, or `Released`."""

    ticket: int


class HandedTo(CallbackData, prefix="handto"):
    """`member` is a colleague's Telegram id."""

    ticket: int
    member: int


class HandedUp(CallbackData, prefix="handup"):
    ticket: int


class Released(CallbackData, prefix="release"):
    """Back to the queue."""

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


class QueueTurned(CallbackData, prefix="queue"):
    """To another page of who waits."""

    page: int = Field(ge=0)


class MineTurned(CallbackData, prefix="mine"):
    page: int = Field(ge=0)


class CannedAsked(CallbackData, prefix="canned"):
    """Which canned answer?"""

    ticket: int


class DraftAsked(CallbackData, prefix="draft"):
    """A draft of an answer, worded by the assistant."""

    ticket: int


class DraftDropped(CallbackData, prefix="nodraft"):
    pass


class ApologyAsked(CallbackData, prefix="sorry"):
    """An apology with a voucher."""

    ticket: int


class PromiseAsked(CallbackData, prefix="promise"):
    """What is promised, and by when?"""

    ticket: int


_PRESS = "^[0-9a-f]{8}$"
"""Names this very button, so that a double tap is one answer, one apology, one promise."""


class CannedSent(CallbackData, prefix="say"):
    ticket: int
    answer: int
    press: str = Field(pattern=_PRESS)


class DraftSent(CallbackData, prefix="asis"):
    """The draft stands in the message that has the button."""

    ticket: int
    press: str = Field(pattern=_PRESS)


class RemedyChosen(CallbackData, prefix="remedy"):
    """Per cents, or a sum in the shop's money; both 0 for an apology in words only."""

    ticket: int
    percent: int = Field(ge=0)
    amount: int = Field(ge=0)


class ApologyReasoned(CallbackData, prefix="why"):
    """The reason is asked last: this sends the apology."""

    ticket: int
    percent: int = Field(ge=0)
    amount: int = Field(ge=0)
    reason: ApologyReason
    press: str = Field(pattern=_PRESS)


class PromiseMade(CallbackData, prefix="vow"):
    ticket: int
    preset: Preset
    press: str = Field(pattern=_PRESS)


class PromiseKept(CallbackData, prefix="kept"):
    promise: int


class LaterAsked(CallbackData, prefix="later"):
    """Until when is the promise put off? Then `PromisePutOff`."""

    promise: int


class PromisePutOff(CallbackData, prefix="putoff"):
    promise: int
    preset: Preset


class RecordAsked(CallbackData, prefix="record"):
    """What was the complaint? Then `CategoryChosen`, then `CauseChosen`."""

    ticket: int


class CategoryChosen(CallbackData, prefix="reccat"):
    ticket: int
    category: Category


class CauseChosen(CallbackData, prefix="reccause"):
    """None is another one than those we know."""

    ticket: int
    cause: Cause | None


class SeverityChosen(CallbackData, prefix="recsev"):
    ticket: int
    severity: Severity


class SuspicionJudged(CallbackData, prefix="susp"):
    """What sounded like a complaint is one, or not."""

    suspicion: int
    is_complaint: bool
