"""What the buttons of the team and its shifts carry. As in `bot/telegram/callbacks.py`: ids only, prefixes for ever."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.team.model import Role  # noqa: TC001 - pydantic reads the types of these fields

_EVERY_DAY = 0b111_1111


class TeamOpened(CallbackData, prefix="team"):
    pass


class ColleagueOpened(CallbackData, prefix="teamone"):
    """`member` is a Telegram id, here and below."""

    member: int


class RoleGiven(CallbackData, prefix="teamrole"):
    member: int
    role: Role
    sure: bool


class ColleagueDismissed(CallbackData, prefix="teamend"):
    member: int
    sure: bool


class InvitationAsked(CallbackData, prefix="invite"):
    """Without a role: show the choice."""

    role: Role | None = None


class InvitationWithdrawn(CallbackData, prefix="uninvite"):
    invitation: int


class ShiftsOpened(CallbackData, prefix="shifts"):
    pass


class ShiftsOfOpened(CallbackData, prefix="shiftsof"):
    member: int


class ShiftDaysOpened(CallbackData, prefix="shiftday"):
    """`days` are those chosen so far: a bit each, Monday the lowest."""

    member: int
    days: int = Field(default=0, ge=0, le=_EVERY_DAY)


class ShiftHoursAsked(CallbackData, prefix="shifthrs"):
    member: int
    days: int = Field(ge=1, le=_EVERY_DAY)


class ShiftRemoved(CallbackData, prefix="shiftdel"):
    shift: int
    sure: bool
