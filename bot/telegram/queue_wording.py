"""The queue, and other lists of tickets, as staff read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.i18n import Html
from bot.telegram.show import button
from bot.telegram.ticket_wording import called_by, numbered
from bot.telegram.wording import deadline

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.desk.policy import Privacy
    from bot.desk.queue import Entry, Page
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.telegram.show import Buttons
    from bot.telegram.ticket_callbacks import MineTurned, QueueTurned

_MOST_NAME = 40


def queue_text(t: Translator, shop: Shop, privacy: Privacy, page: Page, now: datetime) -> Html:
    """Who waits, the longest first."""
    if not page.entries:
        return t("queue-empty")
    return _under(t("queue-head", total=page.total), entry_lines(t, shop, privacy, page.entries, now))


def mine_text(t: Translator, shop: Shop, privacy: Privacy, page: Page, now: datetime) -> Html:
    """What the person has who asks."""
    if not page.entries:
        return t("mine-empty")
    return _under(t("mine-head", total=page.total), entry_lines(t, shop, privacy, page.entries, now))


def found_text(
    t: Translator, shop: Shop, privacy: Privacy, entries: Sequence[Entry], now: datetime, *, is_all: bool
) -> Html:
    if not entries:
        return _under(t("find-none"), [t("find-how", privacy=privacy)])
    rest = [] if is_all else [t("find-more")]
    return Html("\n\n".join([*entry_lines(t, shop, privacy, entries, now), *rest]))


def entry_lines(t: Translator, shop: Shop, privacy: Privacy, entries: Sequence[Entry], now: datetime) -> Sequence[Html]:
    """Which ticket of whom, and how it stands: two or three lines each."""
    return [_entry(t, shop, privacy, entry, now) for entry in entries]


def turning(page: Page, turned: type[QueueTurned | MineTurned]) -> Buttons:
    """To the page before and behind, as far as there are any."""
    turns = [("‹", page.number - 1)] if page.number else []
    turns += [] if page.is_last else [("›", page.number + 1)]
    return [[button(label, turned(page=number)) for label, number in turns]] if turns else []


def _entry(t: Translator, shop: Shop, privacy: Privacy, entry: Entry, now: datetime) -> Html:
    name = called_by(t, privacy, entry.customer_id, entry.customer_name)[:_MOST_NAME]
    lines = [t("queue-entry", number=numbered(entry), kind=t.plain(f"kind-{entry.kind}"), name=name)]
    time = deadline(t, shop, now, entry.answer_due_at)
    if entry.waiting_since is None:
        lines.append(t("staff-card-status", status=t.plain(f"status-{entry.status}")))
    else:
        lines.append(t("queue-overdue" if entry.is_overdue(now) else "queue-due", time=time))
    if entry.taken_by:
        lines.append(t("staff-card-taken", name=entry.taken_by[:_MOST_NAME]))
    return Html("\n".join(lines))


def _under(head: Html, entries: Sequence[Html]) -> Html:
    return Html("\n\n".join([head, *entries]))
