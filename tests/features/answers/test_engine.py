"""The engine as a shop meets it: three zones, links, no encoder, edits while it is asked, and being measured."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.classifier import trained
from bot.answers.encoder import encoder
from bot.answers.engine import Engine
from bot.answers.evaluate import Asked, Known, evaluate
from bot.answers.languages import reply_language
from bot.answers.model import Candidates, Entry, Nothing, Sure, Topic
from bot.answers.pack import intents, phrasings
from bot.i18n import Locale

if TYPE_CHECKING:
    from bot.answers.classifier import Floats
    from bot.answers.service import Answers

PARKING = Entry("cars", Locale.RU, "Куда поставить машину?", "Во двор.")


def test_linked_topic_is_found_by_words_that_only_the_pack_knows() -> None:
    engine = Engine.build([Topic("x", (Entry("x", Locale.RU, "Справка", "Во двор."),), "parking")])
    reading = engine.read("парковка у магазина бесплатная?", Locale.RU, None)
    assert reading.is_sure
    assert reading.guesses[0].topic == "x"


def test_topic_that_nobody_linked_speaks_for_what_its_question_surely_is() -> None:
    reading = Engine.build([Topic("cars", (PARKING,))]).read("mashina qoʻyadigan joy bormi", Locale.UZ, None)
    assert reading.guesses[0].topic == "cars"


def test_what_the_shop_has_no_answer_to_stays_ahead_of_the_next_best() -> None:
    engine = Engine.build([Topic("wifi", (Entry("wifi", Locale.RU, "Какой пароль от Wi-Fi?", "0000"),), "wifi")])
    first = engine.read("есть ли у вас парковка для машины", Locale.RU, None).guesses[0]
    assert (first.topic, first.intent) == (None, "parking")


def test_the_very_words_of_an_entry_are_its_question_whatever_the_pack_thinks() -> None:
    odd = Topic("odd", (Entry("odd", Locale.RU, "Сколько стоит доставка в субботу утром?", "…"),), "events")
    reading = Engine.build([odd]).read("сколько стоит доставка в субботу утром", Locale.RU, None)
    assert reading.is_sure
    assert reading.guesses[0].topic == "odd"


@pytest.mark.parametrize("vector", [None, np.zeros(384, np.float32), np.ones(384, np.float32)])
def test_any_vector_is_read(vector: Floats | None) -> None:
    guesses = Engine.build(()).read("доставка", Locale.RU, vector).guesses
    assert guesses
    assert all(guess.topic is None for guess in guesses)


@given(text=st.text(max_size=300), own=st.sampled_from(Locale))
def test_reply_language_is_one_of_ours_or_their_own(text: str, own: Locale) -> None:
    assert reply_language(text, own) in {*map(Locale, trained().by_letters.labels), Locale.UZ_CYRL, own}


@pytest.mark.parametrize(
    ("text", "own", "reply"),
    [
        ("inch arji arakumy", Locale.RU, Locale.HY),
        ("доставка қанша тұрады", Locale.RU, Locale.KK),
        ("етказиб бериш қанча туради", Locale.RU, Locale.UZ_CYRL),
        ("yetkazib berish qancha turadi", Locale.UZ_CYRL, Locale.UZ_CYRL),
        ("ok", Locale.HY, Locale.HY),
        ("4521", Locale.KK, Locale.KK),
        ("where are you", Locale.EN, Locale.EN),
        ("во сколько вы закрываетесь", Locale.EN, Locale.RU),
    ],
)
def test_clear_message_is_answered_in_its_language(text: str, own: Locale, reply: Locale) -> None:
    assert reply_language(text, own) is reply


async def test_entries_change_while_questions_are_asked(answers: Answers) -> None:
    async def edits() -> None:
        for number in range(12):
            await answers.save(Entry("parking", Locale.RU, "Где оставить машину?", f"Место {number}."))
            await answers.delete("parking")

    async def asks() -> None:
        for _ in range(40):
            found = (await answers.understand("есть парковка?", Locale.RU)).found
            assert isinstance(found, Nothing | Candidates) or _place(found)

    await asyncio.gather(edits(), *(asks() for _ in range(4)))
    assert "parking" not in {topic.code for topic in answers.topics()}


def test_every_question_of_a_file_is_judged() -> None:
    known = Known("parking", Locale.RU, "Есть парковка?", "Во дворе.", alternatives=("Стоянка",))
    asked = [
        Asked(id="1", text="парковка есть?"),
        Asked(id="2", text="թարգմանիր այս բառը"),
        Asked(id="3", text="Продавец нагрубил мне, безобразие!"),
    ]
    parking, other, complaint = json.loads(json.dumps(list(evaluate(asked, [known], None))))
    assert (parking["id"], parking["predicted_intent"], parking["candidates"]) == ("1", "parking", ["parking"])
    assert (other["predicted_intent"], other["lang"]) == (None, "hy")
    assert (complaint["complaint"], complaint["predicted_intent"]) == (True, None)
    assert all(one["latency_ms"] > 0 and 0 <= one["score"] <= 1 for one in (parking, other, complaint))


@pytest.mark.parametrize("language", [Locale.UZ, Locale.KK, Locale.HY, Locale.RU])
def test_every_intent_has_enough_phrasings_in_every_language(language: Locale) -> None:
    assert tuple(phrasings(language)) == intents()
    assert all(len(said) >= 15 for said in phrasings(language).values())


def test_encoder_is_the_same_for_the_same_words() -> None:
    model = encoder()
    if model is None:
        pytest.skip("there is no encoder for this machine")
    assert np.linalg.norm(model.vector("доставка")) == pytest.approx(1, abs=0.01)
    assert (model.vector("д" * 5_000) == model.vector("д" * 300)).all()
    assert np.isfinite(model.vector("\ud800\0👍")).all()


def _place(found: Sure) -> bool:
    return found.entry.answer.startswith("Место ")
