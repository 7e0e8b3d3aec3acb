"""What sounds like a complaint is offered to be passed on, or shown to staff quietly; they say whether it is one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from bot.answers.model import Alarm, Candidates, Nothing, Sure
from bot.answers.verdicts import nameless
from bot.answers.verdicts_store import complaint_verdicts
from bot.desk.store import tickets
from bot.i18n import OFFERED, Locale
from tests.actors import labels, words
from tests.phrases import COMPLAINT, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiogram.types import Message

    from bot.answers.model import Found
    from bot.customers.model import Customer
    from bot.i18n import Translator
    from tests.actors import Person, World

ALL = pytest.mark.parametrize("locale", OFFERED)

# Which of them the engine takes for no more than a suspicion changes with what it learns: one of each will do.
IMPATIENT = (
    "Где мой заказ, уже неделя прошла",
    "Жду заказ уже неделю",
    "Где мой заказ, обещали вчера",
    "Почему до сих пор не приехал заказ?",
    "Я третий день жду доставку",
)
TORN = (
    "Зонт порвался, чините?",
    "Ручка отвалилась, есть запасная?",
    "Зонт сломался за неделю, чините такие?",
    "Кассир обсчитался на сто сум",
)


@pytest.fixture
async def impatient(world: World) -> str:
    """Maybe a complaint, and answered by the bot all the same."""
    return await doubtful(world, IMPATIENT, Sure, Candidates)


async def doubtful(world: World, texts: Sequence[str], *found: type[Found]) -> str:
    for text in texts:
        understood = await world.app.services["answers"].understand(text, Locale.RU)
        if understood.alarm is Alarm.QUIET and isinstance(understood.found, found):
            return text
    raise AssertionError("the engine is sure of all of them: write others")


def notice(world: World, t: Translator) -> Message | None:
    """What staff were told of in the group, with its buttons."""
    told = [one for one in world.telegram.messages(world.group) if t.plain("button-suspicion-no") in labels(one)]
    return told[-1] if told else None


async def judge(world: World, person: Person, message: Message, label: str) -> None:
    world.telegram.press(person.id, world.group, message.message_id, label)
    await world.settle()


async def kinds(world: World) -> list[str]:
    return [row.kind for row in await world.rows(select(tickets.c.kind).order_by(tickets.c.id))]


@ALL
async def test_customer_says_that_it_is_just_a_question(world: World, locale: Locale, t: Translator) -> None:
    nilufar, own = world.person("Nilufar"), world.texts(locale)
    await nilufar.joins(locale)
    await nilufar.says(COMPLAINT[locale])
    offer = nilufar.screen.message_id

    await nilufar.taps(own.plain("button-offer-no"))

    assert own.plain("button-offer-yes") not in {label for one in nilufar.chat for label in labels(one)}
    assert nilufar.screen.message_id > offer  # answered as any question
    await world.pass_time(timedelta(minutes=11))
    assert notice(world, t) is None
    assert await kinds(world) in ([], ["question"])


async def test_second_yes_passes_nothing_on_again(world: World, sergey: Person) -> None:
    await sergey.says(COMPLAINT[Locale.RU])
    label = world.texts("ru").plain("button-offer-yes")
    for _ in range(2):
        world.telegram.press(sergey.id, sergey.id, sergey.screen.message_id, label)

    await world.settle()

    assert sergey.reads == world.texts("ru")("complaint-passed-on", number="1", time="12:15")
    assert await kinds(world) == ["complaint"]


async def test_offer_that_nobody_answers_is_looked_after_by_staff(
    world: World, sergey: Person, dilshod: Person, t: Translator
) -> None:
    await sergey.says(COMPLAINT[Locale.RU])
    await world.pass_time(timedelta(minutes=9))
    assert notice(world, t) is None

    await world.pass_time(timedelta(minutes=2))

    told = notice(world, t)
    assert told
    assert words(told) == t("suspicion-unanswered", name=sergey.user.full_name, text=COMPLAINT[Locale.RU])
    await judge(world, dilshod, told, t.plain("button-suspicion-yes"))
    [topic] = world.topics()
    assert world.topic_texts(topic.id)[1:] == [COMPLAINT[Locale.RU]]
    await sergey.taps(world.texts("ru").plain("button-offer-yes"))
    assert await kinds(world) == ["complaint"]


async def test_quiet_one_is_answered_and_shown_to_staff_without_a_sound(
    world: World, sergey: Person, dilshod: Person, t: Translator, impatient: str
) -> None:
    await sergey.says(impatient)

    assert world.texts("ru").plain("button-ask-person") in sergey.buttons
    told = notice(world, t)
    assert told
    assert impatient in words(told)
    [sent] = [one for one in world.telegram.asked("sendMessage") if one.params["chat_id"] == world.group]
    assert sent.params["disable_notification"] is True

    await judge(world, dilshod, told, t.plain("button-suspicion-yes"))

    assert await kinds(world) == ["complaint"]
    assert dilshod.alerts == [t.plain("alert-suspicion-yes")]
    assert words(seen(world, told)) == t("suspicion-is-complaint", number="1", name="Dilshod")
    assert await world.rows(select(complaint_verdicts.c.words, complaint_verdicts.c.is_complaint)) == [("", True)]


async def test_what_is_no_complaint_alarms_nobody_again(
    world: World, sergey: Person, dilshod: Person, t: Translator, impatient: str
) -> None:
    await sergey.says(impatient)
    told = notice(world, t)
    assert told
    await judge(world, dilshod, told, t.plain("button-suspicion-no"))
    assert words(seen(world, told)) == t("suspicion-is-none", name="Dilshod")

    nilufar = world.person("Nilufar")
    await nilufar.joins("ru")
    await nilufar.says(f"{impatient}!")

    assert notice(world, t) is None
    assert await kinds(world) == []
    [kept] = await world.rows(select(complaint_verdicts.c.words))
    assert kept.words == nameless(impatient)
    assert await world.app.services["suspicions"].verdicts(world.clock.now() - timedelta(days=1)) == (0, 1)

    await world.app.services["privacy"].erase(await customer(world, sergey))
    assert not await world.rows(select(complaint_verdicts))


async def test_first_verdict_holds(
    world: World, sergey: Person, dilshod: Person, t: Translator, impatient: str
) -> None:
    await sergey.says(impatient)
    told = notice(world, t)
    assert told
    marina = world.person("Марина")
    for person, label in ((dilshod, "button-suspicion-no"), (marina, "button-suspicion-yes")):
        world.telegram.press(person.id, world.group, told.message_id, t.plain(label))

    await world.settle()

    assert marina.alerts == [t.plain("alert-suspicion-no"), t.plain("alert-suspicion-judged")]
    assert await kinds(world) == []


async def test_quiet_one_that_a_person_answers_stands_on_its_card(
    world: World, sergey: Person, dilshod: Person, t: Translator
) -> None:
    await sergey.says(await doubtful(world, TORN, Nothing))

    [topic] = world.topics()
    card = world.telegram.topic_messages(world.group, topic.id)[1]
    told = notice(world, t)
    assert told
    assert told.message_id == card.message_id
    assert t("staff-card-suspicion") in words(card).splitlines()
    await dilshod.presses(topic.id, t.plain("button-suspicion-yes"))

    assert await kinds(world) == ["complaint"]
    card = world.telegram.topic_messages(world.group, topic.id)[1]
    assert t("staff-card-suspicion") not in words(card).splitlines()
    assert t.plain("kind-complaint") in words(card)
    assert t.plain("button-suspicion-yes") not in labels(card)


async def test_complaint_in_the_middle_of_a_question_stands_on_its_card(
    world: World, sergey: Person, t: Translator
) -> None:
    await sergey.says(UNKNOWN[Locale.RU])
    await sergey.says(COMPLAINT[Locale.RU])

    [topic] = world.topics()
    card = world.telegram.topic_messages(world.group, topic.id)[1]
    assert t("staff-card-suspicion") in words(card).splitlines()
    assert await kinds(world) == ["question"]


async def test_passed_on_complaint_is_none_after_all(
    world: World, sergey: Person, dilshod: Person, t: Translator
) -> None:
    await sergey.complains(COMPLAINT[Locale.RU])
    [topic] = world.topics()

    await dilshod.presses(topic.id, t.plain("button-more"))
    await dilshod.presses(topic.id, t.plain("button-suspicion-no"))

    assert await kinds(world) == ["question"]
    assert await world.app.services["records"].of_tickets([1]) == []
    nilufar = world.person("Nilufar")
    await nilufar.joins("ru")
    await nilufar.says(COMPLAINT[Locale.RU])
    assert world.texts("ru").plain("button-offer-yes") not in nilufar.buttons


async def test_words_that_nobody_judged_are_not_kept_for_ever(world: World, sergey: Person, impatient: str) -> None:
    await sergey.says(impatient)
    assert await world.rows(select(complaint_verdicts))

    await world.pass_time(timedelta(days=91))

    assert not await world.rows(select(complaint_verdicts))


def seen(world: World, message: Message) -> Message:
    """The message as it is now."""
    return next(one for one in world.telegram.messages(world.group) if one.message_id == message.message_id)


async def customer(world: World, person: Person) -> Customer:
    found = await world.app.services["customers"].by_telegram_id(person.id)
    assert found
    return found
