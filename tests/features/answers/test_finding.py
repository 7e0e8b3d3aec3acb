"""A customer's words lead to the answer in the customer's language, or to nobody's wrong one."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answers.encoder import encoder
from bot.answers.engine import Engine
from bot.answers.index import Index
from bot.answers.model import Candidates, Entry, Found, Nothing, Sure, Topic
from bot.answers.service import Answers
from bot.core.clock import SystemClock
from bot.core.errors import NotFound, TooMuch
from bot.i18n import Locale

if TYPE_CHECKING:
    from bot.core.database import Database


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Doʻkon qachon ochiladi?", "hours"),
        ("дўкон қачон очилади", "hours"),
        ("dokon qachon ochilarkan", "hours"),
        ("tovarni qaytarsa buladimi", "returns"),
        ("kareli e veradarznel apranqy", "returns"),
        ("карели э верадарцнел апранкы", "returns"),
        ("жеткизу канша турады", "delivery"),
        ("skolko stoit dostavka", "delivery"),
        ("скоко стоит дотсавка??", "delivery"),
    ],
)
async def test_any_spelling_finds_the_answer(answers: Answers, text: str, topic: str) -> None:
    found = (await answers.understand(text, Locale.RU)).found
    assert isinstance(found, Sure)
    assert found.entry.topic == topic


async def test_questions_during_the_start_wait_for_the_engine(answers: Answers, database: Database) -> None:
    restarted = Answers(database, SystemClock())
    await restarted.open()

    understood = await asyncio.gather(*(restarted.understand("Часы работы", Locale.RU) for _ in range(3)))

    assert restarted.entries() == answers.entries()
    assert [type(one.found) for one in understood] == [Sure] * 3


@pytest.mark.parametrize(
    ("text", "locale", "language"),
    [
        ("tovarni qaytarsam boʻladimi", Locale.UZ, Locale.UZ),
        ("товарни қайтарсам бўладими", Locale.UZ_CYRL, Locale.UZ),
        ("կարելի՞ է վերադարձնել ապրանքը", Locale.HY, Locale.HY),
        ("կարելի՞ է վերադարձնել ապրանքը", Locale.UZ, Locale.HY),
        ("առաքումն ի՞նչ արժե", Locale.HY, Locale.RU),
        ("сколько стоит доставка", Locale.KK, Locale.RU),
        ("сколько стоит доставка", Locale.EN, Locale.RU),
    ],
)
async def test_answer_comes_in_the_language_of_the_question_or_the_nearest(
    answers: Answers, text: str, locale: Locale, language: Locale
) -> None:
    found = (await answers.understand(text, locale)).found
    assert isinstance(found, Sure)
    assert found.entry.language is language


async def test_question_between_two_topics_offers_both(answers: Answers) -> None:
    found = (await answers.understand("обмен товара", Locale.RU)).found
    assert isinstance(found, Candidates)
    assert {"returns", "exchange"} <= {entry.topic for entry in found.entries}
    assert len(found.entries) <= 3


@pytest.mark.parametrize("text", ["", " ", "👍👍", "\x00", "مرحبا", "qwzxj", "1042", "?" * 10_000])
async def test_text_about_nothing_finds_nothing(answers: Answers, text: str) -> None:
    assert (await answers.understand(text, Locale.RU)).found == Nothing()


@given(text=st.text(max_size=400))
def test_likeness_stays_within_its_bounds(text: str) -> None:
    index = Index.build([_topic("a", "Как вернуть товар?"), _topic("b", text or "?")])
    assert all(0 <= like < 1.001 for like in index.likeness(text))
    assert index.likeness("Как вернуть товар?")[0] == pytest.approx(1, abs=0.001)


@given(text=st.text(max_size=100_000))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example])
def test_any_text_is_read_within_bounds(text: str) -> None:
    model = encoder()
    for vector in (None, model.vector(text) if model else None):
        reading = Engine.build([_topic("a", "Как вернуть товар?")]).read(text, Locale.RU, vector)
        assert all(0 <= guess.score <= 1 for guess in reading.guesses)
        assert [one.score for one in reading.guesses] == sorted((one.score for one in reading.guesses), reverse=True)


async def test_change_shows_in_the_next_search(answers: Answers) -> None:
    await answers.save(Entry("parking", Locale.RU, "Где оставить машину?", "Во дворе.", ("Парковка",)))
    assert await _answer(answers, "есть парковка?") == "Во дворе."
    await answers.save(Entry("parking", Locale.RU, "Где оставить машину?", "За домом.", ("Парковка",)))
    assert await _answer(answers, "есть парковка?") == "За домом."
    await answers.delete("parking")
    assert not isinstance((await answers.understand("есть парковка?", Locale.RU)).found, Sure)


async def test_deleting_one_language_leaves_the_others(answers: Answers) -> None:
    await answers.delete("returns", Locale.UZ_CYRL)
    assert answers.entry("returns", Locale.UZ).language is Locale.RU
    assert [topic.code for topic in answers.topics()] == ["delivery", "exchange", "hours", "returns"]


async def test_what_is_gone_is_refused(answers: Answers) -> None:
    await answers.delete("hours")
    with pytest.raises(NotFound):
        await answers.delete("hours")
    with pytest.raises(NotFound):
        answers.entry("hours", Locale.RU)


async def test_unusable_entry_is_refused_and_nothing_changes(answers: Answers) -> None:
    before = answers.entries()
    with pytest.raises(TooMuch):
        await answers.save(Entry("hours", Locale.RU, "Когда?", "я" * 3_501))
    with pytest.raises(ValueError, match="missing-answer"):
        await answers.save(Entry("hours", Locale.RU, "Когда?", " \x00\n"))
    assert answers.entries() == before


async def test_importing_the_export_changes_nothing(answers: Answers) -> None:
    exported = answers.entries()
    imported = await answers.import_entries(exported)
    assert (imported.added, imported.changed, imported.same) == (0, 0, len(exported))
    assert answers.entries() == exported


async def test_import_adds_and_changes_and_deletes_nothing(answers: Answers) -> None:
    imported = await answers.import_entries(
        [
            Entry("hours", Locale.RU, "Когда вы открыты?", "Всегда."),
            Entry("wifi", Locale.RU, "Какой пароль?", "Нет его."),
        ]
    )
    assert (imported.added, imported.changed, imported.same) == (1, 1, 0)
    assert answers.entry("hours", Locale.RU).answer == "Всегда."
    assert answers.entry("delivery", Locale.KK).answer == "20 000 сум."


async def test_entries_survive_a_restart(answers: Answers, database: Database) -> None:
    restarted = type(answers)(database, answers._clock)
    await restarted.load()
    assert restarted.entries() == answers.entries()


async def _answer(answers: Answers, text: str) -> str:
    found: Found = (await answers.understand(text, Locale.RU)).found
    assert isinstance(found, Sure)
    return found.entry.answer


def _topic(code: str, question: str) -> Topic:
    return Topic(code, (Entry(code, Locale.RU, question, "…"),))
