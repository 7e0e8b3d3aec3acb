"""An answer comes in the language of the question, and one tap keeps it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.i18n import Locale
from bot.i18n.scripts import to_cyrillic
from tests.actors import labels

if TYPE_CHECKING:
    from tests.actors import Person, World

# Delivery: how much?
ASKED = {
    Locale.UZ: "Yetkazib berish necha pul boʻladi?",
    Locale.KK: "Жеткізу қанша тұрады, айтыңызшы?",
    Locale.HY: "Որքա՞ն արժե առաքումը։",
    Locale.RU: "Сколько стоит доставка на дом?",
}
CYRILLIC = "Етказиб бериш неча пул бўлади?"


def answer(world: World, locale: Locale) -> str:
    return world.app.services["answers"].entry("delivery-cost", locale).answer


@pytest.fixture
async def nilufar(world: World) -> Person:
    """She chose Uzbek."""
    person = world.person("Nilufar")
    await person.joins("uz")
    return person


@pytest.mark.parametrize("locale", [Locale.KK, Locale.HY, Locale.RU])
async def test_answer_in_the_language_of_the_question_is_kept_by_one_tap(
    world: World, nilufar: Person, locale: Locale
) -> None:
    t = world.texts(locale)
    await nilufar.says(ASKED[locale])
    assert nilufar.reads == t("faq-answer", answer=answer(world, locale))
    answered = nilufar.screen

    await nilufar.taps(t.plain("button-keep-language"))

    assert nilufar.reads == t("language-kept")
    [now] = [one for one in nilufar.chat if one.message_id == answered.message_id]
    assert labels(now) == [t.plain("button-answer-helped"), t.plain("button-ask-person")]
    await nilufar.says("/settings")
    assert t.plain("button-setting-language", language=locale.own_name) in nilufar.buttons
    await nilufar.says(ASKED[Locale.UZ])
    assert answer(world, Locale.UZ) in nilufar.reads
    assert world.texts("uz").plain("button-keep-language") in nilufar.buttons


async def test_what_follows_an_answer_is_in_its_language(world: World, nilufar: Person) -> None:
    t = world.texts(Locale.HY)
    await nilufar.says(ASKED[Locale.HY])

    await nilufar.taps(t.plain("button-ask-person"))

    assert nilufar.reads == t("question-passed-on", number="1", time="12:30")


async def test_who_leaves_the_button_alone_twice_is_not_asked_again_in_this_talk(world: World, nilufar: Person) -> None:
    keep = world.texts("ru").plain("button-keep-language")
    asked = []
    for _ in range(3):
        await nilufar.says(ASKED[Locale.RU])
        assert answer(world, Locale.RU) in nilufar.reads
        asked.append(keep in nilufar.buttons)
    assert asked == [True, True, False]

    world.clock.move(timedelta(hours=13))
    await nilufar.says(ASKED[Locale.RU])
    assert keep in nilufar.buttons


async def test_uzbek_in_cyrillic_is_answered_in_cyrillic(world: World, nilufar: Person) -> None:
    await nilufar.says(CYRILLIC)

    assert to_cyrillic(answer(world, Locale.UZ)) in nilufar.reads
    assert world.texts("uz-Cyrl").plain("button-keep-language") in nilufar.buttons


async def test_own_language_needs_no_button(world: World, nilufar: Person) -> None:
    await nilufar.says(ASKED[Locale.UZ])

    assert nilufar.reads == world.texts("uz")("faq-answer", answer=answer(world, Locale.UZ))
    assert world.texts("uz").plain("button-keep-language") not in nilufar.buttons
