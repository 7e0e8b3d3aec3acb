"""What repeats is looked for once a day and told once, whatever restarts."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.core.errors import NotFound
from bot.desk.model import Incoming, Kind
from bot.feedback.records import Cause
from bot.feedback.rises import Aspect, Pattern, Thing
from bot.feedback.rises_service import TELL_RISES
from bot.shop.model import Branch, Hours
from bot.team.model import Role
from tests.features.feedback.complaining import BROKEN, RUSTAM, Complaining

if TYPE_CHECKING:
    from bot.core.database import Database

BROKE = Thing(Aspect.CAUSE, Cause.BROKE)


@pytest.fixture
async def shop(database: Database) -> Complaining:
    """With an owner, and two quiet months behind it."""
    made = Complaining(database)
    await made.team.add(RUSTAM.telegram_id, Role.OWNER, RUSTAM.name)
    await made.complaint("Большая очередь")
    made.clock.move(timedelta(days=70))
    return made


async def test_rise_is_told_to_every_owner_with_the_tickets_behind_it(shop: Complaining) -> None:
    await shop.team.add(32, Role.OWNER, "Aziza")
    tickets = await shop.complaints(5)

    await shop.days_pass(1)

    [errand, other] = await shop.errands(TELL_RISES)
    assert (errand["owner"], other["owner"]) == (RUSTAM.telegram_id, 32)
    assert errand["rises"] == other["rises"]
    [number] = errand["rises"]
    finding = await shop.rises.finding(number)
    assert (finding.pattern, finding.thing, finding.count) == (Pattern.RISING, BROKE, 5)
    assert finding.tickets == tuple(ticket.id for ticket in tickets)


async def test_the_same_is_told_once_a_week(shop: Complaining) -> None:
    await shop.complaints(5)
    await shop.days_pass(6)
    assert [finding.thing for finding in await shop.told()] == [BROKE]

    await shop.complaints(20)
    await shop.days_pass(1)
    assert len(await shop.told()) == 1

    await shop.days_pass(2)
    assert [finding.count for finding in await shop.told()] == [5, 20]


async def test_a_day_is_looked_at_once(shop: Complaining) -> None:
    await shop.complaints(5)
    shop.clock.move(timedelta(minutes=1))
    assert await shop.rises.look() == 1
    shop.restart()
    await shop.complaints(9, "Курьер опоздал")

    assert await shop.rises.look() == 0
    shop.clock.move(timedelta(days=1))
    assert sorted(await asyncio.gather(*(shop.rises.look() for _ in range(3)))) == [0, 0, 1]


async def test_nobody_is_told_at_night(shop: Complaining) -> None:
    await shop.complaints(5)
    shop.clock.move(timedelta(hours=19))  # 07:00 in Tashkent
    assert await shop.rises.look() == 0

    shop.clock.move(timedelta(hours=2))
    assert await shop.rises.look() == 1


async def test_branch_above_its_share_is_told(shop: Complaining) -> None:
    branches = [await shop.shops.add_branch(Branch(0, {"ru": name}, {"ru": name}, Hours())) for name in ("Юг", "Север")]
    for day in range(24):
        shop.clock.move(timedelta(days=1))
        bad, good = await shop.customer(), await shop.customer()
        bad = await shop.customers.choose_branch(bad, branches[0].id)
        good = await shop.customers.choose_branch(good, branches[1].id)
        if day % 2:
            await shop.complaint("Большая очередь", bad)
        for one in (bad, good, good):
            await shop.desk.open(one, Kind.QUESTION, [Incoming(None, "Вопрос")])

    await shop.days_pass(1)

    assert Thing(Aspect.BRANCH, str(branches[0].id)) in [
        finding.thing for finding in await shop.told() if finding.pattern is Pattern.ABOVE
    ]


async def test_who_complains_again_is_told_at_once(shop: Complaining) -> None:
    customer = await shop.customer()
    first = await shop.complaint(BROKEN, customer)
    await shop.work.resolve(first.id, RUSTAM)
    shop.clock.move(timedelta(days=20))
    assert await shop.told() == []

    second = await shop.complaint("Курьер опоздал", customer)

    [finding] = await shop.told()
    assert (finding.pattern, finding.tickets) == (Pattern.AGAIN, (first.id, second.id))


async def test_who_complains_after_a_season_does_not_complain_again(shop: Complaining) -> None:
    customer = await shop.customer()
    await shop.complaint(customer=customer)
    shop.clock.move(timedelta(days=31))
    await shop.complaint(customer=customer)

    assert await shop.told() == []


async def test_no_such_rise(shop: Complaining) -> None:
    with pytest.raises(NotFound):
        await shop.rises.finding(404)
