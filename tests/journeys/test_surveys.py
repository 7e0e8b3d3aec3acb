"""After a solved request, and once in a while: what customers answer, who hears of it, and who looks after it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, update

from bot.customers.store import customers
from bot.desk.store import tickets
from bot.feedback.follow_ups_store import follow_ups
from bot.feedback.store import ratings
from bot.feedback.surveys_store import surveys
from bot.i18n import OFFERED, Locale
from bot.team.model import Role
from tests.actors import labels, words
from tests.phrases import COMPLAINT, UNKNOWN

if TYPE_CHECKING:
    from bot.i18n import Translator
    from tests.actors import Person, World

ALL = pytest.mark.parametrize("locale", OFFERED)


@pytest.fixture
async def marina(world: World) -> Person:
    """The manager, who has a private chat with the bot."""
    person = world.person("Марина")
    await person.joins("uz")
    await world.app.services["team"].appoint(person.id, Role.MANAGER)
    return person


async def resolved(world: World, person: Person, text: str) -> int:
    """Somebody writes, Dilshod answers and resolves. Returns the ticket's number."""
    dilshod = world.person("Dilshod")
    await (person.complains(text) if text in COMPLAINT.values() else person.says(text))
    statement = select(tickets.c.id, tickets.c.thread_id).order_by(tickets.c.id.desc()).limit(1)
    [(number, thread)] = await world.rows(statement)
    await dilshod.writes(thread, "1000 kg")
    await dilshod.presses(thread, world.texts("uz").plain("button-resolve"))
    return int(number)


async def answers(world: World) -> list[tuple[int | None, ...]]:
    columns = (ratings.c.stars, ratings.c.ease, ratings.c.likely, ratings.c.ticket_id)
    return [tuple(row) for row in await world.rows(select(*columns).order_by(ratings.c.id))]


def heard(person: Person, text: str) -> bool:
    """Whether the bot said that to the person."""
    return any(text in words(message) for message in person.chat)


# After a solved request


@ALL
async def test_solved_takes_two_taps_and_words_in_one_message(world: World, locale: Locale) -> None:
    nilufar, own = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await resolved(world, nilufar, UNKNOWN[locale])
    question = nilufar.screen.message_id

    await nilufar.taps(own.plain("button-solved"))
    assert nilufar.reads == own("ticket-confirmed")
    await nilufar.taps(own.plain("button-stars", stars=5))
    assert nilufar.reads == own("effort-question")
    assert nilufar.buttons == [str(ease) for ease in range(1, 8)]
    await nilufar.taps("6")
    assert nilufar.reads == own("rating-thanks-high")
    assert nilufar.screen.message_id == question
    await nilufar.says("Zoʻr!")

    assert nilufar.reads == own("comment-thanks")
    assert await answers(world) == [(5, 6, None, 1)]
    assert not await world.rows(select(follow_ups))


async def test_kind_words_reach_the_person_who_helped(world: World, sergey: Person, t: Translator) -> None:
    await resolved(world, sergey, UNKNOWN[Locale.RU])
    await sergey.taps(world.texts("ru").plain("button-solved"))
    await sergey.taps(world.texts("ru").plain("button-stars", stars=5))

    await sergey.says("Быстро и вежливо")

    told = words(world.telegram.messages(world.group)[-1])
    assert told == t.plain("thanks-told", name="Dilshod", text="Быстро и вежливо")
    assert await world.rows(select(ratings.c.member_id)) == [(world.person("Dilshod").id,)]


async def test_answers_may_be_changed_for_a_day(world: World, sergey: Person, ru: Translator) -> None:
    await resolved(world, sergey, UNKNOWN[Locale.RU])
    await sergey.taps(ru.plain("button-solved"))
    await sergey.taps(ru.plain("button-stars", stars=2))
    await sergey.taps("1")
    assert len(await world.rows(select(follow_ups))) == 1

    world.clock.move(timedelta(hours=23))
    await sergey.taps(ru.plain("button-change-answer"))
    await sergey.taps(ru.plain("button-stars", stars=4))
    await sergey.taps("7")

    assert await answers(world) == [(4, 7, None, 1)]
    assert not await world.rows(select(follow_ups))
    world.clock.move(timedelta(hours=2))
    await sergey.taps(ru.plain("button-change-answer"))
    await sergey.taps(ru.plain("button-stars", stars=1))
    assert sergey.alerts[-1] == ru.plain("error-answer-too-old")
    assert await answers(world) == [(4, 7, None, 1)]


async def test_who_was_asked_of_late_is_left_in_peace(world: World, sergey: Person, ru: Translator) -> None:
    await resolved(world, sergey, UNKNOWN[Locale.RU])
    await sergey.taps(ru.plain("button-solved"))
    await resolved(world, sergey, COMPLAINT[Locale.RU])

    await sergey.taps(ru.plain("button-solved"))
    assert sergey.reads == ru("ticket-confirmed-only")
    assert not sergey.buttons

    world.clock.move(timedelta(days=15))
    await resolved(world, sergey, COMPLAINT[Locale.RU])
    await sergey.taps(ru.plain("button-solved"))
    assert sergey.reads == ru("ticket-confirmed")


async def test_later_question_is_no_comment(world: World, sergey: Person, ru: Translator) -> None:
    await sergey.says("/feedback")
    await sergey.taps(ru.plain("button-stars", stars=5))
    world.clock.move(timedelta(hours=1))

    await sergey.says(UNKNOWN[Locale.RU])

    assert await world.rows(select(ratings.c.comment)) == [("",)]
    assert await world.rows(select(tickets.c.kind)) == [("question",)]


# Not solved


async def test_not_solved_is_told_one_level_up_each_time(
    world: World, sergey: Person, marina: Person, rustam: Person, t: Translator, ru: Translator
) -> None:
    number = await resolved(world, sergey, COMPLAINT[Locale.RU])
    await sergey.taps(ru.plain("button-not-solved"))
    await sergey.says("Деньги не вернули")
    await world.pass_time(timedelta(minutes=3))

    # So much time the complaint has, from the moment of the tap.
    told = t("not-solved-told", number=f"№\u00a0{number}", time="12:15")
    assert heard(marina, told)
    assert heard(marina, t("customer-words", text="Деньги не вернули"))
    assert not heard(rustam, told)

    [thread] = [topic.id for topic in world.topics()]
    await world.person("Dilshod").presses(thread, t.plain("button-resolve"))
    await sergey.taps(ru.plain("button-not-solved"))
    await world.pass_time(timedelta(minutes=3))
    assert heard(rustam, t("not-solved-told", number=f"№\u00a0{number}", time="12:18"))
    assert await world.rows(select(tickets.c.level)) == [(2,)]


# Low scores


async def test_low_score_is_a_managers_task_until_it_is_done(
    world: World, sergey: Person, marina: Person, rustam: Person, t: Translator, ru: Translator
) -> None:
    number = await resolved(world, sergey, UNKNOWN[Locale.RU])
    await sergey.taps(ru.plain("button-solved"))
    await sergey.taps(ru.plain("button-stars", stars=4))
    await sergey.taps("2")
    await sergey.says("Ждал три дня")
    assert not heard(marina, t("follow-up-head"))
    await world.pass_time(timedelta(minutes=3))

    assert marina.reads.splitlines() == [
        t("follow-up-head"),
        t("follow-up-customer", name="Сергей Волков", language="Русский"),
        t("follow-up-ticket", number=f"№\u00a0{number}"),
        t("follow-up-stars", score=4),
        t("follow-up-ease", score=2),
        t("customer-words", text="Ждал три дня"),
        t("follow-up-due", time=f"{t.date(world.clock.now().date() + timedelta(days=1))}, 12:00"),
    ]
    await marina.taps(t.plain("button-follow-up-later"))
    await world.pass_time(timedelta(hours=25))
    assert heard(rustam, t("follow-ups-overdue", number=1))
    await world.pass_time(timedelta(hours=1))
    assert sum(words(one) == t.plain("follow-ups-overdue", number=1) for one in rustam.chat) == 1

    await rustam.says("/followups")
    await rustam.taps(t.plain("button-follow-up-done"))
    assert rustam.reads.startswith(t("follow-up-head-done", name="Rustam"))
    await marina.taps(t.plain("button-follow-up-done"))
    assert marina.reads.startswith(t("follow-up-head-done", name="Rustam"))
    await marina.says("/followups")
    assert marina.reads == t("follow-ups-none")


async def test_manager_can_write_to_whoever_only_gave_stars(
    world: World, sergey: Person, marina: Person, t: Translator, ru: Translator
) -> None:
    await sergey.says("/feedback")
    await sergey.taps(ru.plain("button-stars", stars=1))
    await world.pass_time(timedelta(minutes=3))

    await marina.taps(t.plain("button-follow-up-write"))
    await marina.taps(t.plain("button-follow-up-write"))

    assert marina.alerts == [t.plain("alert-follow-up-opened", number="1")] * 2
    [topic] = world.topics()
    await world.person("Dilshod").writes(topic.id, "Kechirasiz")
    assert sergey.reads == ru("staff-answer", staff="Dilshod", text="Kechirasiz")


async def test_complaint_that_low_stars_became_is_named_to_the_manager(
    world: World, sergey: Person, marina: Person, t: Translator, ru: Translator
) -> None:
    await sergey.says("/feedback")
    await sergey.taps(ru.plain("button-stars", stars=1))
    await sergey.says("Порвалось")
    await world.pass_time(timedelta(minutes=3))

    assert t("follow-up-ticket", number="№\u00a01") in marina.reads
    assert labels(marina.screen) == [t.plain("button-follow-up-done"), t.plain("button-follow-up-later")]


async def test_customers_and_staff_do_not_lead(world: World, sergey: Person, ru: Translator, marina: Person) -> None:
    dilshod = world.person("Dilshod")
    await dilshod.joins("ru")
    await sergey.says("/feedback")
    await sergey.taps(ru.plain("button-stars", stars=1))
    await world.pass_time(timedelta(minutes=3))
    data = marina.screen.reply_markup

    for somebody in (sergey, dilshod):
        await somebody.says("/followups")
        assert somebody.reads == ru.plain("error-not-allowed")
    assert data is not None
    await world.app.services["team"].appoint(marina.id, Role.STAFF)
    await marina.taps(world.texts("uz").plain("button-follow-up-done"))
    assert marina.alerts[-1] == world.texts("uz").plain("error-not-allowed")
    assert await world.rows(select(follow_ups.c.done_at)) == [(None,)]


# Would they recommend us?


async def day_comes(world: World) -> None:
    """The customers joined long ago, the owner has switched it on, and the day comes on which the first is asked."""
    async with world.app.database.write() as db:
        await db.execute(update(customers).values(joined_at=world.clock.now() - timedelta(days=400)))
    service = world.app.services["surveys"]
    await service.ask_every(60)
    while not await world.rows(select(surveys)):
        world.clock.move(timedelta(days=1))
        await service.ask_due()


@ALL
async def test_recommendation_is_one_tap(world: World, locale: Locale) -> None:
    nilufar, own = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)

    await day_comes(world)
    await world.settle()

    shop = (await world.app.services["shops"].get()).name
    assert nilufar.reads == own.plain("recommend-question", shop=shop)
    assert nilufar.buttons == [*(str(likely) for likely in range(11)), own.plain("button-not-now")]
    await nilufar.taps("10")
    assert nilufar.reads == own("recommend-why-high")
    await nilufar.taps(own.plain("button-comment-skip"))
    assert nilufar.reads == own("comment-skipped")
    assert await answers(world) == [(None, None, 10, None)]


async def test_detractor_who_says_why_is_looked_after(
    world: World, sergey: Person, marina: Person, t: Translator, ru: Translator
) -> None:
    await day_comes(world)
    await world.settle()
    await sergey.taps("3")
    assert sergey.reads == ru("recommend-why-low")
    assert not await world.rows(select(follow_ups))

    await sergey.says("Дорого")
    await world.pass_time(timedelta(minutes=3))

    assert sergey.reads == ru("comment-thanks")
    assert t("follow-up-likely", score=3) in marina.reads
    assert t("customer-words", text="Дорого") in marina.reads
    assert not await world.rows(select(tickets))


async def test_who_does_not_want_to_say_is_not_pressed(world: World, sergey: Person, ru: Translator) -> None:
    await day_comes(world)
    await world.settle()

    await sergey.taps(ru.plain("button-not-now"))

    assert sergey.reads == ru("recommend-left")
    assert await answers(world) == []


async def test_question_that_was_passed_on_is_not_asked_in_the_middle_of_a_matter(
    world: World, sergey: Person, ru: Translator
) -> None:
    """It is looked at again in the moment of sending."""
    await day_comes(world)
    world.telegram.speak(sergey.id, sergey.id, UNKNOWN[Locale.RU])
    await world.receive(*world.telegram.take_updates())
    await world.settle()

    assert ru.plain("button-not-now") not in sergey.buttons
    assert not await world.rows(select(surveys))


# The owner's screens


@pytest.mark.parametrize("command", ["/scores", "/surveys", "/suggestions"])
async def test_figures_are_for_owners(sergey: Person, ru: Translator, command: str) -> None:
    await sergey.says(command)

    assert sergey.reads == ru.plain("error-not-allowed")


async def test_owner_sets_when_customers_are_asked(world: World, rustam: Person, t: Translator) -> None:
    await rustam.says("/surveys")
    assert t("surveys-off") in rustam.reads

    await rustam.taps("90")
    await rustam.taps("30")

    assert t("surveys-every", days=90) in rustam.reads
    assert t("surveys-pause", days=30) in rustam.reads
    await rustam.taps(t.plain("button-off"))
    assert (await world.app.services["surveys"].rules()).every is None


async def test_owner_reads_the_scores(
    world: World, sergey: Person, rustam: Person, t: Translator, ru: Translator
) -> None:
    await rustam.says("/scores")
    assert rustam.reads.split("\n\n")[1:] == [t(f"scores-no-{one}") for one in ("csat", "ces", "nps")]
    await resolved(world, sergey, UNKNOWN[Locale.RU])
    await sergey.taps(ru.plain("button-solved"))
    await sergey.taps(ru.plain("button-stars", stars=5))
    await sergey.taps("7")

    await rustam.says("/scores")

    assert t.plain("scores-csat", value="100%", low="21%", high="100%", answers=1) in rustam.reads
    assert t.plain("scores-ces", value="7", low="1", high="7", answers=1) in rustam.reads
    assert t("scores-few", few=30) in rustam.reads
    await world.pass_time(timedelta(days=40))
    await rustam.says("/scores")
    assert t("scores-no-csat") in rustam.reads
    await rustam.taps(t.plain("button-days", days=90))
    assert t("scores-no-csat") not in rustam.reads


async def test_nothing_of_it_is_left_of_who_is_erased(world: World, sergey: Person, ru: Translator) -> None:
    await resolved(world, sergey, UNKNOWN[Locale.RU])
    await sergey.taps(ru.plain("button-solved"))
    await sergey.taps(ru.plain("button-stars", stars=1))
    await sergey.says("Ужас")
    customer = await world.app.services["customers"].by_telegram_id(sergey.id)
    assert customer is not None
    kept = await world.app.services["privacy"].export(customer)
    assert kept["ratings"][0]["comment"] == "Ужас"
    assert [one["kind"] for one in kept["surveys"]] == ["solved", "ticket"]

    await world.app.services["privacy"].erase(customer)
    await world.pass_time(timedelta(minutes=3))

    assert await world.rows(select(ratings.c.stars, ratings.c.comment)) == [(1, "")]
    assert not await world.rows(select(follow_ups))
    assert not await world.rows(select(surveys))
