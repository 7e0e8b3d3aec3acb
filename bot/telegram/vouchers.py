"""Vouchers as people see them: the customer with a QR code to show, staff with a card and the button to redeem."""

from __future__ import annotations

import asyncio
import secrets
from io import BytesIO
from typing import TYPE_CHECKING

import segno
from aiogram.types import BufferedInputFile
from aiogram.utils.deep_linking import create_start_link

from bot.i18n import Html
from bot.loyalty.codes import shown, to_link
from bot.loyalty.model import Reason, Standing
from bot.telegram.callbacks import ReversalAsked, ReversalConfirmed, VoucherOpened, VoucherRedeemed
from bot.telegram.show import button, column
from bot.telegram.wording import deadline, voucher_value

if TYPE_CHECKING:
    from datetime import datetime

    from aiogram import Bot

    from bot.i18n import Translator
    from bot.loyalty.model import Card, Use, Voucher
    from bot.shop.model import Shop
    from bot.telegram.show import Buttons

_PIXELS = 12  # the side of a module; some 500 in all, enough for the cameras of old phones


async def qr_code(bot: Bot, voucher: Voucher) -> BufferedInputFile:
    """A picture that opens the voucher's card when staff scan it."""
    link = await create_start_link(bot, to_link(voucher.code))
    # To draw it takes some 20 ms: not on the loop, where everybody else would wait.
    return BufferedInputFile(await asyncio.to_thread(_drawn, link), f"{voucher.code}.png")


def worth(t: Translator, voucher: Voucher) -> Html:
    """A line: "15% discount", "A gift: coffee"."""
    return t("voucher-worth", kind=voucher.terms.kind.value, value=voucher_value(t, voucher))


def customer_text(t: Translator, shop: Shop, voucher: Voucher, now: datetime) -> Html:
    """What it brings, its code, and how long it is good; or why it is good no more."""
    lines = [worth(t, voucher), t("voucher-code", code=shown(voucher.code))]
    day = t.date(voucher.last_day(shop.zone))
    match voucher.standing(now):
        case Standing.LIVE:
            lines.append(t("voucher-at-till-public" if voucher.customer_id is None else "voucher-at-till", day=day))
        case Standing.EXPIRED:
            lines.append(t("voucher-expired", day=day))
        case Standing.USED if voucher.customer_id is None:
            lines.append(t("voucher-exhausted"))
        case standing:
            lines.append(t(f"voucher-{standing}"))
    return Html("\n".join(lines))


def label(t: Translator, voucher: Voucher) -> str:
    """For a button: the code, and what it brings."""
    return f"{shown(voucher.code)} · {voucher_value(t, voucher)}"


def card_text(t: Translator, shop: Shop, card: Card, now: datetime, *, won: bool = False) -> Html:
    """What staff need at the till. `won` when it was redeemed by the very press that shows it."""
    voucher = card.voucher
    lines = [t("voucher-card", code=shown(voucher.code)), worth(t, voucher), _whose(t, card)]
    day = t.date(voucher.last_day(shop.zone))
    match voucher.standing(now):
        case Standing.LIVE | Standing.USED if won and card.use:
            lines.append(t("voucher-card-redeemed", **_when(t, shop, card.use, now)))
        case Standing.USED if card.use:
            lines.append(t("voucher-card-used", **_when(t, shop, card.use, now)))
        case Standing.LIVE:
            lines.append(t("voucher-card-live", day=day))
        case Standing.USED:
            lines.append(t("voucher-card-exhausted"))
        case Standing.EXPIRED:
            lines.append(t("voucher-card-expired", day=day))
        case Standing.CANCELLED:
            lines.append(t("voucher-card-cancelled"))
    if voucher.wants_own_code:
        lines.append(t("voucher-card-wants-own"))
    return Html("\n".join(lines))


def card_buttons(t: Translator, card: Card, now: datetime, *, won: bool = False) -> Buttons:
    """Redeem what is live, once a card; take back the last use."""
    rows: Buttons = []
    if card.voucher.standing(now) is Standing.LIVE and not card.voucher.wants_own_code and not won:
        redeem = VoucherRedeemed(voucher=card.voucher.id, press=secrets.token_hex(8))
        rows.append([button(t.plain("button-voucher-redeem"), redeem)])
    if card.use and (won or card.voucher.standing(now) is Standing.USED):
        rows.append([button(t.plain("button-voucher-reverse"), ReversalAsked(use=card.use.id))])
    return rows


def reversal_buttons(t: Translator, use_id: int, voucher_id: int) -> Buttons:
    reasons = [
        button(t.plain(f"button-voucher-{reason}"), ReversalConfirmed(use=use_id, reason=reason)) for reason in Reason
    ]
    return column([*reasons, button(t.plain("button-back"), VoucherOpened(voucher=voucher_id))])


def _drawn(link: str) -> bytes:
    picture = BytesIO()
    segno.make_qr(link, error="m").save(picture, kind="png", scale=_PIXELS)
    return picture.getvalue()


def _whose(t: Translator, card: Card) -> Html:
    voucher = card.voucher
    if voucher.customer_id is not None:
        return t("voucher-card-holder", name=card.holder or "—")
    if voucher.uses is None:
        return t("voucher-card-public", used=voucher.used)
    return t("voucher-card-public-limited", used=voucher.used, uses=voucher.uses)


def _when(t: Translator, shop: Shop, use: Use, now: datetime) -> dict[str, str]:
    return {"when": deadline(t, shop, now, use.redeemed_at), "name": use.redeemed_by_name}
