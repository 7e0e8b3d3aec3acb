"""The owner composes a broadcast on the phone, sees what customers will get, and sends it to the number named."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from sqlalchemy import select, update

from bot.campaigns.model import LANGUAGES, Rule, Status, Variant
from bot.campaigns.segments import Condition, Segment
from bot.campaigns.segments import Kind as SegmentKind
from bot.campaigns.store import campaigns
from bot.customers.store import consent_texts
from bot.i18n import Locale
from bot.loyalty.model import Kind, Terms
from bot.team.store import members
from handlers.owner.broadcasts.callbacks import LaunchConfirmed
from handlers.owner.callbacks import SegmentPicked
from tests.actors import labels, running, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.types import Message

    from bot.campaigns.model import Campaign
    from bot.i18n import Translator
    from tests.actors import Person, World

LOCALES = (Locale.UZ, Locale.HY)
SALE = "Распродажа: всё за полцены! 🎉"


@pytest.fixture(params=LOCALES, ids=str)
async def locale(request: pytest.FixtureRequest) -> Locale:
    return Locale(request.param)


@pytest.fixture
async def t(world: World, locale: Locale) -> Translator:
    return world.texts(locale)


@pytest.fixture
async def rustam(world: World, locale: Locale) -> Person:
    """The owner, with a new draft before him."""
    owner = world.person("Rustam")
    await owner.joins(locale)
    await owner.says("/broadcast")
    await owner.taps(world.texts(locale).plain("button-broadcast-new"))
    return owner


async def subscribe(world: World, name: str, locale: Locale | str) -> Person:
    person = world.person(name)
    await person.starts()
    await person.taps(Locale(locale).own_name)
    await person.taps(world.texts(locale).plain("button-newsletter-yes"))
    return person


async def dismiss(world: World, owner: Person) -> None:
    """The role ends in the database; memories of it end within seconds."""
    async with world.app.database.write() as db:
        await db.execute(update(members).where(members.c.telegram_id == owner.id).values(role=None))
    world.clock.move(timedelta(seconds=3))


async def forge(world: World, person: Person, data: str) -> None:
    """A press on a button with that data, under a message of the bot's."""
    markup = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="?", callback_data=data)]])
    await person.taps("?", await world.app.bot.send_message(person.id, "?", reply_markup=markup))


def inline(message: Message) -> list[InlineKeyboardButton]:
    return [one for row in message.reply_markup.inline_keyboard for one in row] if message.reply_markup else []


async def newest(world: World) -> Campaign:
    [one, *_] = await world.app.services["campaigns"].latest()
    return one


async def write(owner: Person, language: Locale, text: str) -> None:
    """Press the language on the draft's screen and send the text."""
    await owner.taps(next(label for label in owner.buttons if label.endswith(language.own_name)))
    await owner.says(text)


def reads(person: Person, count: int = 1) -> Sequence[str]:
    """The last messages of the chat."""
    return [words(message) for message in person.chat[-count:]]


async def test_owner_sends_broadcast_to_the_number_that_was_named(
    world: World, rustam: Person, t: Translator, locale: Locale
) -> None:
    nilufar, sergey = await subscribe(world, "Nilufar", "uz"), await subscribe(world, "Сергей", "ru")
    stranger = world.person("Անի")
    await stranger.joins("hy")
    await write(rustam, Locale.RU, SALE)
    assert t("broadcast-fallback", missing="Oʻzbekcha, Қазақша, Հայերեն", language="Русский") in rustam.reads
    await write(rustam, Locale.UZ, "Chegirma! 🎉")

    await rustam.taps(t.plain("button-broadcast-check"))

    assert rustam.reads.startswith(t("broadcast-sure", total=2, uz=1, kk=0, hy=0, ru=1))
    assert t("broadcast-left-out-no-consent", number=2) in rustam.reads
    assert t("broadcasts-cap", times=1) in rustam.reads
    assert "Chegirma! 🎉" not in nilufar.reads
    await rustam.taps(t.plain("button-broadcast-send", total=2))
    assert t("broadcast-started", number="1") in [words(message) for message in rustam.chat]
    assert nilufar.reads.startswith("Chegirma! 🎉\n\n")
    assert sergey.reads.startswith(f"{SALE}\n\n")
    assert labels(sergey.screen) == [world.texts("ru").plain("button-unsubscribe")]
    assert "🎉" not in stranger.reads
    assert (await newest(world)).status is Status.FINISHED


async def test_second_tap_on_the_confirmation_sends_nothing_twice(world: World, rustam: Person, t: Translator) -> None:
    sergey = await subscribe(world, "Сергей", "ru")
    await write(rustam, Locale.RU, SALE)
    await rustam.taps(t.plain("button-broadcast-check"))
    sure, screen = t.plain("button-broadcast-send", total=1), rustam.screen

    world.telegram.press(rustam.id, rustam.id, screen.message_id, sure)
    world.telegram.press(rustam.id, rustam.id, screen.message_id, sure)
    await world.settle()

    assert rustam.alerts[-1] == t.plain("error-campaign-moved")
    assert [words(message) for message in sergey.chat].count(sergey.reads) == 1


async def test_number_that_changed_is_shown_anew_before_anything_is_sent(
    world: World, rustam: Person, t: Translator
) -> None:
    await subscribe(world, "Сергей", "ru")
    await write(rustam, Locale.RU, SALE)
    await rustam.taps(t.plain("button-broadcast-check"))
    await subscribe(world, "Nilufar", "uz")

    await rustam.taps(t.plain("button-broadcast-send", total=1))

    assert rustam.reads.startswith(t("broadcast-changed"))
    assert (await newest(world)).status is Status.DRAFT
    assert t("broadcast-sure-fallback", missing=1, language="Русский") in rustam.reads
    await rustam.taps(t.plain("button-broadcast-send", total=2))
    assert (await newest(world)).status is Status.FINISHED


async def test_draft_outlives_a_restart_in_the_middle_of_a_question(world: World, database_url: str) -> None:
    rustam, t = world.person("Rustam"), world.texts("ru")
    await rustam.joins("ru")
    await rustam.says("/broadcast")
    await rustam.taps(t.plain("button-broadcast-new"))
    await write(rustam, Locale.RU, SALE)
    await rustam.taps(next(label for label in rustam.buttons if label.endswith(Locale.UZ.own_name)))

    await world.app.database.close()
    async with running(database_url, world.telegram) as world.app:
        await rustam.says("Chegirma!")

        campaign = await newest(world)
        assert campaign.texts == {(Variant.A, Locale.RU): SALE, (Variant.A, Locale.UZ): "Chegirma!"}


async def test_nobody_but_an_owner_composes_or_confirms(world: World, rustam: Person, t: Translator) -> None:
    sergey = await subscribe(world, "Сергей", "ru")
    await sergey.says("/broadcast")
    assert sergey.reads == world.texts("ru").plain("error-not-allowed")
    await write(rustam, Locale.RU, SALE)
    await rustam.taps(t.plain("button-broadcast-check"))

    await forge(world, sergey, LaunchConfirmed(campaign=1, total=1).pack())

    assert sergey.alerts[-1] == world.texts("ru").plain("error-not-allowed")
    assert (await newest(world)).status is Status.DRAFT


async def test_owner_dismissed_meanwhile_cannot_confirm(world: World, rustam: Person, t: Translator) -> None:
    await subscribe(world, "Сергей", "ru")
    await write(rustam, Locale.RU, SALE)
    await rustam.taps(t.plain("button-broadcast-check"))
    await dismiss(world, rustam)

    await rustam.taps(t.plain("button-broadcast-send", total=1))

    assert rustam.alerts[-1] == t.plain("error-not-allowed")
    assert (await newest(world)).status is Status.DRAFT


# Texts and what stands above them


async def test_formatting_and_placeholders_are_kept_as_typed(world: World, rustam: Person, t: Translator) -> None:
    sergey = await subscribe(world, "Сергей", "ru")
    await rustam.taps(next(label for label in rustam.buttons if label.endswith(Locale.RU.own_name)))
    await rustam.does(
        "speak", rustam.id, "{name|Друзья}, ждём!", entities=[MessageEntity(type="bold", offset=15, length=4)]
    )

    assert (await newest(world)).texts[Variant.A, Locale.RU] == "{name|Друзья}, <b>ждём</b>!"
    await rustam.taps(t.plain("button-broadcast-check"))
    await rustam.taps(t.plain("button-broadcast-send", total=1))
    assert sergey.screen.html_text.startswith("Сергей, <b>ждём</b>!")


@pytest.mark.parametrize(
    ("typed", "refusal", "fields"),
    [
        ("Скидка {skidka}!", "error-placeholder-unknown", {"name": "{skidka}", "known": "{name}, {voucher}"}),
        ("{name}, скидка!", "error-fallback-missing", {"name": "{name}", "example": "{name|…}"}),
        ("я" * 4000, "error-too-much", {"limit": 3876}),
    ],
)
async def test_text_that_cannot_be_kept_is_refused_and_asked_for_again(
    world: World, rustam: Person, t: Translator, typed: str, refusal: str, fields: dict[str, str | int]
) -> None:
    await write(rustam, Locale.RU, typed)

    assert rustam.reads == re.sub("</?code>", "", t.plain(refusal, **fields))
    await rustam.says(SALE)
    assert (await newest(world)).texts == {(Variant.A, Locale.RU): SALE}


async def test_photo_with_words_is_attachment_and_text(world: World, rustam: Person, t: Translator) -> None:
    sergey = await subscribe(world, "Сергей", "ru")
    await rustam.taps(next(label for label in rustam.buttons if label.endswith(Locale.RU.own_name)))
    await rustam.does("send_photo", rustam.id, caption=SALE)
    assert t("broadcast-media-photo") in rustam.reads
    assert (await newest(world)).texts == {(Variant.A, Locale.RU): SALE}

    await rustam.taps(t.plain("button-broadcast-check"))
    await rustam.taps(t.plain("button-broadcast-send", total=1))

    assert sergey.screen.photo
    assert sergey.reads.startswith(SALE)


async def test_long_text_does_not_fit_below_a_photo_and_nothing_is_lost(
    world: World, rustam: Person, t: Translator
) -> None:
    long = "я" * 1500
    await write(rustam, Locale.RU, long)
    await rustam.taps(t.plain("button-broadcast-media"))
    await rustam.does("send_photo", rustam.id)
    assert rustam.reads == t.plain("error-too-much", limit=804)
    assert (await newest(world)).texts == {(Variant.A, Locale.RU): long}
    assert (await newest(world)).media is None


async def test_what_is_no_text_and_an_album_leave_the_question_open(
    world: World, rustam: Person, t: Translator
) -> None:
    await rustam.taps(t.plain("button-broadcast-media"))
    await rustam.does("send_sticker", rustam.id)
    assert rustam.reads == t("broadcast-text-wanted")
    await rustam.does("send_album", rustam.id)
    assert reads(rustam, 2).count(t("broadcast-one-picture")) == 1
    await rustam.does("send_document", rustam.id, "price.xlsx", b"x")
    assert t("broadcast-media-document") in rustam.reads
    await rustam.taps(t.plain("button-broadcast-media"))
    await rustam.taps(t.plain("button-broadcast-media-drop"))
    assert t("broadcast-media-none") in rustam.reads


async def test_text_is_shown_as_it_is_and_removed(world: World, rustam: Person, t: Translator) -> None:
    await write(rustam, Locale.RU, SALE)
    await rustam.taps(next(label for label in rustam.buttons if label.endswith(Locale.RU.own_name)))
    assert reads(rustam, 3)[:2] == [t("broadcast-text-now"), SALE]

    await rustam.taps(t.plain("button-broadcast-text-drop"))

    assert t("broadcast-texts-none") in rustam.reads
    await rustam.taps(t.plain("button-broadcast-check"))
    assert rustam.reads == t("broadcast-missing-text")


# Buttons, topic, promo code


async def test_links_get_an_address_and_a_label_in_each_language(world: World, rustam: Person, t: Translator) -> None:
    sergey = await subscribe(world, "Сергей", "ru")
    await write(rustam, Locale.RU, SALE)
    await rustam.taps(t.plain("button-broadcast-buttons"))
    await rustam.taps(t.plain("button-link-add"))
    for wrong in ("sale", "http://example.com", "https://", "https://exa mple.com", "https://[x"):
        await rustam.says(wrong)
        assert rustam.reads == t("broadcast-url-wrong")
    await rustam.says("https://example.com/sale")
    assert rustam.reads == t("broadcast-ask-label", limit=28, language="Русский")
    await rustam.says("Слишком длинная надпись для такой кнопки")
    assert rustam.reads == t("owner-too-long", limit=28, length=40)
    await rustam.says("В магазин")
    assert rustam.buttons[0] == "✅ Русский"
    await rustam.taps(t.plain("button-back"))
    assert t("broadcast-buttons-screen", links="В магазин") == rustam.reads
    await rustam.taps(f"▫️ {t.plain('button-promo-want')}")
    rsvp = f"{t.plain('button-promo-comes')} / {t.plain('button-promo-declines')}"
    await rustam.taps(f"▫️ {rsvp}")
    await rustam.taps(f"✅ {rsvp}")
    await rustam.taps(t.plain("button-back"))

    await rustam.taps(t.plain("button-broadcast-check"))
    await rustam.taps(t.plain("button-broadcast-send", total=1))

    ru = world.texts("ru")
    assert labels(sergey.screen) == ["В магазин", ru.plain("button-promo-want"), ru.plain("button-unsubscribe")]
    assert inline(sergey.screen)[0].url == "https://example.com/sale"


async def test_link_without_words_is_missed_and_removed(world: World, rustam: Person, t: Translator) -> None:
    await write(rustam, Locale.RU, SALE)
    await rustam.taps(t.plain("button-broadcast-buttons"))
    await rustam.taps(t.plain("button-link-add"))
    await rustam.says("https://example.com/sale")
    await rustam.taps(t.plain("button-back"))
    link = rustam.screen
    await rustam.taps(t.plain("button-back"))
    await rustam.taps(t.plain("button-back"))
    await rustam.taps(t.plain("button-broadcast-check"))
    assert rustam.reads == t("broadcast-missing-label")

    await rustam.taps(t.plain("button-back"))
    await rustam.taps(t.plain("button-broadcast-buttons"))
    await rustam.taps("https://example.com/sale")
    await rustam.taps(t.plain("button-link-drop"))

    assert rustam.reads == t("broadcast-buttons-screen", links="—")
    assert link.message_id
    assert (await newest(world)).buttons == ()


async def test_only_those_who_chose_the_topic_get_it(world: World, rustam: Person, t: Translator) -> None:
    sergey = await subscribe(world, "Сергей", "ru")
    await sergey.taps(f"✅ {world.texts('ru').plain('button-topic-events')}")
    await write(rustam, Locale.RU, SALE)
    await rustam.taps(t.plain("button-broadcast-topic"))
    await rustam.taps(t.plain("button-topic-events"))
    assert t("broadcast-topic", topic=t.plain("button-topic-events")) in rustam.reads

    await rustam.taps(t.plain("button-broadcast-check"))

    assert t("broadcast-nobody") in rustam.reads
    assert rustam.buttons == [t.plain("button-broadcast-not-now")]


@pytest.mark.parametrize(
    ("typed", "kind", "value"),
    [("15%", Kind.PERCENT, 15), ("50 000", Kind.SUM, 50000), ("Кофе 🎁", Kind.GIFT, None)],
)
async def test_promo_code_is_worth_what_was_typed(
    world: World, rustam: Person, t: Translator, typed: str, kind: Kind, value: int | None
) -> None:
    await rustam.taps(t.plain("button-broadcast-voucher"))
    for wrong in ("0%", "150%", "0", "12abc34"):
        await rustam.says(wrong)
        assert rustam.reads == t("broadcast-voucher-wrong")
    await rustam.says(typed)
    for wrong in ("0", "400", "неделя"):
        await rustam.says(wrong)
        assert rustam.reads == t("broadcast-days-wrong", limit=365)

    await rustam.says("10")

    terms = (await newest(world)).terms
    assert terms is not None
    assert (terms.kind, terms.value, terms.valid_days) == (kind, value, 10)


async def test_promo_code_by_two_taps_reaches_each_customer_as_their_own(
    world: World, rustam: Person, t: Translator
) -> None:
    nilufar, sergey = await subscribe(world, "Nilufar", "uz"), await subscribe(world, "Сергей", "ru")
    await write(rustam, Locale.RU, "Код: {voucher}")
    await rustam.taps(t.plain("button-broadcast-check"))
    assert rustam.reads == t("broadcast-missing-voucher")
    await rustam.taps(t.plain("button-back"))
    await rustam.taps(t.plain("button-broadcast-voucher"))
    await rustam.taps(t.percent(10))
    await rustam.taps(t.plain("button-days", days=7))
    assert t("broadcast-voucher", value=t.percent(10), days=7) in rustam.reads

    await rustam.taps(t.plain("button-broadcast-check"))
    await rustam.taps(t.plain("button-broadcast-send", total=2))

    codes = {person.reads.splitlines()[0] for person in (nilufar, sergey)}
    assert len(codes) == 2
    assert all(code.startswith("Код: ") and len(code) > 8 for code in codes)


async def test_one_code_for_all_is_picked_from_the_owners_codes(world: World, rustam: Person, t: Translator) -> None:
    shop = await world.app.services["shops"].get()
    code = await world.app.services["vouchers"].create_public("NAVRUZ10", Terms(Kind.PERCENT, 10, uses=None), shop.zone)
    sergey = await subscribe(world, "Сергей", "ru")
    await write(rustam, Locale.RU, "Код: {voucher}")
    await rustam.taps(t.plain("button-broadcast-voucher"))
    await rustam.taps(t.plain("button-voucher-code"))

    await rustam.taps(f"{code.code} · {t.percent(10)}")

    assert t("broadcast-code", code=code.code) in rustam.reads
    await rustam.taps(t.plain("button-broadcast-check"))
    await rustam.taps(t.plain("button-broadcast-send", total=1))
    assert sergey.reads.startswith(f"Код: {code.code}\n")


async def test_code_that_ended_meanwhile_is_gone(world: World, rustam: Person, t: Translator) -> None:
    shop, vouchers = await world.app.services["shops"].get(), world.app.services["vouchers"]
    code = await vouchers.create_public("NAVRUZ10", Terms(Kind.PERCENT, 10, uses=None), shop.zone)
    await rustam.taps(t.plain("button-broadcast-voucher"))
    await rustam.taps(t.plain("button-voucher-code"))
    await vouchers.cancel(code.id)

    await rustam.taps(f"{code.code} · {t.percent(10)}")

    assert rustam.alerts[-1] == t.plain("error-not-found")
    assert (await newest(world)).code is None


async def test_segment_is_kept_as_it_was_when_it_was_picked(world: World, rustam: Person, t: Translator) -> None:
    segments = world.app.services["segments"]
    uzbek = await segments.add("Узбекский", Segment(((Condition(SegmentKind.LANGUAGE, "uz"),),)))
    nilufar, sergey = await subscribe(world, "Nilufar", "uz"), await subscribe(world, "Сергей", "ru")
    await write(rustam, Locale.RU, SALE)

    await rustam.taps(t.plain("button-broadcast-audience"))
    await rustam.taps("Узбекский")

    assert t("broadcast-for-some", segment="Узбекский") in rustam.reads
    await segments.delete(uzbek.id)
    await rustam.taps(t.plain("button-broadcast-check"))
    await rustam.taps(t.plain("button-broadcast-send", total=1))
    assert nilufar.reads.startswith(SALE)
    assert "🎉" not in sergey.reads


async def test_everybody_again_and_a_segment_that_is_gone(world: World, rustam: Person, t: Translator) -> None:
    await rustam.taps(t.plain("button-broadcast-audience"))
    await rustam.taps(t.plain("button-segment-everybody"))
    assert t("broadcast-for-all") in rustam.reads
    await rustam.taps(t.plain("button-broadcast-audience"))
    await rustam.taps(t.plain("button-back"))
    assert t("broadcast-for-all") in rustam.reads

    await forge(world, rustam, SegmentPicked(campaign=1, segment=404).pack())
    assert rustam.alerts[-1] == t.plain("error-not-found")

    assert (await newest(world)).segment == Segment.everybody()


async def test_promo_code_is_taken_away_again(world: World, rustam: Person, t: Translator) -> None:
    await rustam.taps(t.plain("button-broadcast-voucher"))
    old = rustam.screen
    await rustam.taps(t.percent(10))
    assert (await newest(world)).terms is not None

    await rustam.taps(t.plain("button-voucher-drop"), old)

    assert t("broadcast-voucher-none") in words(next(one for one in rustam.chat if one.message_id == old.message_id))
    assert (await newest(world)).terms is None


# When


async def test_planned_broadcast_waits_and_can_be_taken_back(world: World, rustam: Person, t: Translator) -> None:
    sergey = await subscribe(world, "Сергей", "ru")
    await write(rustam, Locale.RU, SALE)
    await rustam.taps(t.plain("button-broadcast-time"))
    await rustam.says("скоро")
    assert rustam.reads == t("broadcast-time-wrong")
    await rustam.says("20.11 10:00")
    assert rustam.reads == t("broadcast-time-past")
    await rustam.says("23.11 10:00")
    await rustam.taps(t.plain("button-broadcast-check"))
    await rustam.taps(t.plain("button-broadcast-send", total=1))
    assert (await newest(world)).status is Status.SCHEDULED
    await rustam.taps(t.plain("button-broadcast-unschedule"))
    assert (await newest(world)).status is Status.DRAFT
    await rustam.taps(t.plain("button-broadcast-check"))
    await rustam.taps(t.plain("button-broadcast-send", total=1))

    await world.pass_time(timedelta(days=1))
    assert not sergey.reads.startswith(SALE)
    await world.pass_time(timedelta(hours=22))

    assert sergey.reads.startswith(SALE)


async def test_tomorrow_morning_by_one_tap(world: World, rustam: Person, t: Translator) -> None:
    await rustam.taps(t.plain("button-broadcast-time"))
    await rustam.taps(t.plain("button-time-tomorrow", time="10:00"))

    start = (await newest(world)).start_at
    assert start is not None
    assert f"{start:%Y-%m-%d %H:%M}" == "2026-11-22 05:00"
    await rustam.taps(t.plain("button-broadcast-time"))
    await rustam.taps(t.plain("button-time-now"))
    assert (await newest(world)).start_at is None


# Two texts compared


async def test_comparison_tells_its_rule_and_wants_both_texts(world: World, rustam: Person, t: Translator) -> None:
    await subscribe(world, "Сергей", "ru")
    await write(rustam, Locale.RU, SALE)
    await rustam.taps(t.plain("button-broadcast-trial"))
    await rustam.taps(t.plain("button-trial-start"))
    assert rustam.reads.startswith(t("broadcast-rule-clicks", percent=t.percent(20), hours=24))
    await rustam.taps(t.percent(50))
    await rustam.taps(t.plain("button-rule-redemptions"))
    await rustam.taps(t.plain("button-hours", hours=2))
    assert rustam.reads.startswith(t("broadcast-rule-redemptions", percent=t.percent(50), hours=2))
    trial = (await newest(world)).trial
    assert trial is not None
    assert (trial.percent, trial.rule, trial.hours) == (50, Rule.REDEMPTIONS, 2)
    await rustam.taps(t.plain("button-back"))
    await rustam.taps(t.plain("button-broadcast-check"))
    assert rustam.reads.splitlines() == [t("broadcast-missing-text-b"), t("broadcast-missing-redemptions")]
    await rustam.taps(t.plain("button-back"))
    await rustam.taps(t.plain("button-broadcast-trial"))
    await write(rustam, Locale.RU, "Скидки!")
    assert (await newest(world)).texts == {(Variant.A, Locale.RU): SALE, (Variant.B, Locale.RU): "Скидки!"}
    assert "✅ Русский" in rustam.buttons

    await rustam.taps(t.plain("button-trial-stop"))

    assert rustam.reads == t("broadcast-ask-trial")
    assert (await newest(world)).trial is None


# Looking at it


async def test_preview_shows_every_language_as_customers_get_it(world: World, rustam: Person, t: Translator) -> None:
    await write(rustam, Locale.RU, "{name|Друзья}, скидка!")
    await write(rustam, Locale.UZ, "{name|Doʻstlar}, chegirma!")

    await rustam.taps(t.plain("button-broadcast-preview"))

    heads = [t("broadcast-preview-head", language=one.own_name) for one in (Locale.RU, Locale.UZ, Locale.UZ_CYRL)]
    said = reads(rustam, 7)
    assert [said[0], said[2], said[4]] == heads
    assert [text.splitlines()[0] for text in (said[1], said[3], said[5])] == [
        "Rustam, скидка!",
        "Rustam, chegirma!",
        "Rustam, чегирма!",
    ]
    assert labels(rustam.chat[-2]) == [world.texts("uz-Cyrl").plain("button-unsubscribe")]
    assert said[6] == t("broadcast-previewed")


async def test_test_goes_to_oneself_and_to_the_staff_group(world: World, rustam: Person, t: Translator) -> None:
    await write(rustam, Locale.RU, SALE)
    await rustam.taps(t.plain("button-broadcast-preview"))
    await rustam.taps(t.plain("button-test-me"))
    assert rustam.reads.startswith(SALE)

    await rustam.taps(t.plain("button-test-group"))

    assert rustam.reads == t("broadcast-test-sent")
    assert words(world.telegram.messages(world.group)[-1]).startswith(SALE)


async def test_preview_of_an_empty_draft_says_what_is_missing(world: World, rustam: Person, t: Translator) -> None:
    await rustam.taps(t.plain("button-broadcast-preview"))

    assert rustam.reads == t("broadcast-missing-text")
    assert rustam.buttons == [t.plain("button-back")]


# All of them


async def test_two_taps_on_new_or_on_copy_make_one_draft(world: World, rustam: Person, t: Translator) -> None:
    await rustam.says("/broadcast")
    menu = rustam.screen
    await rustam.taps(t.plain("button-broadcast-new"), menu)
    assert len(await world.rows(select(campaigns.c.id))) == 1
    await write(rustam, Locale.RU, SALE)
    screen = rustam.screen

    world.telegram.press(rustam.id, rustam.id, screen.message_id, t.plain("button-broadcast-copy"))
    world.telegram.press(rustam.id, rustam.id, screen.message_id, t.plain("button-broadcast-copy"))
    await world.settle()

    one, other = await world.app.services["campaigns"].latest()
    assert (one.id, one.texts) == (2, other.texts)


async def test_draft_is_deleted_after_a_question_and_old_buttons_say_so(
    world: World, rustam: Person, t: Translator
) -> None:
    await write(rustam, Locale.RU, SALE)
    screen = rustam.chat[-1]
    await rustam.says("/broadcast")
    await rustam.taps(f"№ 1 · {SALE}")
    await rustam.taps(t.plain("button-broadcast-delete"))
    assert rustam.reads == t("broadcast-delete-question")
    await rustam.taps(t.plain("button-broadcast-delete-sure"))
    assert t("broadcasts-empty") in rustam.reads

    for label in labels(screen):
        # Back leads to all broadcasts, and segments are there without a broadcast too.
        if label not in {t.plain("button-back"), t.plain("button-broadcast-audience")}:
            await rustam.taps(label, screen)
            assert rustam.alerts[-1] in {t.plain("error-not-found"), t.plain("error-campaign-moved")}


async def test_old_buttons_of_what_was_sent_change_nothing(world: World, rustam: Person, t: Translator) -> None:
    await subscribe(world, "Сергей", "ru")
    await write(rustam, Locale.RU, SALE)
    draft_screen = rustam.chat[-1]
    await rustam.says("/broadcast")
    await rustam.taps(f"№ 1 · {SALE}")
    await rustam.taps(t.plain("button-broadcast-check"))
    await rustam.taps(t.plain("button-broadcast-send", total=1))
    sent = await newest(world)

    for key in ("media", "buttons", "topic", "voucher", "time", "trial", "check"):
        await rustam.taps(t.plain(f"button-broadcast-{key}"), draft_screen)
        assert rustam.alerts[-1] == t.plain("error-campaign-moved")

    assert await newest(world) == sent


async def test_cap_changes_what_new_subscribers_are_promised(world: World, rustam: Person, t: Translator) -> None:
    sergey = await subscribe(world, "Сергей", "ru")
    await rustam.says("/broadcast")
    await rustam.taps(t.plain("button-broadcast-cap"))
    await rustam.taps(t.plain("button-cap", times=2))
    assert t("broadcasts-cap", times=2) in rustam.reads

    await subscribe(world, "Nilufar", "uz")

    texts = {row.text for row in await world.rows(select(consent_texts))}
    assert texts == {sergey.t("ru")("newsletter-offer", times=1), sergey.t("uz")("newsletter-offer", times=2)}


async def test_own_words_of_the_offer_keep_the_promise(world: World, rustam: Person, t: Translator) -> None:
    await rustam.says("/texts")
    await rustam.taps(t.plain("text-newsletter-offer"))
    await rustam.taps(Locale.RU.own_name)
    await rustam.says("Присылать новости? Нажмите {button-newsletter-yes}.")
    assert rustam.reads == t.plain(
        "error-text-unfit", wanted="{button-newsletter-yes}, {newsletter-promise}", limit=1500
    )
    await rustam.says("Присылать новости? {newsletter-promise} Нажмите {button-newsletter-yes}.")
    await world.app.services["campaigns"].set_cap(5)
    sergey = world.person("Сергей")

    await sergey.starts()
    await sergey.taps(Locale.RU.own_name)

    promise = world.texts("ru")("newsletter-promise", times=5)
    assert sergey.reads == f"Присылать новости? {promise} Нажмите {sergey.buttons[0]}."


async def test_hold_and_night_are_told_before_anything_is_sent(world: World, rustam: Person, t: Translator) -> None:
    sergey = await subscribe(world, "Сергей", "ru")
    await write(rustam, Locale.RU, SALE)
    await world.app.services["campaigns"].hold()
    await rustam.taps(t.plain("button-broadcast-check"))
    assert t("broadcasts-held") in rustam.reads
    await rustam.taps(t.plain("button-broadcast-not-now"))
    await world.app.services["campaigns"].release()
    await world.pass_time(timedelta(hours=10))
    await rustam.taps(t.plain("button-broadcast-check"))
    assert t("broadcast-at-night") in rustam.reads

    await rustam.taps(t.plain("button-broadcast-send", total=1))

    assert "🎉" not in sergey.reads
    await world.pass_time(timedelta(hours=11))
    assert sergey.reads.startswith(SALE)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_language_can_be_the_only_one(world: World, language: Locale) -> None:
    rustam, t = world.person("Rustam"), world.texts(language)
    await rustam.joins(language)
    sergey = await subscribe(world, "Сергей", "ru")
    await rustam.says("/broadcast")
    await rustam.taps(t.plain("button-broadcast-new"))
    await write(rustam, language, "🎉 1")

    await rustam.taps(t.plain("button-broadcast-check"))
    await rustam.taps(t.plain("button-broadcast-send", total=1))

    assert sergey.reads.startswith("🎉 1\n")
