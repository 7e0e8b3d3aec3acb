"""Whatever people, phones and strangers send: it is answered with care, or rightly left alone, and breaks nothing."""

from __future__ import annotations

from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest
from aiogram.types import (
    CallbackQuery,
    Chat,
    InaccessibleMessage,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    Update,
    User,
)
from sqlalchemy import select

from bot.answers.model import Entry
from bot.customers.store import customers
from bot.desk.store import messages, tickets
from bot.feedback.store import ratings
from bot.i18n import Locale
from bot.telegram.callbacks import AnswerPicked, Rated, SolvedAnswered, TicketTaken
from tests.actors import words
from tests.phrases import COMPLAINT, KNOWN, UNKNOWN

if TYPE_CHECKING:
    from aiogram.filters.callback_data import CallbackData

    from tests.actors import Person, World

_NUMBERS = count(1)


def told(world: World) -> list[str]:
    """What staff see in the one topic, below the card."""
    [topic] = world.topics()
    return world.topic_texts(topic.id)[1:]


async def press(world: World, person: Person, data: str) -> None:
    """A press on a button with that data, under a message of the bot's."""
    markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="?", callback_data=data)]])
    sent = await world.app.bot.send_message(person.id, "?", reply_markup=markup)
    await person.taps("?", sent)


# Strange words


async def test_words_without_a_letter_are_asked_for_in_words(world: World, sergey: Person) -> None:
    texts = ("…", "👍👍👍", "?!", "\u200b.", "\u200f\u200e…")

    for text in texts:
        await sergey.says(text)

    assert [words(one) for one in sergey.chat].count(world.texts("ru")("ask-in-words")) == len(texts)
    assert not await world.rows(select(tickets))


@pytest.mark.parametrize("length", [4096, 10_000])
async def test_longest_words_reach_a_person_whole(world: World, sergey: Person, length: int) -> None:
    text = ("Жираф и луна. " * length)[:length].strip()

    await sergey.says(text)

    assert sergey.reads == world.texts("ru")("question-passed-on", number="1", time="12:30")
    assert told(world) == [text]
    assert await world.rows(select(messages.c.text)) == [(text,)]


@pytest.mark.parametrize(
    "text",
    [
        "مرحبا كم وزن الزرافة",
        "\u202ejiraf\u202c ג'ירפה",
        "<b>жираф</b> & <script>",
        "{ $name } жираф, луна и дождь \\n %s {0}",
        "ж̷̢̛и̵р̶а̴ф̸",
        "'; DROP TABLE крокодилы; --",
    ],
)
async def test_strange_words_are_passed_on_as_they_are(world: World, sergey: Person, text: str) -> None:
    await sergey.says(text)

    assert told(world) == [text]
    await world.person("Dilshod").writes(world.topics()[0].id, text)
    assert sergey.reads == world.texts("ru").plain("staff-answer", staff="Dilshod", text=text)


async def test_nul_in_every_field_is_dropped(world: World) -> None:
    world.telegram.add_person("Zero\x00Name", id=42, language_code="ru\x00")
    zero = world.person("Zero\x00Name")
    world.telegram.speak(zero.id, zero.id, "…")
    world.telegram.take_updates()
    await hears(world, zero, "/start ad\x00mark")
    await zero.says("/complain")
    await hears(world, zero, "Порва\x00лось")
    await zero.taps(zero.buttons[0])
    await zero.says("/feedback")
    await zero.taps(zero.buttons[4])
    await hears(world, zero, "Рах\x00мат")
    await hears(world, zero, "жир\x00аф")

    assert await world.rows(select(customers.c.name, customers.c.source)) == [("ZeroName", "admark")]
    assert told(world) == ["Порвалось", "жираф"]
    assert await world.rows(select(ratings.c.comment)) == [("Рахмат",)]


async def test_name_of_markup_and_length_stands_on_the_card(world: World) -> None:
    name = "<b>" + "Ж" * 60
    world.telegram.add_person(name, id=42, last_name="&" * 64, language_code="ru")
    long = world.person(name)

    await long.complains(COMPLAINT[Locale.RU])

    [topic] = world.topics()
    assert len(topic.name) == 128
    assert f"{name} {'&' * 64}" in words(world.telegram.topic_messages(world.group, topic.id)[1])


# What is neither words nor pictures


async def test_sticker_place_and_poll_are_asked_for_in_words(world: World, sergey: Person) -> None:
    for move in ("send_sticker", "forward_poll", "send_location"):
        await sergey.does(move, sergey.id)

    assert [words(one) for one in sergey.chat].count(world.texts("ru")("ask-in-words")) == 3
    assert not await world.rows(select(tickets))


async def test_who_talks_with_a_person_may_send_anything(world: World, sergey: Person) -> None:
    await sergey.says(UNKNOWN[Locale.RU])

    for move in ("send_sticker", "forward_poll", "send_location", "send_voice", "send_photo"):
        await sergey.does(move, sergey.id)

    assert told(world) == [UNKNOWN[Locale.RU], "sticker", "poll", "location", "voice", "photo"]


async def test_picture_without_words_is_for_a_person(world: World, sergey: Person) -> None:
    await sergey.does("send_photo", sergey.id)

    assert sergey.reads == world.texts("ru")("question-passed-on", number="1", time="12:30")
    assert told(world) == ["photo"]


async def test_album_opens_one_ticket_and_arrives_whole(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await sergey.does("send_album", sergey.id, (None, None, None))
    await world.pass_time(timedelta(seconds=2))

    assert told(world) == ["photo"] * 3
    assert [words(one) for one in sergey.chat].count(t.plain("question-passed-on", number="1", time="12:30")) == 1


async def test_forwarded_words_are_words(world: World, sergey: Person) -> None:
    nilufar = world.person("Nilufar")
    said = world.telegram.speak(nilufar.id, nilufar.id, KNOWN[Locale.RU])
    await world.settle()

    await sergey.does("forward", sergey.id, nilufar.id, said.message_id)

    assert "10:00" in sergey.reads


async def test_edited_question_changes_nothing_and_breaks_nothing(world: World, sergey: Person) -> None:
    said = await sergey.says(KNOWN[Locale.RU])
    before = len(sergey.chat)

    await sergey.edits(said, UNKNOWN[Locale.RU])

    assert len(sergey.chat) == before
    assert not await world.rows(select(tickets))


# Buttons


async def test_no_press_is_left_without_an_answer(world: World, sergey: Person) -> None:
    """Data that no button of ours carries: of an older version, or of a client that sends what it likes."""
    forged = [
        "-",
        "lang:xx:1",
        "skip:unknown",
        "bday:13:1",
        "bday:2:30",
        "stars:9:0",
        "set:",
        "help:1:2",
        "map:999",
    ]

    for data in forged:
        await press(world, sergey, data)

    assert sergey.alerts == [world.texts("ru").plain("error-not-found")] * len(forged)


@pytest.mark.parametrize(
    "data",
    [SolvedAnswered(ticket=999, yes=True), SolvedAnswered(ticket=999, yes=False)],
)
async def test_button_of_what_is_gone_says_so(world: World, sergey: Person, data: CallbackData) -> None:
    await press(world, sergey, data.pack())

    assert sergey.alerts == [world.texts("ru").plain("error-not-found")]


async def test_button_of_somebody_elses_ticket_opens_nothing(world: World, sergey: Person) -> None:
    nilufar = world.person("Nilufar")
    await nilufar.complains(COMPLAINT[Locale.UZ])

    await press(world, sergey, SolvedAnswered(ticket=1, yes=True).pack())

    assert sergey.alerts == [world.texts("ru").plain("error-not-found")]
    assert await world.rows(select(tickets.c.status)) == [("new",)]


@pytest.mark.parametrize("ticket", [1, 999])
async def test_stars_count_for_ones_own_ticket_only(world: World, sergey: Person, ticket: int) -> None:
    await world.person("Nilufar").complains(COMPLAINT[Locale.UZ])

    await press(world, sergey, Rated(stars=1, ticket=ticket).pack())

    assert await world.rows(select(ratings.c.stars, ratings.c.ticket_id)) == [(1, None)]


async def test_button_of_staff_in_a_private_chat_does_nothing(world: World, sergey: Person) -> None:
    await sergey.says(UNKNOWN[Locale.RU])

    await press(world, sergey, TicketTaken(ticket=1).pack())

    assert await world.rows(select(tickets.c.status)) == [("new",)]


async def test_candidate_that_was_deleted_meanwhile(world: World, sergey: Person) -> None:
    answers = world.app.services["answers"]
    await answers.save(Entry("umbrella", Locale.RU, "Зонты чините?", "Да"))
    await answers.delete("umbrella")

    await press(world, sergey, AnswerPicked(asked=1, message=1, topic="umbrella").pack())

    assert sergey.alerts == [world.texts("ru").plain("error-not-found")]


async def test_button_of_a_message_that_telegram_tells_no_more(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await sergey.says(KNOWN[Locale.RU])
    markup = sergey.screen.reply_markup
    assert markup is not None
    old = InaccessibleMessage(chat=sergey.screen.chat, message_id=sergey.screen.message_id, date=0)
    [[_], [ask]] = markup.inline_keyboard
    pressed = CallbackQuery(id="1", from_user=sergey.user, chat_instance="1", message=old, data=ask.callback_data)

    await feed(world, callback_query=pressed)

    assert sergey.reads == t("question-passed-on", number="1", time="12:30")
    assert told(world) == [KNOWN[Locale.RU]]


# Who is not a customer


async def test_other_bots_are_not_answered(world: World) -> None:
    robot = User(id=43, is_bot=True, first_name="Robot")
    said = Message(
        message_id=1, date=world.clock.now(), chat=Chat(id=43, type="private"), from_user=robot, text="/start"
    )

    await feed(world, message=said)

    assert not await world.rows(select(customers))
    assert not world.telegram.asked("sendMessage")


async def test_channels_are_not_answered(world: World) -> None:
    rustam = world.person("Rustam")
    channel = world.telegram.create_group(rustam.id, "Atlas", kind="channel")
    world.telegram.add_bot_to_group(rustam.id, channel.id, {"can_post_messages": True})
    await world.settle()
    post = Message(message_id=1, date=world.clock.now(), chat=channel, sender_chat=channel, text="Yangi mol keldi!")

    await feed(world, channel_post=post)
    await feed(world, message=post)

    assert not world.telegram.asked("sendMessage")


async def test_group_that_nobody_linked_gets_no_answers(world: World, sergey: Person) -> None:
    group = world.telegram.create_group(sergey.id, "Дом", kind="group")
    world.telegram.add_bot_to_group(sergey.id, group.id, {"can_pin_messages": True})
    await world.settle()
    before = len(world.telegram.messages(group.id))

    for text in ("Привет", KNOWN[Locale.RU], "/start", "/settings", COMPLAINT[Locale.RU]):
        await sergey.does("speak", group.id, text)

    assert len(world.telegram.messages(group.id)) == before + 5
    assert not await world.rows(select(tickets))


async def test_telegram_stumbles_and_staff_get_it_a_little_later(world: World, sergey: Person) -> None:
    world.telegram.faults.add("error", method="copyMessage")

    await sergey.says(UNKNOWN[Locale.RU])
    await world.pass_time(timedelta(seconds=5))

    assert told(world) == [UNKNOWN[Locale.RU]]
    assert len(await world.rows(select(tickets))) == 1


async def hears(world: World, person: Person, text: str) -> None:
    """Words that Telegram would have cleaned."""
    private = Chat(id=person.id, type="private")
    said = Message(message_id=9999, date=world.clock.now(), chat=private, from_user=person.user, text=text)
    await feed(world, message=said)


async def feed(world: World, **event: CallbackQuery | Message) -> None:
    """An update as Telegram could send it, but its own app would not let a person make it."""
    await world.receive(Update.model_validate({"update_id": next(_NUMBERS), **event}))
    await world.settle()
