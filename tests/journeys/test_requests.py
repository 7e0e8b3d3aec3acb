"""Requests: one tap and one message, in every language; nothing is asked that is known already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.desk.model import OF_REQUESTS, Subject
from bot.desk.store import messages, tickets
from bot.i18n import OFFERED, Locale
from tests.actors import words

if TYPE_CHECKING:
    from tests.actors import Person, World

ALL = pytest.mark.parametrize("locale", OFFERED)


async def begins(person: Person, world: World, locale: Locale, subject: Subject) -> None:
    await person.taps_menu(world.texts(locale).plain("button-menu-ask"))
    await person.taps(world.texts(locale).plain(f"button-request-{subject}"))


@ALL
async def test_request_reaches_staff_with_its_subject(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    for number, subject in enumerate(OF_REQUESTS, start=1):
        await begins(nilufar, world, locale, subject)
        assert nilufar.reads == t.plain(f"request-{subject}-question")
        await nilufar.says("M, 18:00")

        assert nilufar.reads == t.plain("request-passed-on", number=str(number), time="12:30")
    found = await world.rows(select(tickets.c.kind, tickets.c.subject).order_by(tickets.c.id))
    assert found == [("request", subject) for subject in OF_REQUESTS]
    assert [words(one) for one in world.telegram.topic_messages(world.group, world.topics()[0].id)][-1] == "M, 18:00"


@ALL
async def test_known_phone_is_not_asked_again(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await nilufar.says("/settings")
    await nilufar.taps(t.plain("button-setting-phone"))
    await nilufar.taps_menu(t.plain("button-phone-share"))

    await begins(nilufar, world, locale, Subject.CALL_BACK)
    assert nilufar.reads == t.plain("request-call-back-known", phone=t.phone("+998901234567"))
    for _ in range(2):
        world.telegram.press(nilufar.id, nilufar.id, nilufar.screen.message_id, t.plain("button-request-now"))
    await world.settle()

    assert nilufar.reads == t.plain("request-passed-on", number="1", time="12:30")
    assert await world.rows(select(messages.c.text)) == [(t.plain("button-request-now"),)]


async def test_left_request_sends_nothing(world: World) -> None:
    nilufar, t = world.person("Nilufar"), world.texts("uz")
    await nilufar.joins(Locale.UZ)
    await begins(nilufar, world, Locale.UZ, Subject.BRING)
    await nilufar.taps(t.plain("button-cancel"))

    assert nilufar.reads == t.plain("cancelled")
    assert await world.rows(select(tickets)) == []
