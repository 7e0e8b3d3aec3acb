"""What a campaign is: one message in several languages, for whom, when, and the moves that are allowed.

Everything here is pure. The words themselves are checked in `texts.py`, the experiment is judged in `trial.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from textwrap import shorten
from typing import TYPE_CHECKING

from bot.customers.model import NIGHT, Topic
from bot.i18n import Locale
from bot.i18n.placeholders import visible
from bot.shop.model import FALLBACK

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from zoneinfo import ZoneInfo

    from bot.campaigns.segments import Segment
    from bot.loyalty.model import Terms

# What a text can be written in, in the order in which one stands in for a missing one.
LANGUAGES = tuple(Locale(code) for code in FALLBACK if code != Locale.EN)
# Telegram lets a bot delete or edit what is younger (https://core.telegram.org/bots/api#deletemessage).
RECALL_WITHIN = timedelta(hours=48)
MORNING = time(10)
# Nobody is written to in the night, unless they chose other hours themselves. Shop's local time.
_DAYS_OF_CAP = 7
_TITLE = 40


class Status(StrEnum):
    DRAFT = "draft"
    SCHEDULED = "scheduled"
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    CANCELLED = "cancelled"


# From where one may come to a status. What is finished runs again when the owner has doubtful messages sent anew.
MOVES: dict[Status, frozenset[Status]] = {
    Status.DRAFT: frozenset({Status.SCHEDULED}),
    Status.SCHEDULED: frozenset({Status.DRAFT}),
    Status.RUNNING: frozenset({Status.SCHEDULED, Status.PAUSED, Status.FINISHED}),
    Status.PAUSED: frozenset({Status.RUNNING}),
    Status.FINISHED: frozenset({Status.RUNNING}),
    Status.CANCELLED: frozenset({Status.SCHEDULED, Status.RUNNING, Status.PAUSED}),
}


class Standing(StrEnum):
    """Where a recipient's message stands. Only `pending` and `sending` are still to come."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    UNSURE = "unsure"
    """It may have arrived: the connection or the process broke after it left. Never sent again by itself."""
    BLOCKED = "blocked"
    FAILED = "failed"
    SKIPPED = "skipped"
    """Not sent, for a reason that is written down (`Reason`)."""
    RECALLED = "recalled"
    """Was sent, and was deleted or edited since."""


class Reason(StrEnum):
    """Why somebody of the segment does not get the message."""

    NO_CONSENT = "no-consent"
    UNREACHABLE = "unreachable"
    COMPLAINT = "complaint"
    CAP = "cap"
    ERASED = "erased"
    NO_TEXT = "no-text"


class Variant(StrEnum):
    A = "a"
    B = "b"
    EDITED = "edited"
    """The words that stand in for both after a recall by editing."""


class ButtonKind(StrEnum):
    LINK = "link"
    WANT = "want"
    CODE = "code"
    RSVP = "rsvp"


@dataclass(frozen=True, slots=True)
class Button:
    """A button under the message. `url` and `labels` (by language) are a link's; the others have labels of ours."""

    kind: ButtonKind
    url: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)


class MediaKind(StrEnum):
    PHOTO = "photo"
    VIDEO = "video"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Media:
    kind: MediaKind
    file_id: str


class Rule(StrEnum):
    """By what the better variant is told. Telegram reports presses of our own buttons only: no links, no copies."""

    CLICKS = "clicks"
    REDEMPTIONS = "redemptions"


@dataclass(frozen=True, slots=True)
class Trial:
    """A/B: so many percent get A or B by halves; so many hours after the start the better one goes to all others."""

    percent: int = 20
    rule: Rule = Rule.CLICKS
    hours: int = 24


class Recall(StrEnum):
    DELETE = "delete"
    EDIT = "edit"


@dataclass(frozen=True, slots=True)
class Campaign:
    """A row of campaigns. `texts` is Telegram HTML with placeholders, by variant and language."""

    id: int
    status: Status
    topic: Topic
    segment: Segment
    texts: Mapping[tuple[Variant, Locale], str]
    media: Media | None
    buttons: tuple[Button, ...]
    terms: Terms | None
    """Each recipient gets a voucher of their own. With `code` instead, all get the same words at the till."""
    code: str | None
    trial: Trial | None
    winner: Variant | None
    start_at: datetime | None
    """When it is to begin, or began."""
    created_by: int
    created_at: datetime
    paused_for: str | None
    finished_at: datetime | None
    recall: Recall | None
    progress_chat: int | None
    progress_message: int | None

    @property
    def title(self) -> str:
        """By its first words, in whichever language comes first."""
        text = next((self.texts[Variant.A, language] for language in self.languages()), "")
        return shorten(visible(text), _TITLE, placeholder="…")

    def languages(self, variant: Variant = Variant.A) -> tuple[Locale, ...]:
        """In which the variant is written, in the order in which they stand in for others."""
        return tuple(language for language in LANGUAGES if self.texts.get((variant, language)))

    @property
    def has_voucher(self) -> bool:
        return self.terms is not None or self.code is not None

    @property
    def decides_at(self) -> datetime | None:
        """When the trial is decided; None without one, or before a start is set."""
        return self.start_at + timedelta(hours=self.trial.hours) if self.trial and self.start_at else None

    @property
    def variants(self) -> tuple[Variant, ...]:
        return (Variant.A, Variant.B) if self.trial else (Variant.A,)


def missing_parts(campaign: Campaign) -> tuple[str, ...]:
    """What a draft lacks before it can be sent, by the names below; empty when it is complete."""
    kinds = {button.kind for button in campaign.buttons}
    rule = campaign.trial.rule if campaign.trial else None
    parts = {
        "text": not campaign.languages(),
        # Both variants in the same languages, or the comparison would be one of languages.
        "text-b": rule is not None and campaign.languages(Variant.B) != campaign.languages(),
        # By what nobody can press, or by a code that is the same for all, no text does better than another.
        "clicks": rule is Rule.CLICKS and kinds.isdisjoint({ButtonKind.WANT, ButtonKind.RSVP}),
        "redemptions": rule is Rule.REDEMPTIONS and campaign.terms is None,
        "voucher": any("{voucher}" in text for text in campaign.texts.values()) and not campaign.has_voucher,
        "code": ButtonKind.CODE in kinds and not campaign.has_voucher,
        "label": any(button.kind is ButtonKind.LINK and not any(button.labels.values()) for button in campaign.buttons),
    }
    return tuple(name for name, lacks in parts.items() if lacks)


def text_language(locale: Locale, written: tuple[Locale, ...]) -> Locale | None:
    """The language in which somebody reads it: their own, or the first that is written. None: there is no text."""
    own = Locale(locale.catalogue)
    return own if own in written else next(iter(written), None)


def morning(day: date, zone: ZoneInfo) -> datetime:
    """The customers' local morning of a day. It is the shop's: where a customer lives is not known."""
    return datetime.combine(day, MORNING, zone)


@dataclass(frozen=True, slots=True)
class Policy:
    """The owner's rules for all promo: at most so many a person in seven days, and whether all of it is held."""

    weekly_cap: int = 1
    held: bool = False
    held_until: datetime | None = None

    def holds(self, now: datetime) -> bool:
        return self.held and (self.held_until is None or now < self.held_until)


def cap_since(now: datetime, zone: ZoneInfo) -> datetime:
    """From when on messages count for the weekly cap: seven local days with today, so that every Saturday works."""
    first = now.astimezone(zone).date() - timedelta(days=_DAYS_OF_CAP - 1)
    return datetime.combine(first, time(), zone)


def not_before(now: datetime, zone: ZoneInfo, policy: Policy) -> datetime | None:
    """The end of the night or of the hold, when no promo leaves now; `datetime.max` for a hold without an end."""
    if policy.holds(now):
        return policy.held_until or datetime.max.replace(tzinfo=zone)
    return NIGHT.over_at(now.astimezone(zone))


@dataclass(frozen=True, slots=True)
class Forecast:
    """Who would get it now. `fallback` counts, by own language, those who read it in the first written one."""

    by_language: Mapping[Locale, int]
    left_out: Mapping[Reason, int]
    fallback: Mapping[Locale, int]
    duration: timedelta
    not_before: datetime | None
    """The end of the night or of the hold, when nothing leaves now."""

    @property
    def total(self) -> int:
        return sum(self.by_language.values())


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a campaign is. `total` grows while the recipients are still being written down (`is_counted`)."""

    campaign: Campaign
    total: int
    is_counted: bool
    sent: int
    unsure: int
    blocked: int
    failed: int
    skipped: int
    recalled: int

    @property
    def settled(self) -> int:
        return self.sent + self.unsure + self.blocked + self.failed + self.skipped + self.recalled

    @property
    def left(self) -> int:
        return self.total - self.settled


@dataclass(frozen=True, slots=True)
class Parcel:
    """One recipient's message, ready to be written. `locale` is the reader's, `language` the text's."""

    campaign_id: int
    customer_id: int
    chat_id: int
    name: str
    locale: Locale
    language: Locale
    variant: Variant
    voucher: str | None = None
    message_id: int | None = None
    """What was sent before, when it is recalled."""


class Press(StrEnum):
    """What a customer pressed under a promo."""

    WANT = "want"
    YES = "yes"
    NO = "no"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Unfit:
    """Telegram refuses the message itself, whoever it is for. Nobody else is tried."""

    reason: str
