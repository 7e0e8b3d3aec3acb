"""Invitations: one link, one person, three days."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.core.errors import NotFound
from bot.team.invitations import VALID_FOR, Invitations, token_of
from bot.team.invitations_store import invitations
from bot.team.model import Member, Role
from bot.team.service import Team
from sandbox import Clock

if TYPE_CHECKING:
    from bot.core.database import Database

OWNER = 1


@pytest.fixture
def clock() -> Clock:
    return Clock(start=datetime(2026, 11, 21, 7, tzinfo=UTC))


@pytest.fixture
async def team(database: Database, clock: Clock) -> Team:
    team = Team(database, clock)
    await team.add(OWNER, Role.OWNER, "Rustam")
    return team


@pytest.fixture
def door(database: Database, clock: Clock, team: Team) -> Invitations:
    return Invitations(database, clock, team)


async def test_of_many_at_once_one_gets_in(door: Invitations, team: Team) -> None:
    token = await invited(door, team, Role.MANAGER)

    came = await asyncio.gather(*(door.accept(token, person, f"P{person}") for person in range(10, 15)))

    [winner] = [one for one in came if one]
    assert winner.role is Role.MANAGER
    assert {one.telegram_id for one in await team.colleagues()} == {OWNER, winner.telegram_id}
    assert await door.accept(token, winner.telegram_id, "again") == winner  # a double tap is no second person


async def test_link_ends_after_three_days(door: Invitations, team: Team, clock: Clock) -> None:
    early, late = await invited(door, team), await invited(door, team)

    clock.move(VALID_FOR - timedelta(seconds=1))
    assert await door.accept(early, 10, "Dilshod")
    clock.move(timedelta(seconds=1))
    assert await door.accept(late, 11, "Marina") is None


async def test_owner_who_tries_the_link_does_not_use_it_up(door: Invitations, team: Team) -> None:
    token = await invited(door, team, Role.STAFF)

    assert await door.accept(token, OWNER, "Rustam") == await team.member(OWNER)
    assert await door.accept(token, 10, "Dilshod") == Member(10, Role.STAFF, "Dilshod")


async def test_link_raises_a_colleague_and_takes_back_whom_an_owner_let_go(door: Invitations, team: Team) -> None:
    token = await invited(door, team, Role.MANAGER)
    await team.add(10, Role.STAFF, "Dilshod")
    assert await door.accept(token, 10, "Dilshod") == Member(10, Role.MANAGER, "Dilshod")

    await team.dismiss(10)
    assert await door.accept(token, 10, "Dilshod") is None  # the old one does not
    assert await door.accept(await invited(door, team), 10, "Dilshod") == Member(10, Role.STAFF, "Dilshod")


async def test_link_ends_with_the_rights_of_who_made_it(door: Invitations, team: Team) -> None:
    token = await invited(door, team)
    await team.add(2, Role.OWNER, "Another")
    await team.dismiss(OWNER)

    assert await door.accept(token, 10, "Dilshod") is None


async def test_withdrawn_link_lets_nobody_in(door: Invitations, team: Team) -> None:
    invitation = await door.invite(await team.owner(OWNER), Role.STAFF)
    await door.withdraw(invitation.id)

    assert await door.accept(token_of(invitation.payload) or "", 10, "Dilshod") is None
    with pytest.raises(NotFound):
        await door.withdraw(invitation.id)


async def test_token_is_kept_nowhere(door: Invitations, team: Team, database: Database) -> None:
    token = await invited(door, team)

    async with database.read() as db:
        [row] = (await db.execute(select(invitations))).all()
    assert all(token not in str(value) for value in row)


def test_other_links_are_no_invitations() -> None:
    assert token_of("join-us") is None
    assert token_of("v_K7LF2M9T4") is None
    assert token_of("join-" + "x" * 32) == "x" * 32


async def invited(door: Invitations, team: Team, role: Role = Role.STAFF) -> str:
    """The token of a fresh link."""
    token = token_of((await door.invite(await team.owner(OWNER), role)).payload)
    assert token is not None
    return token
