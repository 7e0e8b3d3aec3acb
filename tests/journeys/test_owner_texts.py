"""The owner words the shop's texts anew, and customers read the new words at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import TextUnfit
from bot.i18n.own_texts import readable, to_source
from tests.actors import running

if TYPE_CHECKING:
    from tests.actors import World


async def test_owner_words_greeting_anew_and_takes_it_back(world: World) -> None:
    rustam, nilufar, t = world.person("Rustam"), world.person("Nilufar"), world.texts("uz")
    before = t("greeting", shop="Atlas")
    await rustam.joins("uz")
    await nilufar.joins("uz-Cyrl")

    await rustam.says("/texts")
    await rustam.taps(t.plain("text-greeting"))
    await rustam.taps("Oʻzbekcha")
    await rustam.says("Salom, hammaga!")
    assert rustam.reads == t("error-text-unfit", wanted="{shop}", limit=1500)
    await rustam.says("Salom! {shop} — <sizniki>.")
    assert rustam.reads == t("texts-kept")

    await nilufar.starts()
    assert "Салом! Atlas — <сизники>." in [message.text for message in nilufar.chat]

    await rustam.taps(t.plain("text-greeting"))
    await rustam.taps("Oʻzbekcha")
    await rustam.taps(t.plain("button-text-reset"))
    await rustam.starts()
    assert rustam.chat[-2].text == before


async def test_own_words_survive_a_restart(world: World, database_url: str) -> None:
    rustam, t = world.person("Rustam"), world.texts("ru")
    await rustam.joins("ru")
    await rustam.says("/texts")
    await rustam.taps(t.plain("text-sign-up-done"))
    await rustam.taps("Русский")
    await rustam.says("Спасибо, вы с нами.")
    await world.app.database.close()

    async with running(database_url, world.telegram) as app:
        restarted = app.services["catalogues"].translator(t.locale)
        assert restarted("sign-up-done") == "Спасибо, вы с нами."


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=60))
def test_whatever_an_owner_types_is_read_back_as_it_was(text: str) -> None:
    typed = " ".join(f"{{shop}} {text}".split())
    try:
        source = to_source("greeting", typed, "greeting = { $shop }\n")
    except TextUnfit:
        pytest.skip("holds another filling by chance")
    assert readable(source) == typed
