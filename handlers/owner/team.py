"""The owner's team: who works here in which role, invitations, and the end of somebody's work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.filters import Command
from aiogram.utils.deep_linking import create_start_link

from bot.core.errors import NotFound
from bot.i18n import Html
from bot.team.model import Role
from bot.telegram.commands import publish_for_customer, publish_for_member
from bot.telegram.routing import Router
from bot.telegram.show import button, column, show
from bot.telegram.team_wording import name_of, person_line
from bot.telegram.wording import deadline
from handlers.owner.callbacks import OwnerMenuOpened
from handlers.owner.team_callbacks import (
    ColleagueDismissed,
    ColleagueOpened,
    InvitationAsked,
    InvitationWithdrawn,
    RoleGiven,
    ShiftsOfOpened,
    ShiftsOpened,
    TeamOpened,
)

if TYPE_CHECKING:
    from aiogram import Bot
    from aiogram.fsm.context import FSMContext
    from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

    from bot.core.clock import Clock
    from bot.customers.model import Customer
    from bot.customers.service import Customers
    from bot.i18n import Catalogues, Translator
    from bot.shop.model import Shop
    from bot.team.invitations import Invitations
    from bot.team.model import Member
    from bot.team.service import Team

_INVITED_AS = (Role.STAFF, Role.MANAGER)


async def owner_asks_for_team(
    message: Message, customer: Customer, team: Team, t: Translator, shop: Shop, clock: Clock, state: FSMContext
) -> None:
    await state.clear()
    me = await team.owner(customer.telegram_id)
    if not me.name and message.from_user:
        await team.add(me.telegram_id, me.role, message.from_user.first_name)
    await _show_team(message, team, t, shop, clock)


async def owner_opens_team(
    callback: CallbackQuery, team: Team, t: Translator, shop: Shop, clock: Clock, state: FSMContext
) -> None:
    await state.clear()
    await _show_team(callback, team, t, shop, clock)


async def owner_opens_colleague(
    callback: CallbackQuery, callback_data: ColleagueOpened, team: Team, t: Translator, shop: Shop, clock: Clock
) -> None:
    await _show_colleague(callback, await _colleague(team, callback_data.member), t, shop, clock)


async def owner_gives_role(
    callback: CallbackQuery,
    callback_data: RoleGiven,
    bot: Bot,
    team: Team,
    customers: Customers,
    catalogues: Catalogues,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    """Another owner is asked about twice."""
    member, role = await _colleague(team, callback_data.member), callback_data.role
    if role is Role.OWNER and not callback_data.sure:
        sure = RoleGiven(member=member.telegram_id, role=role, sure=True)
        await _ask(callback, t, t("team-owner-question", name=name_of(member)), "button-role-owner-sure", sure)
        return
    await team.appoint(member.telegram_id, role)
    await _show_colleague(callback, await _colleague(team, member.telegram_id), t, shop, clock)
    if person := await customers.by_telegram_id(member.telegram_id):
        await publish_for_member(bot, catalogues, person.telegram_id, role, person.locale)


async def owner_dismisses(
    callback: CallbackQuery,
    callback_data: ColleagueDismissed,
    bot: Bot,
    team: Team,
    customers: Customers,
    catalogues: Catalogues,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    member = await _colleague(team, callback_data.member)
    if not callback_data.sure:
        sure = ColleagueDismissed(member=member.telegram_id, sure=True)
        await _ask(callback, t, t("team-dismiss-question", name=name_of(member)), "button-dismiss-sure", sure)
        return
    await team.dismiss(member.telegram_id)
    await _show_team(callback, team, t, shop, clock)
    if person := await customers.by_telegram_id(member.telegram_id):
        await publish_for_customer(bot, catalogues, person.telegram_id, person.locale)


async def owner_invites(
    callback: CallbackQuery,
    callback_data: InvitationAsked,
    bot: Bot,
    customer: Customer,
    team: Team,
    invitations: Invitations,
    t: Translator,
    shop: Shop,
    clock: Clock,
) -> None:
    """The link comes as a message of its own, in words for the newcomer, so that it can be passed on as it is."""
    role = callback_data.role
    if role is None:
        roles = [button(t.plain(f"button-invite-{one}"), InvitationAsked(role=one)) for one in _INVITED_AS]
        await show(callback, t("invite-role"), column([*roles, _back(t)]))
        return
    if role not in _INVITED_AS:
        raise NotFound
    invitation = await invitations.invite(await team.owner(customer.telegram_id), role)
    withdraw = button(t.plain("button-invite-withdraw"), InvitationWithdrawn(invitation=invitation.id))
    await show(callback, t("invite-ready"), column([withdraw, _back(t)]))
    if callback.message:
        link = await create_start_link(bot, invitation.payload)
        until = deadline(t, shop, clock.now(), invitation.expires_at)
        text = t("invite-text", shop=shop.name, role=t(f"role-{role}"), link=link, time=until)
        await callback.message.answer(text)


async def owner_withdraws_invitation(
    callback: CallbackQuery, callback_data: InvitationWithdrawn, invitations: Invitations, t: Translator
) -> None:
    await invitations.withdraw(callback_data.invitation)
    await show(callback, t("invite-withdrawn"), column([_back(t)]))


async def _colleague(team: Team, telegram_id: int) -> Member:
    member = await team.member(telegram_id)
    if member is None:
        raise NotFound
    return member


async def _show_team(event: Message | CallbackQuery, team: Team, t: Translator, shop: Shop, clock: Clock) -> None:
    people = await team.colleagues()
    lines = Html("\n".join(person_line(t, shop, clock.now(), one) for one in people))
    buttons = [button(name_of(one), ColleagueOpened(member=one.telegram_id)) for one in people]
    buttons += [
        button(t.plain("button-invite"), InvitationAsked()),
        button(t.plain("button-shifts"), ShiftsOpened()),
        button(t.plain("button-back"), OwnerMenuOpened()),
    ]
    await show(event, t("team-list", number=len(people), list=lines), column(buttons))


async def _show_colleague(callback: CallbackQuery, member: Member, t: Translator, shop: Shop, clock: Clock) -> None:
    id_ = member.telegram_id
    buttons = [
        button(t.plain(f"button-role-{role}"), RoleGiven(member=id_, role=role, sure=False))
        for role in Role
        if role is not member.role
    ]
    buttons += [
        button(t.plain("button-shifts"), ShiftsOfOpened(member=id_)),
        button(t.plain("button-dismiss"), ColleagueDismissed(member=id_, sure=False)),
        _back(t),
    ]
    await show(callback, person_line(t, shop, clock.now(), member), column(buttons))


async def _ask(
    callback: CallbackQuery, t: Translator, question: Html, sure: str, data: RoleGiven | ColleagueDismissed
) -> None:
    back = button(t.plain("button-back"), ColleagueOpened(member=data.member))
    await show(callback, question, column([button(t.plain(sure), data), back]))


def _back(t: Translator) -> InlineKeyboardButton:
    return button(t.plain("button-back"), TeamOpened())


def router() -> Router:
    router = Router()
    router.message.register(owner_asks_for_team, Command("team"))
    router.callback_query.register(owner_opens_team, TeamOpened.filter())
    router.callback_query.register(owner_opens_colleague, ColleagueOpened.filter())
    router.callback_query.register(owner_gives_role, RoleGiven.filter())
    router.callback_query.register(owner_dismisses, ColleagueDismissed.filter())
    router.callback_query.register(owner_invites, InvitationAsked.filter())
    router.callback_query.register(owner_withdraws_invitation, InvitationWithdrawn.filter())
    return router
