"""Small pieces of text that several screens need: a deadline, the opening hours, what a voucher is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.i18n import Html, Locale
from bot.i18n.scripts import to_cyrillic
from bot.loyalty.model import Kind, Terms, Voucher
from bot.shop.model import in_language

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from bot.customers.model import Customer
    from bot.i18n import Translator
    from bot.shop.model import Branch, Hours, Shop


def deadline(t: Translator, shop: Shop, now: datetime, moment: datetime) -> str:
    """ "14:35" for today, "5-noyabr, 00:20" for another day, in the shop's zone."""
    local = shop.local(moment)
    if local.date() == shop.local(now).date():
        return t.time(local)
    return f"{t.date(local.date())}, {t.time(local)}"


def own_text(t: Translator, text: str) -> str:
    """The owner's Uzbek text in the script the person reads; any other text as it is."""
    return to_cyrillic(text) if t.locale is Locale.UZ_CYRL else text


def in_own_language(t: Translator, texts: Mapping[str, str]) -> str:
    """The owner's text in the person's language and script."""
    language = t.locale.catalogue
    text = in_language(texts, language)
    return own_text(t, text) if texts.get(language) else text


def voucher_value(t: Translator, voucher: Voucher | Terms) -> str:
    """ "15%", "50 000 soʻm", or the owner's words for the gift."""
    terms = voucher.terms if isinstance(voucher, Voucher) else voucher
    if terms.kind is Kind.GIFT:
        return in_own_language(t, terms.gift or {})
    value = terms.value or 0
    return t.percent(value) if terms.kind is Kind.PERCENT else t.money(value, terms.currency or "")


def own_branch(shop: Shop, customer: Customer) -> Branch | None:
    """The shop of ours that the customer goes to; None while they have not said, or there is only one."""
    chosen = (branch for branch in shop.branches if branch.id == customer.branch_id)
    return next(chosen, None) if len(shop.branches) > 1 else None


def opening(t: Translator, shop: Shop, hours: Hours, now: datetime) -> Html:
    """Whether the shop is open now, and until or from when."""
    local = shop.local(now)
    closes, opens = hours.closes_at(local), hours.opens_at(local)
    if closes:
        return t("hours-open-now", time=t.time(closes))
    if opens is None:
        return t("hours-unknown")
    if opens.date() == local.date():
        return t("hours-closed-opens-today", time=t.time(opens))
    return t("hours-closed-opens-on", day=t.on_date(opens.date()), time=t.time(opens))


def week(t: Translator, hours: Hours) -> Html:
    """The hours of the week; days with the same hours on end stand in one line."""
    lines: list[tuple[int, int, str]] = []
    for day, windows in enumerate(hours.week):
        text = ", ".join(t.hours(window.opens, window.closes) for window in windows)
        if lines and lines[-1][2] == text:
            lines[-1] = (lines[-1][0], day, text)
        else:
            lines.append((day, day, text))
    return Html("\n".join(_line(t, *line) for line in lines))


def _line(t: Translator, first: int, last: int, text: str) -> str:
    hours = text or t.plain("hours-closed")
    if (first, last) == (0, 6):
        return t("hours-every-day", hours=hours)
    names = [t.plain(f"weekday-{day}") for day in sorted({first, last})]
    return t("hours-of-days", days="–".join(names), hours=hours)
