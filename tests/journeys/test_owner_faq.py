"""The owner keeps the FAQ in the chat, and customers get the answers at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answers.model import MAX_ANSWER, MAX_QUESTION, Entry
from bot.customers.model import Person as Visitor
from bot.i18n import OFFERED, Locale
from bot.i18n.scripts import to_cyrillic

if TYPE_CHECKING:
    from tests.actors import Person, World

ALL = pytest.mark.parametrize("locale", OFFERED)

QUESTIONS = {
    "uz": "Soyabon taʼmirlaysizmi?",
    "kk": "Қолшатыр жөндейсіздер ме?",
    "hy": "Հովանոցներ նորոգո՞ւմ եք։",
    "ru": "Вы чините зонты?",
}
ANSWERS = {"uz": "Ha, uch kunda.", "kk": "Иә, үш күнде.", "hy": "Այո, երեք օրում։", "ru": "Да, за три дня."}


async def add(owner: Person, locale: Locale | str, question: str, answer: str) -> None:
    await owner.says("/faq")
    await owner.taps(owner.t(locale).plain("button-faq-add"))
    await owner.says(question)
    await owner.says(answer)


def entries(world: World, question: str) -> list[Entry]:
    return [entry for entry in world.app.services["answers"].entries() if entry.question == question]


@ALL
async def test_new_answer_reaches_the_next_customer(world: World, locale: Locale) -> None:
    rustam, sergey, language = world.person("Rustam"), world.person("Сергей"), locale.catalogue
    await rustam.joins(locale)
    await sergey.joins(locale)

    await add(rustam, locale, QUESTIONS[language], ANSWERS[language])
    await sergey.says(QUESTIONS[language])

    assert rustam.reads == f"{QUESTIONS[language]}\n\n{ANSWERS[language]}"
    assert f"[{Locale(language).own_name} ✓]" in rustam.buttons
    assert (to_cyrillic(ANSWERS["uz"]) if locale is Locale.UZ_CYRL else ANSWERS[language]) in sergey.reads


async def test_words_that_are_too_long_leave_the_question_open(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await owner.says("/faq")
    await owner.taps(t.plain("button-faq-add"))

    await owner.says("?" * (MAX_QUESTION + 1))
    assert owner.reads == t("faq-fault-too-long", limit=MAX_QUESTION)
    await owner.says(QUESTIONS["ru"])
    await owner.says("!" * (MAX_ANSWER + 1))
    assert owner.reads == t("faq-fault-too-long", limit=MAX_ANSWER)
    await owner.says(ANSWERS["ru"])

    assert [entry.answer for entry in entries(world, QUESTIONS["ru"])] == [ANSWERS["ru"]]


async def test_longest_entry_fits_its_screen(world: World, owner: Person) -> None:
    t, question, answer = world.texts("ru"), "<" * MAX_QUESTION, "&" * MAX_ANSWER
    await add(owner, "ru", question, answer)
    await owner.taps(t.plain("button-faq-alternatives"))

    await owner.says("\n".join(f"{number} " + "?" * 100 for number in range(30)))

    assert owner.reads.startswith(f"{question}\n\n{answer}\n\n")
    assert len(entries(world, question)[0].alternatives) == 30


async def test_question_that_is_there_already_is_shown_not_overwritten(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await add(owner, "ru", QUESTIONS["ru"], ANSWERS["ru"])
    await owner.says("/faq")
    await owner.taps(t.plain("button-faq-add"))

    await owner.says(QUESTIONS["ru"])

    assert t("faq-there-already") in [message.text for message in owner.chat[-2:]]
    assert owner.reads == f"{QUESTIONS['ru']}\n\n{ANSWERS['ru']}"


async def test_topic_gets_another_language(world: World, owner: Person) -> None:
    t, anna = world.texts("ru"), world.person("Անի")
    await add(owner, "ru", QUESTIONS["ru"], ANSWERS["ru"])

    await owner.taps("Հայերեն —")
    assert t("faq-not-written", question=QUESTIONS["ru"], language="Հայերեն", instead="Русский") == (
        owner.screen.html_text
    )
    await owner.taps(t.plain("button-faq-write"))
    await owner.says(QUESTIONS["hy"])
    await owner.says(ANSWERS["hy"])

    await anna.joins("hy")
    await anna.says(QUESTIONS["hy"])
    assert ANSWERS["hy"] in anna.reads


async def test_other_ways_of_asking_are_added_and_taken_away(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await add(owner, "ru", QUESTIONS["ru"], ANSWERS["ru"])
    for words in ("Ремонт зонтов\nСпица сломалась", "Зонт порвался"):
        await owner.taps(t.plain("button-faq-alternatives"))
        await owner.says(words)
    [entry] = entries(world, QUESTIONS["ru"])
    assert entry.alternatives == ("Ремонт зонтов", "Спица сломалась", "Зонт порвался")
    assert "Зонт порвался" in owner.reads

    await owner.taps(t.plain("button-faq-alternatives"))
    await owner.says("-")

    [entry] = entries(world, QUESTIONS["ru"])
    assert entry.alternatives == ()


async def test_question_and_answer_are_changed(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await add(owner, "ru", QUESTIONS["ru"], ANSWERS["ru"])

    await owner.taps(t.plain("button-faq-question"))
    await owner.says("Чините ли вы зонтики?")
    await owner.taps(t.plain("button-faq-answer"))
    await owner.says("Да, за один день.")

    assert not entries(world, QUESTIONS["ru"])
    assert [entry.answer for entry in entries(world, "Чините ли вы зонтики?")] == ["Да, за один день."]


async def test_one_language_is_deleted_then_the_topic(world: World, owner: Person) -> None:
    t, answers = world.texts("ru"), world.app.services["answers"]
    [hours] = [topic for topic in answers.topics() if topic.code == "hours"]
    await owner.says("/faq")
    while hours.in_language(Locale.RU).question not in owner.buttons:
        await owner.taps("›")
    await owner.taps(hours.in_language(Locale.RU).question)

    await owner.taps(t.plain("button-faq-delete"))
    await owner.taps(t.plain("button-faq-delete-one", language="Русский"))
    assert owner.reads == t("faq-deleted")
    assert {entry.language for entry in answers.entries() if entry.topic == "hours"} == {"uz", "kk", "hy"}

    await owner.taps(t.plain("button-faq"))
    while not (asked := {entry.question for entry in hours.entries} & set(owner.buttons)):
        await owner.taps("›")
    await owner.taps(asked.pop())
    await owner.taps(t.plain("button-faq-delete"))
    await owner.taps(t.plain("button-owner-keep"))
    await owner.taps(t.plain("button-faq-delete"))
    await owner.taps(t.plain("button-faq-delete-sure"))
    assert "hours" not in {entry.topic for entry in answers.entries()}


async def test_button_of_a_deleted_topic_says_that_it_is_gone(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await add(owner, "ru", QUESTIONS["ru"], ANSWERS["ru"])
    screen = owner.screen
    [entry] = entries(world, QUESTIONS["ru"])
    await world.app.services["answers"].delete(entry.topic)

    await owner.taps(t.plain("button-faq-answer"), screen)

    assert owner.alerts == [t.plain("error-not-found")]


async def test_pages_show_every_topic_once(world: World, owner: Person) -> None:
    await owner.says("/faq")
    questions = [topic.in_language(Locale.RU).question for topic in world.app.services["answers"].topics()]
    seen = []
    while True:
        seen += [label for label in owner.buttons if label in questions]
        if "›" not in owner.buttons:
            break
        await owner.taps("›")

    assert seen == questions
    assert "‹" in owner.buttons


@pytest.mark.parametrize("way_out", ["/cancel", "/help", "button-menu-settings"])
async def test_owner_leaves_the_middle_of_a_dialogue(world: World, owner: Person, way_out: str) -> None:
    before = world.app.services["answers"].entries()
    await owner.says("/faq")
    await owner.taps(world.texts("ru").plain("button-faq-add"))

    await owner.says(world.texts("ru").plain(way_out) if way_out.startswith("button") else way_out)
    await owner.says("Спасибо")

    assert owner.reads == world.texts("ru")("smalltalk-thanks")
    assert world.app.services["answers"].entries() == before


async def test_picture_does_not_answer_a_question_for_words(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await owner.says("/faq")
    await owner.taps(t.plain("button-faq-add"))

    await owner.does("send_photo", owner.id)

    assert owner.reads == t("owner-words-wanted")
    await owner.says(QUESTIONS["ru"])
    assert owner.reads == t("faq-ask-answer", language="Русский")


async def test_owner_who_reads_english_writes_in_the_shops_language(world: World) -> None:
    rustam = world.person("Rustam")
    await rustam.joins("uz")
    customers = world.app.services["customers"]
    who = Visitor(rustam.id, "Rustam", None, None)
    await customers.choose_language(await customers.arrive(who, default=Locale.UZ), Locale.EN)

    await add(rustam, "en", QUESTIONS["uz"], ANSWERS["uz"])

    assert [entry.language for entry in entries(world, QUESTIONS["uz"])] == [Locale.UZ]
