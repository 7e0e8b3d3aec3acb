"""The shop learns from what it could not answer: nothing without the owner's yes, and then at once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.answers.learning_store import faq_asked
from bot.answers.model import Candidates, Entry, Outcome, Understood
from bot.i18n import OFFERED, Locale
from tests.actors import Person

if TYPE_CHECKING:
    from bot.i18n import Translator
    from tests.actors import World

TO_MONDAY = timedelta(hours=45, minutes=1)  # from Saturday noon
# In Kazakh letters, and in Russian ones.
PARKING = ("Сіздерде паркинг бар ма?", "паркинг бар ма сиздерде", "коликти кайда коямыз")
ANSWER = "Иә, паркинг дүкеннің артында, тегін."


@pytest.fixture(autouse=True)
async def no_word_of_parking(world: World) -> None:
    await world.app.services["answers"].delete("parking")


@pytest.fixture
def ru(world: World) -> Translator:
    """The language of the owner."""
    return world.texts("ru")


async def newcomer(world: World, number: int, locale: str = "kk") -> Person:
    person = Person(world, world.telegram.add_person(f"Клиент {number}", language_code=locale))
    await person.joins(locale)
    return person


async def three_ask(world: World) -> list[Person]:
    people = [await newcomer(world, number) for number in range(3)]
    for person, text in zip(people, PARKING, strict=True):
        await person.says(text)
    return people


async def opens(owner: Person, t: Translator, *buttons: str) -> None:
    """From the FAQ, by these buttons."""
    await owner.says("/faq")
    for name in buttons:
        await owner.taps(t.plain(name))


async def test_what_three_asked_is_answered_at_once_to_the_fourth(
    world: World, owner: Person, dilshod: Person, ru: Translator
) -> None:
    await three_ask(world)
    [*_, topic] = world.topics()
    await dilshod.writes(topic.id, ANSWER)

    await world.pass_time(TO_MONDAY)

    assert ru("coverage-handed-over", value=ru.number(3)) in owner.reads
    await owner.taps(f"3 · {ru.plain('intent-parking')}")
    assert ru("learning-cluster", people=3, week=3, language=Locale.KK.own_name) in owner.reads
    assert all(text in owner.reads for text in (*PARKING, ANSWER))

    await owner.taps(ru.plain("button-learning-add"))
    assert PARKING[0] in owner.reads
    assert ANSWER in owner.reads
    await owner.taps(ru.plain("button-learning-save"))

    assert owner.reads == ru("faq-added")
    fourth = await newcomer(world, 4)
    await fourth.says("паркинг бар ма екен")
    assert fourth.reads == world.texts("kk")("faq-answer", answer=ANSWER)
    assert await world.app.services["learning"].unanswered() == []


async def test_nothing_to_decide_disturbs_nobody_on_monday(world: World, owner: Person, ru: Translator) -> None:
    await (await newcomer(world, 1)).says(PARKING[0])

    await world.pass_time(TO_MONDAY)

    assert owner.screen.photo
    await opens(owner, ru, "button-learning")
    assert owner.reads == ru("learning-none")


async def test_answer_is_the_owners_own_where_staff_gave_none(world: World, owner: Person, ru: Translator) -> None:
    await three_ask(world)
    await opens(owner, ru, "button-learning")
    await owner.taps(f"3 · {ru.plain('intent-parking')}")

    await owner.taps(ru.plain("button-learning-add"))
    assert owner.reads == ru("learning-draft-unanswered", question=PARKING[0], language=Locale.KK.own_name)
    assert owner.buttons == [ru.plain("button-back")]
    await owner.says("Жоқ")
    await owner.says(ANSWER)
    await owner.taps(ru.plain("button-learning-save"))

    [entry] = [one for one in world.app.services["answers"].entries() if one.question == PARKING[0]]
    assert (entry.answer, entry.language, entry.alternatives) == (ANSWER, Locale.KK, PARKING[1:])


async def test_name_in_the_answer_of_staff_is_pointed_out(
    world: World, owner: Person, dilshod: Person, ru: Translator
) -> None:
    await three_ask(world)
    [*_, topic] = world.topics()
    await dilshod.writes(topic.id, "Клиент, мына нөмірге жазыңыз: +7 701 123-45-67")
    await opens(owner, ru, "button-learning")
    await owner.taps(f"3 · {ru.plain('intent-parking')}")
    await owner.taps(ru.plain("button-learning-add"))

    assert ru("learning-draft-personal") in owner.reads
    await owner.says(ANSWER)
    assert ru("learning-draft-personal") not in owner.reads


async def test_what_is_not_for_the_faq_is_not_asked_again(world: World, owner: Person, ru: Translator) -> None:
    await three_ask(world)
    await opens(owner, ru, "button-learning")
    await owner.taps(f"3 · {ru.plain('intent-parking')}")
    await owner.taps(ru.plain("button-learning-decline"))
    assert owner.alerts[-1] == ru.plain("alert-learning-declined")
    assert owner.reads == ru("learning-none")

    await three_ask(world)
    await world.pass_time(TO_MONDAY)

    assert owner.screen.photo
    await opens(owner, ru, "button-learning")
    assert owner.reads == ru("learning-none")
    assert not await world.rows(select(faq_asked).where(faq_asked.c.id <= 3, faq_asked.c.words.is_not(None)))


async def test_another_name_for_what_is_there(world: World, owner: Person, ru: Translator) -> None:
    answers = world.app.services["answers"]
    await answers.save(Entry("stand", Locale.KK, "Аула", ANSWER))
    await three_ask(world)
    await opens(owner, ru, "button-learning")
    await owner.taps(f"3 · {ru.plain('intent-parking')}")
    await owner.taps(ru.plain("button-learning-as"))
    while "Аула" not in owner.buttons:
        await owner.taps("›")
    await owner.taps("Аула")

    assert owner.reads == ru("faq-saved")
    assert answers.entry("stand", Locale.KK).alternatives == PARKING
    fourth = await newcomer(world, 4)
    await fourth.says("паркинг бар ма екен")
    assert fourth.reads == world.texts("kk")("faq-answer", answer=ANSWER)


async def test_what_was_picked_is_another_way_to_ask_if_the_owner_says_so(
    world: World, owner: Person, sergey: Person, ru: Translator
) -> None:
    answers, learning = world.app.services["answers"], world.app.services["learning"]
    customer = await world.app.services["customers"].by_telegram_id(sergey.id)
    assert customer is not None
    entry = answers.entry("gift-card", Locale.RU)
    for text in ("Карту подарить можно?", "Карта на сто тысяч"):
        asked = await learning.record(customer, Understood(Candidates((entry,))), text)
        await learning.mark(customer, asked, Outcome.SURE, entry.topic)

    await opens(owner, ru, "button-learning")
    await owner.taps(ru.plain("button-learning-ways", count=2))
    assert owner.reads == ru("learning-way", words="Карту подарить можно?", question=entry.question, people=1)
    await owner.taps(ru.plain("button-way-yes"))
    assert owner.alerts[-1] == ru.plain("alert-way-added")
    assert owner.reads == ru("learning-way", words="Карта на сто тысяч", question=entry.question, people=1)
    await owner.taps(ru.plain("button-way-no"))

    assert owner.reads == ru("learning-ways-none")
    assert answers.entry("gift-card", Locale.RU).alternatives == (*entry.alternatives, "Карту подарить можно?")
    await sergey.says("карту подарить можно")
    assert sergey.reads == ru("faq-answer", answer=entry.answer)


async def test_answer_that_did_not_help_is_collected(world: World, owner: Person, ru: Translator) -> None:
    answers, people = world.app.services["answers"], [await newcomer(world, number) for number in range(3)]
    known = answers.entry("hours", Locale.KK).question
    for person in people:
        await person.says(known)
        assert answers.entry("hours", Locale.KK).answer in person.reads
    assert await world.rows(select(faq_asked.c.words)) == [(None,)] * 3

    for person in people:
        await person.taps(world.texts("kk").plain("button-ask-person"))

    await opens(owner, ru, "button-learning")
    [question] = [label for label in owner.buttons if label.startswith("3 · ")]
    await owner.taps(question)
    assert ru("learning-phrasing", text=known) in owner.reads


async def test_erased_customers_words_are_not_shown(world: World, owner: Person, ru: Translator) -> None:
    [first, *_] = await three_ask(world)
    await opens(owner, ru, "button-learning")
    assert len(owner.buttons) == 2

    customers, privacy = world.app.services["customers"], world.app.services["privacy"]
    customer = await customers.by_telegram_id(first.id)
    assert customer is not None
    await privacy.erase(customer)

    await owner.taps(f"3 · {ru.plain('intent-parking')}")
    assert owner.alerts[-1] == ru.plain("error-not-found")
    assert sorted(await world.rows(select(faq_asked.c.words)), key=str) == [(PARKING[2],), (PARKING[1],), (None,)]


@pytest.mark.parametrize("locale", OFFERED)
async def test_owner_sees_how_well_customers_are_answered(world: World, rustam: Person, locale: Locale) -> None:
    t, kk = world.texts(locale), world.texts("kk")
    await rustam.says("/language")
    await rustam.taps(locale.own_name)
    await opens(rustam, t, "button-coverage")
    assert t("coverage-none") in rustam.reads

    known = world.app.services["answers"].entry("hours", Locale.KK).question
    for person in await three_ask(world):
        await person.says("/cancel")
    for number in range(4, 7):
        person = await newcomer(world, number)
        await person.says(known)
        await person.taps(kk.plain("button-answer-helped"))
    await opens(rustam, t, "button-coverage")

    half = t.plain("coverage-share", number=3, share=t.percent(50))
    assert t("coverage-asked", value=t.number(6)) in rustam.reads
    assert t("coverage-at-once", value=half) in rustam.reads
    assert t("coverage-helped", value=t.number(3)) in rustam.reads  # of three: no share
    assert t("coverage-handed-over", value=half) in rustam.reads
    assert t("coverage-line", name=Locale.KK.own_name, asked=6, value=half) in rustam.reads
    assert t("coverage-line", name=t.plain("intent-parking"), asked=3, value=t.number(0)) in rustam.reads
    await rustam.taps(t.plain("button-coverage-days", days=30))
    assert t("coverage-asked", value=t.number(6)) in rustam.reads
