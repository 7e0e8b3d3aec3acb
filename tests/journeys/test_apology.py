"""Saying sorry: bad news first, then the remedy, within what each may give; one voucher a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.desk.apology import Limit
from bot.desk.apology_store import apologies
from bot.desk.store import events, tickets
from bot.i18n import Locale
from bot.loyalty.codes import shown
from bot.loyalty.store import vouchers
from bot.team.model import Role
from tests.actors import labels, words
from tests.phrases import COMPLAINT

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World


@pytest.fixture
async def sergey(sergey: Person) -> Person:
    await sergey.complains(COMPLAINT[Locale.RU])
    return sergey


@pytest.fixture
def thread(world: World, sergey: Person) -> int:
    return int(world.topics()[0].id)


async def asks(person: Person, thread: int, t: Translator) -> Message:
    """The list of remedies."""
    await person.presses(thread, t.plain("button-more"))
    await person.presses(thread, t.plain("button-ticket-apology"))
    found = person.world.telegram.topic_messages(person.world.group, thread)
    return next(one for one in reversed(found) if t.plain("button-apology-words") in labels(one))


async def gives(person: Person, thread: int, t: Translator, remedy: str, reason: str) -> None:
    await asks(person, thread, t)
    await person.presses(thread, remedy)
    await person.presses(thread, t.plain(f"button-apology-{reason}"))


async def test_voucher_comes_with_words_in_the_customers_language(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    await gives(dilshod, thread, t, "10%", "rude-service")

    [(code, origin)] = await world.rows(select(vouchers.c.code, vouchers.c.origin))
    ru = world.texts("ru")
    apology = ru("apology-rude-service")
    remedy = ru("apology-remedy", gift=ru("gift-discount", value=ru.percent(10)), code=shown(code), date="21 декабря")
    said = f"{apology}\n{remedy}".replace("<code>", "").replace("</code>", "")
    assert origin == "ticket:1"
    assert sergey.reads == ru("staff-answer", staff="Dilshod", text="").rstrip() + f"\n{said}"
    assert t("ready-reply-sent", language="Русский", text=said) in world.topic_texts(thread)

    await sergey.taps(ru.plain("button-greeting-code"))
    assert shown(code) in sergey.reads
    [(answered,)] = await world.rows(select(tickets.c.answered_at))
    assert answered is not None
    [(reason, member)] = await world.rows(select(apologies.c.reason, apologies.c.member_id))
    assert (reason, member) == ("rude-service", dilshod.id)
    assert ("apologised", dilshod.id) in await world.rows(select(events.c.event, events.c.actor))


async def test_one_voucher_a_ticket_and_one_apology_a_press(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    await gives(dilshod, thread, t, "10%", "defect")
    [(code,)] = await world.rows(select(vouchers.c.code))
    remedies = await asks(dilshod, thread, t)
    assert shown(code) in words(remedies)
    assert labels(remedies) == ["10%", t.plain("button-apology-words")]

    await dilshod.presses(thread, "10%")
    reasons = world.telegram.topic_messages(world.group, thread)[-1]
    for person in (dilshod, world.person("Марина"), dilshod):
        world.telegram.press(person.id, world.group, reasons.message_id, t.plain("button-apology-other"))
    await world.settle()

    assert len(await world.rows(select(vouchers))) == 1
    assert len(await world.rows(select(apologies))) == 2
    told = [words(message) for message in sergey.chat if shown(code) in words(message)]
    assert len(told) == 2


async def test_above_the_limit_staff_read_who_may(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    marina = world.person("Марина")
    await world.app.services["team"].add(marina.id, Role.MANAGER, "Марина")
    await world.app.services["apologies"].change_limit(Role.MANAGER, amount=50_000)
    remedies = await asks(marina, thread, t)
    money = [t.money(amount, "UZS") for amount in (20_000, 50_000)]
    assert labels(remedies) == ["5%", "10%", "15%", "20%", *money, t.plain("button-apology-words")]

    before = sergey.reads
    await dilshod.presses(thread, "20%")

    assert dilshod.alerts[-1] == t.plain("error-remedy-above-limit", who="manager")
    assert sergey.reads == before
    await marina.presses(thread, money[1])
    await dilshod.presses(thread, t.plain("button-apology-late-delivery"))
    assert dilshod.alerts[-1] == t.plain("error-remedy-above-limit", who="manager")
    await marina.presses(thread, t.plain("button-apology-late-delivery"))
    assert world.texts("ru").money(50_000, "UZS") in sergey.reads


async def test_words_alone_are_an_apology_too(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    await gives(dilshod, thread, t, t.plain("button-apology-words"), "late-answer")

    assert world.texts("ru")("apology-late-answer") in sergey.reads
    assert await world.rows(select(vouchers)) == []
    assert sergey.buttons == []


async def test_owner_sets_what_each_role_may_give(world: World) -> None:
    rustam = world.person("Rustam")
    await rustam.joins("ru")
    t = rustam.t("ru")
    await rustam.says("/vouchers")
    await rustam.taps(t.plain("button-limits"))
    assert t("limit-staff", kind="percent", percent=t.percent(10), money="") in rustam.reads

    await rustam.taps(t.plain("button-limit-staff-amount"))
    for slip in ("много", "5000 KZT", "-5", "1,5"):
        await rustam.says(slip)
        assert rustam.reads == t("limit-not-understood-amount")
    await rustam.says("30 000")
    await rustam.taps(t.plain("button-limit-staff-percent"))
    await rustam.says("15%")

    limits = await world.app.services["apologies"].limits()
    assert limits.of(Role.STAFF) == Limit(15, 30_000)
    assert t("limit-staff", kind="both", percent=t.percent(15), money=t.money(30_000, "UZS")) in rustam.reads


async def test_owner_reads_apologies_as_one_line(
    world: World, sergey: Person, dilshod: Person, thread: int, t: Translator
) -> None:
    await gives(dilshod, thread, t, "5%", "other")
    rustam = world.person("Rustam")
    await rustam.joins("ru")

    await rustam.says("/vouchers")

    ru = world.texts("ru")
    line = ru("vouchers-count", origin=ru.plain("voucher-origin-ticket"), issued=1, used=0, expired=0)
    assert line in rustam.reads
