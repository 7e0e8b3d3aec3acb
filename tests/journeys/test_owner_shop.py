"""The owner describes the shop in the chat, and customers read it."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest

from bot.i18n import OFFERED, Locale
from bot.shop.model import Window

if TYPE_CHECKING:
    from bot.shop.model import Branch, Shop
    from tests.actors import Person, World


@pytest.fixture
async def owner(owner: Person) -> Person:
    await owner.says("/shop")
    return owner


async def shop(world: World) -> Shop:
    return await world.app.services["shops"].get()


async def newest(world: World) -> Branch:
    return (await shop(world)).branches[-1]


async def add_branch(owner: Person, locale: Locale | str = "ru") -> None:
    """Up to the address; the pin is asked for next."""
    await owner.taps(owner.t(locale).plain("button-branch-add"))
    await owner.says("Юнусабад")
    await owner.says("ул. Мира, 1")


async def test_name_and_links_are_changed(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await owner.taps(t.plain("button-shop-name"))
    await owner.says("x" * 65)
    assert owner.reads == t("owner-too-long", limit=64, length=65)
    await owner.says("Шёлк & Атлас")
    await owner.taps(t.plain("button-shop-links"))
    await owner.says("https://silk.example\n@silk")

    assert "Шёлк & Атлас" in owner.reads
    assert ((await shop(world)).name, (await shop(world)).links) == ("Шёлк & Атлас", "https://silk.example\n@silk")
    await owner.taps(t.plain("button-shop-links"))
    await owner.says("-")
    assert (await shop(world)).links is None


@pytest.mark.parametrize(
    ("typed", "kept"), [("71 200-12-34", "+998712001234"), ("+374 91 123456", "+37491123456"), ("—", None)]
)
async def test_phone_is_understood_as_people_write_it(
    world: World, owner: Person, typed: str, kept: str | None
) -> None:
    await owner.taps(world.texts("ru").plain("button-shop-phone"))

    await owner.says(typed)

    assert (await shop(world)).phone == kept


async def test_what_is_no_phone_is_asked_again(world: World, owner: Person) -> None:
    t, before = world.texts("ru"), (await shop(world)).phone
    await owner.taps(t.plain("button-shop-phone"))

    for nonsense in ("позвоните нам", "123"):
        await owner.says(nonsense)
        assert owner.reads == t("shop-phone-not-understood")

    assert (await shop(world)).phone == before
    await owner.says("+998 90 123-45-67")
    assert (await shop(world)).phone == "+998901234567"


async def test_team_language_and_zone_are_chosen(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await owner.taps(t.plain("button-team-language"))
    await owner.taps("Ўзбекча")
    await owner.taps(t.plain("button-zone"))
    await owner.taps("Ереван")

    changed = await shop(world)
    assert (changed.language, changed.zone.key) == ("uz-Cyrl", "Asia/Yerevan")
    assert t("shop-card-language", language="Ўзбекча") in owner.reads
    assert t("shop-card-zone", zone="Ереван") in owner.reads


@pytest.mark.parametrize("locale", OFFERED)
async def test_new_branch_is_added_step_by_step_and_customers_see_it(world: World, locale: Locale) -> None:
    rustam, t, nilufar = world.person("Rustam"), world.texts(locale), world.person("Nilufar")
    await rustam.joins(locale)
    await rustam.says("/shop")
    await add_branch(rustam, locale)
    assert rustam.reads == t("shop-ask-branch-location")
    await rustam.does("send_location", rustam.id, 41.5, 69.5)
    assert rustam.reads == t("shop-ask-branch-hours")
    await rustam.says("9-18")

    branch = await newest(world)
    assert (branch.names, branch.addresses) == (
        {locale.catalogue: "Юнусабад"},
        {locale.catalogue: "ул. Мира, 1"},
    )
    assert (branch.latitude, branch.longitude) == (41.5, 69.5)
    assert set(branch.hours.week) == {(Window(time(9), time(18)),)}
    await nilufar.joins("kk")
    await nilufar.says("/hours")
    assert "Юнусабад" in nilufar.reads
    assert "09:00–18:00" in nilufar.reads


async def test_pin_and_hours_of_a_new_branch_can_be_skipped(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await add_branch(owner)
    await owner.taps(t.plain("button-skip"))
    await owner.taps(t.plain("button-skip"))

    branch = await newest(world)
    assert (branch.latitude, any(branch.hours.week)) == (None, False)
    assert t("shop-branch-no-hours") in owner.reads
    assert t("shop-branch-without-map") in owner.reads


async def test_branch_left_half_way_is_kept(world: World, owner: Person) -> None:
    await add_branch(owner)

    await owner.says("/cancel")

    assert (await newest(world)).addresses == {"ru": "ул. Мира, 1"}


async def test_hours_are_changed_for_all_days_then_for_one(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await add_branch(owner)
    await owner.taps(t.plain("button-skip"))
    await owner.says("как обычно")
    assert owner.reads == t("shop-hours-not-understood")
    await owner.says("10:00-14:00, 15:00-19:00")

    await owner.taps(t.plain("button-branch-day"))
    await owner.taps(t.plain("weekday-6"))
    await owner.says("-")

    week = (await newest(world)).hours.week
    assert week[0] == (Window(time(10), time(14)), Window(time(15), time(19)))
    assert week[:6] == (week[0],) * 6
    assert week[6] == ()


async def test_other_facts_of_a_branch_are_changed_one_by_one(world: World, owner: Person) -> None:
    t = world.texts("ru")
    branch = (await shop(world)).branches[0]
    await owner.taps(t.plain("button-branch", name=branch.names["ru"]))

    for field, words in (("name", "Центр"), ("address", "пр. Навои, 2"), ("phone", "-"), ("location", "-")):
        await owner.taps(t.plain(f"button-branch-{field}"))
        await owner.says(words)

    changed = (await shop(world)).branches[0]
    assert changed.names == {**branch.names, "ru": "Центр"}
    assert changed.addresses == {**branch.addresses, "ru": "пр. Навои, 2"}
    assert (changed.phone, changed.latitude, changed.hours) == (None, None, branch.hours)


async def test_place_sent_where_words_are_wanted_changes_nothing(world: World, owner: Person) -> None:
    t, branch = world.texts("ru"), (await shop(world)).branches[0]
    await owner.taps(t.plain("button-branch", name=branch.names["ru"]))
    await owner.taps(t.plain("button-branch-phone"))

    await owner.does("send_location", owner.id, 1.0, 1.0)

    assert owner.reads == t("owner-words-wanted")
    assert (await shop(world)).branches[0] == branch


async def test_branch_is_deleted_after_a_second_yes(world: World, owner: Person) -> None:
    t, before = world.texts("ru"), (await shop(world)).branches
    await owner.taps(t.plain("button-branch", name=before[0].names["ru"]))
    await owner.taps(t.plain("button-branch-delete"))
    await owner.taps(t.plain("button-owner-keep"))
    screen = owner.screen
    assert (await shop(world)).branches == before

    await owner.taps(t.plain("button-branch-delete"))
    await owner.taps(t.plain("button-branch-delete-sure"))

    assert (await shop(world)).branches == before[1:]
    assert screen.message_id == owner.screen.message_id
    assert t("shop-card-branches", branches=1) in owner.reads


async def test_question_about_a_branch_that_is_gone_ends(world: World, owner: Person) -> None:
    t, branch = world.texts("ru"), (await shop(world)).branches[0]
    await owner.taps(t.plain("button-branch", name=branch.names["ru"]))
    await owner.taps(t.plain("button-branch-name"))
    await world.app.services["shops"].delete_branch(branch.id)

    await owner.says("Центр")
    assert owner.reads == t.plain("error-not-found")
    await owner.says("Спасибо")
    assert owner.reads == t("smalltalk-thanks")
