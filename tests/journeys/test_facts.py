"""A shop that wrote no entry yet answers from its facts, and the bot for what it does itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, select

from bot.answers.store import faq_entries
from bot.desk.store import tickets
from bot.i18n import Locale
from bot.i18n.placeholders import visible
from bot.telegram.facts import addresses_text, hours_text

if TYPE_CHECKING:
    from tests.actors import Person, World

DELIVERY = {"uz": "Shahar ichida 20 000 soʻm, ertasiga.", "ru": "По городу 20 000 сум, на следующий день."}


@pytest.fixture
async def sergey(world: World) -> Person:
    """A customer of a shop of which nothing is known but hours, addresses and delivery."""
    async with world.app.database.write() as db:
        await db.execute(delete(faq_entries))
    await world.app.services["answers"].load()
    await world.app.services["shops"].change(delivery=DELIVERY)
    person = world.person("Сергей")
    await person.joins("ru")
    return person


@pytest.mark.parametrize(
    ("asked", "locale"),
    [
        ("nechagacha ishlaysiz", Locale.UZ),
        ("До скольки вы сегодня открыты?", Locale.RU),
        ("Бүгін нешеге дейін жұмыс істейсіздер?", Locale.KK),
        ("Մինչև քանի՞սն եք աշխատում։", Locale.HY),
    ],
)
async def test_hours(world: World, sergey: Person, asked: str, locale: Locale) -> None:
    await sergey.says(asked)

    t, services = world.texts(locale), world.app.services
    hours = await hours_text(t, await services["shops"].get(), services["calendars"], world.clock.now())
    assert visible(hours) in sergey.reads
    assert t.plain("button-answer-helped") in sergey.buttons


async def test_addresses_and_delivery(world: World, sergey: Person) -> None:
    t, shop = world.texts("ru"), await world.app.services["shops"].get()

    await sergey.says("где вы находитесь")
    assert visible(addresses_text(t, shop)) in sergey.reads
    await sergey.says("сколько стоит доставка")
    assert DELIVERY["ru"] in sergey.reads
    await sergey.says("yetkazib berish qancha turadi")
    assert DELIVERY["uz"] in sergey.reads


async def test_what_the_bot_does_itself(world: World, sergey: Person) -> None:
    for asked, command in (("как отписаться от рассылки", "/stop"), ("удалите мои личные данные", "/privacy")):
        await sergey.says(asked)
        assert command in sergey.reads
    assert not await world.rows(select(tickets))


async def test_who_asks_for_a_person_gets_one_at_once(world: World, sergey: Person) -> None:
    await sergey.says("хочу поговорить с живым человеком")

    assert sergey.reads == world.texts("ru")("question-passed-on", number="1", time="12:30")


async def test_what_nobody_knows_goes_to_a_person(world: World, sergey: Person) -> None:
    await sergey.says("есть ли у вас вакансии продавца?")

    assert sergey.reads == world.texts("ru")("question-passed-on", number="1", time="12:30")


async def test_the_shops_own_words_go_before_its_facts(world: World, sergey: Person) -> None:
    rustam, t = world.person("Rustam"), world.texts("ru")
    await rustam.joins("ru")
    await rustam.says("/faq")
    await rustam.taps(t.plain("button-links"))
    await rustam.taps(f"✅ {t.plain('intent-hours')}")
    await rustam.taps(t.plain("button-link-write"))
    await rustam.says("Круглосуточно, заходите.")

    await sergey.says("До скольки вы сегодня открыты?")

    assert "Круглосуточно, заходите." in sergey.reads


async def test_owner_writes_and_removes_what_delivery_costs(world: World) -> None:
    rustam, t = world.person("Rustam"), world.texts("ru")
    await rustam.joins("ru")
    await rustam.says("/shop")
    assert t("shop-card-no-delivery") in rustam.reads.splitlines()

    await rustam.taps(t.plain("button-shop-delivery"))
    assert rustam.reads == t("shop-ask-delivery", language="Русский")
    await rustam.says(DELIVERY["ru"])

    assert t("shop-card-delivery", delivery=DELIVERY["ru"]) in rustam.reads
    await rustam.taps(t.plain("button-shop-delivery"))
    await rustam.says("-")
    assert t("shop-card-no-delivery") in rustam.reads.splitlines()
