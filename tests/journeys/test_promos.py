"""What customers press under a promo: they leave in one tap, for ever; they want it; they come or do not come."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from aiogram.types import InlineKeyboardMarkup
from sqlalchemy import select

from bot.campaigns.model import Button, ButtonKind, Standing
from bot.campaigns.recipients_store import recipients
from bot.customers.store import consents, customers
from bot.i18n import OFFERED, Locale
from bot.telegram.callbacks import PromoLeft, PromoWanted
from bot.telegram.show import button
from tests.actors import labels, words
from tests.broadcasting import broadcast, subscriber

if TYPE_CHECKING:
    from aiogram.types import Message

    from tests.actors import Person, World

ALL = pytest.mark.parametrize("locale", OFFERED)
SALE = {"uz": "Hammasi yarim narxda", "kk": "Бәрі жарты бағамен", "hy": "Ամեն ինչ կես գնով", "ru": "Всё за полцены"}
WANT, RSVP = Button(ButtonKind.WANT), Button(ButtonKind.RSVP)


def shown(world: World, person: Person, message: Message) -> Message:
    """The message as it is in the chat now."""
    return next(one for one in world.telegram.messages(person.id) if one.message_id == message.message_id)


async def press_twice(world: World, person: Person, label: str) -> None:
    """Faster than the bot can answer."""
    promo = person.screen
    for _ in range(2):
        world.telegram.press(person.id, person.id, promo.message_id, label)
    await world.settle()


async def forge(world: World, person: Person, data: PromoLeft | PromoWanted) -> None:
    """Press a button that no promo of this person's ever had."""
    markup = InlineKeyboardMarkup(inline_keyboard=[[button("?", data)]])
    sent = await world.app.bot.send_message(person.id, "?", reply_markup=markup)
    await person.taps("?", sent)


async def standings(world: World) -> list[tuple[str, bool]]:
    """Of each recipient the standing, and whether a button was pressed."""
    rows = await world.rows(select(recipients.c.state, recipients.c.clicked_at).order_by(recipients.c.customer_id))
    return [(state, clicked is not None) for state, clicked in rows]


async def proofs(world: World) -> list[tuple[bool, str]]:
    rows = await world.rows(select(consents.c.given, consents.c.source).order_by(consents.c.id))
    return [(given, source) for given, source in rows]


@ALL
async def test_one_tap_leaves_and_promo_stays_readable(world: World, locale: Locale) -> None:
    nilufar, t = await subscriber(world, "Nilufar", locale), world.texts(locale)
    campaign = await broadcast(world, SALE)
    promo = nilufar.screen

    await nilufar.taps(t.plain("button-unsubscribe"))

    assert nilufar.reads == t("unsubscribed")
    assert words(shown(world, nilufar, promo)) == words(promo)
    assert labels(shown(world, nilufar, promo)) == [t.plain("button-unsubscribe")]
    assert await world.rows(select(customers.c.subscribed)) == [(False,)]
    assert await proofs(world) == [(True, "newsletter-offer"), (False, f"campaign:{campaign.id}")]


@ALL
async def test_leaving_twice_is_leaving_once(world: World, locale: Locale) -> None:
    nilufar, t = await subscriber(world, "Nilufar", locale), world.texts(locale)
    await broadcast(world, SALE)

    await press_twice(world, nilufar, t.plain("button-unsubscribe"))

    assert [words(message) for message in nilufar.chat].count(t("unsubscribed")) == 1
    assert nilufar.alerts == [t.plain("alert-unsubscribed")]
    assert [given for given, _ in await proofs(world)] == [True, False]


async def test_leaving_works_from_last_years_promo(world: World) -> None:
    nilufar, t = await subscriber(world, "Nilufar", "uz"), world.texts("uz")
    await broadcast(world, SALE)
    promo = nilufar.screen
    await world.pass_time(timedelta(days=400))

    await nilufar.taps(t.plain("button-unsubscribe"), promo)

    assert nilufar.reads == t("unsubscribed")


async def test_leaving_needs_no_campaign(world: World) -> None:
    nilufar = await subscriber(world, "Nilufar", "uz")

    await forge(world, nilufar, PromoLeft(campaign=404))

    assert nilufar.reads == world.texts("uz")("unsubscribed")
    assert await world.rows(select(customers.c.subscribed)) == [(False,)]


async def test_leaving_is_told_in_the_report_and_is_no_click(world: World) -> None:
    nilufar = await subscriber(world, "Nilufar", "uz")
    campaign = await broadcast(world, SALE, buttons=(WANT,))

    await nilufar.taps(world.texts("uz").plain("button-unsubscribe"))

    [line] = (await world.app.services["reports"].of(campaign.id)).lines
    assert (line.unsubscribed, line.clicks) == (1, 0)


@ALL
async def test_who_wants_it_gets_a_person_and_a_time(world: World, locale: Locale) -> None:
    nilufar, t, staff = await subscriber(world, "Nilufar", locale), world.texts(locale), world.texts("uz")
    campaign = await broadcast(world, SALE, buttons=(WANT,))

    await nilufar.taps(t.plain("button-promo-want"))
    await world.pass_time(timedelta(seconds=5))

    [topic] = world.topics()
    assert nilufar.reads == t("promo-wanted", number="1", time="12:30")
    card, *said = world.topic_texts(topic.id)
    assert staff.plain("kind-question") in card
    assert staff("staff-promo-wanted", campaign=str(campaign.id)) in said[0]
    assert words(nilufar.chat[-2]).splitlines()[0] in said[-1]
    assert await standings(world) == [(Standing.SENT, True)]


async def test_wanting_twice_asks_once_until_that_is_settled(world: World) -> None:
    nilufar, t = await subscriber(world, "Nilufar", "kk"), world.texts("kk")
    await broadcast(world, SALE, buttons=(WANT,))
    promo = nilufar.screen

    await press_twice(world, nilufar, t.plain("button-promo-want"))
    await world.pass_time(timedelta(seconds=5))

    assert len(world.topics()) == 1
    assert nilufar.alerts == [t.plain("alert-promo-wanted", number="1")]
    await world.person("Dilshod").presses(world.topics()[0].id, world.texts("uz").plain("button-resolve"))
    await nilufar.taps(t.plain("button-promo-want"), promo)
    await world.pass_time(timedelta(seconds=5))
    assert len(world.topics()) == 2


@ALL
async def test_answer_to_an_invitation_can_be_changed(world: World, locale: Locale) -> None:
    nilufar, t = await subscriber(world, "Nilufar", locale), world.texts(locale)
    await broadcast(world, SALE, buttons=(RSVP,))
    yes, no = t.plain("button-promo-comes"), t.plain("button-promo-declines")

    await nilufar.taps(yes)
    assert nilufar.buttons[:2] == [f"✅ {yes}", no]
    await nilufar.taps(no)

    assert nilufar.buttons == [yes, f"✅ {no}", t.plain("button-unsubscribe")]
    assert nilufar.alerts == [t.plain("alert-invitation-yes"), t.plain("alert-invitation-no")]
    assert await world.rows(select(recipients.c.comes)) == [(False,)]


async def test_same_answer_twice_changes_nothing(world: World) -> None:
    nilufar, t = await subscriber(world, "Nilufar", "hy"), world.texts("hy")
    await broadcast(world, SALE, buttons=(RSVP,))

    await press_twice(world, nilufar, t.plain("button-promo-comes"))

    assert nilufar.buttons[0] == f"✅ {t.plain('button-promo-comes')}"
    assert len(world.telegram.asked("editMessageReplyMarkup")) == 1


@pytest.mark.parametrize("key", ["button-promo-comes", "button-promo-want", "button-unsubscribe"])
async def test_press_proves_that_a_doubtful_message_arrived(world: World, key: str) -> None:
    nilufar = await subscriber(world, "Nilufar", "uz")
    world.telegram.faults.add("drop", method="sendMessage", chat_id=nilufar.id)
    campaign = await broadcast(world, SALE, buttons=(WANT, RSVP))
    assert [standing for standing, _ in await standings(world)] == [Standing.UNSURE]

    await nilufar.taps(world.texts("uz").plain(key))

    assert [standing for standing, _ in await standings(world)] == [Standing.SENT]
    progress = await world.app.services["campaigns"].progress(campaign.id)
    assert (progress.sent, progress.unsure) == (1, 0)


async def test_wanting_what_was_never_sent_is_refused(world: World) -> None:
    nilufar = await subscriber(world, "Nilufar", "uz")

    await forge(world, nilufar, PromoWanted(campaign=404))

    assert nilufar.alerts == [world.texts("uz").plain("error-not-found")]
    assert world.topics() == []


async def test_code_is_copied_without_the_bot(world: World) -> None:
    nilufar = await subscriber(world, "Nilufar", "uz")

    await broadcast(world, SALE, buttons=(Button(ButtonKind.CODE),), code="NAVRUZ10")

    assert nilufar.screen.reply_markup is not None
    assert nilufar.screen.reply_markup.inline_keyboard[0][0].copy_text is not None
    assert nilufar.screen.reply_markup.inline_keyboard[0][0].copy_text.text == "NAVRUZ10"


async def test_my_data_shows_what_was_sent(world: World) -> None:
    nilufar, t = await subscriber(world, "Nilufar", "uz"), world.texts("uz")
    campaign = await broadcast(world, SALE, buttons=(RSVP,))
    await nilufar.taps(t.plain("button-promo-comes"))
    await nilufar.says("/settings")

    await nilufar.taps(t.plain("button-setting-data"))

    assert nilufar.screen.document is not None
    file = await world.app.bot.download(nilufar.screen.document)
    assert file is not None
    [sent] = json.load(file)["campaigns"]
    [moments] = await world.rows(select(recipients.c.sent_at, recipients.c.clicked_at))
    sent_at, pressed_at = (moment.isoformat() for moment in moments)
    assert sent == {
        "campaign": campaign.id,
        "text": SALE["uz"],
        "sent_at": sent_at,
        "pressed_at": pressed_at,
        "comes": True,
    }
