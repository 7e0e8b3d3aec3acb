"""What a complaint was: staff say it with one tap or two when it is solved, and whenever they like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.types import CallbackQuery, Update
from sqlalchemy import select

from bot.feedback.records_store import complaint_records
from bot.i18n import Locale
from tests.actors import labels, words
from tests.phrases import COMPLAINT, UNKNOWN

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World


async def solved(world: World, sergey: Person, dilshod: Person, text: str) -> int:
    """The topic of a complaint that was closed from our side."""
    await sergey.complains(text)
    [topic] = world.topics()
    await dilshod.presses(topic.id, world.texts("uz").plain("button-resolve"))
    return int(topic.id)


def latest(world: World, thread: int) -> Message:
    return [one for one in world.telegram.topic_messages(world.group, thread) if words(one)][-1]


async def kept(world: World) -> list[tuple[str, str | None, str, bool]]:
    record = complaint_records.c
    rows = await world.rows(select(record.category, record.cause, record.severity, record.settled_at))
    return [(category, cause, severity, settled is not None) for category, cause, severity, settled in rows]


async def test_right_guess_is_one_tap(world: World, sergey: Person, dilshod: Person, t: Translator) -> None:
    thread = await solved(world, sergey, dilshod, COMPLAINT[Locale.RU])
    category, cause = t.plain("button-category-service"), t.plain("button-cause-rude")
    asked = latest(world, thread)
    assert words(asked) == t("record-question-guess", number="1", category=category, cause=cause)
    assert labels(asked)[:2] == [t.plain("button-record-right"), category]
    assert await kept(world) == [("service", "rude", "normal", False)]

    await dilshod.presses(thread, t.plain("button-record-right"))

    assert words(latest(world, thread)) == t("record-kept", category=category, cause=cause)
    assert await kept(world) == [("service", "rude", "normal", True)]
    assert COMPLAINT[Locale.RU] not in sergey.reads  # nothing of it goes to the customer


async def test_wrong_guess_is_two_taps(world: World, sergey: Person, dilshod: Person, t: Translator) -> None:
    thread = await solved(world, sergey, dilshod, COMPLAINT[Locale.RU])

    await dilshod.presses(thread, t.plain("button-category-late"))
    assert t.plain("button-record-right") not in labels(latest(world, thread))
    await dilshod.presses(thread, t.plain("button-cause-courier-late"))
    await dilshod.presses(thread, t.plain("button-severity-high"))

    assert await kept(world) == [("late", "courier-late", "high", True)]
    assert f"[{t.plain('button-severity-high')}]" in labels(latest(world, thread))

    await dilshod.presses(thread, t.plain("button-record-change"))
    await dilshod.presses(thread, t.plain("button-category-other"))
    await dilshod.presses(thread, t.plain("button-cause-another"))

    assert await kept(world) == [("other", None, "high", True)]
    category = t.plain("button-category-other")
    assert words(latest(world, thread)) == t("record-kept-causeless", category=category)


async def test_nobody_is_asked_twice(world: World, sergey: Person, dilshod: Person, t: Translator) -> None:
    thread = await solved(world, sergey, dilshod, COMPLAINT[Locale.RU])
    await dilshod.presses(thread, t.plain("button-record-right"))

    await sergey.taps(world.texts("ru").plain("button-not-solved"))
    await dilshod.presses(thread, t.plain("button-resolve"))

    question = t.plain("button-record-right")
    found = [one for one in world.telegram.topic_messages(world.group, thread) if question in labels(one)]
    assert found == []
    assert await kept(world) == [("service", "rude", "normal", True)]


async def test_customer_is_no_staff(world: World, sergey: Person, dilshod: Person, t: Translator) -> None:
    thread = await solved(world, sergey, dilshod, COMPLAINT[Locale.RU])
    message = latest(world, thread)
    assert message.reply_markup is not None
    data = message.reply_markup.inline_keyboard[0][0].callback_data
    forged = CallbackQuery(id="1", from_user=sergey.user, chat_instance="1", message=message, data=data)

    await world.receive(Update(update_id=1, callback_query=forged))

    assert sergey.alerts[-1] == t.plain("error-not-allowed")
    assert await kept(world) == [("service", "rude", "normal", False)]


async def test_item_is_named_in_the_topic(world: World, sergey: Person, dilshod: Person, t: Translator) -> None:
    await sergey.complains(COMPLAINT[Locale.RU])
    [topic] = world.topics()

    await dilshod.writes(topic.id, "/product")
    assert words(latest(world, topic.id)) == t("product-how")
    await dilshod.writes(topic.id, "/product синяя <куртка>")
    assert words(latest(world, topic.id)) == "Tovar: синяя <куртка>"

    assert await world.rows(select(complaint_records.c.product)) == [("синяя <куртка>",)]
    assert "куртка" not in sergey.reads


async def test_question_has_no_item(world: World, sergey: Person, dilshod: Person, t: Translator) -> None:
    await sergey.says(UNKNOWN[Locale.RU])
    [topic] = world.topics()

    await dilshod.writes(topic.id, "/product куртка")

    assert words(latest(world, topic.id)) == t("product-how")
    assert await kept(world) == []
