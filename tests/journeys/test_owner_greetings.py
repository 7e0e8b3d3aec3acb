"""The owner sets up greetings in the chat, and looks at what customers will read."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.i18n import OFFERED, Locale
from bot.lifecycle.model import LeapDay, Reason, Rules
from bot.loyalty.model import Kind, Terms
from tests.journeys.test_greetings import subscribe, tell_birthday
from tests.journeys.test_owner_authority import dismiss

if TYPE_CHECKING:
    from bot.lifecycle.holidays import Holiday
    from tests.actors import Person, World


@pytest.fixture
async def owner(owner: Person) -> Person:
    await owner.says("/greetings")
    return owner


async def rules(world: World) -> Rules:
    return await world.app.services["greeting_rules"].get()


async def holiday(world: World, code: str) -> Holiday:
    return await world.app.services["greeting_rules"].holiday(code)


async def new_year(world: World, year: int = 2027) -> None:
    await world.pass_time(datetime(year, 1, 1, 5, tzinfo=UTC) - world.clock.now())


@pytest.mark.parametrize("locale", OFFERED)
async def test_screen_tells_the_rules_in_every_language(world: World, locale: Locale) -> None:
    rustam, t = world.person("Rustam"), world.texts(locale)
    await rustam.joins(locale)
    await rustam.says("/owner")
    await rustam.taps(t.plain("button-greetings"))

    assert t("greetings-birthdays-on", time="10:00") in rustam.screen.html_text
    gift = t.plain("gift-discount", value=t.percent(10))
    assert t("greetings-gift", gift=gift, days=14) in rustam.screen.html_text
    assert t("greetings-leap", date=t.on_date(date(2026, 2, 28))) in rustam.screen.html_text


async def test_every_rule_is_changed_by_buttons(world: World, owner: Person) -> None:
    t = world.texts("ru")
    for label in ("button-greetings-leap", "button-greetings-hints", "button-greetings-birthdays-off"):
        await owner.taps(t.plain(label))
    for label in ("button-greetings-anniversary", "button-greetings-welcome"):
        await owner.taps(t.plain(label))
    await owner.taps(t.plain("button-greetings-hour"))
    await owner.taps(t.time(time(12)))
    await owner.taps(t.plain("button-greetings-late"))
    await owner.taps("3")

    changed = await rules(world)
    assert (changed.leap_day, changed.hints, changed.birthdays) == (LeapDay.AFTER, True, False)
    assert (changed.hour, changed.late_days) == (12, 3)
    assert changed.anniversary_since == changed.welcome_since == world.clock.now()
    await owner.taps(t.plain("button-greetings-birthdays-on"))
    await owner.taps(t.plain("button-greetings-welcome"))
    assert ((await rules(world)).birthdays, (await rules(world)).welcome_since) == (True, None)


async def test_gift_is_percents_an_amount_words_or_none(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await owner.taps(t.plain("button-greetings-gift"))
    await owner.taps(t.percent(15))
    await owner.taps(t.plain("button-greetings-days"))
    await owner.taps("30")
    assert (await rules(world)).voucher == Terms(Kind.PERCENT, value=15, valid_days=30)

    await owner.taps(t.plain("button-gift-sum"))
    await owner.says("много")
    assert owner.reads == t("greetings-gift-unfit")
    await owner.says("50 000")
    assert (await rules(world)).voucher == Terms(Kind.SUM, value=50_000, currency="UZS", valid_days=30)

    for locale, words in ((Locale.RU, "чашка кофе"), (Locale.UZ, "bir finjon kofe")):
        await owner.taps(t.plain("button-gift-words", language=locale.own_name))
        await owner.says(words)
    gift = {"ru": "чашка кофе", "uz": "bir finjon kofe"}
    assert (await rules(world)).voucher == Terms(Kind.GIFT, gift=gift, valid_days=30)
    assert t("greetings-gift", gift="чашка кофе", days=30) in owner.reads

    await owner.taps(t.plain("button-gift-none"))
    assert (await rules(world)).voucher is None
    assert t("greetings-no-gift") in owner.reads


async def test_gift_in_words_is_read_in_the_customers_script(world: World, owner: Person) -> None:
    t, nilufar = world.texts("ru"), world.person("Nilufar")
    await nilufar.joins("uz-Cyrl")
    await tell_birthday(nilufar, "uz-Cyrl", "22.11")
    await owner.taps(t.plain("button-greetings-gift"))
    await owner.taps(t.plain("button-gift-words", language="Oʻzbekcha"))
    await owner.says("bir finjon kofe")

    await world.pass_time(timedelta(hours=22))

    assert "бир финжон кофе" in nilufar.reads


async def test_owner_sees_who_is_next(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await owner.taps(t.plain("button-greetings-coming"))
    assert owner.reads == t("greetings-coming-nobody")
    for name, locale, birthday in (("Nilufar", "uz", "05.12"), ("Անի", "hy", "23.11"), ("Сергей", "ru", "01.02")):
        await world.person(name).joins(locale)
        await tell_birthday(world.person(name), locale, birthday)

    await owner.says("/greetings")
    await owner.taps(t.plain("button-greetings-coming"))

    lines = owner.reads.split("\n")
    assert [line.split(":")[0] for line in lines[1:]] == ["• 23 ноября", "• 5 декабря"]
    assert "Հայերեն" in lines[1]


async def test_owner_is_told_of_those_who_were_not_greeted(world: World, owner: Person) -> None:
    t, nilufar = world.texts("ru"), world.person("Nilufar")
    await nilufar.joins("uz")
    await tell_birthday(nilufar, "uz", "22.11")
    await world.app.services["lifecycle"].plan_due()

    await world.pass_time(timedelta(days=5))
    await owner.says("/greetings")

    assert await world.app.services["lifecycle"].skipped() == {Reason.LATE: 1}
    assert t("greetings-skipped-late", number=1) in owner.reads


@pytest.mark.parametrize("what", ["birthday", "birthday-simple-nameless", "hint", "anniversary", "welcome-2"])
async def test_owner_reads_every_greeting_as_customers_will(world: World, owner: Person, what: str) -> None:
    t = world.texts("ru")
    await owner.taps(t.plain("button-greetings-preview"))
    await owner.taps(t.plain(f"text-greeting-{what}"))
    for locale in OFFERED:
        await owner.taps(locale.own_name)
        theirs = world.texts(locale)
        read = theirs(f"greeting-{what}", name="Rustam", gift=theirs.plain("gift-discount", value=theirs.percent(10)),
                      code="K7L-F2M-9T4", date=theirs.date(date(2026, 12, 5)))  # fmt: skip
        assert owner.screen.html_text.startswith(read)


async def test_greeting_is_worded_anew_and_customers_read_it(world: World, owner: Person) -> None:
    t, nilufar = world.texts("ru"), world.person("Nilufar")
    await owner.taps(t.plain("button-greetings-preview"))
    await owner.taps(t.plain("text-greeting-birthday"))
    await owner.taps(t.plain("button-greetings-words"))
    await owner.taps("Oʻzbekcha")
    await owner.says("{name}, 10 yil oldin tanishgandik! {gift}: {code}, {date}")
    assert owner.reads == t("texts-kept")
    await nilufar.joins("uz-Cyrl")
    await tell_birthday(nilufar, "uz-Cyrl", "22.11")

    await world.pass_time(timedelta(hours=22))

    assert nilufar.reads.startswith("Nilufar, 10 йил олдин танишгандик! 10% чегирма: ")


async def test_holiday_is_switched_on_for_the_languages_that_were_chosen(world: World, owner: Person) -> None:
    t, ani, nilufar = world.texts("ru"), world.person("Անի"), world.person("Nilufar")
    await subscribe(ani, "hy")
    await subscribe(nilufar, "uz")
    await owner.taps(t.plain("button-greetings-holidays"))
    await owner.taps(t.plain("holiday-new-year"))
    await owner.taps("✅ Oʻzbekcha")
    await owner.taps(t.plain("button-holiday-on"))
    assert t("holiday-card-on", time="10:00") in owner.reads
    before = len(nilufar.chat)

    await new_year(world)

    assert ani.reads.startswith(world.texts("hy")("greeting-holiday-new-year"))
    assert len(nilufar.chat) == before


async def test_holiday_without_languages_is_off_and_stays_off(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await owner.taps(t.plain("button-greetings-holidays"))
    await owner.taps(t.plain("holiday-vardavar"))
    await owner.taps(t.plain("button-holiday-on"))
    await owner.taps("✅ Հայերեն")
    assert (await holiday(world, "vardavar")).on_since is None

    await owner.taps(t.plain("button-holiday-on"))

    assert owner.alerts[-1] == t.plain("alert-holiday-incomplete")
    assert (await holiday(world, "vardavar")).on_since is None


async def test_day_that_was_reckoned_is_confirmed_when_the_bot_asks(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await owner.taps(t.plain("button-greetings-holidays"))
    await owner.taps(t.plain("holiday-ramazon"))
    assert t("holiday-card-day-unsure", date=t.date(date(2027, 3, 9), with_year=True)) in owner.reads
    await owner.taps(t.plain("button-holiday-on"))

    await world.pass_time(datetime(2027, 3, 3, 6, tzinfo=UTC) - world.clock.now())
    team = world.texts((await world.app.services["shops"].get()).language)
    assert owner.reads == team(
        "holiday-question", holiday=team.plain("holiday-ramazon"), date=team.date(date(2027, 3, 9))
    )
    await owner.taps(team.plain("button-holiday-confirm"))

    assert (await holiday(world, "ramazon")).day_in(2027) == date(2027, 3, 9)


async def test_own_holiday_is_added_worded_looked_at_and_greeted_on(world: World, owner: Person) -> None:
    t, nilufar = world.texts("ru"), world.person("Nilufar")
    await subscribe(nilufar, "uz-Cyrl")
    await owner.taps(t.plain("button-greetings-holidays"))
    await owner.taps(t.plain("button-holiday-add"))
    await owner.does("send_sticker", owner.id)
    assert owner.reads == t("owner-words-wanted")
    await owner.says("День рождения магазина")
    await owner.says("когда-нибудь")
    assert owner.reads == t("holiday-day-not-understood")
    await owner.says("1 января")
    await owner.taps(t.plain("button-holiday-on"))
    assert owner.alerts[-1] == t.plain("alert-holiday-incomplete")
    await owner.taps(t.plain("button-holiday-text", language="Oʻzbekcha"))
    await owner.says("Doʻkonimiz <5> yoshda!")
    await owner.taps(t.plain("button-holiday-preview"))
    await owner.taps("Ўзбекча")
    assert owner.reads.startswith("Дўконимиз <5> ёшда!")
    await owner.taps(t.plain("button-back"))
    await owner.taps(t.plain("button-holiday-on"))

    await new_year(world)

    assert nilufar.reads == f"Дўконимиз <5> ёшда!\n\n{world.texts('uz-Cyrl')('promo-footer')}"


async def test_own_holiday_is_deleted_after_a_second_yes(world: World, owner: Person) -> None:
    t = world.texts("ru")
    await owner.taps(t.plain("button-greetings-holidays"))
    await owner.taps(t.plain("button-holiday-add"))
    await owner.says("Чаепитие")
    await owner.says("01.12")
    card = owner.screen
    await owner.taps(t.plain("button-holiday-delete"))
    await owner.taps(t.plain("button-owner-keep"))
    await owner.taps(t.plain("button-holiday-delete"))
    await owner.taps(t.plain("button-holiday-delete-sure"))
    assert "Чаепитие" not in owner.buttons

    assert card.message_id == owner.screen.message_id
    assert len(await world.app.services["greeting_rules"].holidays()) == 11


async def test_nobody_else_opens_or_changes_greetings(world: World, owner: Person) -> None:
    nilufar = world.person("Nilufar")
    await nilufar.joins("uz")
    await nilufar.says("/greetings")
    assert nilufar.reads == world.texts("uz").plain("error-not-allowed")

    await dismiss(world, owner)
    await owner.taps(world.texts("ru").plain("button-greetings-birthdays-off"))

    assert owner.alerts[-1] == world.texts("ru").plain("error-not-allowed")
    assert (await rules(world)).birthdays
