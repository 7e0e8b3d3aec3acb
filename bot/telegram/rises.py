"""Tells an owner in private what repeats among complaints, with a button to the complaints behind each of it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardMarkup

from bot.answers.skeleton import skeleton
from bot.core.errors import NotFound
from bot.delivery.model import Rejected
from bot.feedback.records import Cause  # noqa: TC001 - pydantic reads the types of these fields
from bot.feedback.rises import Aspect, Pattern
from bot.feedback.rises_service import TELL_RISES
from bot.telegram.messenger import Gone, Moved, attempt
from bot.telegram.show import button
from bot.telegram.wording import in_own_language

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from bot.customers.service import Customers
    from bot.delivery.model import Errand, Outcome
    from bot.feedback.records import Record
    from bot.feedback.records_service import Records
    from bot.feedback.rises import Finding
    from bot.feedback.rises_service import Rises
    from bot.i18n import Html, Translator
    from bot.shop.model import Shop
    from bot.telegram.house import House


class RiseOpened(CallbackData, prefix="rise"):
    """The complaints behind it."""

    rise: int


class RiseTicketOpened(CallbackData, prefix="risetkt"):
    rise: int
    ticket: int


class CauseMended(CallbackData, prefix="mended"):
    """Begins telling those who complained of it."""

    cause: Cause


class RiseErrands:
    def __init__(self, house: House, *, rises: Rises, records: Records) -> None:
        self._house = house
        self._rises = rises
        self._records = records

    def performers(self) -> Mapping[str, Callable[[Errand], Awaitable[Outcome]]]:
        """What the courier calls for each kind of errand."""
        return {TELL_RISES: self._tell}

    async def _tell(self, errand: Errand) -> Outcome:
        owner, shop = errand.payload["owner"], await self._house.shops.get()
        t = await self._house.t_for(owner)
        lines, buttons = [t("rises-head")], []
        for number in errand.payload["rises"]:
            finding = await self._rises.finding(number)
            records = await self._records.of_tickets(finding.tickets)
            name = await named(t, shop, self._house.customers, finding, records)
            lines.append(rise_text(t, finding, name))
            buttons.append([button(name, RiseOpened(rise=number))])
        markup = InlineKeyboardMarkup(inline_keyboard=buttons)
        result, _ = await attempt(self._house.bot.send_message(owner, "\n\n".join(lines), reply_markup=markup))
        return Rejected("gone") if isinstance(result, Gone | Moved) else result


async def named(t: Translator, shop: Shop, customers: Customers, finding: Finding, records: Sequence[Record]) -> str:
    """What it is about, as it is called: the name of a customer, an item as staff wrote it last."""
    value = finding.thing.value
    match finding.thing.aspect:
        case Aspect.CATEGORY | Aspect.CAUSE:
            return t.plain(f"button-{finding.thing.aspect}-{value}")
        case Aspect.BRANCH:
            names = (one.names for one in shop.branches if str(one.id) == value)
            return in_own_language(t, next(names, {})) or "—"
        case Aspect.PRODUCT:
            spelled = (one.product for one in reversed(records) if one.product and skeleton(one.product) == value)
            return next(spelled, "—")
        case Aspect.CUSTOMER:
            try:
                return (await customers.by_id(int(value))).name
            except NotFound:
                return "—"


def rise_text(t: Translator, finding: Finding, name: str) -> Html:
    if finding.pattern is Pattern.AGAIN:
        return t("rise-again", what=name, count=finding.count)
    expected = Decimal(finding.expected).quantize(Decimal("0.1"))
    return t(f"rise-{finding.pattern}", aspect=finding.thing.aspect, what=name, count=finding.count, expected=expected)
