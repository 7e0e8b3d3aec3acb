"""Reactions travel both ways, and start no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from aiogram.types import MessageReactionUpdated, ReactionTypeCustomEmoji, ReactionTypePaid, Update
from sqlalchemy import select

from bot.desk.store import tickets
from bot.i18n import Locale
from tests.actors import words
from tests.phrases import UNKNOWN

if TYPE_CHECKING:
    from aiogram.types import Message, ReactionTypeUnion

    from tests.actors import Person, World


@pytest.fixture
async def sergey(sergey: Person) -> Person:
    """A customer with an open question."""
    await sergey.says(UNKNOWN[Locale.RU])
    return sergey


def thread(world: World) -> int:
    [topic] = world.topics()
    return int(topic.id)


def copy_of(world: World, text: str) -> Message:
    """What staff see of a customer's words."""
    return next(one for one in world.telegram.topic_messages(world.group, thread(world)) if words(one) == text)


def put_by_bot(world: World, chat: int, message: Message) -> list[str]:
    given = world.telegram.room(chat).reactions.get(message.message_id, {})
    return [getattr(one, "emoji", "?") for one in given.get(world.app.bot.id, [])]


async def test_customers_reaction_stands_on_the_answer_and_starts_no_clock(
    world: World, sergey: Person, dilshod: Person
) -> None:
    written = await dilshod.writes(thread(world), "1 тонна")

    await sergey.does("react", sergey.id, sergey.screen.message_id, "🔥")
    assert put_by_bot(world, world.group, written) == ["🔥"]
    await sergey.does("react", sergey.id, sergey.screen.message_id, "👍")
    assert put_by_bot(world, world.group, written) == ["👍"]
    await sergey.does("react", sergey.id, sergey.screen.message_id, None)

    assert put_by_bot(world, world.group, written) == []
    assert await world.rows(select(tickets.c.status, tickets.c.waiting_since)) == [("waiting", None)]


async def test_staffs_reaction_stands_on_the_customers_message(world: World, sergey: Person, dilshod: Person) -> None:
    asked = next(one for one in sergey.chat if words(one) == UNKNOWN[Locale.RU])
    copy = copy_of(world, UNKNOWN[Locale.RU])

    await dilshod.does("react", world.group, copy.message_id, "👀")

    assert put_by_bot(world, sergey.id, asked) == ["👀"]
    assert await world.rows(select(tickets.c.answered_at)) == [(None,)]
    await dilshod.does("react", world.group, copy.message_id, None)
    assert put_by_bot(world, sergey.id, asked) == []


async def test_of_several_changes_at_once_the_last_counts(world: World, sergey: Person, dilshod: Person) -> None:
    written = await dilshod.writes(thread(world), "1 тонна")
    for emoji in ("👍", "🔥", None, "🎉"):
        world.telegram.react(sergey.id, sergey.id, sergey.screen.message_id, emoji)

    await world.settle()

    assert put_by_bot(world, world.group, written) == ["🎉"]


async def test_a_burst_is_reacted_to_at_its_last_line(world: World, sergey: Person, dilshod: Person) -> None:
    for text in ("Ещё вот что, 1", "Ещё вот что, 2"):
        world.telegram.speak(sergey.id, sergey.id, text)
    await world.settle()

    await dilshod.does("react", world.group, copy_of(world, "Ещё вот что, 1\nЕщё вот что, 2").message_id, "👌")

    assert [words(one) for one in sergey.chat if put_by_bot(world, sergey.id, one)] == ["Ещё вот что, 2"]


async def test_what_a_bot_may_not_set_is_left_out(world: World, sergey: Person, dilshod: Person) -> None:
    written = await dilshod.writes(thread(world), "1 тонна")
    await sergey.does("react", sergey.id, sergey.screen.message_id, "🔥")
    unusual: list[ReactionTypeUnion] = [ReactionTypePaid(), ReactionTypeCustomEmoji(custom_emoji_id="1")]
    for at, given in enumerate(unusual):
        event = MessageReactionUpdated(
            chat=sergey.screen.chat,
            message_id=sergey.screen.message_id,
            user=sergey.user,
            date=world.clock.now(),
            old_reaction=[],
            new_reaction=[given],
        )
        await world.receive(Update(update_id=10_000_000 + at, message_reaction=event))
        await world.settle()
        assert put_by_bot(world, world.group, written) == ([] if at else ["🤩"])


async def test_reaction_to_the_bots_own_words_or_among_colleagues_is_nobodys(
    world: World, sergey: Person, dilshod: Person
) -> None:
    asked = len(world.telegram.asked("setMessageReaction"))
    written = await dilshod.writes(thread(world), "1 тонна")

    await world.person("Марина").does("react", world.group, written.message_id, "👍")
    await sergey.does("react", sergey.id, sergey.chat[0].message_id, "👍")
    await sergey.does("react", sergey.id, next(one for one in sergey.chat if one.text == "/start").message_id, "👍")

    assert len(world.telegram.asked("setMessageReaction")) == asked


async def test_reaction_on_what_was_deleted_meanwhile_is_nobodys_loss(
    world: World, sergey: Person, dilshod: Person
) -> None:
    written = await dilshod.writes(thread(world), "1 тонна")
    world.telegram.delete(dilshod.id, world.group, written.message_id)

    await sergey.does("react", sergey.id, sergey.screen.message_id, "👍")
    await sergey.says("Спасибо, а возраст?")

    assert words(world.telegram.topic_messages(world.group, thread(world))[-1]) == "Спасибо, а возраст?"


async def test_reactions_travel_where_there_is_no_group(world: World, sergey: Person) -> None:
    rustam = world.person("Rustam")
    await rustam.joins("uz")
    await rustam.does("remove_bot_from_group", world.group)
    await sergey.says("Ответьте!")
    asked = next(one for one in sergey.chat if words(one) == "Ответьте!")

    await rustam.does("react", rustam.id, rustam.screen.message_id, "👌")

    assert put_by_bot(world, sergey.id, asked) == ["👌"]
