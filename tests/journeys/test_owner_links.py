"""The owner's checklist of what customers ask: answered by a tap, recognised by the bot; and a question tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot import sample
from bot.answers.model import Entry
from bot.answers.pack import intents
from bot.i18n import Locale
from tests.phrases import COMPLAINT, KNOWN, UNKNOWN

if TYPE_CHECKING:
    from bot.i18n import Translator
    from tests.actors import Person, World

PARKING = Entry("", Locale.RU, "Где у вас можно поставить машину?", "Во дворе, бесплатно.")


@pytest.fixture
def t(world: World) -> Translator:
    return world.texts("ru")


def links(world: World) -> dict[str, str | None]:
    return {topic.code: topic.intent for topic in world.app.services["answers"].topics()}


async def opens_intent(owner: Person, t: Translator, intent: str) -> None:
    """By the checklist, page after page."""
    await owner.says("/faq")
    await owner.taps(t.plain("button-links"))
    name = t.plain(f"intent-{intent}")
    while not (found := [label for label in owner.buttons if label in {f"✅ {name}", f"▫️ {name}"}]):
        await owner.taps("›")
    await owner.taps(found[0])


async def test_checklist_has_everything_that_is_asked(owner: Person, t: Translator) -> None:
    await owner.says("/faq")
    await owner.taps(t.plain("button-links"))
    seen = []
    while True:
        seen += [label[2:].strip() for label in owner.buttons if label.startswith(("✅", "▫️"))]
        if "›" not in owner.buttons:
            break
        await owner.taps("›")

    assert seen == [t.plain(f"intent-{intent}") for intent in intents()]


async def test_what_is_not_answered_is_written_and_linked_at_once(world: World, owner: Person, t: Translator) -> None:
    await opens_intent(owner, t, "gift_wrap")
    assert t("links-by-nobody") in owner.reads

    await owner.taps(t.plain("button-link-write"))
    await owner.says("Упакуем на кассе за 15 000 сум.")

    assert owner.reads == f"{t.plain('intent-gift_wrap')}\n\nУпакуем на кассе за 15 000 сум."
    assert links(world)["gift-wrap"] == "gift_wrap"
    sergey = world.person("Сергей")
    await sergey.joins("ru")
    await sergey.says("можете красиво завернуть в подарочную бумагу?")
    assert "Упакуем на кассе" in sergey.reads


async def test_entry_is_chosen_and_taken_back(world: World, owner: Person, t: Translator) -> None:
    question = world.app.services["answers"].entry("exchange", Locale.RU).question
    await opens_intent(owner, t, "gift_wrap")
    await owner.taps(t.plain("button-link-choose"))
    while question not in owner.buttons:
        await owner.taps("›")

    await owner.taps(question)

    assert owner.alerts[-1] == t.plain("alert-linked")
    assert t("links-by-entry", questions=question) in owner.reads
    assert links(world)["exchange"] == "gift_wrap"
    await owner.taps(t.plain("button-link-undo"))
    assert t("links-by-nobody") in owner.reads
    assert links(world)["exchange"] is None


async def test_by_whom_it_is_answered_is_told(world: World, owner: Person, t: Translator) -> None:
    await world.app.services["answers"].link({"hours": None, "unsubscribe": None})
    for intent, text in (("hours", t("links-by-shop")), ("unsubscribe", t("links-by-bot"))):
        await opens_intent(owner, t, intent)
        assert text in owner.reads


async def test_new_entry_is_asked_about_at_once(world: World, owner: Person, t: Translator) -> None:
    await world.app.services["answers"].delete("parking")
    await owner.says("/faq")
    await owner.taps(t.plain("button-faq-add"))
    await owner.says(PARKING.question)
    await owner.says(PARKING.answer)
    assert owner.reads == t("links-question", name=t.plain("intent-parking"), question=PARKING.question)

    await owner.taps(t.plain("button-link-yes"))

    assert "parking" in links(world).values()


async def test_what_an_import_brings_is_recognised_and_linked_together(
    world: World, owner: Person, t: Translator
) -> None:
    answers = world.app.services["answers"]
    await answers.link(dict.fromkeys(links(world)))
    assert not [intent for intent in links(world).values() if intent]
    file = "language;question;answer;intent\nru;Есть фуд-корт?;Нет;\nru;Где машину оставить;Во дворе;kids".encode()

    await owner.does("send_document", owner.id, "faq.csv", file)
    await owner.taps(t.plain("button-links-all"))

    right = sample.links()
    made = {topic: intent for topic, intent in links(world).items() if intent and topic in right}
    assert len(made) >= 25
    assert made == {topic: right[topic] for topic in made}
    assert "kids" in links(world).values()


async def test_recognised_are_looked_through_one_by_one(world: World, owner: Person, t: Translator) -> None:
    answers = world.app.services["answers"]
    await answers.link({"wifi": None, "warranty": None})
    await owner.says("/faq")
    await owner.taps(t.plain("button-links"))
    await owner.taps(t.plain("button-links-recognised", count=2))
    await owner.taps(t.plain("button-links-look"))

    await owner.taps(t.plain("button-link-no"))
    await owner.taps(t.plain("button-link-yes"))

    assert (links(world)["warranty"], links(world)["wifi"]) == (None, "wifi")


async def test_owner_tries_what_a_customer_would_get(world: World, owner: Person, t: Translator) -> None:
    entry = world.app.services["answers"].entry("hours", Locale.RU)
    await owner.says("/faq")
    await owner.taps(t.plain("button-try"))

    await owner.says(KNOWN[Locale.RU])
    assert f"{t('try-sure')}\n{entry.answer}" in owner.reads
    assert f"«{KNOWN[Locale.RU]}»" in owner.reads
    await owner.says(KNOWN[Locale.HY])
    assert t("try-language", language="Հայերեն") in owner.reads
    await owner.says(UNKNOWN[Locale.RU])
    assert t("try-nothing") in owner.reads
    await owner.says(COMPLAINT[Locale.RU])
    assert t("try-clear") in owner.reads
    await owner.says("Спасибо")
    assert t("smalltalk-thanks") in owner.reads
    assert not world.topics()
