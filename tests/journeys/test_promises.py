"""Promises to a customer: made in the topic, reminded of in time, told to whoever leads when nobody keeps them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.desk.promises_store import promises
from bot.i18n import Locale
from bot.team.model import Role
from tests.actors import labels, running, words
from tests.phrases import COMPLAINT, UNKNOWN

if TYPE_CHECKING:
    from bot.i18n import Translator
    from tests.actors import Person, World

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def dilshod(dilshod: Person) -> Person:
    """He has begun a chat with the bot, so it can write to him."""
    await dilshod.joins("uz")
    return dilshod


@pytest.fixture
async def sergey(sergey: Person) -> Person:
    await sergey.complains(COMPLAINT[Locale.RU])
    return sergey


@pytest.fixture
def thread(world: World, sergey: Person) -> int:
    return int(world.topics()[0].id)


def near(t: Translator, time: str, text: str, key: str = "promise-near") -> str:
    return t(key, time=time, name="Dilshod", text=text)


async def test_promise_is_reminded_of_kept_and_never_told_to_the_customer(
    world: World, sergey: Person, dilshod: Person, rustam: Person, thread: int, t: Translator
) -> None:
    read = sergey.reads
    await dilshod.writes(thread, "/promise 15:00 qoʻngʻiroq qilaman")
    made = t("promise-made", number="1", time="15:00", name="Dilshod", text="qoʻngʻiroq qilaman")
    assert world.topic_texts(thread)[-1] == made

    await world.pass_time(timedelta(hours=2, minutes=49))
    assert near(t, "15:00", "qoʻngʻiroq qilaman") not in world.topic_texts(thread)
    await world.pass_time(MINUTE)
    assert near(t, "15:00", "qoʻngʻiroq qilaman") in world.topic_texts(thread)
    line = t("promise-line", number="1", time="15:00", name="Dilshod", text="qoʻngʻiroq qilaman")
    assert dilshod.reads == t("promise-near-member") + "\n" + line

    await dilshod.taps(t.plain("button-promise-kept"))
    assert dilshod.reads == t("promise-kept", number="1", text="qoʻngʻiroq qilaman")
    before = rustam.reads
    await world.pass_time(timedelta(hours=1))
    assert not any(
        near(t, "15:00", "qoʻngʻiroq qilaman", "promise-overdue") in one for one in world.topic_texts(thread)
    )
    assert "qoʻngʻiroq" not in before + rustam.reads
    assert not any("qoʻngʻiroq" in words(message) for message in sergey.chat)
    assert read in [words(message) for message in sergey.chat]


async def test_what_nobody_kept_is_told_to_who_leads_in_one_message(
    world: World, sergey: Person, dilshod: Person, rustam: Person, thread: int, t: Translator
) -> None:
    await sergey.says(UNKNOWN[Locale.RU])
    await dilshod.presses(thread, t.plain("button-ticket-promise"))
    assert t("promise-question").replace("<code>", "").replace("</code>", "") in world.topic_texts(thread)
    await dilshod.presses(thread, t.plain("button-promise-30m"))
    await dilshod.writes(thread, "/promise через полчаса пришлю фото")

    await world.pass_time(timedelta(minutes=31))
    await world.pass_time(MINUTE)

    lines = [
        t("promise-line-overdue", number="1", time="12:30", name="Dilshod", text=text)
        for text in (t.plain("promise-wordless"), "пришлю фото")
    ]
    told = "\n".join([t("promise-overdue-leads"), *lines])
    assert [words(message) for message in rustam.chat].count(told) == 1
    assert world.topic_texts(thread).count(near(t, "12:30", "пришлю фото", "promise-overdue")) == 1
    # Nobody was reminded of what was over already.
    assert near(t, "12:30", "пришлю фото") not in world.topic_texts(thread)


async def test_manager_hears_before_the_owner(
    world: World, dilshod: Person, rustam: Person, thread: int, t: Translator
) -> None:
    marina = world.person("Марина")
    await marina.joins("ru")
    await world.app.services["team"].add(marina.id, Role.MANAGER, "Марина")
    await dilshod.writes(thread, "/promise 12:05 javob")
    before = rustam.reads

    await world.pass_time(5 * MINUTE)

    assert t("promise-overdue-leads") in marina.reads
    assert rustam.reads == before
    await marina.taps(t.plain("button-promise-later"))
    await marina.taps(world.texts("ru").plain("button-promise-1h"))
    assert "13:05" in marina.reads
    await world.pass_time(50 * MINUTE)
    assert near(t, "13:05", "javob") in world.topic_texts(thread)


async def test_a_double_tap_is_one_promise(world: World, dilshod: Person, thread: int, t: Translator) -> None:
    await dilshod.presses(thread, t.plain("button-ticket-promise"))
    asked = world.telegram.topic_messages(world.group, thread)[-1]
    for label in ("button-promise-1h", "button-promise-1h", "button-promise-30m"):
        world.telegram.press(dilshod.id, world.group, asked.message_id, t.plain(label))
    await world.settle()

    [(due,)] = await world.rows(select(promises.c.due_at))
    assert due == world.clock.now() + timedelta(hours=1)


async def test_answer_keeps_what_was_to_be_an_answer_once_it_is_due(
    world: World, dilshod: Person, thread: int, t: Translator
) -> None:
    promised = world.app.services["promises"]
    await dilshod.presses(thread, t.plain("button-ticket-promise"))
    await dilshod.presses(thread, t.plain("button-promise-30m"))
    await dilshod.writes(thread, "/promise 12:30 qoʻngʻiroq")
    await dilshod.writes(thread, "Yarim soatda yozamiz")
    assert [one.text for one in await promised.all_open()] == ["", "qoʻngʻiroq"]

    await world.pass_time(20 * MINUTE)
    await dilshod.writes(thread, "Mana javob")

    assert [one.text for one in await promised.all_open()] == ["qoʻngʻiroq"]


async def test_slips_are_answered_kindly_and_nothing_reaches_the_customer(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    before = len(sergey.chat)
    for written, answer in (
        ("/promise", "promise-how"),
        ("/promise qoʻngʻiroq qilaman", "error-promise-unclear"),
        ("/promise 9:00 qoʻngʻiroq qilaman", "error-promise-passed"),
    ):
        await dilshod.writes(thread, written)
        expected = t(answer).replace("<code>", "").replace("</code>", "")
        assert world.topic_texts(thread)[-1] == expected
    assert await world.rows(select(promises)) == []
    assert len(sergey.chat) == before


async def test_lists_are_of_all_for_who_leads_and_of_ones_own_for_others(
    world: World, sergey: Person, dilshod: Person, rustam: Person, thread: int, t: Translator
) -> None:
    await dilshod.writes(thread, "/promise ertaga 10:00 surat")
    await world.person("Марина").writes(thread, "/promise 18:00 звоню")
    surat = t("promise-line", number="1", time="22-noyabr, 10:00", name="Dilshod", text="surat")
    call = t("promise-line", number="1", time="18:00", name="Марина", text="звоню")

    await rustam.says("/promises")
    assert rustam.reads.splitlines()[1:] == [call, surat]
    await dilshod.says("/promises")
    assert dilshod.reads.splitlines()[1:] == [surat]

    await dilshod.presses(thread, t.plain("button-resolve"))
    await rustam.says("/promises")
    assert rustam.reads == t("promises-none")  # what is solved needs no promise


async def test_promise_survives_a_restart_and_is_forgotten_with_the_customer(
    world: World, database_url: str, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    await dilshod.writes(thread, "/promise 12:30 позвоню Сергею")
    world.clock.move(20 * MINUTE)
    await world.app.database.close()

    async with running(database_url, world.telegram) as app:
        world.app = app
        await world.pass_time(MINUTE)
        assert near(t, "12:30", "позвоню Сергею") in world.topic_texts(thread)
        await sergey.says("/settings")
        await sergey.taps(world.texts("ru").plain("button-setting-erase"))
        await sergey.taps(world.texts("ru").plain("button-erase-yes"))
        assert await world.rows(select(promises)) == []
        assert labels(dilshod.screen)
        await dilshod.taps(t.plain("button-promise-kept"))
        assert dilshod.alerts[-1] == t.plain("error-not-found")
