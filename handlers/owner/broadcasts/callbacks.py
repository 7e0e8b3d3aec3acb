"""What the buttons carry with which an owner makes a broadcast. As elsewhere: ids only, and prefixes for ever."""

from __future__ import annotations

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.campaigns.model import ButtonKind, Rule, Variant  # noqa: TC001 - pydantic reads the types of these fields
from bot.customers.model import Topic  # noqa: TC001 - same
from bot.i18n import Locale  # noqa: TC001 - same

MOST_CAP = 7


class BroadcastsOpened(CallbackData, prefix="bcs"):
    pass


class BroadcastAdded(CallbackData, prefix="bcnew"):
    pass


class CapChosen(CallbackData, prefix="bccap"):
    """How many broadcasts a week one customer gets. 0 shows the choice."""

    times: int = Field(ge=0, le=MOST_CAP)


class BroadcastOpened(CallbackData, prefix="bc"):
    campaign: int


class BroadcastCopied(CallbackData, prefix="bccopy"):
    campaign: int


class BroadcastDeleted(CallbackData, prefix="bcdel"):
    campaign: int
    sure: bool


class TextAsked(CallbackData, prefix="bctxt"):
    campaign: int
    variant: Variant
    language: Locale


class TextDropped(CallbackData, prefix="bctxt0"):
    campaign: int
    variant: Variant
    language: Locale


class MediaAsked(CallbackData, prefix="bcmed"):
    campaign: int


class MediaDropped(CallbackData, prefix="bcmed0"):
    campaign: int


class ButtonsOpened(CallbackData, prefix="bcbtn"):
    campaign: int


class ButtonSwitched(CallbackData, prefix="bcbtn1"):
    """A button with a label of ours is wanted or not; a second tap says the same."""

    campaign: int
    kind: ButtonKind
    wanted: bool


class LinkAsked(CallbackData, prefix="bclink"):
    campaign: int


class LinkOpened(CallbackData, prefix="bclnk"):
    """`mark` tells the link by its address, which may be too long for a button."""

    campaign: int
    mark: str


class LinkLabelAsked(CallbackData, prefix="bclnkl"):
    campaign: int
    mark: str
    language: Locale


class LinkDropped(CallbackData, prefix="bclnk0"):
    campaign: int
    mark: str


class SubjectOpened(CallbackData, prefix="bctop"):
    """Without a topic: show the choice."""

    campaign: int
    topic: Topic | None = None


class WorthAsked(CallbackData, prefix="bcv"):
    """What the promo code is worth; 0 per cent asks."""

    campaign: int
    percent: int = Field(default=0, ge=0, le=100)


class DaysChosen(CallbackData, prefix="bcvd"):
    """How long the promo code is good."""

    campaign: int
    days: int = Field(ge=1, le=365)


class CodeChosen(CallbackData, prefix="bcvc"):
    """One of the owner's own codes, the same for all. Without one: show the choice."""

    campaign: int
    voucher: int = 0


class VoucherDropped(CallbackData, prefix="bcv0"):
    campaign: int


class Start(StrEnum):
    ASK = "ask"
    NOW = "now"
    MORNING = "morning"


class StartChosen(CallbackData, prefix="bcwhen"):
    """`morning` is tomorrow's, in the customers' zone."""

    campaign: int
    start: Start


class TrialOpened(CallbackData, prefix="bcab"):
    campaign: int


class TrialChosen(CallbackData, prefix="bcab1"):
    campaign: int
    percent: int = Field(ge=2, le=90)
    rule: Rule
    hours: int = Field(ge=1, le=168)


class TrialDropped(CallbackData, prefix="bcab0"):
    campaign: int


class PreviewAsked(CallbackData, prefix="bcsee"):
    campaign: int


class Place(StrEnum):
    ME = "me"
    GROUP = "group"


class SampleAsked(CallbackData, prefix="bctest"):
    campaign: int
    place: Place


class CheckAsked(CallbackData, prefix="bcask"):
    campaign: int


class LaunchConfirmed(CallbackData, prefix="bcgo"):
    """`total` is the number that was shown; the right to it, and the number, are asked again."""

    campaign: int
    total: int


class LaunchTakenBack(CallbackData, prefix="bcback"):
    """A planned broadcast is a draft again."""

    campaign: int
