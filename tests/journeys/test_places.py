"""Where staff read a ticket: a group without topics, private chats while there is no group, and what becomes of it when
the group changes or the bot's rights in it do.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, select

from bot.desk.places_store import posts
from bot.desk.store import messages, tickets
from bot.i18n import Locale
from bot.team.store import members, staff_group
from sandbox.groups import STAFF_RIGHTS
from tests.actors import labels, words
from tests.phrases import COMPLAINT, UNKNOWN

if TYPE_CHECKING:
    from aiogram.types import Message

    from bot.i18n import Translator
    from tests.actors import Person, World

MINUTE = timedelta(minutes=1)
QUESTION = UNKNOWN[Locale.RU]


@pytest.fixture
async def plain(world: World, rustam: Person) -> int:
    """A group without topics that was made the staff group."""
    people = [world.person(name).id for name in ("Dilshod", "Марина")]
    group = world.telegram.create_group(rustam.id, "Oddiy", members=people)
    world.telegram.add_bot_to_group(rustam.id, group.id, {"can_delete_messages": True})
    await rustam.does("speak", group.id, "/link")
    return int(group.id)


async def unlink(world: World) -> None:
    async with world.app.database.write() as db:
        await db.execute(delete(staff_group))
    await world.pass_time(timedelta(seconds=3))


def from_bot(world: World, chat: int) -> list[Message]:
    bot = world.app.bot.id
    return [one for one in world.telegram.messages(chat) if one.from_user and one.from_user.id == bot and words(one)]


def cards(world: World, chat: int) -> list[Message]:
    """Those that can still be worked with."""
    return [one for one in from_bot(world, chat) if labels(one) and "№" in words(one)]


def headed(t: Translator, number: int, name: str, text: str) -> str:
    return f"{t.plain('staff-copy-head', number=str(number), name=name)}\n{text}".replace("<b>", "").replace("</b>", "")


def answered(world: World, name: str, text: str) -> str:
    return world.texts("ru").plain("staff-answer", staff=name, text=text)


# A group without topics


async def test_whole_talk_in_a_group_without_topics(
    world: World, sergey: Person, dilshod: Person, plain: int, t: Translator
) -> None:
    assert words(from_bot(world, plain)[-1]) == t.plain("group-linked-plain", shop="Atlas")
    anna = world.person("Айгерим")
    await anna.joins("ru")

    await sergey.says(QUESTION)
    await anna.complains(COMPLAINT[Locale.RU])
    await sergey.says("И ещё: сколько он ест?")

    first, second = cards(world, plain)
    copies = [one for one in from_bot(world, plain) if one.reply_to_message]
    assert [words(one) for one in copies] == [
        headed(t, 1, "Сергей Волков", QUESTION),
        headed(t, 2, anna.user.full_name, COMPLAINT[Locale.RU]),
        headed(t, 1, "Сергей Волков", "И ещё: сколько он ест?"),
    ]
    hung = [one.reply_to_message.message_id for one in copies if one.reply_to_message]
    assert hung == [first.message_id, second.message_id, first.message_id]

    await dilshod.does("speak", plain, "Kim choy ichadi?")
    await dilshod.does("speak", plain, "// aldamchi", reply_to=first.message_id)
    said = await dilshod.does("speak", plain, "1 тонна", reply_to=copies[0].message_id)
    assert sergey.reads == answered(world, "Dilshod", "1 тонна")
    await world.person("Марина").does("speak", plain, "И 60 кг в день", reply_to=said.message_id)
    assert sergey.reads == answered(world, "Марина", "И 60 кг в день")
    await dilshod.does("send_sticker", plain, reply_to=second.message_id)
    assert anna.screen.sticker
    await dilshod.edits(said, "2 тонны")
    assert answered(world, "Dilshod", "2 тонны") in [words(one) for one in sergey.chat]
    assert not any("choy" in words(one) or "aldamchi" in words(one) for one in (*sergey.chat, *anna.chat))


async def test_card_in_a_plain_group_is_kept_fresh_and_pressed(
    world: World, sergey: Person, dilshod: Person, plain: int, t: Translator
) -> None:
    await sergey.says(QUESTION)
    [card] = cards(world, plain)

    await dilshod.does("press", plain, card.message_id, t.plain("button-take"))

    assert dilshod.alerts == [t.plain("alert-taken")]
    await dilshod.does("speak", plain, "/tag vip", reply_to=card.message_id)
    assert words(from_bot(world, plain)[-1]) == t("staff-tags-now", tags="vip")
    [card] = cards(world, plain)
    assert t("staff-card-taken", name="Dilshod") in words(card)
    assert world.telegram.room(plain).pinned == []


async def test_album_in_a_plain_group_says_whose_it_is(
    world: World, sergey: Person, dilshod: Person, plain: int, t: Translator
) -> None:
    await sergey.says(QUESTION)
    await sergey.does("send_album", sergey.id, caption="Вот")
    await world.pass_time(timedelta(seconds=2))

    head, *album = from_bot(world, plain)[-3:]
    assert words(head) == headed(t, 1, "Сергей Волков", "").strip()
    await dilshod.does("send_album", plain, reply_to=album[1].message_id)
    await world.pass_time(timedelta(seconds=2))
    first, second = sergey.chat[-2:]
    assert first.photo
    assert first.media_group_id == second.media_group_id is not None


# No group


async def test_shop_of_one_person_works_in_private(world: World, sergey: Person, rustam: Person, t: Translator) -> None:
    await unlink(world)

    await sergey.says(QUESTION)

    [card] = cards(world, rustam.id)
    assert rustam.reads == headed(t, 1, "Сергей Волков", QUESTION)
    await rustam.says("1 тонна", reply_to=rustam.screen.message_id)
    assert sergey.reads == answered(world, "Rustam", "1 тонна")
    await rustam.says("/tag vip", reply_to=card.message_id)
    assert rustam.reads == t("staff-tags-now", tags="vip")
    wrong = await rustam.says("2 тонны", reply_to=card.message_id)
    await rustam.says("/delete", reply_to=wrong.message_id)
    assert rustam.reads == t.plain("staff-taken-back")
    await rustam.says("// спросить ещё", reply_to=card.message_id)
    assert sergey.reads == answered(world, "Rustam", "1 тонна")
    await rustam.does("send_photo", rustam.id, caption="Вот он", reply_to=card.message_id)
    assert sergey.screen.caption == "Вот он"
    await sergey.says("Спасибо, а возраст?")
    assert rustam.screen.reply_to_message
    await rustam.taps(t.plain("button-resolve"), card)
    assert sergey.buttons == [world.texts("ru").plain(f"button-{key}") for key in ("solved", "not-solved")]
    await sergey.taps(world.texts("ru").plain("button-solved"))
    assert t.plain("staff-customer-confirmed") in [words(one) for one in rustam.chat]


async def test_owner_goes_on_being_a_customer_and_an_owner_in_private(
    world: World, sergey: Person, rustam: Person, t: Translator
) -> None:
    await unlink(world)
    await sergey.says(QUESTION)
    before = len(sergey.chat)

    await rustam.says("/shop")
    assert "Atlas" in rustam.reads
    await rustam.says(UNKNOWN[Locale.UZ])

    assert len(sergey.chat) == before
    assert await world.rows(select(tickets.c.id).order_by(tickets.c.id)) == [(1,), (2,)]
    own = [one for one in cards(world, rustam.id) if "№\u00a02" in words(one)]
    assert len(own) == 1
    await rustam.says("Javob", reply_to=own[0].message_id)
    assert rustam.reads == world.texts("uz").plain("staff-answer", staff="Rustam", text="Javob")


async def test_ticket_comes_to_who_is_on_duty_and_moves_to_whom_it_is_handed(
    world: World, sergey: Person, rustam: Person, dilshod: Person, t: Translator
) -> None:
    await unlink(world)
    marina = world.person("Марина")
    for person in (dilshod, marina):
        await person.joins("uz")
    await dilshod.says("/on")
    await sergey.says(QUESTION)
    [card] = cards(world, dilshod.id)
    await dilshod.says("1 тонна", reply_to=card.message_id)
    assert not cards(world, rustam.id)

    member = await world.app.services["team"].member(marina.id)
    giver = await world.app.services["team"].member(dilshod.id)
    assert member
    assert giver
    await world.app.services["work"].hand_to(1, giver, member)
    await world.settle()

    assert not cards(world, dilshod.id)
    [moved] = cards(world, marina.id)
    told = [words(one) for one in from_bot(world, marina.id)]
    assert any(QUESTION in one and "1 тонна" in one for one in told)
    await dilshod.says("Ой, ещё", reply_to=card.message_id)
    assert dilshod.reads == t.plain("staff-ticket-elsewhere", number="1")
    await sergey.says("А возраст?")
    await marina.says("5 лет", reply_to=moved.message_id)
    assert sergey.reads == answered(world, "Марина", "5 лет")


async def test_whoever_cannot_be_reached_is_passed_over(
    world: World, sergey: Person, rustam: Person, dilshod: Person
) -> None:
    """Dilshod is on duty and has blocked the bot; the owner blocks it later, and comes back."""
    await unlink(world)
    await dilshod.joins("uz")
    await dilshod.says("/on")
    await dilshod.does("block")
    await sergey.says(QUESTION)
    assert len(cards(world, rustam.id)) == 1

    await rustam.does("block")
    await sergey.says("Ответьте!")
    await rustam.does("unblock")
    for _ in range(2):
        await world.pass_time(MINUTE)

    assert "Ответьте!" in rustam.reads


async def test_stranger_at_a_forged_button_in_private_has_no_rights(
    world: World, sergey: Person, rustam: Person, t: Translator
) -> None:
    await unlink(world)
    await sergey.says(QUESTION)
    [card] = cards(world, rustam.id)
    async with world.app.database.write() as db:
        await db.execute(members.update().where(members.c.telegram_id == rustam.id).values(role=None))
    await world.pass_time(timedelta(seconds=3))

    await rustam.taps(t.plain("button-take"), card)
    await rustam.says("Я тут", reply_to=card.message_id)

    assert rustam.alerts == [t.plain("error-not-allowed")]
    assert await world.rows(select(tickets.c.assignee_id).where(tickets.c.id == 1)) == [(None,)]
    assert "Я тут" not in sergey.reads


# Where it changes


async def test_group_that_is_linked_later_gets_the_open_tickets_with_what_was_said(
    world: World, sergey: Person, rustam: Person, dilshod: Person
) -> None:
    await unlink(world)
    await sergey.says(QUESTION)
    await rustam.says("1 тонна", reply_to=cards(world, rustam.id)[0].message_id)

    await rustam.does("speak", world.group, "/link")

    assert not cards(world, rustam.id)
    [topic] = world.topics()
    told = world.topic_texts(topic.id)
    assert QUESTION in told[1]
    assert "1 тонна" in told[1]
    await dilshod.writes(topic.id, "2 тонны")
    assert sergey.reads == answered(world, "Dilshod", "2 тонны")


async def test_bot_that_is_removed_goes_on_in_private(
    world: World, sergey: Person, rustam: Person, t: Translator
) -> None:
    await sergey.says(QUESTION)

    await rustam.does("remove_bot_from_group", world.group)
    await sergey.says("Ответьте!")

    assert len(cards(world, rustam.id)) == 1
    assert rustam.reads == headed(t, 1, "Сергей Волков", "Ответьте!")


async def test_topics_that_are_switched_off_become_cards_and_owners_hear_once(
    world: World, sergey: Person, rustam: Person, dilshod: Person, t: Translator
) -> None:
    await sergey.says(QUESTION)
    world.telegram.switch_topics(world.group, on=False)

    for text in ("Ответьте!", "Прошу вас!"):
        await sergey.says(text)

    last = from_bot(world, world.group)[-1]
    assert words(last) == headed(t, 1, "Сергей Волков", "Прошу вас!")
    await dilshod.does("speak", world.group, "1 тонна", reply_to=last.message_id)
    assert sergey.reads == answered(world, "Dilshod", "1 тонна")
    assert [words(one) for one in rustam.chat].count(t.plain("owner-group-topics-off")) == 1


async def test_bot_that_lost_its_rights_writes_cards_until_it_has_them_again(
    world: World, sergey: Person, rustam: Person, dilshod: Person, t: Translator
) -> None:
    world.telegram.set_bot_rights(rustam.id, world.group, None)
    await sergey.says(QUESTION)
    anna = world.person("Айгерим")
    await anna.joins("ru")
    await anna.says(QUESTION)

    assert not world.topics()
    first, _ = cards(world, world.group)
    await dilshod.does("speak", world.group, "1 тонна", reply_to=first.message_id)
    assert sergey.reads == answered(world, "Dilshod", "1 тонна")
    assert [words(one) for one in rustam.chat].count(t.plain("owner-group-no-topics")) == 1


async def test_silenced_bot_tells_the_owner_and_finds_the_group_again(
    world: World, sergey: Person, rustam: Person, t: Translator
) -> None:
    await sergey.says(QUESTION)
    world.telegram.silence_bot(rustam.id, world.group)

    await sergey.says("Ответьте!")
    for _ in range(2):
        await world.pass_time(MINUTE)
    told = [words(one) for one in rustam.chat]
    assert told.count(headed(t, 1, "Сергей Волков", "Ответьте!")) == 1
    assert [one for one in told if "🔴" in one and "№" not in one] == [t.plain("owner-group-no-writing")]

    world.telegram.set_bot_rights(rustam.id, world.group, dict.fromkeys(STAFF_RIGHTS, True))
    await sergey.says("Прошу вас!")

    assert world.topic_texts(world.topics()[-1].id)[-1] == "Прошу вас!"


async def test_small_group_that_is_upgraded_gets_its_cards_anew(
    world: World, sergey: Person, rustam: Person, dilshod: Person
) -> None:
    """Messages of a basic group have no ids in the supergroup."""
    small = world.telegram.create_group(rustam.id, "Kichik", kind="group", members=[dilshod.id])
    world.telegram.add_bot_to_group(rustam.id, small.id, dict.fromkeys(STAFF_RIGHTS, True))
    await rustam.does("speak", small.id, "/link")
    await sergey.says(QUESTION)
    assert len(cards(world, small.id)) == 1

    big = world.telegram.migrate_group(small.id, forum=False)
    await world.settle()
    await sergey.says("Ответьте!")

    [card] = cards(world, big)
    assert "Ответьте!" in words(from_bot(world, big)[-1])
    await dilshod.does("speak", big, "1 тонна", reply_to=card.message_id)
    assert sergey.reads == answered(world, "Dilshod", "1 тонна")


async def test_group_that_was_upgraded_before_the_bot_could_greet_it(world: World, rustam: Person) -> None:
    """As when the owner turns topics on at once, or the bot is down for a moment."""
    small = world.telegram.create_group(rustam.id, "Kichik", kind="group")
    world.telegram.add_bot_to_group(rustam.id, small.id, dict.fromkeys(STAFF_RIGHTS, True))
    world.telegram.migrate_group(small.id)
    await world.settle()
    assert not from_bot(world, small.id)


async def test_erased_customer_leaves_nothing_where_staff_read(
    world: World, sergey: Person, plain: int, t: Translator
) -> None:
    own = world.texts("ru")
    await sergey.says(QUESTION)
    before = [words(one) for one in from_bot(world, plain)]
    assert any("Сергей" in one for one in before)

    await sergey.says("/settings")
    await sergey.taps(own.plain("button-setting-erase"))
    await sergey.taps(own.plain("button-erase-yes"))

    assert not any("Сергей" in words(one) or QUESTION in words(one) for one in from_bot(world, plain))
    assert not await world.rows(select(posts))
    assert not await world.rows(select(messages))


# Replies


async def test_replies_quote_the_very_message_both_ways(world: World, sergey: Person, dilshod: Person) -> None:
    asked = await sergey.says(QUESTION)
    await sergey.says("И где он живёт?")
    [topic] = world.topics()
    copy = next(one for one in world.telegram.topic_messages(world.group, topic.id) if words(one) == QUESTION)

    written = await dilshod.does("speak", world.group, "1 тонна", thread_id=topic.id, reply_to=copy.message_id)
    answer = sergey.screen
    assert answer.reply_to_message
    assert answer.reply_to_message.message_id == asked.message_id
    await dilshod.writes(topic.id, "В Африке")
    assert sergey.screen.reply_to_message is None

    await sergey.says("Точно?", reply_to=answer.message_id)
    last = world.telegram.topic_messages(world.group, topic.id)[-1]
    assert last.reply_to_message
    assert last.reply_to_message.message_id == written.message_id
    world.telegram.delete(sergey.id, sergey.id, asked.message_id)
    await dilshod.does("speak", world.group, "Да", thread_id=topic.id, reply_to=copy.message_id)
    assert sergey.reads == answered(world, "Dilshod", "Да")
