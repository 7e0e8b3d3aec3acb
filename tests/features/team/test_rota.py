"""Who is on duty: by the weekly shifts, by hand in between, and what is asked for when somebody goes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.core.errors import NotFound
from bot.delivery.store import outbox
from bot.team.handover import HANDED_OVER
from bot.team.model import Role
from bot.team.rota import Rota
from bot.team.service import Team
from sandbox import Clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.database import Database

TASHKENT, MOSCOW = ZoneInfo("Asia/Tashkent"), ZoneInfo("Europe/Moscow")
SATURDAY, SUNDAY = 5, 6
OWNER, DILSHOD, MARINA = 1, 2, 3


@dataclass
class House:
    database: Database
    clock: Clock
    zone: ZoneInfo = TASHKENT
    team: Team = field(init=False)
    rota: Rota = field(init=False)

    def __post_init__(self) -> None:
        self.team = Team(self.database, self.clock)
        self.rota = Rota(self.database, self.clock, self.team, self.zone_now)

    async def zone_now(self) -> ZoneInfo:
        return self.zone

    async def at(self, hour: int, minute: int = 0, *, day: int = 21) -> list[int]:
        """Who is on duty then, after the tick; two ticks do no more than one."""
        moment = datetime(2026, 11, day, hour, minute, tzinfo=TASHKENT)
        self.clock.move(moment - self.clock.now())
        await self.rota.turn_due()
        await self.rota.turn_due()
        return [one.telegram_id for one in await self.team.on_duty()]

    async def handed_over(self) -> Sequence[list[int]]:
        statement = select(outbox.c.payload).where(outbox.c.kind == HANDED_OVER).order_by(outbox.c.id)
        async with self.database.read() as db:
            return [payload["members"] for payload in await db.scalars(statement)]


@pytest.fixture
async def house(database: Database) -> House:
    """A Saturday, eight o'clock in the morning."""
    house = House(database, Clock(start=datetime(2026, 11, 21, 3, tzinfo=UTC)))
    for telegram_id, role, name in ((OWNER, Role.OWNER, ""), (DILSHOD, Role.STAFF, "D"), (MARINA, Role.MANAGER, "M")):
        await house.team.add(telegram_id, role, name)
    return house


async def test_shifts_begin_and_end_and_leave_a_summary(house: House) -> None:
    await house.rota.add(DILSHOD, [SATURDAY, SUNDAY], [(time(9), time(14)), (time(14), time(18))])
    await house.rota.add(MARINA, [SATURDAY], [(time(17), time(1))])

    assert await house.at(8, 59) == []
    assert await house.at(9) == [DILSHOD]
    assert await house.at(14) == [DILSHOD]  # his second window begins where the first one ends
    assert await house.at(17) == [DILSHOD, MARINA]
    assert await house.at(18) == [MARINA]
    assert await house.at(1, day=22) == []
    assert await house.handed_over() == [[DILSHOD], [MARINA]]


async def test_by_hand_holds_until_the_next_turn(house: House) -> None:
    await house.rota.add(DILSHOD, [SATURDAY], [(time(9), time(18))])
    dilshod = await house.team.member(DILSHOD)
    assert dilshod is not None

    assert await house.at(9) == [DILSHOD]
    assert await house.team.go_off_duty(dilshod)
    assert not await house.team.go_off_duty(dilshod)
    assert await house.at(12) == []
    assert await house.team.go_on_duty(dilshod)
    assert not await house.team.go_on_duty(dilshod)
    assert await house.at(17, 59) == [DILSHOD]
    assert await house.at(18) == []
    assert await house.team.go_on_duty(dilshod)
    assert await house.at(8, day=28) == [DILSHOD]
    assert await house.handed_over() == [[DILSHOD], [DILSHOD]]


async def test_what_was_missed_is_made_up_for(house: House) -> None:
    await house.rota.add(DILSHOD, [SATURDAY], [(time(9), time(12))])
    await house.rota.add(MARINA, [SATURDAY], [(time(11), time(18))])

    assert await house.at(13) == [MARINA]  # the bot was down since eight
    assert await house.handed_over() == []


async def test_shift_that_should_run_begins_at_once_and_ends_with_its_removal(house: House) -> None:
    await house.rota.add(DILSHOD, [SATURDAY], [(time(7), time(12))])
    await house.rota.add(DILSHOD, [SATURDAY], [(time(7), time(12))])
    assert await house.at(8) == [DILSHOD]

    [shift] = await house.rota.shifts()
    assert await house.rota.remove(shift.id) == shift
    assert await house.team.on_duty() == []
    assert await house.handed_over() == [[DILSHOD]]
    with pytest.raises(NotFound):
        await house.rota.remove(shift.id)


async def test_shop_that_moves_to_another_zone_keeps_its_hours(house: House) -> None:
    house.zone = MOSCOW  # nine there is eleven in Tashkent
    await house.rota.add(DILSHOD, [SATURDAY], [(time(9), time(18))])
    await house.rota.add(MARINA, [SATURDAY], [(time(7), time(18))])
    assert await house.at(8, 30) == []

    house.zone = TASHKENT
    assert await house.at(8, 31) == [MARINA]  # hers runs here already
    assert await house.at(9) == [MARINA, DILSHOD]


async def test_next_to_come(house: House) -> None:
    assert await house.rota.next_to_come() is None
    await house.rota.add(MARINA, [SUNDAY], [(time(9), time(18))])
    await house.rota.add(DILSHOD, [SATURDAY], [(time(7), time(18))])  # this one runs already

    coming = await house.rota.next_to_come()

    assert coming is not None
    assert coming[1].telegram_id == MARINA
    assert coming[0] == datetime(2026, 11, 22, 9, tzinfo=TASHKENT)


async def test_who_leaves_has_no_shift_no_duty_and_no_rights(house: House) -> None:
    await house.rota.add(MARINA, [SATURDAY], [(time(7), time(18))])
    assert await house.at(8) == [MARINA]

    await house.team.leave(MARINA)

    assert await house.team.member(MARINA) is None
    assert await house.rota.shifts() == []
    assert await house.team.on_duty() == []
    with pytest.raises(NotFound):
        await house.rota.add(MARINA, [SATURDAY], [(time(7), time(18))])
