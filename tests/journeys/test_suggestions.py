"""Wishes and praise: thanked at once, shown to the team, and answered when a wish came true."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.desk.store import tickets
from bot.feedback.suggestions_store import suggestions
from bot.i18n import OFFERED, Locale
from tests.actors import words
from tests.phrases import UNKNOWN

if TYPE_CHECKING:
    from bot.i18n import Translator
    from tests.actors import Person, World

ALL = pytest.mark.parametrize("locale", OFFERED)


async def suggests(person: Person, locale: Locale | str, text: str) -> None:
    await person.taps_menu(person.t(locale).plain("button-menu-feedback"))
    await person.taps(person.t(locale).plain("button-suggest"))
    await person.says(text)


def told(world: World) -> str:
    """What stands last in the staff group."""
    return words(world.telegram.messages(world.group)[-1])


async def statuses(world: World) -> list[str]:
    return [status for (status,) in await world.rows(select(suggestions.c.status).order_by(suggestions.c.id))]


@ALL
async def test_you_asked_we_did(world: World, rustam: Person, t: Translator, locale: Locale) -> None:
    nilufar, own = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)

    await suggests(nilufar, locale, "Choy <b>&")
    assert nilufar.reads == own("suggest-thanks-wish")
    assert told(world) == t.plain("wish-told", text="Choy <b>&")

    await rustam.says("/suggestions")
    await rustam.taps("Choy <b>&")
    await rustam.taps(t.plain("button-suggestion-done"))
    assert rustam.reads == t("suggestion-ask-done", language=locale.own_name)
    await rustam.says("Endi choy bor")

    assert nilufar.reads == own.plain("suggestion-done", text="Choy <b>&", answer="Endi choy bor")
    assert await statuses(world) == ["done"]


async def test_wish_is_planned_first_and_declined_later(
    world: World, sergey: Person, rustam: Person, t: Translator, ru: Translator
) -> None:
    await suggests(sergey, "ru", "Кофе")
    await rustam.says("/suggestions")
    await rustam.taps("Кофе")
    plan = rustam.screen
    for _ in range(2):
        world.telegram.press(rustam.id, rustam.id, plan.message_id, t.plain("button-suggestion-plan"))
    await world.settle()
    assert await statuses(world) == ["planned"]

    await rustam.taps(t.plain("button-suggestion-decline"))
    await rustam.says("Места мало")

    assert sergey.reads == ru("suggestion-declined", text="Кофе", answer="Места мало")
    await rustam.taps(t.plain("suggestion-status-declined"))
    await rustam.taps("Кофе")
    assert rustam.buttons == [t.plain("button-back")]
    assert t("suggestion-answer", text="Места мало") in rustam.reads


async def test_answer_of_two_owners_is_sent_once(
    world: World, sergey: Person, rustam: Person, t: Translator, ru: Translator
) -> None:
    await suggests(sergey, "ru", "Кофе")
    await rustam.says("/suggestions")
    await rustam.taps("Кофе")
    card = rustam.screen
    for words_ in ("Есть", "Будет"):
        await rustam.taps(t.plain("button-suggestion-done"), card)
        await rustam.says(words_)

    assert sergey.reads == ru("suggestion-done", text="Кофе", answer="Есть")


async def test_praise_calls_whoever_helped(world: World, sergey: Person, t: Translator, ru: Translator) -> None:
    dilshod = world.person("Dilshod")
    await sergey.says(UNKNOWN[Locale.RU])
    await dilshod.writes(world.topics()[0].id, "1000 kg")
    await sergey.says("/feedback")
    await sergey.taps(ru.plain("button-praise"))
    assert sergey.reads == ru("suggest-question-praise")

    await sergey.says("Очень помогли")

    assert sergey.reads == ru("suggest-thanks-praise")
    assert told(world) == t.plain("thanks-told", name="Dilshod", text="Очень помогли")
    [mention] = world.telegram.messages(world.group)[-1].entities or []
    assert mention.type == "text_mention"
    assert mention.user is not None
    assert mention.user.id == dilshod.id
    assert await world.rows(select(suggestions.c.kind, suggestions.c.member_id)) == [("praise", dilshod.id)]


async def test_praise_for_nobody_in_particular_is_the_teams(
    world: World, sergey: Person, t: Translator, ru: Translator
) -> None:
    await sergey.says("/feedback")
    await sergey.taps(ru.plain("button-praise"))

    await sergey.says("Красивый магазин")

    assert told(world) == t.plain("thanks-told-all", text="Красивый магазин")


async def test_without_words_the_question_stays_open(world: World, sergey: Person, ru: Translator) -> None:
    await sergey.says("/feedback")
    await sergey.taps(ru.plain("button-suggest"))
    await sergey.does("send_sticker", sergey.id)
    assert sergey.reads == ru("suggestion-in-words")
    await sergey.says("a" * 3000)
    assert sergey.reads == ru("error-too-much", limit=2000)

    await sergey.does("send_photo", sergey.id, caption="Такую полку")

    assert sergey.reads == ru("suggest-thanks-wish")
    assert await world.rows(select(suggestions.c.text)) == [("Такую полку",)]


async def test_who_thinks_better_of_it_asks_something_else(world: World, sergey: Person, ru: Translator) -> None:
    await sergey.says("/feedback")
    await sergey.taps(ru.plain("button-suggest"))
    await sergey.taps(ru.plain("button-cancel"))

    await sergey.says(UNKNOWN[Locale.RU])

    assert not await world.rows(select(suggestions))
    assert await world.rows(select(tickets.c.kind)) == [("question",)]


async def test_erased_customers_leave_no_words(world: World, sergey: Person, rustam: Person, t: Translator) -> None:
    ru = world.texts("ru")
    await suggests(sergey, "ru", "Кофе")
    await sergey.says("/feedback")
    await sergey.taps(ru.plain("button-praise"))
    await sergey.says("Спасибо Дильшоду")
    customer = await world.app.services["customers"].by_telegram_id(sergey.id)
    assert customer is not None
    kept = await world.app.services["privacy"].export(customer)
    assert [one["text"] for one in kept["suggestions"]] == ["Кофе", "Спасибо Дильшоду"]

    await world.app.services["privacy"].erase(customer)

    assert await world.rows(select(suggestions.c.kind, suggestions.c.text)) == [("praise", "")]
    await rustam.says("/suggestions")
    assert rustam.reads.endswith(t("suggestions-none"))
