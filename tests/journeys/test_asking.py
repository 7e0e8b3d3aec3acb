"""Questions: answered at once from the FAQ where that is sure, else by a person, by a time that is told."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot import sample
from bot.answers.learning_store import faq_asked
from bot.answers.model import Entry
from bot.desk.store import tickets
from bot.i18n import OFFERED, Locale
from bot.i18n.scripts import to_cyrillic
from tests.phrases import COMPLAINT, GREETING, KNOWN, THANKS, UNKNOWN

if TYPE_CHECKING:
    from tests.actors import Person, World

ALL = pytest.mark.parametrize("locale", OFFERED)

# Two entries are equally near to it: see `two_that_fit`.
VAGUE = {Locale.UZ_CYRL: "Соябон таъмири", Locale.RU: "Ремонт зонтов"}


def answer(world: World, topic: str, locale: Locale) -> str:
    """The sample shop's answer as a customer reads it."""
    text = world.app.services["answers"].entry(topic, locale).answer
    return to_cyrillic(text) if locale is Locale.UZ_CYRL else text


@pytest.fixture
async def two_that_fit(world: World) -> None:
    questions = {
        "summer": {Locale.UZ: "Soyabon taʼmiri yozda", Locale.RU: "Ремонт зонтов летом"},
        "winter": {Locale.UZ: "Soyabon taʼmiri qishda", Locale.RU: "Ремонт зонтов зимой"},
    }
    await world.app.services["answers"].import_entries(
        Entry(season, language, question, f"{question}: ✓")
        for season, texts in questions.items()
        for language, question in texts.items()
    )


@ALL
async def test_known_question_is_answered_at_once(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)

    asked = await nilufar.says(KNOWN[locale])

    assert nilufar.reads == t("faq-answer", answer=answer(world, "hours", locale))
    assert nilufar.screen.reply_to_message is not None
    assert nilufar.screen.reply_to_message.message_id == asked.message_id
    assert not world.topics()

    await nilufar.taps(t.plain("button-answer-helped"))
    assert nilufar.alerts == [t.plain("alert-answer-helped")]
    recorded = faq_asked.c.language, faq_asked.c.outcome, faq_asked.c.topic
    assert await world.rows(select(*recorded)) == [(locale, "helped", "hours")]


@pytest.mark.parametrize("locale", [locale for locale in OFFERED if locale is not Locale.UZ_CYRL])
async def test_every_entry_of_the_sample_is_found_by_its_own_question(world: World, locale: Locale) -> None:
    nilufar = world.person("Nilufar")
    await nilufar.joins(locale)
    asked = [entry for entry in sample.entries() if entry.language == locale]
    assert len(asked) >= 30

    for entry in asked:
        await nilufar.says(entry.question)
        assert entry.answer in nilufar.reads, entry.question


@ALL
async def test_ask_a_person_passes_on_the_very_question(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await nilufar.says(KNOWN[locale])

    await nilufar.taps(t.plain("button-ask-person"))

    [topic] = world.topics()
    assert world.topic_texts(topic.id)[1:] == [KNOWN[locale]]
    assert nilufar.reads == t("question-passed-on", number="1", time="12:30")


async def test_second_tap_on_ask_a_person_opens_nothing_more(world: World, sergey: Person) -> None:
    await sergey.says(KNOWN[Locale.RU])
    label = world.texts("ru").plain("button-ask-person")
    for _ in range(2):
        world.telegram.press(sergey.id, sergey.id, sergey.screen.message_id, label)

    await world.settle()

    [topic] = world.topics()
    assert world.topic_texts(topic.id)[1:] == [KNOWN[Locale.RU]]
    assert len(await world.rows(select(tickets))) == 1


async def test_ask_a_person_joins_the_ticket_that_is_open(world: World, sergey: Person) -> None:
    await sergey.says(UNKNOWN[Locale.RU])
    await sergey.says(KNOWN[Locale.RU])

    await sergey.taps(world.texts("ru").plain("button-ask-person"))

    [topic] = world.topics()
    assert world.topic_texts(topic.id)[1:] == [UNKNOWN[Locale.RU], KNOWN[Locale.RU]]
    assert sergey.reads == world.texts("ru")("question-passed-on", number="1", time="12:30")


@pytest.mark.usefixtures("two_that_fit")
async def test_several_candidates_become_buttons(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    asked = await sergey.says(VAGUE[Locale.RU])
    assert sergey.reads == t("faq-candidates")
    assert sergey.buttons[-1] == t.plain("button-ask-person")

    await sergey.taps("Ремонт зонтов зимой")

    assert sergey.reads == t("faq-answer", answer="Ремонт зонтов зимой: ✓")
    await sergey.taps(t.plain("button-ask-person"))
    [topic] = world.topics()
    assert world.topic_texts(topic.id)[1:] == [asked.text]


@pytest.mark.usefixtures("two_that_fit")
async def test_no_candidate_fits_and_a_person_is_asked(world: World, sergey: Person) -> None:
    await sergey.says(VAGUE[Locale.RU])

    await sergey.taps(world.texts("ru").plain("button-ask-person"))

    [topic] = world.topics()
    assert world.topic_texts(topic.id)[1:] == [VAGUE[Locale.RU]]
    assert await world.rows(select(faq_asked.c.outcome)) == [("person",)]


@pytest.mark.usefixtures("two_that_fit")
async def test_candidates_are_written_in_cyrillic_too(world: World) -> None:
    nilufar = world.person("Nilufar")
    await nilufar.joins("uz-Cyrl")

    await nilufar.says(VAGUE[Locale.UZ_CYRL])

    assert nilufar.reads == world.texts("uz-Cyrl")("faq-candidates")
    assert {"Соябон таъмири ёзда", "Соябон таъмири қишда"} < set(nilufar.buttons)


@ALL
async def test_unknown_question_goes_to_a_person_by_a_promised_time(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)

    await nilufar.says(UNKNOWN[locale])

    assert nilufar.reads == t("question-passed-on", number="1", time="12:30")
    [ticket] = await world.rows(select(tickets))
    assert (ticket.kind, ticket.status) == ("question", "new")
    assert ticket.answer_due_at == world.clock.now() + timedelta(minutes=30)
    [topic] = world.topics()
    assert world.topic_texts(topic.id)[1:] == [UNKNOWN[locale]]


async def test_promise_after_midnight_names_the_day(world: World, sergey: Person) -> None:
    world.clock.move(timedelta(hours=11, minutes=50))  # ten to midnight in Tashkent

    await sergey.says(UNKNOWN[Locale.RU])

    assert sergey.reads == world.texts("ru")("question-passed-on", number="1", time="22 ноября, 00:20")


async def test_more_words_join_the_ticket_without_noise(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await sergey.says(UNKNOWN[Locale.RU])
    await sergey.says("Взрослый")
    assert sergey.reads == t("question-passed-on", number="1", time="12:30")

    await world.pass_time(timedelta(minutes=5))
    await sergey.says("Из зоопарка")

    assert sergey.reads == t("ticket-added", number="1", time="12:30")
    [topic] = world.topics()
    assert world.topic_texts(topic.id)[1:] == [UNKNOWN[Locale.RU], "Взрослый", "Из зоопарка"]


async def test_while_a_person_is_awaited_the_faq_still_answers(world: World, sergey: Person) -> None:
    await sergey.says(UNKNOWN[Locale.RU])

    await sergey.says(KNOWN[Locale.RU])

    assert answer(world, "hours", Locale.RU) in sergey.reads


@ALL
async def test_small_talk_gets_a_warm_word_and_no_ticket(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)

    await nilufar.says(GREETING[locale])
    assert nilufar.reads == t("smalltalk-greeting")
    await nilufar.says(THANKS[locale])
    assert nilufar.reads == t("smalltalk-thanks")

    assert not await world.rows(select(tickets))


@ALL
async def test_complaint_in_free_words_is_recognised_and_passed_on_in_one_tap(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)

    await nilufar.says(COMPLAINT[locale])
    assert nilufar.reads == t("complaint-offer", time="12:15")
    assert not world.topics()
    await nilufar.taps(t.plain("button-offer-yes"))

    assert nilufar.reads == t("complaint-passed-on", number="1", time="12:15")
    assert await world.rows(select(tickets.c.kind)) == [("complaint",)]
    [topic] = world.topics()
    assert world.topic_texts(topic.id)[1:] == [COMPLAINT[locale]]


async def test_somebody_who_never_pressed_start_is_answered_too(world: World) -> None:
    anna = world.person("Անի")

    await anna.says(KNOWN[Locale.HY])

    assert answer(world, "hours", Locale.HY) in anna.reads


@ALL
async def test_open_now_and_until_when(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)

    await nilufar.taps_menu(t.plain("button-menu-info"))
    assert nilufar.reads.count(t("hours-open-now", time="21:00")) == 2

    world.clock.move(timedelta(hours=9, minutes=30))  # half past nine in the evening
    await nilufar.says("/hours")
    tomorrow = t.on_date((world.clock.now() + timedelta(days=1)).date())
    assert nilufar.reads.count(t("hours-closed-opens-on", day=tomorrow, time="10:00")) == 2

    world.clock.move(timedelta(hours=10))  # half past seven in the morning
    await nilufar.taps_menu(t.plain("button-menu-info"))
    assert nilufar.reads.count(t("hours-closed-opens-today", time="10:00")) == 2


@ALL
async def test_addresses_come_with_a_pin_on_the_map(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    shop = sample.shop()["branches"][0]
    name, address = shop["name"][locale.catalogue], shop["address"][locale.catalogue]
    if locale is Locale.UZ_CYRL:
        name, address = to_cyrillic(name), to_cyrillic(address)
    await nilufar.joins(locale)
    await nilufar.taps_menu(t.plain("button-menu-info"))
    await nilufar.taps(t.plain("button-info-addresses"))
    assert name in nilufar.reads
    assert address in nilufar.reads

    await nilufar.taps(t.plain("button-map", branch=name))

    venue = nilufar.screen.venue
    assert venue is not None
    assert (venue.title, venue.address) == (name, address)
    assert (venue.location.latitude, venue.location.longitude) == (shop["latitude"], shop["longitude"])


async def test_contacts(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await sergey.taps_menu(t.plain("button-menu-ask"))
    assert sergey.reads == t("ask-question")

    await sergey.taps(t.plain("button-info-contacts"))

    assert t.phone("+998712000000") in sergey.reads
    assert t.phone("+998712000002") in sergey.reads
    assert "https://instagram.com/atlas.example" in sergey.reads


async def test_help_and_privacy_are_told_at_any_time(world: World, sergey: Person) -> None:
    t = world.texts("ru")

    await sergey.says("/help")
    assert sergey.screen.html_text == t("help", shop="Atlas")
    await sergey.says("/privacy")
    assert sergey.screen.html_text == t("privacy", shop="Atlas")
    await sergey.says("/nonsense")
    assert sergey.screen.html_text == t("help", shop="Atlas")
