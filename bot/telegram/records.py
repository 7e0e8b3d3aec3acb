"""A complaint's record as staff and owners read it, and the question what it was, asked when it is solved."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from aiogram.types import InlineKeyboardMarkup

from bot.core.errors import NotFound
from bot.delivery.model import Delivered
from bot.feedback.records import CAUSES, Category, Record, Severity
from bot.feedback.records_service import ASK_RECORD
from bot.i18n import Html
from bot.telegram.show import bracketed, button, column
from bot.telegram.ticket_callbacks import CategoryChosen, CauseChosen, RecordAsked, SeverityChosen
from bot.telegram.wording import in_own_language, voucher_value

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping

    from bot.delivery.model import Errand, Outcome
    from bot.desk.service import Desk
    from bot.feedback.records_service import Records
    from bot.i18n import Translator
    from bot.shop.model import Shop
    from bot.telegram.house import House
    from bot.telegram.places import Places
    from bot.telegram.show import Buttons

_IN_ROW = 2
_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
# From here on the next larger unit says enough.
_MOST_MINUTES = timedelta(minutes=90)
_MOST_HOURS = timedelta(hours=36)


class RecordErrands:
    def __init__(self, house: House, places: Places, *, records: Records, desk: Desk) -> None:
        self._house = house
        self._places = places
        self._records = records
        self._desk = desk

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {ASK_RECORD: self._ask}

    async def _ask(self, errand: Errand) -> Outcome:
        """Unless staff have said it in the meantime."""
        record = await self._records.record_of(errand.payload["ticket"])
        if record is None or record.is_settled:
            return Delivered()
        try:
            ticket = await self._desk.ticket(record.ticket_id)
        except NotFound:
            return Delivered()
        t = await self._house.t()
        markup = InlineKeyboardMarkup(inline_keyboard=question_buttons(t, record))
        return await self._places.write(ticket, question(t, record), markup)


def question(t: Translator, record: Record) -> Html:
    """What was it? With the guess of the bot, or what was said before."""
    category, number = t.plain(f"button-category-{record.category}"), str(record.ticket_id)
    if record.cause is None:
        return t("record-question", number=number, category=category)
    cause = t.plain(f"button-cause-{record.cause}")
    return t("record-question-guess", number=number, category=category, cause=cause)


def question_buttons(t: Translator, record: Record) -> Buttons:
    """One tap if the guess is right; else the category, the likeliest first, and then the cause."""
    rows: Buttons = []
    if record.cause:
        rows.append([button(t.plain("button-record-right"), CauseChosen(ticket=record.ticket_id, cause=record.cause))])
    categories = [
        button(t.plain(f"button-category-{one}"), CategoryChosen(ticket=record.ticket_id, category=one))
        for one in sorted(Category, key=lambda one: one is not record.category)
    ]
    return rows + [categories[at : at + _IN_ROW] for at in range(0, len(categories), _IN_ROW)]


def cause_buttons(t: Translator, record: Record) -> Buttons:
    """The causes of its category, the likeliest first."""
    number = record.ticket_id
    causes = sorted(CAUSES[record.category], key=lambda one: one is not record.cause)
    buttons = [button(t.plain(f"button-cause-{one}"), CauseChosen(ticket=number, cause=one)) for one in causes]
    buttons.append(button(t.plain("button-cause-another"), CauseChosen(ticket=number, cause=None)))
    buttons.append(button(t.plain("button-back"), RecordAsked(ticket=number)))
    return column(buttons)


def kept(t: Translator, record: Record) -> Html:
    """What was said, and what may still be added."""
    category = t.plain(f"button-category-{record.category}")
    if record.cause is None:
        return t("record-kept-causeless", category=category)
    return t("record-kept", category=category, cause=t.plain(f"button-cause-{record.cause}"))


def kept_buttons(t: Translator, record: Record) -> Buttons:
    severities = [
        button(
            bracketed(t.plain(f"button-severity-{one}"), chosen=one is record.severity),
            SeverityChosen(ticket=record.ticket_id, severity=one),
        )
        for one in Severity
    ]
    return [severities, [button(t.plain("button-record-change"), RecordAsked(ticket=record.ticket_id))]]


def what(t: Translator, record: Record) -> str:
    """The cause, or, while nobody knows it, the category."""
    return t.plain(f"button-cause-{record.cause}" if record.cause else f"button-category-{record.category}")


def record_text(t: Translator, shop: Shop, record: Record) -> Html:
    """The whole record."""
    date = t.short_date(shop.local(record.opened_at).date())
    lines = [t("record-head", number=str(record.ticket_id), date=date), *_sorted_as(t, record)]
    if record.product:
        lines.append(t("record-product", product=record.product))
    branch = next((one for one in shop.branches if one.id == record.branch_id), None)
    if branch:
        lines.append(t("record-branch", branch=in_own_language(t, branch.names)))
    if record.solved_by:
        lines.append(t("record-solved-by", name=record.solved_by))
    lines += _times(t, record)
    if record.remedies:
        remedies = (voucher_value(t, one.terms) for one in record.remedies)
        lines.append(t("record-remedy", what=", ".join(remedies)))
    return Html("\n".join(lines))


def span(t: Translator, duration: timedelta) -> str:
    """ "25 min", "3 h", "2 days": as exactly as anybody wants to know."""
    if duration < _MOST_MINUTES:
        return t.plain("span-minutes", number=round(duration / timedelta(minutes=1)))
    if duration < _MOST_HOURS:
        return t.plain("span-hours", number=round(duration / _HOUR))
    return t.plain("span-days", number=round(duration / _DAY))


def _sorted_as(t: Translator, record: Record) -> Iterator[Html]:
    category = t.plain(f"button-category-{record.category}")
    if record.cause:
        yield t("record-what", category=category, cause=t.plain(f"button-cause-{record.cause}"))
    else:
        yield t("record-what-causeless", category=category)
    yield t("record-severity", severity=t.plain(f"button-severity-{record.severity}"))
    if not record.is_settled:
        yield t("record-guess")


def _times(t: Translator, record: Record) -> Iterable[Html]:
    if record.first_answer is None or record.first_answer_working is None:
        yield t("record-unanswered")
    else:
        wall, working = span(t, record.first_answer), span(t, record.first_answer_working)
        yield t("record-first-answer", wall=wall, working=working)
    if record.fixed is None or record.fixed_working is None:
        yield t("record-unsolved")
    else:
        yield t("record-fixed", wall=span(t, record.fixed), working=span(t, record.fixed_working))
