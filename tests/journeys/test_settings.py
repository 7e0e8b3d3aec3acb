"""The settings: whatever was asked at the start can be changed, everything can be seen, and everything can be gone."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from aiogram.types import InlineKeyboardMarkup
from sqlalchemy import select

from bot.core.database import metadata
from bot.customers.store import consent_texts, consents, customers
from bot.delivery.model import State
from bot.delivery.store import outbox
from bot.desk.store import messages, tickets
from bot.i18n import OFFERED, Locale
from bot.telegram.callbacks import Unsubscribed
from bot.telegram.commands import CUSTOMER, OWNER
from bot.telegram.show import button
from tests.actors import words
from tests.phrases import COMPLAINT, KNOWN, UNKNOWN

if TYPE_CHECKING:
    from tests.actors import Person, World

ALL = pytest.mark.parametrize("locale", OFFERED)


async def opens(person: Person, locale: Locale | str, setting: str) -> None:
    await person.says("/settings")
    await person.taps(person.t(locale).plain(f"button-setting-{setting}"))


async def subscribes(person: Person, locale: Locale | str) -> None:
    """Sign up from the settings, with nothing more."""
    t = person.t(locale)
    await opens(person, locale, "newsletter")
    await person.taps(t.plain("button-newsletter-yes"))
    await person.taps(t.plain("button-done"))
    await person.taps(t.plain("button-skip"))
    await person.taps_menu(t.plain("button-skip"))


async def proofs(world: World) -> list[tuple[str, bool, str]]:
    rows = await world.rows(select(consents.c.purpose, consents.c.given, consents.c.source).order_by(consents.c.id))
    return [tuple(row) for row in rows]


def published(world: World, person: Person) -> list[str]:
    """The commands that stand in the person's chat, with their descriptions."""
    found = world.telegram.world.profile.commands[f"chat:{person.id}", ""]
    return [f"{one.command}: {one.description}" for one in found]


@ALL
async def test_everything_follows_a_change_of_language(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    other = Locale.RU if locale is not Locale.RU else Locale.HY
    await nilufar.joins(other)
    await nilufar.says("/settings")
    await nilufar.taps(nilufar.t(other).plain("button-setting-language", language=other.own_name))

    await nilufar.taps(locale.own_name)

    assert nilufar.reads == t("language-changed")
    assert published(world, nilufar) == [f"{name}: {t.plain(f'command-{name}')}" for name in CUSTOMER]
    await nilufar.taps_menu(t.plain("button-menu-settings"))
    assert t.plain("settings-head").replace("<b>", "").replace("</b>", "") in nilufar.reads
    assert await world.rows(select(customers.c.locale)) == [(locale,)]


async def test_owner_keeps_the_owners_commands_in_another_language(world: World) -> None:
    rustam, t = world.person("Rustam"), world.texts("kk")
    await rustam.joins("uz")

    await rustam.says("/language")
    await rustam.taps("Қазақша")

    assert published(world, rustam) == [f"{name}: {t.plain(f'command-{name}')}" for name in OWNER]


async def test_language_buttons_of_long_ago_still_work(world: World, sergey: Person) -> None:
    await sergey.says("/language")
    old = sergey.screen
    await world.pass_time(timedelta(days=400))

    world.telegram.press(sergey.id, sergey.id, old.message_id, "Հայերեն")
    await world.settle()

    assert sergey.reads == world.texts("hy")("language-changed")


async def test_topics_are_switched_one_by_one(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await subscribes(sergey, "ru")
    await opens(sergey, "ru", "newsletter")

    await sergey.taps("✅ " + t.plain("button-topic-events"))
    await sergey.taps("✅ " + t.plain("button-topic-arrivals"))
    await sergey.taps("▫️ " + t.plain("button-topic-events"))

    [(topics,)] = await world.rows(select(customers.c.topics))
    assert sorted(topics) == ["events", "promotions"]
    await sergey.taps(t.plain("button-back"))
    assert t("settings-newsletter-on") in sergey.reads


@ALL
async def test_one_tap_leaves_the_newsletter(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await subscribes(nilufar, locale)
    await opens(nilufar, locale, "newsletter")

    await nilufar.taps(t.plain("button-unsubscribe"))

    assert nilufar.reads == t("unsubscribed")
    assert await world.rows(select(customers.c.subscribed, customers.c.topics)) == [(False, [])]
    assert await proofs(world) == [("newsletter", True, "newsletter-offer"), ("newsletter", False, "button")]


async def test_double_tap_leaves_one_proof(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await subscribes(sergey, "ru")
    await opens(sergey, "ru", "newsletter")
    for _ in range(2):
        world.telegram.press(sergey.id, sergey.id, sergey.screen.message_id, t.plain("button-unsubscribe"))

    await world.settle()

    assert [given for _, given, _ in await proofs(world)] == [True, False]


async def test_button_under_an_old_promo_works_for_ever(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await subscribes(sergey, "ru")
    promo = InlineKeyboardMarkup(inline_keyboard=[[button(t.plain("button-unsubscribe"), Unsubscribed())]])
    sent = await world.app.bot.send_message(sergey.id, "−20 %", reply_markup=promo)
    await world.pass_time(timedelta(days=400))

    await sergey.taps(t.plain("button-unsubscribe"), sent)

    assert sergey.reads == t("unsubscribed")
    assert await world.rows(select(customers.c.subscribed)) == [(False,)]


async def test_stop_leaves_the_newsletter_too(world: World, sergey: Person) -> None:
    await subscribes(sergey, "ru")

    await sergey.says("/stop")
    await sergey.says("/stop")

    assert sergey.reads == world.texts("ru")("unsubscribed")
    assert await proofs(world) == [("newsletter", True, "newsletter-offer"), ("newsletter", False, "command")]


async def test_old_switch_is_no_new_consent(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await subscribes(sergey, "ru")
    await opens(sergey, "ru", "newsletter")
    switches = sergey.screen
    await sergey.says("/stop")

    await sergey.taps("✅ " + t.plain("button-topic-events"), switches)

    assert sergey.alerts == [t.plain("alert-not-subscribed")]
    assert await world.rows(select(customers.c.subscribed, customers.c.topics)) == [(False, [])]


async def test_birthday_is_given_and_forgotten_with_proof(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await opens(sergey, "ru", "birthday")
    await sergey.says("8 марта 1990")
    await opens(sergey, "ru", "birthday")
    assert sergey.reads == t("birthday-forget-question")

    await sergey.taps(t.plain("button-forget"))

    assert t("settings-birthday-unknown") in sergey.reads
    born = customers.c.birth_day, customers.c.birth_month, customers.c.birth_year
    assert await world.rows(select(*born)) == [(None, None, None)]
    assert await proofs(world) == [("birthday", True, "birthday-question"), ("birthday", False, "settings")]


async def test_phone_is_given_and_forgotten_with_proof(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await opens(sergey, "ru", "phone")
    await sergey.taps_menu(t.plain("button-phone-share"))
    await opens(sergey, "ru", "phone")
    await sergey.taps(t.plain("button-back"))
    assert t("settings-phone", phone=t.phone("+998977654321")) in sergey.reads

    await opens(sergey, "ru", "phone")
    await sergey.taps(t.plain("button-forget"))

    assert t("settings-phone-unknown") in sergey.reads
    assert await world.rows(select(customers.c.phone)) == [(None,)]
    assert await proofs(world) == [("phone", True, "phone-question"), ("phone", False, "settings")]


async def test_proof_holds_the_very_words(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await opens(sergey, "ru", "birthday")
    await sergey.says("8 марта")

    found = await world.rows(
        select(consent_texts.c.text, consents.c.locale, consents.c.at).join_from(consents, consent_texts)
    )
    assert found == [(t("birthday-question"), "ru", world.clock.now())]


@ALL
async def test_own_quiet_hours(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await opens(nilufar, locale, "quiet")
    assert nilufar.reads == t("quiet-question")
    night = nilufar.buttons[1]

    await nilufar.taps(night)
    assert "22:00–09:00" in nilufar.reads
    quiet = customers.c.quiet_start, customers.c.quiet_end
    assert await world.rows(select(*quiet)) == [("22:00", "09:00")]

    await nilufar.taps(t.plain("button-setting-quiet"))
    await nilufar.taps(t.plain("button-quiet-default"))
    assert await world.rows(select(*quiet)) == [(None, None)]


@ALL
async def test_my_data_is_a_file_with_everything(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await nilufar.starts("insta-may")
    await nilufar.taps(locale.own_name)
    await opens(nilufar, locale, "birthday")
    await nilufar.says("08.03.1990")
    await nilufar.says(KNOWN[locale])
    await nilufar.complains(COMPLAINT[locale])
    await world.person("Dilshod").writes(world.topics()[0].id, "Kechirasiz")
    await world.person("Dilshod").writes(world.topics()[0].id, "// injiq")

    await opens(nilufar, locale, "data")

    assert nilufar.reads == t("data-file")
    document = nilufar.screen.document
    assert document is not None
    assert document.file_name == "suhbat.json"
    file = await world.app.bot.download(document)
    assert file is not None
    data = json.load(file)
    profile = data["profile"]
    assert (profile["name"], profile["telegram_id"]) == ("Nilufar Karimova", nilufar.id)
    assert (profile["language"], profile["came_from"], profile["birthday"]) == (locale, "insta-may", "1990-03-08")
    assert [(one["purpose"], one["given"], one["text"]) for one in profile["consents"]] == [
        ("birthday", True, t("birthday-question"))
    ]
    assert [one["topic"] for one in data["questions"]] == ["hours"]
    said = [(one["author"], one["text"]) for one in data["conversations"]]
    assert said == [("customer", COMPLAINT[locale]), ("staff", "Kechirasiz")]


@ALL
async def test_erased_person_cannot_be_recognised(world: World, locale: Locale) -> None:
    nilufar, t = world.person("Nilufar"), world.texts(locale)
    await leaves_traces(world, nilufar, locale)
    [topic] = world.topics()
    await opens(nilufar, locale, "erase")
    assert nilufar.reads == t("erase-question")

    await nilufar.taps(t.plain("button-erase-yes"))

    assert nilufar.reads == t("erased")
    assert world.telegram.room(nilufar.id).keyboard is None
    assert not world.topics()
    assert [request.params["message_thread_id"] for request in world.telegram.asked("deleteForumTopic")] == [topic.id]
    everything = await all_tables(world)
    for trace in ("Nilufar", "Karimova", "nilufar_k", "998901234567", str(nilufar.id), "Xolodrang", "insta-may"):
        assert trace not in everything
    assert not await world.rows(select(messages))
    kept = await world.rows(select(tickets.c.kind, tickets.c.status))
    assert kept == [("question", "confirmed")]
    assert [purpose for purpose, _, _ in await proofs(world)] == ["newsletter", "birthday", "phone"]

    await nilufar.says(KNOWN[locale])
    assert len(await world.rows(select(customers))) == 2
    await nilufar.starts()
    assert nilufar.reads == world.texts(Locale.UZ)("language-question")


async def test_erasure_is_asked_twice(world: World, sergey: Person) -> None:
    t = world.texts("ru")
    await opens(sergey, "ru", "erase")

    await sergey.taps(t.plain("button-erase-no"))

    assert await world.rows(select(customers.c.name)) == [("Сергей Волков",)]
    assert t("settings-newsletter-off") in sergey.reads


async def test_what_waited_for_an_erased_person_is_not_sent(world: World, sergey: Person) -> None:
    await sergey.says(UNKNOWN[Locale.RU])
    await sergey.does("send_album", sergey.id)  # waits a second for the rest of it
    await opens(sergey, "ru", "erase")

    await sergey.taps(world.texts("ru").plain("button-erase-yes"))
    await world.pass_time(timedelta(hours=1))

    assert not world.topics()
    assert not await world.rows(select(outbox.c.kind).where(outbox.c.state.in_([State.PENDING, State.SENDING])))
    assert words(sergey.screen) == world.texts("ru").plain("erased")


async def leaves_traces(world: World, person: Person, locale: Locale) -> None:
    """All that can be left: consents, birthday, phone, a ticket with an answer, a rating, a draft."""
    t = person.t(locale)
    await person.starts("insta-may")
    await person.taps(locale.own_name)
    await person.taps(t.plain("button-newsletter-yes"))
    await person.taps(t.plain("button-done"))
    await person.says("08.03.1990")
    await person.taps_menu(t.plain("button-phone-share"))
    await person.says(UNKNOWN[locale])
    await person.says("Xolodrang 998901234567")
    await world.person("Dilshod").writes(world.topics()[0].id, "Nilufar, kechirasiz")
    await person.says("/feedback")
    await person.taps(t.plain("button-stars", stars=5))
    await person.says("Xolodrang zoʻr")
    await person.says("/complain")
    await person.says("Xolodrang yomon")


async def all_tables(world: World) -> str:
    """Everything that stands anywhere, the team's own table left out."""
    found: list[Any] = []
    for table in metadata.sorted_tables:
        if table.name != "members":
            found += await world.rows(select(table))
    return "\n".join(map(str, found))
