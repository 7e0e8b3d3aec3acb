"""Birthdays, holidays and the welcome, as customers meet them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.customers.model import Evidence
from bot.customers.store import customers
from bot.delivery.store import outbox
from bot.desk.model import Kind
from bot.i18n import OFFERED, Locale
from bot.team.model import Member, Role
from tests.actors import Person

if TYPE_CHECKING:
    from bot.customers.model import Customer
    from tests.actors import World

DAY = timedelta(days=1)
# The shop greets at ten in Tashkent, five hours east of Greenwich; these stories begin at noon of 21 November.
TOMORROW = timedelta(hours=22)
WORDS = Evidence("", Locale.UZ, "test")


async def tell_birthday(person: Person, locale: Locale | str, birthday: str) -> None:
    await person.says("/settings")
    await person.taps(person.t(locale).plain("button-setting-birthday"))
    await person.says(birthday)


async def subscribe(person: Person, locale: Locale | str) -> None:
    t = person.t(locale)
    await person.starts()
    await person.taps(Locale(locale).own_name)
    await person.taps(t.plain("button-newsletter-yes"))
    await person.taps(t.plain("button-done"))
    await person.says("/cancel")


async def customer(person: Person) -> Customer:
    [row] = await person.world.rows(select(customers.c.id).where(customers.c.telegram_id == person.id))
    return await person.world.app.services["customers"].by_id(row.id)


async def states(world: World, kind: str) -> list[str]:
    return [row.state for row in await world.rows(select(outbox.c.state).where(outbox.c.kind == kind))]


@pytest.fixture
async def nilufar(world: World) -> Person:
    """Her birthday is tomorrow."""
    person = world.person("Nilufar")
    await person.joins("uz")
    await tell_birthday(person, "uz", "22.11.1990")
    return person


def greeting(person: Person, locale: Locale | str) -> str:
    """The first line of the birthday's greeting, by name."""
    name = person.user.first_name
    return person.t(locale)("greeting-birthday", name=name, gift="", code="", date="").split("\n")[0]


@pytest.mark.parametrize("locale", OFFERED)
async def test_birthday_comes_in_the_morning_with_a_code_of_ones_own(world: World, locale: Locale) -> None:
    person, t = world.person("Nilufar"), world.texts(locale)
    await person.joins(locale)
    await tell_birthday(person, locale, "22.11.1990")
    before = len(person.chat)

    await world.pass_time(TOMORROW - timedelta(minutes=1))
    assert len(person.chat) == before
    await world.pass_time(timedelta(minutes=1))

    assert person.reads.startswith(greeting(person, locale))
    assert t.date(date(2026, 12, 6)) in person.reads
    assert t.plain("gift-discount", value=t.percent(10)) in person.reads
    assert "1990" not in person.reads
    assert person.buttons == [t.plain("button-greeting-code")]
    code = person.screen.html_text.partition("<code>")[2].partition("</code>")[0]
    await person.taps(t.plain("button-greeting-code"))
    assert person.screen.photo
    assert code in (person.screen.caption or "")


async def test_it_comes_once_though_the_bot_is_restarted_and_ticks_go_on(world: World, nilufar: Person) -> None:
    await world.pass_time(TOMORROW)
    after = len(nilufar.chat)

    for _ in range(3):
        await world.pass_time(DAY)

    assert len(nilufar.chat) == after
    assert await states(world, "birthday") == ["sent"]


async def test_language_chosen_yesterday_is_the_language_of_the_greeting(world: World, nilufar: Person) -> None:
    await nilufar.says("/language")
    await nilufar.taps("Հայերեն")

    await world.pass_time(TOMORROW)

    assert nilufar.reads.startswith(greeting(nilufar, "hy"))


async def test_who_has_no_usable_name_is_greeted_without(world: World) -> None:
    flower = Person(world, world.telegram.add_person("🌸.", language_code="kk"))
    await flower.joins("kk")
    await tell_birthday(flower, "kk", "22 қараша")

    await world.pass_time(TOMORROW)

    assert flower.reads.startswith(world.texts("kk")("greeting-birthday-nameless", gift="", code="", date="")[:20])
    assert "🌸" not in flower.reads


async def test_without_a_gift_there_is_no_code(world: World, nilufar: Person) -> None:
    await world.app.services["greeting_rules"].change(voucher=None)

    await world.pass_time(TOMORROW)

    assert nilufar.reads == world.texts("uz")("greeting-birthday-simple", name="Nilufar")
    assert nilufar.buttons == []


async def test_who_took_consent_back_a_minute_ago_is_not_greeted(world: World, nilufar: Person) -> None:
    world.clock.move(TOMORROW)
    await world.app.services["lifecycle"].plan_due()
    assert await states(world, "birthday") == ["pending"]

    await world.app.services["customers"].set_birthday(await customer(nilufar), None, WORDS)
    await world.settle()

    assert not nilufar.reads.startswith(greeting(nilufar, "uz"))
    assert await states(world, "birthday") == ["failed"]


async def test_who_erased_themselves_a_minute_ago_is_not_greeted(world: World, nilufar: Person) -> None:
    before = len(nilufar.chat)
    world.clock.move(TOMORROW)
    await world.app.services["lifecycle"].plan_due()

    await world.app.services["privacy"].erase(await customer(nilufar))
    await world.settle()

    assert len(nilufar.chat) == before


async def test_complaint_opened_in_the_last_minute_is_solved_first(world: World, nilufar: Person) -> None:
    world.clock.move(TOMORROW)
    await world.app.services["lifecycle"].plan_due()
    ticket = await world.app.services["desk"].open(await customer(nilufar), Kind.COMPLAINT, [])
    await world.settle()
    assert not nilufar.reads.startswith(greeting(nilufar, "uz"))

    await world.app.services["work"].resolve(ticket.id, Member(1, Role.STAFF, "Dilshod"))
    await world.pass_time(timedelta(minutes=15))

    assert nilufar.reads.startswith(greeting(nilufar, "uz"))


async def test_answer_of_telegram_that_is_lost_is_no_reason_to_greet_twice(world: World, nilufar: Person) -> None:
    world.telegram.faults.add("drop", method="sendMessage", chat_id=nilufar.id)
    for _ in range(3):
        await world.pass_time(TOMORROW)

    greetings = [message for message in nilufar.chat if (message.text or "").startswith(greeting(nilufar, "uz"))]
    assert len(greetings) == 1
    assert await states(world, "birthday") == ["unsure"]


async def test_who_blocked_the_bot_meanwhile_counts_as_unreachable(world: World, nilufar: Person) -> None:
    world.clock.move(TOMORROW)
    await world.app.services["lifecycle"].plan_due()
    world.telegram.block(nilufar.id)
    for courier in world.app.couriers:
        await courier.send_due()

    assert await states(world, "birthday") == ["blocked"]
    assert (await customer(nilufar)).unreachable_since is not None
    await world.settle()


@pytest.mark.parametrize("locale", [Locale.UZ_CYRL, Locale.RU])
async def test_holiday_comes_to_subscribers_and_one_tap_ends_it(world: World, locale: Locale) -> None:
    person, t = world.person("Nilufar"), world.texts(locale)
    await subscribe(person, locale)
    await world.app.services["greeting_rules"].switch_holiday("new-year")

    await world.pass_time(datetime(2027, 1, 1, 5, tzinfo=UTC) - world.clock.now())

    assert person.reads == f"{t('greeting-holiday-new-year')}\n\n{t('promo-footer')}"
    await person.taps(t.plain("button-unsubscribe"))
    assert person.reads == t("unsubscribed")
    assert not (await customer(person)).subscribed


async def test_nothing_promotional_comes_while_the_owner_holds_it(world: World, nilufar: Person) -> None:
    serhiy = world.person("Сергей")
    await subscribe(serhiy, "ru")
    await world.app.services["greeting_rules"].switch_holiday("new-year")
    await world.app.services["campaigns"].hold()
    before = len(serhiy.chat)

    await world.pass_time(datetime(2027, 1, 1, 5, tzinfo=UTC) - world.clock.now())
    assert len(serhiy.chat) == before
    await world.app.services["campaigns"].release()
    await world.pass_time(timedelta(minutes=15))

    assert serhiy.reads.startswith(world.texts("ru")("greeting-holiday-new-year"))


async def test_newcomer_is_welcomed_at_once_and_after_three_and_ten_days(world: World) -> None:
    person, t = world.person("Айгерим"), world.texts("kk")
    await world.app.services["greeting_rules"].switch_welcome()
    await subscribe(person, "kk")
    read = []
    for hours in (1, 70, 7 * 24):
        await world.pass_time(timedelta(hours=hours, minutes=1))
        read.append(person.reads)

    assert read == [f"{t(f'greeting-welcome-{step}')}\n\n{t('promo-footer')}" for step in (1, 2, 3)]


async def test_export_tells_of_greetings_and_erasure_forgets_them(world: World, nilufar: Person) -> None:
    await world.pass_time(TOMORROW)
    privacy, person = world.app.services["privacy"], await customer(nilufar)

    [told] = (await privacy.export(person))["greetings"]
    assert (told["occasion"], told["day"], told["state"]) == ("birthday", "2026-11-22", "passed-on")
    await privacy.erase(person)
    assert (await privacy.export(person))["greetings"] == []
