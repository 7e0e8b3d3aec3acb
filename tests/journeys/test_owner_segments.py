"""The owner puts together groups of customers on the phone, and sees at once how many people that is."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from bot.campaigns.segments import Condition, Kind, Segment
from bot.i18n import OFFERED, Locale
from tests.actors import labels

if TYPE_CHECKING:
    from bot.campaigns.segments_service import Saved
    from tests.actors import Person, World


@pytest.fixture
async def owner(world: World) -> Person:
    """Four customers in four languages, and the owner, who is a customer too and speaks Russian."""
    for name, locale in (("Nilufar", "uz-Cyrl"), ("Անի", "hy"), ("Айгерим", "kk"), ("Сергей", "ru")):
        await world.person(name).joins(locale)
    rustam = world.person("Rustam")
    await rustam.joins("ru")
    return rustam


async def latest(world: World) -> Saved:
    segments = world.app.services["segments"]
    return await segments.get(next(iter(await segments.names())))


async def add(owner: Person, kind: Kind, *values: str, locale: Locale | str = "ru", button: str = "and") -> None:
    """From the card or a line of a group: another condition, up to the value."""
    t = owner.t(locale)
    await owner.taps(t.plain(f"button-segment-{button}"))
    await owner.taps(t.plain(f"button-segment-{kind}"))
    for value in values:
        await owner.taps(value)


async def new(owner: Person, locale: Locale | str = "ru") -> None:
    await owner.says("/segments")
    await owner.taps(owner.t(locale).plain("button-segment-add"))


@pytest.mark.parametrize("locale", OFFERED)
async def test_group_is_built_by_buttons_and_counted_at_each_step(world: World, owner: Person, locale: Locale) -> None:
    t = world.texts(locale)
    await owner.says("/language")
    await owner.taps(locale.own_name)
    everybody = 5
    await new(owner, locale)
    assert t("segment-everybody") in owner.reads
    assert t("segment-count", people=everybody) in owner.reads

    await add(owner, Kind.LANGUAGE, Locale.UZ.own_name, locale=locale)
    uzbek = 1 + (locale.catalogue == "uz")
    assert t("segment-count", people=uzbek) in owner.reads
    await owner.taps("1")
    await add(owner, Kind.LANGUAGE, Locale.KK.own_name, locale=locale, button="or")
    assert t("segment-or", condition=t("segment-is-language", value=Locale.KK.own_name)) in owner.reads
    assert t("segment-count", people=uzbek + 1 + (locale.catalogue == "kk")) in owner.reads

    await add(owner, Kind.SEEN_WITHIN, t.plain("segment-days", days=30), locale=locale)
    await owner.taps("2")
    await owner.taps(t.plain("button-condition-turn", number="1"))
    assert t("segment-not-seen-within", days=30) in owner.reads
    assert t("segment-count", people=0) in owner.reads
    await world.pass_time(timedelta(days=31))
    await owner.taps(t.plain("button-back"))
    assert t("segment-count", people=2) in owner.reads

    assert (await latest(world)).segment == Segment(
        (
            (Condition(Kind.LANGUAGE, "uz"), Condition(Kind.LANGUAGE, "kk")),
            (Condition(Kind.SEEN_WITHIN, "30", negated=True),),
        )
    )


async def test_group_gets_a_name_of_its_own(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await new(owner)
    await new(owner)
    assert list((await world.app.services["segments"].names()).values()) == ["Без названия 2", "Без названия"]

    await owner.taps(t.plain("button-segment-rename"))
    await owner.says("x" * 41)
    assert owner.reads == t("owner-too-long", limit=40, length=41)
    await owner.says("Без названия")
    assert owner.reads == t("segment-name-taken", name="Без названия")
    await owner.does("send_sticker", owner.id)
    assert owner.reads == t("owner-words-wanted")
    await owner.says("Гости <VIP>")

    assert (await latest(world)).name == "Гости <VIP>"
    assert "Гости <VIP>" in owner.reads
    await owner.taps(t.plain("button-back"))
    assert owner.buttons[:2] == ["Гости <VIP>", "Без названия"]


async def test_removing_takes_the_line_with_its_last_condition(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await new(owner)
    await add(owner, Kind.LANGUAGE, "Русский")
    await add(owner, Kind.RATED, "1–2")

    await owner.taps("1")
    await owner.taps(t.plain("button-condition-remove", number="1"))

    assert (await latest(world)).segment == Segment(((Condition(Kind.RATED, "low"),),))
    assert t("segment-is-rated", value="1–2") in owner.reads


async def test_old_button_does_not_remove_the_neighbour(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await new(owner)
    await add(owner, Kind.LANGUAGE, "Русский")
    await owner.taps("1")
    await add(owner, Kind.LANGUAGE, "Հայերեն", button="or")
    await owner.taps("1")
    old = owner.screen
    await owner.says("/segments")
    await owner.taps("Без названия")
    await owner.taps("1")

    remove = t.plain("button-condition-remove", number="1")
    await owner.taps(remove)
    await owner.taps(remove, old)

    assert owner.alerts[-1] == t.plain("error-not-found")
    assert (await latest(world)).segment == Segment(((Condition(Kind.LANGUAGE, "hy"),),))


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (Kind.JOINED_WITHIN, "14", Condition(Kind.JOINED_WITHIN, "14")),
        (Kind.JOINED_WITHIN, "45 дней", Condition(Kind.JOINED_WITHIN, "45")),
        (Kind.JOINED_WITHIN, "01.09.2026", Condition(Kind.JOINED_SINCE, "2026-09-01")),
        (Kind.JOINED_WITHIN, "25 декабря", Condition(Kind.JOINED_SINCE, "2025-12-25")),
        (Kind.SEEN_WITHIN, "10", Condition(Kind.SEEN_WITHIN, "10")),
        (Kind.SOURCE, "insta-may", Condition(Kind.SOURCE, "insta-may")),
        (Kind.TAG, "#VIP", Condition(Kind.TAG, "vip")),
    ],
)
async def test_values_are_typed_too(world: World, owner: Person, kind: Kind, typed: str, kept: Condition) -> None:
    await new(owner)
    await add(owner, kind)

    await owner.says(typed)

    assert (await latest(world)).segment == Segment(((kept,),))
    await owner.says("Спасибо")
    assert owner.reads == world.texts("ru")("smalltalk-thanks")


async def test_what_is_no_value_is_asked_again(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await new(owner)
    await add(owner, Kind.SEEN_WITHIN)
    for nonsense in ("давно", "0", "99999", "31.02"):
        await owner.says(nonsense)
        assert owner.reads == t("segment-ask-seen-within")
    await owner.taps(t.plain("button-back"))
    await owner.taps(t.plain("button-segment-tag"))
    await owner.says("два слова")
    assert owner.screen.html_text == t("segment-ask-tag")

    assert (await latest(world)).segment == Segment.everybody()


async def test_links_and_tags_in_use_are_offered(world: World, owner: Person) -> None:
    t = world.texts("ru")
    world.telegram.add_person("Гость", id=70010)
    world.telegram.start(70010, "insta-may")
    await world.settle()
    await new(owner)

    await add(owner, Kind.SOURCE, "insta-may")

    assert t("segment-is-source", value="insta-may") in owner.reads
    assert t("segment-count", people=1) in owner.reads


async def test_list_is_typed_and_who_is_missing_is_told(world: World, owner: Person) -> None:
    t, sergey = world.texts("ru"), world.person("Сергей")
    await new(owner)
    await add(owner, Kind.LISTED)
    await owner.says("ничего такого")
    assert owner.reads == t("segment-list-nobody")

    await owner.says(f"{sergey.id}\n+998 90 111-22-33, мама\n70010")

    told = owner.chat[-2].text or ""
    assert t("segment-list-kept", number="1", people=3) in told
    assert t("segment-list-unknown", people=2, list="+998 90 111-22-33, 70010") in told
    assert t("segment-list-strange", lines=1, list="мама") in told
    assert t("segment-count", people=1) in owner.reads

    # Nobody is lost: whoever comes later is found.
    world.telegram.add_person("Гость", id=70010)
    world.telegram.start(70010)
    await world.settle()
    count = await world.app.services["segments"].count(
        (await latest(world)).segment, (await world.app.services["shops"].get()).zone
    )
    assert count.people == 2


async def test_list_comes_as_a_file_and_the_faq_stays_as_it_was(world: World, owner: Person) -> None:
    t, before = world.texts("ru"), world.app.services["answers"].entries()
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.append(["Имя", "Telegram"])
    for number in range(30):
        sheet.append([f"Гость {number}", 7100 + number * 10_000])
    sheet.append(["Сергей", world.person("Сергей").id])
    file = BytesIO()
    workbook.save(file)
    await new(owner)
    await add(owner, Kind.LISTED)
    await owner.does("send_document", owner.id, "people.xlsx", b"PK\x03\x04 damaged")
    assert owner.reads == t("segment-file-unreadable")

    await owner.does("send_document", owner.id, "people.xlsx", file.getvalue())

    # The first number has four digits only: no id of Telegram's.
    assert t("segment-list-kept", number="1", people=30) in (owner.chat[-3].text or "")
    assert owner.chat[-2].document is not None
    assert owner.chat[-2].caption == t("segment-list-file")
    assert t("segment-count", people=1) in owner.reads
    assert world.app.services["answers"].entries() == before


async def test_group_is_deleted_after_a_second_yes(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await new(owner)
    await owner.taps(t.plain("button-segment-delete"))
    await owner.taps(t.plain("button-owner-keep"))
    assert len(await world.app.services["segments"].names()) == 1

    await owner.taps(t.plain("button-segment-delete"))
    await owner.taps(t.plain("button-segment-delete-sure"))

    assert not await world.app.services["segments"].names()
    assert owner.reads == t("segments-empty")


async def test_group_made_on_the_way_goes_to_the_broadcast(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await owner.says("/broadcast")
    await owner.taps(t.plain("button-broadcast-new"))
    await owner.taps(t.plain("button-broadcast-audience"))
    assert owner.buttons[0] == t.plain("button-segment-everybody")
    await owner.taps(t.plain("button-segment-add"))
    await add(owner, Kind.LANGUAGE, "Русский")
    await owner.taps(t.plain("button-segment-rename"))
    await owner.says("По-русски")

    await owner.taps(t.plain("button-segment-use"))

    assert t("broadcast-for-some", segment="По-русски") in owner.reads


async def test_nobody_else_sees_groups(world: World, owner: Person) -> None:
    sergey, t = world.person("Сергей"), world.texts("ru")
    await new(owner)

    await sergey.says("/segments")

    assert sergey.reads == t.plain("error-not-allowed")
    assert labels(sergey.screen) == []


async def test_whoever_is_erased_leaves_the_lists(world: World, owner: Person) -> None:
    t, sergey = world.texts("ru"), world.person("Сергей")
    await new(owner)
    await add(owner, Kind.LISTED)
    await owner.says(str(sergey.id))

    await sergey.says("/settings")
    await sergey.taps(t.plain("button-setting-erase"))
    await sergey.taps(t.plain("button-erase-yes"))
    await sergey.starts()

    count = await world.app.services["segments"].count(
        (await latest(world)).segment, (await world.app.services["shops"].get()).zone
    )
    assert count.people == 0
