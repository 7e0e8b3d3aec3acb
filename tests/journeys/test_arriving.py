"""A newcomer's first minutes: the language, the newsletter with its proof, the birthday, the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.customers.store import consent_texts, consents, customers
from bot.i18n import OFFERED, Locale

if TYPE_CHECKING:
    from tests.actors import World

ALL = pytest.mark.parametrize("locale", OFFERED)


@ALL
async def test_newcomer_chooses_language_and_signs_up(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.starts("insta-may")
    assert set(nilufar.buttons) == {offered.own_name for offered in OFFERED}
    assert nilufar.buttons[0] == "Oʻzbekcha"

    await nilufar.taps(locale.own_name)
    assert nilufar.reads == t("newsletter-offer")
    await nilufar.taps(t.plain("button-newsletter-yes"))
    assert nilufar.reads == t("newsletter-topics")
    await nilufar.taps("✅ " + t.plain("button-topic-events"))
    await nilufar.taps(t.plain("button-done"))
    assert nilufar.reads == t("birthday-question")
    await nilufar.says("29.02")
    assert nilufar.reads == t("phone-question")
    await nilufar.taps_menu(t.plain("button-phone-share"))
    assert nilufar.reads == t("sign-up-done")

    [row] = await world.rows(select(customers))
    assert (row.locale, row.source, row.phone) == (locale, "insta-may", "+998901234567")
    assert (row.birth_day, row.birth_month, row.birth_year) == (29, 2, None)
    assert row.subscribed
    assert sorted(row.topics) == ["arrivals", "promotions"]
    proofs = await world.rows(select(consents, consent_texts.c.text).join_from(consents, consent_texts))
    assert [(proof.purpose, proof.given, proof.locale) for proof in proofs] == [
        ("newsletter", True, locale),
        ("birthday", True, locale),
        ("phone", True, locale),
    ]
    assert proofs[0].text == t("newsletter-offer")
