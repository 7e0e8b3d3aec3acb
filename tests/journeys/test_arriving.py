"""A newcomer's first minutes: the language, the newsletter with its proof, the birthday, the phone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from aiogram.types import CallbackQuery, InaccessibleMessage, Update
from sqlalchemy import select

from bot.customers.store import consent_texts, consents, customers
from bot.i18n import OFFERED, Locale
from bot.telegram.callbacks import NewsletterAnswered
from tests.actors import words
from tests.phrases import COMPLAINT, KNOWN

if TYPE_CHECKING:
    from tests.actors import Person, World

ALL = pytest.mark.parametrize("locale", OFFERED)

# The eighth of March.
BIRTHDAYS = {
    Locale.UZ: ("8 mart", "8-MART", "8 martda tug'ilganman", "08.03"),
    Locale.UZ_CYRL: ("8 март", "8-март куни", "8/3"),
    Locale.KK: ("8 наурыз", "8-наурыз күні", "8 nauryz", "8.3"),
    Locale.HY: ("8 մարտի", "Մարտի 8", "մարտի 8-ին", "8 marti"),
    Locale.RU: ("8 марта", "8-го марта", "8 мар.", "08-03"),
}


@ALL
async def test_newcomer_chooses_language_and_signs_up(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.starts("insta-may")
    assert set(nilufar.buttons) == {offered.own_name for offered in OFFERED}
    assert nilufar.buttons[0] == "Oʻzbekcha"

    await nilufar.taps(locale.own_name)
    assert nilufar.reads == t("newsletter-offer", times=1)
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
    assert proofs[0].text == t("newsletter-offer", times=1)


async def test_yes_under_words_that_telegram_tells_no_more_is_asked_for_anew(world: World) -> None:
    sergey, t = world.person("Сергей"), world.texts("ru")
    await sergey.starts()
    await sergey.taps(Locale.RU.own_name)
    old = InaccessibleMessage(chat=sergey.screen.chat, message_id=sergey.screen.message_id, date=0)
    yes = NewsletterAnswered(yes=True).pack()
    pressed = CallbackQuery(id="1", from_user=sergey.user, chat_instance="1", message=old, data=yes)
    await world.app.services["campaigns"].set_cap(3)

    await world.receive(Update(update_id=10**9, callback_query=pressed))

    assert sergey.reads == t("newsletter-offer", times=3)
    assert not await world.rows(select(consents))


async def test_language_of_telegram_stands_first_and_nobody_is_bound_to_it(world: World) -> None:
    sergey = world.person("Сергей")
    await sergey.starts()
    assert sergey.buttons[0] == "Русский"

    await sergey.taps("Қазақша")

    assert sergey.reads == world.texts("kk")("newsletter-offer", times=1)
    assert await world.rows(select(customers.c.locale, customers.c.locale_chosen)) == [("kk", True)]


async def test_person_of_a_language_we_do_not_speak_is_asked_too(world: World) -> None:
    world.telegram.add_person("Hans", id=42, language_code="de")
    hans = world.person("Hans")

    await hans.starts()

    assert set(hans.buttons) == {offered.own_name for offered in OFFERED}


async def test_not_now_leaves_no_consent(world: World) -> None:
    nilufar = world.person("Nilufar")

    await nilufar.joins("uz")

    assert nilufar.reads == world.texts("uz")("sign-up-done")
    assert not await world.rows(select(consents))
    assert await world.rows(select(customers.c.subscribed)) == [(False,)]


async def test_privacy_is_read_before_agreeing(world: World) -> None:
    anna, t = world.person("Անի"), world.texts("hy")
    await anna.starts()
    await anna.taps("Հայերեն")

    await anna.taps(t.plain("button-privacy"))

    assert anna.screen.html_text == t("privacy", shop="Atlas")
    await anna.taps(t.plain("button-newsletter-yes"))
    assert await world.rows(select(customers.c.subscribed)) == [(True,)]


async def test_every_step_can_be_skipped(world: World) -> None:
    anna, t = world.person("Անի"), world.texts("hy")
    await anna.starts()
    await anna.taps("Հայերեն")
    await anna.taps(t.plain("button-newsletter-yes"))
    await anna.taps(t.plain("button-done"))
    await anna.taps(t.plain("button-skip"))
    assert anna.reads == t("phone-question")

    await anna.taps_menu(t.plain("button-skip"))

    assert anna.reads == t("sign-up-done")
    [row] = await world.rows(select(customers))
    assert (row.birth_day, row.phone) == (None, None)
    assert [purpose for (purpose,) in await world.rows(select(consents.c.purpose))] == ["newsletter"]


async def test_first_source_is_kept(world: World) -> None:
    sergey = world.person("Сергей")
    await sergey.starts("insta-may")

    await sergey.starts("flyer-june")

    assert await world.rows(select(customers.c.source)) == [("insta-may",)]


async def test_start_again_in_the_middle_begins_anew(world: World) -> None:
    sergey, t = world.person("Сергей"), world.texts("ru")
    await sergey.starts()
    await sergey.taps("Русский")
    await sergey.taps(t.plain("button-newsletter-yes"))
    await sergey.taps(t.plain("button-done"))
    assert sergey.reads == t("birthday-question")

    await sergey.starts()
    assert sergey.reads == t("greeting", shop="Atlas")
    await sergey.says("Спасибо")

    assert sergey.reads == t("smalltalk-thanks")
    assert len(await world.rows(select(consents))) == 1


async def test_start_again_before_the_language_asks_again(world: World) -> None:
    sergey = world.person("Сергей")
    await sergey.starts()
    await sergey.starts()

    await sergey.taps("Русский")

    assert sergey.reads == world.texts("ru")("newsletter-offer", times=1)
    assert len(await world.rows(select(customers))) == 1


async def test_double_tap_on_yes_leaves_one_proof(world: World) -> None:
    sergey, t = world.person("Сергей"), world.texts("ru")
    await sergey.starts()
    await sergey.taps("Русский")
    offer = sergey.screen
    for _ in range(2):
        world.telegram.press(sergey.id, sergey.id, offer.message_id, t.plain("button-newsletter-yes"))

    await world.settle()

    assert [purpose for (purpose,) in await world.rows(select(consents.c.purpose))] == ["newsletter"]
    assert sergey.reads == t("newsletter-topics")


@ALL
async def test_birthday_is_understood_as_people_write_it(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    for text, year in (*((form, None) for form in BIRTHDAYS[locale]), ("08.03.1990", 1990), ("1990-03-08", 1990)):
        await asks_for_birthday(nilufar, locale)
        assert nilufar.reads == t("birthday-question")

        await nilufar.says(text)

        written = t.date(date(year or 2000, 3, 8), with_year=year is not None)
        assert t("birthday-kept", date=written) in [words(message) for message in nilufar.chat[-3:]]
        born = customers.c.birth_day, customers.c.birth_month, customers.c.birth_year
        assert await world.rows(select(*born)) == [(8, 3, year)]
        await asks_for_birthday(nilufar, locale)
        await nilufar.taps(t.plain("button-forget"))


@ALL
async def test_date_that_cannot_be_is_refused_and_the_question_stays_open(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await asks_for_birthday(nilufar, locale)
    for text, refusal in (
        ("31.04", "birthday-impossible"),
        ("29.02.2001", "birthday-impossible"),
        ("01.01.2027", "birthday-in-future"),
        ("12", "birthday-not-understood"),
        ("👍", "birthday-not-understood"),
    ):
        await nilufar.says(text)
        assert nilufar.reads == t(refusal)

    await nilufar.says("29.02.2000")

    assert t("birthday-kept", date=t.date(date(2000, 2, 29), with_year=True)) in [
        words(message) for message in nilufar.chat[-3:]
    ]


@ALL
async def test_question_in_the_middle_of_the_sign_up_gets_its_answer(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await asks_for_birthday(nilufar, locale)

    await nilufar.says(KNOWN[locale])
    assert "10:00" in nilufar.reads

    await nilufar.says("08.03")
    assert await world.rows(select(customers.c.birth_day, customers.c.birth_month)) == [(8, 3)]
    assert nilufar.reads == t("sign-up-done")


async def test_birthday_by_buttons(world: World) -> None:
    anna, t = world.person("Անի"), world.texts("hy")
    await anna.joins("hy")
    await asks_for_birthday(anna, Locale.HY)

    await anna.taps(t.plain("button-birthday-pick"))
    assert anna.reads == t("birthday-pick-month")
    await anna.taps(t.plain("month-1"))
    await anna.taps(t.plain("button-back"))
    await anna.taps(t.plain("month-2"))
    assert anna.buttons == [*map(str, range(1, 30)), t.plain("button-back")]
    await anna.taps("29")

    born = customers.c.birth_day, customers.c.birth_month, customers.c.birth_year
    assert await world.rows(select(*born)) == [(29, 2, None)]
    assert await world.rows(select(consents.c.purpose, consents.c.given)) == [("birthday", True)]


async def test_phone_of_somebody_else_is_refused(world: World) -> None:
    nilufar, t = world.person("Nilufar"), world.texts("kk")
    await nilufar.joins("kk")
    await asks_for_phone(nilufar, Locale.KK)

    await nilufar.does("share_contact", nilufar.id, of=world.person("Сергей").id)
    assert nilufar.reads == t("phone-not-own")
    await nilufar.does("share_contact", nilufar.id, known=False)
    assert nilufar.reads == t("phone-not-own")
    await nilufar.says("+998 90 123-45-67")
    assert nilufar.reads == t("phone-typed")
    assert await world.rows(select(customers.c.phone)) == [(None,)]

    await nilufar.taps_menu(t.plain("button-phone-share"))
    assert await world.rows(select(customers.c.phone)) == [("+998901234567",)]
    assert nilufar.reads == t("sign-up-done")


async def test_keyboard_of_the_phone_question_works_after_a_detour(world: World) -> None:
    sergey, t = world.person("Сергей"), world.texts("ru")
    await sergey.joins("ru")
    await asks_for_phone(sergey, Locale.RU)
    await sergey.says("/hours")

    await sergey.taps_menu(t.plain("button-skip"))

    assert sergey.reads == t("sign-up-done")
    await sergey.taps_menu(t.plain("button-menu-ask"))
    assert sergey.reads == t("ask-question")


async def test_phone_shared_after_a_detour_is_kept(world: World) -> None:
    sergey, t = world.person("Сергей"), world.texts("ru")
    await sergey.joins("ru")
    await asks_for_phone(sergey, Locale.RU)
    await sergey.says("/privacy")

    await sergey.taps_menu(t.plain("button-phone-share"))

    assert await world.rows(select(customers.c.phone)) == [("+998977654321",)]


async def test_card_of_a_courier_reaches_the_person_who_is_asked(world: World) -> None:
    sergey = world.person("Сергей")
    await sergey.joins("ru")
    await sergey.complains(COMPLAINT[Locale.RU])

    await sergey.does("share_contact", sergey.id, of=world.person("Nilufar").id)

    [topic] = world.topics()
    assert "contact" in world.topic_texts(topic.id)
    assert await world.rows(select(customers.c.phone)) == [(None,)]


async def asks_for_birthday(person: Person, locale: Locale) -> None:
    await person.says("/settings")
    await person.taps(person.t(locale).plain("button-setting-birthday"))


async def asks_for_phone(person: Person, locale: Locale) -> None:
    await person.says("/settings")
    await person.taps(person.t(locale).plain("button-setting-phone"))
