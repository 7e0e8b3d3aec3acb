"""Canned answers: the owner words them in private, staff send one with a tap, the customer reads their own language."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.desk.canned_store import canned_answers
from bot.desk.policy import Privacy
from bot.desk.store import messages, tickets
from bot.i18n import Locale
from tests.actors import labels, words
from tests.phrases import COMPLAINT

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World


async def complaining(world: World, name: str, locale: Locale | str) -> tuple[Person, int]:
    """A customer with a complaint, and its topic."""
    person = world.person(name)
    await person.joins(locale)
    await person.complains(COMPLAINT[Locale(locale)])
    return person, int(world.topics()[-1].id)


def offered(world: World, thread: int, title: str) -> Message:
    """The latest list in the topic that has that answer."""
    found = world.telegram.topic_messages(world.group, thread)
    return next(message for message in reversed(found) if title in labels(message))


def offered_text(world: World, thread: int, listed: Message) -> str:
    """The same message as it is now."""
    found = world.telegram.topic_messages(world.group, thread)
    return next(words(message) for message in found if message.message_id == listed.message_id)


@pytest.mark.parametrize("locale", [Locale.UZ, Locale.UZ_CYRL, Locale.HY])
async def test_answer_is_found_by_a_word_and_read_in_the_customers_language(
    world: World, dilshod: Person, t: Translator, locale: Locale
) -> None:
    customer, thread = await complaining(world, "Сергей", locale)
    chek, *_ = await world.app.services["canned"].find("chek")

    await dilshod.writes(thread, "/answer чек")
    listed = offered(world, thread, "chek")
    assert t("canned-choose", language=locale.own_name) in words(listed)
    assert chek.texts["uz"] in words(listed)
    await dilshod.presses(thread, "chek")

    answer = chek.words_for(locale)
    assert customer.reads == world.texts(locale)("staff-answer", staff="Dilshod", text=answer)
    sent = offered_text(world, thread, listed)
    assert sent == t("ready-reply-sent", language=locale.own_name, text=answer)
    [(answered, status)] = await world.rows(select(tickets.c.answered_at, tickets.c.status))
    assert answered is not None  # it counts as a person's answer
    assert status == "waiting"


async def test_second_tap_sends_nothing_twice(world: World, dilshod: Person, t: Translator) -> None:
    customer, thread = await complaining(world, "Сергей", "ru")
    await dilshod.presses(thread, t.plain("button-ticket-canned"))
    listed = offered(world, thread, "surat")
    marina = world.person("Марина")

    for person, title in ((dilshod, "surat"), (dilshod, "surat"), (marina, "chek")):
        world.telegram.press(person.id, world.group, listed.message_id, title)
    await world.settle()

    said = [words(message) for message in customer.chat if "Dilshod" in words(message)]
    assert len(said) == 1
    assert "№" not in said[0]
    assert "1" in said[0]  # the ticket's number was filled in
    assert len(await world.rows(select(messages).where(messages.c.author == "staff"))) == 1
    [(used,)] = await world.rows(select(canned_answers.c.used).where(canned_answers.c.title == "surat"))
    assert used == 1


async def test_language_that_is_not_written_falls_back_and_staff_are_told(
    world: World, dilshod: Person, t: Translator
) -> None:
    customer, thread = await complaining(world, "Айгерим", "kk")
    only_ru = {Locale.RU: "Здравствуйте, {name|гость}! Магазин {shop}, отвечает {staff}."}
    await world.app.services["canned"].add("salom", only_ru)

    await dilshod.writes(thread, "/answer салом")
    await dilshod.presses(thread, "salom")

    said = "Здравствуйте, Айгерим! Магазин Atlas, отвечает Dilshod."
    assert said in customer.reads
    assert t("ready-reply-sent", language="Русский", text=said) in world.topic_texts(thread)


async def test_time_that_is_named_is_kept_in_mind(world: World, dilshod: Person) -> None:
    customer, thread = await complaining(world, "Сергей", "ru")

    await dilshod.writes(thread, "/answer aniqlayapmiz")
    await dilshod.presses(thread, "aniqlayapmiz")

    assert "Ответим здесь до 12:15." in customer.reads
    [promise] = await world.app.services["promises"].all_open()
    assert promise.due_at - world.clock.now() == timedelta(minutes=15)
    await dilshod.writes(thread, "/answer aniqlayapmiz")
    await dilshod.presses(thread, "aniqlayapmiz")
    [again] = await world.app.services["promises"].all_open()
    assert again.due_at == promise.due_at  # the same time is promised once

    await dilshod.writes(thread, "Курьер приедет в пять")
    assert await world.app.services["promises"].all_open() == []  # the answer was what it was about


async def test_name_stays_unknown_to_staff_who_may_not_know_it(world: World, dilshod: Person) -> None:
    await world.app.services["policies"].change(privacy=Privacy.NICKNAME)
    customer, thread = await complaining(world, "Сергей", "ru")

    await dilshod.writes(thread, "/answer aniqlayapmiz")
    await dilshod.presses(thread, "aniqlayapmiz")

    assert "Здравствуйте, уже выясняем." in customer.reads
    assert not any("Сергей" in text for text in world.topic_texts(thread)[1:])


async def test_without_a_group_it_works_in_private(world: World) -> None:
    await world.app.services["team"].unlink_group(world.group)
    rustam, customer = world.person("Rustam"), world.person("Сергей")
    await rustam.joins("ru")
    await customer.joins("uz")
    await customer.complains(COMPLAINT[Locale.UZ])
    t = world.texts("ru")
    card = next(
        message for message in rustam.chat if world.texts("uz").plain("button-ticket-canned") in labels(message)
    )

    await rustam.taps(world.texts("uz").plain("button-ticket-canned"))
    await rustam.taps("chek")
    assert "Chek yoki buyurtma raqamini" in customer.reads
    await rustam.says("/answer surat", reply_to=card.message_id)
    await rustam.taps("surat")
    assert "Mahsulotning suratini" in customer.reads
    await rustam.says("/promise 15:00 позвоню", reply_to=card.message_id)
    made = t("promise-made", number="1", time="15:00", name=rustam.user.first_name, text="позвоню")
    assert rustam.reads == made


async def test_outside_of_a_ticket_and_without_a_match_staff_read_how_it_is_done(
    world: World, dilshod: Person, t: Translator
) -> None:
    customer, thread = await complaining(world, "Сергей", "ru")
    before = customer.reads

    await dilshod.writes(thread, "/answer жираф")
    assert world.topic_texts(thread)[-1] == t("canned-none")
    lunch = world.telegram.create_topic(dilshod.id, world.group, "Tushlik").id
    await world.settle()
    await dilshod.writes(lunch, "/answer chek")
    assert world.topic_texts(lunch)[-1].startswith(t("canned-how")[:20])
    assert customer.reads == before


async def test_owner_words_an_answer_and_loses_nothing_by_a_slip(world: World) -> None:
    rustam = world.person("Rustam")
    await rustam.joins("ru")
    t = rustam.t("ru")
    await rustam.says("/canned")
    await rustam.taps(t.plain("button-canned-add"))
    await rustam.says("a" * 41)
    assert rustam.reads == t("error-too-much", limit=40)
    await rustam.says("график")
    assert "Русский" in rustam.reads
    await rustam.says("Привет, {ism}!")
    assert "{ism}" in rustam.reads
    await rustam.does("send_photo", rustam.id)
    assert rustam.reads == t("owner-words-wanted")
    await rustam.says("Работаем до {time}, {name|друзья}.")
    assert "Работаем до {time}, {name|друзья}." in rustam.reads

    await rustam.taps("Қазақша —")
    await rustam.says("{time} дейін жұмыс істейміз.")
    await rustam.taps("Русский ✓")
    await rustam.taps(t.plain("button-canned-text-delete"))
    await rustam.taps(t.plain("button-canned-rename"))
    await rustam.says("жұмыс уақыты")

    [answer] = await world.app.services["canned"].find("жұмыс уақыты")
    assert answer.texts == {"kk": "{time} дейін жұмыс істейміз."}
    assert "Русский —" in rustam.buttons


async def test_owner_deletes_an_answer_after_a_question(world: World) -> None:
    rustam = world.person("Rustam")
    await rustam.joins("ru")
    t = rustam.t("ru")
    await rustam.says("/canned")
    await rustam.taps("chek")
    await rustam.taps(t.plain("button-canned-delete"))
    assert rustam.reads == t("canned-delete-question", title="chek")
    await rustam.taps(t.plain("button-canned-delete-sure"))

    assert "chek" not in rustam.buttons
    assert [answer for answer in await world.app.services["canned"].all() if answer.title == "chek"] == []
