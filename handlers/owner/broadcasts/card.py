"""A broadcast on one screen: its parts as they are now, and a button for each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.campaigns.model import LANGUAGES, ButtonKind, Status, Variant, text_language
from bot.campaigns.texts import fill
from bot.i18n.placeholders import visible
from bot.telegram.segment_wording import described
from bot.telegram.show import Buttons, button, column, show, ticked
from bot.telegram.wording import deadline, in_own_language, own_text, voucher_value
from handlers.owner.broadcasts.callbacks import (
    BroadcastCopied,
    BroadcastDeleted,
    BroadcastOpened,
    BroadcastsOpened,
    ButtonsOpened,
    CheckAsked,
    LaunchTakenBack,
    MediaAsked,
    PreviewAsked,
    Start,
    StartChosen,
    SubjectOpened,
    TextAsked,
    TrialOpened,
    WorthAsked,
)
from handlers.owner.callbacks import SegmentsOpened

if TYPE_CHECKING:
    from datetime import datetime

    from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

    from bot.campaigns.model import Button, Campaign
    from bot.campaigns.segments_service import Segments
    from bot.core.clock import Clock
    from bot.i18n import Html, Locale, Translator
    from bot.shop.model import Shop

_MOST_TITLE = 40


async def show_broadcast(
    event: Message | CallbackQuery, t: Translator, shop: Shop, clock: Clock, segments: Segments, campaign: Campaign
) -> None:
    """A draft, or what became of it."""
    lines: list[str] = [t("broadcast-head", number=str(campaign.id))]
    if campaign.status is Status.SCHEDULED and campaign.start_at:
        lines.append(t("broadcast-waits", moment=deadline(t, shop, clock.now(), campaign.start_at)))
    lines += [
        *_texts(t, campaign),
        t(f"broadcast-media-{campaign.media.kind}" if campaign.media else "broadcast-media-none"),
        _buttons(t, campaign),
        t("broadcast-topic", topic=t.plain(f"button-topic-{campaign.topic}")),
        await _audience(t, shop, segments, campaign),
        _voucher(t, campaign),
        _trial(t, campaign),
    ]
    if campaign.status is Status.DRAFT:
        lines.append(_start(t, shop, clock.now(), campaign))
    await show(event, "\n".join(lines), _ways(t, campaign))


def title(t: Translator, campaign: Campaign) -> str:
    """The number, and how the text begins, in the owner's language as far as there is one."""
    language = text_language(t.locale, campaign.languages())
    if language is None:
        words = t.plain("broadcast-untitled")
    else:
        text = fill(campaign.texts[Variant.A, language], None, "…")
        words = " ".join(visible(own_text(t, text)).split())
    label = f"№ {campaign.id} · {words}"
    return label if len(label) <= _MOST_TITLE else f"{label[: _MOST_TITLE - 1]}…"


def button_label(t: Translator, one: Button) -> str:
    """What a button says, to the owner."""
    match one.kind:
        case ButtonKind.LINK:
            return in_own_language(t, one.labels) or one.url
        case ButtonKind.RSVP:
            return f"{t.plain('button-promo-comes')} / {t.plain('button-promo-declines')}"
        case kind:
            return t.plain(f"button-promo-{kind}")


def back_to_draft(t: Translator, campaign: int) -> InlineKeyboardButton:
    return button(t.plain("button-back"), BroadcastOpened(campaign=campaign))


def languages(campaign: Campaign, variant: Variant) -> Buttons:
    """✅ the language is written; two in a row."""
    written = campaign.languages(variant)
    buttons = [_language(campaign, variant, language, written) for language in LANGUAGES]
    return [buttons[:2], buttons[2:]]


def _language(
    campaign: Campaign, variant: Variant, language: Locale, written: tuple[Locale, ...]
) -> InlineKeyboardButton:
    label = ticked(language.own_name, on=language in written)
    return button(label, TextAsked(campaign=campaign.id, variant=variant, language=language))


def _texts(t: Translator, campaign: Campaign) -> list[str]:
    """In which languages it is written, and what becomes of the readers of the others."""
    written = campaign.languages()
    if not written:
        return [t("broadcast-texts-none")]
    lines: list[str] = [t("broadcast-texts", languages=_names(written))]
    missing = tuple(language for language in LANGUAGES if language not in written)
    if missing:
        lines.append(t("broadcast-fallback", missing=_names(missing), language=written[0].own_name))
    return lines


def _names(some: tuple[Locale, ...]) -> str:
    return ", ".join(language.own_name for language in some)


def _buttons(t: Translator, campaign: Campaign) -> Html:
    if not campaign.buttons:
        return t("broadcast-buttons-none")
    return t("broadcast-buttons", list=", ".join(button_label(t, one) for one in campaign.buttons))


async def _audience(t: Translator, shop: Shop, segments: Segments, campaign: Campaign) -> Html:
    """A campaign keeps what its segment asked: by the name under which that is saved, if it (still) is."""
    if not campaign.segment.lines:
        return t("broadcast-for-all")
    name = await segments.name_of(campaign.segment)
    return t("broadcast-for-some", segment=name or described(t, shop, campaign.segment))


def _voucher(t: Translator, campaign: Campaign) -> Html:
    if campaign.code:
        return t("broadcast-code", code=campaign.code)
    if campaign.terms:
        return t("broadcast-voucher", value=voucher_value(t, campaign.terms), days=campaign.terms.valid_days)
    return t("broadcast-voucher-none")


def _trial(t: Translator, campaign: Campaign) -> Html:
    if campaign.trial is None:
        return t("broadcast-trial-none")
    return t("broadcast-trial", percent=t.percent(campaign.trial.percent))


def _start(t: Translator, shop: Shop, now: datetime, campaign: Campaign) -> Html:
    if campaign.start_at is None:
        return t("broadcast-start-now")
    return t("broadcast-start-at", moment=deadline(t, shop, now, campaign.start_at))


def _ways(t: Translator, campaign: Campaign) -> Buttons:
    one = campaign.id
    copy = button(t.plain("button-broadcast-copy"), BroadcastCopied(campaign=one))
    preview = button(t.plain("button-broadcast-preview"), PreviewAsked(campaign=one))
    back = button(t.plain("button-back"), BroadcastsOpened())
    if campaign.status is Status.SCHEDULED:
        take_back = button(t.plain("button-broadcast-unschedule"), LaunchTakenBack(campaign=one))
        return column([take_back, preview, copy, back])
    if campaign.status is not Status.DRAFT:
        return column([preview, copy, back])
    return [
        *languages(campaign, Variant.A),
        *_parts(t, one),
        [button(t.plain("button-broadcast-trial"), TrialOpened(campaign=one))],
        [preview],
        [button(t.plain("button-broadcast-check"), CheckAsked(campaign=one))],
        [copy],
        [button(t.plain("button-broadcast-delete"), BroadcastDeleted(campaign=one, sure=False))],
        [back],
    ]


def _parts(t: Translator, one: int) -> Buttons:
    """Two in a row: their labels are short in every language."""
    parts = [
        button(t.plain("button-broadcast-media"), MediaAsked(campaign=one)),
        button(t.plain("button-broadcast-buttons"), ButtonsOpened(campaign=one)),
        button(t.plain("button-broadcast-topic"), SubjectOpened(campaign=one)),
        button(t.plain("button-broadcast-audience"), SegmentsOpened(campaign=one)),
        button(t.plain("button-broadcast-voucher"), WorthAsked(campaign=one)),
        button(t.plain("button-broadcast-time"), StartChosen(campaign=one, start=Start.ASK)),
    ]
    return [parts[at : at + 2] for at in range(0, len(parts), 2)]
