"""The waiting customer is told the truth, once: the place in the queue, the pace, or when the shop opens."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.delivery.store import outbox
from bot.desk.truth import WAIT_TOLD
from bot.i18n import OFFERED, Locale
from tests.actors import words
from tests.phrases import UNKNOWN

if TYPE_CHECKING:
    from tests.actors import Person, World

ALL = pytest.mark.parametrize("locale", OFFERED)
MINUTE = timedelta(minutes=1)
NIGHT = timedelta(hours=12)  # it is noon when a story begins


async def customer(world: World, locale: Locale, name: str = "Nilufar") -> Person:
    person = world.person(name)
    await person.joins(locale)
    return person


async def answered_in(world: World, minutes: int, times: int) -> None:
    """So many guests were answered, each after so long."""
    dilshod = world.person("Dilshod")
    for number in range(times):
        guest = world.telegram.add_person(f"Гость {number}", language_code="ru")
        world.telegram.start(guest.id, "")
        world.telegram.speak(guest.id, guest.id, UNKNOWN[Locale.RU])
        await world.settle()
        world.clock.move(minutes * MINUTE)
        await dilshod.writes(world.topics()[-1].id, "Bir tonna")


@ALL
async def test_place_and_pace_are_told_once_at_half_of_the_target(world: World, locale: Locale) -> None:
    await answered_in(world, 4, times=3)
    for name in ("Сергей", "Айгерим"):
        other = await customer(world, Locale.RU, name)
        await other.says(UNKNOWN[Locale.RU])
    nilufar, t = await customer(world, locale), world.texts(locale)
    await nilufar.says(UNKNOWN[locale])
    before = len(nilufar.chat)

    for _ in range(6):
        await world.pass_time(5 * MINUTE)

    assert [words(message) for message in nilufar.chat[before:]] == [t("truth-queue-minutes", place=3, minutes=12)]


@ALL
async def test_without_a_pace_the_promised_time_is_told(world: World, locale: Locale) -> None:
    nilufar, t = await customer(world, locale), world.texts(locale)
    await nilufar.says(UNKNOWN[locale])

    await world.pass_time(16 * MINUTE)

    assert nilufar.reads == t("truth-queue-time", place=1, time="12:30")


@ALL
async def test_after_a_standstill_only_the_place_is_told(world: World, locale: Locale) -> None:
    nilufar, t = await customer(world, locale), world.texts(locale)
    await nilufar.says(UNKNOWN[locale])

    await world.pass_time(timedelta(hours=3))

    assert nilufar.reads == t("truth-queue", place=1)


@ALL
async def test_at_night_it_is_told_when_the_shop_opens(world: World, locale: Locale) -> None:
    world.clock.move(NIGHT)
    nilufar, t = await customer(world, locale), world.texts(locale)
    await nilufar.says(UNKNOWN[locale])

    await world.pass_time(16 * MINUTE)
    await world.pass_time(20 * MINUTE)

    now = t("hours-closed-opens-today", time="10:00")
    assert nilufar.reads == t("truth-closed", now=now, number="1")


async def test_when_only_working_hours_count_it_is_told_minutes_after_the_confirmation(world: World) -> None:
    await world.app.services["policies"].change(in_working_hours=True)
    world.clock.move(timedelta(hours=10))  # ten in the evening
    nilufar, t = await customer(world, Locale.UZ), world.texts("uz")
    await nilufar.says(UNKNOWN[Locale.UZ])
    assert nilufar.reads == t("question-passed-on", number="1", time="22-noyabr, 10:30")

    await world.pass_time(MINUTE)
    assert nilufar.reads == t("question-passed-on", number="1", time="22-noyabr, 10:30")
    await world.pass_time(MINUTE)

    now = t("hours-closed-opens-on", day="22-noyabr kuni", time="10:00")
    assert nilufar.reads == t("truth-closed", now=now, number="1")
    await world.pass_time(timedelta(hours=12))
    assert [words(message) for message in nilufar.chat].count(nilufar.reads) == 1


@ALL
async def test_holiday_is_called_by_its_name(world: World, locale: Locale) -> None:
    await world.app.services["shops"].change(closed_on_holidays=True)
    world.clock.move(timedelta(days=17))  # 8 December, the day of the constitution
    nilufar, t = await customer(world, locale), world.texts(locale)
    await nilufar.says(UNKNOWN[locale])

    await world.pass_time(16 * MINUTE)

    name = {Locale.UZ: "Konstitutsiya", Locale.UZ_CYRL: "Конституция"}.get(locale, t("hours-holiday-nameless"))
    assert name in nilufar.reads
    assert nilufar.reads.splitlines()[1:] == t("truth-closed", now="", number="1").splitlines()[1:]


async def test_answer_in_between_leaves_nothing_to_tell(world: World) -> None:
    nilufar = await customer(world, Locale.UZ)
    await nilufar.says(UNKNOWN[Locale.UZ])
    world.clock.move(16 * MINUTE)
    await world.app.services["truths"].tell()
    await world.person("Dilshod").writes(world.topics()[0].id, "Bir tonna")

    assert "Bir tonna" in nilufar.reads
    assert await world.rows(select(outbox.c.state).where(outbox.c.kind == WAIT_TOLD)) == [("failed",)]


async def test_who_blocked_the_bot_is_told_nothing(world: World) -> None:
    nilufar = await customer(world, Locale.UZ)
    await nilufar.says(UNKNOWN[Locale.UZ])
    world.telegram.block(nilufar.id)
    await world.settle()

    await world.pass_time(16 * MINUTE)

    assert not await world.rows(select(outbox.c.id).where(outbox.c.kind == WAIT_TOLD))
