"""How much staff and managers may give with an apology, in per cents and in money. Owners give what they like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import StateFilter

from bot.desk.apology import MAX_AMOUNT, MAX_PERCENT
from bot.i18n import Html
from bot.loyalty.model import currency_of, parse_amount
from bot.team.model import Role
from bot.telegram.filters import IsText
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from handlers.owner.asking import LimitWriting, ask, words
from handlers.owner.callbacks import VouchersOpened
from handlers.owner.canned_callbacks import LimitAsked, LimitsOpened, Measure
from handlers.owner.filters import IsAnswer

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, Message

    from bot.desk.apology import Limit, Limits
    from bot.desk.apology_service import Apologies
    from bot.i18n import Translator
    from bot.shop.model import Shop

_ROLES = (Role.STAFF, Role.MANAGER)
_MOST = {Measure.PERCENT: MAX_PERCENT, Measure.AMOUNT: MAX_AMOUNT}


async def owner_opens_limits(
    callback: CallbackQuery, apologies: Apologies, t: Translator, shop: Shop, state: FSMContext
) -> None:
    await state.clear()
    await _show(callback, await apologies.limits(), t, shop)


async def owner_changes_limit(
    callback: CallbackQuery, callback_data: LimitAsked, t: Translator, state: FSMContext
) -> None:
    role, measure = callback_data.role, callback_data.measure
    await ask(callback, state, LimitWriting.VALUE, t(f"limit-ask-{measure}"), role=role.value, measure=measure.value)


async def owner_writes_limit(
    message: Message, apologies: Apologies, t: Translator, shop: Shop, state: FSMContext
) -> None:
    """What is no such number is asked for once more."""
    data = await state.get_data()
    role, measure = Role(data["role"]), Measure(data["measure"])
    value = _number(words(message), measure, currency_of(shop.zone))
    if value is None:
        await message.answer(t(f"limit-not-understood-{measure}"))
        return
    limits = await apologies.change_limit(role, **{measure.value: value})
    await state.clear()
    await _show(message, limits, t, shop)


async def _show(event: Message | CallbackQuery, limits: Limits, t: Translator, shop: Shop) -> None:
    lines = [t("limits-head"), *(_line(t, shop, role, limits.of(role)) for role in _ROLES)]
    buttons = [
        button(t.plain(f"button-limit-{role}-{measure}"), LimitAsked(role=role, measure=measure))
        for role in _ROLES
        for measure in Measure
    ]
    await show(event, Html("\n".join(lines)), column([*buttons, button(t.plain("button-back"), VouchersOpened())]))


def _line(t: Translator, shop: Shop, role: Role, limit: Limit) -> Html:
    kind = {(True, True): "both", (True, False): "percent", (False, True): "amount", (False, False): "none"}
    money = t.money(limit.amount, currency_of(shop.zone))
    chosen = kind[limit.percent > 0, limit.amount > 0]
    return t(f"limit-{role}", kind=chosen, percent=t.percent(limit.percent), money=money)


def _number(text: str, measure: Measure, currency: str) -> int | None:
    """A whole number within reason, in the shop's own money; 0 forbids it."""
    try:
        value, written = parse_amount(text.replace("%", ""))
    except ValueError:
        return None
    fits = value == int(value) and value <= _MOST[measure] and written in {None, currency}
    return int(value) if fits else None


def router() -> Router:
    router = Router()
    router.message.register(owner_writes_limit, StateFilter(LimitWriting.VALUE), IsText(), IsAnswer())
    router.callback_query.register(owner_opens_limits, LimitsOpened.filter())
    router.callback_query.register(owner_changes_limit, LimitAsked.filter())
    return router
