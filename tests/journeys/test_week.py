"""Monday morning: owners get the week of complaints as a picture, with the table behind it; the team gets thanks."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from bot.i18n import OFFERED, Locale
from bot.insights.store import sent_reports
from tests.actors import labels, words
from tests.phrases import COMPLAINT, UNKNOWN

if TYPE_CHECKING:
    from tests.actors import Person, World

TO_MONDAY = timedelta(hours=45, minutes=1)  # from Saturday noon


async def complaint_is_solved(world: World) -> None:
    """Of Nilufar's, answered by Dilshod in time; she says that it is solved."""
    nilufar, dilshod, t = world.person("Nilufar"), world.person("Dilshod"), world.texts("uz")
    await nilufar.joins(Locale.UZ)
    await nilufar.complains(COMPLAINT[Locale.UZ])
    [topic] = world.topics()
    await dilshod.writes(topic.id, "Uzr, hozir almashtiramiz")
    await dilshod.presses(topic.id, t.plain("button-resolve"))
    await nilufar.taps(t.plain("button-solved"))


async def test_owners_get_the_picture_once_and_the_team_its_thanks(world: World, rustam: Person) -> None:
    await complaint_is_solved(world)

    await world.pass_time(TO_MONDAY)
    await world.pass_time(timedelta(minutes=10))

    t = world.texts("uz")
    pictures = [one for one in rustam.chat if one.photo]
    assert len(pictures) == 1
    assert t.plain("week-complaints", number=1, before=0) in words(pictures[0])
    assert t.plain("week-times", half=t.percent(100), hour=t.percent(100)) in words(pictures[0])
    thanks = [words(one) for one in world.telegram.room(world.group).messages.values() if one.text]
    assert any("Dilshod" in one and t.plain("thanks-saves", number=1) in one for one in thanks)
    assert len(await world.rows(select(sent_reports))) == 1


async def test_shop_without_a_ticket_is_left_in_peace(world: World, rustam: Person) -> None:
    before = len(rustam.chat)

    await world.pass_time(TO_MONDAY)

    assert len(rustam.chat) == before
    assert len(await world.rows(select(sent_reports))) == 1


@pytest.mark.parametrize("locale", OFFERED)
async def test_owner_looks_at_any_week_and_takes_the_table(world: World, rustam: Person, locale: Locale) -> None:
    t = world.texts(locale)
    await rustam.says("/language")
    await rustam.taps(locale.own_name)
    await complaint_is_solved(world)
    await rustam.says("/week")

    assert rustam.screen.photo
    await rustam.taps(t.plain("button-week-after"))
    assert rustam.alerts[-1] == t.plain("alert-week-to-come")
    await rustam.taps(t.plain("button-week-table"))

    assert rustam.screen.document
    file = await world.app.bot.download(rustam.screen.document.file_id)
    book = load_workbook(io.BytesIO(file.read() if file else b""))
    headings, row = book.worksheets[0].iter_rows(values_only=True)
    assert headings[0] == t.plain("week-sheet-number")
    assert (row[0], row[8]) == ("1", "Dilshod")
    await rustam.taps(t.plain("button-week-before"))
    assert t.plain("week-complaints", number=0, before=0) in words(rustam.screen)
    assert len(labels(rustam.screen)) == 3


async def test_who_waits_counts_only_once_that_says_something(world: World, rustam: Person) -> None:
    nilufar, t = world.person("Nilufar"), world.texts("uz")
    await nilufar.joins(Locale.UZ)
    await nilufar.complains(COMPLAINT[Locale.UZ])

    await rustam.says("/week")
    assert t.plain("week-complaints", number=1, before=0) in words(rustam.screen)
    assert t.percent(100) not in words(rustam.screen)

    await world.pass_time(timedelta(minutes=61))
    await rustam.says("/week")
    assert t.plain("week-times", half=t.percent(0), hour=t.percent(0)) in words(rustam.screen)


async def test_times_are_of_all_who_asked_and_not_of_complaints_only(world: World, rustam: Person) -> None:
    await complaint_is_solved(world)
    sergey, t = world.person("Сергей"), world.texts("uz")
    await sergey.joins(Locale.RU)
    await sergey.says(UNKNOWN[Locale.RU])
    await world.pass_time(timedelta(minutes=61))

    await rustam.says("/week")

    assert t.plain("week-complaints", number=1, before=0) in words(rustam.screen)
    assert t.plain("week-times", half=t.percent(50), hour=t.percent(50)) in words(rustam.screen)
