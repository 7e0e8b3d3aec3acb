"""Roles: who may change them, who keeps theirs, and that somebody always owns the bot."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.core.errors import LastOwner, NotFound
from bot.team.model import Role
from bot.team.service import Team
from sandbox import Clock

if TYPE_CHECKING:
    from bot.core.database import Database

OWNER, DILSHOD, MARINA = 1, 2, 3


@pytest.fixture
async def team(database: Database) -> Team:
    team = Team(database, Clock(start=datetime(2026, 11, 21, 7, tzinfo=UTC)))
    for telegram_id, role, name in ((OWNER, Role.OWNER, ""), (DILSHOD, Role.STAFF, "D"), (MARINA, Role.MANAGER, "M")):
        await team.add(telegram_id, role, name)
    return team


async def test_who_was_dismissed_does_not_come_back_by_being_in_the_group(team: Team) -> None:
    await team.dismiss(DILSHOD)

    assert await team.join(DILSHOD, "D") is None
    assert await team.member(DILSHOD) is None
    with pytest.raises(NotFound):
        await team.appoint(DILSHOD, Role.MANAGER)
    assert (await team.add(DILSHOD, Role.STAFF, "D")).role is Role.STAFF
    assert await team.join(DILSHOD, "Dil") == await team.member(DILSHOD)


async def test_last_owner_stays(team: Team) -> None:
    with pytest.raises(LastOwner):
        await team.dismiss(OWNER)
    with pytest.raises(LastOwner):
        await team.appoint(OWNER, Role.STAFF)
    await team.appoint(OWNER, Role.OWNER)

    await team.appoint(MARINA, Role.OWNER)
    await team.dismiss(OWNER)
    assert await team.owners() == [MARINA]


async def test_two_owners_who_end_each_others_work_at_once_leave_one(team: Team) -> None:
    await team.appoint(MARINA, Role.OWNER)

    ended = await asyncio.gather(team.dismiss(OWNER), team.dismiss(MARINA), return_exceptions=True)

    assert [type(one) for one in ended if one] == [LastOwner]
    assert len(await team.owners()) == 1


async def test_leads_are_the_managers_or_else_the_owners(team: Team) -> None:
    assert [one.telegram_id for one in await team.leads()] == [MARINA]
    await team.appoint(MARINA, Role.STAFF)
    assert [one.telegram_id for one in await team.leads()] == [OWNER]


async def test_group_lowers_nobody(team: Team) -> None:
    for telegram_id, role in ((OWNER, Role.OWNER), (MARINA, Role.MANAGER), (DILSHOD, Role.STAFF)):
        person = await team.join(telegram_id, "another name")
        assert person is not None
        assert (person.role, person.name) == (role, "another name")
