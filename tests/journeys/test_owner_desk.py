"""The owner says how soon a person answers, and which days differ; customers read what follows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.desk.policy import Privacy
from bot.desk.store import tickets
from bot.i18n import OFFERED, Locale

if TYPE_CHECKING:
    from bot.desk.policy import Policy
    from tests.actors import Person, World


async def policy(world: World) -> Policy:
    return await world.app.services["policies"].get()


@pytest.mark.parametrize("locale", OFFERED)
async def test_screen_tells_the_rules_in_every_language(world: World, locale: Locale) -> None:
    rustam, t = world.person("Rustam"), world.texts(locale)
    await rustam.joins(locale)
    await rustam.says("/owner")
    await rustam.taps(t.plain("button-desk"))

    assert t("policy-question", minutes=30) in rustam.reads
    assert t("policy-complaint", minutes=15) in rustam.reads
    assert t("policy-limit", minutes=60) in rustam.reads
    assert t("policy-close", days=7) in rustam.reads
    await rustam.taps(t.plain("button-special-days"))
    assert t("days-holidays-open") in rustam.reads


async def test_every_rule_is_changed_by_a_button_or_a_number_and_two_taps_do_it_once(
    world: World, owner: Person
) -> None:
    t = world.texts("ru")
    await owner.says("/desk")
    await owner.taps(t.plain("button-policy-complaint"))
    await owner.taps(t.plain("button-policy-minutes", minutes=10))
    await owner.taps(t.plain("button-policy-question"))
    for wrong in ("скоро", "0", "1441", "2 часа"):
        await owner.says(wrong)
        assert owner.reads == t("policy-minutes-unfit", most=1440)
    await owner.says("45")
    await owner.taps(t.plain("button-policy-return-after"))
    await owner.taps(t.plain("button-policy-minutes", minutes=20))
    await owner.taps(t.plain("button-policy-close-after"))
    await owner.taps(t.plain("button-policy-no-close-after"))
    await owner.taps(t.plain("button-policy-privacy"))
    await owner.taps(t.plain("button-policy-nickname"))
    screen = owner.screen
    for _ in range(2):
        owner.world.telegram.press(owner.id, owner.id, screen.message_id, t.plain("button-policy-in-working-hours"))
    await world.settle()

    changed = await policy(world)
    assert (changed.complaint, changed.question) == (timedelta(minutes=10), timedelta(minutes=45))
    assert (changed.return_after, changed.close_after) == (timedelta(minutes=20), None)
    assert (changed.privacy, changed.in_working_hours) == (Privacy.NICKNAME, True)
    assert t("policy-in-working-hours") in owner.reads
    await owner.taps(t.plain("button-policy-return-after"))
    await owner.taps(t.plain("button-policy-no-return-after"))
    assert t("policy-return-due") in owner.reads


async def test_a_new_ticket_is_promised_what_the_owner_set_and_an_old_one_keeps_its_promise(
    world: World, owner: Person
) -> None:
    nilufar, t = world.person("Nilufar"), world.texts("uz")
    await nilufar.joins("uz")
    await owner.says("/desk")
    await owner.taps(world.texts("ru").plain("button-policy-question"))
    await owner.says("50")

    await nilufar.says("Bolalar kiyimi ham bormi sizlarda?")
    await nilufar.taps(t.plain("button-ask-person"))

    assert "12:50" in nilufar.reads
    await owner.says("/desk")
    await owner.taps(world.texts("ru").plain("button-policy-question"))
    await owner.says("20")
    promised = await world.rows(select(tickets.c.target, tickets.c.answer_due_at))
    assert promised == [(timedelta(minutes=50), world.clock.now() + timedelta(minutes=50))]


async def test_customers_with_a_tag_are_answered_sooner(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await owner.says("/desk")
    await owner.taps(t.plain("button-policy-tiers"))
    for wrong in ("vip", "10", "vip завтра", "vip 1441"):
        await owner.says(wrong)
        assert owner.screen.html_text == t("policy-tier-unfit", most=1440)
    await owner.says("VIP 10")
    await owner.says("опт 120")
    assert t("policy-tier", tag="vip", minutes=10) in owner.reads
    await owner.says("опт -")

    assert (await policy(world)).tiers == {"vip": timedelta(minutes=10)}
    await owner.taps(t.plain("button-back"))
    assert t("policy-tier", tag="vip", minutes=10) in owner.reads


async def test_special_days_are_named_seen_by_customers_and_deleted(world: World, owner: Person) -> None:
    t, anna = world.texts("ru"), world.person("Сергей")
    await anna.joins("ru")
    await owner.says("/days")
    await owner.taps(t.plain("button-days-add"))
    await owner.taps(t.plain("button-days-all"))
    await owner.says("22.11 10-16\n23.11 завтра")
    assert owner.screen.html_text == t("days-not-understood")
    await owner.says("22.11 10-14, 15-16\n23.11 -")
    await owner.says("/days 31.12 10-18")
    assert t("days-line", day=t.date(date(2026, 12, 31)), hours="10:00–18:00") in owner.reads

    await anna.says("/hours")
    assert t("hours-on-day", date=t.date(date(2026, 11, 22)), hours="10:00–14:00, 15:00–16:00") in anna.reads
    world.clock.move(timedelta(days=1, hours=4, minutes=30))  # the next day, half past four
    await anna.says("/hours")
    assert t("hours-closed-opens-on", day=t.on_date(date(2026, 11, 24)), time="10:00") in anna.reads
    world.clock.move(timedelta(hours=20))
    await anna.says("/hours")
    assert t("hours-closed-today", day=t.on_date(date(2026, 11, 24)), time="10:00") in anna.reads

    await owner.says("/days")
    assert t.date(date(2026, 11, 22)) not in owner.buttons
    await owner.taps(t.date(date(2026, 11, 23)))
    screen = owner.screen
    for _ in range(2):
        owner.world.telegram.press(owner.id, owner.id, screen.message_id, t.plain("button-days-forget"))
    await world.settle()
    assert [day.day for day in await world.app.services["calendars"].special_days()] == [date(2026, 12, 31)]


async def test_one_branch_has_its_own_day_and_its_own_clock(world: World, owner: Person) -> None:
    t = world.texts("ru")
    shop = await world.app.services["shops"].get()
    far = shop.branches[1]
    await owner.says("/shop")
    await owner.taps(t.plain("button-branch", name=far.names["ru"]))
    await owner.taps(t.plain("button-branch-zone"))
    await owner.taps(t.plain("shop-zone-almaty"))
    assert t("shop-card-zone", zone=t.plain("shop-zone-almaty")) in owner.reads
    await owner.says("/days")
    await owner.taps(t.plain("button-days-add"))
    await owner.taps(far.names["ru"])
    await owner.says("21.11 10-11")

    calendar = await world.app.services["calendars"].of(far.id)
    assert calendar.zone == ZoneInfo("Asia/Almaty")
    assert not calendar.is_open(world.clock.now())
    assert (await world.app.services["calendars"].of(shop.branches[0].id)).is_open(world.clock.now())
    await owner.says("/shop")
    await owner.taps(t.plain("button-branch", name=far.names["ru"]))
    await owner.taps(t.plain("button-branch-zone"))
    await owner.taps(t.plain("button-branch-zone-shop"))
    assert (await world.app.services["shops"].branch(far.id)).zone is None


@pytest.mark.parametrize(
    ("locale", "name"), [(Locale.UZ, "Konstitutsiyasi kuni"), (Locale.UZ_CYRL, "Конституцияси куни"), (Locale.RU, None)]
)
async def test_who_asks_on_a_public_holiday_is_told_its_name(
    world: World, owner: Person, locale: Locale, name: str | None
) -> None:
    t, nilufar, ru = world.texts(locale), world.person("Nilufar"), world.texts("ru")
    await nilufar.joins(locale)
    await owner.says("/days")
    await owner.taps(ru.plain("button-days-holidays-closed"))
    assert ru("days-holidays-closed") in owner.reads

    world.clock.move(timedelta(days=17))  # noon of 8 December
    await nilufar.says("/hours")

    assert (name or t.plain("hours-holiday-nameless")) in nilufar.reads
    assert t.on_date(date(2026, 12, 9)) in nilufar.reads
    assert nilufar.reads.count("10:00") > 1
