"""Feedback at any time: stars with one tap, words if one wishes, and a person where there is cause for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.desk.store import tickets
from bot.feedback.store import ratings
from bot.i18n import OFFERED, Locale
from bot.telegram.store import dialogues

if TYPE_CHECKING:
    from tests.actors import Person, World

ALL = pytest.mark.parametrize("locale", OFFERED)


async def rates(person: Person, locale: Locale | str, stars: int) -> None:
    await person.taps_menu(person.t(locale).plain("button-menu-feedback"))
    await person.taps(person.t(locale).plain("button-stars", stars=stars))


async def kept(world: World) -> list[tuple[int, str]]:
    rows = await world.rows(select(ratings.c.stars, ratings.c.comment).order_by(ratings.c.id))
    return [tuple(row) for row in rows]


@ALL
async def test_thanks_fit_the_stars(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    for stars, mood in ((1, "low"), (2, "low"), (3, "middle"), (4, "high"), (5, "high")):
        await rates(nilufar, locale, stars)
        assert nilufar.reads == t(f"rating-thanks-{mood}", time="12:15")

    assert await kept(world) == [(stars, "") for stars in range(1, 6)]


async def test_every_number_of_stars_is_one_tap_away(world: World, sergey: Person) -> None:
    t = world.texts("ru")

    await sergey.says("/feedback")

    assert sergey.reads == t("rating-question")
    assert sergey.buttons == [
        *(t.plain("button-stars", stars=stars) for stars in range(1, 6)),
        t.plain("button-suggest"),
        t.plain("button-praise"),
    ]


async def test_second_tap_corrects_the_first(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await sergey.says("/feedback")
    for stars in (2, 5):
        world.telegram.press(sergey.id, sergey.id, sergey.screen.message_id, t.plain("button-stars", stars=stars))

    await world.settle()

    assert sergey.reads == t("rating-thanks-high")
    assert await kept(world) == [(5, "")]
    await sergey.says("Быстро привезли")
    assert await kept(world) == [(5, "Быстро привезли")]


@ALL
async def test_comment_joins_the_stars(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await rates(nilufar, locale, 4)

    await nilufar.says("Hammasi zoʻr 👍 <b>&")

    assert nilufar.reads == t("comment-thanks")
    assert await kept(world) == [(4, "Hammasi zoʻr 👍 &lt;b&gt;&amp;")]
    assert not await world.rows(select(tickets))


@ALL
async def test_low_stars_and_words_open_a_complaint(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await rates(nilufar, locale, 1)

    await nilufar.says("Boʻyoq koʻchdi")

    assert nilufar.reads == t("complaint-passed-on", number="1", time="12:15")
    assert await world.rows(select(tickets.c.kind)) == [("complaint",)]
    [topic] = world.topics()
    assert world.topic_texts(topic.id)[1:] == ["Boʻyoq koʻchdi"]
    assert await kept(world) == [(1, "Boʻyoq koʻchdi")]


async def test_low_stars_and_a_picture_open_a_complaint(world: World, sergey: Person) -> None:
    await rates(sergey, "ru", 2)

    await sergey.does("send_photo", sergey.id)

    [topic] = world.topics()
    assert world.topic_texts(topic.id)[1:] == ["photo"]


async def test_low_stars_without_words_open_nothing(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await rates(sergey, "ru", 1)

    await sergey.taps(t.plain("button-comment-skip"))

    assert sergey.reads == t("comment-skipped")
    assert not world.topics()
    assert not await world.rows(select(dialogues))
    await sergey.says("Спасибо")
    assert sergey.reads == t("smalltalk-thanks")


async def test_command_instead_of_a_comment(world: World, sergey: Person) -> None:
    await rates(sergey, "ru", 1)

    await sergey.says("/hours")
    await sergey.says("Спасибо")

    assert sergey.reads == world.texts("ru")("smalltalk-thanks")
    assert await kept(world) == [(1, "")]
