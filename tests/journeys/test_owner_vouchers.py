"""The owner makes a promo code on the phone, customers and staff use it, the owner sees the numbers and ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, update

from bot.i18n import OFFERED, Locale
from bot.loyalty.codes import shown
from bot.loyalty.model import Kind, Terms
from bot.loyalty.store import vouchers
from bot.team.store import members
from bot.telegram.vouchers import label

if TYPE_CHECKING:
    from bot.i18n import Translator
    from bot.loyalty.model import Voucher
    from tests.actors import Person, World


@pytest.fixture
async def rustam(world: World) -> Person:
    person = world.person("Rustam")
    await person.joins("ru")
    await person.says("/vouchers")
    return person


@pytest.fixture
def t(world: World) -> Translator:
    return world.texts("ru")


async def make(
    person: Person, t: Translator, code: str, kind: Kind, *answers: str, days: str, uses: str, once: bool
) -> None:
    """Go through the dialogue; whatever is no button is typed."""
    await person.says("/vouchers")
    await person.taps(t.plain("button-public-add"))
    await person.says(code)
    await person.taps(t.plain(f"button-public-{kind}"))
    for answer in (*answers, days, uses, t.plain("button-public-once" if once else "button-public-often")):
        if answer in person.buttons:
            await person.taps(answer)
        else:
            await person.says(answer)


async def only(world: World) -> Voucher:
    [voucher] = await world.app.services["vouchers"].public()
    return voucher


@pytest.mark.parametrize("locale", OFFERED)
async def test_owner_makes_a_code_in_few_steps(world: World, locale: Locale) -> None:
    rustam, t = world.person("Rustam"), world.texts(locale)
    await rustam.joins(locale)

    days, unlimited = t.plain("button-public-days", days=30), t.plain("button-public-unlimited")
    await make(rustam, t, "Navruz10", Kind.PERCENT, "10 %", days=days, uses=unlimited, once=False)

    voucher = await only(world)
    assert (voucher.code, voucher.customer_id, voucher.uses) == ("NAVRUZ10", None, None)
    assert voucher.terms == Terms(Kind.PERCENT, 10, valid_days=30, uses=None)
    assert rustam.reads.splitlines() == [
        t.plain("voucher-card", code="NAVRUZ10").replace("<b>", "").replace("</b>", ""),
        t.plain("voucher-worth", kind="percent", value=t.percent(10)),
        t.plain("voucher-card-public", used=0),
        t.plain("voucher-card-live", day=t.date(voucher.last_day((await world.app.services["shops"].get()).zone))),
    ]
    assert rustam.buttons == [t.plain("button-public-cancel"), t.plain("button-back")]


async def test_sum_in_the_currency_of_the_shop_or_another(world: World, rustam: Person, t: Translator) -> None:
    await make(rustam, t, "BAHOR", Kind.SUM, "50 000", days="5", uses="1000", once=True)
    await make(rustam, t, "KOKTEM", Kind.SUM, "5000 kzt", days="5", uses="100", once=False)

    kazakh, uzbek = await world.app.services["vouchers"].public()
    assert (uzbek.terms.value, uzbek.terms.currency, uzbek.uses, uzbek.terms.each) == (50_000, "UZS", 1_000, 1)
    assert (kazakh.terms.value, kazakh.terms.currency, kazakh.uses, kazakh.terms.each) == (5_000, "KZT", 100, None)


async def test_gift_is_worded_in_several_languages(world: World, rustam: Person, t: Translator) -> None:
    gift = ("Кофе", Locale.UZ.own_name, "Qahva", t.plain("button-public-next"))
    await make(rustam, t, "KOFE", Kind.GIFT, *gift, days="7", uses="50", once=False)

    assert (await only(world)).terms.gift == {"ru": "Кофе", "uz": "Qahva"}
    for locale, words in ((Locale.UZ, "Qahva"), (Locale.UZ_CYRL, "Қаҳва"), (Locale.HY, "Кофе")):
        name = {Locale.UZ: "Nilufar", Locale.UZ_CYRL: "Айгерим", Locale.HY: "Անի"}[locale]
        person = world.person(name)
        await person.joins(locale)
        await person.says("kofe")
        assert world.texts(locale).plain("voucher-worth", kind="gift", value=words) in person.reads


async def test_what_cannot_be_kept_is_refused_and_the_question_stays(
    world: World, rustam: Person, t: Translator
) -> None:
    await rustam.taps(t.plain("button-public-add"))
    for wrong in ("10%", "🎂", "A" * 50):
        await rustam.says(wrong)
        assert rustam.reads == t.plain("error-voucher-code-unfit")
    await rustam.says("NAVRUZ10")
    await rustam.says("скидка")
    assert rustam.reads == t.plain("public-buttons-only")
    await rustam.taps(t.plain("button-public-percent"))
    for wrong in ("много", "101", "0", "-5", "1" * 40):
        await rustam.says(wrong)
        assert rustam.reads == t.plain("public-percent-not-understood")
    await rustam.does("send_photo", rustam.id)
    assert rustam.reads == t.plain("owner-words-wanted")
    await rustam.says("10")
    for wrong in ("вечно", "0", "367", "²"):
        await rustam.says(wrong)
        assert rustam.reads == t.plain("public-number-not-understood", most=366)
    await rustam.says("7")
    await rustam.says("1 000")
    await rustam.taps(t.plain("button-public-once"))

    voucher = await only(world)
    assert (voucher.terms.valid_days, voucher.uses, voucher.terms.each) == (7, 1_000, 1)
    await rustam.says("/vouchers")
    await rustam.taps(t.plain("button-public-add"))
    await rustam.says("навруз 10")
    assert rustam.reads == t.plain("error-voucher-code-taken", voucher="NAVRUZ10")


async def test_sum_that_makes_no_sense_is_refused(world: World, rustam: Person, t: Translator) -> None:
    await rustam.taps(t.plain("button-public-add"))
    await rustam.says("NAVRUZ10")
    await rustam.taps(t.plain("button-public-sum"))

    for wrong in ("0", "50 USD", "1,234567", "пятьдесят", "9" * 40):
        await rustam.says(wrong)
        assert rustam.reads.startswith(t.plain("public-sum-not-understood").partition("<")[0])


async def test_second_tap_makes_no_second_code(world: World, rustam: Person, t: Translator) -> None:
    await make(rustam, t, "NAVRUZ10", Kind.PERCENT, "10", days="7", uses="50", once=True)
    stale = next(message for message in rustam.chat if t.plain("public-ask-days") == message.text)

    await rustam.taps(t.plain("button-public-days", days=7), stale)

    assert rustam.alerts[-1] == t.plain("error-not-found")
    assert (await only(world)).code == "NAVRUZ10"


async def test_customers_get_a_code_of_their_own_where_each_may_use_it_once(
    world: World, rustam: Person, t: Translator
) -> None:
    await make(rustam, t, "NAVRUZ10", Kind.PERCENT, "10", days="7", uses="50", once=True)
    nilufar, uz = world.person("Nilufar"), world.texts("uz")
    await nilufar.joins("uz")

    await nilufar.says("Навруз 10")

    [own] = await world.rows(select(vouchers.c.code).where(vouchers.c.origin == "code:1"))
    assert shown(own.code) in nilufar.reads
    assert nilufar.screen.photo
    dilshod = world.person("Dilshod")
    await dilshod.joins("uz")
    await dilshod.says("navruz10")
    assert uz.plain("voucher-card-wants-own") in dilshod.reads
    assert dilshod.buttons == []
    await dilshod.says(own.code)
    await dilshod.taps(uz.plain("button-voucher-redeem"))
    await rustam.says("/vouchers")
    assert t.plain("vouchers-count", origin="По слову NAVRUZ10", issued=1, used=1, expired=0) in rustam.reads


async def test_code_for_everybody_is_redeemed_by_its_word(world: World, rustam: Person, t: Translator) -> None:
    await make(rustam, t, "NAVRUZ10", Kind.PERCENT, "10", days="7", uses="2", once=False)
    nilufar, uz = world.person("Nilufar"), world.texts("uz")
    await nilufar.joins("uz")
    await nilufar.says("navruz10")
    assert uz.plain("voucher-at-till-public", day="28-noyabr") in nilufar.reads

    dilshod = world.person("Dilshod")
    await dilshod.joins("uz")
    for used in (0, 1):
        await dilshod.says("NAVRUZ10")
        assert uz.plain("voucher-card-public-limited", used=used, uses=2) in dilshod.reads
        await dilshod.taps(uz.plain("button-voucher-redeem"))
    await dilshod.says("NAVRUZ10")

    assert uz.plain("voucher-card-used", when="12:00", name="Dilshod") in dilshod.reads
    await nilufar.says("navruz10")
    assert nilufar.reads.endswith(uz.plain("voucher-exhausted"))


async def test_owner_ends_a_code_and_is_asked_first(world: World, rustam: Person, t: Translator) -> None:
    await make(rustam, t, "NAVRUZ10", Kind.PERCENT, "10", days="7", uses="50", once=False)
    voucher = await only(world)
    await rustam.says("/vouchers")
    await rustam.taps(label(t, voucher))

    await rustam.taps(t.plain("button-public-cancel"))
    await rustam.taps(t.plain("button-owner-keep"))
    assert (await only(world)).cancelled_at is None
    await rustam.taps(t.plain("button-public-cancel"))
    await rustam.taps(t.plain("button-public-cancel-sure"))

    assert t.plain("voucher-card-cancelled") in rustam.reads
    await rustam.taps(t.plain("button-back"))
    assert t.plain("vouchers-no-public") in rustam.reads
    await rustam.says("NAVRUZ10")
    assert t.plain("voucher-card-cancelled") in rustam.reads


async def test_who_is_no_owner_any_more_makes_and_ends_nothing(world: World, rustam: Person, t: Translator) -> None:
    await make(rustam, t, "NAVRUZ10", Kind.PERCENT, "10", days="7", uses="50", once=False)
    screen = rustam.screen
    await rustam.says("/vouchers")
    async with world.app.database.write() as db:
        await db.execute(update(members).where(members.c.telegram_id == rustam.id).values(role=None))
    await world.app.services["team"].leave(rustam.id)

    await rustam.taps(t.plain("button-public-cancel"), screen)
    await rustam.taps(t.plain("button-public-add"))

    assert rustam.alerts == [t.plain("error-not-allowed")] * 2
    await rustam.says("/vouchers")
    assert rustam.reads == t.plain("vouchers-none")
