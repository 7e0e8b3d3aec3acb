"""What our buttons carry: ids, short and typed (Telegram allows 64 bytes), never the right to do something.

Prefixes are for ever: people press buttons of last year's messages. Values are checked: a client can send any.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from aiogram.filters.callback_data import CallbackData
from pydantic import Field, model_validator

from bot.customers.birthdays import longest
from bot.customers.model import Topic  # noqa: TC001 - pydantic reads the types of these fields
from bot.desk.model import Subject  # noqa: TC001 - same
from bot.i18n import Locale  # noqa: TC001 - same
from bot.loyalty.model import Reason  # noqa: TC001 - same


class LanguageChosen(CallbackData, prefix="lang"):
    """`first` when it was asked at /start, where the newsletter is offered next."""

    locale: Locale
    first: bool


class NewsletterAnswered(CallbackData, prefix="news"):
    yes: bool


class TopicSwitched(CallbackData, prefix="topic"):
    """`first` during the sign-up, where the birthday is asked next."""

    topic: Topic
    first: bool


class Unsubscribed(CallbackData, prefix="unsub"):
    """In the settings, and for ever under what was sent before promos carried their campaign."""


class PromoLeft(CallbackData, prefix="leave"):
    """Unsubscribes in one tap, under every promo, for ever."""

    campaign: int


class PromoWanted(CallbackData, prefix="want"):
    campaign: int


class PromoAnswered(CallbackData, prefix="rsvp"):
    """Whether the customer comes to the event; the other button changes it."""

    campaign: int
    yes: bool


class Step(StrEnum):
    """The questions of the sign-up, each of which can be skipped."""

    TOPICS = "topics"
    BIRTHDAY = "birthday"
    PHONE = "phone"


class StepLeft(CallbackData, prefix="skip"):
    step: Step


class BirthdayPicked(CallbackData, prefix="bday"):
    """The birthday by buttons: first the month (day 0), then the day; month 0 shows the months."""

    month: int = Field(ge=0, le=12)
    day: int = Field(ge=0, le=31)

    @model_validator(mode="after")
    def _is_in_the_calendar(self) -> Self:
        if self.month and self.day > longest(self.month):
            raise ValueError("no such day")
        return self


class AnswerRated(CallbackData, prefix="help"):
    """Under an instant answer. `message` is the question, in the customer's chat."""

    asked: int
    message: int
    helped: bool


class AnswerPicked(CallbackData, prefix="pick"):
    asked: int
    message: int
    topic: str


class OfferAnswered(CallbackData, prefix="offer"):
    """Shall this be passed on as a complaint? Or is it just a question?"""

    suspicion: int
    yes: bool


class LanguageKept(CallbackData, prefix="keep"):
    """An answer came in the language of the question: go on in it."""

    locale: Locale


class Info(StrEnum):
    HOURS = "hours"
    ADDRESSES = "addresses"
    CONTACTS = "contacts"


class InfoAsked(CallbackData, prefix="info"):
    info: Info


class MapAsked(CallbackData, prefix="map"):
    branch: int


class SubjectChosen(CallbackData, prefix="subj"):
    subject: Subject


class ComplaintEnded(CallbackData, prefix="compl"):
    send: bool


class RequestBegun(CallbackData, prefix="request"):
    subject: Subject


class RequestEnded(CallbackData, prefix="reqend"):
    """Sent without words, or left."""

    now: bool


class Rated(CallbackData, prefix="stars"):
    stars: int = Field(ge=1, le=5)
    ticket: int = 0


class CommentSkipped(CallbackData, prefix="nocomm"):
    pass


class Setting(StrEnum):
    MENU = "menu"
    LANGUAGE = "language"
    NEWSLETTER = "newsletter"
    BIRTHDAY = "birthday"
    PHONE = "phone"
    QUIET = "quiet"
    BRANCH = "branch"
    VOUCHERS = "vouchers"
    DATA = "data"
    ERASE = "erase"
    PRIVACY = "privacy"
    FORGET_BIRTHDAY = "forget-birthday"
    FORGET_PHONE = "forget-phone"


class SettingOpened(CallbackData, prefix="set"):
    setting: Setting


class QuietChosen(CallbackData, prefix="quiet"):
    """Hours of the day; the same hour twice means: as the shop does."""

    start: int
    end: int


class BranchChosen(CallbackData, prefix="myshop"):
    """The shop of ours that the customer goes to; 0 is any."""

    branch: int


class ErasureAnswered(CallbackData, prefix="erase"):
    yes: bool


class SolvedAnswered(CallbackData, prefix="solved"):
    ticket: int
    yes: bool


class TicketTaken(CallbackData, prefix="take"):
    ticket: int


class TicketResolved(CallbackData, prefix="done"):
    ticket: int


class VoucherShown(CallbackData, prefix="voucher"):
    """Shows a customer one of their own, with its QR code: under greetings and promos too."""

    voucher: int


class VoucherRedeemed(CallbackData, prefix="redeem"):
    """`press` names this very button, so that a double tap is one use."""

    voucher: int
    press: str = Field(pattern="^[0-9a-f]{16}$")


class ReversalAsked(CallbackData, prefix="unuse"):
    use: int


class ReversalConfirmed(CallbackData, prefix="unused"):
    use: int
    reason: Reason


class VoucherOpened(CallbackData, prefix="vcard"):
    """Back to the card of a voucher, for staff."""

    voucher: int
