"""Special days and public holidays: named by the owner in a line each, "31.12 10-16" or "01.01 -"."""

from __future__ import annotations

from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from aiogram.filters import Command, StateFilter

from bot.i18n import Html
from bot.shop.model import SpecialDay, parse_special_day
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.wording import day_hours, holiday_name, in_own_language
from handlers.owner.asking import DeskWriting, ask, words
from handlers.owner.callbacks import OwnerMenuOpened
from handlers.owner.filters import IsAnswer
from handlers.owner.policy_callbacks import DayAdded, DayForgotten, DayOpened, DaysOpened, HolidaysSwitched

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.filters import CommandObject
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

    from bot.core.clock import Clock
    from bot.i18n import Translator
    from bot.shop.calendars import Calendars
    from bot.shop.model import Shop
    from bot.shop.service import Shops

_SHOWN_DAYS = 20
_SHOWN_HOLIDAYS = 3
_ALL = 0


async def owner_asks_for_days(
    message: Message,
    command: CommandObject,
    t: Translator,
    shop: Shop,
    calendars: Calendars,
    clock: Clock,
    state: FSMContext,
) -> None:
    """Alone it shows the days; with days behind it, these are kept for all branches first."""
    await state.clear()
    if command.args and not await _keep(calendars, shop, clock, command.args, None):
        await message.answer(t("days-not-understood"))
        return
    await _show_days(message, t, shop, calendars)


async def owner_goes_back_to_days(
    callback: CallbackQuery, t: Translator, shop: Shop, calendars: Calendars, state: FSMContext
) -> None:
    await state.clear()
    await _show_days(callback, t, shop, calendars)


async def owner_switches_holidays(
    callback: CallbackQuery, callback_data: HolidaysSwitched, t: Translator, shops: Shops, calendars: Calendars
) -> None:
    shop = await shops.change(closed_on_holidays=callback_data.closed)
    await _show_days(callback, t, shop, calendars)


async def owner_adds_day(
    callback: CallbackQuery, callback_data: DayAdded, t: Translator, shop: Shop, state: FSMContext
) -> None:
    branch = callback_data.branch
    if branch is None and len(shop.branches) > 1:
        choices = [
            button(t.plain("button-days-all"), DayAdded(branch=_ALL)),
            *(button(in_own_language(t, one.names), DayAdded(branch=one.id)) for one in shop.branches),
            _back(t),
        ]
        await show(callback, t("days-ask-branch"), column(choices))
        return
    await ask(callback, state, DeskWriting.SPECIAL_DAY, t("days-ask"), branch=branch or _ALL)


async def owner_writes_days(
    message: Message, t: Translator, shop: Shop, calendars: Calendars, clock: Clock, state: FSMContext
) -> None:
    """What is not understood is answered with an example, nothing of it is kept, and the question stays open."""
    branch = (await state.get_data())["branch"] or None
    if not await _keep(calendars, shop, clock, words(message), branch):
        await message.answer(t("days-not-understood"))
        return
    await state.clear()
    await _show_days(message, t, shop, calendars)


async def owner_opens_day(
    callback: CallbackQuery, callback_data: DayOpened, t: Translator, shop: Shop, calendars: Calendars
) -> None:
    key = callback_data.day, callback_data.branch
    special = next((one for one in await calendars.special_days() if _key(one) == key), None)
    if special is None:
        await _show_days(callback, t, shop, calendars)
        return
    forget = button(t.plain("button-days-forget"), DayForgotten(day=key[0], branch=key[1]))
    await show(callback, _line(t, shop, special), column([forget, _back(t)]))


async def owner_forgets_day(
    callback: CallbackQuery, callback_data: DayForgotten, t: Translator, shop: Shop, calendars: Calendars
) -> None:
    await calendars.forget_day(date.fromordinal(callback_data.day), callback_data.branch or None)
    await _show_days(callback, t, shop, calendars)


async def _keep(calendars: Calendars, shop: Shop, clock: Clock, text: str, branch: int | None) -> bool:
    """Keep the days that stand there, one in a line. False, and none kept, when one of them is not understood."""
    today = shop.local(clock.now()).date()
    try:
        days = [SpecialDay(*parse_special_day(line, today), branch) for line in text.splitlines() if line.strip()]
    except ValueError:
        return False
    for special in days:
        await calendars.name_day(special)
    return bool(days)


async def _show_days(event: Message | CallbackQuery, t: Translator, shop: Shop, calendars: Calendars) -> None:
    days = (await calendars.special_days())[:_SHOWN_DAYS]
    lines = [t("days-head"), *(_line(t, shop, special) for special in days)]
    buttons = [button(_label(t, shop, one), DayOpened(day=_key(one)[0], branch=_key(one)[1])) for one in days]
    buttons.append(button(t.plain("button-days-add"), DayAdded()))
    if holidays := await _holidays(t, calendars):
        closed = shop.closed_on_holidays
        lines += [t("days-holidays-closed") if closed else t("days-holidays-open"), *holidays]
        switch = "button-days-holidays-open" if closed else "button-days-holidays-closed"
        buttons.append(button(t.plain(switch), HolidaysSwitched(closed=not closed)))
    buttons.append(button(t.plain("button-back"), OwnerMenuOpened()))
    await show(event, Html("\n".join(lines)), column(buttons))


async def _holidays(t: Translator, calendars: Calendars) -> Sequence[Html]:
    """The next ones. None at all: the country of the shop's time zone has no calendar here."""
    coming = islice(await calendars.coming_holidays(), _SHOWN_HOLIDAYS)
    return [t("days-holiday", date=t.date(day), holiday=holiday_name(t, names)) for day, names in coming]


def _line(t: Translator, shop: Shop, special: SpecialDay) -> Html:
    return t("days-line", day=_label(t, shop, special), hours=day_hours(t, special.windows))


def _label(t: Translator, shop: Shop, special: SpecialDay) -> str:
    """The day, and the branch if it holds for one of several only."""
    branch = next((one for one in shop.branches if one.id == special.branch_id), None)
    day = t.date(special.day)
    return t.plain("button-days-of-branch", date=day, branch=in_own_language(t, branch.names)) if branch else day


def _key(special: SpecialDay) -> tuple[int, int]:
    return special.day.toordinal(), special.branch_id or _ALL


def _back(t: Translator) -> InlineKeyboardButton:
    return button(t.plain("button-back"), DaysOpened())


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_days, Command("days"))
    router.message.register(owner_writes_days, StateFilter(DeskWriting.SPECIAL_DAY), IsText(), IsAnswer())
    router.callback_query.register(owner_goes_back_to_days, DaysOpened.filter())
    router.callback_query.register(owner_switches_holidays, HolidaysSwitched.filter())
    router.callback_query.register(owner_adds_day, DayAdded.filter())
    router.callback_query.register(owner_opens_day, DayOpened.filter())
    router.callback_query.register(owner_forgets_day, DayForgotten.filter())
    return router
