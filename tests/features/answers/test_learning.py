"""What customers asked is kept as long as it may teach something, and gathered by what it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.answers.coverage import Case, Tally, coverage, percent
from bot.answers.learning import Question, clusters, entry_language, other_ways
from bot.answers.learning_service import KEPT, Learning
from bot.answers.learning_store import faq_asked
from bot.answers.model import LANGUAGES, Candidates, Guess, Nothing, Outcome, Sure, Understood
from bot.core.errors import NotFound
from bot.customers.model import Person
from bot.customers.service import Customers
from bot.i18n import Locale
from sandbox import Clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answers.service import Answers
    from bot.core.database import Database
    from bot.customers.model import Customer

NOON = datetime(2026, 11, 21, 7, tzinfo=UTC)
PARKING = ("Паркинг бар ма", "паркинг барма сиздерде", "Кешкісін паркинг бар ма екен?")
QUESTIONS = st.lists(
    st.builds(
        Question,
        id=st.integers(1, 10_000),
        customer_id=st.integers(1, 6),
        language=st.sampled_from(LANGUAGES),
        words=st.one_of(st.text(max_size=40), st.sampled_from(PARKING)),
        asked_at=st.integers(0, 60).map(lambda days: NOON - timedelta(days=days)),
        intent=st.sampled_from([None, None, "parking", "hours"]),
    ),
    max_size=20,
    unique_by=lambda one: one.id,
)


def asked(*words: str, language: Locale = Locale.KK, intent: str | None = None) -> list[Question]:
    """By a different customer each."""
    return [Question(number, number, language, text, NOON, intent) for number, text in enumerate(words, start=1)]


@settings(deadline=None)  # the first example reads the pack
@given(QUESTIONS, st.randoms())
def test_each_question_is_in_one_cluster_whatever_their_order(questions: list[Question], chance: object) -> None:
    shuffled = questions.copy()
    chance.shuffle(shuffled)  # type: ignore[attr-defined] # hypothesis gives a Random

    found = clusters(questions)

    assert sorted(one.id for cluster in found for one in cluster.questions) == sorted(one.id for one in questions)
    assert all(one.language is cluster.language for cluster in found for one in cluster.questions)
    assert clusters(shuffled) == found


@settings(deadline=None)  # same
@given(QUESTIONS.filter(bool))
def test_what_is_asked_later_moves_nothing_before_it(questions: list[Question]) -> None:
    *before, latest = sorted(questions, key=lambda one: one.id)
    together = {cluster.questions for cluster in clusters(before)}

    after = {tuple(one for one in cluster.questions if one != latest) for cluster in clusters(questions)}

    assert after - {()} == together


@settings(deadline=None)  # same
@given(QUESTIONS)
def test_what_was_declined_is_not_asked_again(questions: list[Question]) -> None:
    for cluster in clusters(questions):
        if cluster.intent:
            assert cluster not in clusters(questions, [cluster.declined()])


def test_spellings_and_typos_of_one_question_meet() -> None:
    *parking, coffee = asked(*PARKING, "Кофе сатасыздар ма?")

    assert [one.questions for one in clusters([*parking, coffee])] == [tuple(parking), (coffee,)]


def test_no_words_are_needed_to_remember_what_was_declined() -> None:
    [cluster] = clusters(asked(*PARKING))
    declined = cluster.declined()

    assert not clusters([Question(9, 9, Locale.KK, "сиздерде паркинг бар ма", NOON)], [declined])
    assert clusters([Question(9, 9, Locale.KK, "Кофе сатасыздар ма?", NOON)], [declined])
    assert not any("сиздерде" in piece or "sizderde" in piece for piece in declined.pieces)  # one person's word


def test_people_are_counted_and_not_messages() -> None:
    theirs = [replace(one, customer_id=1) for one in asked(*PARKING)]
    [impatient], [many] = clusters(theirs), clusters(asked(*PARKING))

    assert (impatient.people(), many.people()) == (1, 3)
    assert (impatient.is_worth_asking(NOON), many.is_worth_asking(NOON)) == (False, True)
    assert not many.is_worth_asking(NOON + timedelta(days=8))  # three in a week, or five ever
    [more] = clusters(asked(*PARKING, *PARKING))
    assert more.is_worth_asking(NOON + timedelta(days=8))


def test_phrasings_are_the_earliest_that_differ() -> None:
    [cluster] = clusters(asked("Паркинг бар ма", "паркинг  бар ма?", "паркинг барма", intent="parking"))
    assert cluster.phrasings == ("Паркинг бар ма", "паркинг барма")


def test_same_words_for_the_same_pick_are_one_wording() -> None:
    one, other, elsewhere = asked("чехол дорого?", "Чехол дорого", "чехол дорого")
    picked = [replace(one, topic="price"), replace(other, topic="price"), replace(elsewhere, topic="delivery")]

    assert [(way.topic, way.people()) for way in other_ways(picked)] == [("price", 2), ("delivery", 1)]


def test_cyrillic_uzbek_and_english_have_a_language_to_write_in() -> None:
    assert entry_language(Locale.UZ_CYRL) is Locale.UZ
    assert {entry_language(locale) for locale in Locale} == set(LANGUAGES)


def test_coverage_counts_by_language_and_subject() -> None:
    told = coverage(
        [
            Case(6, Locale.UZ, "hours", Outcome.SURE, Outcome.SURE, is_picked=True),
            Case(3, Locale.UZ, "hours", Outcome.SURE, Outcome.HELPED, is_picked=True),
            Case(1, Locale.RU, "hours", Outcome.SURE, Outcome.PERSON, is_picked=True),
            Case(4, Locale.RU, "price", Outcome.CANDIDATES, Outcome.HELPED, is_picked=True),
            Case(2, Locale.RU, None, Outcome.CANDIDATES, Outcome.CANDIDATES, is_picked=False),
            Case(5, Locale.RU, None, Outcome.NOTHING, Outcome.NOTHING, is_picked=False),
        ]
    )
    assert told.total == Tally(21, at_once=10, helped=3, not_helped=1, offered=6, picked=4, handed_over=6)
    assert {language: tally.asked for language, tally in told.by_language.items()} == {Locale.RU: 12, Locale.UZ: 9}
    assert list(told.by_subject) == ["hours", "price"]


@given(st.integers(0, 50), st.integers(0, 50))
def test_no_share_of_a_few(part: int, more: int) -> None:
    share = percent(part, part + more)
    assert (share is None) is (part + more < 5)
    assert share is None or 0 <= share <= 100


@pytest.fixture
def clock() -> Clock:
    return Clock(start=NOON)


@pytest.fixture
def learning(database: Database, clock: Clock, answers: Answers) -> Learning:
    return Learning(database, clock, answers)


@pytest.fixture
async def ani(database: Database, clock: Clock) -> Customer:
    return await Customers(database, clock).arrive(Person(1002, "Ани Петросян", "ani_p", "hy"), default=Locale.RU)


async def words(database: Database) -> Sequence[str | None]:
    async with database.read() as db:
        return (await db.scalars(select(faq_asked.c.words).order_by(faq_asked.c.id))).all()


async def test_words_are_kept_masked_and_only_where_they_may_teach(
    learning: Learning, answers: Answers, database: Database, ani: Customer
) -> None:
    [hours, *_] = answers.entries()
    sure, offered, nothing = (Understood(found) for found in (Sure(hours), Candidates((hours,)), Nothing()))

    await learning.record(ani, sure, "Во сколько вы открываетесь?")
    await learning.record(ani, nothing, "Есть ли красное платье?", by_product=True)
    unhelpful = await learning.record(ani, sure, "А в Новый год?")
    await learning.mark(ani, unhelpful, Outcome.PERSON, text="А в Новый год?")
    await learning.record(ani, offered, "Это Ани, до скольки вы?")
    await learning.record(ani, nothing, "Позвоните +374 91 12-34-56, ani@example.com, карта 8600 1234 5678 9012")

    assert await words(database) == [
        None,
        None,
        "А в Новый год?",
        "Это ***, до скольки вы?",
        "Позвоните ***, *** карта ***",
    ]


async def test_words_go_after_ninety_days_and_the_counts_stay(
    learning: Learning, database: Database, clock: Clock, ani: Customer
) -> None:
    await learning.record(ani, Understood(Nothing()), "Есть ли тут лифт?")
    clock.move(KEPT)
    await learning.record(ani, Understood(Nothing()), "Есть лифт?")

    clock.move(timedelta(seconds=1))
    await learning.forget_old()
    await learning.forget_old()

    assert await words(database) == [None, "Есть лифт?"]
    assert (await learning.coverage(100)).total.asked == 2


async def test_erased_customers_words_are_gone(learning: Learning, database: Database, ani: Customer) -> None:
    await learning.record(ani, Understood(Nothing(), language=Locale.HY), "Վերելակ ունե՞ք", ticket_id=7)
    async with database.write() as db:
        assert [row["words"] for row in await learning.export(db, ani)] == ["Վերելակ ունե՞ք"]
        await learning.erase(db, ani)
        assert await learning.export(db, ani) == []

    assert await words(database) == [None]
    async with database.read() as db:
        [row] = await db.execute(select(faq_asked))
    assert (row.customer_id, row.ticket_id, row.language, row.outcome) == (None, None, "hy", "nothing")


async def test_nobody_marks_the_question_of_another(
    learning: Learning, database: Database, clock: Clock, ani: Customer
) -> None:
    other = await Customers(database, clock).arrive(Person(1003, "Олег", None, "ru"), default=Locale.RU)
    asked_id = await learning.record(ani, Understood(Nothing()), "Есть лифт?")

    await learning.mark(other, asked_id, Outcome.HELPED)

    assert (await learning.coverage(7)).total.handed_over == 1


async def test_what_was_picked_becomes_another_way_to_ask(
    learning: Learning, answers: Answers, database: Database, ani: Customer
) -> None:
    offered = Understood(Candidates((answers.entry("hours", Locale.RU), answers.entry("returns", Locale.RU))))
    for text in ("Вы до ночи?", "Часы работы"):  # the second one is known
        number = await learning.record(ani, offered, text)
        await learning.mark(ani, number, Outcome.SURE, "hours")

    [way] = await learning.other_ways()
    assert (way.topic, way.phrasings) == ("hours", ("Вы до ночи?",))
    await learning.accept(way)

    found = (await answers.understand("вы до ночи", Locale.RU)).found
    assert isinstance(found, Sure)
    assert found.entry.topic == "hours"
    assert await learning.other_ways() == []
    with pytest.raises(NotFound):
        await learning.other_way(way.id)


async def test_new_entry_leaves_another_of_the_same_spelling_alone(
    learning: Learning, answers: Answers, ani: Customer
) -> None:
    """ "Wifi bar ma" and "Wi-Fi бар ма" have one code."""
    entries = []
    for language, text in ((Locale.KK, "Вайфай бар ма"), (Locale.UZ, "Vayfay bar ma")):
        number = await learning.record(ani, Understood(Nothing(), language=language), text)
        entries.append(await learning.add(await learning.cluster(number), text, "+", ()))

    assert len({entry.topic for entry in entries}) == 2
    assert [answers.entry(one.topic, one.language).question for one in entries] == ["Вайфай бар ма", "Vayfay bar ma"]


async def test_entry_of_a_cluster_answers_its_intent_unless_another_does(
    learning: Learning, answers: Answers, ani: Customer
) -> None:
    topics = []
    for text in ("Есть парковка?", "Где ставить машину?"):
        guess = Guess(0.9, intent="parking")
        number = await learning.record(ani, Understood(Nothing(), guesses=(guess,)), text)
        topics.append((await learning.add(await learning.cluster(number), text, "+", ())).topic)

    assert [topic.code for topic in answers.linked()["parking"]] == topics[:1]


async def test_likely_intent_is_noted(learning: Learning, ani: Customer) -> None:
    for score in (0.4, 0.9):
        guess = Guess(score, intent="parking")
        await learning.record(ani, Understood(Nothing(), guesses=(guess,)), f"?{score}")

    told = await learning.coverage(7)
    assert {subject: tally.asked for subject, tally in told.by_subject.items()} == {"parking": 1}
