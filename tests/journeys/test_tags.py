"""Staff tag customers among themselves; customers say which shop is theirs. Both stand on the ticket's card."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bot.i18n import OFFERED, Locale
from tests.phrases import COMPLAINT

if TYPE_CHECKING:
    from bot.i18n import Translator
    from tests.actors import Person, World


@pytest.fixture
async def thread(world: World, sergey: Person) -> int:
    """The topic of a complaint of Sergey's."""
    await sergey.complains(COMPLAINT[Locale.RU])
    [topic] = world.topics()
    return int(topic.id)


def card(world: World, thread: int) -> str:
    return world.topic_texts(thread)[0]


async def test_tag_stands_on_the_card_and_never_reaches_the_customer(
    world: World, sergey: Person, thread: int, t: Translator
) -> None:
    dilshod, before = world.person("Dilshod"), len(sergey.chat)

    await dilshod.writes(thread, "/tag VIP, #оптом <b>")
    assert world.topic_texts(thread)[-1] == t("staff-tags-now", tags="vip, оптом")
    assert t("staff-card-tags", tags="vip, оптом") in card(world, thread)
    await dilshod.writes(thread, "/tag vip")
    await dilshod.writes(thread, "/untag vip нет")
    assert t("staff-card-tags", tags="оптом") in card(world, thread)
    await dilshod.writes(thread, "/untag оптом")

    assert world.topic_texts(thread)[-1] == t("staff-tags-none")
    assert "оптом" not in card(world, thread)
    assert len(sergey.chat) == before


@pytest.mark.parametrize("words", ["/tag", "/tag ...", "/untag <>"])
async def test_what_is_no_tag_is_explained(world: World, thread: int, t: Translator, words: str) -> None:
    await world.person("Dilshod").writes(thread, words)

    assert world.telegram.topic_messages(world.group, thread)[-1].html_text == t("staff-tag-how")


async def test_outside_of_a_ticket_nobody_is_tagged(world: World, thread: int, t: Translator) -> None:
    dilshod = world.person("Dilshod")
    world.telegram.speak(dilshod.id, world.group, "/tag vip")
    await world.settle()

    assert world.telegram.messages(world.group)[-1].html_text == t("staff-tag-how")
    assert await world.app.services["segments"].tags() == []


async def test_customer_cannot_tag(world: World, sergey: Person, thread: int) -> None:
    await sergey.says("/tag vip")

    assert await world.app.services["segments"].tags() == []


@pytest.mark.parametrize("locale", OFFERED)
async def test_customer_chooses_the_own_shop(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await nilufar.says("/settings")
    await nilufar.taps(t.plain("button-setting-branch"))
    name = nilufar.buttons[0]

    await nilufar.taps(name)
    assert t("settings-branch", branch=name) in nilufar.reads
    await nilufar.taps(t.plain("button-setting-branch"))
    assert nilufar.buttons[0] == f"✅ {name}"
    await nilufar.taps(t.plain("button-branch-any"))

    assert t("settings-branch", branch=name) not in nilufar.reads


async def test_shop_that_closes_is_nobodys_and_one_shop_is_no_choice(world: World, sergey: Person) -> None:
    t, shops = world.texts("ru"), world.app.services["shops"]
    last = (await shops.get()).branches[-1]
    await sergey.says("/settings")
    await sergey.taps(t.plain("button-setting-branch"))
    await sergey.taps(last.names["ru"])
    rustam = world.person("Rustam")
    await rustam.joins("ru")
    await rustam.says("/shop")
    await rustam.taps(t.plain("button-branch", name=last.names["ru"]))
    await rustam.taps(t.plain("button-branch-delete"))
    await rustam.taps(t.plain("button-branch-delete-sure"))

    assert (await shops.add_branch(last)).id == last.id or not world.app.database.is_sqlite
    await sergey.says("/settings")
    assert t("settings-branch", branch=last.names["ru"]) not in sergey.reads

    for branch in (await shops.get()).branches[1:]:
        await shops.delete_branch(branch.id)
    await sergey.says("/settings")
    assert t.plain("button-setting-branch") not in sergey.buttons


async def test_tags_and_shop_are_exported_and_erased(world: World, sergey: Person, thread: int) -> None:
    t = world.texts("ru")
    await world.person("Dilshod").writes(thread, "/tag vip")
    await sergey.says("/settings")
    await sergey.taps(t.plain("button-setting-branch"))
    shop = sergey.buttons[0]
    await sergey.taps(shop)
    await sergey.taps(t.plain("button-setting-data"))
    assert sergey.screen.document
    file = world.telegram.world.files.by_id[sergey.screen.document.file_id].data
    profile = json.loads(file)["profile"]
    assert (profile["tags"], profile["shop"]["ru"]) == (["vip"], shop)

    await sergey.says("/settings")
    await sergey.taps(t.plain("button-setting-erase"))
    await sergey.taps(t.plain("button-erase-yes"))

    assert await world.app.services["segments"].tags() == []
