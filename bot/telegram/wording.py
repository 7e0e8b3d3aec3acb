"""Small pieces of text that several screens need: a deadline, the opening hours, what a voucher is worth."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.i18n import Html, Locale
from bot.i18n.scripts import to_cyrillic
from bot.loyalty.model import Kind, Terms, Voucher
from bot.shop.calendar import Why
from bot.shop.model import in_language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from bot.customers.model import Customer
    from bot.desk.model import Ticket
    from bot.i18n import Translator
    from bot.shop.calendar import WorkingTime
    from bot.shop.model import Branch, Hours, Shop, Window


def deadline(t: Translator, shop: Shop, now: datetime, moment: datetime) -> str:
    """ "14:35" for today, "5-noyabr, 00:20" for another day, in the shop's zone."""
    local = shop.local(moment)
    if local.date() == shop.local(now).date():
        return t.time(local)
    return f"{t.date(local.date())}, {t.time(local)}"


def ticket_text(t: Translator, key: str, ticket: Ticket, shop: Shop, now: datetime) -> Html:
    """A text that names the ticket's number and the promised time, by the clock of the customer's branch."""
    time = deadline(t, shop.seen_from(ticket.branch_id), now, ticket.answer_due_at)
    return t(key, number=str(ticket.id), time=time)


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


def opening(t: Translator, hours: WorkingTime, now: datetime) -> Html:
    """Whether the shop is open now, and until or from when; a holiday by its name."""
    opens, closed = hours.opens_at(now), hours.closed_for(now)
    if opens is None or not hours.is_known:
        return t("hours-unknown")
    if closed is None:
        closes = hours.closes_at(now)
        return t("hours-open-now", time=t.time(closes.astimezone(hours.zone))) if closes else t("hours-open-always")
    today, local = now.astimezone(hours.zone).date(), opens.astimezone(hours.zone)
    if local.date() == today:
        return t("hours-closed-opens-today", time=t.time(local))
    on = {"day": t.on_date(local.date()), "time": t.time(local)}
    if closed.why is Why.HOLIDAY:
        return t("hours-holiday", holiday=holiday_name(t, closed.names), **on)
    return t("hours-closed-opens-on" if hours.windows_on(today) else "hours-closed-today", **on)


def holiday_name(t: Translator, names: Mapping[str, str]) -> str:
    """What a public holiday is called in the person's language; just that, where its calendar has no such name."""
    name = names.get(t.locale.catalogue)
    return own_text(t, name) if name else t.plain("hours-holiday-nameless")


def unusual_days(t: Translator, hours: WorkingTime, now: datetime) -> list[Html]:
    """The days of the coming week that differ from it, a line for each."""
    today = now.astimezone(hours.zone).date()
    days = [today + timedelta(days=ahead) for ahead in range(7)]
    return [_unusual(t, hours, day) for day in days if day in hours.special or day in hours.holidays]


def _unusual(t: Translator, hours: WorkingTime, day: date) -> Html:
    if day not in hours.special:
        return t("hours-on-holiday", date=t.date(day), holiday=holiday_name(t, hours.holidays[day]))
    return t("hours-on-day", date=t.date(day), hours=day_hours(t, hours.special[day]))


def day_hours(t: Translator, windows: Sequence[Window]) -> str:
    """ "10:00–14:00, 15:00–19:00", or that it is a day off."""
    return ", ".join(t.hours(window.opens, window.closes) for window in windows) or t.plain("hours-closed")


def week(t: Translator, hours: Hours) -> Html:
    """The hours of the week; days with the same hours on end stand in one line."""
    lines: list[tuple[int, int, str]] = []
    for day, of_day in enumerate(hours.week):
        text = day_hours(t, of_day)
        if lines and lines[-1][2] == text:
            lines[-1] = (lines[-1][0], day, text)
        else:
            lines.append((day, day, text))
    return Html("\n".join(_line(t, *line) for line in lines))


def _line(t: Translator, first: int, last: int, hours: str) -> str:
    if (first, last) == (0, 6):
        return t("hours-every-day", hours=hours)
    names = [t.plain(f"weekday-{day}") for day in sorted({first, last})]
    return t("hours-of-days", days="–".join(names), hours=hours)
