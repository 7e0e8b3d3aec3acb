"""What the owners' buttons carry. As in `bot/telegram/callbacks.py`: ids only, and prefixes for ever."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.campaigns.segments import Kind  # noqa: TC001 - pydantic reads the types of these fields
from bot.i18n import Locale  # noqa: TC001 - same
from bot.loyalty.model import Kind as VoucherKind  # noqa: TC001 - same


class OwnerMenuOpened(CallbackData, prefix="own"):
    pass


class FaqOpened(CallbackData, prefix="faq"):
    """Pages count from 0; one that is gone shows the last."""

    page: int = 0


class FaqFileAsked(CallbackData, prefix="faqfile"):
    pass


class TopicAdded(CallbackData, prefix="faqnew"):
    pass


class QuestionTried(CallbackData, prefix="faqtry"):
    """What would a customer get?"""


class EntryOpened(CallbackData, prefix="faqtop"):
    """A topic in one language, written already or not."""

    topic: str
    language: Locale


class EntryField(StrEnum):
    QUESTION = "question"
    ANSWER = "answer"
    ALTERNATIVES = "alternatives"


class EntryFieldChanged(CallbackData, prefix="faqfld"):
    topic: str
    language: Locale
    field: EntryField


class TranslationAdded(CallbackData, prefix="faqlang"):
    topic: str
    language: Locale


class DeletionAsked(CallbackData, prefix="faqdel"):
    topic: str
    language: Locale


class DeletionConfirmed(CallbackData, prefix="faqgone"):
    """`language` is None for the whole topic."""

    topic: str
    language: Locale | None


class ShopOpened(CallbackData, prefix="shop"):
    pass


class ShopField(StrEnum):
    NAME = "name"
    PHONE = "phone"
    LINKS = "links"
    DELIVERY = "delivery"


class ShopFieldChanged(CallbackData, prefix="shopfld"):
    field: ShopField


class TeamLanguageChosen(CallbackData, prefix="shoplang"):
    """Without a locale: show the choice."""

    locale: Locale | None = None


class ZoneChosen(CallbackData, prefix="shopzone"):
    """Without a zone: show the choice."""

    zone: str | None = None


class BranchAdded(CallbackData, prefix="brnew"):
    pass


class BranchOpened(CallbackData, prefix="br"):
    branch: int


class BranchField(StrEnum):
    NAME = "name"
    ADDRESS = "address"
    LOCATION = "location"
    PHONE = "phone"
    HOURS = "hours"
    DAY = "day"
    ZONE = "zone"


class BranchFieldChanged(CallbackData, prefix="brfld"):
    branch: int
    field: BranchField


class WeekdayChosen(CallbackData, prefix="brday"):
    """0 is Monday."""

    branch: int
    day: int = Field(ge=0, le=6)


class BranchZoneChosen(CallbackData, prefix="brzone"):
    """Without a zone: that of the shop."""

    branch: int
    zone: str | None = None


class BranchStepSkipped(CallbackData, prefix="brskip"):
    """A new branch can do without a pin and without hours."""

    branch: int
    field: BranchField


class BranchDeleted(CallbackData, prefix="brdel"):
    branch: int
    sure: bool


class TextsOpened(CallbackData, prefix="txts"):
    pass


class TextOpened(CallbackData, prefix="txt"):
    """`number` counts the texts that may be worded anew; without a language it is asked."""

    number: int
    locale: Locale | None = None


class TextReset(CallbackData, prefix="txt0"):
    number: int
    locale: Locale


class SegmentsOpened(CallbackData, prefix="segs"):
    """All segments; for a campaign, to choose one of them: see `handlers/owner/segments.py`."""

    campaign: int = 0


class SegmentPicked(CallbackData, prefix="segpick"):
    """The answer to that choice: 0 is everybody, None leaves the campaign as it was."""

    campaign: int
    segment: int | None


class SegmentAdded(CallbackData, prefix="segnew"):
    pass


class SegmentOpened(CallbackData, prefix="seg"):
    segment: int


class SegmentRenamed(CallbackData, prefix="segname"):
    segment: int


class SegmentDeleted(CallbackData, prefix="segdel"):
    segment: int
    sure: bool


class LineOpened(CallbackData, prefix="segln"):
    """Lines count from 0; the one after the last is a new one."""

    segment: int
    line: int


class KindsOpened(CallbackData, prefix="segadd"):
    """What can be asked about a customer, for another condition of that line."""

    segment: int
    line: int


class KindChosen(CallbackData, prefix="segkind"):
    segment: int
    line: int
    kind: Kind


class ConditionPicked(CallbackData, prefix="segval"):
    """`mark` tells the condition by its value, which may be too long for a button."""

    segment: int
    line: int
    kind: Kind
    mark: str


class ConditionTurned(CallbackData, prefix="segnot"):
    segment: int
    line: int
    mark: str
    negated: bool


class ConditionRemoved(CallbackData, prefix="segoff"):
    segment: int
    line: int
    mark: str


class VouchersOpened(CallbackData, prefix="vouchers"):
    pass


class PublicVoucherOpened(CallbackData, prefix="vpublic"):
    voucher: int


class PublicVoucherCancelled(CallbackData, prefix="vcancel"):
    voucher: int
    sure: bool


class PublicVoucherAdded(CallbackData, prefix="vnew"):
    pass


class VoucherKindChosen(CallbackData, prefix="vkind"):
    kind: VoucherKind


class GiftLanguageChosen(CallbackData, prefix="vgift"):
    """Without a locale: the gift is worded in languages enough."""

    locale: Locale | None = None


class VoucherDaysChosen(CallbackData, prefix="vdays"):
    days: int = Field(ge=1, le=366)


class VoucherUsesChosen(CallbackData, prefix="vuses"):
    """0 stands for no limit."""

    uses: int = Field(ge=0, le=1_000_000)


class VoucherEachChosen(CallbackData, prefix="veach"):
    """Once a customer, or as often as they like."""

    once: bool
