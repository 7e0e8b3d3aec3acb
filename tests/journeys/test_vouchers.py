"""Promo codes: the customer shows one, staff redeem it by a tap, whoever guesses waits."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
import segno
from sqlalchemy import select, update

from bot.customers.store import customers
from bot.i18n import OFFERED, Locale
from bot.loyalty.codes import new_code, shown, to_link
from bot.loyalty.model import Kind, Terms
from bot.loyalty.store import voucher_uses, vouchers
from bot.team.store import members
from bot.telegram.vouchers import label
from tests.actors import words
from tests.phrases import UNKNOWN

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.i18n import Translator
    from bot.loyalty.model import Voucher
    from tests.actors import Person, World

LAST_DAY = date(2026, 12, 5)
TERMS = Terms(Kind.SUM, value=50_000, currency="UZS", valid_days=14)


@pytest.fixture
async def nilufar(world: World) -> Person:
    person = world.person("Nilufar")
    await person.joins("uz")
    return person


@pytest.fixture
async def dilshod(dilshod: Person) -> Person:
    """Somebody of the staff, who has a private chat with the bot as well."""
    await dilshod.joins("uz")
    return dilshod


async def give(world: World, person: Person, terms: Terms = TERMS, origin: str = "birthday:2026") -> Voucher:
    [row] = await world.rows(select(customers.c.id).where(customers.c.telegram_id == person.id))
    shop = await world.app.services["shops"].get()
    return await world.app.services["vouchers"].issue(terms, origin=origin, customer_id=row.id, zone=shop.zone)


async def used(world: World) -> list[int]:
    return [row.used for row in await world.rows(select(vouchers.c.used).order_by(vouchers.c.id))]


async def picture(world: World, person: Person) -> bytes:
    """The latest picture that the person was sent."""
    assert person.screen.photo
    file = await world.app.bot.download(person.screen.photo[-1])
    assert file
    return file.read()


def qr_code_of(link: str) -> bytes:
    drawn = BytesIO()
    segno.make_qr(link, error="m").save(drawn, kind="png", scale=12)
    return drawn.getvalue()


async def in_group(world: World, person: Person, text: str) -> Message:
    """What the bot answers to words in the staff group."""
    world.telegram.speak(person.id, world.group, text)
    await world.settle()
    return list(world.telegram.messages(world.group))[-1]


# The customer's


@pytest.mark.parametrize("locale", OFFERED)
async def test_customer_shows_own_code_with_a_picture(world: World, locale: Locale) -> None:
    person, t = world.person("Nilufar"), world.texts(locale)
    await person.joins(locale)
    await person.says("/vouchers")
    assert person.reads == t.plain("vouchers-none")
    voucher = await give(world, person)

    await person.says("/settings")
    await person.taps(t.plain("button-setting-vouchers"))
    assert person.reads == t.plain("vouchers-list")
    await person.taps(label(t, voucher))

    assert await picture(world, person) == qr_code_of(
        f"https://t.me/{(await world.app.bot.me()).username}?start=v_{voucher.code}"
    )
    assert person.reads.splitlines() == [
        t.plain("voucher-worth", kind="sum", value=t.money(50_000, "UZS")),
        t.plain("voucher-code", code=shown(voucher.code)).replace("<code>", "").replace("</code>", ""),
        t.plain("voucher-at-till", day=t.date(LAST_DAY)),
    ]


async def test_typed_code_shows_the_customer_what_it_brings(world: World, nilufar: Person) -> None:
    voucher = await give(world, nilufar)

    await nilufar.says(f" {shown(voucher.code).lower()} ")

    assert shown(voucher.code) in nilufar.reads
    assert nilufar.screen.photo
    assert await used(world) == [0]


async def test_scanned_code_shows_its_owner_what_it_brings(world: World, nilufar: Person) -> None:
    voucher = await give(world, nilufar)

    await nilufar.starts(to_link(voucher.code))

    assert shown(voucher.code) in nilufar.reads
    assert nilufar.screen.photo


async def test_code_of_another_customer_tells_nothing(world: World, nilufar: Person, t: Translator) -> None:
    voucher = await give(world, nilufar)
    sergey = world.person("Сергей")
    await sergey.joins("ru")

    for text in (voucher.code, f"/voucher {voucher.code}"):
        await sergey.says(text)
        assert sergey.reads == world.texts("ru").plain("error-voucher-unknown")
    await sergey.starts(to_link(voucher.code))
    assert sergey.reads == world.texts("ru").plain("error-voucher-unknown")


async def test_button_of_another_customer_shows_nothing(world: World, nilufar: Person, t: Translator) -> None:
    await give(world, nilufar)
    await nilufar.says("/vouchers")
    async with world.app.database.write() as db:
        await db.execute(update(vouchers).values(customer_id=None))

    await nilufar.taps(nilufar.buttons[0])

    assert nilufar.alerts == [t.plain("error-not-found")]
    assert world.telegram.asked("sendPhoto") == []


async def test_newcomer_who_scans_a_code_is_a_newcomer(world: World, nilufar: Person) -> None:
    voucher = await give(world, nilufar)
    sergey = world.person("Сергей")

    await sergey.starts(to_link(voucher.code))

    assert Locale.RU.own_name in sergey.buttons
    [kept] = await world.rows(select(customers.c.source).where(customers.c.telegram_id == sergey.id))
    assert kept.source is None


@pytest.mark.parametrize("mark", ["insta-may", "v_market", f"v_{'2' * 9}"])
async def test_other_links_stay_marks_of_where_people_came_from(world: World, mark: str) -> None:
    sergey = world.person("Сергей")

    await sergey.starts(mark)

    [kept] = await world.rows(select(customers.c.source))
    assert kept.source == mark


async def test_used_and_past_codes_say_so(world: World, nilufar: Person, dilshod: Person, t: Translator) -> None:
    first, second = await give(world, nilufar), await give(world, nilufar, origin="campaign:1")
    await dilshod.says(first.code)
    await dilshod.taps(t.plain("button-voucher-redeem"))

    await nilufar.says(first.code)
    assert t.plain("voucher-used") in nilufar.reads
    await world.pass_time(timedelta(days=15))
    await nilufar.says(second.code)
    assert t.plain("voucher-expired", day="5-dekabr") in nilufar.reads
    await nilufar.says("/vouchers")
    assert nilufar.reads == t.plain("vouchers-none")


# At the till


async def test_staff_scan_and_redeem_by_one_tap(world: World, nilufar: Person, dilshod: Person, t: Translator) -> None:
    voucher = await give(world, nilufar)

    await dilshod.starts(to_link(voucher.code))

    assert dilshod.reads.splitlines() == [
        f"Promokod {shown(voucher.code)}",
        t.plain("voucher-worth", kind="sum", value=t.money(50_000, "UZS")),
        t.plain("voucher-card-holder", name="Nilufar Karimova"),
        t.plain("voucher-card-live", day="5-dekabr"),
    ]
    await dilshod.taps(t.plain("button-voucher-redeem"))
    assert t.plain("voucher-card-redeemed", when="12:00", name="Dilshod") in dilshod.reads
    assert dilshod.buttons == [t.plain("button-voucher-reverse")]
    assert dilshod.alerts == [t.plain("alert-voucher-redeemed")]
    assert await used(world) == [1]


async def test_staff_type_the_code_in_the_group(world: World, nilufar: Person, t: Translator) -> None:
    voucher = await give(world, nilufar)
    dilshod = world.person("Dilshod")

    card = await in_group(world, dilshod, f"/voucher {shown(voucher.code)}")
    assert t.plain("voucher-card-holder", name="Nilufar Karimova") in words(card)
    world.telegram.press(dilshod.id, world.group, card.message_id, t.plain("button-voucher-redeem"))
    await world.settle()

    card = list(world.telegram.messages(world.group))[-1]
    assert t.plain("voucher-card-redeemed", when="12:00", name="Dilshod") in words(card)
    how = await in_group(world, dilshod, "/voucher")
    assert words(how) == t.plain("voucher-how")
    unknown = await in_group(world, dilshod, f"/voucher {new_code()}")
    assert words(unknown) == t.plain("error-voucher-unknown")


async def test_code_typed_in_a_topic_does_not_reach_the_customer(world: World, nilufar: Person, t: Translator) -> None:
    await nilufar.says(UNKNOWN[Locale.UZ])
    [topic] = world.topics()
    voucher, before = await give(world, nilufar), nilufar.chat

    await world.person("Dilshod").writes(topic.id, f"/voucher {voucher.code}")

    assert shown(voucher.code) in world.topic_texts(topic.id)[-1]
    assert nilufar.chat == before


async def test_second_till_reads_who_was_first(world: World, nilufar: Person, dilshod: Person, t: Translator) -> None:
    voucher = await give(world, nilufar)
    marina = world.person("Марина")
    await marina.joins("ru")
    for person in (dilshod, marina):
        await person.says(voucher.code)
    await dilshod.taps(t.plain("button-voucher-redeem"))
    await world.pass_time(timedelta(hours=1))

    await marina.taps(world.texts("ru").plain("button-voucher-redeem"))

    assert world.texts("ru").plain("voucher-card-used", when="12:00", name="Dilshod") in marina.reads
    assert marina.alerts[-1] == world.texts("ru").plain("alert-voucher-not-redeemed")
    assert await used(world) == [1]


async def test_use_is_taken_back_with_a_reason(world: World, nilufar: Person, dilshod: Person, t: Translator) -> None:
    voucher = await give(world, nilufar)
    await dilshod.says(voucher.code)
    await dilshod.taps(t.plain("button-voucher-redeem"))

    await dilshod.taps(t.plain("button-voucher-reverse"))
    assert dilshod.reads == t.plain("voucher-reversal-question")
    await dilshod.taps(t.plain("button-back"))
    assert dilshod.buttons == [t.plain("button-voucher-reverse")]
    await dilshod.taps(t.plain("button-voucher-reverse"))
    await dilshod.taps(t.plain("button-voucher-return"))

    assert dilshod.buttons == [t.plain("button-voucher-redeem")]
    assert await used(world) == [0]
    [kept] = await world.rows(select(voucher_uses.c.reversed_by_name, voucher_uses.c.reason))
    assert tuple(kept) == ("Dilshod", "return")
    await dilshod.taps(t.plain("button-voucher-redeem"))
    assert await used(world) == [1]


async def test_who_was_dismissed_redeems_nothing(world: World, nilufar: Person, dilshod: Person, t: Translator) -> None:
    voucher = await give(world, nilufar)
    await dilshod.says(voucher.code)
    await dilshod.does("leave_group", world.group)
    world.clock.move(timedelta(seconds=3))

    await dilshod.taps(t.plain("button-voucher-redeem"))

    assert dilshod.alerts == [t.plain("error-not-allowed")]
    assert await used(world) == [0]


async def test_who_was_in_the_group_before_the_bot_is_staff(world: World, nilufar: Person, t: Translator) -> None:
    voucher = await give(world, nilufar)
    async with world.app.database.write() as db:
        await db.execute(update(members).where(members.c.name == "Dilshod").values(role=None))
    world.clock.move(timedelta(seconds=3))
    dilshod = world.person("Dilshod")

    await dilshod.starts(to_link(voucher.code))

    assert dilshod.buttons == [world.texts("uz").plain("button-voucher-redeem")]


async def test_erased_customer_code_is_over(world: World, nilufar: Person, dilshod: Person, t: Translator) -> None:
    voucher = await give(world, nilufar)
    await nilufar.says("/settings")
    await nilufar.taps(t.plain("button-setting-erase"))
    await nilufar.taps(t.plain("button-erase-yes"))

    await dilshod.says(voucher.code)

    assert t.plain("voucher-card-cancelled") in dilshod.reads
    assert dilshod.buttons == []


# Guessing


async def test_guesser_waits_and_owners_hear_of_it_once(world: World, nilufar: Person, t: Translator) -> None:
    rustam = world.person("Rustam")
    await rustam.joins("ru")
    voucher = await give(world, nilufar)
    sergey, ru = world.person("Сергей"), world.texts("ru")
    await sergey.joins("ru")

    for minutes in (10, 20):
        for _ in range(5):
            await sergey.says(new_code())
            assert sergey.reads == ru.plain("error-voucher-unknown")
        await sergey.says(voucher.code)
        assert sergey.reads == ru.plain("error-too-many-wrong-codes", minutes=minutes)
        await world.pass_time(timedelta(minutes=30))

    told = [words(message) for message in rustam.chat if "🔴" in words(message)]
    assert told == [t.plain("owner-codes-guessed", name="Сергей Волков")]


async def test_numbers_and_words_of_customers_are_no_codes(world: World, nilufar: Person, t: Translator) -> None:
    """Nine signs of a code's own alphabet, without a letter in front: an order number, a phone."""
    await nilufar.says("234567892")

    assert t.plain("error-voucher-unknown") not in [words(message) for message in nilufar.chat]
