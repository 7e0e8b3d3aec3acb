"""A ticket's card: what stands on it, and what its buttons do to the ticket."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from aiogram.types import CallbackQuery, Update
from sqlalchemy import select

from bot.desk.holds import Hold
from bot.desk.model import Incoming, Kind
from bot.desk.policy import Privacy
from bot.desk.store import tickets
from bot.i18n import Locale
from bot.telegram.callbacks import TicketResolved, TicketTaken
from bot.telegram.cards import COLOURS
from bot.telegram.ticket_callbacks import (
    CardShown,
    HandAsked,
    HandedTo,
    HandedUp,
    Held,
    HoldAsked,
    MergeAsked,
    MergedInto,
    MineTurned,
    MoreAsked,
    NoteAsked,
    QueueTurned,
    Released,
    SpamMarked,
    SpamUnmarked,
)
from tests.actors import labels, words
from tests.phrases import COMPLAINT, UNKNOWN

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World


@pytest.fixture
async def thread(world: World, sergey: Person) -> int:
    """The topic of a question of Sergey's."""
    await sergey.says(UNKNOWN[Locale.RU])
    return int(world.topics()[0].id)


def card(world: World, thread: int) -> Message:
    """The first message of the topic."""
    return next(one for one in world.telegram.topic_messages(world.group, thread) if words(one))


def card_lines(world: World, thread: int) -> list[str]:
    return words(card(world, thread)).splitlines()


def plain(t: Translator, *keys: str) -> list[str]:
    return [t.plain(key) for key in keys]


async def status(world: World) -> list[str]:
    return [state for (state,) in await world.rows(select(tickets.c.status).order_by(tickets.c.id))]


# Hands


async def test_handed_to_a_colleague_who_is_called(world: World, dilshod: Person, thread: int, t: Translator) -> None:
    marina = world.person("Марина")
    await marina.does("speak", world.group, "/on")
    await dilshod.presses(thread, t.plain("button-take"))

    await dilshod.presses(thread, t.plain("button-hand"))
    assert labels(card(world, thread))[0] == "Марина"
    assert "Dilshod" not in labels(card(world, thread))
    await dilshod.presses(thread, "Марина")

    assert dilshod.alerts[-1] == t.plain("alert-handed", name="Марина")
    assert t("staff-card-taken", name="Марина") in card_lines(world, thread)
    told = world.telegram.topic_messages(world.group, thread)[-1]
    assert words(told) == t.plain("staff-handed-over", name="Марина")
    assert [entity.user.id for entity in told.entities or () if entity.user] == [marina.id]
    assert labels(card(world, thread))[:2] == [t.plain("button-hand"), t.plain("button-resolve")]


async def test_handed_up_is_told_to_the_owner_who_takes_it_in_private(
    world: World, dilshod: Person, thread: int, t: Translator
) -> None:
    rustam = world.person("Rustam")
    await rustam.joins("uz")
    await dilshod.presses(thread, t.plain("button-take"))
    await dilshod.presses(thread, t.plain("button-hand"))

    await dilshod.presses(thread, t.plain("button-hand-up-0"))

    assert world.topic_texts(thread)[-1] == t.plain("staff-handed-up-1")
    assert t("staff-card-level", role=t.plain("role-manager")) in card_lines(world, thread)
    told = t.plain("staff-level-told", number="№\u00a01", kind=t.plain("kind-question"))
    assert rustam.reads.splitlines() == [told, t.plain("staff-card-due", time="12:30")]
    await rustam.taps(t.plain("button-take"))
    assert t("staff-card-taken", name="Rustam") in card_lines(world, thread)


async def test_given_back_to_the_queue_in_front_of_all(
    world: World, dilshod: Person, thread: int, t: Translator
) -> None:
    await dilshod.presses(thread, t.plain("button-take"))
    await dilshod.presses(thread, t.plain("button-hand"))

    await dilshod.presses(thread, t.plain("button-release"))

    assert world.topic_texts(thread)[-1] == t.plain("staff-released")
    assert labels(card(world, thread))[0] == t.plain("button-take")
    assert world.topics()[0].name.startswith("🔴")


# Holds


async def test_put_aside_after_an_answer_and_back_in_time(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    await dilshod.presses(thread, t.plain("button-put-aside"))
    await dilshod.presses(thread, t.plain("button-hold-1h"))
    assert dilshod.alerts[-1] == t.plain("error-answer-first")
    await dilshod.presses(thread, t.plain("button-back"))
    await dilshod.writes(thread, "Soʻrayman")

    await dilshod.presses(thread, t.plain("button-put-aside"))
    await dilshod.presses(thread, t.plain("button-hold-1h"))
    assert dilshod.alerts[-1] == t.plain("alert-held", time="13:00")
    assert t("staff-card-held", time="13:00") in card_lines(world, thread)
    before = len(sergey.chat)
    await world.pass_time(timedelta(hours=1))

    assert t.plain("staff-hold-over", time="13:30") in world.topic_texts(thread)
    assert t("staff-card-due", time="13:30") in card_lines(world, thread)
    assert (await status(world), len(sergey.chat)) == (["in-work"], before)


# What is rarely used


async def test_spam_is_closed_in_silence_and_taken_back(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    before = len(sergey.chat)
    await dilshod.presses(thread, t.plain("button-more"))
    await dilshod.presses(thread, t.plain("button-spam"))
    assert world.topics()[0].name.startswith("✅")
    seen = world.topic_texts(thread)

    await sergey.says(COMPLAINT[Locale.RU])
    assert len(sergey.chat) == before + 1
    assert (len(world.topics()), world.topic_texts(thread)) == (1, seen)

    await dilshod.presses(thread, t.plain("button-not-spam"))
    assert world.topic_texts(thread)[-1] == COMPLAINT[Locale.RU]
    assert t("staff-card-taken", name="Dilshod") in card_lines(world, thread)
    assert world.topics()[0].name.startswith("⏳")


async def test_merged_goes_on_in_the_other_topic(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    await dilshod.presses(thread, t.plain("button-more"))
    assert t.plain("button-merge") not in labels(card(world, thread))
    desk, customers = world.app.services["desk"], world.app.services["customers"]
    customer = await customers.by_telegram_id(sergey.id)
    assert customer
    await desk.open(customer, Kind.COMPLAINT, [Incoming(message_id=None, text="Где заказ?")])
    await world.settle()
    [question, other] = world.topics()
    assert (question.icon_color, other.icon_color) == (COLOURS[Kind.QUESTION], COLOURS[Kind.COMPLAINT])

    await dilshod.presses(thread, t.plain("button-more"))
    await dilshod.presses(thread, t.plain("button-merge"))
    await dilshod.presses(thread, t.plain("button-merge-into", number="2", kind=t.plain("kind-complaint")))

    [merged, survivor] = world.topics()
    assert (merged.closed, survivor.closed) == (True, False)
    assert t.plain("staff-card-merged", numbers="№\u00a02") in card_lines(world, thread)
    assert labels(card(world, thread)) == []
    assert t.plain("staff-card-merged-here", numbers="№\u00a01") in card_lines(world, other.id)
    assert t.plain("staff-merged-here") in world.topic_texts(other.id)
    await sergey.says("Ответьте!")
    assert world.topic_texts(other.id)[-1] == "Ответьте!"
    assert await status(world) == ["merged", "new"]


async def test_note_is_explained_and_then_stands_on_the_card(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    before = len(sergey.chat)
    await dilshod.presses(thread, t.plain("button-more"))
    await dilshod.presses(thread, t.plain("button-note"))
    assert dilshod.alerts[-1] == t.plain("alert-note")

    await dilshod.writes(thread, "// doimiy <mijoz>")

    assert t.plain("staff-card-note", name="Dilshod", time="12:00", text="doimiy <mijoz>") in card_lines(world, thread)
    assert len(sergey.chat) == before


# What is known from before, and what of it may be seen


async def test_card_tells_of_earlier_and_open_tickets_and_the_last_stars(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    ru = world.texts("ru")
    await dilshod.presses(thread, t.plain("button-resolve"))
    await sergey.taps(ru.plain("button-solved"))
    await sergey.taps(ru.plain("button-stars", stars=4))
    await sergey.says("/cancel")
    await sergey.complains(COMPLAINT[Locale.RU])
    desk, customers = world.app.services["desk"], world.app.services["customers"]
    customer = await customers.by_telegram_id(sergey.id)
    assert customer
    await desk.open(customer, Kind.REQUEST, [Incoming(message_id=None, text="Позвоните")])
    await world.settle()
    [_, second, third] = world.topics()

    lines = card_lines(world, third.id)
    assert t.plain("staff-card-open", numbers="№\u00a02") in lines
    assert t.plain("staff-card-past", numbers="№\u00a01") in lines
    assert t("staff-card-rating", stars=4) in lines
    links = [entity.url for entity in card(world, third.id).entities or () if entity.url]
    assert links == [f"https://t.me/c/{str(world.group)[4:]}/{topic}" for topic in (second.id, thread)]


@pytest.mark.parametrize("privacy", Privacy)
async def test_staff_see_as_much_as_the_owner_lets_them(world: World, t: Translator, privacy: Privacy) -> None:
    await world.app.services["policies"].change(privacy=privacy)
    nilufar = world.person("Nilufar")
    await nilufar.joins("uz")
    await nilufar.says("/settings")
    await nilufar.taps(t.plain("button-setting-phone"))
    await nilufar.taps_menu(t.plain("button-phone-share"))

    await nilufar.says(UNKNOWN[Locale.UZ])
    await world.person("Dilshod").does("speak", world.group, "/queue")

    shown = [world.topics()[0].name, *(words(one) for one in world.telegram.messages(world.group))]
    text = "\n".join(shown)
    assert ("Nilufar Karimova" in text) is (privacy is not Privacy.NICKNAME)
    assert ("nilufar_k" in text) is (privacy is Privacy.FULL)
    assert (t.phone("+998901234567") in text) is (privacy is Privacy.FULL)
    if privacy is Privacy.NICKNAME:
        nickname = world.topics()[0].name.partition(" · ")[2]
        assert nickname.split()[0] in t.plain("nicknames").split()
        assert sum(nickname in one for one in shown) == 3  # the title, the card, the queue


# Who may


async def test_strangers_buttons_do_nothing(world: World, dilshod: Person, thread: int) -> None:
    forged = [
        *(one(ticket=1) for one in (TicketTaken, TicketResolved, CardShown, MoreAsked, HandAsked, HandedUp, Released)),
        *(one(ticket=1) for one in (HoldAsked, MergeAsked, SpamMarked, SpamUnmarked, NoteAsked)),
        *(one(page=0) for one in (QueueTurned, MineTurned)),
        HandedTo(ticket=1, member=dilshod.id),
        Held(ticket=1, hold=Hold.HOUR),
        MergedInto(ticket=1, into=1),
    ]
    stranger, message = world.person("Nilufar"), card(world, thread)
    before = labels(message)

    for number, data in enumerate(forged):
        press = CallbackQuery(
            id=str(number), from_user=stranger.user, chat_instance="1", message=message, data=data.pack()
        )
        await world.receive(Update(update_id=1000 + number, callback_query=press))
    await world.settle()

    assert stranger.alerts == plain(world.texts("uz"), "error-not-allowed") * len(forged)
    assert (await status(world), labels(card(world, thread))) == (["new"], before)
