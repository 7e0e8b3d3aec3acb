"""The weekly shifts, for owners and managers: seen by week, added on several days at once, removed one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram import BaseMiddleware
from aiogram.filters import Command, StateFilter
from aiogram.fsm.state import State, StatesGroup

from bot.core.errors import NotAllowed, NotFound
from bot.shop.model import parse_windows
from bot.telegram.routing import Router
from bot.telegram.show import Buttons, button, column, show, ticked
from bot.telegram.team_wording import name_of, shift_hours, shifts_week
from handlers.owner.asking import ask, words
from handlers.owner.filters import IsAnswer
from handlers.owner.team_callbacks import (
    ShiftDaysOpened,
    ShiftHoursAsked,
    ShiftRemoved,
    ShiftsOfOpened,
    ShiftsOpened,
    TeamOpened,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message, TelegramObject

    from bot.customers.model import Customer
    from bot.i18n import Translator
    from bot.team.model import Member
    from bot.team.rota import Rota
    from bot.team.service import Team

_DAYS = 7
_DAYS_IN_ROW = 4


class ShiftWriting(StatesGroup):
    """Data: the `member` whose shifts they are, and the `days`, as in `ShiftDaysOpened`."""

    HOURS = State()


class LeadsOnly(BaseMiddleware):
    """Asks at each message and each press, before any handler behind it runs. Raises `NotAllowed`.

    An open question ends with the rights of whom it was put to, and with the colleague whom it is about.
    """

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        try:
            await data["team"].lead(data["customer"].telegram_id)
            return await handler(event, data)
        except (NotAllowed, NotFound):
            await data["state"].clear()
            raise


async def lead_asks_for_shifts(
    event: Message | CallbackQuery, customer: Customer, team: Team, rota: Rota, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    await _show_week(event, customer, team, rota, t)


async def lead_opens_shifts_of(
    callback: CallbackQuery, callback_data: ShiftsOfOpened, team: Team, rota: Rota, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    await _show_shifts_of(callback, await _colleague(team, callback_data.member), rota, t)


async def lead_chooses_days(
    callback: CallbackQuery, callback_data: ShiftDaysOpened, team: Team, t: Translator, state: FSMContext
) -> None:
    await state.clear()
    member, days = await _colleague(team, callback_data.member), callback_data.days
    text = t("shifts-ask-days", name=name_of(member))
    await show(callback, text, _days(t, member.telegram_id, days))


async def lead_is_asked_for_hours(
    callback: CallbackQuery, callback_data: ShiftHoursAsked, team: Team, t: Translator, state: FSMContext
) -> None:
    member, days = await _colleague(team, callback_data.member), callback_data.days
    text = t("shifts-ask-hours", days=", ".join(t.plain(f"weekday-{day}") for day in _chosen(days)))
    await ask(callback, state, ShiftWriting.HOURS, text, member=member.telegram_id, days=days)


async def lead_writes_hours(message: Message, team: Team, rota: Rota, t: Translator, state: FSMContext) -> None:
    """What is not understood is answered with an example, and the question stays open."""
    data = await state.get_data()
    try:
        windows = parse_windows(words(message))
    except ValueError:
        windows = ()
    if not windows:
        await message.answer(t("shifts-hours-not-understood"))
        return
    member = await _colleague(team, data["member"])
    await rota.add(member.telegram_id, _chosen(data["days"]), [(one.opens, one.closes) for one in windows])
    await state.clear()
    await _show_shifts_of(message, member, rota, t)


async def lead_removes_shift(
    callback: CallbackQuery, callback_data: ShiftRemoved, team: Team, rota: Rota, t: Translator
) -> None:
    if callback_data.sure:
        removed = await rota.remove(callback_data.shift)
        await _show_shifts_of(callback, await _colleague(team, removed.member_id), rota, t)
        return
    shift = next((one for one in await rota.shifts() if one.id == callback_data.shift), None)
    if shift is None:
        raise NotFound
    member = await _colleague(team, shift.member_id)
    day, hours = t.plain(f"weekday-{shift.weekday}"), shift_hours(t, shift)
    buttons = [
        button(t.plain("button-shift-remove"), ShiftRemoved(shift=shift.id, sure=True)),
        button(t.plain("button-back"), ShiftsOfOpened(member=member.telegram_id)),
    ]
    await show(callback, t("shifts-remove-question", name=name_of(member), day=day, hours=hours), column(buttons))


async def _colleague(team: Team, telegram_id: int) -> Member:
    member = await team.member(telegram_id)
    if member is None:
        raise NotFound
    return member


async def _show_week(event: Message | CallbackQuery, customer: Customer, team: Team, rota: Rota, t: Translator) -> None:
    """Owners came from the team's screen; managers have no other."""
    people, shifts = await team.colleagues(), await rota.shifts()
    names = {one.telegram_id: name_of(one) for one in people}
    buttons = [button(name, ShiftsOfOpened(member=id_)) for id_, name in names.items()]
    me = next((one for one in people if one.telegram_id == customer.telegram_id), None)
    if me and me.is_owner:
        buttons.append(button(t.plain("button-back"), TeamOpened()))
    text = t("shifts-week", list=shifts_week(t, shifts, names)) if shifts else t("shifts-none")
    await show(event, text, column(buttons))


async def _show_shifts_of(event: Message | CallbackQuery, member: Member, rota: Rota, t: Translator) -> None:
    theirs = [shift for shift in await rota.shifts() if shift.member_id == member.telegram_id]
    buttons = [
        button(
            t.plain("button-shift", day=t.plain(f"weekday-{one.weekday}"), hours=shift_hours(t, one)),
            ShiftRemoved(shift=one.id, sure=False),
        )
        for one in theirs
    ]
    buttons += [
        button(t.plain("button-shift-add"), ShiftDaysOpened(member=member.telegram_id)),
        button(t.plain("button-back"), ShiftsOpened()),
    ]
    await show(event, t("shifts-of" if theirs else "shifts-of-nobody", name=name_of(member)), column(buttons))


def _chosen(days: int) -> Sequence[int]:
    return [day for day in range(_DAYS) if days >> day & 1]


def _days(t: Translator, member: int, days: int) -> Buttons:
    """The weekdays as switches."""
    switches = [
        button(
            ticked(t.plain(f"weekday-{day}"), on=day in _chosen(days)),
            ShiftDaysOpened(member=member, days=days ^ 1 << day),
        )
        for day in range(_DAYS)
    ]
    rows = [switches[at : at + _DAYS_IN_ROW] for at in range(0, _DAYS, _DAYS_IN_ROW)]
    if days:
        rows.append([button(t.plain("button-shift-days-done"), ShiftHoursAsked(member=member, days=days))])
    return [*rows, [button(t.plain("button-back"), ShiftsOfOpened(member=member))]]


def router() -> Router:
    router = Router()
    router.message.register(lead_asks_for_shifts, Command("shifts"))
    router.message.register(lead_writes_hours, StateFilter(ShiftWriting.HOURS), IsAnswer())
    router.callback_query.register(lead_asks_for_shifts, ShiftsOpened.filter())
    router.callback_query.register(lead_opens_shifts_of, ShiftsOfOpened.filter())
    router.callback_query.register(lead_chooses_days, ShiftDaysOpened.filter())
    router.callback_query.register(lead_is_asked_for_hours, ShiftHoursAsked.filter())
    router.callback_query.register(lead_removes_shift, ShiftRemoved.filter())
    for observer in (router.message, router.callback_query):
        observer.middleware(LeadsOnly())
    return router
