"""A cause is mended: the owner words it, looks at it, agrees to a number, and everyone who complained reads it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.i18n import Html, Locale
from tests.actors import words
from tests.phrases import COMPLAINT

if TYPE_CHECKING:
    from bot.i18n import Translator
    from tests.actors import Person, World

RUDE = "button-cause-rude"


@pytest.fixture
async def rustam(world: World) -> Person:
    person = world.person("Rustam")
    await person.joins("ru")
    return person


@pytest.fixture
def t(world: World) -> Translator:
    return world.texts("ru")


async def complains(world: World, name: str, locale: Locale) -> Person:
    person = world.person(name)
    await person.joins(locale)
    await person.complains(COMPLAINT[locale])
    return person


async def test_everyone_who_complained_is_told_in_their_language(world: World, rustam: Person, t: Translator) -> None:
    nilufar = await complains(world, "Nilufar", Locale.UZ_CYRL)
    sergey = await complains(world, "Сергей", Locale.RU)
    aigerim = await complains(world, "Айгерим", Locale.KK)
    cause = t.plain(RUDE)

    await rustam.says("/fixed")
    await rustam.taps(f"3 · {cause}")
    assert rustam.reads.startswith(t("closing-head", cause=cause, count=3))
    assert t("closing-guesses", count=3) in rustam.reads
    await rustam.taps(t.plain("button-closing-tell", count=3))
    assert rustam.alerts[-1] == t.plain("alert-closing-words")

    await rustam.taps("▫️ Oʻzbekcha")
    await rustam.says("Kuryerlar endi muloyim.")
    assert words(rustam.chat[-2]).endswith(
        world.texts("uz")("closing-told", number="1042", text="Kuryerlar endi muloyim.")
    )
    await rustam.taps("▫️ Русский")
    await rustam.says("Курьеры <теперь> вежливы.")
    assert [label for label in rustam.buttons if label.startswith("✅")] == ["✅ Oʻzbekcha", "✅ Русский"]

    await rustam.taps(t.plain("button-closing-tell", count=3))
    assert rustam.reads == t("closing-sure", count=3)
    assert nilufar.reads != words(rustam.chat[-2])
    await rustam.taps(t.plain("button-closing-sure", count=3))

    assert nilufar.reads == world.texts("uz-Cyrl")("closing-told", number="1", text="Курьерлар энди мулойим.")
    assert sergey.reads == t("closing-told", number="2", text=Html("Курьеры <теперь> вежливы."))
    assert aigerim.reads == world.texts("kk")("closing-told", number="3", text=Html("Курьеры <теперь> вежливы."))

    await rustam.says("/fixed")
    assert t("fixed-none") in rustam.reads
    await rustam.taps(f"21.11.2026 · {cause}")
    date = t.date(world.clock.now().date())
    assert rustam.reads == t(
        "closing-report", cause=cause, date=date, total=3, arrived=3, waiting=0, missed=0, unsure=0
    )
    assert rustam.buttons == [t.plain("button-back")]


async def test_who_complains_while_the_owner_reads_is_counted_anew(world: World, rustam: Person, t: Translator) -> None:
    sergey = await complains(world, "Сергей", Locale.RU)
    await rustam.says("/fixed")
    await rustam.taps(f"1 · {t.plain(RUDE)}")
    await rustam.taps("▫️ Русский")
    await rustam.says("Мы всё исправили.")
    await rustam.taps(t.plain("button-closing-tell", count=1))
    late = await complains(world, "Nilufar", Locale.UZ)

    await rustam.taps(t.plain("button-closing-sure", count=1))

    assert rustam.alerts[-1] == t.plain("alert-closing-changed")
    assert t.plain("button-closing-tell", count=2) in rustam.buttons
    assert "Мы всё исправили." not in sergey.reads + late.reads


async def test_who_blocked_the_bot_is_reported_and_who_sleeps_reads_it_in_the_morning(
    world: World, rustam: Person, t: Translator
) -> None:
    sergey = await complains(world, "Сергей", Locale.RU)
    nilufar = await complains(world, "Nilufar", Locale.UZ)
    await world.pass_time(timedelta(hours=11))  # 23:00
    await rustam.says("/fixed")
    await rustam.taps(f"2 · {t.plain(RUDE)}")
    await rustam.taps("▫️ Русский")
    await rustam.says("Мы всё исправили.")
    await rustam.taps(t.plain("button-closing-tell", count=2))
    await rustam.taps(t.plain("button-closing-sure", count=2))
    assert "Мы всё исправили." not in nilufar.reads
    world.telegram.block(sergey.id)
    world.telegram.take_updates()  # the bot does not hear of it

    await world.pass_time(timedelta(hours=10))

    assert "Мы всё исправили." in nilufar.reads
    await rustam.says("/fixed")
    await rustam.taps(f"21.11.2026 · {t.plain(RUDE)}")
    assert "🔴 Не дошло: 1" in rustam.reads
    assert "✅ Дошло: 1" in rustam.reads


async def test_draft_waits_and_can_be_dropped(world: World, rustam: Person, t: Translator) -> None:
    await complains(world, "Сергей", Locale.RU)
    label = f"1 · {t.plain(RUDE)}"
    await rustam.says("/fixed")
    await rustam.taps(label)
    await rustam.taps("▫️ Русский")
    await rustam.says("x" * 1501)
    assert rustam.reads == t("owner-too-long", limit=1500, length=1501)
    await rustam.says("Исправили.")

    await rustam.says("/fixed")
    await rustam.taps(label)
    await rustam.taps("✅ Русский")
    assert "Исправили." in rustam.reads
    await rustam.taps(t.plain("button-closing-word-drop"))
    assert "▫️ Русский" in rustam.buttons
    await rustam.taps(t.plain("button-closing-drop"))
    assert t("fixed-head") in rustam.reads
