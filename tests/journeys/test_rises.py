"""Owners hear in private what repeats, and look at the complaints behind it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.customers.model import Person as Newcomer
from bot.desk.model import Incoming, Kind
from bot.i18n import Locale
from tests.actors import labels, words

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World

BROKEN = "Куртка порвалась на второй день"


@pytest.fixture
async def rustam(world: World) -> Person:
    """The owner, who reads Russian."""
    person = world.person("Rustam")
    await person.joins("ru")
    return person


@pytest.fixture
def t(world: World) -> Translator:
    return world.texts("ru")


async def complaint(world: World, number: int, text: str) -> None:
    """Of somebody new."""
    services = world.app.services
    person = Newcomer(10_000 + number, f"Customer {number}", None, "ru")
    customer = await services["customers"].arrive(person, default=Locale.RU)
    await services["desk"].open(customer, Kind.COMPLAINT, [Incoming(message_id=None, text=text)])


def alert(person: Person, t: Translator) -> Message:
    """The latest message about repeats."""
    head = words_of(t("rises-head"))
    return next(one for one in reversed(person.chat) if words(one).startswith(head))


def words_of(html: str) -> str:
    return html.replace("<b>", "").replace("</b>", "")


async def test_rise_is_told_with_its_numbers_and_leads_to_the_complaints(
    world: World, rustam: Person, t: Translator
) -> None:
    await complaint(world, 0, "Большая очередь")
    world.clock.move(timedelta(days=70))
    for number in range(1, 6):
        await complaint(world, number, BROKEN)

    await world.pass_time(timedelta(days=1))

    cause, told = t.plain("button-cause-broke"), alert(rustam, t)
    assert t("rise-rising", aspect="cause", what=cause, count=5, expected=0) in words(told)
    assert labels(told) == [cause]

    await rustam.taps(cause)
    assert [label for label in rustam.buttons if label.startswith("№")] == [f"№ {number}" for number in range(2, 7)]
    assert rustam.reads.count(cause) == 6  # in the head, and in a line for each

    await rustam.taps("№ 4")
    assert t("record-what", category=t.plain("button-category-quality"), cause=cause) in rustam.reads
    assert t("record-guess") in rustam.reads
    assert BROKEN in rustam.reads
    assert t("record-unanswered") in rustam.reads
    assert rustam.buttons == [t.plain("button-record-topic"), t.plain("button-back")]

    await rustam.taps(t.plain("button-back"))
    await rustam.taps(t.plain("button-cause-mended"))
    # These customers were made by hand, and Telegram knows nobody of that id.
    assert rustam.reads == f"{t('closing-head', cause=cause, count=0)}\n{t('closing-unreachable', count=5)}"


async def test_nobody_but_an_owner_opens_it(world: World, rustam: Person, t: Translator) -> None:
    sergey = world.person("Сергей")
    await sergey.joins("ru")
    for _ in range(2):
        await sergey.complains(BROKEN)
        [*_, topic] = world.topics()
        await world.person("Dilshod").presses(topic.id, world.texts("uz").plain("button-resolve"))
        await sergey.taps(t.plain("button-solved"))

    told = alert(rustam, t)
    assert t("rise-again", what=sergey.user.full_name, count=2) in words(told)
    await rustam.taps(sergey.user.full_name, told)
    assert [label for label in rustam.buttons if label.startswith("№")] == ["№ 1", "№ 2"]

    services = world.app.services
    await services["team"].add(sergey.id, (await services["team"].owner(rustam.id)).role, "Сергей")
    await services["team"].dismiss(rustam.id)
    await rustam.taps("№ 1")
    assert rustam.alerts[-1] == t.plain("error-not-allowed")
