"""What a ticket promises follows from the owner's rules; what the owner left alone follows from the settings."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.model import Kind
from bot.desk.policies import Policies
from bot.desk.policy import Policy, Privacy, Terms
from sandbox import Clock
from tests.conftest import NOON

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.database import Database

minutes = st.integers(1, 24 * 60).map(lambda number: timedelta(minutes=number))
HALF_AN_HOUR = timedelta(minutes=30)


@pytest.fixture
def policies(database: Database) -> Policies:
    return Policies(database, Clock(start=NOON), HALF_AN_HOUR)


@given(minutes, minutes, minutes, st.dictionaries(st.sampled_from(("vip", "опт")), minutes))
def test_a_tag_can_only_shorten_the_promise_and_the_limit_never_comes_before_it(
    target: timedelta, complaint: timedelta, limit: timedelta, tiers: Mapping[str, timedelta]
) -> None:
    policy = Policy(question=target, complaint=complaint, limit=limit, tiers=tiers)

    everybody, vip = policy.terms(Kind.QUESTION), policy.terms(Kind.QUESTION, ["vip", "new"])
    assert everybody.target == target
    assert vip.target == min(target, tiers.get("vip", target))
    assert policy.terms(Kind.COMPLAINT).target == complaint
    assert everybody.limit >= everybody.target


@given(minutes)
def test_a_complaint_is_never_promised_later_than_a_question(setting: timedelta) -> None:
    policy = Policy.of_setting(setting)

    assert policy.terms(Kind.QUESTION).target == policy.terms(Kind.REQUEST).target == setting
    assert policy.terms(Kind.COMPLAINT).target == min(setting, timedelta(minutes=15))


async def test_what_the_owner_left_alone_follows_the_setting(policies: Policies, database: Database) -> None:
    changed = await policies.change(complaint=timedelta(minutes=5), privacy=Privacy.NICKNAME)
    assert changed.terms(Kind.COMPLAINT) == Terms(timedelta(minutes=5), timedelta(hours=1))

    other_setting = await Policies(database, Clock(start=NOON), timedelta(minutes=20)).get()

    assert (other_setting.complaint, other_setting.privacy) == (timedelta(minutes=5), Privacy.NICKNAME)
    assert other_setting.question == timedelta(minutes=20)
    assert other_setting.close_after == timedelta(days=7)


async def test_never_and_no_are_kept_as_well_as_a_time(policies: Policies) -> None:
    await policies.change(close_after=None, return_after=timedelta(minutes=10), in_working_hours=True)
    changed = await policies.change(in_working_hours=False)
    assert (changed.close_after, changed.in_working_hours) == (None, False)
    assert changed.return_after == timedelta(minutes=10)

    changed = await policies.change(return_after=None, close_after=timedelta(days=3))

    assert (changed.return_after, changed.close_after) == (None, timedelta(days=3))


async def test_a_tag_gets_a_target_and_loses_it(policies: Policies) -> None:
    await policies.set_tier("vip", timedelta(minutes=20))
    await policies.set_tier("vip", timedelta(minutes=10))
    assert (await policies.get()).terms(Kind.QUESTION, ["vip"]).target == timedelta(minutes=10)

    for _ in range(2):
        assert (await policies.set_tier("vip", None)).tiers == {}


async def test_another_process_sees_the_change_within_seconds(database: Database) -> None:
    clock = Clock(start=NOON)
    here, there = Policies(database, clock, HALF_AN_HOUR), Policies(database, clock, HALF_AN_HOUR)
    await there.get()

    await here.change(question=timedelta(minutes=45))
    clock.move(timedelta(seconds=6))

    assert (await there.get()).question == timedelta(minutes=45)
